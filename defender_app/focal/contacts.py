"""Cards as a drawer holds them: their states, and the contacts they belong to.

States are those of docs/formats.md section 4.
"""

from __future__ import annotations

import base64
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from crypto.minisign import SigningKey
from defender_app import build_date, wire
from defender_app.errors import InputError
from defender_app.focal import card as cards

if TYPE_CHECKING:
    from datetime import datetime

    from defender_app.focal.card import Card
    from defender_app.vault.drawer import Drawer

KIND: Final = "contact"
SHORTEST_ID: Final = 4
Unset = msgspec.UnsetType


class State(StrEnum):
    """What a card is good for."""

    UNVERIFIED = "unverified"
    VERIFIED = "verified"
    EXPIRED = "expired"
    REPLACED = "replaced"
    REVOKED = "revoked"


class Comparison(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who compared the 40 digits, how and when; ``way`` is how the groups were checked."""

    when: str
    how: str
    who: str
    way: Literal["typed", "ticked"] = "typed"


class HeldCard(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A card as this drawer holds it.

    Attributes:
        added_because: the reason somebody gave for adding it past a loud stop, or "".
        revoked_because: what its revocation says, from outside, or "".
    """

    file: str
    digest: str
    added: str
    successor_signed: bool = False
    compared: Comparison | Unset = msgspec.UNSET
    replaced_by: str | Unset = msgspec.UNSET
    revoked_on: str | Unset = msgspec.UNSET
    added_because: str = ""
    revoked_because: str = ""

    def __repr__(self) -> str:
        return f"<card {self.digest[:8]}>"

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
        """The state at the time in force.

        A clock that stands before this program was built says nothing about the end of validity:
        then only what had ended by that day has surely expired.
        """
        if self.revoked:
            return State.REVOKED
        if self.replaced:
            return State.REPLACED
        if self.card().expired(build_date.not_before(now)):
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
