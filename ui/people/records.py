"""Lists of the people room: everybody in the vault, and the records somebody is in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.fields.finding import Entry
from ui.fields.pick import PickField
from ui.i18n import dates, field_words, places
from ui.people import facts, words
from ui.theme import theme
from ui.theme.icons import type_icon_name
from ui.theme.tokens import Space
from ui.widgets.labels import isolated
from ui.widgets.lists import ListView
from ui.widgets.rows import ROW, Row, TwoLineDelegate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QModelIndex

    from ui.people.facts import InRecord, Known
    from ui.workplace import Workplace

_PICK: Final = 380
IDENT: Final = Qt.ItemDataRole.UserRole + 1


def fill(model: QStandardItemModel, rows: Iterable[tuple[str, Row]]) -> None:
    """Put rows with their ids into a model."""
    model.clear()
    for ident, row in rows:
        item = QStandardItem(row.words())
        item.setEditable(False)
        item.setData(row, ROW)
        item.setData(ident, IDENT)
        item.setData(row.words(), Qt.ItemDataRole.AccessibleTextRole)
        model.appendRow(item)


class Records(QWidget):
    """The records somebody is in, and a way to say that somebody else is the same person.

    ``opened`` gives the id of the record to open; ``joined`` says that two became one.
    """

    opened = Signal(str)
    joined = Signal()

    def __init__(self, place: Workplace, known: Known) -> None:
        super().__init__()
        self._place, self._known = place, known
        self._others: tuple[Known, ...] = ()
        self.model = QStandardItemModel(self)
        self.view = ListView(self.tr("Records this person is in"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.opened.connect(self._open)
        self.view.clicked.connect(self._open)
        fill(self.model, ((one.row.event_id, self._row(one)) for one in known.records))
        said = self.tr("Somebody else here is the same person…")
        self.same = PickField(self._offered, said, said)
        self.same.picked.connect(self._ask)
        self.same.setFixedWidth(theme.scaled(_PICK))
        self.same.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(22, Space.S, 22, Space.L)
        foot.addWidget(self.same)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 8, 0)
        column.addWidget(self.view, 1)
        column.addLayout(foot)

    def load(self) -> None:
        """Look who else there is."""
        drawer = self._place.drawer
        self._place.jobs.do(lambda: facts.everybody(drawer), self._take, owner=self)

    def _take(self, everybody: tuple[Known, ...]) -> None:
        here = {one.row.event_id for one in self._known.records}
        kinds = {one.somebody.kind for one in self._known.records}
        self._others = tuple(
            one
            for one in everybody
            if one.uid != self._known.uid
            and kinds == {place.somebody.kind for place in one.records}
            # Whoever stands twice in one record is two people there.
            and here.isdisjoint(place.row.event_id for place in one.records)
        )
        self.same.setVisible(bool(self._others))

    def _offered(self) -> tuple[Entry, ...]:
        return tuple(
            Entry(one.uid, words.facts((one.pseudonym, one.title))) for one in self._others
        )

    def _ask(self, other: str) -> None:
        one = next((one for one in self._others if one.uid == other), None)
        if one is None:
            return
        template = self.tr("Are {one} and {other} the same person?")
        question = template.format(
            one=isolated(self._known.pseudonym or self._known.title or words.unnamed()),
            other=isolated(one.pseudonym or one.title or words.unnamed()),
        )
        self._place.notify.ask(
            question,
            self.tr(
                "Their records are shown together from now on. What was agreed to stays as it was"
                " said in each record. This cannot be undone."
            ),
            self.tr("The same person"),
            self.tr("Two people"),
            then=lambda: self._join(other),
        )

    def _join(self, other: str) -> None:
        drawer, uid = self._place.drawer, self._known.uid
        self._place.jobs.do(
            lambda: drawer.people.same(uid, other), lambda _: self.joined.emit(), owner=self
        )

    def _row(self, one: InRecord) -> Row:
        row = one.row
        told = words.facts(
            (
                dates.shown(row.date_start) if row.date_start else "",
                places.country_name(row.country) if row.country else "",
                words.listed(field_words.list_label("roles", role) for role in one.roles),
            )
        )
        return Row(
            row.title or self.tr("Without a title"),
            told,
            icon=type_icon_name(row.types[0]) if row.types else "document",
            status=field_words.status_label(row.record_status) if row.record_status else "",
        )

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(str(index.data(IDENT)))


def records_menu(parent: QWidget, known: Known, choose: Callable[[int], None]) -> QMenu:
    """The records somebody is in, to choose from; ``choose`` gets the place of one."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for place, one in enumerate(known.records):
        day = dates.shown(one.row.date_start) if one.row.date_start else ""
        said = words.facts((one.row.title.replace("&", "&&"), day))
        menu.addAction(said, partial(choose, place))
    return menu
