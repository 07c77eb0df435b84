from __future__ import annotations

import base64
import hashlib
import pickle

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.errors import SignatureError
from crypto.minisign import PURPOSES, SigningKey, VerifyKey
from tests.support.small_order import ORDER, forged

SECRET = bytes(range(32)) + b"KEY-ID\x00\xff"
KEY = SigningKey.from_bytes(SECRET)
DATA = b"0123 bagit.txt\n"
GOOD = KEY.sign(DATA, "report v1")
FIELD = 2**255 - 19
# y of the points of order 1, 2, 4 and 8, and the encodings beyond the field that mean the same.
SMALL_ORDER_Y = [
    1,
    FIELD - 1,
    0,
    int.from_bytes(
        bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little"
    ),
    int.from_bytes(
        bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"), "little"
    ),
    FIELD,
    FIELD + 1,
]


def b64(data: bytes) -> bytes:
    return base64.b64encode(data)


def digest(data: bytes) -> bytes:
    return hashlib.blake2b(data).digest()


def assembled(
    first: bytes,
    second: bytes,
    *,
    untrusted: bytes = b"untrusted comment: signature",
    trusted: bytes = b"trusted comment: report v1",
) -> bytes:
    return b"\n".join([untrusted, first, trusted, second, b""])


def refusal(signature: bytes, data: bytes = DATA, purpose: str = "report v1") -> str:
    with pytest.raises(SignatureError) as caught:
        KEY.verify_key.verify(data, signature, purpose)
    return caught.value.code


def parts() -> tuple[bytes, bytes, bytes, bytes]:
    untrusted, first, trusted, second, _ = GOOD.split(b"\n")
    return untrusted, first, trusted, second


@pytest.mark.parametrize("purpose", sorted(PURPOSES))
def test_signs_and_verifies_every_purpose(purpose: str) -> None:
    signature = KEY.sign(DATA, purpose)
    KEY.verify_key.verify(DATA, signature, purpose)
    for other in PURPOSES - {purpose}:
        assert refusal(signature, purpose=other) == "trusted-comment"


def test_the_purposes_are_the_nine_of_the_format() -> None:
    kinds = ["report", "reply", "notice", "handover", "note", "backup"]
    kinds += ["card", "card-successor", "card-revocation"]
    assert {f"{kind} v1" for kind in kinds} == PURPOSES


@pytest.mark.parametrize("purpose", ["", "report", "report v2", "Report v1", "report v1\n"])
def test_other_purposes_are_neither_signed_nor_verified(purpose: str) -> None:
    with pytest.raises(SignatureError) as caught:
        KEY.sign(DATA, purpose)
    assert caught.value.code == "purpose"
    assert refusal(GOOD, purpose=purpose) == "purpose"


def test_the_four_lines_hold_what_the_format_says() -> None:
    untrusted, first, trusted, second = parts()
    assert untrusted == b"untrusted comment: signature"
    assert trusted == b"trusted comment: report v1"
    raw = base64.b64decode(first)
    assert raw[:10] == b"ED" + SECRET[32:]
    public = Ed25519PublicKey.from_public_bytes(KEY.verify_key.key)
    public.verify(raw[10:], digest(DATA))
    public.verify(base64.b64decode(second), raw[10:] + b"report v1")


def test_known_answer() -> None:
    assert KEY.verify_key.string == "RWRLRVktSUQA/wOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
    assert hashlib.sha256(GOOD).hexdigest() == KNOWN_SIGNATURE
    assert KEY.sign(DATA, "report v1") == GOOD


KNOWN_SIGNATURE = "199fc18fabfdafb6b5d4102eeb2abb39c144bcc02146aefe333852f979a5c4a7"


def test_other_data_or_another_key_is_refused() -> None:
    assert refusal(GOOD, data=DATA + b"\n") == "signature"
    assert refusal(GOOD, data=b"") == "signature"
    other = SigningKey.from_bytes(bytes(32) + SECRET[32:])
    assert refusal(other.sign(DATA, "report v1")) == "signature"


def test_another_key_id_is_refused() -> None:
    twin = SigningKey.from_bytes(SECRET[:32] + b"another!")
    assert refusal(twin.sign(DATA, "report v1")) == "key-id"


def test_a_comment_signed_by_somebody_else_is_refused() -> None:
    other = SigningKey.from_bytes(bytes(32) + SECRET[32:]).sign(DATA, "report v1")
    untrusted, first, trusted, _ = parts()
    mixed = b"\n".join([untrusted, first, trusted, *other.split(b"\n")[3:]])
    assert refusal(mixed) == "global-signature"


def test_a_purpose_exchanged_afterwards_is_refused() -> None:
    changed = GOOD.replace(b"report v1", b"notice v1")
    assert refusal(changed, purpose="notice v1") == "global-signature"


def test_the_legacy_algorithm_is_refused() -> None:
    signature = KEY._key.sign(DATA).signature
    legacy = KEY._key.sign(signature + b"report v1").signature
    file = assembled(b64(b"Ed" + SECRET[32:] + signature), b64(legacy))
    assert refusal(file) == "algorithm"


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        (GOOD.replace(b"\n", b"\r\n"), "untrusted-comment"),
        (GOOD.replace(b"comment: report v1\n", b"comment: report v1\r\n"), "trusted-comment"),
        (GOOD[:-1], "lines"),
        (GOOD + b"\n", "lines"),
        (GOOD + b"x", "lines"),
        (GOOD + GOOD, "lines"),
        (b"\n" + GOOD, "lines"),
        (b" " + GOOD, "untrusted-comment"),
        (b"\xef\xbb\xbf" + GOOD, "untrusted-comment"),
        (GOOD.replace(b": signature", b": signature "), "untrusted-comment"),
        (GOOD.replace(b": signature", b": from Tenzin"), "untrusted-comment"),
        (GOOD.replace(b"report v1", b"report v1 "), "trusted-comment"),
        (GOOD.replace(b"report v1", b"report  v1"), "trusted-comment"),
        (GOOD.replace(b"trusted comment: rep", b"trusted comment:rep"), "trusted-comment"),
        (GOOD.replace(b"report v1", b"report v1\ttimestamp:1"), "trusted-comment"),
        (b"", "lines"),
        (b"\n\n\n\n", "untrusted-comment"),
        (b"\0" * 300, "lines"),
    ],
)
def test_any_other_form_is_refused(changed: bytes, code: str) -> None:
    assert refusal(changed) == code


@pytest.mark.parametrize(
    "change",
    [
        lambda line: line.rstrip(b"="),
        lambda line: line + b"=",
        lambda line: line + b"A===",
        lambda line: b" " + line,
        lambda line: line + b" ",
        lambda line: line[:40] + b" " + line[40:],
        lambda line: line[:40] + b"\xff" + line[41:],
        lambda line: line[:40] + b"-_" + line[42:],
        lambda line: line[:-4] + b"====",
        lambda _line: b"=",
    ],
)
def test_base64_in_another_spelling_is_refused(change: object) -> None:
    assert callable(change)
    _, first, _, second = parts()
    assert refusal(assembled(change(first), second)) == "base64"
    assert refusal(assembled(first, change(second))) == "base64"


def test_unused_bits_in_base64_are_refused() -> None:
    _, first, _, second = parts()
    assert second.endswith(b"==")
    last = bytes([second[-3] + 1])
    twin = second[:-3] + last + b"=="
    assert base64.b64decode(twin) == base64.b64decode(second)
    assert refusal(assembled(first, twin)) == "base64"


@pytest.mark.parametrize("cut", [0, 1, 2, 9, 10, 73])
def test_short_and_long_signatures_are_refused(cut: int) -> None:
    _, first, _, second = parts()
    raw, last = base64.b64decode(first), base64.b64decode(second)
    expected = "algorithm" if cut < 2 else "signature"
    assert refusal(assembled(b64(raw[:cut]), second)) == expected
    assert refusal(assembled(b64(raw + b"\0"), second)) == "signature"
    assert refusal(assembled(first, b64(last[: cut % 64]))) == "global-signature"
    assert refusal(assembled(first, b64(last + b"\0"))) == "global-signature"


def beyond_the_order(signature: bytes) -> bytes:
    s = int.from_bytes(signature[32:], "little") + ORDER
    return signature[:32] + s.to_bytes(32, "little")


def test_an_s_beyond_the_group_order_is_refused() -> None:
    _, first, _, second = parts()
    raw = base64.b64decode(first)
    twin = raw[:10] + beyond_the_order(raw[10:])
    again = KEY._key.sign(twin[10:] + b"report v1").signature
    assert refusal(assembled(b64(twin), b64(again))) == "signature"
    last = beyond_the_order(base64.b64decode(second))
    assert refusal(assembled(first, b64(last))) == "global-signature"


@pytest.mark.parametrize("sign_bit", [0, 1])
@pytest.mark.parametrize("y", SMALL_ORDER_Y)
def test_forgeries_under_small_order_keys_are_refused(y: int, sign_bit: int) -> None:
    key = VerifyKey(SECRET[32:], (y | sign_bit << 255).to_bytes(32, "little"))
    first = forged(key.key, digest(DATA))
    second = forged(key.key, first + b"report v1")
    file = assembled(b64(b"ED" + SECRET[32:] + first), b64(second))
    with pytest.raises(SignatureError) as caught:
        key.verify(DATA, file, "report v1")
    assert caught.value.code == "signature"


def test_sender_pub_is_exactly_two_lines() -> None:
    key = KEY.verify_key
    file = key.to_file()
    assert file == b"untrusted comment: minisign public key\n" + key.string.encode() + b"\n"
    assert VerifyKey.from_file(file) == key
    assert VerifyKey.from_string(key.string) == key
    assert hash(VerifyKey.from_string(key.string)) == hash(key)
    assert base64.b64decode(key.string) == b"Ed" + key.key_id + key.key


PUB = KEY.verify_key.to_file()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "key-file"),
        (PUB[:-1], "key-file"),
        (PUB + b"\n", "key-file"),
        (PUB + b"x", "key-file"),
        (b"\n" + PUB, "key-file"),
        (PUB.replace(b"\n", b"\r\n"), "key-file"),
        (PUB.replace(b"key\n", b"key 0123\n"), "key-file"),
        (PUB[:-1] + b"\r\n", "base64"),
        (PUB[:-1] + b" \n", "base64"),
        (PUB[:-2] + b"\xff\n", "base64"),
        (PUB.replace(b"RWR", b"RUR"), "key"),
        (PUB[:-5] + b"\n", "key"),
        (PUB[:-1] + b"AAAA\n", "key"),
    ],
)
def test_any_other_sender_pub_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(SignatureError) as caught:
        VerifyKey.from_file(data)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "text", ["", "RWR", "ä", KEY.verify_key.string + "\n", " " + KEY.verify_key.string, "\ud800"]
)
def test_any_other_key_string_is_refused(text: str) -> None:
    with pytest.raises(SignatureError):
        VerifyKey.from_string(text)


def test_new_keys_are_random_and_come_back_from_their_secret() -> None:
    one, two = SigningKey.generate(), SigningKey.generate()
    assert one.verify_key.key_id != two.verify_key.key_id
    assert one.verify_key.key != two.verify_key.key
    secret = one.to_secret()
    assert len(secret.reveal()) == 40
    again = SigningKey.from_bytes(secret.reveal())
    assert again.verify_key == one.verify_key
    assert again.sign(DATA, "card v1") == one.sign(DATA, "card v1")


@pytest.mark.parametrize("size", [0, 32, 39, 41, 48])
def test_a_secret_of_another_size_is_refused(size: int) -> None:
    with pytest.raises(SignatureError) as caught:
        SigningKey.from_bytes(bytes(size))
    assert caught.value.code == "key"


def test_the_secret_shows_nowhere() -> None:
    shown = f"{KEY} {KEY!r} {KEY.to_secret()!r}"
    assert shown == "SigningKey(<secret>) SigningKey(<secret>) <secret>"
    with pytest.raises(TypeError):
        pickle.dumps(KEY)


def test_every_single_byte_change_is_refused() -> None:
    for position in range(len(GOOD)):
        for change in (1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80):
            damaged = bytearray(GOOD)
            damaged[position] ^= change
            with pytest.raises(SignatureError):
                KEY.verify_key.verify(DATA, bytes(damaged), "report v1")


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_mutated_signature_is_refused_or_is_the_original(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(GOOD)))
    end = data.draw(st.integers(start, len(GOOD)))
    piece = data.draw(st.binary(max_size=100) | st.just(GOOD[start:end] * 2))
    mutated = GOOD[:start] + piece + GOOD[end:]
    try:
        KEY.verify_key.verify(DATA, mutated, "report v1")
    except SignatureError:
        return
    assert mutated == GOOD


@settings(max_examples=100, deadline=None)
@given(st.binary() | st.binary().map(lambda tail: PUB[:39] + tail) | st.just(PUB))
def test_a_key_file_is_refused_or_comes_back_unchanged(data: bytes) -> None:
    try:
        key = VerifyKey.from_file(data)
    except SignatureError:
        return
    assert key.to_file() == data


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=500))
def test_whatever_is_signed_verifies(data: bytes) -> None:
    KEY.verify_key.verify(data, KEY.sign(data, "note v1"), "note v1")
