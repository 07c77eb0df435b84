"""Lists of rows: no grid, no zebra, pixels scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from ui.theme import focus, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

_STEP: Final = 16
# Where the window itself puts the keyboard, nobody asked to see it.
_ARRIVING: Final = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_OPENING: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class ListView(QListView):
    """A list whose rows a delegate paints. Enter or a double click opens a row."""

    opened = Signal(QModelIndex)
    current_moved = Signal(QModelIndex)

    def __init__(self, name: str = "") -> None:
        """Make an empty list.

        Args:
            name: What it lists, for screen readers.
        """
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.viewport().setAutoFillBackground(False)
        # The row shows where the keyboard is; a ring round the whole list would not.
        self.setProperty("ring", focus.NONE)
        self.doubleClicked.connect(self.opened)
        theme.watch(self._fit)

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
        /,
    ) -> None:
        """Tell which row is the current one."""
        super().currentChanged(current, previous)
        self.current_moved.emit(
            self.model().index(current.row(), current.column(), current.parent())
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        self._by_keyboard(True)  # noqa: FBT003 - a state
        index = self.currentIndex()
        if Qt.Key(event.key()) in _OPENING and index.isValid():
            self.opened.emit(index)
            return
        super().keyPressEvent(event)

    def _by_keyboard(self, it_was: bool) -> None:
        """Whether the row that has the keyboard shows a ring."""
        if self.property("keyboard") != it_was:
            self.setProperty("keyboard", it_was)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Who points sees where."""
        self._by_keyboard(False)  # noqa: FBT003 - a state
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes with the keyboard stands on a row at once."""
        super().focusInEvent(event)
        self._by_keyboard(event.reason() in _ARRIVING)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            # Going to the first row would scroll the one that is being clicked away.
            return
        model = self.model()
        if not self.currentIndex().isValid() and model is not None and model.rowCount():
            self.setCurrentIndex(model.index(0, 0))
