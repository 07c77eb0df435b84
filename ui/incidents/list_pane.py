"""The list: its title and tabs, the filters, the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from defender_app.record_list import Narrowing
from ui.incidents.filters import Filters
from ui.incidents.model import IncidentModel
from ui.incidents.words import title_words
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.buttons import IconButton
from ui.widgets.empty import Empty
from ui.widgets.lists import ListView
from ui.widgets.rows import TwoLineDelegate
from ui.widgets.tabs import Segmented

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from defender_app.record_list import RowFacts
    from defender_app.vault.listing import IncidentRow

LIST: Final = "list"
OVERVIEW: Final = "overview"
# Rows a little outside the view are asked for too, so that scrolling shows whole rows.
_AHEAD: Final = 3
_GAP: Final = 10
_LEAST: Final = 56
_FACTS_AFTER: Final = 20


class Heading(QWidget):
    """The title of the page, how many records there are, and the tabs."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = labels.text(self.tr("Incidents"), "page")
        self.count = labels.text("", "quiet")
        self.tabs = Segmented(
            ((LIST, self.tr("List")), (OVERVIEW, self.tr("Overview"))), self.tr("Incidents")
        )
        self.more = IconButton("more", self.tr("More about all records"), size=32)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._title)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.tabs)
        row.addWidget(self.more)
        self.tabs.changed.connect(self.changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The count goes where there is no room for all of it."""
        super().resizeEvent(event)
        self._fit_count()

    def _fit_count(self) -> None:
        parts = (self._title, self.tabs, self.more)
        others = sum(part.sizeHint().width() + _GAP for part in parts)
        self.count.setVisible(self.width() - others >= self.count.sizeHint().width())

    def show_count(self, shown: int, *, searching: bool) -> None:
        """How many records are in the vault, or were found."""
        self.count.setText(
            self.tr("%n found", "", shown) if searching else self.tr("%n record(s)", "", shown)
        )
        self._fit_count()


class ListPane(QWidget):
    """All incidents, or those that were looked for."""

    chosen_changed = Signal()
    opened = Signal(str)
    new_asked = Signal()
    facts_wanted = Signal(tuple)
    tab_changed = Signal(str)
    query_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading = Heading()
        self.filters = Filters()
        self.model = IncidentModel(self)
        self.view = ListView(self.tr("Incidents"))
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setModel(self.model)
        # It scrolls; what stands above it in a low window does not.
        self.view.setMinimumHeight(_LEAST)
        self._nothing: Empty | None = None
        self._rows: Sequence[IncidentRow] = ()
        self._searching = False
        self._asked: set[str] = set()
        self._soon = QTimer(self, singleShot=True, interval=_FACTS_AFTER)
        self._soon.timeout.connect(self._want_facts)
        self._lay_out()
        self._connect()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The records chosen, from the top."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        found = (self.model.row_at(self.model.index(row, 0)) for row in rows)
        return tuple(row.event_id for row in found if row is not None)

    def show_rows(self, rows: Sequence[IncidentRow], *, searching: bool) -> None:
        """Show these records; who was chosen stays chosen, or else the first one is."""
        before = self.chosen
        at = self.view.verticalScrollBar().value()
        self._rows, self._searching = rows, searching
        self.filters.show_counts(rows)
        self.heading.show_count(len(rows), searching=searching)
        narrowing = self.filters.narrowing
        shown = rows if narrowing == Narrowing() else tuple(filter(narrowing.lets, rows))
        self.model.show_rows(shown)
        self._choose(before)
        self.view.verticalScrollBar().setValue(at)
        self._show_nothing(shown)
        self._soon.start()
        self.chosen_changed.emit()

    @property
    def nothing(self) -> Empty:
        """What stands here instead of rows."""
        if self._nothing is None:
            made = self._nothing = Empty("", "")
            made.acted.connect(self._act)
            self._column.addWidget(made, 1)
        return self._nothing

    def titles(self, event_ids: Sequence[str]) -> list[str]:
        """What some of the records in the list are called."""
        rows = (self.model.row_at(self.model.index_of(one)) for one in event_ids)
        return [title_words(row) for row in rows if row is not None]

    def take_focus(self) -> None:
        """Put the keyboard on the rows, or on what is there instead of them."""
        empty = self._nothing is not None and self._nothing.isVisible()
        target = self.nothing.button if empty else self.view
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_above_rows(self, widget: QWidget) -> None:
        """Put something between the filters and the rows."""
        self._above.addWidget(widget)

    def choose(self, event_id: str) -> None:
        """Choose one record and bring it into view."""
        index = self.model.index_of(event_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def take_facts(self, asked: Sequence[str], found: Mapping[str, RowFacts]) -> None:
        """Show what was asked for with ``facts_wanted``."""
        self._asked.difference_update(asked)
        self.model.take_facts(asked, found)
        self._soon.start()

    def forget_facts(self) -> None:
        """Ask again for what the rows in view show."""
        self.model.forget()
        self._asked.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More rows come into view."""
        super().resizeEvent(event)
        self._soon.start()

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(22, 0, 18, 0)
        head.addWidget(self.heading)
        filters = QHBoxLayout()
        filters.setContentsMargins(14, 8, 14, 5)
        filters.addWidget(self.filters)
        column.addLayout(head)
        column.addLayout(filters)
        self._above = QVBoxLayout()
        self._above.setContentsMargins(Space.XL, 0, Space.XL, 0)
        column.addLayout(self._above)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.heading.changed.connect(self.tab_changed)
        self.filters.changed.connect(self._narrow)
        self.filters.asked.connect(self.query_changed)
        self.view.opened.connect(self._open)
        self.view.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _scrolled(self) -> None:
        self._soon.start()

    def _narrow(self) -> None:
        self.show_rows(self._rows, searching=self._searching)

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.opened.emit(row.event_id)

    def _choose(self, before: Sequence[str]) -> None:
        found = [index for one in before if (index := self.model.index_of(one)).isValid()]
        if not found and self.model.rowCount():
            found = [self.model.index(0, 0)]
        selection = self.view.selectionModel()
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's setter
        for index in found:
            selection.select(index, QItemSelectionModel.SelectionFlag.Select)
        if found:
            selection.setCurrentIndex(found[0], QItemSelectionModel.SelectionFlag.NoUpdate)
        self.blockSignals(blocked)

    def _show_nothing(self, shown: Sequence[IncidentRow]) -> None:
        had_focus = self.view.hasFocus()
        self.view.setVisible(bool(shown))
        narrowed = self.filters.sought.query.narrows
        self.filters.setVisible(bool(self._rows) or narrowed)
        if shown:
            if self._nothing is not None:
                self._nothing.hide()
            return
        self.nothing.show()
        if narrowed and not self._rows:
            self._say(self.tr("No record fits all of this."), self.tr("Show all records"))
        elif self._searching and not self._rows:
            self._say(self.tr("No record contains all of these words."), "")
        elif self._rows:
            self._say(self.tr("No record is in this state."), self.tr("Show all records"))
        else:
            self._say(
                self.tr("Nothing is written down yet. A first record takes about a minute."),
                self.tr("New record"),
            )
        if had_focus:
            self.take_focus()

    def _say(self, sentence: str, action: str) -> None:
        self.nothing.sentence.setText(sentence)
        self.nothing.button.setText(action)
        self.nothing.button.setVisible(bool(action))

    def _act(self) -> None:
        if self._rows or self.filters.sought.query.narrows:
            self.filters.clear()
        else:
            self.new_asked.emit()

    def _want_facts(self) -> None:
        if not self.view.isVisible():
            return
        first = self.view.indexAt(self.view.viewport().rect().topLeft()).row()
        low = self.view.viewport().rect().bottomLeft()
        last = self.view.indexAt(low).row()
        last = self.model.rowCount() - 1 if last < 0 else last
        wanted = self.model.unknown(first - _AHEAD, last + _AHEAD)
        asked = tuple(one for one in wanted if one not in self._asked)
        if asked:
            self._asked.update(asked)
            self.facts_wanted.emit(asked)
