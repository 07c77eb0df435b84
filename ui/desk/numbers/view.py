"""The view *Numbers* of the cases: counts by type, country, mechanism, month, outcome."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.focal import statistics
from defender_app.focal.case_index import CaseQuery
from defender_app.focal.suppression import BELOW
from ui.desk.numbers import words
from ui.desk.numbers.dialog import NumbersDialog
from ui.desk.numbers.table import SMALL, NumbersTable
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import outlined
from ui.widgets.empty import Empty
from ui.widgets.fields import Choice
from ui.widgets.labels import text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from defender_app.focal.counting import Counted
    from defender_app.focal.statistics import By, Table
    from ui.jobs import Job, Progress
    from ui.workplace import Workplace

_CHOICE = 220


def title() -> str:
    """What it is called."""
    return QCoreApplication.translate("Numbers", "Numbers")


class NumbersView(QWidget):
    """Counts once when it is shown; another way of counting reads nothing again."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._query = CaseQuery(order="number")
        self._counted: Counted | None = None
        self._below = BELOW
        self._reading: Job | None = None
        self.shown: Table | None = None
        self.dialog: NumbersDialog | None = None
        self.by = Choice(words.ways(), name=self.tr("Count by"))
        self.by.choose("type")
        self.by.setMaximumWidth(theme.scaled(_CHOICE))
        self.by.changed.connect(self._show)
        self.out = outlined(self.tr("Export…"), "export")
        self.out.clicked.connect(self.export)
        self.table = NumbersTable(self.tr("Numbers"))
        self.notes = text("", "hint", wrap=True)
        self.empty = Empty(self.tr("Counts appear here once there is a case."))
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        # In a low window the page scrolls, so that the table keeps some rows.
        page = ScrollPage(gap=Space.M)
        outer.addWidget(page)
        column = page.body
        column.setContentsMargins(22, Space.S, 22, Space.L)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.by, 1)
        head.addStretch(1)
        head.addWidget(self.out)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.notes)
        column.addWidget(self.empty, 1)

    def arrive(self) -> None:
        """Count again."""
        drawer, query = self._place.drawer, self._query
        if self._reading is not None:
            self._reading.cancel()

        def work(progress: Progress) -> tuple[Counted, int]:
            found = statistics.read(drawer, query, progress=progress)
            return found, statistics.below(drawer)

        def then(found: tuple[Counted, int]) -> None:
            if self._reading is job:
                self._reading = None
                self._counted, self._below = found
                self._show()

        job = self._place.jobs.long(self.tr("Counting"), work, then, owner=self)
        self._reading = job

    def search(self, words_: str) -> None:
        """Count only the cases that hold these words."""
        query = replace(self._query, words=words_.strip())
        if query != self._query:
            self._query = query
            self.arrive()

    def _show(self) -> None:
        found = self._counted
        self.shown = None
        if found is not None and found.cases:
            by = cast("By", self.by.chosen)
            (self.shown,) = statistics.tables(found, (by,), suppress=self._below)
        self.table.show_table(self.shown)
        there = self.shown is not None
        for part in (self.by, self.table, self.notes):
            part.setVisible(there)
        self.out.setVisible(there)
        self.empty.setVisible(found is not None and not there)
        self.notes.setText(self._said())

    def _said(self) -> str:
        if self.shown is None:
            return ""
        said = list(words.notes(self.shown))
        if self.table.numbers.small:
            marked = self.tr("{sign} Fewer than {number}: an export hides it.")
            said.insert(0, marked.format(sign=SMALL.strip(), number=words.number(self._below)))
        if self.shown.left_out:
            said.append(
                self.tr(
                    "Not counted: %n case(s) withdrawn, without consent, or replaced by a"
                    " correction.",
                    "",
                    self.shown.left_out,
                )
            )
        return " ".join(said)

    def export(self) -> None:
        """Ask in which form, and whether small numbers are shown."""
        if self._counted is None:
            return
        ways = cast("tuple[By, ...]", (self.by.chosen,))
        dialog = NumbersDialog(self._place, self, self._counted, ways, self._below)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._gone)
        self.dialog = dialog
        dialog.open()

    def _gone(self) -> None:
        self.dialog = None
