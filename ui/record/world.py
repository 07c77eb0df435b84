"""The record and the place around it, as editors and sections see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from defender_app.model import pseudonym_words
from ui.i18n import current

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
        self._taken: frozenset[str] = frozenset()
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

    def new_word(self) -> str:
        """A word for somebody new, that nobody in the vault has; in the language of the window."""
        here = [one.pseudonym for one in self.incident.persons]
        here += [one.pseudonym for one in self.incident.organisations]
        return pseudonym_words.propose(self._taken.union(filter(None, here)), current())

    def edit(self, change: Callable[[Incident], Incident]) -> None:
        """Change the record."""
        self.draft.edit(change)

    def _list(self) -> tuple[tuple[tuple[str, str], ...], frozenset[str]]:
        drawer = self.place.drawer
        rows = drawer.incidents.list()
        return tuple((row.event_id, row.title) for row in rows), drawer.people.words()

    def _take(self, found: tuple[tuple[tuple[str, str], ...], frozenset[str]]) -> None:
        own = self.draft.event_id
        self._records = tuple(pair for pair in found[0] if pair[0] != own)
        self._taken = found[1]
