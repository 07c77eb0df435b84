"""The rows of the list.

Painting asks nothing but memory: what takes opening a record is loaded for the rows in view, in
batches, and kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.i18n import field_words
from ui.incidents import words
from ui.theme import icons
from ui.widgets.labels import isolated
from ui.widgets.rows import ROW, Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from defender_app.record_list import RowFacts
    from defender_app.vault.listing import IncidentRow

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class IncidentModel(QAbstractListModel):
    """Incidents as two-line rows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[IncidentRow] = ()
        self._places: dict[str, int] = {}
        self._facts: dict[str, tuple[object, RowFacts]] = {}
        self._painted: dict[str, Row] = {}

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row shows, and what a screen reader says of it."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role == ROW:
            return self._row(self._rows[index.row()])
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._row(self._rows[index.row()]).words()
        return None

    def show_rows(self, rows: Sequence[IncidentRow]) -> None:
        """Show these rows instead; facts of rows that did not change stay known."""
        self.beginResetModel()
        self._rows = rows
        self._places = {row.event_id: place for place, row in enumerate(rows)}
        self._painted = {}
        self.endResetModel()

    def forget(self) -> None:
        """Ask for all facts again: consents can change without the record being saved."""
        self._facts = {}

    def row_at(self, index: Index) -> IncidentRow | None:
        """The row of an index."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, event_id: str) -> QModelIndex:
        """Where a record stands; an invalid index when it is not in the list."""
        place = self._places.get(event_id)
        return QModelIndex() if place is None else self.index(place, 0)

    def unknown(self, first: int, last: int) -> tuple[str, ...]:
        """Records from ``first`` to ``last`` whose facts are not known."""
        shown = self._rows[max(0, first) : last + 1]
        return tuple(row.event_id for row in shown if self._known(row) is None)

    def take_facts(self, asked: Iterable[str], found: Mapping[str, RowFacts]) -> None:
        """Keep what was found out about the records asked for, and show it."""
        for event_id in asked:
            place = self._places.get(event_id)
            if place is None or event_id not in found:
                continue
            self._facts[event_id] = (self._rows[place].changed, found[event_id])
            self._painted.pop(event_id, None)
            index = self.index(place, 0)
            self.dataChanged.emit(index, index)

    def _known(self, row: IncidentRow) -> RowFacts | None:
        changed, facts = self._facts.get(row.event_id, (None, None))
        return facts if changed == row.changed else None

    def _row(self, row: IncidentRow) -> Row:
        painted = self._painted.get(row.event_id)
        if painted is None:
            painted = self._painted[row.event_id] = self._made(row)
        return painted

    def _made(self, row: IncidentRow) -> Row:
        facts = self._known(row)
        place = isolated(facts.place) if facts and facts.place else ""
        light = str(facts.light or "") if facts else ""
        when = words.day_words(row.date_start, ongoing=bool(facts and facts.ongoing))
        urgent = row.urgency in words.URGENCY_TONES
        by_note = facts is not None and facts.by_note
        tone = words.STATUS_TONES.get(row.record_status, "plain")
        return Row(
            title=isolated(words.title_words(row)),
            facts=words.joined(when, place),
            icon=icons.type_icon_name(row.types[0]) if row.types else "note",
            light=light,
            light_words=words.light_words(light),
            urgency=field_words.urgency_label(row.urgency) if urgent else "",
            urgency_tone=words.URGENCY_TONES.get(row.urgency, "warn"),
            status=words.note_words() if by_note else field_words.status_label(row.record_status),
            status_tone="warn" if by_note else tone,
        )
