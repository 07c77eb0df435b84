"""Hand an own card over to a colleague: to whom, why, and whether it is still used here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from defender_app.focal import handover
from ui.messages import message
from ui.theme.tokens import Space
from ui.widgets.buttons import danger, outlined
from ui.widgets.cards import Card
from ui.widgets.check import Check
from ui.widgets.fields import Labelled, PlainEdit
from ui.widgets.labels import mark_said, said, text
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.card import Card as TheCard
    from defender_app.vault.drawer import Drawer


class Colleague(NamedTuple):
    """Somebody whose person card was compared: the contact, and name and organisation on it."""

    contact_id: str
    name: str
    organisation: str


class Wanted(NamedTuple):
    """To whom a card goes, why, and whether nothing is answered with it here any more."""

    to: Colleague
    why: str
    stop: bool


def read(drawer: Drawer) -> tuple[Colleague, ...]:
    """Who may be handed something."""
    found = ((name, held.card().body) for name, held in handover.colleagues(drawer))
    return tuple(Colleague(name, body.name, body.organisation) for name, body in found)


class HandoverForm(Card):
    """Asks to whom and why; ``wanted`` brings a ``Wanted``."""

    wanted = Signal(object)
    left = Signal()
    others = Signal()
    """To the page where cards of other people are added and compared."""

    def __init__(self, card: TheCard, colleagues: Sequence[Colleague]) -> None:
        super().__init__(padding=Space.XL, gap=Space.L)
        self.card = card
        self._colleagues = {one.contact_id: one for one in colleagues}
        self.body.addWidget(text(self.tr("Hand this card over to a colleague"), "heading"))
        self.body.addWidget(said(card.body.name, "strong", wrap=True))
        self.body.addWidget(text(self._reason(), "quiet", wrap=True))
        self.to = Pills(
            [(one.contact_id, f"{one.name}, {one.organisation}") for one in colleagues],
            name=self.tr("To whom"),
        )
        mark_said(self.to)
        self.to_field = Labelled(
            self.tr("To whom"), self.to, self.tr("only person cards whose digits were compared")
        )
        self.why = PlainEdit(lines=2)
        self.field = Labelled(self.tr("Why"), self.why, self.tr("kept in this drawer"))
        self.stop = Check(self.tr("Answer nothing with it here any more"))
        self.give = danger(self.tr("Hand it over…"))
        self.leave = outlined(self.tr("Not now"))
        if colleagues:
            for widget in (self.to_field, self.field, self.stop):
                self.body.addWidget(widget)
        self._buttons(able=bool(colleagues))

    def _reason(self) -> str:
        if not self._colleagues:
            return self.tr(
                "Nobody is there to hand it to. Ask the colleague for a card of the kind “A "
                "person”, add it, and compare its digits with them."
            )
        return self.tr(
            "The colleague gets the secret key: they read everything that was or will be sealed to "
            "this card, and answer in its name. It cannot be taken back; only revoking the card "
            "ends it. While both of you answer, agree who answers what."
        )

    def _buttons(self, *, able: bool) -> None:
        self.give.setVisible(able)
        self.give.clicked.connect(self._finish)
        self.leave.clicked.connect(self.left)
        self.add = outlined(self.tr("Add a colleague’s card…"), "plus")
        self.add.clicked.connect(self.others)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        self.body.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignLeading)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.give)
        self.body.addLayout(row)

    def _finish(self) -> None:
        to = self._colleagues.get(next(iter(self.to.chosen), ""))
        why = self.why.toPlainText().strip()
        self.to_field.set_error("" if to else self.tr("Choose one of them."))
        self.field.set_error("" if why else self.tr("Something must stand here."))
        if to is not None and why:
            self.wanted.emit(Wanted(to, why, self.stop.isChecked()))

    def say(self, error: AppError | CryptoError) -> None:
        """Why nothing was handed over."""
        found = message(error)
        self.field.set_error(" ".join(filter(None, (found.what, found.next))))
