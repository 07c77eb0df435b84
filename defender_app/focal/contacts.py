"""Contacts: whose card the drawer holds, in which state, and the key it speaks to them with.

States of a card are those of docs/formats.md section 4. There is no way to ``verified`` but the
comparison of all 40 digits.
"""

from __future__ import annotations

import base64
import contextlib
import hmac
import secrets
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from crypto.minisign import SigningKey
from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal.look_alikes import as_seen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from crypto.minisign import VerifyKey
    from defender_app.focal.card import Card
    from defender_app.vault.drawer import Drawer

KIND: Final = "contact"
SHORTEST_ID: Final = 4
Unset = msgspec.UnsetType
# Revocations of cards that are not here yet.
_REVOCATIONS: Final = "revocation"
MOST_REVOCATIONS: Final = 1_000
MOST_FOR_ONE_CARD: Final = 20


class State(StrEnum):
    """What a card is good for."""

    UNVERIFIED = "unverified"
    VERIFIED = "verified"
    EXPIRED = "expired"
    REPLACED = "replaced"
    REVOKED = "revoked"


class Comparison(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who compared the 40 digits, how and when."""

    when: str
    how: str
    who: str


class HeldCard(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A card as this drawer holds it."""

    file: str
    digest: str
    added: str
    successor_signed: bool = False
    compared: Comparison | Unset = msgspec.UNSET
    replaced_by: str | Unset = msgspec.UNSET
    revoked_on: str | Unset = msgspec.UNSET

    def card(self) -> Card:
        """The card itself."""
        return cards.read(self.file.encode())

    @property
    def revoked(self) -> bool:
        """Whether it was ended for good."""
        return not isinstance(self.revoked_on, Unset)

    @property
    def replaced(self) -> bool:
        """Whether a newer card was verified in its place."""
        return not isinstance(self.replaced_by, Unset)

    def state(self, now: datetime) -> State:
        """The state at the time in force."""
        if self.revoked:
            return State.REVOKED
        if self.replaced:
            return State.REPLACED
        if self.card().expired(now):
            return State.EXPIRED
        return State.UNVERIFIED if isinstance(self.compared, Unset) else State.VERIFIED


class Contact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One focal point or person: successors of a card belong to the same contact.

    ``signing`` is the pseudonym this drawer signs with towards this contact and no other.
    ``pseudonyms`` maps a person (event id and pid, or vault uid) to the word this contact knows.
    """

    contact_id: str
    held: tuple[HeldCard, ...]
    signing: str
    pseudonyms: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"<contact {self.contact_id}>"

    def signing_key(self) -> SigningKey:
        """The key of this pseudonym."""
        return SigningKey.from_bytes(base64.b64decode(self.signing))

    def current(self) -> HeldCard:
        """The card in use: the newest that was not replaced and is no unaccepted offer."""
        accepted = [
            one
            for one in self.held
            if not one.replaced and (not isinstance(one.compared, Unset) or one is self.held[0])
        ]
        return accepted[-1] if accepted else self.held[0]

    def offered(self) -> HeldCard | None:
        """A newer card that nobody has compared yet."""
        waiting = [
            one
            for one in self.held[1:]
            if isinstance(one.compared, Unset) and not one.replaced and not one.revoked
        ]
        return waiting[-1] if waiting else None


class Added(msgspec.Struct, frozen=True):
    """What became of a card file that was added."""

    contact: Contact
    held: HeldCard
    what: Literal["new", "known", "successor-offered", "update-offered"]


def save(drawer: Drawer, contact: Contact) -> Contact:
    """Keep a contact."""
    drawer.documents.put(KIND, contact.contact_id, wire.encode_own(contact, what="contact"))
    return contact


def every(drawer: Drawer) -> tuple[Contact, ...]:
    """All contacts of the drawer."""
    return tuple(
        wire.decode_own(body, Contact, what="contact") for _, body in drawer.documents.all(KIND)
    )


def get(drawer: Drawer, contact_id: str) -> Contact:
    """One contact by its id, a unique beginning of it, or a card digest.

    Raises:
        InputError: ``contact-unknown`` or ``contact-ambiguous``.
    """
    contacts = every(drawer)
    for contact in contacts:
        if contact_id == contact.contact_id:
            return contact
    found = [
        contact
        for contact in contacts
        if len(contact_id) >= SHORTEST_ID
        and (
            contact.contact_id.startswith(contact_id)
            or any(one.digest.startswith(contact_id) for one in contact.held)
        )
    ]
    if not found:
        raise InputError("contact-unknown")
    if len(found) > 1:
        raise InputError("contact-ambiguous")
    return found[0]


def add(drawer: Drawer, data: bytes, *, changed_key_reason: str = "") -> Added:
    """Add a card from a file or pasted text. It is unverified until the digits were compared.

    Args:
        drawer: where to keep it.
        data: the card file.
        changed_key_reason: why a card with other keys under a known name is added all the same.

    Raises:
        InputError: a bad card; ``card-wrong-mode`` for a training card in a real vault or the
            other way round; ``card-revoked`` for another card over the keys of a revoked one;
            ``card-key-id``: a known key under another key id; ``card-changed-key``: the loud stop.
    """
    card = cards.read(data, now=drawer.now())
    if card.body.training != drawer.training:
        raise InputError("card-wrong-mode", training=card.body.training)
    contacts = every(drawer)
    for contact in contacts:
        for one in contact.held:
            if one.digest == card.digest:
                return Added(contact, one, "known")
    _check_key(contacts, card)
    held = HeldCard(file=data.decode(), digest=card.digest, added=wire.to_rfc3339(drawer.now()))
    for contact in contacts:
        offer = _offer(contact, card, held)
        if offer is not None:
            return _kept(drawer, offer)
    if _name_is_known(contacts, card) and not changed_key_reason.strip():
        raise InputError("card-changed-key", name=card.body.name)
    contact = Contact(
        contact_id=secrets.token_hex(8),
        held=(held,),
        signing=base64.b64encode(SigningKey.generate().to_secret().reveal()).decode(),
    )
    return _kept(drawer, Added(contact, held, "new"))


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
        contact = _end_revoked(drawer, save(drawer, added.contact))
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


def verify(drawer: Drawer, contact_id: str, code: str, *, how: str, who: str) -> Contact:
    """Compare the 40 digits with the cards of a contact; only equality verifies one of them.

    Every card that may still be verified is compared, the newest first: an offer that nobody asked
    for never stands in the way of the card in use, nor of a genuine successor.

    Args:
        drawer: holds the contact.
        contact_id: which contact.
        code: 40 digits as read out, in any script, with or without spaces.
        how: for example ``"in person"``; who: who compared (a pseudonym).
        who: who compared, in the user's words.

    Raises:
        InputError: ``code-form``; ``code-differs`` with the numbers of the groups that differ;
            ``card-expired``, ``card-replaced``, ``card-revoked``.
    """
    contact = get(drawer, contact_id)
    now = drawer.now()
    place = _compared_with(contact, code, now)
    held = contact.held[place]
    when = wire.to_rfc3339(now)
    compared = msgspec.structs.replace(held, compared=Comparison(when=when, how=how, who=who))
    earlier = (_replaced(one, held.digest) for one in contact.held[:place])
    changed = (*earlier, compared, *contact.held[place + 1 :])
    with drawer.transaction():
        # What a successor's key ended may have waited for this comparison.
        return _end_revoked(drawer, save(drawer, msgspec.structs.replace(contact, held=changed)))


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
        for contact in every(drawer)
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
    waiting = [name for name, _ in drawer.documents.all(_REVOCATIONS)]
    name = f"{digest} {wire.sha256_hex(data)}"
    if name in waiting:
        return
    same = sum(one.startswith(f"{digest} ") for one in waiting)
    if len(waiting) >= MOST_REVOCATIONS or same >= MOST_FOR_ONE_CARD:
        raise InputError("revocation-too-many")
    drawer.documents.put(_REVOCATIONS, name, data)


def _end_revoked(drawer: Drawer, contact: Contact) -> Contact:
    """The contact after the revocations that came before its cards, or before a comparison."""
    for name, data in drawer.documents.all(_REVOCATIONS):
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
        if not isinstance(later.compared, Unset) and not later.revoked
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
    ended = msgspec.structs.replace(one, revoked_on=day)
    held = (*contact.held[:place], ended, *contact.held[place + 1 :])
    return save(drawer, msgspec.structs.replace(contact, held=held))
