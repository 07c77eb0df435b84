"""Cards come in, are compared, and follow one another.

There is no way to ``verified`` but the comparison of all 40 digits. How a drawer holds cards is in
``contacts``, what ends them in ``revocations``.
"""

from __future__ import annotations

import base64
import hmac
import secrets
from typing import TYPE_CHECKING, Literal

import msgspec

from crypto.minisign import SigningKey
from defender_app import build_date, wire
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import remarks, revocations
from defender_app.focal.contacts import Comparison, Contact, HeldCard, State, every, get, save
from defender_app.focal.look_alikes import as_seen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from defender_app.focal.card import Card
    from defender_app.vault.drawer import Drawer


class Added(msgspec.Struct, frozen=True):
    """What became of a card file that was added."""

    contact: Contact
    held: HeldCard
    what: Literal["new", "known", "successor-offered", "update-offered"]


def add(
    drawer: Drawer, data: bytes, *, changed_key_reason: str = "", mixed_scripts_reason: str = ""
) -> Added:
    """Add a card from a file or pasted text. It is unverified until the digits were compared.

    Args:
        drawer: where to keep it.
        data: the card file.
        changed_key_reason: why a card with other keys under a known name is added all the same.
        mixed_scripts_reason: why one whose name mixes scripts is.

    Raises:
        InputError: a bad card; ``card-wrong-mode`` for a training card in a real vault or the
            other way round; ``card-expired``; ``card-revoked`` for another card over the keys of a
            revoked one; ``card-key-id``: a known key under another key id; ``card-mixed-scripts``
            and ``card-changed-key``: the loud stops.
    """
    now = build_date.not_before(drawer.now())
    card = cards.read(data, now=now)
    if card.body.training != drawer.training:
        raise InputError("card-wrong-mode", training=card.body.training)
    contacts = every(drawer)
    for contact in contacts:
        for one in contact.held:
            if one.digest == card.digest:
                return Added(contact, one, "known")
    if card.expired(now):
        raise InputError("card-expired", until=card.body.valid_until)
    _check_key(contacts, card)
    held = HeldCard(file=data.decode(), digest=card.digest, added=wire.to_rfc3339(drawer.now()))
    offers = (_offer(contact, card, held) for contact in contacts)
    offer = next((one for one in offers if one is not None), None)
    because = "" if offer else _stop_for_name(contacts, card, changed_key_reason)
    # Whoever said why a known name has another key has looked at the name.
    because = because or _stop_for_scripts(card, mixed_scripts_reason)
    held = msgspec.structs.replace(held, added_because=because)
    if offer is not None:
        held = msgspec.structs.replace(held, successor_signed=offer.held.successor_signed)
        family = msgspec.structs.replace(offer.contact, held=(*offer.contact.held[:-1], held))
        return _kept(drawer, Added(family, held, offer.what))
    contact = Contact(
        contact_id=secrets.token_hex(8),
        held=(held,),
        signing=base64.b64encode(SigningKey.generate().to_secret().reveal()).decode(),
    )
    return _kept(drawer, Added(contact, held, "new"))


def _stop_for_scripts(card: Card, reason: str) -> str:
    """The reason that was needed to take a name that could be drawn like another one, or ""."""
    if remarks.MIXED_SCRIPTS not in remarks.of(card.body):
        return ""
    if not reason.strip():
        raise InputError("card-mixed-scripts", name=card.body.name)
    return reason.strip()


def _stop_for_name(contacts: Sequence[Contact], card: Card, reason: str) -> str:
    """The reason that was needed to take another key under a known name, or ""."""
    if not _name_is_known(contacts, card):
        return ""
    if not reason.strip():
        raise InputError("card-changed-key", name=card.body.name)
    return reason.strip()


def _check_key(contacts: Sequence[Contact], card: Card) -> None:
    """The key of a revoked card stays ended, and no key goes by two key ids.

    Only the holder of a signing key can put it on a card, while a recipient can be copied. Key ids
    are chosen freely, so it is the 32 bytes of the key that count.
    """
    for one in (one for contact in contacts for one in contact.held):
        known = one.card().key
        if known.key == card.key.key:
            if one.revoked:
                raise InputError("card-revoked")
            if known.key_id != card.key.key_id:
                raise InputError("card-key-id")


def _kept(drawer: Drawer, added: Added) -> Added:
    """Save a card that was added; a revocation may have come before it."""
    with drawer.transaction():
        contact = revocations.end_revoked(drawer, save(drawer, added.contact))
    held = next(one for one in contact.held if one.digest == added.held.digest)
    return msgspec.structs.replace(added, contact=contact, held=held)


def _offer(contact: Contact, card: Card, held: HeldCard) -> Added | None:
    """The card as a successor or an update of this contact's card, if it is one.

    The key of a revoked card vouches for nothing: somebody else may hold it.
    """
    for one in contact.held:
        if one.revoked:
            continue
        known = one.card()
        if card.signed_by_predecessor(known):
            offered = msgspec.structs.replace(held, successor_signed=True)
            changed = msgspec.structs.replace(contact, held=(*contact.held, offered))
            return Added(changed, offered, "successor-offered")
        if (known.body.verify_key, known.body.recipient) == (
            card.body.verify_key,
            card.body.recipient,
        ):
            changed = msgspec.structs.replace(contact, held=(*contact.held, held))
            return Added(changed, held, "update-offered")
    return None


def _name_is_known(contacts: Sequence[Contact], card: Card) -> bool:
    def label(one: Card) -> tuple[str, str]:
        return as_seen(one.body.name), as_seen(one.body.organisation)

    return any(label(one.card()) == label(card) for contact in contacts for one in contact.held)


def verify(  # noqa: PLR0913 - what a comparison is has this many parts
    drawer: Drawer,
    contact_id: str,
    code: str,
    *,
    how: str,
    who: str,
    way: Literal["typed", "ticked"] = "typed",
) -> Contact:
    """Compare the 40 digits with the cards of a contact; only equality verifies one of them.

    Every card that may still be verified is compared, the newest first: an offer that nobody asked
    for never stands in the way of the card in use, nor of a genuine successor.

    Args:
        drawer: holds the contact.
        contact_id: which contact.
        code: 40 digits as read out, in any script, with or without spaces.
        how: for example ``"in person"``.
        who: who compared, in the user's words; a pseudonym is enough.
        way: whether the digits were typed, or each of the eight groups shown was ticked.

    Raises:
        InputError: ``comparison-how``, ``comparison-who``: one of them is missing; ``code-form``;
            ``code-differs`` with the numbers of the groups that differ; ``card-expired``,
            ``card-replaced``, ``card-revoked``.
    """
    if not how.strip():
        raise InputError("comparison-how")
    if not who.strip():
        raise InputError("comparison-who")
    contact = get(drawer, contact_id)
    now = drawer.now()
    place = _compared_with(contact, code, now)
    held = contact.held[place]
    when = wire.to_rfc3339(now)
    done = Comparison(when=when, how=how.strip(), who=who.strip(), way=way)
    compared = msgspec.structs.replace(held, compared=done)
    earlier = (_replaced(one, held.digest) for one in contact.held[:place])
    changed = (*earlier, compared, *contact.held[place + 1 :])
    with drawer.transaction():
        # What a successor's key ended may have waited for this comparison.
        kept = save(drawer, msgspec.structs.replace(contact, held=changed))
        return revocations.end_revoked(drawer, kept)


def _compared_with(contact: Contact, code: str, now: datetime) -> int:
    """The place of the card whose digits these are."""
    newest = contact.offered() or contact.current()
    states = [one.state(now) for one in contact.held]
    usable = [i for i, state in enumerate(states) if state in {State.UNVERIFIED, State.VERIFIED}]
    if not usable:
        raise InputError(f"card-{newest.state(now).value}")
    said = cards.typed_digits(code)
    true: dict[int, str] = {}
    for place in reversed(range(len(states))):
        true[place] = cards.code_of(contact.held[place].digest).replace(" ", "")
        if hmac.compare_digest(said, true[place]):
            if place not in usable:
                raise InputError(f"card-{states[place].value}")
            return place
    nearest = min((_differing(said, true[place]) for place in reversed(usable)), key=len)
    raise InputError("code-differs", groups=", ".join(map(str, nearest)))


def _differing(said: str, true: str) -> list[int]:
    """The numbers of the groups of five digits that differ, from 1."""
    return [i // 5 + 1 for i in range(0, len(true), 5) if said[i : i + 5] != true[i : i + 5]]


def _replaced(one: HeldCard, by: str) -> HeldCard:
    return one if one.replaced else msgspec.structs.replace(one, replaced_by=by)
