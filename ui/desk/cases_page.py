"""The page "Cases": the list, or one case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from defender_app.focal import cases
from ui.desk import words
from ui.desk.case_list import ALL, CASE, CaseModel, counts, found_by
from ui.desk.case_page import CasePage
from ui.i18n import locale
from ui.page import Page
from ui.widgets.banners import Banner
from ui.widgets.empty import Empty
from ui.widgets.labels import text
from ui.widgets.lists import ListView
from ui.widgets.pills import FilterPills
from ui.widgets.rows import TwoLineDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from defender_app.focal.cases import Case
    from defender_app.vault.drawer import Drawer
    from ui.workplace import Workplace

_MOST_FILTERS: Final = 7


@dataclass(frozen=True)
class _Found:
    every: tuple[Case, ...]
    damaged: int


def _read(drawer: Drawer) -> _Found:
    return _Found(cases.every(drawer)[::-1], len(cases.damaged(drawer)))


class CasesPage(Page):
    """The list of cases; with ``case_id``, that case.

    Args:
        place: the drawer, the jobs and the ways.
        case_id: of the case to show, or "".
    """

    def __init__(self, place: Workplace, case_id: str = "") -> None:
        super().__init__(place)
        self._every: tuple[Case, ...] = ()
        self._typed = ""
        self.model = CaseModel()
        self._pile = QStackedLayout(self)
        self._pile.setContentsMargins(0, 0, 0, 0)
        self.list_page = QWidget()
        self._build()
        self._pile.addWidget(self.list_page)
        self.case_page: CasePage | None = CasePage(place, case_id) if case_id else None
        if self.case_page is not None:
            self._pile.addWidget(self.case_page)
            self._pile.setCurrentWidget(self.case_page)

    def _build(self) -> None:
        column = QVBoxLayout(self.list_page)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(22, 0, 22, 0)
        head.setSpacing(11)
        head.addWidget(text(self.tr("Cases"), "page"))
        self.count = text("", "quiet")
        head.addWidget(self.count)
        head.addStretch(1)
        column.addLayout(head)
        column.addSpacing(6)
        self.filters = FilterPills(((ALL, self.tr("All")),), name=self.tr("Status"))
        self.filters.choose((ALL,))
        self.filters.changed.connect(self._sift)
        sides = QHBoxLayout()
        sides.setContentsMargins(14, 0, 14, 0)
        sides.addWidget(self.filters)
        column.addLayout(sides)
        column.addSpacing(4)
        self._damaged = QVBoxLayout()
        self._damaged.setContentsMargins(14, 0, 14, 0)
        column.addLayout(self._damaged)
        self._build_rows(column)

    def _build_rows(self, column: QVBoxLayout) -> None:
        self.rows = ListView(self.tr("Cases"))
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(TwoLineDelegate(self.rows))
        self.rows.clicked.connect(self._open)
        self.rows.opened.connect(self._open)
        column.addWidget(self.rows, 1)
        self.empty = Empty(
            self.tr("A case begins when you open a sealed report."),
            self.tr("Open sealed files"),
            "inbox",
        )
        self.empty.acted.connect(lambda: self.place.go.page("inbox"))
        column.addWidget(self.empty, 1)
        self.nothing = text(self.tr("No case has these words or this status."), "quiet")
        self.nothing.setContentsMargins(24, 16, 24, 16)
        column.addWidget(self.nothing)
        self.empty.hide()
        self.nothing.hide()

    def arrive(self) -> None:
        """Read the cases, or the case, again."""
        if self.case_page is not None:
            self.case_page.load()
        if self.case_page is None or self._typed:
            self._load()

    def _load(self) -> None:
        drawer = self.place.drawer
        self.place.jobs.do(lambda: _read(drawer), self._show, owner=self)

    def _show(self, found: _Found) -> None:
        self._every = found.every
        if found.damaged and not self._damaged.count():
            banner = Banner(
                "danger",
                self.tr("%n case(s) cannot be read.", "", found.damaged),
                self.tr("The drawer is damaged there. The others are whole."),
            )
            self._damaged.addWidget(banner)
        self._sift()

    def _sift(self) -> None:
        found = [one for one in self._every if found_by(one, self._typed)]
        number = counts(found)
        present = [one for one, _ in words.statuses() if number.get(one)][:_MOST_FILTERS]
        chosen = next(iter(self.filters.chosen), ALL)
        self.filters.set_choices(
            [(ALL, self.tr("All")), *((one, words.status(one)) for one in present)]
        )
        if chosen not in {ALL, *present}:
            chosen = ALL
        self.filters.choose((chosen,))
        count = locale().toString
        self.filters.set_counts({one: count(many) for one, many in number.items()})
        shown = [one for one in found if chosen in {ALL, one.status}]
        self.model.show_cases(shown)
        self.count.setText(self.tr("%n case(s)", "", len(self._every)) if self._every else "")
        self.empty.setVisible(not self._every)
        self.filters.setVisible(bool(self._every))
        self.rows.setVisible(bool(shown))
        self.nothing.setVisible(bool(self._every) and not shown)

    def _open(self, index: QModelIndex) -> None:
        case = index.data(CASE)
        if case is not None:
            self.place.go.case(case.case_id)

    def flush(self) -> None:
        """Hand typed notes to the jobs."""
        if self.case_page is not None:
            self.case_page.flush()

    def search_hint(self) -> str:
        """What can be looked for here."""
        return self.tr("Search cases and people")

    def search(self, words_: str) -> bool:
        """Show the cases that hold all of these words; without words, what was here before."""
        self._typed = words_.strip()
        if self.case_page is not None:
            looking = bool(self._typed)
            self._pile.setCurrentWidget(self.list_page if looking else self.case_page)
        self._load()
        return True
