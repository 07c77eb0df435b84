"""Who people are: real names, aliases, contacts, in a table of their own.

Joined with nothing: no list, title, search or export reads this table (docs/formats.md 5.5).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from defender_app.errors import InputError
from defender_app.model.person import Identity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.vault.drawer import Drawer


class Identities:
    """Identities by vault-wide uid of the person, organisation or alleged perpetrator."""

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer

    def get(self, uid: str) -> Identity | None:
        """The identity, or None when none was given.

        Raises:
            InputError: ``record-damaged``; ``drawer-replayed``, as for ``Drawer.assure``.
        """
        self._drawer.assure_shown()
        row = self._drawer.database.one("SELECT body FROM identities WHERE uid = ?", (uid,))
        if row is None:
            return None
        try:
            return msgspec.json.decode(row[0], type=Identity)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise InputError("record-damaged") from None

    def put(self, uid: str, identity: Identity) -> None:
        """Save an identity, in place of an earlier one; notes nothing (``People.name`` does)."""
        with self._drawer.transaction():
            self._drawer.database.run(
                "INSERT INTO identities (uid, body) VALUES (?, ?)"
                " ON CONFLICT (uid) DO UPDATE SET body = excluded.body",
                (uid, msgspec.json.encode(identity)),
            )

    def delete(self, uid: str) -> None:
        """Forget an identity; the person stays. The same: nothing is noted."""
        with self._drawer.transaction():
            self._drawer.database.run("DELETE FROM identities WHERE uid = ?", (uid,))

    def names(self, *, organisations: bool | None = None) -> tuple[str, ...]:
        """Every real name and alias in the drawer, for finding them in free text.

        Args:
            organisations: only those of organisations, or only those of people; None gives both.

        Raises:
            InputError: ``record-damaged``.
        """
        found: dict[str, None] = {}
        for _, of_organisation, identity in self.every():
            if organisations is None or organisations == of_organisation:
                names = [identity.real_name, *identity.aliases]
                found |= dict.fromkeys(name for name in names if name)
        return tuple(found)

    def every(self) -> tuple[tuple[str, bool, Identity], ...]:
        """All of them: uid, whether it is an organisation's, and the identity.

        Raises:
            InputError: ``record-damaged``; ``drawer-replayed``, as for ``Drawer.assure``.
        """
        self._drawer.assure_shown()
        rows = self._drawer.database.rows(
            "SELECT i.uid, i.body, EXISTS (SELECT 1 FROM people p WHERE p.uid = i.uid"
            " AND p.kind = 'organisation') FROM identities i ORDER BY i.uid"
        )
        try:
            return tuple(
                (str(uid), bool(organisation), msgspec.json.decode(body, type=Identity))
                for uid, body, organisation in rows
            )
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise InputError("record-damaged") from None

    def drop_unused(self, uids: Iterable[str]) -> None:
        """Forget those of these people who are in no incident any more."""
        self._drawer.database.run(
            "DELETE FROM identities WHERE uid IN (SELECT value FROM json_each(?))"
            " AND uid NOT IN (SELECT uid FROM people)",
            (msgspec.json.encode(tuple(uids)).decode(),),
        )
