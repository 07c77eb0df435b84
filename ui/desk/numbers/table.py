"""Counts as a table; small numbers are marked, for no export shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from defender_app.focal.statistics import MEASURES
from ui.desk.numbers import words
from ui.theme import theme
from ui.theme.tokens import Radius, Type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from defender_app.focal.statistics import Table
    from defender_app.focal.suppression import Shown

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_ROW: Final = 34
_ROOM: Final = 92
_LEAST_ROOM: Final = 80
_NAMES: Final = 112
# What the sheet puts on both sides of a heading.
_AROUND: Final = 28
_LEAST_ROWS: Final = 3
# The sheet puts room around the whole head, and around each part of it once more.
_HEAD: Final = 48
SMALL: Final = " *"
"""Behind a number that no export shows as it is."""


class NumbersModel(QAbstractTableModel):
    """One row for each key, and the totals last."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, ...]] = []
        self.small = False

    def show_table(self, table: Table | None) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = []
        self.small = False
        if table is not None:
            for cell in table.cells:
                self._add(words.row(table.by, cell.key), cell.counts, cell.shown)
            self._add(self.tr("Total"), table.totals, table.shown)
        self.endResetModel()

    def _add(self, name: str, counts: Mapping[str, int], shown: Mapping[str, Shown]) -> None:
        marked = [shown[one].kind == "below" for one in MEASURES]
        self.small = self.small or any(marked)
        numbers = (
            words.number(counts[one]) + (SMALL if small else "")
            for one, small in zip(MEASURES, marked, strict=True)
        )
        self._rows.append((name, *numbers))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """With the totals."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """A name and what is counted."""
        return 0 if parent.isValid() else 1 + len(MEASURES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words and the numbers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What is counted."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return ("", *words.measures())[section] if role == Qt.ItemDataRole.DisplayRole else None


class NumbersTable(QTableView):
    """As wide as there is room; the names give way first."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.numbers = NumbersModel(self)
        self.setModel(self.numbers)
        self.setAccessibleName(name)
        # Its rows look alike with the keyboard and without.
        self.setProperty("ring", int(Radius.ROW))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setMinimumSectionSize(theme.scaled(60))
        for column in range(1 + len(MEASURES)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        theme.watch(self._fit)
        self._fit()

    def show_table(self, table: Table | None) -> None:
        """Show these."""
        self.numbers.show_table(table)
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.scaled(_ROW))
        self.horizontalHeader().setFixedHeight(theme.scaled(_HEAD))
        self.setMinimumHeight(theme.scaled(_HEAD + _LEAST_ROWS * _ROW))
        self._fit_columns()

    def _fit_columns(self) -> None:
        """The numbers come closer, as far as their headings, before the table scrolls sideways."""
        spare = (self.viewport().width() - theme.scaled(_NAMES)) // len(MEASURES)
        room = max(theme.scaled(_LEAST_ROOM), min(theme.scaled(_ROOM), spare))
        head, left = self.horizontalHeader(), self.viewport().width()
        metrics = QFontMetrics(theme.font(Type.HINT, 600))
        for column, heading in enumerate(words.measures(), 1):
            wide = max(room, metrics.horizontalAdvance(heading) + _AROUND)
            head.resizeSection(column, wide)
            left -= wide
        names, mode = theme.scaled(_NAMES), QHeaderView.ResizeMode
        head.setSectionResizeMode(0, mode.Stretch if left >= names else mode.Fixed)
        head.resizeSection(0, max(names, left))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as there is room."""
        super().resizeEvent(event)
        self._fit_columns()
