"""What a room sees: the keys that were pressed, and where somebody points and clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import theme
from ui.theme.tokens import Radius, Space, Type

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_STAYS: Final = 2_500
_MOST: Final = 6
_HIGH: Final = 44
_INSET: Final = 12
_ABOVE_FOOT: Final = 48
_HALO: Final = 56
_RIPPLE: Final = 350


class _Over(QWidget):
    """Lies over a window, and nothing can be done with it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()


class KeysShown(_Over):
    """The last keys, for a moment, at the lower end of the window.

    Attributes:
        keys: those that can be read now, the latest last.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.keys: list[str] = []
        self._gone = QTimer(self, singleShot=True, interval=_STAYS)
        self._gone.timeout.connect(self.forget)

    def add(self, key: str) -> None:
        """Show one more."""
        self.keys = [*self.keys, key][-_MOST:]
        self._gone.start()
        self._fit()
        self.show()
        self.raise_()
        self.update()

    def forget(self) -> None:
        """Show none."""
        self.keys = []
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each key on a dark cap."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(Type.HEADING, 600)
        painter.setFont(font)
        left = 0.0
        for key, wide in zip(self.keys, self._widths(), strict=True):
            cap = QRectF(left, 0, wide, self.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("ink"))
            painter.drawRoundedRect(cap, Radius.ROW, Radius.ROW)
            painter.setPen(theme.colour("paper"))
            painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), key)
            left += wide + Space.S

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(theme.font(Type.HEADING, 600))
        high = theme.scaled(_HIGH)
        return [max(high, metrics.horizontalAdvance(one) + 2 * _INSET) for one in self.keys]

    def _fit(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        widths = self._widths()
        wide = int(sum(widths) + Space.S * (len(widths) - 1)) + 1
        high = theme.scaled(_HIGH)
        self.setGeometry((host.width() - wide) // 2, host.height() - high - _ABOVE_FOOT, wide, high)


class PointerShown(_Over):
    """A ring round the pointer, fuller while a button is held, and for a moment after."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.pressed = False
        self.resize(_HALO, _HALO)
        self._fades = QTimer(self, singleShot=True, interval=_RIPPLE)
        self._fades.timeout.connect(self._release)

    def follow(self, at: QPoint) -> None:
        """Lie round a place of the window."""
        self.move(at - QPoint(_HALO // 2, _HALO // 2))
        self.show()
        self.raise_()

    def press(self, *, down: bool) -> None:
        """A button goes down or up."""
        if down:
            self.pressed = True
            self._fades.stop()
            self.update()
        else:
            self._fades.start()

    def _release(self) -> None:
        self.pressed = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QColor(theme.colour("warn"))
        inside = QColor(ring)
        inside.setAlpha(130 if self.pressed else 50)
        painter.setPen(QPen(ring, 4 if self.pressed else 2))
        painter.setBrush(inside)
        middle = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        size = _HALO / 2 - (10 if self.pressed else 4)
        painter.drawEllipse(middle, size, size)
