"""What a drawer keeps of quick notes: the key that opens them, and which record came from one.

The recipient in ``options.json`` cannot be trusted while the vault is locked, so the drawer has
its own copy. Source: docs/formats.md 5.6.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import msgspec

from defender_app import wire
from defender_app.errors import InputError

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer

KEYS: Final = "quick-notes"
"""Kind of the one document with the key; it exists only in the drawer that takes notes in."""
NOTE: Final = "quick-note"
"""Kind: of which record a note became, by its event id."""
SEEN: Final = "quick-note-seen"
"""Kind: SHA-256 of a sealed note that was taken in, so that it never comes in twice."""

_ONE: Final = "own"


class Keys(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How quick notes stand in the drawer that owns them.

    Attributes:
        state: ``coming`` while they are switched on, ``going`` while they are switched off: the
            next unlock finishes what was cut short. Else ``on``.
        identity: opens the notes; secret.
        recipient: of that identity, as it has to stand in ``options.json``.
        since: RFC 3339.
        former: earlier identities, for notes that were written before; secret.
        removing: names of files in the inbox whose notes are in the drawer already.
        set_aside: SHA-256 of files that do not open, of which somebody has been told.
    """

    state: Literal["coming", "on", "going"]
    identity: str
    recipient: str
    since: str
    former: tuple[str, ...] = ()
    removing: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<quick-note keys {self.state}>"


class Written(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a record comes from that was written while the vault was locked.

    Attributes:
        note_sha256: of ``data/note.json``, hex; its words are in the record, and nowhere else.
        sealed_sha256: of the file, hex.
        written_at: what the clock of the computer said, RFC 3339.
        taken_on: RFC 3339.
        confirmed_on: when somebody said that it is theirs; "" while the author is not certain.
    """

    note_sha256: str
    sealed_sha256: str
    written_at: str
    taken_on: str
    confirmed_on: str = ""

    def __repr__(self) -> str:
        return "<written while locked>"


class _Seen(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A note that came in."""

    event_id: str
    taken_on: str


def keys(drawer: Drawer) -> Keys | None:
    """How quick notes stand in this drawer; None where it does not take any.

    Raises:
        InputError: ``quick-notes-damaged``.
    """
    body = drawer.documents.find(KEYS, _ONE)
    return None if body is None else wire.decode_own(body, Keys, what=KEYS)


def keep_keys(drawer: Drawer, kept: Keys) -> None:
    """Keep how they stand.

    Raises:
        InputError: ``drawer-full``. MachineError: the disk.
    """
    drawer.documents.put(KEYS, _ONE, wire.encode_own(kept, what=KEYS))


def drop_keys(drawer: Drawer) -> None:
    """From now on this drawer takes no notes in, and cannot open any."""
    if drawer.documents.find(KEYS, _ONE) is not None:
        drawer.documents.delete(KEYS, _ONE)


def seen(drawer: Drawer, sealed_sha256: str) -> bool:
    """Whether a note was taken in before."""
    return drawer.documents.find(SEEN, sealed_sha256) is not None


def keep(drawer: Drawer, event_id: str, written: Written) -> None:
    """Keep that a record came from a note, in the transaction that makes the record."""
    came = _Seen(event_id=event_id, taken_on=written.taken_on)
    drawer.documents.put(SEEN, written.sealed_sha256, wire.encode_own(came, what=NOTE))
    drawer.documents.put(NOTE, event_id, wire.encode_own(written, what=NOTE))


def written(drawer: Drawer, event_id: str) -> Written | None:
    """The note that a record came from; None for every other record.

    Raises:
        InputError: ``quick-note-damaged``.
    """
    body = drawer.documents.find(NOTE, event_id)
    return None if body is None else wire.decode_own(body, Written, what=NOTE)


def is_uncertain(drawer: Drawer, event_id: str) -> bool:
    """Whether a record was written while the vault was locked, and nobody said by whom."""
    try:
        found = written(drawer, event_id)
    except InputError:
        return True
    return found is not None and not found.confirmed_on


def confirm(drawer: Drawer, event_id: str, item: str) -> None:
    """Somebody says that the note is theirs: the record is one like any other.

    Args:
        drawer: with the record.
        event_id: of the record.
        item: its custody item.

    Raises:
        InputError: ``quick-note-unknown``: it came from no note.
    """
    found = written(drawer, event_id)
    if found is None:
        raise InputError("quick-note-unknown")
    if found.confirmed_on:
        return
    with drawer.transaction():
        said = msgspec.structs.replace(found, confirmed_on=wire.to_rfc3339(drawer.now()))
        drawer.documents.put(NOTE, event_id, wire.encode_own(said, what=NOTE))
        drawer.custody.append(None, "me", "verified", item, found.sealed_sha256)


def drop(drawer: Drawer, event_id: str) -> None:
    """Forget where a record came from: it is removed."""
    if drawer.documents.find(NOTE, event_id) is not None:
        drawer.documents.delete(NOTE, event_id)
