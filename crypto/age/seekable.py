"""Reading an age file at any position."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Unpack

from crypto.age.source import SeekableSource, Source
from crypto.age.stream import CHUNK, SEALED_CHUNK, TAG, ChunkCipher, sealed_size
from crypto.age.unseal import open_header
from crypto.age.wrap import Identity, LimitOptions, Limits
from crypto.errors import PayloadTamperedError, TruncatedError

if TYPE_CHECKING:
    from collections.abc import Sequence

_CACHED_CHUNKS = 4


class SeekableReader:
    """A file object over the plaintext of a binary age file; every byte it gives is verified.

    The constructor checks the header MAC and then the last chunk, before it trusts the size
    (C2SP age.md "Payload"). Chunks between are verified when they are read: whoever needs to know
    that the whole file is good reads all of it.

    Args:
        src: seekable binary stream, not armored; it must not change meanwhile.
        identities: tried in this order.
        **limits: ``allow_scrypt`` (False refuses a passphrase file without deriving anything),
            ``max_work_factor`` (20; base-two logarithm of the largest scrypt N accepted) and
            ``max_identities`` (64; more are refused), see ``Limits``.

    Attributes:
        header: as it stands in the file.
        payload_key: of the chunks.
        payload_start: where the first chunk begins, in bytes from the start of the file.
        size: bytes of the plaintext.

    Raises:
        The errors of ``DecryptReader``, without those of armor.
    """

    def __init__(
        self,
        src: SeekableSource,
        identities: Sequence[Identity],
        **limits: Unpack[LimitOptions],
    ) -> None:
        src.seek(0)
        opened = open_header(Source(src), identities, Limits(**limits))
        self.header = opened.header
        self._src = src
        self.payload_start = opened.payload_start
        self.payload_key = opened.payload_key
        self._cipher = ChunkCipher(opened.payload_key.reveal())
        self._cache: dict[int, bytes] = {}
        self._position = 0
        self._last, self.size = self._verify_last_chunk(
            src.seek(0, os.SEEK_END) - self.payload_start
        )

    def _verify_last_chunk(self, sealed: int) -> tuple[int, int]:
        count = -(-sealed // SEALED_CHUNK)
        last, length = count - 1, sealed - (count - 1) * SEALED_CHUNK
        if count == 0 or length < TAG:
            raise TruncatedError("chunk-cut", chunk=max(0, last))
        data = self._open(last, last=True)
        if data is None:
            if self._open(last, last=False) is not None:
                raise TruncatedError("chunk-cut", chunk=count)
            raise PayloadTamperedError("chunk", chunk=last)
        if not data and last:
            raise PayloadTamperedError("empty-last-chunk", chunk=last)
        self._cache[last] = data
        size = last * CHUNK + len(data)
        if sealed_size(size) != sealed:
            raise PayloadTamperedError("size", size=size)
        return last, size

    def readable(self) -> bool:
        """True."""
        return True

    def seekable(self) -> bool:
        """True."""
        return True

    def tell(self) -> int:
        """The position in the plaintext."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move, and give the new position; beyond the end is allowed and reads nothing.

        Raises:
            ValueError: before the start, or an unknown ``whence``.
        """
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self.size}.get(whence)
        if base is None or base + offset < 0:
            raise ValueError("seek")
        self._position = base + offset
        return self._position

    def read(self, n: int = -1, /) -> bytes:
        """Up to ``n`` verified bytes, everything that is left if negative; fewer only at the end.

        Raises:
            PayloadTamperedError: a chunk does not verify.
        """
        left = max(0, self.size - self._position)
        end = self._position + (left if n < 0 else min(n, left))
        parts = []
        while self._position < end:
            number, offset = divmod(self._position, CHUNK)
            part = self._chunk(number)[offset : offset + end - self._position]
            parts.append(part)
            self._position += len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def _chunk(self, number: int) -> bytes:
        data = self._cache.pop(number, None)
        if data is None:
            data = self._open(number, last=number == self._last)
            if data is None:
                raise PayloadTamperedError("chunk", chunk=number)
            if len(self._cache) >= _CACHED_CHUNKS:
                del self._cache[next(iter(self._cache))]
        self._cache[number] = data
        return data

    def _open(self, number: int, *, last: bool) -> bytes | None:
        self._src.seek(self.payload_start + number * SEALED_CHUNK)
        sealed = Source(self._src).read(SEALED_CHUNK)
        return self._cipher.open(number, sealed, last=last) if len(sealed) >= TAG else None
