from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.age import (
    HybridIdentity,
    HybridRecipient,
    X25519Identity,
    X25519Recipient,
    bech32,
    parse_identities_file,
    parse_identity,
    parse_recipient,
    parse_recipients_file,
)
from crypto.errors import MalformedHeaderError, UnsupportedError

# From C2SP age.md.
X_SECRET = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
X_PUBLIC = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
PQ_SECRET = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"
PQ_PUBLIC_START = "age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxshfg87pzf5zrqtzdxz95"
PQ_PUBLIC_END = "yzk3tlhl53k2ykx3qheyty7saeq0d3fzv49zc0k"


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=60), st.sampled_from(["age", "age1pq", "AGE-SECRET-KEY-"]))
def test_goes_round(data: bytes, prefix: str) -> None:
    text = bech32.encode(prefix, data)
    assert bech32.decode(text) == (prefix, data)
    assert text in (text.lower(), text.upper())


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_one_changed_character_is_noticed(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(X_PUBLIC) - 1))
    new = data.draw(st.characters(max_codepoint=0x2FF).filter(lambda c: c != X_PUBLIC[at]))
    with pytest.raises(MalformedHeaderError):
        parse_recipient(X_PUBLIC[:at] + new + X_PUBLIC[at + 1 :])


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=100))
def test_any_text_gives_one_kind_of_error(text: str) -> None:
    for parse in (parse_recipient, parse_identity):
        with pytest.raises(MalformedHeaderError):
            parse(text)


def test_keys_of_the_specification() -> None:
    x = parse_identity(X_SECRET)
    assert isinstance(x, X25519Identity)
    assert str(x.recipient()) == X_PUBLIC
    assert x.to_secret_string() == X_SECRET
    assert not x.recipient().post_quantum
    pq = parse_identity(PQ_SECRET)
    assert isinstance(pq, HybridIdentity)
    assert str(pq.recipient()).startswith(PQ_PUBLIC_START)
    assert str(pq.recipient()).endswith(PQ_PUBLIC_END)
    assert pq.to_secret_string() == PQ_SECRET
    assert pq.recipient().post_quantum
    assert parse_recipient(str(pq.recipient())) == pq.recipient()
    assert parse_recipient(X_PUBLIC) == x.recipient()
    assert len({pq.recipient(), parse_recipient(str(pq.recipient())), x.recipient()}) == 2


def with_checksum(prefix: str, groups: str) -> str:
    values = [bech32._VALUES[char] for char in groups]
    check = bech32._polymod([*bech32._expand(prefix), *values, *[0] * 6]) ^ 1
    return prefix + "1" + groups + "".join(
        bech32._CHARSET[check >> 5 * (5 - i) & 31] for i in range(6)
    )  # fmt: skip


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bech32-case", X_PUBLIC[:-1] + X_PUBLIC[-1].upper()),
        ("key-type", X_PUBLIC.upper()),
        ("bech32-checksum", X_PUBLIC[:-1] + "q"),
        ("bech32-checksum", X_PUBLIC[:-1]),
        ("bech32-character", X_PUBLIC + "\n"),
        ("bech32-character", " " + X_PUBLIC),
        ("bech32-character", X_PUBLIC[:-1] + "b"),
        ("bech32-character", X_PUBLIC[:-1] + "\u212a"),
        ("bech32-form", "agezvkyg"),
        ("bech32-form", X_PUBLIC[3:]),
        ("bech32-form", "age1qqqqq"),
        ("bech32-form", ""),
        ("bech32-length", "age1" + "q" * 5000),
        ("key-size", bech32.encode("age", bytes(31))),
        ("key-size", bech32.encode("age", bytes(33))),
        ("key-size", bech32.encode("age1pq", bytes(32))),
        ("key-type", bech32.encode("ag", bytes(32))),
        ("key-type", X_SECRET),
        ("bech32-padding", with_checksum("age", "q" * 51 + "p")),
        ("bech32-padding", with_checksum("age", "q" * 54)),
    ],
)
def test_recipients_that_must_be_rejected(code: str, text: str) -> None:
    with pytest.raises(MalformedHeaderError) as caught:
        parse_recipient(text)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "text",
    [
        X_SECRET.lower(),
        X_SECRET.capitalize(),
        X_PUBLIC,
        PQ_SECRET.lower(),
        X_SECRET.replace("KEY-1", "KEY-PQ-1"),
        bech32.encode("AGE-SECRET-KEY-", bytes(16)),
        bech32.encode("AGE-SECRET-KEY-PQ-", bytes(64)),
        bech32.encode("AGE-PLUGIN-YUBIKEY-", bytes(32)),
    ],
)
def test_identities_that_must_be_rejected(text: str) -> None:
    with pytest.raises(MalformedHeaderError):
        parse_identity(text)


def test_a_hybrid_key_must_be_an_encapsulation_key() -> None:
    with pytest.raises(MalformedHeaderError, match="key-value"):
        HybridRecipient(b"\xff" * 1216)


def test_low_order_recipients_cannot_be_sealed_to() -> None:
    with pytest.raises(MalformedHeaderError, match="low-order-point"):
        X25519Recipient(bytes(32)).wrap(bytes(16))
    good = HybridIdentity.generate().recipient()
    with pytest.raises(MalformedHeaderError, match="low-order-point"):
        HybridRecipient(good._public[:1184] + bytes(32)).wrap(bytes(16))


def test_key_files() -> None:
    data = f"\ufeff# created for a test\r\n\r\n{X_SECRET}\r\n  \n{PQ_SECRET}".encode()
    assert [key.to_secret_string() for key in parse_identities_file(data)] == [X_SECRET, PQ_SECRET]
    assert parse_recipients_file(f"#\n\n{X_PUBLIC}\n".encode()) == [parse_recipient(X_PUBLIC)]


def test_key_files_that_must_be_rejected() -> None:
    for data in (b"", b"# only this\n\n"):
        with pytest.raises(MalformedHeaderError, match="key-file-empty"):
            parse_identities_file(data)
    with pytest.raises(UnsupportedError):
        parse_identities_file(b"#" * (2 << 20))
    for line in (X_SECRET[:-1] + "Q", X_PUBLIC, "ä", "ssh-ed25519 AAAA", "AGE-SECRET-KEY-1 x"):
        with pytest.raises(MalformedHeaderError) as caught:
            parse_identities_file(f"{X_SECRET}\n{line}\n".encode())
        assert caught.value.code == "key-file-line"
        assert caught.value.facts["line"] == 2
        assert line not in str(caught.value)
