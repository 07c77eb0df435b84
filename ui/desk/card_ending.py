"""End an own card for good: why, and the file that tells everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.messages import message
from ui.theme.tokens import Space
from ui.widgets.buttons import danger, outlined
from ui.widgets.cards import Card
from ui.widgets.fields import Labelled, PlainEdit
from ui.widgets.labels import said, text

if TYPE_CHECKING:
    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.card import Card as TheCard


class RevokeForm(Card):
    """Asks why; ``wanted`` brings the reason."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, card: TheCard) -> None:
        super().__init__(padding=Space.XL, gap=Space.L)
        self.card = card
        self.body.addWidget(text(self.tr("Revoke this card for good"), "heading"))
        self.body.addWidget(said(card.body.name, "strong", wrap=True))
        reason = self.tr(
            "Do this when somebody else may have its key, or when it shall not be used any more. A "
            "file is written: give it to everybody who has the card. They add it as they added the "
            "card, and can send nothing to it again. It cannot be undone."
        )
        self.body.addWidget(text(reason, "quiet", wrap=True))
        self.reason = PlainEdit(lines=2)
        self.field = Labelled(
            self.tr("Why"), self.reason, self.tr("everybody who gets the file reads it")
        )
        self.body.addWidget(self.field)
        self.end = danger(self.tr("Revoke it and write the file…"))
        self.leave = outlined(self.tr("Not now"))
        self.end.clicked.connect(lambda: self.wanted.emit(self.reason.toPlainText()))
        self.leave.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.end)
        self.body.addLayout(row)

    def say(self, error: AppError | CryptoError) -> None:
        """Why the file was not written."""
        found = message(error)
        self.field.set_error(" ".join(filter(None, (found.what, found.next))))
