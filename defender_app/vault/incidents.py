"""Incidents: saved, listed, loaded, searched, deleted.

The body, without names, consents and evidence, is one JSON text; the rest has tables of its own
and changes in the same transaction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.model import lens
from defender_app.model.answers import plain
from defender_app.model.incident import Incident
from defender_app.model.ready import status_after_save
from defender_app.vault import apart, listing, noting, quick_notes, unfinished, versions
from defender_app.vault.listing import Choices, IncidentRow, Query

if TYPE_CHECKING:
    from datetime import datetime

    from defender_app.model.person import Identity
    from defender_app.vault.consents import Owner
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.sqlcipher import Row

_PERPETRATOR: Final = "alleged-perpetrator"
# Known to the vault alone; only ending the record changes it.
_SENT: Final = frozenset({"sent", "answered"})
_ENDED: Final = frozenset({"closed", "withdrawn"})


def item_of(event_id: str) -> str:
    """The custody item of an incident itself."""
    return f"record/{event_id}"


class Incidents:
    """The incidents of a drawer."""

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer

    def save(self, incident: Incident, *, actor: str = "me") -> Incident:
        """Save an incident, new or changed; nothing in it is required.

        Args:
            incident: an absent ``event_id`` and absent ids of its parts are made here. A person
                with a ``uid`` that is known here is that person; identities left out are kept.
            actor: who says so, by pseudonym, for the custody of consents.

        Returns:
            The incident as saved, with identities.

        Raises:
            InputError: ``duplicate-id``, ``bad-id``, ``duplicate-consent``,
                ``perpetrator-unclear``, ``drawer-full``. Nothing is saved then.
            MachineError: the disk; the same.
        """
        with self._drawer.transaction():
            full = apart.with_ids(incident)
            event_id = full.event_id or wire.new_id()
            old = self._find(event_id)
            full = msgspec.structs.replace(
                full,
                event_id=event_id,
                record_status=self._status(full, old),
                entered_on=self._entered_on(old),
            )
            parts = apart.take_apart(full)
            uids = self._uids(event_id, full, parts, old)
            before = None if old is None else self.state(event_id)
            self._write_row(parts.body, old)
            if before is None:
                self._drawer.custody.append(None, actor, "added", item_of(event_id))
            self._write_people(event_id, parts, uids)
            self._drawer.consents.replace(event_id, parts.consents, actor)
            self._drawer.evidence.replace(event_id, parts.evidence)
            if before is not None:
                noting.note(self._drawer, event_id, before, self.state(event_id), actor=actor)
            return self.get(event_id, with_identities=True)

    def get(self, event_id: str, *, with_identities: bool = False) -> Incident:
        """The whole incident; its consents are checked against the custody chain.

        Args:
            event_id: of the incident.
            with_identities: bring back real names and contacts too.

        Raises:
            InputError: ``unknown-incident``, ``record-damaged``, ``consent-not-fresh``,
                ``custody-damaged``.
        """
        with self._drawer.database.guard:
            row = self._get(event_id)
            return apart.put_together(
                _decode(row[1]),
                uids=self._uids_of(event_id),
                consents=self._drawer.consents.verified(event_id),
                evidence=self._drawer.evidence.list(event_id),
                identity=self._drawer.identities.get if with_identities else _nobody,
            )

    def entered(self, event_id: str) -> datetime:
        """When this vault first took the incident in, UTC, from the custody chain.

        Raises:
            InputError: ``unknown-incident``, ``custody-damaged``.
        """
        entries = self._drawer.custody.entries(item_of(event_id))
        if not entries or not self.exists(event_id):
            raise InputError("unknown-incident")
        return wire.from_rfc3339(entries[0].when)

    def exists(self, event_id: str) -> bool:
        """Whether there is such an incident."""
        return self._find(event_id) is not None

    def list(self) -> tuple[IncidentRow, ...]:
        """All incidents, the last changed first."""
        return listing.find(self._drawer, Query())

    def find(self, query: Query) -> tuple[IncidentRow, ...]:
        """The incidents that are wanted, the last changed first."""
        return listing.find(self._drawer, query)

    def search(self, words: str) -> tuple[IncidentRow, ...]:
        """The incidents that contain all the words, none for no words; see ``Search``."""
        return self.find(Query(words=words)) if words.strip() else ()

    def choices(self) -> Choices:
        """What a list can be narrowed down to."""
        return listing.choices(self._drawer)

    def count(self) -> int:
        """How many incidents there are."""
        row = self._drawer.database.one("SELECT count(*) FROM incidents")
        return 0 if row is None else int(row[0])

    def bring_back(self, event_id: str, body: bytes, changed: str) -> None:
        """Write the row of an incident as a backup has it, and index it; its parts are not here.

        Args:
            event_id: of the incident, new here or known.
            body: as it was stored.
            changed: when it was last changed, RFC 3339.

        Raises:
            InputError: ``record-damaged``: not the body of this incident; ``drawer-full``.
        """
        with self._drawer.transaction():
            read = _decode(body)
            if read.event_id != event_id:
                raise InputError("record-damaged")
            number = self._write_row(read, self._find(event_id))
            run = self._drawer.database.run
            run("UPDATE incidents SET changed = ? WHERE no = ?", (changed, number))
            run("UPDATE bodies SET body = ? WHERE no = ?", (body, number))

    def set_status(self, event_id: str, status: str, *, actor: str = "me") -> None:
        """Set the record's status: ``sent``, ``answered``, ``closed`` or ``withdrawn``.

        Raises:
            InputError: ``unknown-incident``.
        """
        with self._drawer.transaction():
            row = self._get(event_id)
            before = self.state(event_id)
            body = msgspec.structs.replace(before.body, record_status=status)
            self._write_row(body, row)
            noting.note(self._drawer, event_id, before, self.state(event_id), actor=actor)

    def remove_perpetrator(self, event_id: str, place: int, *, actor: str = "me") -> None:
        """Take one alleged perpetrator out, with the name, whoever else looks alike.

        A save can only compare entries, as they have no id: it refuses where several are alike.

        Raises:
            InputError: ``unknown-incident``, ``unknown-person``.
        """
        with self._drawer.transaction():
            row = self._get(event_id)
            before = self.state(event_id)
            body = before.body
            last = len(body.alleged_perpetrators) - 1
            if not 0 <= place <= last:
                raise InputError("unknown-person")
            self._write_row(lens.without(body, "alleged_perpetrators", place), row)
            run, uids = self._drawer.database.run, self._uids_of(event_id).values()
            run(
                "DELETE FROM people WHERE event_id = ? AND kind = ? AND pid = ?",
                (event_id, _PERPETRATOR, str(place)),
            )
            for at in range(place, last):
                run(
                    "UPDATE people SET pid = ? WHERE event_id = ? AND kind = ? AND pid = ?",
                    (str(at), event_id, _PERPETRATOR, str(at + 1)),
                )
            self._drawer.identities.drop_unused(uids)
            noting.note(self._drawer, event_id, before, self.state(event_id), actor=actor)

    def state(self, event_id: str) -> noting.State:
        """A record as it stands now, as far as the custody chain tells of it.

        Raises:
            InputError: ``unknown-incident``, ``record-damaged``.
        """
        data = bytes(self._get(event_id)[1] or b"")
        identities = self._drawer.database.rows(
            "SELECT p.kind, p.pid, i.body FROM people p JOIN identities i USING (uid)"
            " WHERE p.event_id = ?",
            (event_id,),
        )
        return noting.State(
            body=_decode(data),
            data=data,
            evidence=self._drawer.evidence.list(event_id),
            identities={(kind, str(pid)): bytes(body) for kind, pid, body in identities},
        )

    def touch(self, event_id: str) -> None:
        """Note that something of an incident changed now.

        Raises:
            InputError: ``unknown-incident``.
        """
        now = wire.to_rfc3339(self._drawer.now())
        if not self._drawer.database.run(
            "UPDATE incidents SET changed = ? WHERE event_id = ?", (now, event_id)
        ):
            raise InputError("unknown-incident")
        self._drawer.search.note(event_id)

    def delete(self, event_id: str, *, actor: str = "me") -> None:
        """Remove an incident: its consents, evidence, search entry, versions, identities only here.

        Custody entries stay: they hold ids and hashes, no words of the incident.

        Raises:
            InputError: ``unknown-incident``.
        """
        with self._drawer.transaction():
            number = self._get(event_id)[0]
            # First: what goes with the record below was not taken back by anybody.
            self._drawer.custody.append(None, actor, "deleted", item_of(event_id))
            self._drawer.consents.replace(event_id, {}, actor)
            self._drawer.evidence.delete_all(event_id, actor=actor)
            self._drawer.search.remove(int(number))
            uids = self._uids_of(event_id).values()
            unfinished.write(self._drawer, event_id, {})
            versions.drop(self._drawer, event_id)
            quick_notes.drop(self._drawer, event_id)
            self._drawer.database.run("DELETE FROM incidents WHERE no = ?", (number,))
            self._drawer.identities.drop_unused(uids)

    def _find(self, event_id: str) -> Row | None:
        return self._drawer.database.one(
            "SELECT i.no, b.body FROM incidents i LEFT JOIN bodies b USING (no) WHERE event_id = ?",
            (event_id,),
        )

    def _get(self, event_id: str) -> Row:
        row = self._find(event_id)
        if row is None:
            raise InputError("unknown-incident")
        return row

    def _entered_on(self, old: Row | None) -> str:
        if old is not None:
            return plain(_decode(old[1]).entered_on)
        return self._drawer.now().date().isoformat()

    def _status(self, incident: Incident, old: Row | None) -> str:
        before = None if old is None else _decode(old[1]).record_status
        if before in _SENT and incident.record_status not in _ENDED:
            return str(before)
        return status_after_save(incident, today=self._drawer.now().date())

    def _write_row(self, body: Incident, old: Row | None) -> int:
        now = wire.to_rfc3339(self._drawer.now())
        values = {**listing.columns(body), "changed": now, "event_id": body.event_id}
        run = self._drawer.database.run
        if old is None:
            names, marks = ", ".join(values), ", ".join("?" * len(values))
            run(f"INSERT INTO incidents ({names}) VALUES ({marks})", tuple(values.values()))  # noqa: S608 - our columns
            number = int(self._get(body.event_id or "")[0])
        else:
            number = int(old[0])
            marks = ", ".join(f"{name} = ?" for name in values)
            run(f"UPDATE incidents SET {marks} WHERE no = ?", (*values.values(), number))  # noqa: S608 - our columns
        run(
            "INSERT INTO bodies (no, body) VALUES (?, ?)"
            " ON CONFLICT (no) DO UPDATE SET body = excluded.body",
            (number, msgspec.json.encode(body)),
        )
        self._drawer.search.note(body.event_id or "")
        return number

    def _uids_of(self, event_id: str) -> dict[Owner, str]:
        return {
            (kind, pid): str(uid)
            for kind, pid, uid in self._drawer.database.rows(
                "SELECT kind, pid, uid FROM people WHERE event_id = ?", (event_id,)
            )
        }

    def _uids(
        self, event_id: str, incident: Incident, parts: apart.Parts, old: Row | None
    ) -> dict[Owner, str]:
        """The vault-wide uid of everybody in the incident: as given, as before, or new."""
        known = self._uids_of(event_id)
        if old is not None:
            known = self._perpetrators_moved(known, _decode(old[1]), incident)
        return {one.owner: one.uid or known.get(one.owner) or wire.new_id() for one in parts.people}

    def _perpetrators_moved(
        self, known: dict[Owner, str], old: Incident, new: Incident
    ) -> dict[Owner, str]:
        """Alleged perpetrators have no id: follow those with a name to their new place."""
        before = {int(pid): uid for (kind, pid), uid in known.items() if kind == _PERPETRATOR}
        names = {at: self._drawer.identities.get(uid) for at, uid in sorted(before.items())}
        named = {at: name for at, name in names.items() if name is not None}
        moved = apart.match_perpetrators(old.alleged_perpetrators, new.alleged_perpetrators, named)
        kept = {owner: uid for owner, uid in known.items() if owner[0] != _PERPETRATOR}
        for at, place in moved.items():
            kept[(_PERPETRATOR, str(place))] = before[at]
        return kept

    def _write_people(self, event_id: str, parts: apart.Parts, uids: dict[Owner, str]) -> None:
        database, identities = self._drawer.database, self._drawer.identities
        before = self._uids_of(event_id).values()
        database.run("DELETE FROM people WHERE event_id = ?", (event_id,))
        for one in parts.people:
            uid = uids[one.owner]
            database.run(
                "INSERT INTO people (event_id, kind, pid, uid, pseudonym, descriptive_title)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (event_id, *one.owner, uid, one.pseudonym, one.descriptive_title),
            )
            if one.identity is not None:
                identities.put(uid, one.identity)
            elif one.nameless:
                identities.delete(uid)
        identities.drop_unused(before)


def _nobody(_uid: str) -> Identity | None:
    return None


def _decode(body: bytes | None) -> Incident:
    try:
        return msgspec.json.decode(body or b"", type=Incident)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise InputError("record-damaged") from None
