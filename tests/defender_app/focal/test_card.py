from __future__ import annotations

import hashlib
import json
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import example, given
from hypothesis import strategies as st

from crypto.age import HybridIdentity, X25519Identity, bech32
from crypto.minisign import SigningKey
from crypto.secret import Secret
from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import card as cards
from tests.support.external import require

VECTOR: dict[str, str] = json.loads((Path(__file__).parent / "vector_card.json").read_bytes())
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
# The secret half of the card of the vector: whoever wants can make it again.
IDENTITY = HybridIdentity.from_seed(bytes(range(32)))
KEY = SigningKey(Secret(bytes(range(32, 64))), bytes(range(64, 72)))
KEYS = cards.CardKeys(identity=IDENTITY, signing=KEY)
STRANGER = SigningKey.generate()
BODY: dict[str, Any] = json.loads(VECTOR["body"])


def signed(
    body: str,
    key: SigningKey = KEY,
    *,
    purpose: str = cards.PURPOSE,
    **more: str,
) -> bytes:
    """A card file over any body text."""
    value = {
        "format": "defender-card",
        "version": 1,
        "body": body,
        "minisig": key.sign(body.encode(), purpose).decode(),
        **more,
    }
    return json.dumps(value).encode()


def with_body(**changes: object) -> bytes:
    """A correctly signed card with other members; ``...`` removes one."""
    body = {name: value for name, value in (BODY | changes).items() if value is not ...}
    return signed(json.dumps(body))


def code_when_read(data: bytes, now: datetime | None = NOW) -> str:
    with pytest.raises(InputError) as caught:
        cards.read(data, now=now)
    return caught.value.code


def test_vector() -> None:
    assert VECTOR["digest"] == "6fd8d616200339d81f16bbb7cb8818361787d1086a825ae9a9e794bbcaf83bfa"
    assert VECTOR["code"] == "21822 30050 14282 51748 34157 27928 27263 06337"
    card = cards.read(VECTOR["file"].encode(), now=NOW)
    assert card.body_bytes.decode() == VECTOR["body"]
    assert card.digest == cards.digest_of(VECTOR["body"].encode()) == VECTOR["digest"]
    assert cards.code_of(card.digest) == VECTOR["code"]
    assert cards.create(card.body, KEYS).file == card.file


def test_vector_by_another_library() -> None:
    digest = hashlib.sha256(b"defender-card/v1\n" + VECTOR["body"].encode()).digest()
    raw = Argon2id(
        salt=b"defender-card-v1", length=32, iterations=3, lanes=1, memory_cost=65_536
    ).derive(digest)
    digits = f"{int.from_bytes(raw, 'big') % 10**40:040d}"
    assert digits == VECTOR["code"].replace(" ", "")


def test_what_was_created_is_read_back() -> None:
    keys = cards.new_keys()
    body = cards.CardBody(**{
        **BODY,
        "mechanisms": (),
        "languages": ("bo",),
        "name": "བོད་ཡིག",
        "recipient": str(keys.identity.recipient()),
        "verify_key": keys.signing.verify_key.string,
    })  # fmt: skip
    made = cards.create(body, keys)
    assert cards.read(made.file, now=NOW) == made
    assert made.body == body
    assert made.key == keys.signing.verify_key
    assert made.predecessor_signature is None


def test_stock_minisign_accepts_an_exported_body(tmp_path: Path) -> None:
    program = require("minisign", "cards are checked with it")
    card = cards.read(VECTOR["file"].encode())
    (tmp_path / "body").write_bytes(card.body_bytes)
    (tmp_path / "body.minisig").write_text(json.loads(card.file)["minisig"])
    (tmp_path / "card.pub").write_bytes(card.key.to_file())
    command = [program, "-V", "-p", "card.pub", "-m", "body"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    (tmp_path / "body").write_bytes(card.body_bytes.replace(b"Tuesday", b"Wednesday"))
    assert subprocess.run(command, cwd=tmp_path, check=False, capture_output=True).returncode


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"role": "government"}, "card-body-member"),
        ({"role": None}, "card-body-null"),
        ({"name": ""}, "card-text"),
        ({"name": "   "}, "card-text"),
        ({"name": "x" * 201}, "card-text"),
        ({"name": "two\nlines"}, "card-text"),
        ({"name": "tab\there"}, "card-text"),
        ({"name": "bell\x07"}, "card-text"),
        ({"name": "line\u2028end"}, "card-text"),
        ({"name": "e\u0301"}, "card-text"),
        ({"name": "desk\u202eksed"}, "card-text"),
        ({"organisation": "\u2067Watch"}, "card-text"),
        ({"organisation": "a\x1b[31mb"}, "card-text"),
        ({"organisation": ""}, "card-text"),
        ({"name": "\u200b"}, "card-text"),
        ({"name": "\u3164"}, "card-text"),
        ({"name": "\u2800\u00ad"}, "card-text"),
        ({"organisation": "\u17b4\ufe0f"}, "card-text"),
        ({"contact": "\u202emoc.elpmaxe@ksed"}, "card-text"),
        ({"languages": ["\u202een"]}, "card-text"),
        ({"languages": ["not a tag"]}, "card-text"),
        ({"contact": "x" * 1001}, "card-text"),
        ({"contact": "one\x0btwo"}, "card-text"),
        ({"languages": [""]}, "card-text"),
        ({"languages": ["x" * 36]}, "card-text"),
        ({"languages": ["en\n"]}, "card-text"),
        ({"languages": "en"}, "card-body-member"),
        ({"mechanisms": ["Upper"]}, "card-mechanism"),
        ({"mechanisms": [""]}, "card-mechanism"),
        ({"mechanisms": ["x\n"]}, "card-mechanism"),
        ({"mechanisms": ["x" * 65]}, "card-mechanism"),
        ({"recipient": str(X25519Identity.generate().recipient())}, "card-recipient"),
        ({"recipient": "age1pq1qqqq"}, "card-recipient"),
        ({"recipient": ""}, "card-recipient"),
        ({"recipient": BODY["recipient"].upper()}, "card-recipient"),
        ({"recipient": BODY["recipient"] + "\n"}, "card-recipient"),
        ({"recipient": IDENTITY.to_secret_string()}, "card-recipient"),
        ({"verify_key": "RWQ"}, "card-signature"),
        ({"verify_key": BODY["verify_key"] + "\n"}, "card-signature"),
        ({"verify_key": STRANGER.verify_key.string}, "card-signature"),
        ({"created": "2026-11-21"}, "card-time"),
        ({"created": "2026-11-21T12:00:00+00:00"}, "card-time"),
        ({"created": "9998-11-21T12:00:00Z", "valid_until": "9999-11-21T12:00:00Z"}, "card-time"),
        ({"created": "9999-12-31T23:59:58Z", "valid_until": "9999-12-31T23:59:59Z"}, "card-time"),
        ({"created": "0000-01-01T00:00:00Z"}, "card-time"),
        ({"valid_until": "2027-02-29T12:00:00Z"}, "card-time"),
        ({"valid_until": "2026-11-21T12:00:00Z"}, "card-validity"),
        ({"valid_until": "2026-11-21T11:59:59Z"}, "card-validity"),
        ({"valid_until": "2028-11-21T12:00:01Z"}, "card-validity"),
        ({"created": "2026-11-23T12:00:01Z"}, "card-from-the-future"),
        ({"training": 1}, "card-body-member"),
        ({"training": "false"}, "card-body-member"),
        ({"training": None}, "card-body-null"),
        ({"training": ...}, "card-body-member"),
        ({"predecessor": None}, "card-body-null"),
        ({"predecessor": "g" * 64}, "card-predecessor"),
        ({"predecessor": "A" * 64}, "card-predecessor"),
        ({"predecessor": "a" * 63}, "card-predecessor"),
        ({"predecessor": ""}, "card-predecessor"),
        ({"signature": "x"}, "card-body-member"),
        ({"version": 2}, "card-body-version"),
        ({"version": 1}, "card-body-member"),
        ({"name": ...}, "card-body-member"),
        ({"verify_key": ...}, "card-body-member"),
    ],
)
def test_bodies_that_must_be_refused(changes: dict[str, object], code: str) -> None:
    assert code_when_read(with_body(**changes)) == code


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"format": "defender-reply"}, "card-member"),
        ({"format": ...}, "card-member"),
        ({"version": 2}, "card-version"),
        ({"version": ...}, "card-member"),
        ({"minisig": ...}, "card-member"),
        ({"minisig": None}, "card-null"),
        ({"minisig": ""}, "card-signature"),
        ({"body": {}}, "card-member"),
        ({"body": ""}, "card-body-json"),
        ({"body": "[]"}, "card-body-member"),
        ({"body": "\ufeff{}"}, "card-body-json"),
        ({"predecessor_minisig": None}, "card-null"),
        ({"predecessor_minisig": 1}, "card-member"),
        ({"note": "hello"}, "card-member"),
    ],
)
def test_files_that_must_be_refused(changes: dict[str, object], code: str) -> None:
    value = json.loads(signed(VECTOR["body"])) | changes
    data = {name: one for name, one in value.items() if one is not ...}
    assert code_when_read(json.dumps(data).encode()) == code


def test_duplicate_names_are_refused() -> None:
    file = VECTOR["file"].strip()
    assert code_when_read(file[:-1].encode() + b',"version":1}') == "card-json"
    assert code_when_read(signed(VECTOR["body"][:-1] + ',"training":true}')) == "card-body-json"
    assert (
        code_when_read(signed(VECTOR["body"][:-1] + ',"tr\\u0061ining":true}')) == "card-body-json"
    )


def test_size_is_limited() -> None:
    data = VECTOR["file"].encode()
    assert cards.read(data.ljust(cards.MAX_FILE), now=NOW).digest == VECTOR["digest"]
    assert code_when_read(data.ljust(cards.MAX_FILE + 1)) == "card-too-large"


@pytest.mark.parametrize("purpose", ["card-successor v1", "report v1", "card-revocation v1"])
def test_a_signature_for_something_else_is_no_card(purpose: str) -> None:
    assert code_when_read(signed(VECTOR["body"], purpose=purpose)) == "card-signature"


def test_a_signature_by_another_key_is_no_card() -> None:
    assert code_when_read(signed(VECTOR["body"], STRANGER)) == "card-signature"
    same_id = SigningKey(Secret(bytes(32)), KEY.verify_key.key_id)
    assert code_when_read(signed(VECTOR["body"], same_id)) == "card-signature"


def test_the_signature_file_has_one_form() -> None:
    good = KEY.sign(VECTOR["body"].encode(), cards.PURPOSE).decode()
    bad = [
        good.replace("\n", "\r\n"),
        good + "\n",
        good[:-1],
        " " + good,
        good.replace("signature", "Signature", 1),
        good.replace("card v1", "card v2"),
        good.replace("card v1", "card v1 "),
    ]
    for text in bad:
        assert code_when_read(signed(VECTOR["body"], minisig=text)) == "card-signature"


def test_a_signature_over_other_bytes_of_the_same_json_is_refused() -> None:
    spaced = json.dumps(BODY, indent=1)
    assert cards.read(signed(spaced), now=NOW).digest != VECTOR["digest"]
    good = KEY.sign(VECTOR["body"].encode(), cards.PURPOSE).decode()
    assert code_when_read(signed(spaced, minisig=good)) == "card-signature"


def test_a_key_of_low_order_is_no_recipient() -> None:
    prefix, raw = bech32.decode(BODY["recipient"])
    weak = bech32.encode(prefix, raw[:-32] + bytes(32))
    assert code_when_read(with_body(recipient=weak)) == "card-recipient"


def test_a_card_two_days_ahead_is_still_read() -> None:
    ahead = with_body(created="2026-11-23T12:00:00Z")
    assert cards.read(ahead, now=NOW).body.created == "2026-11-23T12:00:00Z"
    assert code_when_read(ahead, NOW - timedelta(seconds=1)) == "card-from-the-future"
    # What the drawer holds already is read at any time.
    assert cards.read(ahead).digest


def test_the_longest_validity_is_24_months_to_the_second() -> None:
    assert cards.read(with_body(valid_until="2028-11-21T12:00:00Z"), now=NOW)
    leap = {"created": "2024-02-29T00:00:00Z"}
    assert cards.read(with_body(**leap, valid_until="2026-02-28T00:00:00Z"), now=NOW)
    code = code_when_read(with_body(**leap, valid_until="2026-02-28T00:00:01Z"))
    assert code == "card-validity"


def test_expired_from_the_second_after_the_end() -> None:
    card = cards.read(VECTOR["file"].encode())
    end = wire.from_rfc3339(card.body.valid_until)
    assert not card.expired(end - timedelta(seconds=1))
    assert not card.expired(end)
    assert card.expired(end + timedelta(seconds=1))


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ((2026, 1, 31), 1, (2026, 2, 28)),
        ((2024, 1, 31), 1, (2024, 2, 29)),
        ((2024, 2, 29), 12, (2025, 2, 28)),
        ((2024, 2, 29), 24, (2026, 2, 28)),
        ((2024, 2, 29), 48, (2028, 2, 29)),
        ((2026, 12, 31), 2, (2027, 2, 28)),
        ((2026, 12, 1), 1, (2027, 1, 1)),
        ((2026, 11, 30), 1, (2026, 12, 30)),
        ((2026, 3, 31), 1, (2026, 4, 30)),
        ((2026, 8, 31), 6, (2027, 2, 28)),
        ((2026, 1, 15), 24, (2028, 1, 15)),
        ((9997, 12, 31), 24, (9999, 12, 31)),
    ],
)
def test_months_after(start: tuple[int, int, int], months: int, end: tuple[int, int, int]) -> None:
    found = cards.months_after(datetime(*start, 7, 8, 9, tzinfo=UTC), months)
    assert found == datetime(*end, 7, 8, 9, tzinfo=UTC)


@given(st.datetimes(max_value=datetime(9997, 12, 31)), st.integers(1, 24))  # noqa: DTZ001 - hypothesis wants bounds without a zone
def test_months_after_is_the_same_day_or_the_last(start: datetime, months: int) -> None:
    found = cards.months_after(start, months)
    assert (found.year * 12 + found.month) - (start.year * 12 + start.month) == months
    assert found.time() == start.time()
    last = (found + timedelta(days=1)).month != found.month if found.day != start.day else True
    assert found.day <= start.day
    assert last


def test_no_month_is_beyond_the_last_year() -> None:
    with pytest.raises(ValueError, match="year"):
        cards.months_after(datetime(9999, 12, 1, tzinfo=UTC), 1)


CODE = VECTOR["code"].replace(" ", "")


@pytest.mark.parametrize(
    "text",
    [
        VECTOR["code"],
        CODE,
        VECTOR["code"].replace(" ", "-"),
        VECTOR["code"].replace(" ", " \u2013 "),
        VECTOR["code"].replace(" ", "\u00a0"),
        VECTOR["code"].replace(" ", "\n"),
        VECTOR["code"].replace(" ", "\u3000"),
        "\u2067" + VECTOR["code"].replace(" ", "\u2011") + "\u2069",
        CODE.translate({48 + n: 0x660 + n for n in range(10)}),
        CODE.translate({48 + n: 0x6F0 + n for n in range(10)}),
        CODE.translate({48 + n: 0xFF10 + n for n in range(10)}),
        CODE.translate({48 + n: 0x966 + n for n in range(10)}),
        CODE.translate({48 + n: 0x0F20 + n for n in range(10)}),
    ],
)
def test_typed_digits_of_any_script(text: str) -> None:
    assert cards.typed_digits(text) == CODE


@pytest.mark.parametrize(
    "text",
    ["", CODE[:-1], CODE + "0", CODE[:-1] + "x", CODE[:-1] + "²", CODE[:-1] + "½", "0x" + CODE[2:]],
)
def test_anything_but_40_digits_is_no_code(text: str) -> None:
    with pytest.raises(InputError) as caught:
        cards.typed_digits(text)
    assert caught.value.code == "code-form"


def test_leading_zeros_are_part_of_the_code() -> None:
    assert cards.typed_digits("0" * 40) == "0" * 40
    parts = cards.code_of("00" * 32).split(" ")
    assert [len(part) for part in parts] == [5] * 8


def test_only_the_named_predecessor_makes_a_successor() -> None:
    old = cards.read(VECTOR["file"].encode())
    keys = cards.new_keys()
    body = cards.CardBody(**{
        **BODY,
        "recipient": str(keys.identity.recipient()),
        "verify_key": keys.signing.verify_key.string,
        "predecessor": old.digest,
    })  # fmt: skip
    assert cards.create(body, keys, predecessor=KEY).signed_by_predecessor(old)
    assert not cards.create(body, keys).signed_by_predecessor(old)
    assert not cards.create(body, keys, predecessor=STRANGER).signed_by_predecessor(old)
    nobody = cards.CardBody(**{**_members(body), "predecessor": "0" * 64})
    assert not cards.create(nobody, keys, predecessor=KEY).signed_by_predecessor(old)
    # The same bytes signed for another purpose are no blessing.
    text = wire.encode(body).decode()
    wrong = KEY.sign(text.encode(), cards.PURPOSE).decode()
    borrowed = cards.read(signed(text, keys.signing, predecessor_minisig=wrong))
    assert not borrowed.signed_by_predecessor(old)


def _members(body: cards.CardBody) -> dict[str, Any]:
    return {name: getattr(body, name) for name in body.__struct_fields__}


def test_a_revocation_needs_one_of_the_keys() -> None:
    data = cards.revoke(VECTOR["digest"], KEY, date="2026-11-21", reason="stolen")
    assert cards.revoked_card(data) == VECTOR["digest"]
    body = cards.read_revocation(data, (STRANGER.verify_key, KEY.verify_key))
    assert (body.card, body.reason) == (VECTOR["digest"], "stolen")
    for keys in ((), (STRANGER.verify_key,)):
        with pytest.raises(InputError) as caught:
            cards.read_revocation(data, keys)
        assert caught.value.code == "revocation-signature"


@pytest.mark.parametrize("changes", [{"version": 2}, {"format": "defender-card"}, {"x": 1}])
def test_revocations_of_another_form_are_refused(changes: dict[str, object]) -> None:
    data = json.loads(cards.revoke(VECTOR["digest"], KEY, date="2026-11-21", reason="")) | changes
    with pytest.raises(InputError) as caught:
        cards.read_revocation(json.dumps(data).encode(), (KEY.verify_key,))
    assert caught.value.code.startswith("revocation-")


def test_a_card_is_no_revocation_and_a_revocation_no_card() -> None:
    revocation = cards.revoke(VECTOR["digest"], KEY, date="2026-11-21", reason="x")
    assert code_when_read(revocation) == "card-member"
    body = json.loads(revocation)["body"]
    assert code_when_read(signed(body)) == "card-body-member"
    with pytest.raises(InputError):
        cards.revoked_card(VECTOR["file"].encode())


@given(st.integers(0, len(VECTOR["file"].encode()) - 1), st.integers(0, 255))
def test_a_changed_byte_is_refused_or_makes_no_difference(place: int, byte: int) -> None:
    data = bytearray(VECTOR["file"].encode())
    data[place] = byte
    try:
        card = cards.read(bytes(data), now=NOW)
    except InputError:
        return
    assert (card.digest, card.body_bytes.decode()) == (VECTOR["digest"], VECTOR["body"])


@given(st.binary(max_size=300))
def test_any_bytes_are_a_card_or_an_input_error(data: bytes) -> None:
    with pytest.raises(InputError):
        cards.read(data, now=NOW)


member_values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(max_size=40),
    st.lists(st.text(max_size=5), max_size=3),
    st.sampled_from(["9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", BODY["recipient"]]),
)


@given(st.dictionaries(st.sampled_from(sorted([*BODY, "predecessor"])), member_values))
@example({"created": "9999-01-01T00:00:00Z", "valid_until": "9999-12-31T23:59:59Z"})
@example({"created": "0001-01-01T00:00:00Z"})
def test_any_signed_body_is_a_card_or_an_input_error(changes: dict[str, object]) -> None:
    data = signed(json.dumps(BODY | changes))
    try:
        card = cards.read(data, now=NOW)
    except InputError:
        return
    assert card.digest == cards.digest_of(card.body_bytes)


def test_secret_halves_show_nothing() -> None:
    text = repr(KEYS) + str(KEYS)
    assert IDENTITY.to_secret_string() not in text
    assert "<HybridIdentity>" in text
    assert "SigningKey(<secret>)" in text
