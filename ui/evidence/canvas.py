"""A picture on which areas are covered, with the mouse or the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.tokens import Radius

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from defender_app.evidence_cleaning.areas import Areas
    from defender_app.evidence_cleaning.plan import Box
    from ui.viewing.pixels import Pixels

_STEP: Final = 0.01
_FINE: Final = 0.002
_NEW: Final = (0.4, 0.4), (0.6, 0.6)
_CORNER: Final = 10
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Canvas(QWidget):
    """The picture of one page and its boxes. ``changed`` follows every step.

    Args:
        areas: all boxes.
    """

    changed = Signal()

    def __init__(self, areas: Areas) -> None:
        super().__init__()
        self.areas, self.page = areas, 0
        self.chosen: int | None = None
        self._pixels: Pixels | None = None
        self._from: QPointF | None = None
        self._to: QPointF | None = None
        self._doing = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setProperty("ring", int(Radius.ROW))
        self.setAccessibleName(self.tr("The picture, with the boxes on it"))
        self.describe()
        theme.watch(self.update)

    def show_page(self, pixels: Pixels | None, page: int) -> None:
        """Show another picture, or none; nothing is chosen on it. What was shown is wiped."""
        before, self._pixels = self._pixels, pixels
        if before is not None and before is not pixels:
            before.wipe()
        self.page, self.chosen = page, None
        self.describe()
        self.update()

    def add(self) -> None:
        """A box in the middle, to be moved from there."""
        self._took(self.areas.add(self.page, *_NEW))

    def add_between(self, first: tuple[float, float], last: tuple[float, float]) -> bool:
        """A box between two corners; False where there can be none."""
        number = self.areas.add(self.page, first, last)
        self._took(number)
        return number is not None

    def remove(self) -> None:
        """Take the chosen box away."""
        if self.chosen is not None:
            self.areas.remove(self.chosen)
            self._took(None)

    def undo(self) -> None:
        """Take the last step back."""
        self.areas.undo()
        self._took(None)

    def choose_next(self) -> None:
        """Choose the next box of this page."""
        here = self.areas.on(self.page)
        if here:
            later = [one for one in here if self.chosen is not None and one > self.chosen]
            self.chosen = (later or here)[0]
            self.describe()
            self.update()

    def describe(self) -> None:
        """Say to a screen reader where the chosen box is."""
        here = self.areas.on(self.page)
        if self.chosen is None or self.chosen not in here:
            words = self.tr("%n box(es) on this page.", "", len(here))
        else:
            one = self.areas.boxes[self.chosen]
            template = self.tr(
                "Box {number}: {left} to {right} percent across, {top} to {bottom} percent down."
            )
            words = template.format(
                number=here.index(self.chosen) + 1,
                left=round(one.left * 100),
                right=round(one.right * 100),
                top=round(one.top * 100),
                bottom=round(one.bottom * 100),
            )
        self.setAccessibleDescription(words)

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(560, 420)

    def minimumSizeHint(self) -> QSize:
        """Still of use."""
        return QSize(200, 140)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, with Shift they stretch, with Control in small steps."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if key in _ARROWS and self.chosen is not None:
            step = _FINE if held & Qt.KeyboardModifier.ControlModifier else _STEP
            across, down = (step * one for one in _ARROWS[key])
            stretched = bool(held & Qt.KeyboardModifier.ShiftModifier)
            work = self.areas.stretch if stretched else self.areas.move
            work(self.chosen, across, down)
            self._took(self.chosen)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove()
        elif key in {Qt.Key.Key_Insert, Qt.Key.Key_Plus, Qt.Key.Key_N}:
            self.add()
        elif key == Qt.Key.Key_Space:
            self.choose_next()
        elif key == Qt.Key.Key_Z and held & Qt.KeyboardModifier.ControlModifier:
            self.undo()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a box, or take hold of one."""
        if event.button() != Qt.MouseButton.LeftButton or self._pixels is None:
            return
        self._from = self._to = event.position()
        share = self._share(self._from)
        number = self.areas.at(self.page, *share)
        self.chosen = number
        self._doing = "draw"
        if number is not None:
            self._doing = "stretch" if self._on_corner(number, self._from) else "move"
        self.describe()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what would be."""
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do it, as one step."""
        if self._from is None or event.button() != Qt.MouseButton.LeftButton:
            return
        first, last = self._share(self._from), self._share(event.position())
        doing, self._from, self._to = self._doing, None, None
        if doing == "draw":
            self._took(self.areas.add(self.page, first, last))
        elif self.chosen is not None and first != last:
            work = self.areas.move if doing == "move" else self.areas.stretch
            work(self.chosen, last[0] - first[0], last[1] - first[1])
            self._took(self.chosen)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, and black where it is covered."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("fill"))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.ROW, Radius.ROW)
        if self._pixels is None:
            return
        room = self._room()
        painter.drawImage(room, self._pixels.level(room.width() * self.devicePixelRatioF()))
        for number in self.areas.on(self.page):
            self._paint_box(painter, number)
        if self._doing == "draw" and self._from is not None and self._to is not None:
            box = QRectF(self._from, self._to).normalized() & self._room()
            painter.fillRect(box, QColor(0, 0, 0))

    def _paint_box(self, painter: QPainter, number: int) -> None:
        box = self._rectangle(self.areas.boxes[number])
        chosen = number == self.chosen
        if chosen and self._doing in {"move", "stretch"} and self._from and self._to:
            step = self._to - self._from
            box = (
                box.translated(step)
                if self._doing == "move"
                else box.adjusted(0, 0, step.x(), step.y())
            )
        painter.fillRect(box.normalized(), QColor(0, 0, 0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # A rim that is seen on black and on white pictures.
        painter.setPen(QPen(QColor(255, 255, 255), 1))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        if chosen:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(box.adjusted(-2, -2, 2, 2))
            corner = QRectF(0, 0, _CORNER, _CORNER)
            corner.moveCenter(box.bottomRight())
            painter.fillRect(corner, theme.colour("accent"))

    def _room(self) -> QRectF:
        own = QSize() if self._pixels is None else self._pixels.largest.size()
        size = own.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if size.width() > own.width() * 2:
            size = own * 2
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _rectangle(self, one: Box) -> QRectF:
        room = self._room()
        return QRectF(
            room.left() + one.left * room.width(),
            room.top() + one.top * room.height(),
            (one.right - one.left) * room.width(),
            (one.bottom - one.top) * room.height(),
        )

    def _share(self, at: QPointF) -> tuple[float, float]:
        room = self._room()
        return (at.x() - room.left()) / room.width(), (at.y() - room.top()) / room.height()

    def _on_corner(self, number: int, at: QPointF) -> bool:
        corner = self._rectangle(self.areas.boxes[number]).bottomRight()
        return (corner - at).manhattanLength() < 2 * _CORNER

    def _took(self, number: int | None) -> None:
        self.chosen = number
        self.describe()
        self.update()
        self.changed.emit()
