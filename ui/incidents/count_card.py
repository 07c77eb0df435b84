"""A card with one drawing of the overview, and the same counts as a table beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QHeaderView, QTableView

from ui.theme import theme
from ui.widgets import buttons, labels
from ui.widgets.cards import Card

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from ui.incidents.charts import Chart, Item

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_ROW: Final = 34
_MOST_ROWS: Final = 10
_COLUMNS: Final = 2
_ROOM: Final = 96


class CountModel(QAbstractTableModel):
    """What is counted, and how many records."""

    def __init__(self, what: str, parent: QObject) -> None:
        super().__init__(parent)
        self._heads = (what, self.tr("Records"))
        self.items: Sequence[Item] = ()

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One for each."""
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """A name and a count."""
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words and the number."""
        if not index.isValid() or index.row() >= len(self.items):
            return None
        one = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{one.count}" if index.column() else one.name
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns say."""
        across = orientation is Qt.Orientation.Horizontal
        return self._heads[section] if across and role == Qt.ItemDataRole.DisplayRole else None


class CountTable(QTableView):
    """The counts as a table. Enter or a double click follows a row."""

    asked = Signal(str)

    def __init__(self, what: str) -> None:
        super().__init__()
        self.counts = CountModel(what, self)
        self.setModel(self.counts)
        self.setAccessibleName(what)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._follow)
        theme.watch(self._fit)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these."""
        self.counts.show_items(items)
        self._fit()

    def _fit(self) -> None:
        high = theme.scaled(_ROW)
        self.verticalHeader().setDefaultSectionSize(high)
        self.horizontalHeader().resizeSection(1, theme.scaled(_ROOM))
        rows = min(max(1, self.counts.rowCount()), _MOST_ROWS)
        self.setFixedHeight(high * rows + self.horizontalHeader().sizeHint().height() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows the row."""
        if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._follow(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _follow(self, index: QModelIndex) -> None:
        if index.isValid() and self.counts.items[index.row()].id:
            self.asked.emit(self.counts.items[index.row()].id)


class CountCard(Card):
    """A heading, a drawing, the same as a table, and a line about what is in neither."""

    asked = Signal(str)

    def __init__(self, heading: str, chart: Chart) -> None:
        super().__init__(padding=18)
        # The link beside the heading is higher than its words.
        self.body.setContentsMargins(18, 10, 18, 18)
        self.chart = chart
        self._what = heading
        self._items: Sequence[Item] = ()
        self._table: CountTable | None = None
        self.swap = buttons.link(self.tr("Show as a table"))
        self.beside = labels.text("", "hint", wrap=True)
        self.heading = labels.text(heading, "heading", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.swap)
        self.body.addLayout(head)
        self.body.addWidget(chart)
        self.body.addWidget(self.beside)
        self.body.addStretch(1)
        self.swap.clicked.connect(self._swap)
        chart.asked.connect(self.asked)

    @property
    def table(self) -> CountTable:
        """The same as a table; made when it is first wanted, for few people look at one."""
        if self._table is None:
            self._table = CountTable(self._what)
            self._table.hide()
            self._table.asked.connect(self.asked)
            self._table.show_items(self._items)
            self.body.insertWidget(self.body.indexOf(self.chart) + 1, self._table)
        return self._table

    def show_items(self, items: Sequence[Item], beside: str = "") -> None:
        """Show these counts, and say what is not among them."""
        self.chart.show_items(items)
        self.show_rest(items, beside)

    def show_rest(self, items: Sequence[Item], beside: str) -> None:
        """The table and the line; the drawing shows them already."""
        self._items = items
        if self._table is not None:
            self._table.show_items(items)
        self.beside.setText(beside)
        self.beside.setVisible(bool(beside))
        # Without anything to draw, the line says it all.
        as_table = self._table is not None and not self._table.isHidden()
        self.swap.setVisible(bool(items))
        self.chart.setVisible(bool(items) and not as_table)

    def _swap(self) -> None:
        as_table = self.table.isHidden()
        self.table.setVisible(as_table)
        self.chart.setVisible(not as_table)
        self.swap.setText(self.tr("Show as a drawing") if as_table else self.tr("Show as a table"))
