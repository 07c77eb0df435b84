"""Write a record of a backup into a drawer: its row, people, consents, evidence, names."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.errors import InputError
from defender_app.model.person import Identity
from defender_app.vault import consents, evidence, unfinished

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.backup.lines import ConsentLine, RecordLine
    from defender_app.vault.drawer import Drawer

_ACTOR: Final = "me"
_GIVEN: Final = "consent"


def write_record(
    drawer: Drawer, record: RecordLine, held_back: Mapping[tuple[str, str, str], str]
) -> set[str]:
    """Make a record here be what the backup says, within a transaction.

    Its history must be here already: consents name the last entry about them.

    Args:
        drawer: where it comes.
        record: after ``record_check.check``.
        held_back: by kind, pid and use, what stands instead of an answer that is not in force.

    Returns:
        The uids of those who were in it here before.

    Raises:
        InputError: ``backup-record``: it contradicts itself; ``drawer-full``.
    """
    event_id, run = record.event_id, drawer.database.run
    try:
        drawer.incidents.bring_back(event_id, record.body.encode(), record.changed)
    except InputError as error:
        raise _unusable(error) from None
    people = drawer.database.rows("SELECT uid FROM people WHERE event_id = ?", (event_id,))
    run("DELETE FROM people WHERE event_id = ?", (event_id,))
    for one in record.people:
        run(
            "INSERT INTO people (event_id, kind, pid, uid, pseudonym, descriptive_title)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (event_id, one.kind, one.pid, one.uid, one.pseudonym, one.descriptive_title),
        )
    run("DELETE FROM consents WHERE event_id = ?", (event_id,))
    for consent in record.consents:
        instead = held_back.get((consent.kind, consent.pid, consent.use), consent.body)
        _write_consent(drawer, event_id, msgspec.structs.replace(consent, body=instead))
    _write_evidence(drawer, record)
    typed = record.unfinished if isinstance(record.unfinished, str) else "{}"
    try:
        texts = msgspec.json.decode(typed, type=dict[str, str])
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise InputError("backup-record") from None
    unfinished.write(drawer, event_id, texts)
    drawer.search.note(event_id)
    return {str(uid) for (uid,) in people}


def _unusable(error: InputError) -> InputError:
    """What is wrong with the drawer itself stays what it is."""
    return error if error.code in {"drawer-full", "drawer-damaged"} else InputError("backup-record")


def _write_consent(drawer: Drawer, event_id: str, consent: ConsentLine) -> None:
    """A consent as it stood; where its history here has gone on since, that it was given again."""
    body = consent.body.encode()
    item = consents.item_of(event_id, (consent.kind, consent.pid), consent.use)
    digest = hashlib.sha256(body).hexdigest()
    last = drawer.custody.last(item)
    if last is None or (last.action, last.hash) != (_GIVEN, digest):
        drawer.custody.append(None, _ACTOR, _GIVEN, item, digest)
        last = drawer.custody.last(item)
    if last is None:
        raise InputError("custody-damaged")
    drawer.database.run(
        "INSERT INTO consents (event_id, kind, pid, use, entry, line_hash, place, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(event_id, consent.kind, consent.pid, consent.use),
            *(last.seq, last.line_hash, consent.place, body),
        ),
    )


def _write_evidence(drawer: Drawer, record: RecordLine) -> None:
    event_id, run = record.event_id, drawer.database.run
    before = drawer.database.rows("SELECT eid, blob FROM evidence WHERE event_id = ?", (event_id,))
    kept = {item.blob for item in record.evidence}
    run("DELETE FROM evidence WHERE event_id = ?", (event_id,))
    for item in record.evidence:
        number = int(item.blob, 16) if isinstance(item.blob, str) else None
        run(
            "INSERT INTO evidence (event_id, eid, place, blob, body) VALUES (?, ?, ?, ?, ?)",
            (event_id, item.eid, item.place, number, item.body.encode()),
        )
    for _, number in before:
        if number is not None and f"{number:010x}" not in kept:
            drawer.blobs.delete(f"{number:010x}")


def read_identity(body: str) -> Identity:
    """A name as it was kept.

    Raises:
        InputError: ``backup-record``: it is none.
    """
    try:
        return msgspec.json.decode(body, type=Identity)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise InputError("backup-record") from None


def write_name(drawer: Drawer, uid: str, identity: Identity) -> None:
    """Make a name here be what the backup says; its history came with the record."""
    drawer.database.run(
        "INSERT INTO identities (uid, body) VALUES (?, ?)"
        " ON CONFLICT (uid) DO UPDATE SET body = excluded.body",
        (uid, msgspec.json.encode(identity)),
    )


def remove_name(drawer: Drawer, uid: str) -> None:
    """Forget a name that the backup does not have."""
    drawer.database.run("DELETE FROM identities WHERE uid = ?", (uid,))


def prove_record(drawer: Drawer, event_id: str) -> None:
    """Read a record that came back, with all that belongs to it, before it is saved.

    Raises:
        InputError: ``backup-record``.
    """
    try:
        incident = drawer.incidents.get(event_id, with_identities=True)
        for item in incident.evidence:
            eid = str(item.eid)
            if drawer.evidence.has_file(eid, event_id):
                drawer.evidence.chunks(eid, event_id)
                _check_history(drawer, event_id, eid, item.sha256)
    except InputError as error:
        raise _unusable(error) from None


def _check_history(drawer: Drawer, event_id: str, eid: str, sha256: str | None) -> None:
    """The chain says of a file what was said of it when it was added."""
    entries = drawer.custody.entries(evidence.item_of(event_id, eid))
    added = [entry.hash for entry in entries if entry.action == "added"]
    if added[-1:] != [sha256]:
        raise InputError("backup-record")
