"""A text that is looked at: plain, read-only, larger or smaller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from ui.theme import theme
from ui.theme.tokens import Type
from ui.widgets.labels import mark_said

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QWheelEvent

_LEAST: Final = 0.5
_MOST: Final = 4.0
_STEP: Final = 1.2


class Wording(QPlainTextEdit):
    """Text from outside, shown as it is and never as anything else.

    Signals:
        zoomed: the letters are larger or smaller.
        turned_page: as for ``Canvas``.
    """

    zoomed = Signal()
    turned_page = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._zoom = 1.0
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setTabChangesFocus(True)
        mark_said(self)
        self._fit()
        theme.watch(self._fit)

    def _fit(self) -> None:
        font = theme.font(Type.BODY)
        font.setPixelSize(max(round(font.pixelSize() * self._zoom), 6))
        self.setFont(font)

    @property
    def zoom(self) -> float:
        """How large the letters are; 1 is as everywhere."""
        return self._zoom

    def zoom_by(self, steps: int) -> None:
        """Larger, or smaller, letters."""
        self.zoom_to(self._zoom * _STEP**steps)

    def zoom_to(self, zoom: float) -> None:
        """Letters of a size."""
        self._zoom = min(max(zoom, _LEAST), _MOST)
        self._fit()
        self.zoomed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and 0 as over pictures; pages turn where the text ends."""
        key, bar = Qt.Key(event.key()), self.verticalScrollBar()
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_by(1)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(-1)
        elif key == Qt.Key.Key_0:
            self.zoom_to(1.0)
        elif key == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.turned_page.emit(1)
        elif key == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turned_page.emit(-1)
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)
