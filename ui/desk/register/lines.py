"""Rows that each belong to something with an id: a case, an item of the register, a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.widgets.lists import ListView
from ui.widgets.rows import ROW, Row, TwoLineDelegate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

CASE_ID: Final = Qt.ItemDataRole.UserRole
_NOTHING: Final = QModelIndex()


class LinesModel(QAbstractListModel):
    """Rows that each belong to a case."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[str, Row | Callable[[], Row]]] = []

    def show_lines(self, lines: Sequence[tuple[str, Row | Callable[[], Row]]]) -> None:
        """Show these instead: id of the case, and the row, or what makes it once it is seen."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOTHING) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The row, its words, or the id of its case."""
        if not index.isValid():
            return None
        case_id, made = self._lines[index.row()]
        if role == CASE_ID:
            return case_id
        row = made if isinstance(made, Row) else made()
        if row is not made:
            self._lines[index.row()] = (case_id, row)
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.words()
        return None


def listed(name: str, model: LinesModel, then: Callable[[str], None]) -> ListView:
    """A list of rows; a click, or Enter, brings the id of one."""
    made = ListView(name)
    made.setModel(model)
    made.setItemDelegate(TwoLineDelegate(made))
    made.clicked.connect(lambda index: then(index.data(CASE_ID)))
    made.opened.connect(lambda index: then(index.data(CASE_ID)))
    return made
