"""A small window under a field, which goes when something else is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame

from ui.theme import theme
from ui.theme.tokens import Radius

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_BELOW: Final = 4


class Popup(QFrame):
    """Surface with a rim; kept inside the screen.

    Args:
        parent: the field.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def place_below(self, widget: QWidget) -> None:
        """Show it under a widget, at the side where its lines begin."""
        corner = QPoint(0, widget.height() + _BELOW)
        if widget.isRightToLeft():
            corner.setX(widget.width() - self.width())
        place = widget.mapToGlobal(corner)
        room = widget.screen().availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        place.setY(max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.move(place)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("rim"), 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Radius.FIELD, Radius.FIELD)
