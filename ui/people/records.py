"""Lists of the people room: everybody in the vault, and the records somebody is in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import dates, field_words, places
from ui.people import words
from ui.theme.icons import type_icon_name
from ui.widgets.lists import ListView
from ui.widgets.rows import ROW, Row, TwoLineDelegate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QModelIndex

    from ui.people.facts import InRecord, Known

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
    """The records somebody is in; ``opened`` gives the id of the one to open."""

    opened = Signal(str)

    def __init__(self, known: Known) -> None:
        super().__init__()
        self.model = QStandardItemModel(self)
        self.view = ListView(self.tr("Records this person is in"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.opened.connect(self._open)
        self.view.clicked.connect(self._open)
        fill(self.model, ((one.row.event_id, self._row(one)) for one in known.records))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 8, 0)
        column.addWidget(self.view)

    def _row(self, one: InRecord) -> Row:
        row = one.row
        facts = words.facts(
            (
                dates.shown(row.date_start) if row.date_start else "",
                places.country_name(row.country) if row.country else "",
            )
        )
        return Row(
            row.title or self.tr("Without a title"),
            facts,
            icon=type_icon_name(row.types[0]) if row.types else "document",
            status=field_words.status_label(row.record_status) if row.record_status else "",
        )

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(str(index.data(IDENT)))
