"""The page "People"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.page import Page
from ui.people import facts, words
from ui.people.person import PersonView
from ui.people.records import IDENT, fill
from ui.theme.tokens import Space
from ui.widgets.empty import Empty
from ui.widgets.labels import text
from ui.widgets.lists import ListView
from ui.widgets.rows import Row, TwoLineDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from ui.people.facts import Known
    from ui.workplace import Workplace


class PeoplePage(Page):
    """Everybody in the vault by pseudonym, and one person with what they agreed to.

    Args:
        place: the drawer, the jobs and the ways.
        uid: the person to show at once, or "".
    """

    def __init__(self, place: Workplace, uid: str = "") -> None:
        super().__init__(place)
        self._uid = uid
        self.person: PersonView | None = None
        self.model = QStandardItemModel(self)
        self.view = ListView(self.tr("Everybody in this vault"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.opened.connect(self._open)
        self.view.clicked.connect(self._open)
        self.count = text("", "quiet")
        self.empty = Empty(
            self.tr("Nobody is in this vault yet. People are added in a record."),
            self.tr("New record"),
        )
        self.empty.acted.connect(lambda: place.go.record(None))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list())
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def arrive(self) -> None:
        """Load everybody, or the one person, again."""
        drawer, uid = self.place.drawer, self._uid
        self.flush()
        if uid:
            self.place.jobs.do(lambda: facts.known(drawer, uid), self._show_person, owner=self)
        else:
            self.place.jobs.do(lambda: facts.everybody(drawer), self._show_all, owner=self)

    def flush(self) -> None:
        """Hand over what was typed; take a name off the screen."""
        if self.person is not None:
            self.person.flush()

    def show_person(self, uid: str) -> None:
        """Show another person in this page."""
        self.flush()
        self._uid = uid
        self.arrive()

    def _list(self) -> QWidget:
        page = QWidget()
        heading = QHBoxLayout()
        heading.setContentsMargins(22, 0, 22, 0)
        heading.setSpacing(Space.M)
        heading.addWidget(text(self.tr("People"), "page"), alignment=Qt.AlignmentFlag.AlignVCenter)
        heading.addWidget(self.count, alignment=Qt.AlignmentFlag.AlignVCenter)
        heading.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(heading)
        column.addWidget(self.view, 1)
        return page

    def _show_all(self, everybody: tuple[Known, ...]) -> None:
        chosen = self.view.currentIndex().data(IDENT)
        fill(self.model, ((one.uid, self._row(one)) for one in everybody))
        for row in range(self.model.rowCount()):
            if self.model.index(row, 0).data(IDENT) == chosen:
                self.view.setCurrentIndex(self.model.index(row, 0))
        self.count.setText(self.tr("%n person(s)", "", len(everybody)))
        self._stack.setCurrentIndex(0 if everybody else 1)

    def _row(self, one: Known) -> Row:
        called = one.pseudonym or one.title or words.unnamed()
        title = one.title if one.title != called else ""
        where = self.tr("in %n record(s)", "", len(one.records))
        return Row(called, words.facts((title, where)), letter=called[:1])

    def _open(self, index: QModelIndex) -> None:
        self.place.go.person(str(index.data(IDENT)))

    def _show_person(self, known: Known) -> None:
        old, self.person = self.person, PersonView(self.place, known)
        self._stack.addWidget(self.person)
        self._stack.setCurrentWidget(self.person)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
