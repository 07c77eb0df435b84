"""An action of the side panel: an icon, its words, and perhaps a state at the end."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.theme import icons, theme
from ui.theme.tokens import Radius, Type

_HEIGHT: Final = 38
_ICON: Final = 18
_LEFT: Final = 2
_WORDS: Final = 32
_APART: Final = 12


class ActionRow(QPushButton):
    """A quiet action over the whole width of a panel."""

    def __init__(self, words: str, icon: str, state: str = "") -> None:
        super().__init__(words)
        self._icon_name = icon
        self._state = state
        self.setProperty("ring", int(Radius.FIELD))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()
        theme.watch(self._fit)

    def _fit(self) -> None:
        self.setFont(theme.font(Type.BODY, 500))
        self.updateGeometry()
        self.update()

    def set_state(self, state: str) -> None:
        """Show another state at the end."""
        self._state = state
        self.setAccessibleDescription(state)
        self.update()

    def sizeHint(self) -> QSize:
        """38 high, as wide as the words."""
        wide = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + _WORDS + 8
        return QSize(round(wide), max(_HEIGHT, theme.line_height(Type.BODY) + 10))

    def minimumSizeHint(self) -> QSize:
        """The words at least."""
        return self.sizeHint()

    def shown_state(self) -> str:
        """The state, shortened to what stands free beside the words."""
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        room = self.width() - _WORDS - words - _APART
        metrics = QFontMetricsF(theme.font(Type.HINT))
        shown = metrics.elidedText(self._state, Qt.TextElideMode.ElideRight, max(0, room))
        return shown if room >= metrics.horizontalAdvance("…") else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon, words, state."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("wash_pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), Radius.FIELD, Radius.FIELD)
        ink = "ink" if self.isEnabled() else "ink3"
        x = self.width() - _LEFT - _ICON if mirrored else _LEFT
        icons.paint(
            painter,
            self._icon_name,
            x,
            (self.height() - _ICON) / 2,
            _ICON,
            "ink2" if self.isEnabled() else "ink3",
        )
        box = QRectF(self.rect()).adjusted(
            2 if mirrored else _WORDS, 0, -_WORDS if mirrored else -2, 0
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self.font())
        painter.setPen(theme.colour(ink))
        painter.drawText(box, side | middle | Qt.AlignmentFlag.AlignAbsolute, self.text())
        if self._state:
            other = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            painter.setFont(theme.font(Type.HINT))
            painter.setPen(theme.colour("ink3"))
            other |= middle | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(box, other, self.shown_state())
