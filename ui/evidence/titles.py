"""Which items may be called by the name of their file: none whose name tells a name kept apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from defender_app.record_notes import telling_items

if TYPE_CHECKING:
    from ui.record.world import RecordWorld


class Titles(QObject):
    """Asks the drawer, where the names are; here stand only the ids of items.

    Args:
        world: the draft and the place around it.
    """

    changed = Signal()

    def __init__(self, world: RecordWorld) -> None:
        super().__init__()
        self._world = world
        self._asked: frozenset[str] = frozenset()
        self._safe: frozenset[str] = frozenset()
        world.draft.saved.connect(self._saved)

    def may_show(self, eid: str) -> bool:
        """Whether the item may be called so; not before that is known."""
        return eid in self._safe

    def look(self) -> None:
        """Ask again: files or names may have come."""
        drawer, event_id = self._world.place.drawer, self._world.draft.event_id

        def work() -> tuple[frozenset[str], frozenset[str]]:
            if not drawer.incidents.exists(event_id):
                return frozenset(), frozenset()
            incident = drawer.incidents.get(event_id, with_identities=True)
            every = frozenset(str(one.eid) for one in incident.evidence)
            return every, every - telling_items(incident)

        self._world.place.jobs.do(work, self._told, owner=self)

    def _told(self, found: tuple[frozenset[str], frozenset[str]]) -> None:
        self._asked, safe = found
        if safe != self._safe:
            self._safe = safe
            self.changed.emit()

    def _saved(self) -> None:
        if {str(one.eid) for one in self._world.incident.evidence} - self._asked:
            self.look()
