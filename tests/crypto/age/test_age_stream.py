from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.age.source import Source
from crypto.age.stream import (
    CHUNK,
    SEALED_CHUNK,
    ChunkCipher,
    StreamReader,
    StreamWriter,
    sealed_size,
)
from crypto.errors import PayloadTamperedError, TruncatedError

KEY = bytes(range(32))
EDGES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 5)


def pattern(size: int) -> bytes:
    return (b"0123456789abcdefg" * (size // 17 + 1))[:size]


def seal(data: bytes, *, piece: int = 1 << 30) -> bytes:
    out = io.BytesIO()
    writer = StreamWriter(out, KEY)
    for at in range(0, len(data), piece):
        writer.write(data[at : at + piece])
    writer.close()
    return out.getvalue()


def read(sealed: bytes) -> tuple[bytes, Exception | None]:
    released = b""
    try:
        for chunk in StreamReader(Source(io.BytesIO(sealed)), KEY):
            released += chunk
    except (PayloadTamperedError, TruncatedError) as error:
        return released, error
    return released, None


@pytest.mark.parametrize("size", EDGES)
@pytest.mark.parametrize("piece", [1000, CHUNK - 1, CHUNK, CHUNK + 1, 1 << 30])
def test_goes_round_at_every_edge(size: int, piece: int) -> None:
    data = pattern(size)
    sealed = seal(data, piece=piece)
    assert sealed == seal(data)
    assert len(sealed) == sealed_size(size)
    assert read(sealed) == (data, None)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 3 * CHUNK // 2), max_size=5))
def test_how_it_is_written_does_not_matter(sizes: list[int]) -> None:
    data = pattern(sum(sizes))
    out, at = io.BytesIO(), 0
    writer = StreamWriter(out, KEY)
    for number, size in enumerate(sizes):
        kind = (bytes, bytearray, memoryview)[number % 3]
        writer.write(kind(data[at : at + size]))
        at += size
    writer.close()
    assert out.getvalue() == seal(data)


def test_the_caller_may_reuse_its_buffer() -> None:
    out = io.BytesIO()
    writer = StreamWriter(out, KEY)
    buffer = bytearray(b"first")
    writer.write(buffer)
    buffer[:] = b"other"
    writer.close()
    assert read(out.getvalue()) == (b"first", None)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_garbage_releases_nothing(data: bytes) -> None:
    released, error = read(data)
    assert released == b""
    assert isinstance(error, TruncatedError if len(data) < 16 else PayloadTamperedError)


@pytest.mark.parametrize("size", EDGES)
def test_cuts_and_additions(size: int) -> None:
    data = pattern(size)
    sealed = seal(data)
    for cut in {0, 1, 15, 16, 17, CHUNK, SEALED_CHUNK - 1, SEALED_CHUNK, SEALED_CHUNK + 1}:
        if cut < len(sealed):
            released, error = read(sealed[:cut])
            assert error is not None
            assert released == data[: cut // SEALED_CHUNK * CHUNK]
    for extra in (b"\0", sealed[-16:], sealed):
        released, error = read(sealed + extra)
        assert isinstance(error, PayloadTamperedError | TruncatedError)
        assert data.startswith(released)


def test_a_cut_between_chunks_is_told_apart() -> None:
    released, error = read(seal(pattern(2 * CHUNK + 1))[:SEALED_CHUNK])
    assert released == pattern(CHUNK)
    assert isinstance(error, TruncatedError)


def test_chunks_cannot_be_exchanged_repeated_or_left_out() -> None:
    sealed = seal(pattern(3 * CHUNK))
    first, second, third = (sealed[i * SEALED_CHUNK : (i + 1) * SEALED_CHUNK] for i in range(3))
    for order in (
        second + first + third,
        first + first + second + third,
        first + third,
        second + third,
        first + third + second,
    ):
        released, error = read(order)
        assert isinstance(error, PayloadTamperedError)
        assert released in (b"", pattern(CHUNK))


def test_an_empty_last_chunk_is_for_the_empty_payload_only() -> None:
    cipher = ChunkCipher(KEY)
    first = cipher.seal(0, pattern(CHUNK), last=False)
    released, error = read(first + cipher.seal(1, b"", last=True))
    assert released == pattern(CHUNK)
    assert isinstance(error, PayloadTamperedError)
    assert error.code == "empty-last-chunk"


def test_a_short_chunk_that_is_not_the_last_is_refused() -> None:
    cipher = ChunkCipher(KEY)
    for rest in (b"", cipher.seal(1, b"more", last=True)):
        released, error = read(cipher.seal(0, b"short", last=False) + rest)
        assert released == b""
        assert isinstance(error, PayloadTamperedError)


def test_an_error_stays_and_never_looks_like_the_end() -> None:
    reader = StreamReader(Source(io.BytesIO(seal(pattern(CHUNK + 9))[:-1])), KEY)
    assert next(reader) == pattern(CHUNK)
    for _ in range(3):
        with pytest.raises(PayloadTamperedError):
            next(reader)


def test_the_counter_is_big_endian() -> None:
    cipher = ChunkCipher(KEY)
    assert cipher.open(258, cipher.seal(258, b"x", last=True), last=True) == b"x"
    assert cipher.open(513, cipher.seal(258, b"x", last=True), last=True) is None
