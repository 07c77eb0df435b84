"""Revocations: what ends a card for good, also when it comes before the card."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import contacts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crypto.minisign import VerifyKey
    from defender_app.focal.contacts import Contact
    from defender_app.vault.drawer import Drawer

# Of cards that are not here yet.
KIND: Final = "revocation"
MOST_REVOCATIONS: Final = 1_000
MOST_FOR_ONE_CARD: Final = 20
LONGEST_REASON: Final = 2_000


def add_revocation(drawer: Drawer, data: bytes) -> Contact | None:
    """Take in a revocation signed by the card's own key or a verified successor's. Never undone.

    Returns:
        The contact, or None when the card is not here yet: the revocation is kept and counts from
        the moment the card is.

    Raises:
        InputError: ``revocation-…``: not of the published form; ``revocation-signature``: nobody
            who may end this card signed it; ``revocation-too-many`` are waiting already.
    """
    digest = cards.revoked_card(data)
    if not wire.HEX32.fullmatch(digest):
        raise InputError("revocation-card")
    holding = [
        (contact, place)
        for contact in contacts.every(drawer)
        for place, one in enumerate(contact.held)
        if one.digest == digest
    ]
    if not holding:
        _keep_revocation(drawer, digest, data)
        return None
    # Two contacts hold one card where two vaults that each knew it came together.
    successors = tuple(key for contact, place in holding for key in _successors(contact, place))
    with drawer.transaction():
        ended = [_revoke(drawer, *one, data, successors) for one in holding]
    return ended[0]


def _keep_revocation(drawer: Drawer, digest: str, data: bytes) -> None:
    """Who signed it can only be said when the card is here; anybody may have made it."""
    waiting = [name for name, _ in drawer.documents.all(KIND)]
    name = f"{digest} {wire.sha256_hex(data)}"
    if name in waiting:
        return
    same = sum(one.startswith(f"{digest} ") for one in waiting)
    if len(waiting) >= MOST_REVOCATIONS or same >= MOST_FOR_ONE_CARD:
        raise InputError("revocation-too-many")
    drawer.documents.put(KIND, name, data)


def end_revoked(drawer: Drawer, contact: Contact) -> Contact:
    """The contact after the revocations that came before its cards, or before a comparison."""
    for name, data in drawer.documents.all(KIND):
        for place, one in enumerate(contact.held):
            if name.startswith(f"{one.digest} "):
                with contextlib.suppress(InputError):
                    contact = _revoke(drawer, contact, place, data, _successors(contact, place))
    return contact


def _successors(contact: Contact, place: int) -> list[VerifyKey]:
    """The keys that may end a card besides its own; no predecessor's: it may be the stolen one."""
    return [
        later.card().key
        for later in contact.held[place + 1 :]
        if not isinstance(later.compared, contacts.Unset) and not later.revoked
    ]


def _revoke(
    drawer: Drawer, contact: Contact, place: int, data: bytes, successors: Sequence[VerifyKey]
) -> Contact:
    one = contact.held[place]
    body = cards.read_revocation(data, (one.card().key, *successors))
    if one.revoked:
        return contact
    # A date in an odd form ends the card all the same.
    day = body.date if wire.plain_line(body.date, 20) else wire.to_rfc3339(drawer.now())
    reason = body.reason if wire.plain_text(body.reason, LONGEST_REASON) else ""
    ended = msgspec.structs.replace(one, revoked_on=day, revoked_because=reason)
    changed = (*contact.held[:place], ended, *contact.held[place + 1 :])
    return contacts.save(drawer, msgspec.structs.replace(contact, held=changed))
