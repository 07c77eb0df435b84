"""Consent rows: one for each person and use, each bound to the last custody entry about it.

A row that an older page brought back does not name the last entry, or is not what that entry
says; it is refused whenever it is read. Source: docs/formats.md 5.1 "Freshness", domain rules 2.4.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final, TypeAlias

import msgspec

from defender_app.errors import InputError
from defender_app.model.consent import Consent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from defender_app.vault.drawer import Drawer
    from defender_app.vault.people import PersonKind

Owner: TypeAlias = "tuple[PersonKind, str]"
"""Whose consent: kind and the id within the incident (pid or oid)."""

_GIVEN: Final = "consent"
_REMOVED: Final = "consent-removed"


def item_of(event_id: str, owner: Owner, use: str) -> str:
    """The custody item of a consent."""
    return "/".join(("consent", event_id, *owner, use))


class Consents:
    """The consents of a drawer."""

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer

    def verified(self, event_id: str) -> dict[Owner, tuple[Consent, ...]]:
        """All consents of an incident, in the order given, after every check.

        Call this before a consent is used; ``incidents.get`` does.

        Raises:
            InputError: ``consent-not-fresh``: a row does not name the last custody entry, is not
                what that entry says, or is missing; ``custody-damaged``.
        """
        found: dict[Owner, list[Consent]] = {}
        with self._drawer.database.guard:
            expected = self._given_items(event_id)
            for kind, pid, use, entry, line_hash, body in self._drawer.database.rows(
                "SELECT kind, pid, use, entry, line_hash, body FROM consents"
                " WHERE event_id = ? ORDER BY kind, pid, place, use",
                (event_id,),
            ):
                item = item_of(event_id, (kind, pid), use)
                self._check(item, entry, line_hash, body)
                consent = _decode(body)
                if consent.use != use:
                    raise InputError("consent-not-fresh")
                expected.discard(item)
                found.setdefault((kind, pid), []).append(consent)
        if expected:
            raise InputError("consent-not-fresh")
        return {owner: tuple(given) for owner, given in found.items()}

    def replace(self, event_id: str, given: Mapping[Owner, Iterable[Consent]], actor: str) -> None:
        """Make the rows of an incident be what is given; each change gets a custody entry.

        Raises:
            InputError: ``duplicate-consent``: two for one person and use; ``custody-damaged``.
        """
        with self._drawer.transaction():
            old = {
                (kind, pid, use): bytes(body)
                for kind, pid, use, body in self._drawer.database.rows(
                    "SELECT kind, pid, use, body FROM consents WHERE event_id = ?", (event_id,)
                )
            }
            seen = set()
            for owner, consents in given.items():
                for place, consent in enumerate(consents):
                    key = (*owner, consent.use)
                    if key in seen:
                        raise InputError("duplicate-consent")
                    seen.add(key)
                    if old.get(key) == msgspec.json.encode(consent):
                        self._move(event_id, owner, consent.use, place)
                    else:
                        self._put(event_id, owner, place, consent, actor)
            for kind, pid, use in old.keys() - seen:
                self._remove(event_id, (kind, pid), use, actor)

    def _move(self, event_id: str, owner: Owner, use: str, place: int) -> None:
        self._drawer.database.run(
            "UPDATE consents SET place = ?"
            " WHERE event_id = ? AND kind = ? AND pid = ? AND use = ? AND place <> ?",
            (place, event_id, *owner, use, place),
        )

    def _put(self, event_id: str, owner: Owner, place: int, consent: Consent, actor: str) -> None:
        body = msgspec.json.encode(consent)
        item = item_of(event_id, owner, consent.use)
        row = (event_id, *owner, consent.use)
        custody = self._drawer.custody
        custody.append(None, actor, _GIVEN, item, hashlib.sha256(body).hexdigest())
        last = custody.last(item)
        if last is None:
            raise InputError("custody-damaged")
        self._drawer.database.run(
            "INSERT INTO consents (event_id, kind, pid, use, entry, line_hash, place, body)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (event_id, kind, pid, use) DO UPDATE"
            " SET entry = excluded.entry, line_hash = excluded.line_hash,"
            " place = excluded.place, body = excluded.body",
            (*row, last.seq, last.line_hash, place, body),
        )

    def _remove(self, event_id: str, owner: Owner, use: str, actor: str) -> None:
        self._drawer.custody.append(None, actor, _REMOVED, item_of(event_id, owner, use))
        self._drawer.database.run(
            "DELETE FROM consents WHERE event_id = ? AND kind = ? AND pid = ? AND use = ?",
            (event_id, *owner, use),
        )

    def _check(self, item: str, entry: int, line_hash: bytes, body: bytes) -> None:
        last = self._drawer.custody.last(item)
        fresh = (
            last is not None
            and last.action == _GIVEN
            and (last.seq, last.line_hash) == (entry, line_hash)
            and last.hash == hashlib.sha256(body).hexdigest()
        )
        if not fresh:
            raise InputError("consent-not-fresh")

    def _given_items(self, event_id: str) -> set[str]:
        """The items that the chain says are there."""
        custody = self._drawer.custody
        items = custody.items(f"consent/{event_id}")
        lasts = ((item, custody.last(item)) for item in items)
        return {item for item, last in lasts if last is not None and last.action == _GIVEN}


def _decode(body: bytes) -> Consent:
    try:
        return msgspec.json.decode(body, type=Consent)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise InputError("consent-not-fresh") from None
