"""Who got how far, by the number of the stick."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from defender_app.workshop import exercises
from ui import i18n
from ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.workshop.collecting import StickRow

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_ROW: Final = 38
_HEAD: Final = 40
_WIDTHS: Final = (96, 84, 96, 84)
_LEAST_ROWS: Final = 4


class SticksModel(QAbstractTableModel):
    """One row for each stick."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[StickRow, ...] = ()

    def show_rows(self, rows: Sequence[StickRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def at(self, row: int) -> StickRow:
        """The stick of a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """As many as there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Stick, reports, exercises, steps, what went wrong."""
        return 0 if parent.isValid() else len(_WIDTHS) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words and the numbers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row)[column]
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._steps(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and 0 < column < len(_WIDTHS):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag
            number = 0 < section < len(_WIDTHS)
            return (side.AlignTrailing if number else side.AlignLeading) | side.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Stick"),
            self.tr("Reports"),
            self.tr("Exercises"),
            self.tr("Steps"),
            self.tr("What went wrong"),
        )[section]

    def _words(self, row: StickRow) -> tuple[str, ...]:
        language = i18n.current()
        wrong = "; ".join(exercises.mistake(code, language) for code in row.mistakes)
        name = str(row.number) if row.number else self.tr("No number")
        return (name, str(row.cases), str(row.finished), str(row.steps_done), wrong or "–")

    def _steps(self, row: StickRow) -> str:
        language = i18n.current()
        return "\n".join(
            f"{exercises.text(name, language).title}: {done}/{all_of}"
            for name, (done, all_of) in row.steps.items()
        )


class SticksTable(QTableView):
    """The table; what went wrong takes the room that is left, in as many lines as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.sticks = SticksModel(self)
        self.setModel(self.sticks)
        self.setAccessibleName(self.tr("Who got how far"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(theme.scaled(48))
        for column in range(len(_WIDTHS)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(len(_WIDTHS), QHeaderView.ResizeMode.Stretch)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        theme.watch(self._fit)
        self._fit()

    def show_rows(self, rows: Sequence[StickRow]) -> None:
        """Show these."""
        self.sticks.show_rows(rows)

    def _fit(self) -> None:
        self.verticalHeader().setMinimumSectionSize(theme.scaled(_ROW))
        self.horizontalHeader().setFixedHeight(theme.scaled(_HEAD))
        self.setMinimumHeight(theme.scaled(_HEAD + _LEAST_ROWS * _ROW))
        for column, wide in enumerate(_WIDTHS):
            self.horizontalHeader().resizeSection(column, theme.scaled(wide))
