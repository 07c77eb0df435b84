"""Rows of cases that are gone through with the keyboard, and chosen to do one thing with many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from ui.desk.case_list import CASE, CaseModel, row_of
from ui.desk.triage import keys
from ui.desk.triage.bulk_bar import BulkBar
from ui.desk.triage.lights import Lights, in_view
from ui.widgets.lists import ListView
from ui.widgets.rows import TwoLineDelegate
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QStyledItemDelegate

    from defender_app.focal.case_index import CaseRow
    from ui.widgets.rows import Row
    from ui.workplace import Workplace

_AHEAD: Final = 6
_ADDING: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_FLAG = QItemSelectionModel.SelectionFlag


class CaseRows(ListView):
    """Cases by mouse and keyboard. ``wished`` brings what a key of ``keys`` stands for.

    A click opens a case; with Ctrl or Shift, or with Space, cases are chosen.
    """

    wished = Signal(str)
    chosen_changed = Signal()

    def __init__(
        self,
        model: CaseModel,
        name: str,
        *,
        many: bool = True,
        delegate: QStyledItemDelegate | None = None,
    ) -> None:
        """Show the cases of a model.

        Args:
            model: has them.
            name: what it lists, for screen readers.
            many: whether several may be chosen.
            delegate: paints them; rows of two lines by default.
        """
        super().__init__(name)
        self.cases = model
        self._many, self._choosing, self._adding = many, False, False
        self.setModel(model)
        self.setItemDelegate(delegate or TwoLineDelegate(self))
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if many else modes.SingleSelection)
        self.selectionModel().selectionChanged.connect(self._selected)
        self.clicked.connect(self._clicked)

    @property
    def current(self) -> str:
        """The case where the keyboard is, or ""."""
        case: CaseRow | None = self.currentIndex().data(CASE)
        return "" if case is None else case.case_id

    @property
    def chosen(self) -> tuple[str, ...]:
        """The cases that were chosen on purpose, from the top."""
        if not self._choosing:
            return ()
        places = sorted(one.row() for one in self.selectionModel().selectedRows())
        return tuple(one.case_id for place in places if (one := self.cases.case_at(place)))

    def choose(self, case_ids: Sequence[str]) -> None:
        """Choose these, and no others."""
        selection = self.selectionModel()
        selection.clearSelection()
        for case_id in case_ids:
            index = self.cases.index_of(case_id)
            if index.isValid():
                selection.select(index, _FLAG.Select)
        self._choosing = bool(case_ids) and selection.hasSelection()
        self.chosen_changed.emit()

    def stand_on(self, case_id: str) -> None:
        """Put the keyboard on a case, where it is in the list."""
        index = self.cases.index_of(case_id)
        if index.isValid():
            way = _FLAG.NoUpdate if self._choosing else _FLAG.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, way)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters do what ``keys`` says; arrows move as ever."""
        wish = keys.meant(event)
        if wish in {keys.NEXT, keys.BEFORE}:
            self._by_keyboard(True)  # noqa: FBT003 - a state
            self._step(1 if wish == keys.NEXT else -1)
        elif wish == keys.CHOOSE and self._many:
            self._by_keyboard(True)  # noqa: FBT003 - a state
            self._toggle()
        elif wish == keys.BACK and self._choosing:
            self.choose(())
        elif wish and wish != keys.OPEN:
            self.wished.emit(wish)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str, /) -> None:
        """Letters have a meaning of their own here."""

    def _step(self, by: int) -> None:
        row = self.currentIndex().row() + by
        if 0 <= row < self.cases.rowCount():
            found = self.cases.case_at(row)
            self.stand_on(found.case_id if found else "")

    def _toggle(self) -> None:
        index, selection = self.currentIndex(), self.selectionModel()
        if not index.isValid():
            return
        if not self._choosing:
            # Where the keyboard is, Qt has selected already: only now somebody chooses it.
            self._choosing = True
            selection.select(index, _FLAG.ClearAndSelect)
            self.chosen_changed.emit()
        else:
            selection.select(index, _FLAG.Toggle)

    def _selected(self) -> None:
        count = len(self.selectionModel().selectedRows())
        if count > 1 or (self._adding and count):
            self._choosing = True
        elif not count:
            self._choosing = False
        self.chosen_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """With Ctrl or Shift something is chosen; without, nothing else is."""
        self._adding = self._many and bool(event.modifiers() & _ADDING)
        if not self._adding:
            self._choosing = False
        super().mousePressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        if not self._adding:
            self.opened.emit(index)
        self._adding = False


class CasesPart(QWidget):
    """Rows of cases, their lights, and the bar for those that are chosen."""

    opened = Signal(str)
    wished = Signal(str, tuple)
    """What is wanted, and the cases it is about; none for what needs none."""
    changed = Signal()

    def __init__(
        self,
        place: Workplace,
        name: str,
        made: Callable[[CaseRow, str, date | None], Row] = row_of,
    ) -> None:
        """Make an empty list.

        Args:
            place: the drawer and the jobs.
            name: what it lists, for screen readers.
            made: puts a case into a row.
        """
        super().__init__()
        self._place = place
        self.model = CaseModel(made)
        self.rows = CaseRows(self.model, name)
        self.bar = BulkBar(place, self)
        self._lights = Lights(place, self._without_light, self)
        self._lights.came.connect(self.model.take_lights)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rows, 1)
        column.addWidget(self.bar)
        keep_place(self)
        self.rows.opened.connect(self._open)
        self.rows.wished.connect(self._wish)
        self.rows.chosen_changed.connect(lambda: self.bar.show_chosen(self.rows.chosen))
        self.rows.verticalScrollBar().valueChanged.connect(self._lights.soon)
        self.bar.none.connect(lambda: self.rows.choose(()))
        self.bar.changed.connect(self.changed)

    def show_cases(self, found: Sequence[CaseRow], today: date | None = None) -> None:
        """Show these; who was chosen and where the keyboard was stays."""
        chosen, current = self.rows.chosen, self.rows.current
        at = self.rows.verticalScrollBar().value()
        self.model.today = today
        self.model.show_cases(found)
        if current:
            self.rows.stand_on(current)
        self.rows.choose(chosen)
        if current and not chosen:
            self.rows.stand_on(current)
        self.rows.verticalScrollBar().setValue(at)
        self._lights.now()

    def _open(self, index: QModelIndex) -> None:
        case: CaseRow | None = index.data(CASE)
        if case is not None:
            self.opened.emit(case.case_id)

    def _wish(self, wish: str) -> None:
        if wish not in keys.WITH_A_CASE:
            self.wished.emit(wish, ())
            return
        found = self.rows.chosen or tuple(filter(None, (self.rows.current,)))
        if len(found) > 1:
            self.bar.act({keys.ACKNOWLEDGE: "answer"}.get(wish, wish))
        elif found:
            self.wished.emit(wish, found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More rows come into view."""
        super().resizeEvent(event)
        self._lights.soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self._lights.now()

    def _without_light(self) -> tuple[str, ...]:
        return in_view(self.rows, self.model, _AHEAD) if self.rows.isVisible() else ()
