"""The coloured frame round every window of a practice vault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QLayout

_THICK: Final = 4


class TrainingFrame(QWidget):
    """Four pixels of warning colour in practice, nothing otherwise."""

    def __init__(self, *, training: bool) -> None:
        super().__init__()
        self._training = training

    def fill(self, layout: QLayout) -> None:
        """Put the contents inside the frame."""
        edge = _THICK if self._training else 0
        layout.setContentsMargins(edge, edge, edge, edge)
        self.setLayout(layout)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame."""
        painter = QPainter(self)
        inside = self.rect()
        if self._training:
            painter.fillRect(inside, theme.colour("warn"))
            inside = inside.adjusted(_THICK, _THICK, -_THICK, -_THICK)
        painter.fillRect(inside, theme.colour("paper"))
