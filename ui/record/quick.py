"""Quick capture: six questions on one screen, answered in under a minute, saved as they come."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.model import lens
from defender_app.model.answers import Answer, listed, plain
from defender_app.model.cooperation import Cooperation
from defender_app.model.incident import Act, Incident
from defender_app.model.urgency import compute_urgency
from defender_app.taxonomy import taxonomy
from ui.fields.pick import PickField
from ui.i18n import field_words
from ui.record.acts import type_entries
from ui.record.form import Bound, Form, common
from ui.widgets import buttons, labels
from ui.widgets.cards import Card, Well
from ui.widgets.fields import Labelled
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from ui.record.world import RecordWorld

STORE_ONLY: Final = "store-only-until-consent"
_RISK: Final = "act-finished-risk-remains"
_NO: Final = "institutional-no-personal-danger"
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
        card = Card(gap=12)
        self.type = PickField(
            type_entries,
            self.tr("What happened? Type it in your own words"),
            self.tr("For example “they took my phone”, “tea”, “badge”"),
        )
        self.type.picked.connect(self._pick_type)
        card.body.addWidget(Labelled(self.tr("What was done?"), self.type))
        self.form = Form(world, _bounds(), gap=12)
        self.form.edited.connect(lambda _: self._propose_title())
        card.body.addWidget(self.form)
        self.danger = Danger(world)
        card.body.addWidget(self.danger)
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
        """Put the keyboard into one of the six."""
        if path in ("", "acts"):
            self.type.setFocus()
            return True
        if path == "cooperation":
            path = _MECHANISM
        if path.startswith("urgency"):
            self.danger.setFocus()
            return True
        return self.form.focus_field(path)

    def _pick_type(self, type_id: str) -> None:
        self.world.edit(lambda incident: _with_type(incident, type_id))
        self._propose_title()
        self.form.setFocus()
        self.form.focus_field("date_start")

    def _propose_title(self) -> None:
        """A title from type and place, as long as nobody wrote one."""
        incident = self.world.incident
        words = [field_words.type_label(act.type) for act in incident.acts[:1]]
        words += [plain(incident.place_text)] if incident.place_text else []
        proposed = ", ".join(filter(None, words))[:200]
        if proposed and (incident.title or "") in ("", self._proposed):
            self._proposed = proposed
            self.world.draft.update(title=proposed)


class Danger(QWidget):
    """Whether anyone is in danger now, and by what: it makes the record urgent."""

    def __init__(self, world: RecordWorld) -> None:
        super().__init__()
        self._draft = world.draft
        self.answer = Pills(
            (
                ("yes", self.tr("Yes")),
                ("risk", self.tr("Not now, but a risk remains")),
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
        self._why = Labelled(
            self.tr("What is the danger?"), self.why, self.tr("Choose all that apply")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(Labelled(self.tr("Is anyone in danger now?"), self.answer))
        column.addWidget(self._why)
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
        self._why.setVisible(chosen == "yes")

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
    """The question before anything is written: could writing this hurt somebody?"""

    store_nothing = Signal()
    answered = Signal()

    def __init__(self, world: RecordWorld) -> None:
        super().__init__(padding=12)
        self._world = world
        ask = self.tr("Could writing this down or sending it hurt you or someone else?")
        self.body.addWidget(labels.text(ask, "strong", wrap=True))
        reason = self.tr(
            "You decide, now and later. Nothing is sent by itself, and leaving loses nothing."
        )
        self.body.addWidget(labels.text(reason, "quiet", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.nothing = buttons.outlined(self.tr("Store nothing"))
        self.store = buttons.outlined(self.tr("Store only"))
        self.send = buttons.outlined(self.tr("Store, and perhaps send"))
        self.nothing.clicked.connect(self.store_nothing)
        self.store.clicked.connect(self._store_only)
        self.send.clicked.connect(self.answered)
        for button in (self.nothing, self.store, self.send):
            row.addWidget(button)
        row.addStretch()
        self.body.addLayout(row)

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
        common(Incident, "narrative"),
        _brief(_mechanism()),
    ]


def _brief(bound: Bound) -> Bound:
    """Without the words beside the question: six questions stand on one screen."""
    return bound._replace(question=replace(bound.question, hint=""))


def _mechanism() -> Bound:
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
    return bound._replace(put=put, question=replace(bound.question, label=words))


def _with_type(incident: Incident, type_id: str) -> Incident:
    """The first act with another type; answers that the new type does not know are kept off."""
    if not incident.acts:
        return msgspec.structs.replace(incident, acts=(Act(type=type_id),))
    first = incident.acts[0]
    if first.type == type_id:
        return incident
    if first.fields:
        return msgspec.structs.replace(incident, acts=(Act(type=type_id), *incident.acts))
    changed = msgspec.structs.replace(first, type=type_id)
    return msgspec.structs.replace(incident, acts=(changed, *incident.acts[1:]))


def _dangers() -> tuple[str, ...]:
    levels = taxonomy().lists["urgency_because"].levels
    return tuple(ident for ident, level in levels.items() if level in ("critical", "high"))
