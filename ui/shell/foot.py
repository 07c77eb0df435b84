"""The foot: what was saved when, and when the window locks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n import dates
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.cards import Glyph

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QPaintEvent

HEIGHT: Final = 30
_SAID_FOR: Final = 6000


class Foot(QWidget):
    """Thirty high, under every page."""

    def __init__(self, idle_minutes: int) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT + 1)
        self._tick = Glyph("check", "ok", 14)
        self._saved = labels.Elided("", "hint")
        self._said = labels.Elided("", "hint")
        self._locks = labels.Elided("", "hint")
        labels.mark_said(self._said)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, 1, Space.XL, 0)
        row.setSpacing(6)
        for one in (self._tick, self._saved, self._said):
            row.addWidget(one)
        row.addStretch(1)
        row.addWidget(self._locks)
        self._tick.hide()
        self._quiet = QTimer(self, singleShot=True, interval=_SAID_FOR)
        self._quiet.timeout.connect(self._hush)
        self.set_idle_minutes(idle_minutes)

    def show_saved(self, when: datetime) -> None:
        """Everything typed so far is saved."""
        self._tick.show()
        self._saved.setText(self.tr("Saved {time}").format(time=dates.clock(when)))

    def show_said(self, words: str) -> None:
        """A quiet line, for a while; it is also read out."""
        self._said.setText(words)
        self._said.setAccessibleName(words)
        self._quiet.start()

    def _hush(self) -> None:
        self._said.clear()
        self._said.setAccessibleName("")

    def set_idle_minutes(self, minutes: int) -> None:
        """When the window locks by itself; 0: it does not."""
        self._locks.setText(
            self.tr("Locks after %n minute(s) without use", "", minutes) if minutes else ""
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper, under a hairline."""
        painter = QPainter(self)
        colours = theme.colours()
        painter.fillRect(self.rect(), QColor(colours.paper))
        painter.fillRect(0, 0, self.width(), 1, QColor(colours.line))
