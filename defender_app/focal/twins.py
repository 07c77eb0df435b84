"""Contacts that are one and the same: two vaults knew a card, and came together in one.

Each keeps its own pseudonym, for reports were signed with it, and its own id, for consents name
it. What is known of their cards is known of both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from defender_app.focal import contacts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.focal.contacts import Contact, HeldCard
    from defender_app.vault.drawer import Drawer

_ENDS = ("compared", "replaced_by", "revoked_on")


def marks(contact: Contact) -> frozenset[str]:
    """What tells that two contacts are one: digests and signing keys of their cards.

    A recipient does not: anybody can put somebody else's on a card.
    """
    cards = (one.card() for one in contact.held)
    digests = {one.digest for one in contact.held}
    return frozenset(digests | {card.key.key.hex() for card in cards})


def groups(known: Sequence[Contact]) -> tuple[tuple[Contact, ...], ...]:
    """The contacts, those together that are one."""
    found: list[tuple[frozenset[str], tuple[Contact, ...]]] = []
    for contact in known:
        own = marks(contact)
        same = [one for one in found if one[0] & own]
        found = [one for one in found if not one[0] & own]
        together = tuple(member for _, members in same for member in members)
        found.append((own.union(*(one for one, _ in same)), (*together, contact)))
    return tuple(members for _, members in found)


def join(drawer: Drawer) -> None:
    """Let every contact that is one with another hold what that one holds: cards and their ends.

    Raises:
        InputError: ``contact-damaged``: one of them cannot be read.
    """
    for members in groups(contacts.every(drawer)):
        held = joined(tuple(one.held for one in members))
        for contact, cards in zip(members, held, strict=True):
            if cards != contact.held:
                contacts.save(drawer, msgspec.structs.replace(contact, held=cards))


def joined(lists: Sequence[tuple[HeldCard, ...]]) -> tuple[tuple[HeldCard, ...], ...]:
    """Lists of cards, each with what the others know: its own first, in its own order."""
    every = [one for cards in lists for one in cards]
    found = []
    for cards in lists:
        mine = {one.digest for one in cards}
        others = {one.digest: one for one in every if one.digest not in mine}
        found.append(tuple(_with(one, every) for one in (*cards, *others.values())))
    return tuple(found)


def _with(held: HeldCard, every: Sequence[HeldCard]) -> HeldCard:
    """A card with the comparison and the end of any that is the same."""
    for other in every:
        if (other.digest, other.file) == (held.digest, held.file):
            known = {
                name: getattr(other, name) for name in _ENDS if getattr(held, name) is msgspec.UNSET
            }
            held = msgspec.structs.replace(held, **known)
    return held
