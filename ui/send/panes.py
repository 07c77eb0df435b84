"""Two panes beside each other; below each other, and scrolling together, where it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

STACKED: Final = 900
_UNBOUND: Final = 16_777_215


class Panes(QWidget):
    """A leading pane of a fixed width, and one that takes the rest."""

    turned = Signal(bool)

    def __init__(self, leading: QWidget, trailing: QWidget, *, width: int, gap: int) -> None:
        super().__init__()
        self._leading, self._trailing, self._width = leading, trailing, width
        self.narrow = False
        self._page = ScrollPage(gap=0)
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.row.setContentsMargins(Space.XL, Space.XL, Space.XXL, 20)
        self.row.setSpacing(gap)
        self.row.addWidget(leading)
        self.row.addWidget(trailing, 1)
        self._page.body.addLayout(self.row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        leading.setFixedWidth(width)

    def hold(self, height: int) -> None:
        """How high the panes are at least while they stand below each other."""
        self._trailing.setMinimumHeight(theme.scaled(height) if self.narrow else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the panes."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme.scaled(STACKED)
        if narrow == self.narrow:
            return
        self.narrow = narrow
        self.row.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._leading.setMinimumWidth(0 if narrow else self._width)
        self._leading.setMaximumWidth(_UNBOUND if narrow else self._width)
        self.turned.emit(narrow)
