"""The payload (C2SP age.md "Payload"): STREAM with ChaCha20-Poly1305 in chunks of 64 KiB."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from crypto.errors import AgeError, PayloadTamperedError, TruncatedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crypto.age.source import Source, SupportsWrite

CHUNK = 64 * 1024
TAG = 16
SEALED_CHUNK = CHUNK + TAG
NONCE_SIZE = 16

# Chunks that are sealed before they are written: 1 MiB, and one that was held back.
_TOGETHER = 17
_FLAGS = (b"\x00", b"\x01")


def sealed_size(size: int) -> int:
    """Length of the chunks that carry ``size`` bytes; the payload has a nonce of 16 before them."""
    return size + TAG * max(1, -(-size // CHUNK))


class ChunkCipher:
    """Seals and opens single chunks.

    Args:
        key: the 32-byte payload key.
    """

    def __init__(self, key: bytes) -> None:
        self._aead = ChaCha20Poly1305(key)

    def seal(self, number: int, data: bytes | memoryview, *, last: bool) -> bytes:
        """The sealed chunk ``number`` (from 0)."""
        return self._aead.encrypt(number.to_bytes(11, "big") + _FLAGS[last], data, None)

    def seal_into(self, number: int, data: bytes | memoryview, room: memoryview) -> None:
        """Seal a chunk that is not the last into ``room``, which is exactly as long."""
        self._aead.encrypt_into(number.to_bytes(11, "big") + _FLAGS[False], data, None, room)

    def open(self, number: int, sealed: bytes, *, last: bool) -> bytes | None:
        """The bytes of chunk ``number``, or None if it is not exactly this chunk."""
        try:
            return self._aead.decrypt(number.to_bytes(11, "big") + _FLAGS[last], sealed, None)
        except InvalidTag:
            return None


class StreamWriter:
    """Seals what is written, chunk by chunk; ``close`` makes the last chunk.

    Args:
        out: takes sealed chunks.
        key: the 32-byte payload key, never used before.
    """

    def __init__(self, out: SupportsWrite, key: bytes) -> None:
        self._out = out
        self._cipher = ChunkCipher(key)
        self._number = 0
        # Up to one full chunk is held back: only ``close`` knows which chunk is the last.
        self._held: bytes | bytearray = b""
        self._room = bytearray()

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Take all of ``data``."""
        view = memoryview(data).cast("B")
        if not view:
            return
        if 0 < len(self._held) < CHUNK:
            if not isinstance(self._held, bytearray):
                self._held = bytearray(self._held)
            room = CHUNK - len(self._held)
            self._held += view[:room]
            view = view[room:]
            if not view:
                return
        whole = (len(view) - 1) // CHUNK * CHUNK
        chunks = [memoryview(self._held)] if self._held else []
        chunks += [view[at : at + CHUNK] for at in range(0, whole, CHUNK)]
        for at in range(0, len(chunks), _TOGETHER):
            self._seal_all(chunks[at : at + _TOGETHER])
        view = view[whole:]
        # Immutable bytes that are held whole need no copy.
        self._held = data if isinstance(data, bytes) and len(view) == len(data) else bytes(view)

    def close(self) -> None:
        """Seal the last chunk; it is empty only if nothing was written."""
        self._out.write(self._cipher.seal(self._number, memoryview(self._held), last=True))
        self._number += 1
        self._held = b""

    def _seal_all(self, chunks: Sequence[memoryview]) -> None:
        """Seal full chunks and write them together: one step for whoever hashes and writes."""
        size = len(chunks) * SEALED_CHUNK
        if len(self._room) < size:
            self._room = bytearray(size)
        room = memoryview(self._room)[:size]
        for chunk, at in zip(chunks, range(0, size, SEALED_CHUNK), strict=True):
            self._cipher.seal_into(self._number, chunk, room[at : at + SEALED_CHUNK])
            self._number += 1
        self._out.write(room)


class StreamReader:
    """Opens sealed chunks one after the other; every byte it gives is verified.

    An iterator of ``bytes``, at most 64 KiB each. It ends only behind a verified last chunk, and
    after an error every further call raises the same error.

    Args:
        source: stands at the first sealed chunk.
        key: the 32-byte payload key.
    """

    def __init__(self, source: Source, key: bytes) -> None:
        self._source = source
        self._cipher = ChunkCipher(key)
        self._number = 0
        self._ended = False
        self._error: AgeError | None = None

    def __iter__(self) -> StreamReader:
        return self

    def __next__(self) -> bytes:
        """The next verified bytes.

        Raises:
            PayloadTamperedError: a chunk does not verify, or bytes follow the last one.
            TruncatedError: the source ends before the last chunk.
        """
        if self._error is not None:
            raise self._error
        try:
            while not self._ended:
                data = self._next_chunk()
                self._number += 1
                if data:
                    return data
        except AgeError as error:
            self._error = error
            raise
        raise StopIteration

    def _next_chunk(self) -> bytes:
        sealed = self._source.read(SEALED_CHUNK)
        if len(sealed) < TAG:
            raise TruncatedError("chunk-cut", chunk=self._number)
        if len(sealed) < SEALED_CHUNK:
            return self._last_chunk(sealed)
        data = self._cipher.open(self._number, sealed, last=False)
        return self._last_chunk(sealed) if data is None else data

    def _last_chunk(self, sealed: bytes) -> bytes:
        data = self._cipher.open(self._number, sealed, last=True)
        if data is None:
            raise PayloadTamperedError("chunk", chunk=self._number)
        if not data and self._number:
            raise PayloadTamperedError("empty-last-chunk", chunk=self._number)
        if len(data) == CHUNK and self._source.peek(1):
            # The chunk itself is genuine and is given out before this is raised.
            self._error = PayloadTamperedError("trailing-data", chunk=self._number)
        self._ended = True
        return data
