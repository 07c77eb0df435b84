"""How hard something is to guess: four short bars, never a percentage."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme

PARTS: Final = 4
_HEIGHT: Final = 6
_GAP: Final = 4


class Meter(QWidget):
    """Bars filled from the leading side. The words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.filled = 0
        self._tone = "ink3"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.watch(self.update)

    def show_parts(self, filled: int, tone: str) -> None:
        """Fill some of the bars.

        Args:
            filled: how many, from 0 to 4.
            tone: the token they are painted in.
        """
        self.filled, self._tone = filled, tone
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and 6 high."""
        return QSize(160, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Not shorter than this."""
        return QSize(64, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        wide = (self.width() - (PARTS - 1) * _GAP) / PARTS
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for part in range(PARTS):
            place = PARTS - 1 - part if mirrored else part
            painter.setBrush(theme.colour(self._tone if part < self.filled else "line"))
            box = QRectF(place * (wide + _GAP), (self.height() - _HEIGHT) / 2, wide, _HEIGHT)
            painter.drawRoundedRect(box, _HEIGHT / 2, _HEIGHT / 2)
