"""The shapes of consent: each tells its answer without its colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from collections.abc import Callable

# All shapes are drawn 16 wide and stretched.
_UNIT: Final = 16.0
_MIDDLE: Final = QPointF(8, 8)
_OUTER: Final = 6.65
_LINE: Final = 1.4
_BOLD: Final = 1.85
_DASHES: Final = 8
_DASH: Final = 23
_SIXTEENTHS: Final = 16


def _pen(token: str, width: float) -> QPen:
    pen = QPen(theme.colour(token), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _disc(painter: QPainter, token: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(token))
    painter.drawEllipse(_MIDDLE, _OUTER, _OUTER)


def _ring(painter: QPainter, token: str) -> None:
    painter.setPen(_pen(token, _LINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(_MIDDLE, _OUTER - _LINE / 2, _OUTER - _LINE / 2)


def _yes(painter: QPainter) -> None:
    _disc(painter, "ok")
    painter.setPen(_pen("surface", _BOLD))
    painter.drawPolyline(QPolygonF([QPointF(5, 8.2), QPointF(7.1, 10.3), QPointF(11, 5.9)]))


def _half(painter: QPainter) -> None:
    _ring(painter, "warn")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("warn"))
    box = QRectF(8 - _OUTER, 8 - _OUTER, 2 * _OUTER, 2 * _OUTER)
    painter.drawPie(box, -90 * _SIXTEENTHS, 180 * _SIXTEENTHS)


def _not_asked(painter: QPainter) -> None:
    pen = _pen("ink2", _LINE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = _OUTER - _LINE / 2
    box = QRectF(8 - radius, 8 - radius, 2 * radius, 2 * radius)
    for place in range(_DASHES):
        start = -place * 360 * _SIXTEENTHS // _DASHES
        painter.drawArc(box, start, -_DASH * _SIXTEENTHS)


def _too_risky(painter: QPainter) -> None:
    _not_asked(painter)
    painter.setPen(_pen("ink2", 1.6))
    painter.drawLine(QPointF(8, 5.2), QPointF(8, 8.4))
    painter.drawPoint(QPointF(8, 10.9))


def _no(painter: QPainter) -> None:
    _disc(painter, "ink2")
    painter.setPen(_pen("surface", _BOLD))
    painter.drawLine(QPointF(5.2, 8), QPointF(10.8, 8))


def _withdrawn(painter: QPainter) -> None:
    _ring(painter, "ink2")
    painter.drawLine(QPointF(4, 12), QPointF(12, 4))


def _open(painter: QPainter) -> None:
    _ring(painter, "edge")


_SHAPES: Final[dict[str, Callable[[QPainter], None]]] = {
    "yes": _yes,
    "conditional": _half,
    "some": _half,
    "not-asked": _not_asked,
    "not-asked-too-risky": _too_risky,
    "no": _no,
    "withdrawn": _withdrawn,
    "open": _open,
}


def values() -> tuple[str, ...]:
    """Every answer that has a shape; `open` is a section nobody began."""
    return tuple(_SHAPES)


def paint_consent(painter: QPainter, rect: QRectF, value: str) -> None:
    """Draw the shape of an answer.

    Args:
        painter: Where.
        rect: The square it fills.
        value: The answer; one that is not known is drawn as not asked.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _UNIT, rect.height() / _UNIT)
    _SHAPES.get(value, _not_asked)(painter)
    painter.restore()


class ConsentShape(QWidget):
    """The shape of an answer. Its word stands beside it, or is its accessible name."""

    def __init__(self, value: str = "not-asked", size: int = 16, name: str = "") -> None:
        super().__init__()
        self.value = value
        self._edge = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        set_tip(self, name)
        theme.watch(self.update)

    def set_value(self, value: str, name: str = "") -> None:
        """Show another answer."""
        self.value = value
        self.setAccessibleName(name)
        set_tip(self, name)
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._edge, self._edge)

    def minimumSizeHint(self) -> QSize:
        """The same square."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shape."""
        del event
        painter = QPainter(self)
        edge = self._edge
        left, top = (self.width() - edge) // 2, (self.height() - edge) // 2
        paint_consent(painter, QRectF(left, top, edge, edge), self.value)
