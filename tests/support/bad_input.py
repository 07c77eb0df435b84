"""Cards and answers that must change nothing, each by its name, with the code that refuses it."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from crypto.age import HybridIdentity, HybridRecipient
from crypto.age.bech32 import encode
from crypto.minisign import SigningKey, VerifyKey
from defender_app import wire
from defender_app.focal import card as cards
from defender_app.focal import contacts, known_cards
from defender_app.focal.card import CardKeys
from defender_app.focal.own_cards import OwnCard
from defender_app.report import sent as sent_reports
from defender_app.report.sent import SentReport
from defender_app.vault.drawer import Drawer
from tests.support import cards as made
from tests.support import forge, line, zips
from tests.support.small_order import forged

REPLY: Final = "data/reply.json"
_SIGNED: Final = "tagmanifest-sha256.txt.minisig"
P: Final = 2**255 - 19
_Y8: Final = [
    int.from_bytes(bytes.fromhex(one), "little")
    for one in (
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    )
]
# The eight points of small order of edwards25519: y, and the sign of x in the highest bit.
EIGHT: Final = [(1, 0), (P - 1, 0), (0, 0), (0, 1), *((y, sign) for y in _Y8 for sign in (0, 1))]
# Those of Curve25519, as x; beyond the prime the same ones again.
_A, _B = (
    int.from_bytes(bytes.fromhex(one), "little")
    for one in (
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    )
)
POINTS: Final = (0, 1, _A, _B, P - 1, P, P + 1, 1 << 255)


@dataclass(frozen=True)
class BadCard:
    """A card file, and the code that it is refused with."""

    data: bytes
    code: str


def _moment(now: datetime, **ahead: float) -> str:
    return wire.to_rfc3339(now + timedelta(**ahead))


def signed(by: CardKeys, **members: Any) -> bytes:
    """A card file that is signed rightly over any members; ``cards.create`` would refuse some."""
    body = {name: getattr(made.made().body, name) for name in cards.CardBody.__struct_fields__}
    del body["predecessor"]
    body |= {
        "recipient": str(by.identity.recipient()),
        "verify_key": by.signing.verify_key.string,
        **members,
    }
    text = wire.encode(body).decode()
    minisig = by.signing.sign(text.encode(), cards.PURPOSE).decode()
    return wire.encode(cards.CardFile(body=text, minisig=minisig))


def _small_signer(point: tuple[int, int], **members: Any) -> bytes:
    """A card "signed" by a key of small order: whoever checks carelessly takes it."""
    y, sign = point
    key = VerifyKey(b"12345678", (y | sign << 255).to_bytes(32, "little"))
    file = json.loads(signed(made.keys(), **members, verify_key=key.string))
    first = forged(key.key, hashlib.blake2b(file["body"].encode()).digest())
    last = forged(key.key, first + cards.PURPOSE.encode())
    lines = (
        "untrusted comment: signature",
        base64.b64encode(b"ED" + key.key_id + first).decode(),
        f"trusted comment: {cards.PURPOSE}",
        base64.b64encode(last).decode(),
    )
    return wire.encode(cards.CardFile(body=file["body"], minisig="\n".join(lines) + "\n"))


def _small_recipient(point: int, **members: Any) -> bytes:
    public = bytes(HybridRecipient.from_string(made.made().body.recipient)._public)
    recipient = encode("age1pq", public[:-32] + point.to_bytes(32, "little"))
    return signed(made.keys(), **members, recipient=recipient)


def cards_for(drawer: Drawer, known: OwnCard) -> dict[str, BadCard]:
    """Every bad card by name, for a drawer that knows the card ``known``."""
    now = drawer.now()
    lasting = {
        "training": drawer.training,
        "created": _moment(now),
        "valid_until": _moment(now, days=600),
    }
    ours, stranger = made.keys(), cards.new_keys()
    named = {"name": known.card.body.name, "organisation": known.card.body.organisation}
    fine = signed(ours, **lasting)
    other_signature = json.loads(signed(stranger, **lasting))["minisig"]
    found = {
        "too large": (forge.changed(fine, body="x" * cards.MAX_FILE), "card-too-large"),
        "no card at all": (b"hello", "card-json"),
        "empty": (b"", "card-json"),
        "wrong signature": (forge.changed(fine, minisig=other_signature), "card-signature"),
        "no signature": (forge.changed(fine, minisig=""), "card-signature"),
        "one letter changed": (fine.replace(b"Reprisals", b"Reprisal5"), "card-signature"),
        "version 2": (forge.changed(fine, version=2), "card-version"),
        "another format": (forge.changed(fine, format="defender-note"), "card-member"),
        "a member too many": (forge.changed(fine, more=1), "card-member"),
        "expired": (
            signed(
                ours,
                training=drawer.training,
                created=_moment(now, days=-600),
                valid_until=_moment(now, days=-1),
            ),
            "card-expired",
        ),
        "future-dated": (
            signed(
                ours,
                training=drawer.training,
                created=_moment(now, days=30),
                valid_until=_moment(now, days=600),
            ),
            "card-from-the-future",
        ),
        "valid too long": (
            signed(ours, **{**lasting, "valid_until": _moment(now, days=800)}),
            "card-validity",
        ),
        "of the other kind": (
            signed(ours, **{**lasting, "training": not drawer.training}),
            "card-wrong-mode",
        ),
        "right to left": (signed(ours, **lasting, name="Desk\u202eelasirpeR"), "card-text"),
        "isolated": (signed(ours, **lasting, organisation="\u2067Watch\u2069"), "card-text"),
        "two scripts in a word": (
            signed(ours, **lasting, name="Re\u0440risals"),
            "card-mixed-scripts",
        ),
        "same name": (signed(ours, **lasting, **named), "card-changed-key"),
        "same name in Cyrillic letters": (
            signed(ours, **lasting, **{**named, "name": named["name"].replace("e", "\u0435")}),
            "card-changed-key",
        ),
        "same name in other case": (
            signed(ours, **lasting, **{**named, "name": named["name"].upper() + " "}),
            "card-changed-key",
        ),
        "same name with a letter nobody sees": (
            signed(ours, **lasting, **{**named, "name": named["name"] + "\u2060"}),
            "card-changed-key",
        ),
        "same name in full width": (
            signed(ours, **lasting, **{**named, "name": _full_width(named["name"])}),
            "card-changed-key",
        ),
    }
    for number, point in enumerate(EIGHT, 1):
        found[f"small signing key {number}"] = (_small_signer(point, **lasting), "card-signature")
    for number, place in enumerate(POINTS, 1):
        data = _small_recipient(place, **lasting)
        found[f"small recipient {number}"] = (data, "card-recipient")
    return {name: BadCard(*one) for name, one in found.items()}


def _full_width(text: str) -> str:
    return "".join(
        chr(ord(one) + 0xFEE0) if one.isascii() and one.isalpha() else one for one in text
    )


def _edited(plain: bytes, name: str, place: int) -> bytes:
    """One letter of one entry changed, and the ZIP made right again."""
    entries = line.zip_entries(plain)
    path = next(one for one in entries if one.endswith(name))
    data = entries[path]
    entries[path] = (
        data[:place] + (b"A" if data[place : place + 1] != b"A" else b"B") + data[place + 1 :]
    )
    return zips.build(entries)


class _Liar(SigningKey):
    """Signs answers as if they were notices."""

    def sign(self, data: bytes, purpose: str) -> bytes:
        return super().sign(data, "notice v1" if purpose == "reply v1" else purpose)


@dataclass
class Answers:
    """Answers to one report: genuine ones, and those of an enemy who holds any key."""

    drawer: Drawer
    record: SentReport
    own: OwnCard
    folder: Path

    def body(self, **changes: object) -> bytes:
        """What a genuine answer says, with other members."""
        return forge.answer(self.record, self.own, **changes)

    def write(
        self,
        *,
        by: SigningKey | None = None,
        to: HybridRecipient | None = None,
        kind: str = "reply",
        edit: Callable[[bytes], bytes] = lambda plain: plain,
        **changes: Any,
    ) -> Path:
        """The file of an answer."""
        recipient = HybridIdentity.from_string(self.record.reply_identity).recipient()
        entries = {f"data/{kind}.json": self.body(**changes)}
        plain = forge.container(kind, entries, by or self.own.keys.signing)
        return forge.put(self.folder, edit(plain), to or recipient)


def offered_successor(drawer: Drawer, own: OwnCard) -> OwnCard:
    """A successor that the desk's key signed and that nobody has compared."""
    keys = cards.new_keys()
    members = {name: getattr(own.card.body, name) for name in own.card.body.__struct_fields__}
    members |= {
        "recipient": str(keys.identity.recipient()),
        "verify_key": keys.signing.verify_key.string,
        "predecessor": own.digest,
    }
    card = cards.create(cards.CardBody(**members), keys, predecessor=own.keys.signing)
    known_cards.add(drawer, card.file)
    return OwnCard(card=card, keys=keys)


def replies_for(answers: Answers, other: OwnCard, later: SentReport) -> dict[str, tuple[Path, str]]:
    """Every bad answer by name, with the code that refuses it.

    Args:
        answers: to the report in question.
        other: another card that the drawer has compared.
        later: another report of the same drawer.
    """
    successor = offered_successor(answers.drawer, answers.own)
    elsewhere = HybridIdentity.from_string(later.reply_identity).recipient()
    theirs, stranger = other.keys.signing, SigningKey.generate()
    write = answers.write
    return {
        "for another vault": (
            write(to=HybridIdentity.generate().recipient()),
            "reply-not-for-us",
        ),
        "for a report that is not ours": (write(report_id="0" * 32), "reply-unknown-report"),
        "sealed to another report's key": (write(to=elsewhere), "reply-key-of-another-report"),
        "about another file": (write(sealed_sha256="0" * 64), "reply-of-another-file"),
        "to another key": (write(to_="0" * 64), "reply-of-another-key"),
        "signed by nobody known": (write(by=stranger), "reply-signer"),
        "signed by another pinned card": (write(by=theirs), "reply-signer"),
        "signed and said by another pinned card": (
            write(by=theirs, from_=other.digest),
            "reply-signer",
        ),
        "by an unverified successor": (
            write(by=successor.keys.signing, from_=successor.digest),
            "reply-signer",
        ),
        "wrong signature": (write(edit=lambda plain: _edited(plain, _SIGNED, 80)), "bag-signature"),
        "other words under it": (
            write(edit=lambda plain: _edited(plain, REPLY, 5)),
            "bag-manifest",
        ),
        "signature for another purpose": (
            write(by=_Liar.from_bytes(answers.own.keys.signing.to_secret().reveal())),
            "bag-signature",
        ),
        "something appended": (write(edit=lambda plain: plain + b"\0"), "bag-not-canonical"),
        "a notice": (write(kind="notice"), "reply-not-a-reply"),
        "of the other kind": (
            write(training=not answers.record.training),
            "reply-wrong-mode",
        ),
        "a later version": (write(version=2), "reply-version"),
        "read in another order": (
            write(message="Call \u202e0421 77\u202c at night."),
            "reply-text",
        ),
        "nothing that can be seen": (write(message="\u2066\u200b\ufeff\u2069"), "reply-text"),
        "an override in a later line": (
            write(not_without_consent="No name\u202d."),
            "reply-text",
        ),
        "control characters": (write(message="\x1b[2J\x07"), "reply-text"),
        "a status of its own": (write(status="dismissed"), "reply-member"),
        "endless words": (write(message="x" * 20_001), "reply-text"),
        "a day that is none": (write(date="2026-02-30"), "reply-date"),
        "number nought": (write(number=0), "reply-ids"),
    }


def second_report(drawer: Drawer, contact: contacts.Contact, folder: Path) -> SentReport:
    """One more report of the drawer; gives what it remembers of it."""
    known = {one.report_id for one in sent_reports.every(drawer)}
    line.sealed(drawer, contact, [line.sample(drawer, "TRN-12")], folder)
    return next(one for one in sent_reports.every(drawer) if one.report_id not in known)
