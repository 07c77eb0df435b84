"""Questions under each other, tied to the draft; short ones stand in pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from defender_app.model import lens
from defender_app.model.as_answer import as_answer, as_value
from defender_app.model.incident import Act, Incident
from defender_app.taxonomy import field_is_asked, taxonomy
from ui.fields.asked import Asked
from ui.fields.question import act_question, common_question
from ui.record.form_notes import FieldNotes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import msgspec

    from defender_app.model.answers import Answer
    from ui.fields.question import Question
    from ui.record.form_notes import Say
    from ui.record.world import RecordWorld

GAP_ACROSS: Final = 29
_GAP_DOWN = 16
PAIR_FROM: Final = 560
_AT_ONCE = 8


class Bound(NamedTuple):
    """A question and how its answer stands in the incident.

    With ``keeps``, a question that is not asked any more still shows the answer it was given.
    """

    path: str
    question: Question
    get: Callable[[Incident], Answer | None]
    put: Callable[[Incident, Answer | None], Incident]
    shown: Callable[[Incident], bool] | None = None
    say: Say | None = None
    keeps: bool = False


def common(
    struct: type[msgspec.Struct],
    name: str,
    path: str = "",
    shown: Callable[[Incident], bool] | None = None,
    *,
    asked_as: str = "",
) -> Bound:
    """A field of the incident (no ``path``), or of the part of it at ``path``."""
    where = f"{path}.{name}" if path else name

    def put(incident: Incident, answer: Answer | None) -> Incident:
        return lens.put(incident, where, as_value(answer, struct, name))

    question = common_question(struct, name, whole_record=struct is Incident, asked_as=asked_as)
    return Bound(where, question, lambda i: as_answer(lens.at(i, where)), put, shown)


def of_act(type_id: str, index: int) -> list[Bound]:
    """The fields of an act in the order of the form, then what else holds for it."""
    known = taxonomy().types.get(type_id)
    found = []
    for field in known.fields if known else ():
        where = f"acts[{index}].fields.{field.name}"

        def shown(incident: Incident, field: object = field) -> bool:
            act = lens.at(incident, f"acts[{index}]")
            return act is not None and field_is_asked(field, act.fields)  # type: ignore[arg-type] # a Field, bound early

        found.append(
            Bound(
                where,
                act_question(type_id, field),
                lambda i, where=where: lens.at(i, where),  # type: ignore[misc] # bound early
                lambda i, answer, where=where: lens.put(i, where, answer),  # type: ignore[misc] # bound early
                shown if field.when is not None else None,
                keeps=True,
            )
        )
    return [*found, common(Act, "attributes", f"acts[{index}]")]


class Form(QWidget):
    """A list of questions; every change goes to the draft at once.

    Args:
        world: the draft and the place around it.
        bounds: the questions.
        gap: between them.
        follows: what follows from the answers, by the path of the question under which it stands.
    """

    edited = Signal(str)

    def __init__(
        self,
        world: RecordWorld,
        bounds: Sequence[Bound],
        *,
        gap: int = _GAP_DOWN,
        follows: Callable[[Incident], Mapping[str, str]] | None = None,
    ) -> None:
        super().__init__()
        self._follows = follows
        self._world = world
        self._bounds = tuple(bounds)
        self.asked: dict[str, Asked] = {}
        self._columns = 0
        self._off: set[str] = set()
        self._busy = False
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP_ACROSS)
        self._grid.setVerticalSpacing(gap)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._beside: list[FieldNotes] = []
        self._left = list(self._bounds)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._build_more)
        self._build_more()
        world.draft.changed.connect(self.show_draft)
        world.draft.notes.changed.connect(self._show_beside)

    def finish(self) -> None:
        """Make the questions that are still to come at once."""
        while self._left:
            self._build_more()

    def _build_more(self) -> None:
        """Some questions at a time, so that a long form never holds up the window."""
        batch, self._left = self._left[:_AT_ONCE], self._left[_AT_ONCE:]
        for bound in batch:
            asked = Asked(bound.question, self._world, bound.path)
            # A question without a place would be a window of its own for a moment.
            asked.setParent(self)
            asked.answered.connect(lambda bound=bound: self._take(bound))
            self.asked[bound.path] = asked
            self._put_beside(bound, asked)
        self.show_draft()
        self._lay_out(self._columns or 1)
        if self._left:
            self._later.start()

    def is_asked(self, path: str) -> bool:
        """Whether a question is asked now, by the answers before it."""
        return path in self.asked and path not in self._off

    def show_draft(self) -> None:
        """Show what the draft says, and only the questions that are asked now."""
        if self._busy:
            return
        draft, incident = self._world.draft, self._world.draft.incident
        for bound in self._made():
            asked = self.asked[bound.path]
            asked.show_answer(bound.get(incident), draft.raw(bound.path))
            asked.editor.refresh()
        self._show_conditions()
        self._show_beside()

    def focus_field(self, path: str) -> bool:
        """Put the keyboard into the question at a path, or into one below it."""
        while any(_leads_to(path, bound.path) for bound in self._left):
            self._build_more()
        for own, asked in self.asked.items():
            if own not in self._off and _leads_to(path, own):
                asked.editor.setFocus()
                return True
        return False

    def resizeEvent(self, event: object) -> None:
        """Pairs stand side by side only where there is room for both."""
        super().resizeEvent(event)  # type: ignore[arg-type] # as Qt calls it
        wanted = 2 if self.width() >= PAIR_FROM else 1
        if wanted != self._columns:
            self._lay_out(wanted)

    def _made(self) -> Iterator[Bound]:
        return (bound for bound in self._bounds if bound.path in self.asked)

    def _take(self, bound: Bound) -> None:
        asked = self.asked[bound.path]
        answer = asked.answer()
        draft = self._world.draft
        draft.set_raw(bound.path, asked.raw)
        self._busy = True
        try:
            draft.edit(lambda incident: bound.put(incident, answer))
        finally:
            self._busy = False
        self._show_others(bound)
        self._show_conditions()
        self._show_beside()
        self.edited.emit(bound.path)

    def _show_others(self, changed: Bound) -> None:
        """An answer may have brought others with it, such as a day that follows from another."""
        draft = self._world.draft
        for bound in self._made():
            asked = self.asked[bound.path]
            if bound is not changed and bound.get(draft.incident) != asked.answer():
                asked.show_answer(bound.get(draft.incident), draft.raw(bound.path))

    def _put_beside(self, bound: Bound, asked: Asked) -> None:
        """What is known beside the answer stands below it."""
        column = asked.layout()
        if column is not None:
            notes = self._world.draft.notes
            self._beside.append(FieldNotes(notes, bound.path, asked.editor, column, bound.say))

    def _show_beside(self) -> None:
        for notes in self._beside:
            notes.show(self._world.draft.incident)

    def _show_conditions(self) -> None:
        """Questions that have begun or ceased to be asked by the last answer."""
        draft = self._world.draft
        unasked = {
            one.path
            for one in self._made()
            if one.shown is not None and not one.shown(draft.incident)
        }
        off = {
            one.path
            for one in self._made()
            if one.path in unasked
            and not (one.keeps and (one.get(draft.incident) or draft.raw(one.path)))
            and not self._holds_focus(one)
        }
        self._show_follows(unasked - off)
        if off == self._off:
            return
        for path in off ^ self._off:
            self.asked[path].setHidden(path in off)
        self._off = off
        self._lay_out(self._columns or 1)

    def _show_follows(self, unasked: set[str]) -> None:
        """What follows from the answers, and which of them nobody asks for any more."""
        incident = self._world.draft.incident
        told = self._follows(incident) if self._follows is not None else {}
        kept = self.tr("Not asked any more after another answer. What you wrote is kept.")
        for bound in self._made():
            words = kept if bound.path in unasked else told.get(bound.path, "")
            self.asked[bound.path].show_note(words)

    def _holds_focus(self, bound: Bound) -> bool:
        """Whether somebody types in it: a question never vanishes under the keyboard."""
        focused = QApplication.focusWidget()
        return focused is not None and self.asked[bound.path].isAncestorOf(focused)

    def _lay_out(self, columns: int) -> None:
        self._columns = columns
        for asked in self.asked.values():
            # Not takeAt: what it gives back lives on beside the new place, and Qt then never
            # learns that an answer became higher.
            self._grid.removeWidget(asked)
        row, half = 0, False
        shown = [self.asked[one.path] for one in self._made() if one.path not in self._off]
        for place, asked in enumerate(shown):
            follows = place + 1 < len(shown) and shown[place + 1].fits_half
            if asked.fits_half and columns > 1 and (half or follows):
                # What follows from one answer does not push its neighbour down.
                self._grid.addWidget(asked, row, 1 if half else 0, Qt.AlignmentFlag.AlignTop)
                row += 1 if half else 0
                half = not half
                continue
            self._grid.addWidget(asked, row, 0, 1, 2)
            row += 1


def _leads_to(path: str, own: str) -> bool:
    return path == own or path.startswith((f"{own}.", f"{own}["))
