"""The foot: what was saved when, and when the window locks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n import dates
from ui.theme import theme
from ui.theme.tokens import Space, Type
from ui.widgets import labels
from ui.widgets.announce import announce
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
        self.setFixedHeight(max(HEIGHT, theme.line_height(Type.HINT) + 8) + 1)
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
        self._when: datetime | None = None
        self._is_unsaved = False
        self._typing = False
        self._quiet = QTimer(self, singleShot=True, interval=_SAID_FOR)
        self._quiet.timeout.connect(self._hush)
        self.set_idle_minutes(idle_minutes)

    def show_saved(self, when: datetime) -> None:
        """Something typed was saved; all of it, unless ``set_unsaved`` says otherwise."""
        self._when = when
        self._say_saved()

    def set_unsaved(self, *, unsaved: bool) -> None:
        """Whether something typed could not be saved: then nothing here says that it was."""
        if unsaved == self._is_unsaved:
            return
        self._is_unsaved = unsaved
        self._tick.set_name("warning" if unsaved else "check", "danger" if unsaved else "ok")
        self._saved.set_colour("danger" if unsaved else "ink3")
        self._saved.clear()
        self._say_saved()

    def set_typing(self, *, typing: bool) -> None:
        """Whether this is a page on which every key press is saved."""
        self._typing = typing
        self._say_saved()

    def _say_saved(self) -> None:
        self._tick.setVisible(self._is_unsaved or self._when is not None)
        if self._is_unsaved:
            self._saved.setText(self.tr("Not saved"))
            return
        if self._when is None:
            return
        words = self.tr("Saved {time}, as you type") if self._typing else self.tr("Saved {time}")
        self._saved.setText(words.format(time=dates.clock(self._when)))

    def show_said(self, words: str) -> None:
        """A quiet line, for a while; it is also read out."""
        self._said.setText(words)
        self._said.setAccessibleName(words)
        announce(self._said, words)
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
