"""A box to tick, with its words beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from ui.theme import icons, theme
from ui.theme.tokens import Type
from ui.widgets.by_ear import ByEar

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_BOX: Final = 18
_GAP: Final = 10
_TICK: Final = 14
_ROUND: Final = 4
_COLUMN: Final = 480
# Also a hand that is not steady meets it.
_LEAST: Final = 32


class Check(ByEar, QCheckBox):
    """On or off. Long words go on in the next line."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ring", _ROUND)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._fit()
        theme.watch(self._fit)
        self.heed()

    def _fit(self) -> None:
        self.setFont(theme.font(Type.BODY))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines of the words, and not less than a hand can meet."""
        return max(self._high(width), _LEAST)

    def _high(self, width: int = 0) -> int:
        """What the words themselves need."""
        room = QRect(0, 0, max((width or self.width()) - _BOX - _GAP, 1), 1 << 16)
        flags = int(Qt.TextFlag.TextWordWrap)
        words = self.fontMetrics().boundingRect(room, flags, self.text()).height()
        return max(words, _BOX, theme.line_height(Type.BODY))

    def sizeHint(self) -> QSize:
        """One line where it is not too long."""
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2
        width = _BOX + _GAP + min(wide, theme.scaled(_COLUMN))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The words may become narrow."""
        return QSize(min(self.sizeHint().width(), theme.scaled(160)), _LEAST)

    def hitButton(self, pos: QPoint, /) -> bool:
        """The words can be pressed too."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, its tick, the words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - _BOX if mirrored else 0
        # One line of words stands in the middle, more of them begin at the top.
        top = max(self.height() - self._high(), 0) // 2
        y = top + max(theme.line_height(Type.BODY) - _BOX, 0) / 2
        on, hovered = self.isChecked(), self.underMouse()
        edge = "accent" if on or hovered else "edge"
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour("accent" if on else "surface"))
        painter.drawRoundedRect(QRectF(x + 0.5, y + 0.5, _BOX - 1, _BOX - 1), _ROUND, _ROUND)
        if on:
            off = (_BOX - _TICK) / 2
            icons.paint(painter, "check", x + off, y + off, _TICK, "on_accent")
        step = _BOX + _GAP
        inner = self.rect().adjusted(0 if mirrored else step, 0, -step if mirrored else 0, 0)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        as_said = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        line = self.fontMetrics().height()
        inner.adjust(0, top + max((theme.line_height(Type.BODY) - line) // 2, 0), 0, line)
        painter.setFont(self.font())
        painter.setPen(theme.colour("ink" if self.isEnabled() else "ink3"))
        painter.drawText(inner, int(side | as_said | Qt.TextFlag.TextWordWrap), self.text())
