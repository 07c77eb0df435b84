"""Quick capture: a few questions on one screen, answered in under a minute, saved as they come."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from defender_app.model import lens
from defender_app.model.answers import Answer, listed, plain
from defender_app.model.cooperation import Cooperation
from defender_app.model.incident import Act, Incident
from defender_app.model.urgency import compute_urgency
from defender_app.taxonomy import taxonomy
from ui.fields import kinds
from ui.fields.pick import PickField
from ui.i18n import field_words
from ui.record import field_notes
from ui.record.form import GAP_ACROSS, PAIR_FROM, Bound, Form, common
from ui.record.narrative import narrative
from ui.record.retyping import retype
from ui.theme import theme
from ui.widgets import buttons, labels
from ui.widgets.cards import Card, Well
from ui.widgets.fields import Labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.pills import Pills
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.record.world import RecordWorld

STORE_ONLY: Final = "store-only-until-consent"
_RISK: Final = "act-finished-risk-remains"
_NO: Final = "institutional-no-personal-danger"
_QUESTION: Final = 262
_GAP: Final = 5
_DANGER: Final = "quick.danger"
_MECHANISM: Final = "cooperation[0].mechanism"


class QuickCapture(QWidget):
    """The first section of a record.

    Args:
        world: the draft and the place around it.
    """

    def __init__(self, world: RecordWorld) -> None:
        super().__init__()
        self.world = world
        self._proposed = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        card = Card(gap=_GAP)
        self.type = PickField(
            kinds.index,
            self.tr("What happened? Type it in your own words"),
            self.tr("For example “they took my phone”, “tea”, “badge”"),
        )
        self.type.picked.connect(self._pick_type)
        card.body.addWidget(Labelled(self.tr("What did they do?"), self.type, gap=5))
        self.form = Form(world, _bounds(), gap=_GAP)
        self.form.edited.connect(lambda _: self._propose_title())
        card.body.addWidget(self.form)
        self.cooperation = Form(world, [_brief(_mechanism(world))])
        self.danger = Danger(world)
        card.body.addWidget(_Pair(self.cooperation, self.danger))
        card.body.addWidget(self.danger.reasons)
        column.addWidget(card)
        column.addStretch()
        self.setFocusProxy(self.type)
        self.show_draft()
        world.draft.changed.connect(self.show_draft)

    def show_draft(self) -> None:
        """Show the type of the first act."""
        acts = self.world.incident.acts
        self.type.show_words(field_words.type_label(acts[0].type) if acts else "")

    def focus_field(self, path: str) -> bool:
        """Put the keyboard into one of them."""
        if path in ("", "acts"):
            self.type.setFocus()
            return True
        if path == "cooperation":
            path = _MECHANISM
        if path.startswith("urgency"):
            self.danger.setFocus()
            return True
        return self.form.focus_field(path) or self.cooperation.focus_field(path)

    def _pick_type(self, type_id: str) -> None:
        if self.world.incident.acts:
            retype(self.world, 0, type_id, self, self._go_on)
            return
        begun = (Act(type=type_id),)
        self.world.edit(lambda incident: msgspec.structs.replace(incident, acts=begun))
        self._go_on()

    def _go_on(self) -> None:
        self._propose_title()
        self.form.setFocus()
        self.form.focus_field("date_start")

    def _propose_title(self) -> None:
        """A title from type and place, as long as nobody wrote one."""
        incident = self.world.incident
        words = [field_words.type_label(act.type) for act in incident.acts[:1]]
        words += [plain(incident.place_text)] if incident.place_text else []
        proposed = ", ".join(filter(None, map(str.strip, words)))[:200].strip()
        if proposed and (incident.title or "") in ("", self._proposed):
            self._proposed = proposed
            self.world.draft.update(title=proposed)


class _Pair(QWidget):
    """Two questions beside each other where there is room, else below each other."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for one in (first, second):
            self._row.addWidget(one, 1, Qt.AlignmentFlag.AlignTop)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() >= PAIR_FROM
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._row.setSpacing(GAP_ACROSS if beside else _GAP)


class Danger(QWidget):
    """Whether anyone is in danger now, and by what: it makes the record urgent.

    Attributes:
        reasons: what the danger is; shown only after a yes, wherever its owner puts it.
    """

    def __init__(self, world: RecordWorld) -> None:
        super().__init__()
        self._draft = world.draft
        self.answer = Pills(
            (
                ("yes", self.tr("Yes")),
                ("risk", self.tr("A risk remains")),
                ("no", self.tr("No")),
            ),
            name=self.tr("Is anyone in danger now?"),
        )
        self.why = Pills(
            tuple(
                (ident, field_words.list_label("urgency_because", ident)) for ident in _dangers()
            ),
            many=True,
            name=self.tr("What is the danger?"),
        )
        self.answer.changed.connect(self._answered)
        self.why.changed.connect(self._told)
        self.reasons = Labelled(
            self.tr("What is the danger?"), self.why, self.tr("Choose all that apply")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # Beside a field, on its line: as high as a question with a field below it.
        column.addSpacing(1)
        column.addWidget(Labelled(self.tr("Is anyone in danger now?"), self.answer, gap=10))
        self.setFocusProxy(self.answer)
        self.show_draft()
        world.draft.changed.connect(self.show_draft)

    def show_draft(self) -> None:
        """Show what the record says."""
        because = set(self._draft.incident.urgency_because)
        dangers = because & set(_dangers())
        if dangers or self._draft.raw(_DANGER):
            chosen = "yes"
        elif _RISK in because:
            chosen = "risk"
        else:
            chosen = "no" if _NO in because else ""
        self.answer.choose((chosen,) if chosen else ())
        self.why.choose(dangers)
        self.reasons.setHidden(chosen != "yes")

    def _answered(self) -> None:
        chosen = self.answer.chosen[0] if self.answer.chosen else ""
        # "Yes" alone is no reason that a record can hold yet: it is kept beside it.
        self._draft.set_raw(_DANGER, chosen if chosen == "yes" else "")
        reasons = {"risk": (_RISK,), "no": (_NO,)}.get(chosen, ())
        self._set(reasons)
        self.show_draft()

    def _told(self) -> None:
        self._set(self.why.chosen)
        self._draft.set_raw(_DANGER, "" if self.why.chosen else "yes")

    def _set(self, reasons: tuple[str, ...]) -> None:
        def change(incident: Incident) -> Incident:
            changed = lens.put(incident, "urgency_because", reasons or None)
            return msgspec.structs.replace(changed, urgency=compute_urgency(reasons))

        self._draft.edit(change)


class Opening(Well):
    """The question before anything is written: could writing this hurt somebody?

    One line with three small choices: it must be read, and must not be in the way.
    """

    store_nothing = Signal()
    answered = Signal()

    def __init__(self, world: RecordWorld) -> None:
        super().__init__(padding=0)
        self._world = world
        ask = labels.text(
            self.tr("Could writing this down or sending it hurt you or someone else?"),
            "label",
            wrap=True,
        )
        reason = self.tr(
            "You decide, now and later. Nothing is sent by itself, and leaving loses nothing."
        )
        self.nothing = buttons.outlined(self.tr("Store nothing"))
        self.store = buttons.outlined(self.tr("Store only"))
        self.send = buttons.outlined(self.tr("Perhaps send"))
        self.nothing.clicked.connect(self.store_nothing)
        self.store.clicked.connect(self._store_only)
        self.send.clicked.connect(self.answered)
        # Beside the buttons in two lines, in the middle of them.
        wide = theme.scaled(_QUESTION)
        ask.setFixedWidth(wide)
        ask.setFixedHeight(max(ask.heightForWidth(wide), self.nothing.sizeHint().height()))
        ask.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        line = QWidget()
        flow = FlowLayout(line, gap=8, line_gap=6)
        flow.addWidget(ask)
        for button in (self.nothing, self.store, self.send):
            set_tip(button, reason)
            button.setAccessibleDescription(f"{ask.text()} {reason}")
            flow.addWidget(button)
        self.body.addWidget(line)

    def _store_only(self) -> None:
        def change(incident: Incident) -> Incident:
            asked = listed(incident.requested_action)
            return msgspec.structs.replace(
                incident, requested_action=tuple(dict.fromkeys((*asked, STORE_ONLY)))
            )

        self._world.edit(change)
        self.answered.emit()


def _bounds() -> list[Bound]:
    return [
        _brief(common(Incident, "date_start")),
        _brief(common(Incident, "country")),
        common(Incident, "place_text"),
        narrative(),
    ]


def _brief(bound: Bound) -> Bound:
    """Without the words beside the question: all of them stand on one screen."""
    return bound._replace(question=replace(bound.question, hint=""))


def _mechanism(world: RecordWorld) -> Bound:
    """The mechanism of the first cooperation, which is made with it."""
    bound = common(Cooperation, "mechanism", "cooperation[0]")

    def put(incident: Incident, answer: Answer | None) -> Incident:
        begun = incident
        if not incident.cooperation:
            begun = msgspec.structs.replace(incident, cooperation=(Cooperation(),))
        changed = bound.put(begun, answer)
        if changed.cooperation == (Cooperation(),):
            return lens.put(changed, "cooperation", None)
        return changed

    words = field_words.common_label("cooperation")
    told = field_notes.say(Cooperation, "mechanism", world, "cooperation[0]")
    return bound._replace(put=put, question=replace(bound.question, label=words), say=told)


def _dangers() -> tuple[str, ...]:
    levels = taxonomy().lists["urgency_because"].levels
    return tuple(ident for ident, level in levels.items() if level in ("critical", "high"))
