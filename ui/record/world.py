"""The record and the place around it, as editors and sections see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.model.incident import Incident
    from ui.record.draft import RecordDraft
    from ui.workplace import Workplace


class RecordWorld(QObject):
    """What one open record knows.

    Args:
        place: the drawer, the jobs and the ways.
        draft: the record that is being written.
    """

    def __init__(self, place: Workplace, draft: RecordDraft) -> None:
        super().__init__()
        self.place = place
        self.draft = draft
        self._records: tuple[tuple[str, str], ...] = ()
        place.jobs.do(self._list, self._take, owner=self)

    @property
    def training(self) -> bool:
        """Whether the record is fiction."""
        return self.place.training

    @property
    def incident(self) -> Incident:
        """The record as it is now."""
        return self.draft.incident

    @property
    def records(self) -> tuple[tuple[str, str], ...]:
        """(event id, title) of the other records of the vault."""
        return self._records

    def edit(self, change: Callable[[Incident], Incident]) -> None:
        """Change the record."""
        self.draft.edit(change)

    def _list(self) -> tuple[tuple[str, str], ...]:
        rows = self.place.drawer.incidents.list()
        return tuple((row.event_id, row.title) for row in rows)

    def _take(self, found: tuple[tuple[str, str], ...]) -> None:
        own = self.draft.event_id
        self._records = tuple(pair for pair in found if pair[0] != own)
