"""The view "List": all cases, narrowed down as somebody likes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk.triage import found as finding
from ui.desk.triage.filters import CaseFilters
from ui.desk.triage.rows import CasesPart
from ui.widgets.banners import Banner
from ui.widgets.empty import Empty

if TYPE_CHECKING:
    from ui.desk.triage.found import Found
    from ui.workplace import Workplace


class CaseListView(QWidget):
    """Filters, rows, and what stands here instead of rows."""

    opened = Signal(str)
    wished = Signal(str, tuple)
    counted = Signal(object)
    """The ``Counts`` of all cases."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._typed = ""
        self.found: Found | None = None
        self.filters = CaseFilters()
        self.filters.changed.connect(self.arrive)
        self.filters.hide()
        self.part = CasesPart(place, self.tr("Cases"))
        self.part.opened.connect(self.opened)
        self.part.wished.connect(self.wished)
        self.part.changed.connect(self.arrive)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        sides = QHBoxLayout()
        sides.setContentsMargins(14, 0, 14, 4)
        sides.addWidget(self.filters)
        column.addLayout(sides)
        self._damaged = QVBoxLayout()
        self._damaged.setContentsMargins(14, 0, 14, 0)
        column.addLayout(self._damaged)
        column.addWidget(self.part, 1)
        self.empty = Empty(
            self.tr("A case begins when you open a sealed report."),
            self.tr("Open sealed files"),
            "inbox",
        )
        self.empty.acted.connect(lambda: place.go.page("inbox"))
        self.nothing = Empty("", self.tr("Show all cases"))
        self.nothing.acted.connect(self._show_all)
        for instead in (self.empty, self.nothing):
            column.addWidget(instead, 1)
            instead.hide()

    def arrive(self) -> None:
        """Read the cases that are wanted."""
        drawer = self._place.drawer
        query = replace(self.filters.query, words=self._typed)
        self._place.jobs.do(lambda: finding.read(drawer, query), self._show, owner=self)

    def search(self, words: str) -> None:
        """Show only cases with these words."""
        self._typed = words.strip()
        self.arrive()

    def _show(self, found: Found) -> None:
        self.found = found
        self.counted.emit(found.counts)
        self._say_damaged(found.counts.damaged)
        self.filters.show_counts(found.counts, found.cards)
        self.part.show_cases(found.rows, found.today)
        self.filters.setVisible(bool(found.counts.cases))
        self.empty.setVisible(not found.counts.cases)
        self.part.setVisible(bool(found.rows))
        none = bool(found.counts.cases) and not found.rows
        narrowed = self.filters.narrows
        self.nothing.button.setVisible(narrowed)
        self.nothing.sentence.setText(
            self.tr("No case fits all of this.")
            if narrowed
            else self.tr("No case has all of these words.")
        )
        self.nothing.setVisible(none)

    def _say_damaged(self, count: int) -> None:
        if count and not self._damaged.count():
            banner = Banner(
                "danger",
                self.tr("%n case(s) cannot be read.", "", count),
                self.tr("The drawer is damaged there. The others are whole."),
            )
            self._damaged.addWidget(banner)

    def _show_all(self) -> None:
        self.filters.clear()
