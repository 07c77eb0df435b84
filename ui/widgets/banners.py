"""Banners: what happened, why, and the one thing to do. At most one in a view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.theme.tokens import Radius, Space
from ui.widgets.announce import announce
from ui.widgets.buttons import link
from ui.widgets.cards import Glyph, Ground
from ui.widgets.chips import TONES
from ui.widgets.labels import text

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_ICONS: Final = {
    "plain": "info",
    "accent": "info",
    "ok": "check",
    "warn": "warning",
    "danger": "warning",
}


class Banner(Ground):
    """A wash with an icon, a bold sentence, its reason and one action."""

    acted = Signal()

    def __init__(
        self, tone: str, bold: str, reason: str = "", action: str | None = None, icon: str = ""
    ) -> None:
        """Say something about the whole view.

        Args:
            tone: `plain`, `accent`, `ok`, `warn` or `danger`.
            bold: What happened.
            reason: Why, and what was not lost.
            action: The words of the one action.
            icon: Another icon than the tone's own.
        """
        ground, ink = TONES[tone]
        super().__init__(ground, radius=Radius.ROW)
        self.setAccessibleName(bold)
        row = QHBoxLayout()
        row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        row.setSpacing(Space.M)
        middle = Qt.AlignmentFlag.AlignTop if reason else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(Glyph(icon or _ICONS[tone], ink, 20), alignment=middle)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.bold = text(bold, "strong", wrap=True)
        self.reason = text(reason, "quiet", wrap=True)
        if not reason:
            self.reason.hide()
        words.addWidget(self.bold)
        words.addWidget(self.reason)
        row.addLayout(words, 1)
        self.button = link(action or "")
        if not action:
            self.button.hide()
        self.button.clicked.connect(self.acted)
        row.addWidget(self.button)
        self.body.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """It comes up while the keyboard is elsewhere."""
        super().showEvent(event)
        if not event.spontaneous():
            announce(self, self.bold.text(), self.reason.text())
