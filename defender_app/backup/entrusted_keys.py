"""What the drawer remembers of each backup it entrusted: the key that opens it when it is back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from crypto.age import HybridIdentity
from defender_app import wire

if TYPE_CHECKING:
    from collections.abc import Collection

    from defender_app.vault.drawer import Drawer

KIND: Final = "entrusted"


class Entrusted(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One entrusted backup.

    Attributes:
        backup_id: hex; also in the file.
        contact_id: who carries it. card: digest of the card it is sealed to.
        made_on: UTC.
        signer: the key in its ``sender.pub``: what comes back must bear this signature.
        identity: secret; opens what is handed back.
        event_ids: the records in it.
    """

    backup_id: str
    contact_id: str
    card: str
    made_on: str
    signer: str
    identity: str
    event_ids: tuple[str, ...]

    def __repr__(self) -> str:
        return f"<entrusted {self.backup_id}>"


def keep(drawer: Drawer, entrusted: Entrusted) -> None:
    """Remember one.

    Raises:
        InputError: ``entrusted-damaged``: it could not be read back; nothing is saved then.
    """
    drawer.documents.put(KIND, entrusted.backup_id, wire.encode_own(entrusted, what=KIND))


def holds(drawer: Drawer, backup_id: str, event_ids: Collection[str]) -> None:
    """Note which records came back from a person: they may have them still."""
    known = find(drawer, backup_id)
    if known is None:
        return
    more = tuple(sorted(set(event_ids) - set(known.event_ids)))
    if more:
        keep(drawer, msgspec.structs.replace(known, event_ids=(*known.event_ids, *more)))


def forget(drawer: Drawer, backup_id: str) -> None:
    """Forget one whose file never came to be."""
    drawer.documents.delete(KIND, backup_id)


def every(drawer: Drawer) -> tuple[Entrusted, ...]:
    """All of them, the newest first.

    Raises:
        InputError: ``entrusted-damaged``.
    """
    found = [wire.decode_own(body, Entrusted, what=KIND) for _, body in drawer.documents.all(KIND)]
    return tuple(sorted(found, key=lambda one: one.made_on, reverse=True))


def readable(drawer: Drawer) -> tuple[tuple[Entrusted, ...], tuple[str, ...]]:
    """Those that can be read, the newest first, and the ids of those that cannot."""
    found, bad = wire.decode_each(drawer.documents.all(KIND), Entrusted, what=KIND)
    return tuple(sorted(found, key=lambda one: one.made_on, reverse=True)), bad


def find(drawer: Drawer, backup_id: str) -> Entrusted | None:
    """One of them, or None.

    Raises:
        InputError: ``entrusted-damaged``.
    """
    body = drawer.documents.find(KIND, backup_id)
    return None if body is None else wire.decode_own(body, Entrusted, what=KIND)


def identities(drawer: Drawer) -> tuple[HybridIdentity, ...]:
    """The keys that open what is handed back, the newest first."""
    return tuple(HybridIdentity.from_string(one.identity) for one in every(drawer))
