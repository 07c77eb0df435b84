"""Where a picture or a page is looked at: as a whole, as wide as there is room, or closer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from ui.viewing.pixels import Pixels

Fit = Literal["whole", "width", ""]

_STEPS: Final = (0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
_LEAST: Final = 0.01
_ROUND: Final = 1e-6
_STRIDE: Final = 60
_QUARTER: Final = 90
_FULL: Final = 360
_NOTCH: Final = 120


class Canvas(QAbstractScrollArea):
    """Shows pixels. The keyboard does everything the buttons do.

    Keys: plus and minus, 0 for the whole, W for the width, R to turn, arrows to move, Page Up and
    Page Down, Home and End for pages.

    Signals:
        zoomed: the zoom or the fit is another one.
        turned_page: somebody wants a page: +1, -1, or "first" and "last" as -2 and +2.
    """

    zoomed = Signal()
    turned_page = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.pixels: Pixels | None = None
        self.fit: Fit = "whole"
        self.page_like = False
        self._zoom = 1.0
        self._turn = 0
        self._held: QPoint | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # What came from outside lies the same way in every language.
        self.viewport().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setProperty("ring", 0)
        self.verticalScrollBar().setSingleStep(_STRIDE)
        self.horizontalScrollBar().setSingleStep(_STRIDE)
        theme.watch(self.viewport().update)

    def show_pixels(self, pixels: Pixels | None) -> None:
        """Show a picture instead of what was shown; what was is wiped."""
        before, self.pixels = self.pixels, pixels
        if before is not None and before is not pixels:
            before.wipe()
        self._lay_out()
        self.viewport().update()

    def back_to_start(self) -> None:
        """Look at the upper left corner."""
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    @property
    def zoom(self) -> float:
        """How large the picture is shown; 1 is its own size."""
        return self._zoom

    @property
    def turn(self) -> int:
        """Degrees, clockwise."""
        return self._turn

    def wanted(self) -> QSize:
        """Pixels of the screen that the picture takes, before it is turned."""
        shown = self._own() * self._zoom * self.devicePixelRatioF()
        return QSize(max(round(shown.width()), 1), max(round(shown.height()), 1))

    def set_fit(self, fit: Fit) -> None:
        """Show the whole, or as wide as there is room, whatever the size of the window."""
        self.fit = fit
        self._lay_out()
        self.zoomed.emit()

    def zoom_by(self, steps: int) -> None:
        """Closer, or further away."""
        if steps > 0:
            to = next((one for one in _STEPS if one > self._zoom + _ROUND), _STEPS[-1])
        else:
            to = next((one for one in reversed(_STEPS) if one < self._zoom - _ROUND), _STEPS[0])
        self.zoom_to(to)

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Show it in a size; what is at a place of the window, or in its middle, stays there."""
        if self.pixels is None:
            return
        spot = at if at is not None else QPointF(self.viewport().rect().center())
        box = self._box()
        share = QPointF(
            (spot.x() - box.x()) / max(box.width(), 1), (spot.y() - box.y()) / max(box.height(), 1)
        )
        self.fit = ""
        self._zoom = min(max(zoom, _LEAST), _STEPS[-1])
        self._lay_out()
        size = self._shown_size()
        self.horizontalScrollBar().setValue(round(share.x() * size.width() - spot.x()))
        self.verticalScrollBar().setValue(round(share.y() * size.height() - spot.y()))
        self.zoomed.emit()

    def rotate(self) -> None:
        """Turn it by a quarter; only what is shown, never the file."""
        self._turn = (self._turn + _QUARTER) % _FULL
        self._lay_out()
        self.zoomed.emit()

    def _own(self) -> QSizeF:
        """Its own size in points of the window."""
        return QSizeF() if self.pixels is None else QSizeF(self.pixels.size)

    def _turned(self) -> QSizeF:
        return self._own().transposed() if self._turn % (2 * _QUARTER) else self._own()

    def _shown_size(self) -> QSizeF:
        return self._turned() * self._zoom

    def _lay_out(self) -> None:
        own, bars = self._turned(), (self.horizontalScrollBar(), self.verticalScrollBar())
        if self.pixels is None or own.isEmpty():
            for bar in bars:
                bar.setRange(0, 0)
            return
        if self.fit:
            self._zoom = self._fitted(own)
        room, size = self.viewport().size(), self._shown_size()
        for bar, has, needs in (
            (bars[0], room.width(), size.width()),
            (bars[1], room.height(), size.height()),
        ):
            bar.setPageStep(has)
            bar.setRange(0, max(round(needs) - has, 0))
        self.viewport().update()

    def _fitted(self, own: QSizeF) -> float:
        room = self.maximumViewportSize()
        across, down = room.width() / own.width(), room.height() / own.height()
        if self.fit == "width":
            taller = own.height() * across > room.height()
            bar = self.verticalScrollBar().sizeHint().width() if taller else 0
            across = (room.width() - bar) / own.width()
        zoom = across if self.fit == "width" else min(across, down)
        # A small picture is not blown up; a page is made to be read.
        most = _STEPS[-1] if self.page_like else 1.0
        return min(max(zoom, _LEAST), most)

    def _box(self) -> QRectF:
        """Where the picture lies in the window."""
        size, room = self._shown_size(), self.viewport().size()
        left = max((room.width() - size.width()) / 2, 0) - self.horizontalScrollBar().value()
        top = max((room.height() - size.height()) / 2, 0) - self.verticalScrollBar().value()
        return QRectF(QPointF(left, top), size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        before = self._zoom
        self._lay_out()
        if self._zoom != before:
            self.zoomed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture on a quiet ground."""
        del event
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("fill"))
        if self.pixels is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box, own = self._box(), self._own() * self._zoom
        # Paper is white in the dark too, and so is what shines through.
        painter.fillRect(box, QColor(Qt.GlobalColor.white))
        painter.translate(box.center())
        painter.rotate(self._turn)
        image = self.pixels.level(self.wanted().width())
        target = QRectF(QPointF(-own.width() / 2, -own.height() / 2), own)
        painter.drawImage(target, image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_by(1)
        elif key in {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}:
            self.zoom_by(-1)
        elif key == Qt.Key.Key_0:
            self.set_fit("whole")
        elif key == Qt.Key.Key_W:
            self.set_fit("width")
        elif key == Qt.Key.Key_R:
            self.rotate()
        elif not self._page_key(key):
            super().keyPressEvent(event)

    def _page_key(self, key: Qt.Key) -> bool:
        """Pages turn where they end: first the rest of a page comes into sight."""
        bar = self.verticalScrollBar()
        if key == Qt.Key.Key_PageDown:
            if bar.value() < bar.maximum():
                bar.setValue(bar.value() + bar.pageStep())
            else:
                self.turned_page.emit(1)
        elif key == Qt.Key.Key_PageUp:
            if bar.value() > bar.minimum():
                bar.setValue(bar.value() - bar.pageStep())
            else:
                self.turned_page.emit(-1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.turned_page.emit(-2 if key == Qt.Key.Key_Home else 2)
        else:
            return False
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom where the pointer is."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / _NOTCH
            if notches:
                self.zoom_to(self._zoom * 1.2**notches, event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._held is None:
            return
        now = event.position().toPoint()
        moved, self._held = now - self._held, now
        for bar, by in (
            (self.horizontalScrollBar(), moved.x()),
            (self.verticalScrollBar(), moved.y()),
        ):
            bar.setValue(bar.value() - by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        del event
        self._held = None
        self.viewport().unsetCursor()
