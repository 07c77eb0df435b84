from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.age import b64, header
from crypto.age.header import Header, Stanza
from crypto.age.source import Source
from crypto.errors import CryptoError, MalformedHeaderError, UnsupportedHeaderError

MAC = b64.encode(bytes(range(32)))
GOOD = b"age-encryption.org/v1\n-> X25519 abc\nAAAA\n--- " + MAC + b"\n"

arguments = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=20)
stanzas = st.builds(
    Stanza, st.lists(arguments, min_size=1, max_size=4).map(tuple), st.binary(max_size=200)
)


def parse(data: bytes) -> Header:
    return header.read(Source(io.BytesIO(data)))


@settings(max_examples=100, deadline=None)
@given(st.lists(stanzas, min_size=1, max_size=32), st.binary(min_size=32, max_size=32))
def test_what_is_written_is_read(some: list[Stanza], mac: bytes) -> None:
    written = Header(tuple(some), mac, header.covered_bytes(some)).to_bytes()
    parsed = parse(written + b"the payload")
    assert parsed.stanzas == tuple(some)
    assert parsed.mac == mac
    assert parsed.to_bytes() == written


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_whatever_parses_goes_round(data: st.DataObject) -> None:
    damaged = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at : at + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=2))
    try:
        parsed = parse(bytes(damaged))
    except MalformedHeaderError:
        return
    assert bytes(damaged).startswith(parsed.to_bytes())
    assert header.covered_bytes(parsed.stanzas) == parsed.covered


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"", b"age-encryption.org/v1\n"]))
def test_garbage_gives_one_kind_of_error(data: bytes, start: bytes) -> None:
    try:
        parse(start + data)
    except CryptoError as error:
        assert isinstance(error, MalformedHeaderError)  # noqa: PT017 - success is fine as well


def test_nothing_behind_the_header_is_read() -> None:
    source = Source(io.BytesIO(GOOD + b"payload"))
    header.read(source)
    assert source.read(100) == b"payload"


@pytest.mark.parametrize("cut", range(len(GOOD)))
def test_every_cut_is_refused(cut: int) -> None:
    with pytest.raises(MalformedHeaderError):
        parse(GOOD[:cut])


BODY_48 = b64.encode(bytes(48))


@pytest.mark.parametrize(
    ("code", "data"),
    [
        ("version-line", GOOD.replace(b"age", b"AGE", 1)),
        ("version-line", GOOD.replace(b"v1\n", b"v1\r\n")),
        ("version-line", b"\xef\xbb\xbf" + GOOD),
        ("version-line", b"\n" + GOOD),
        ("age-version", GOOD.replace(b"/v1", b"/v2")),
        ("age-version", GOOD.replace(b"/v1", b"/v1.0")),
        ("no-stanza", b"age-encryption.org/v1\n--- " + MAC + b"\n"),
        ("stanza-arguments", GOOD.replace(b"-> X25519", b"->  X25519")),
        ("stanza-arguments", GOOD.replace(b"-> X25519", b"->X25519")),
        ("stanza-arguments", GOOD.replace(b"abc\n", b"abc \n")),
        ("stanza-arguments", GOOD.replace(b"-> X25519 abc", b"-> ")),
        ("stanza-arguments", GOOD.replace(b"-> X25519 abc", b"->")),
        ("stanza-arguments", GOOD.replace(b"abc\n", b"abc\r\n")),
        ("stanza-arguments", GOOD.replace(b"abc", b"a\tc")),
        ("stanza-arguments", GOOD.replace(b"abc", b"a\x7fc")),
        ("stanza-arguments", GOOD.replace(b"abc", "ä".encode())),
        ("stanza-arguments", GOOD.replace(b"abc", b"a\x00c")),
        ("stanza-body", GOOD.replace(b"AAAA", b"AAA=")),
        ("stanza-body", GOOD.replace(b"AAAA", b"AAB")),
        ("stanza-body", GOOD.replace(b"AAAA", b"AAAAA")),
        ("stanza-body", GOOD.replace(b"AAAA", b"AA-_")),
        ("stanza-body", GOOD.replace(b"AAAA", b"AA A")),
        ("stanza-body", GOOD.replace(b"AAAA", b64.encode(bytes(49)))),
        ("stanza-body", GOOD.replace(b"AAAA\n", BODY_48 + b"\n")),
        ("stanza-arguments", GOOD.replace(b"AAAA\n", b"AAAA\nAAAA\n")),
        ("stanza-body", GOOD.replace(b"AAAA\n", b"")),
        ("mac-line", GOOD.replace(b"--- ", b"---")),
        ("mac-line", GOOD.replace(b"--- ", b"---  ")),
        ("mac-line", GOOD.replace(b"--- ", b"---- ")),
        ("mac-line", GOOD.replace(MAC, MAC + b" ")),
        ("mac-line", GOOD.replace(MAC, MAC + b"=")),
        ("mac-line", GOOD.replace(MAC, MAC[:-1])),
        ("mac-line", GOOD.replace(MAC, MAC[:-1] + b"9")),
        ("mac-line", GOOD.replace(MAC, b64.encode(bytes(33)))),
        ("mac-line", GOOD.replace(MAC, b"")),
        ("mac-line", GOOD[:-1] + b"\r\n"),
        ("empty-file", b""),
    ],
)
def test_what_must_be_rejected(code: str, data: bytes) -> None:
    with pytest.raises(MalformedHeaderError) as caught:
        parse(data)
    assert caught.value.code == code


def test_a_full_last_line_needs_an_empty_one() -> None:
    data = GOOD.replace(b"AAAA\n", BODY_48 + b"\n\n")
    assert parse(data).stanzas[0].body == bytes(48)
    assert parse(data).to_bytes() == data


def test_limits() -> None:
    stanza = Stanza(("x",), b"")
    for count in (32, 33):
        data = header.covered_bytes([stanza] * count) + b" " + MAC + b"\n"
        if count <= header.MAX_STANZAS:
            assert len(parse(data).stanzas) == count
        else:
            with pytest.raises(UnsupportedHeaderError, match="too-many-stanzas"):
                parse(data)
    for size, fits in ((header.MAX_HEADER, True), (header.MAX_HEADER + 1, False)):
        frame = len(header.covered_bytes([Stanza(("x",), b"")])) + len(MAC) + 2
        data = header.covered_bytes([Stanza(("x" * (size - frame + 1),), b"")])
        data += b" " + MAC + b"\n"
        assert len(data) == size
        if fits:
            assert parse(data).to_bytes() == data
        else:
            with pytest.raises(UnsupportedHeaderError, match="header-too-long"):
                parse(data)


def test_an_endless_line_is_not_read_to_its_end() -> None:
    stream = io.BytesIO(b"age-encryption.org/v1\n-> " + b"x" * (1 << 22))
    with pytest.raises(UnsupportedHeaderError):
        header.read(Source(stream))
    assert stream.tell() < 2 * header.MAX_HEADER


def test_writing_refuses_impossible_arguments() -> None:
    for args in ((), ("",), ("a b",), ("a\n",), ("ä",)):
        with pytest.raises(ValueError, match="arguments"):
            header.covered_bytes([Stanza(args, b"")])
