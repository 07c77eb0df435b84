"""Keys that a card must not carry: of small order, in a second spelling, or no keys at all."""

from __future__ import annotations

import base64
import hashlib
import json

import pytest

from crypto.age import HybridRecipient
from crypto.age.bech32 import encode
from crypto.minisign import VerifyKey
from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import contacts, known_cards
from defender_app.vault.drawer import Drawer
from tests.support import cards as made
from tests.support.small_order import forged

P = 2**255 - 19
# All points of small order of Curve25519 and its twist, in every spelling that implementations
# take, as "May the Fourth Be With You" (Cremers, Jackson 2019) and Bernstein's page list them.
_A = 325606250916557431795983626356110631294008115727848805560023387167927233504
_B = 39382357235489614581723060781553021112529911719440698176882885853963445705823
SMALL_X25519 = (0, 1, _A, _B, P - 1, P, P + 1)
SPELLED_X25519 = [(u, high) for u in SMALL_X25519 for high in (0, 1)]
# y of the points of order 1, 2, 4 and 8 of edwards25519, and the spellings beyond the prime.
_Y8 = (
    int.from_bytes(
        bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little"
    ),
    int.from_bytes(
        bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"), "little"
    ),
)
SMALL_ED25519 = (1, P - 1, 0, *_Y8, P, P + 1)
SPELLED_ED25519 = [(y, sign) for y in SMALL_ED25519 for sign in (0, 1)]


def recipient_with(point: int) -> str:
    """A recipient whose X25519 half is any 32 bytes."""
    public = bytes(HybridRecipient.from_string(made.made().body.recipient)._public)
    return encode("age1pq", public[:-32] + point.to_bytes(32, "little"))


def refusal(data: bytes) -> tuple[str, object]:
    with pytest.raises(InputError) as caught:
        cards.read(data)
    return caught.value.code, caught.value.facts.get("why")


def with_recipient(recipient: str) -> bytes:
    """A card file that is signed rightly over any recipient; ``cards.create`` would refuse."""
    return signed(recipient=recipient)


def signed(**changes: object) -> bytes:
    body = {name: getattr(made.made().body, name) for name in cards.CardBody.__struct_fields__}
    del body["predecessor"]
    text = wire.encode({**body, **changes}).decode()
    minisig = made.keys().signing.sign(text.encode(), cards.PURPOSE).decode()
    return wire.encode(cards.CardFile(body=text, minisig=minisig))


def test_a_card_that_is_signed_like_this_is_taken_otherwise() -> None:
    assert cards.read(with_recipient(made.made().body.recipient)).body == made.made().body


@pytest.mark.parametrize(("u", "high"), SPELLED_X25519)
def test_a_recipient_of_small_order_is_refused(u: int, high: int, defender: Drawer) -> None:
    data = with_recipient(recipient_with(u | high << 255))
    assert refusal(data) == ("card-recipient", "low-order-point")
    with pytest.raises(InputError, match="card-recipient"):
        known_cards.add(defender, data)
    assert contacts.every(defender) == ()


@pytest.mark.parametrize("point", [9 | 1 << 255, P + 9, 2**255 - 1, 2**256 - 1, P + 2])
def test_a_second_spelling_of_a_point_is_refused(point: int) -> None:
    assert refusal(with_recipient(recipient_with(point))) == ("card-recipient", "not-canonical")


def test_capital_letters_are_a_second_spelling_too() -> None:
    recipient = made.made().body.recipient
    assert refusal(with_recipient(recipient.upper()))[0] == "card-recipient"
    mixed = recipient[:20] + recipient[20:].upper()
    assert refusal(with_recipient(mixed))[0] == "card-recipient"


@pytest.mark.parametrize(
    "recipient",
    [
        "",
        "age1",
        "age1pq1",
        "AGE-SECRET-KEY-PQ-1QQQ",
        "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
        made.made().body.recipient[:-1],
        made.made().body.recipient + "q",
        made.made().body.recipient[:-1] + ("q" if made.made().body.recipient[-1] != "q" else "p"),
    ],
)
def test_what_is_no_hybrid_recipient(recipient: str) -> None:
    assert refusal(with_recipient(recipient))[0] == "card-recipient"


def test_numbers_of_the_lattice_beyond_their_modulus_are_refused() -> None:
    public = bytes(HybridRecipient.from_string(made.made().body.recipient)._public)
    data = with_recipient(encode("age1pq", b"\xff\xff\xff" + public[3:]))
    assert refusal(data) == ("card-recipient", "key-value")


@pytest.mark.parametrize(("y", "sign"), SPELLED_ED25519)
def test_a_signing_key_of_small_order_signs_nothing(y: int, sign: int, defender: Drawer) -> None:
    key = VerifyKey(b"12345678", (y | sign << 255).to_bytes(32, "little"))
    body = {name: getattr(made.made().body, name) for name in cards.CardBody.__struct_fields__}
    del body["predecessor"]
    text = wire.encode({**body, "verify_key": key.string}).decode()
    hashed = hashlib.blake2b(text.encode()).digest()
    first = forged(key.key, hashed)
    last = forged(key.key, first + cards.PURPOSE.encode())
    data = wire.encode(cards.CardFile(body=text, minisig=_minisig(key, first, last)))
    assert refusal(data)[0] == "card-signature"
    with pytest.raises(InputError, match="card-signature"):
        known_cards.add(defender, data)
    assert contacts.every(defender) == ()


def _minisig(key: VerifyKey, first: bytes, last: bytes) -> str:
    def b64(data: bytes) -> str:
        return base64.b64encode(data).decode()

    lines = (
        "untrusted comment: signature",
        b64(b"ED" + key.key_id + first),
        f"trusted comment: {cards.PURPOSE}",
        b64(last),
    )
    return "\n".join(lines) + "\n"


def test_the_form_of_that_forgery_is_right() -> None:
    """So that what refuses it is the key and not the lines."""
    real = made.keys().signing.sign(b"x", cards.PURPOSE).decode().split("\n")
    made_up = _minisig(made.keys().signing.verify_key, bytes(64), bytes(64)).split("\n")
    assert [len(one) for one in real] == [len(one) for one in made_up]
    assert (real[0], real[2]) == (made_up[0], made_up[2])


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"version": 2}, "card-version"),
        ({"version": 0}, "card-version"),
        ({"version": "1"}, "card-version"),
        ({"format": "defender-note"}, "card-member"),
        ({"more": 1}, "card-member"),
    ],
)
def test_another_version_or_kind_is_named(changes: dict[str, object], code: str) -> None:
    file = {**json.loads(made.made().file), **changes}
    assert refusal(json.dumps(file).encode())[0] == code
