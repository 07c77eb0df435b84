from __future__ import annotations

import io
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.age import armor
from crypto.errors import MalformedArmorError

DATA = bytes(range(130))
TEXT = armor.encode(DATA)
LINES = TEXT.split(b"\n")


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_goes_round(data: bytes) -> None:
    text = armor.encode(data)
    assert armor.decode(text) == data
    assert armor.decode(text.replace(b"\n", b"\r\n")) == data
    assert armor.decode(b" \t\r\n\n" + text + b"\n \r\n\t") == data
    assert max(map(len, text.split(b"\n"))) <= 64


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_whatever_decodes_is_nearly_canonical(data: st.DataObject) -> None:
    damaged = bytearray(TEXT)
    for _ in range(data.draw(st.integers(1, 2))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at : at + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=2))
    try:
        decoded = armor.decode(bytes(damaged))
    except MalformedArmorError:
        return
    assert bytes(damaged).replace(b"\r\n", b"\n").strip() == armor.encode(decoded).strip()


@pytest.mark.parametrize("size", [0, 1, 47, 48, 49, 49151, 49152, 49153, 98304, 200_000])
def test_blocks_and_pieces(size: int) -> None:
    data = bytes(i * 7 & 255 for i in range(size))
    out = io.BytesIO()
    writer = armor.ArmorWriter(out)
    for at in range(0, size, 1000):
        writer.write(data[at : at + 1000])
    writer.close()
    assert out.getvalue() == armor.encode(data)
    assert armor.decode(out.getvalue()) == data
    reader = armor.ArmorReader(io.BytesIO(out.getvalue()))
    assert b"".join(iter(lambda: reader.read(777), b"")) == data
    assert reader.read(10) == b""


@pytest.mark.parametrize("cut", range(len(TEXT) - 1))
def test_every_cut_is_refused(cut: int) -> None:
    with pytest.raises(MalformedArmorError):
        armor.decode(TEXT[:cut])


def changed(number: int, line: bytes) -> bytes:
    return b"\n".join([*LINES[:number], line, *LINES[number + 1 :]])


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\n \n",
        b"x" + TEXT,
        b" " + TEXT,
        b"x\n" + TEXT,
        TEXT + b"x",
        TEXT + TEXT,
        TEXT[:-1] + b" \n",
        b"\n" * 1025 + TEXT,
        TEXT + b"\n" * 1025,
        b" " * 5000 + b"\n" + TEXT,
        TEXT.lower(),
        TEXT.replace(b"AGE ENCRYPTED FILE", b"CERTIFICATE"),
        TEXT.replace(b"\n", b"\r"),
        TEXT.replace(b"\n", b"\n\n"),
        TEXT.replace(b"\n", b" \n"),
        TEXT.replace(b"\n", b"\r\r\n"),
        changed(1, b"Header: yes\n\n" + LINES[1]),
        changed(1, LINES[1] + b"A"),
        changed(1, LINES[1][:60]),
        changed(1, LINES[1][:60] + b"\n" + LINES[1][60:]),
        changed(1, LINES[1][:63] + b"="),
        changed(1, LINES[1][:62] + b"-_"),
        changed(1, LINES[1][:63] + b"\xff"),
        changed(3, LINES[3].rstrip(b"=")),
        changed(3, LINES[3] + b"="),
        changed(3, LINES[3] + b"\n=abcd"),
        changed(3, LINES[3] + b"\nAAAA"),
        changed(3, b"AB=="),
        changed(3, LINES[3].rstrip(b"=") + b"\n" + b"=="),
    ],
)
def test_what_must_be_rejected(text: bytes) -> None:
    with pytest.raises(MalformedArmorError):
        armor.decode(text)


def test_an_error_stays() -> None:
    reader = armor.ArmorReader(io.BytesIO(TEXT[:-5]))
    for _ in range(3):
        with pytest.raises(MalformedArmorError):
            reader.read(1000)


def test_white_space_at_the_limit() -> None:
    assert armor.decode(b"\n" * 1024 + TEXT + b" " * 1024) == DATA


def test_no_end_of_line_at_the_end() -> None:
    assert armor.decode(TEXT[:-1]) == DATA
    assert armor.decode(TEXT[:-1] + b"\r") == DATA


def test_irregular_input_takes_time_in_proportion() -> None:
    text = armor.encode(bytes(3_000_000)).replace(b"\n", b"\r\n")
    start = time.process_time()
    assert armor.decode(text) == bytes(3_000_000)
    assert time.process_time() - start < 5
