"""Small pieces of the case page: a caption over words, and pairs of them side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import mark_said, said, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QResizeEvent

    from ui.desk.values import Line
    from ui.widgets.labels import Kind

_NARROW: Final = 480
_LABELS: Final = 200


def block(caption: str, words: str, kind: Kind = "sentence") -> QWidget:
    """A caption of ours over words from outside."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(text(caption, "caption", wrap=True))
    column.addWidget(said(words, kind, wrap=True))
    column.addStretch(1)
    return made


class Pairs(QWidget):
    """Blocks two by two; below each other where there is little room."""

    def __init__(self, blocks: Sequence[QWidget]) -> None:
        super().__init__()
        self._blocks = list(blocks)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.M)
        self._place(2)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for one in self._blocks:
            self._grid.removeWidget(one)
        for place, one in enumerate(self._blocks):
            self._grid.addWidget(one, place // columns, place % columns)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setColumnMinimumWidth(column, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column in a narrow page."""
        super().resizeEvent(event)
        self._place(1 if event.size().width() < theme.scaled(_NARROW) else 2)


def answers(lines: Iterable[Line]) -> QWidget:
    """Questions at the left, answers at the right."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, _LABELS)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 5)
    for place, line in enumerate(lines):
        label = text(line.label, "hint", wrap=True)
        mark_said(label)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(label, place, 0, top)
        grid.addWidget(said(line.value, "sentence", wrap=True), place, 1, top)
    return made


def beside(*parts: QWidget, gap: int = Space.M) -> QWidget:
    """Things in one line, at its beginning; without room they go on in the next one."""
    made = QWidget()
    row = FlowLayout(made, gap=gap, line_gap=Space.XS)
    for one in parts:
        row.addWidget(one)
    return made


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
