"""Seal a plaintext again exactly as it was sealed: the same header, nonce and key, the same bytes.

Whoever opened a file and kept what stands before its first chunk, the key of the chunks and the
plaintext need not keep the sealed file itself. A key of chunks seals one plaintext only: what is
put in here must be the one that came out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crypto.age.stream import CHUNK, StreamWriter

if TYPE_CHECKING:
    from crypto.age.source import SupportsRead, SupportsWrite
    from crypto.secret import Secret

_PIECE = 16 * CHUNK


class Resealer:
    """Takes the plaintext piece by piece; the caller compares the digest of what comes out.

    Args:
        head: header and nonce, as they stand in the file before its first chunk.
        payload_key: of the chunks, 32 bytes.
        out: takes the bytes of the sealed file.
    """

    def __init__(self, head: bytes, payload_key: Secret, out: SupportsWrite) -> None:
        out.write(head)
        self._chunks = StreamWriter(out, payload_key.reveal())

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Take all of ``data``."""
        self._chunks.write(data)

    def close(self) -> None:
        """Seal the last chunk."""
        self._chunks.close()


def reseal(head: bytes, payload_key: Secret, plaintext: SupportsRead, out: SupportsWrite) -> None:
    """Write the whole sealed file; arguments as for ``Resealer``."""
    again = Resealer(head, payload_key, out)
    while piece := plaintext.read(_PIECE):
        again.write(piece)
    again.close()
