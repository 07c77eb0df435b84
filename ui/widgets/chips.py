"""Chips: 24 high, they tell a state and can never be pressed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme import icons, theme
from ui.theme.tokens import Type
from ui.widgets.hanging import middle

_HEIGHT: Final = 24
_SIDE: Final = 9
_ICON: Final = 14
_ICON_SIDE: Final = 7
_GAP: Final = 5

TONES: Final[dict[str, tuple[str, str]]] = {
    "plain": ("fill", "ink2"),
    "accent": ("wash", "accent"),
    "ok": ("ok_wash", "ok"),
    "warn": ("warn_wash", "warn"),
    "danger": ("danger_wash", "danger"),
}


class Chip(QLabel):
    """A state in a word or two."""

    def __init__(self, words: str, tone: str = "plain", icon: str | None = None) -> None:
        super().__init__()
        self._tone = tone
        self._icon_name = icon or ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(words)
        self._fit()
        theme.watch(self._fit)

    def _fit(self) -> None:
        # Kept beside Qt's font: a style sheet puts that one back when a widget gets a parent.
        self._face = theme.font(Type.HINT, 500, tabular=True)
        self.setFont(self._face)
        self.updateGeometry()
        self.update()

    def show_state(self, words: str, tone: str, icon: str = "") -> None:
        """Tell another state."""
        self._tone, self._icon_name = tone, icon
        self.setText(words)
        self._fit()

    def _sides(self) -> tuple[int, int]:
        """Room before the words and after them."""
        return (_ICON_SIDE + _ICON + _GAP if self._icon_name else _SIDE), _SIDE

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        metrics = QFontMetricsF(self._face)
        wide = metrics.horizontalAdvance(self.text()) + sum(self._sides())
        return QSize(round(wide + 0.5), max(_HEIGHT, theme.line_height(Type.HINT) + 4))

    def minimumSizeHint(self) -> QSize:
        """Words are never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chip."""
        del event
        ground, ink = TONES[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        half = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), half, half)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        before, after = self._sides()
        if self._icon_name:
            x = self.width() - _ICON_SIDE - _ICON if mirrored else _ICON_SIDE
            icons.paint(painter, self._icon_name, x, (self.height() - _ICON) / 2, _ICON, ink)
        painter.setFont(self._face)
        painter.setPen(theme.colour(ink))
        left, right = (after, before) if mirrored else (before, after)
        words = QRectF(self.rect()).adjusted(left - 1, 0, 1 - right, 0)
        words = middle(painter, words, self.text())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())


def chip(words: str, tone: str = "plain", icon: str | None = None) -> Chip:
    """A chip.

    Args:
        words: The state.
        tone: `plain`, `accent`, `ok`, `warn` or `danger`.
        icon: Drawn before the words.
    """
    return Chip(words, tone, icon)
