"""Focal-point and person cards: made, read, compared (docs/formats.md section 4)."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import MAXYEAR, datetime, timedelta
from typing import Final, Literal

import msgspec
from nacl import pwhash

from crypto.age import HybridIdentity, HybridRecipient
from crypto.errors import AgeError, SignatureError
from crypto.minisign import SigningKey, VerifyKey
from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal.look_alikes import has_shape

MAX_FILE: Final = 16 * 1024
MAX_MONTHS: Final = 24
AHEAD: Final = timedelta(days=2)
CODE_DIGITS: Final = 40
# What people, printers and right-to-left text put between the groups.
_BETWEEN: Final = frozenset(".\u2212")
_BETWEEN_KINDS: Final = frozenset({"Pd", "Cf"})
# Letters that reorder what stands around them: a name with one can look like another name.
_STEERING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# The form of a BCP-47 tag.
_LANGUAGE: Final = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,3}")
_MECHANISM: Final = re.compile(r"[a-z0-9-]{1,64}")
PURPOSE: Final = "card v1"
SUCCESSOR_PURPOSE: Final = "card-successor v1"
REVOCATION_PURPOSE: Final = "card-revocation v1"


class CardBody(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a card says: every member is covered by the digest and so by the 40 digits."""

    role: Literal["focal-point", "person"]
    name: str
    organisation: str
    mechanisms: tuple[str, ...]
    languages: tuple[str, ...]
    contact: str
    recipient: str
    verify_key: str
    created: str
    valid_until: str
    training: bool
    predecessor: str | msgspec.UnsetType = msgspec.UNSET


class CardFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file: the signatures are over the UTF-8 bytes of the string ``body``."""

    format: Literal["defender-card"] = "defender-card"
    version: Literal[1] = 1
    body: str
    minisig: str
    predecessor_minisig: str | msgspec.UnsetType = msgspec.UNSET


class RevocationBody(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Ends a card for good."""

    card: str
    date: str
    reason: str


class RevocationFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A revocation as it travels."""

    format: Literal["defender-card-revocation"] = "defender-card-revocation"
    version: Literal[1] = 1
    body: str
    minisig: str


@dataclass(frozen=True)
class Card:
    """A card whose own signature holds. Whether it belongs to whom it names is another matter.

    Attributes:
        body: what it says (plain text from outside).
        file: the exact bytes of the card file.
        digest: lowercase hex.
        key: the verified signing key.
        predecessor_signature: the predecessor's signature file, not yet checked, if there is one.
    """

    body: CardBody
    file: bytes
    digest: str
    key: VerifyKey
    predecessor_signature: bytes | None

    @property
    def body_bytes(self) -> bytes:
        """The signed bytes."""
        return msgspec.json.decode(self.file, type=CardFile).body.encode()

    def signed_by_predecessor(self, predecessor: Card) -> bool:
        """Whether the named predecessor's key signed this card as its successor."""
        if self.body.predecessor != predecessor.digest or self.predecessor_signature is None:
            return False
        try:
            predecessor.key.verify(self.body_bytes, self.predecessor_signature, SUCCESSOR_PURPOSE)
        except SignatureError:
            return False
        return True

    def expired(self, now: datetime) -> bool:
        """Whether ``now`` is past the end of validity."""
        return now > wire.from_rfc3339(self.body.valid_until)


@dataclass(frozen=True)
class CardKeys:
    """The secret half of a card: stays in the vault."""

    identity: HybridIdentity
    signing: SigningKey


def digest_of(body: bytes) -> str:
    """SHA-256("defender-card/v1" LF ‖ body), lowercase hex."""
    return hashlib.sha256(b"defender-card/v1\n" + body).hexdigest()


def code_of(digest: str) -> str:
    """The 40 digits that two people compare, in 8 groups of 5.

    Argon2id makes a look-alike of a few groups expensive (about 0.2 s a try).

    Args:
        digest: card digest, lowercase hex.
    """
    raw = pwhash.argon2id.kdf(
        32,
        bytes.fromhex(digest),
        b"defender-card-v1",
        opslimit=3,
        memlimit=64 * 1024 * 1024,
    )
    digits = f"{int.from_bytes(raw, 'big') % 10**CODE_DIGITS:0{CODE_DIGITS}d}"
    return " ".join(digits[i : i + 5] for i in range(0, CODE_DIGITS, 5))


def typed_digits(text: str) -> str:
    """The digits of a typed code: any script's decimal digits, spaces and hyphens ignored.

    Raises:
        InputError: ``code-form`` when it is not exactly 40 digits.
    """
    letters = [letter for letter in text if not _between_groups(letter)]
    if len(letters) != CODE_DIGITS or not all(letter.isdecimal() for letter in letters):
        raise InputError("code-form", digits=len(letters))
    return "".join(str(int(letter)) for letter in letters)


def _between_groups(letter: str) -> bool:
    return letter.isspace() or letter in _BETWEEN or unicodedata.category(letter) in _BETWEEN_KINDS


def months_after(start: datetime, months: int) -> datetime:
    """The same day so many months later (the last day of a shorter month).

    Raises:
        ValueError: beyond the year 9999.
    """
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year > MAXYEAR:
        raise ValueError("year")
    for day in (start.day, 30, 29, 28):
        try:
            return start.replace(year=year, month=month + 1, day=day)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


def create(body: CardBody, keys: CardKeys, *, predecessor: SigningKey | None = None) -> Card:
    """Sign a card and read it back as anyone would.

    Raises:
        InputError: the body breaks a rule of the format; ``card-too-large``.
    """
    text = wire.encode(body).decode()
    signature = keys.signing.sign(text.encode(), PURPOSE).decode()
    previous = (
        msgspec.UNSET
        if predecessor is None
        else predecessor.sign(text.encode(), SUCCESSOR_PURPOSE).decode()
    )
    file = CardFile(body=text, minisig=signature, predecessor_minisig=previous)
    return read(wire.encode(file) + b"\n")


def new_keys() -> CardKeys:
    """A fresh hybrid identity and a fresh signing key."""
    return CardKeys(identity=HybridIdentity.generate(), signing=SigningKey.generate())


def read(data: bytes, *, now: datetime | None = None) -> Card:
    """Read a card file and check its own signature.

    Args:
        data: the file, UTF-8 JSON, at most 16 KiB.
        now: the time in force; when given, a card made more than 2 days ahead is refused.

    Raises:
        InputError: ``card-…``: too large, not JSON, unknown members, a wrong value, or a signature
            that does not hold.
    """
    if len(data) > MAX_FILE:
        raise InputError("card-too-large", bytes=len(data))
    file = wire.decode(data, CardFile, what="card", max_bytes=MAX_FILE)
    body_bytes = file.body.encode()
    body = wire.decode(body_bytes, CardBody, what="card-body", max_bytes=MAX_FILE)
    _check_body(body, now)
    try:
        key = VerifyKey.from_string(body.verify_key)
        key.verify(body_bytes, file.minisig.encode(), PURPOSE)
    except SignatureError as error:
        raise InputError("card-signature", why=error.code) from error
    previous = file.predecessor_minisig
    return Card(
        body=body,
        file=data,
        digest=digest_of(body_bytes),
        key=key,
        predecessor_signature=None
        if isinstance(previous, msgspec.UnsetType)
        else previous.encode(),
    )


def _check_body(body: CardBody, now: datetime | None) -> None:
    lines = {"name": body.name, "organisation": body.organisation}
    for member, text in lines.items():
        if not wire.plain_line(text, 200) or not has_shape(text) or not _STEERING.isdisjoint(text):
            raise InputError("card-text", member=member)
    if not wire.plain_text(body.contact, 1000) or not _STEERING.isdisjoint(body.contact):
        raise InputError("card-text", member="contact")
    if not all(_LANGUAGE.fullmatch(tag) for tag in body.languages):
        raise InputError("card-text", member="languages")
    # Mandates are created every session: an id this version does not know is not a fault.
    if not all(_MECHANISM.fullmatch(mechanism) for mechanism in body.mechanisms):
        raise InputError("card-mechanism")
    if body.predecessor is not msgspec.UNSET and not wire.HEX32.fullmatch(body.predecessor):
        raise InputError("card-predecessor")
    try:
        # Wrapping finds what reading a key does not: a point of low order.
        recipient = HybridRecipient.from_string(body.recipient)
        recipient.wrap(bytes(16))
    except AgeError as error:
        raise InputError("card-recipient", why=error.code) from error
    # One key has one form: another spelling of a known key would pass for another key.
    if str(recipient) != body.recipient or not recipient.canonical:
        raise InputError("card-recipient", why="not-canonical")
    _check_times(body, now)


def _check_times(body: CardBody, now: datetime | None) -> None:
    try:
        created = wire.from_rfc3339(body.created)
        until = wire.from_rfc3339(body.valid_until)
        latest = months_after(created, MAX_MONTHS)
    except ValueError as error:
        raise InputError("card-time") from error
    if not created < until <= latest:
        raise InputError("card-validity")
    if now is not None and created > now + AHEAD:
        raise InputError("card-from-the-future")


def revoke(digest: str, key: SigningKey, *, date: str, reason: str) -> bytes:
    """A revocation file for a card, signed by its own key or a verified successor's."""
    text = wire.encode(RevocationBody(card=digest, date=date, reason=reason)).decode()
    signature = key.sign(text.encode(), REVOCATION_PURPOSE).decode()
    return wire.encode(RevocationFile(body=text, minisig=signature)) + b"\n"


def revoked_card(data: bytes) -> str:
    """The digest of the card that a revocation names; nothing is proven by it.

    Raises:
        InputError: ``revocation-…``.
    """
    return _revocation(data)[1].card


def _revocation(data: bytes) -> tuple[RevocationFile, RevocationBody]:
    file = wire.decode(data, RevocationFile, what="revocation", max_bytes=MAX_FILE)
    body = wire.decode(file.body.encode(), RevocationBody, what="revocation", max_bytes=MAX_FILE)
    return file, body


def read_revocation(data: bytes, signers: tuple[VerifyKey, ...]) -> RevocationBody:
    """Read a revocation that one of ``signers`` made.

    Raises:
        InputError: ``revocation-…``.
    """
    file, body = _revocation(data)
    for key in signers:
        try:
            key.verify(file.body.encode(), file.minisig.encode(), REVOCATION_PURPOSE)
        except SignatureError:
            continue
        return body
    raise InputError("revocation-signature")
