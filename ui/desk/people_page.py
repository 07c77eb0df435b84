"""The page "People" of a focal point: who is in the cases, by pseudonym."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from defender_app.focal import case_index
from ui.desk import words
from ui.desk.case_list import title_of
from ui.desk.register.words import cases
from ui.desk.register_page import CASE_ID, LinesModel
from ui.i18n import locale
from ui.messages.safe import isolated
from ui.page import Page
from ui.widgets.empty import Empty
from ui.widgets.labels import text
from ui.widgets.lists import ListView
from ui.widgets.rows import Row, TwoLineDelegate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QModelIndex

    from defender_app.focal.case_index import CaseRow
    from ui.workplace import Workplace

_MOST_NAMED = 4


def people(every: Iterable[CaseRow]) -> list[tuple[str, list[CaseRow]]]:
    """Pseudonyms with their cases, in the order given, sorted by pseudonym.

    Two senders may use the same word for two people: only what one key signed counts as one.
    """
    found: dict[tuple[str, str], list[CaseRow]] = {}
    for case in every:
        for name in case.people:
            found.setdefault((name, case.source), []).append(case)
    return sorted(((name, own) for (name, _), own in found.items()), key=lambda one: one[0])


class CasePeoplePage(Page):
    """A click opens the newest case somebody is in."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._every: tuple[CaseRow, ...] = ()
        self._typed = ""
        self.model = LinesModel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(22, 0, 22, 0)
        head.setSpacing(11)
        head.addWidget(text(self.tr("People"), "page"))
        self.count = text("", "quiet")
        head.addWidget(self.count)
        head.addStretch(1)
        column.addLayout(head)
        column.addSpacing(10)
        self.rows = ListView(self.tr("People in the cases"))
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(TwoLineDelegate(self.rows))
        self.rows.clicked.connect(self._open)
        self.rows.opened.connect(self._open)
        column.addWidget(self.rows, 1)
        self.empty = Empty(
            self.tr("Whoever is in a report that you take in stands here by pseudonym."),
            self.tr("Open sealed files"),
            "inbox",
        )
        self.empty.acted.connect(lambda: place.go.page("inbox"))
        column.addWidget(self.empty, 1)
        self.rows.hide()

    def arrive(self) -> None:
        """Read the cases again."""
        drawer = self.place.drawer
        self.place.jobs.do(lambda: case_index.rows(drawer), self._show, owner=self)

    def _show(self, every: tuple[CaseRow, ...]) -> None:
        self._every = every
        typed = self._typed.casefold()
        found = [one for one in people(every) if typed in one[0].casefold()]
        self.model.show_lines([(own[0].case_id, self._row(name, own)) for name, own in found])
        anybody = any(case.people for case in every)
        self.count.setText(locale().toString(len(found)) if anybody else "")
        self.rows.setHidden(not anybody)
        self.empty.setHidden(anybody)

    def _row(self, name: str, own: list[CaseRow]) -> Row:
        numbers = cases([one.number for one in own[:_MOST_NAMED]])
        more = len(own) - _MOST_NAMED
        if more > 0:
            numbers = ", ".join(words.numbered(one.number) for one in own[:_MOST_NAMED])
            numbers = self.tr("{cases} and %n more", "", more).format(cases=numbers)
        title = title_of(own[0])
        return Row(title=isolated(name), facts=f"{numbers}  ·  {title}", letter=name[:1])

    def _open(self, index: QModelIndex) -> None:
        self.place.go.case(index.data(CASE_ID))

    def search_hint(self) -> str:
        """What can be looked for here."""
        return self.tr("Search people")

    def search(self, words_: str) -> bool:
        """Show only pseudonyms with these letters."""
        self._typed = words_.strip()
        self._show(self._every)
        return True
