"""The notebook mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SIZE: Final = QSize(18, 22)


class Mark(QWidget):
    """A small closed notebook with a ribbon; says nothing to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The notebook."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(self.rect()))


def paint_mark(painter: QPainter, box: QRectF) -> None:
    """Paint the notebook into a box 18 to 22; not mirrored: a mark is a mark."""
    colours = theme.colours()
    unit = box.width() / 18
    cover = QPainterPath()
    cover.addRoundedRect(box, 3.5 * unit, 3.5 * unit)
    painter.fillPath(cover, QColor(colours.accent))
    light = QColor(colours.on_accent)
    painter.setPen(Qt.PenStyle.NoPen)
    light.setAlphaF(0.55)
    painter.setBrush(light)
    painter.drawRect(QRectF(box.x() + 4 * unit, box.y(), 1 * unit, box.height()))
    light.setAlphaF(0.95)
    painter.setBrush(light)
    left, right, top = box.x() + 10 * unit, box.x() + 14.5 * unit, box.y()
    ribbon = [
        QPointF(left, top),
        QPointF(right, top),
        QPointF(right, top + 8.4 * unit),
        QPointF((left + right) / 2, top + 6.6 * unit),
        QPointF(left, top + 8.4 * unit),
    ]
    painter.drawPolygon(QPolygonF(ribbon))
