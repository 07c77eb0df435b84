"""Incidents: a list, what the chosen record says, and the overview."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from defender_app import record_list
from defender_app.vault.listing import Query
from ui.incidents.actions import RecordActions
from ui.incidents.list_pane import LIST, OVERVIEW, ListPane
from ui.incidents.people_found import PeopleFound
from ui.page import Page
from ui.theme import theme
from ui.widgets.cards import Hairline, Panel

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from defender_app.record_list import Look, Narrowing, RowFacts
    from defender_app.vault.listing import Choices, IncidentRow
    from defender_app.vault.people import PersonRow
    from ui.incidents.greeting import Greeter
    from ui.incidents.many import Many
    from ui.incidents.overview import OverviewTab
    from ui.incidents.preview import Preview
    from ui.incidents.tables.view import TableImport
    from ui.workplace import Workplace

_LIST_WIDTH: Final = 456
_LIST_NARROW: Final = 400
# Below this width the list and the preview follow one another.
_BESIDE: Final = 820
_ROOMY: Final = 1050
_AT_ONCE: Final = 4


class IncidentsPage(Page):
    """The page of the rail."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._words = ""
        self._asked = 0
        # The drawer reads the rows while the widgets are made.
        self._query = Query()
        self._came = False
        self._fresh = place.is_open
        if self._fresh:
            self._load()
        self.list = ListPane()
        # What is not part of the list is made when it is first needed: the list comes first.
        self._preview: Preview | None = None
        self._many: Many | None = None
        self._people: PeopleFound | None = None
        self.overview: OverviewTab | None = None
        self.greeter: Greeter | None = None
        self.table: TableImport | None = None
        self.ways = RecordActions(place, self)
        self._looked: Look | None = None
        self._reading = False
        self._side = QStackedWidget()
        self._blank = Panel("surface")
        self._line = Hairline(standing=True)
        self._views = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def preview(self) -> Preview:
        """What the chosen record says."""
        if self._preview is None:
            from ui.incidents.preview import Preview  # noqa: PLC0415 - see above

            go = self.place.go
            made = self._preview = Preview()
            made.open_asked.connect(go.record)
            made.send_asked.connect(lambda event_id: go.send((event_id,)))
            made.ready_asked.connect(self.ways.mark_ready)
            made.menu_asked.connect(self._open_menu)
            made.back_asked.connect(self._back_to_list)
            made.back.setVisible(not self._beside)
            self._side.addWidget(made)
        return self._preview

    @property
    def many(self) -> Many:
        """What can be done with all chosen records."""
        if self._many is None:
            from ui.incidents.many import Many  # noqa: PLC0415 - see above

            made = self._many = Many()
            made.send_asked.connect(lambda: self.place.go.send(self.list.chosen))
            made.none_asked.connect(self.list.view.clearSelection)
            self._side.addWidget(made)
        return self._many

    def arrive(self) -> None:
        """Load the rows again; facts too, for consents may have changed."""
        if self._fresh:
            self._fresh = False
            return
        self.list.forget_facts()
        self._load()

    def search_hint(self) -> str:
        """Everything: the list shows what is found."""
        return ""

    def search(self, words: str) -> bool:
        """Show the records that contain all the words; all records for none."""
        self._words = words.strip()
        self._show_view(LIST)
        self._load()
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who arrives stands in the list; a focus proxy would cut the preview off from Tab."""
        super().focusInEvent(event)
        self.list.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and preview side by side, or one after the other."""
        super().resizeEvent(event)
        self._fit()

    def _load(self) -> None:
        self._asked += 1
        number, words, drawer = self._asked, self._words, self.place.drawer
        query = replace(self._query, words=words)

        def work() -> tuple[tuple[IncidentRow, ...], tuple[PersonRow, ...]]:
            found = drawer.incidents.find(query)
            return found, drawer.people.find(words) if words else ()

        def then(found: tuple[tuple[IncidentRow, ...], tuple[PersonRow, ...]]) -> None:
            # An answer to words that were typed over is of no use.
            if number == self._asked:
                rows, people = found
                self._came = True
                self._show_people(people)
                self.list.show_rows(rows, searching=bool(words) or query.narrows)
                self._greet(() if words or query.narrows else rows)
                self.place.jobs.do(drawer.incidents.choices, self._take_choices, owner=self)
                if self.hasFocus():
                    self.list.take_focus()

        self.place.jobs.do(work, then, owner=self)

    def _greet(self, rows: tuple[IncidentRow, ...]) -> None:
        """Once the list stands, say what in it is not finished."""
        if self.greeter is None and any(row.record_status == "draft" for row in rows):
            from ui.incidents.greeting import Greeter  # noqa: PLC0415 - the list comes first

            self.greeter = Greeter(self.place, self.list)
        if self.greeter is not None:
            self.greeter.look(rows)

    def _take_choices(self, choices: Choices) -> None:
        self.list.filters.sought.choices = choices

    def _narrow(self) -> None:
        self._query = self.list.filters.sought.query
        self._load()

    def _show_people(self, people: tuple[PersonRow, ...]) -> None:
        if self._people is None and people:
            self._people = PeopleFound(self.place.go.person)
            self.list.add_above_rows(self._people)
        if self._people is not None:
            self._people.show_people(people)

    def _load_facts(self, asked: tuple[str, ...]) -> None:
        drawer = self.place.drawer
        # A few at a time: what is typed meanwhile must not wait for a whole screen of records.
        for start in range(0, len(asked), _AT_ONCE):
            some = asked[start : start + _AT_ONCE]

            def work(some: tuple[str, ...] = some) -> Mapping[str, RowFacts]:
                return record_list.facts(drawer, some, today=drawer.now().date())

            def then(found: Mapping[str, RowFacts], some: tuple[str, ...] = some) -> None:
                self.list.take_facts(some, found)

            self.place.jobs.do(work, then, owner=self)

    def _look(self) -> None:
        chosen = self.list.chosen
        if len(chosen) > 1:
            self.many.show_titles(self.list.titles(chosen))
            self._side.setCurrentWidget(self.many)
            return
        if not chosen:
            self._looked = None
            self._side.setCurrentWidget(self._blank)
            self._fit()
            return
        drawer, (event_id,) = self.place.drawer, chosen
        self.place.jobs.do(
            lambda: record_list.look(drawer, event_id, today=drawer.now().date()),
            self._show_look,
            owner=self,
        )

    def _show_look(self, look: Look) -> None:
        if self.list.chosen != (look.incident.event_id,):
            return
        self._looked = look
        self.preview.show_look(look)
        self._side.setCurrentWidget(self.preview)

    def _show_view(self, name: str) -> None:
        self.list.heading.tabs.choose(name)
        if name == OVERVIEW:
            from ui.incidents.overview import OverviewTab  # noqa: PLC0415 - not needed to start

            if self.overview is None:
                made = OverviewTab(self.place)
                made.list_asked.connect(lambda: self._show_view(LIST))
                made.all_asked.connect(self._count_all)
                made.narrow_asked.connect(self._show_some)
                made.record_asked.connect(self.place.go.record)
                made.heading.more.clicked.connect(
                    lambda: self.ways.popup_for_all(made.heading.more)
                )
                self.overview = made
                self._views.addWidget(made)
            self._count()
            self._views.setCurrentWidget(self.overview)
        else:
            self._views.setCurrentIndex(0)

    def _count(self) -> None:
        """Count what the list shows."""
        if self.overview is not None:
            self.overview.load(*self._counted())

    def _counted(self) -> tuple[Query, Narrowing]:
        return replace(self._query, words=self._words), self.list.filters.narrowing

    def _count_all(self) -> None:
        self._words = ""
        self.list.filters.clear()
        self._query = self.list.filters.sought.query
        self._load()
        self._count()

    def _show_some(self, name: str, ident: str) -> None:
        """Show the records behind a count, in the list."""
        self._show_view(LIST)
        self.list.filters.sought.add(name, ident)
        self.list.take_focus()

    def _open_table(self, path: Path) -> None:
        """Take in a table, in place of list and preview until it is done or left."""
        from ui.incidents.tables.view import TableImport  # noqa: PLC0415 - not needed to start

        self._close_table()
        made = self.table = TableImport(self.place)
        made.ended.connect(self._table_ended)
        self._views.addWidget(made)
        self._views.setCurrentWidget(made)
        made.open(path)
        made.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_table(self) -> None:
        if self.table is not None:
            self.table.flush()
            self._views.removeWidget(self.table)
            self.table.deleteLater()
            self.table = None

    def _table_ended(self) -> None:
        self._close_table()
        self._show_view(LIST)
        self.list.forget_facts()
        self._load()
        self.list.take_focus()

    def _read(self) -> None:
        """Where there is room for one pane only, a click on a row opens its preview."""
        if not self._beside and self.list.chosen:
            self._reading = True
            self._fit()
            self.preview.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_to_list(self) -> None:
        self._reading = False
        self._fit()
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _beside(self) -> bool:
        return self.width() >= theme.scaled(_BESIDE)

    def _fit(self) -> None:
        beside = self._beside
        reading = self._reading and not beside and bool(self.list.chosen)
        # Until the rows come, everything stands where it will stand beside them.
        empty = self._came and not self.list.model.rowCount()
        self.list.setVisible(beside or not reading)
        self._side.setVisible((beside and not empty) or reading)
        self._line.setVisible(beside and not empty)
        if self._preview is not None:
            self._preview.back.setVisible(not beside)
        wide = theme.scaled(_LIST_WIDTH if self.width() >= theme.scaled(_ROOMY) else _LIST_NARROW)
        self.list.setMinimumWidth(wide if beside and not empty else 0)
        self.list.setMaximumWidth(wide if beside and not empty else 16_777_215)

    def _lay_out(self) -> None:
        self._side.addWidget(self._blank)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._line)
        row.addWidget(self._side, 1)
        self._views.addWidget(both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views)

    def _connect(self) -> None:
        go = self.place.go
        self.list.chosen_changed.connect(self._look)
        self.list.chosen_changed.connect(self._fit)
        self.list.opened.connect(go.record)
        self.list.new_asked.connect(lambda: go.record(None))
        self.list.facts_wanted.connect(self._load_facts)
        self.list.tab_changed.connect(self._show_view)
        self.list.query_changed.connect(self._narrow)
        self.list.view.clicked.connect(self._read)
        self.ways.done.connect(self.arrive)
        self.ways.table_chosen.connect(self._open_table)
        self.ways.print_counts_of(self._counted)
        self.list.heading.more.clicked.connect(
            lambda: self.ways.popup_for_all(self.list.heading.more)
        )
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete)

    def _open_menu(self, button: QWidget) -> None:
        if self._looked is not None:
            self.ways.popup(self._looked.incident, button)

    def _delete(self) -> None:
        if self._looked is not None and len(self.list.chosen) == 1:
            incident = self._looked.incident
            self.ways.ask_delete(incident.event_id or "", incident.record_status or "draft")
