"""Another kind for an act: what fits stays, and what would go is named before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.model import lens
from defender_app.model.incident import Act
from defender_app.model.retyping import retyped
from defender_app.taxonomy import taxonomy
from ui.i18n import field_words
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.dialogs import Question
from ui.widgets.labels import isolated, text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from ui.record.world import RecordWorld

_HIGHEST: Final = 264
_SHARE: Final = 0.3


class Retype(Question):
    """Names the questions whose answers go with the old kind, before they do.

    Args:
        parent: the page.
        kind: what the act is to be called.
        lost: the questions.
    """

    def __init__(self, parent: QWidget, kind: str, lost: Sequence[str]) -> None:
        super().__init__(
            parent,
            self.tr("Change it to “{kind}”?").format(kind=isolated(kind)),
            self.tr(
                "%n answer(s) have no place there and go. All others stay. These go:",
                "",
                len(lost),
            ),
            self.tr("Change the kind"),
            self.tr("Leave it as it is"),
            danger=True,
        )
        page = ScrollPage(gap=Space.XS)
        for words in lost:
            page.body.addWidget(text(words, "sentence", wrap=True))
        page.body.addStretch(1)
        # What does not fit into a low window scrolls; the buttons stay in sight.
        most = min(theme.scaled(_HIGHEST), round(parent.window().height() * _SHARE))
        page.setFixedHeight(min(most, page.page.sizeHint().height() + Space.S))
        page.setAccessibleName(self.tr("Answers that go"))
        self.insert(page)
        self.finished.connect(self.deleteLater)


def retype(
    world: RecordWorld, index: int, type_id: str, parent: QWidget, then: Callable[[], None]
) -> Retype | None:
    """Give an act another type, at once where nothing is lost by it.

    Args:
        world: the record.
        index: of the act.
        type_id: the new type.
        parent: the page, for the question.
        then: called once it has it.

    Returns:
        The question, where there is one to be answered first.
    """
    path = f"acts[{index}]"
    act = lens.at(world.incident, path)
    if not isinstance(act, Act) or act.type == type_id:
        return None
    typed = _typed(world, path, act.type, type_id)

    def change() -> None:
        for name in typed:
            world.draft.set_raw(f"{path}.fields.{name}", "")
        # As it is by now: it may have been worked on while the question stood there.
        now = lens.at(world.incident, path)
        if isinstance(now, Act):
            changed = retyped(now, type_id).act
            world.edit(lambda incident: lens.put(incident, path, changed))
            then()

    lost = dict.fromkeys((*retyped(act, type_id).lost, *typed))
    if not lost:
        change()
        return None
    questions = [field_words.field_label(act.type, name) for name in lost]
    asked = Retype(parent, field_words.type_label(type_id), questions)
    asked.accepted.connect(change)
    asked.open()
    return asked


def _typed(world: RecordWorld, path: str, before: str, after: str) -> tuple[str, ...]:
    """The fields in which something stands that is no answer yet, and that the new type lacks."""
    known, new = taxonomy().types.get(before), taxonomy().types[after]
    return tuple(
        field.name
        for field in (known.fields if known is not None else ())
        if world.draft.raw(f"{path}.fields.{field.name}")
        and ((same := new.field(field.name)) is None or same.type != field.type)
    )
