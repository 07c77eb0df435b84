"""Opening an age file from start to end."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Unpack

from crypto.age.armor import ArmorReader, is_armored
from crypto.age.header import VERSION_PREFIX
from crypto.age.source import Source, SupportsRead
from crypto.age.stream import StreamReader
from crypto.age.unseal import open_header
from crypto.age.wrap import Identity, LimitOptions, Limits

if TYPE_CHECKING:
    from collections.abc import Sequence

_SNIFF = 2048


class DecryptReader:
    """An iterator of verified bytes (at most 64 KiB each), and a ``read``.

    The constructor reads the header, finds the key and checks the MAC; nothing of the payload is
    given out before its chunk verifies. After an error every further call raises the same error:
    the end of the iteration always means a complete file.

    Args:
        src: binary stream, read to its end; armor is recognised.
        identities: tried in this order.
        armored: True or False where the caller knows; None finds out.
        **limits: ``allow_scrypt`` (False refuses a passphrase file without deriving anything),
            ``max_work_factor`` (20; base-two logarithm of the largest scrypt N accepted) and
            ``max_identities`` (64; more are refused), see ``Limits``.

    Raises:
        MalformedArmorError: armor that is not strict.
        MalformedHeaderError: the header breaks the specification.
        UnsupportedHeaderError: outside what is accepted here.
        UnsupportedError: too many identities.
        NoMatchingKeyError: no identity opens the file.
        HeaderTamperedError: the header MAC does not hold.
        ResourceError: not enough memory for the work factor.
    """

    def __init__(
        self,
        src: SupportsRead,
        identities: Sequence[Identity],
        *,
        armored: bool | None = None,
        **limits: Unpack[LimitOptions],
    ) -> None:
        source = Source(src)
        if armored is None:
            start = source.peek(_SNIFF)
            armored = not start.startswith(VERSION_PREFIX) and is_armored(start)
        if armored:
            source = Source(ArmorReader(source))
        opened = open_header(source, identities, Limits(**limits))
        self.armored = armored
        self.header = opened.header
        self._chunks = StreamReader(source, opened.payload_key.reveal())
        self._rest = b""

    def __iter__(self) -> DecryptReader:
        return self

    def __next__(self) -> bytes:
        """The next verified bytes.

        Raises:
            PayloadTamperedError: a chunk does not verify, or bytes follow the last one.
            TruncatedError: the file ends before its last chunk.
            MalformedArmorError: armor that is not strict.
        """
        if self._rest:
            rest, self._rest = self._rest, b""
            return rest
        return next(self._chunks)

    def read(self, n: int = -1, /) -> bytes:
        """Up to ``n`` verified bytes, everything if negative; ``b""`` behind the last chunk.

        Raises:
            PayloadTamperedError: a chunk does not verify, or bytes follow the last one.
            TruncatedError: the file ends before its last chunk.
            MalformedArmorError: armor that is not strict.
        """
        if n < 0:
            return b"".join(self)
        if n == 0:
            return b""
        data = next(self, b"")
        self._rest = data[n:]
        return data[:n]


def decrypt(
    data: bytes,
    identities: Sequence[Identity],
    *,
    armored: bool | None = None,
    **limits: Unpack[LimitOptions],
) -> bytes:
    """All of a small file, opened; arguments and errors as for ``DecryptReader``."""
    return DecryptReader(io.BytesIO(data), identities, armored=armored, **limits).read()
