"""The names of a backup beside those of this drawer, and which of them come in."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec

from defender_app.backup import back_again

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from defender_app.backup.lines import RecordLine
    from defender_app.model.person import Identity
    from defender_app.vault.drawer import Drawer


class Names:
    """The names of a backup, as hashes: by whom they are, and by record."""

    def __init__(self) -> None:
        self._of: dict[str, bytes] = {}
        self._people: dict[str, tuple[str, ...]] = {}
        self._apart: dict[str, dict[str, bytes]] = {}

    def keep(self, uid: str, identity: Identity) -> None:
        """A name of an own backup."""
        self._of[uid] = _hash(identity)

    def belong(self, record: RecordLine) -> None:
        """Who is in a record, and the names that an entrusted one holds itself.

        Raises:
            InputError: ``backup-record``.
        """
        self._people[record.event_id] = tuple(one.uid for one in record.people)
        if not isinstance(record.identities, msgspec.UnsetType):
            self._apart[record.event_id] = {
                uid: _hash(back_again.read_identity(body))
                for uid, body in record.identities.items()
            }

    def differ(self, drawer: Drawer, event_id: str) -> bool:
        """Whether somebody in a record has another name here, or one on one side alone."""
        theirs = self._apart.get(event_id, self._of)
        for uid in self._people[event_id]:
            known = drawer.identities.get(uid)
            if (None if known is None else _hash(known)) != theirs.get(uid):
                return True
        return False


def _hash(identity: Identity) -> bytes:
    return hashlib.sha256(msgspec.json.encode(identity)).digest()


class Naming:
    """Brings names in: with what is new, where nobody has one; all of them with what is newer.

    A name that was taken away here does not come back to a record that stays.

    Args:
        drawer: in a transaction.
        taken: the records that come. newer: those of them that are here and are brought up to date.
    """

    def __init__(self, drawer: Drawer, taken: AbstractSet[str], newer: AbstractSet[str]) -> None:
        self._drawer = drawer
        self._newer = newer
        self._stays = {
            str(uid)
            for event_id, uid in drawer.database.rows("SELECT event_id, uid FROM people")
            if event_id not in taken
        }
        self._wanted: set[str] = set()
        self._replaced: set[str] = set()
        self._named: set[str] = set()
        self.count = 0

    def belong(self, record: RecordLine) -> None:
        """A record came in, with these people."""
        uids = {one.uid for one in record.people}
        (self._replaced if record.event_id in self._newer else self._wanted).update(uids)

    def take(self, uid: str, body: str) -> None:
        """A name of the backup.

        Raises:
            InputError: ``backup-record``.
        """
        identity, known = back_again.read_identity(body), self._drawer.identities.get(uid)
        if uid in self._replaced:
            self._named.add(uid)
            if known == identity:
                return
        elif uid not in self._wanted or uid in self._stays or known is not None:
            return
        back_again.write_name(self._drawer, uid, identity)
        self.count += 1

    def finish(self) -> None:
        """Who has no name in what is newer has none here either."""
        for uid in self._replaced - self._named:
            back_again.remove_name(self._drawer, uid)
