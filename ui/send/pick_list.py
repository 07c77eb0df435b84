"""A list from which several rows can be chosen; some cannot, and lead somewhere instead."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView

from ui.widgets.lists import ListView
from ui.widgets.rows import ROW, Row, TwoLineDelegate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QPersistentModelIndex


@dataclass(frozen=True)
class Pick:
    """One row: an id, what makes it when it is first shown, and whether it can be chosen."""

    ident: str
    make: Callable[[], Row]
    possible: bool = True

    @cached_property
    def row(self) -> Row:
        """What is shown."""
        return self.make()


class _Model(QAbstractListModel):
    def __init__(self, *, many: bool) -> None:
        super().__init__()
        self.many = many
        self.picks: tuple[Pick, ...] = ()
        self.chosen: set[str] = set()

    def show_picks(self, picks: Sequence[Pick]) -> None:
        self.beginResetModel()
        self.picks = tuple(picks)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.picks)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if not index.isValid():
            return None
        pick = self.picks[index.row()]
        is_chosen = pick.ident in self.chosen
        if role == ROW:
            ticked = is_chosen and self.many
            return dataclasses.replace(pick.row, icon="check") if ticked else pick.row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return pick.row.words()
        if role == Qt.ItemDataRole.CheckStateRole and pick.possible and self.many:
            return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled
        if index.isValid() and self.picks[index.row()].possible:
            flags |= Qt.ItemFlag.ItemIsSelectable
        return flags


class PickList(ListView):
    """Click, Space and Enter choose a row or take the choice back; or one row at a time."""

    changed = Signal()
    led = Signal(str)
    current = Signal(str)

    def __init__(self, name: str, *, many: bool = True) -> None:
        super().__init__(name)
        self._model = _Model(many=many)
        self.setModel(self._model)
        self.setItemDelegate(TwoLineDelegate(self))
        if many:
            self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        # A double click is two clicks here: chosen, and not chosen again.
        self.doubleClicked.disconnect(self.opened)
        self.opened.connect(self._pressed)
        self.clicked.connect(self._clicked)
        self.current_moved.connect(self._moved)
        self.selectionModel().selectionChanged.connect(self._selected)

    @property
    def picks(self) -> tuple[Pick, ...]:
        """All rows."""
        return self._model.picks

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids chosen, in the order they stand."""
        return tuple(one.ident for one in self._model.picks if one.ident in self._model.chosen)

    def show_picks(self, picks: Sequence[Pick], chosen: Iterable[str]) -> None:
        """Show these rows, some of them chosen; what is not possible is not chosen."""
        possible = {one.ident for one in picks if one.possible}
        wanted = possible.intersection(chosen)
        self._model.chosen = set()
        self._model.show_picks(picks)
        for place, one in enumerate(picks):
            if one.ident in wanted:
                self._turn(self._model.index(place, 0))
        self._model.chosen = set(wanted)

    def press(self, ident: str) -> None:
        """Choose a row, or take the choice back, as the keyboard does."""
        for place, one in enumerate(self._model.picks):
            if one.ident == ident:
                keep = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(self._model.index(place, 0), keep)
                self._pressed(self._model.index(place, 0))

    def _turn(self, index: QModelIndex) -> None:
        self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Toggle)

    def _pressed(self, index: QModelIndex) -> None:
        if self._model.picks[index.row()].possible:
            if self._model.many:
                self._turn(index)
        else:
            self.led.emit(self._model.picks[index.row()].ident)

    def _clicked(self, index: QModelIndex) -> None:
        if not self._model.picks[index.row()].possible:
            self.led.emit(self._model.picks[index.row()].ident)

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid():
            self.current.emit(self._model.picks[index.row()].ident)

    def _selected(self) -> None:
        rows = [index.row() for index in self.selectionModel().selectedIndexes()]
        self._model.chosen = {self._model.picks[row].ident for row in rows}
        self.viewport().update()
        self.changed.emit()
