"""Digests of a stream of rows, taken in a thread beside the one that waits for the disk.

Only hashing happens there: no statement, no file, no lock, so that nothing can wait for it in a
circle. Hashing and SQLCipher's own work each take about half of the time.
"""

from __future__ import annotations

import hashlib
import zlib
from typing import TYPE_CHECKING, Final

from defender_app.beside import Beside

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType
    from typing import Self

# Below this a thread costs more than it saves.
_WORTH_IT: Final = 1 << 18


class Digests:
    """SHA-256 and CRC-32 of everything, and the SHA-256 of each row. A context manager.

    Attributes:
        size: bytes so far.
    """

    def __init__(self) -> None:
        self.size = 0
        self._whole = hashlib.sha256()
        self._crc = 0
        self._rows = bytearray()
        self._beside = Beside()

    def __repr__(self) -> str:
        return "<digests>"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._beside.end()

    def take(self, rows: Sequence[bytes]) -> None:
        """Begin to hash the next rows; waits for those before."""
        self._beside.settle()
        length = sum(map(len, rows))
        self.size += length
        if length < _WORTH_IT:
            self._hash(rows)
            return
        self._beside.begin(self._hash, rows)

    @property
    def rows(self) -> bytes:
        """The SHA-256 of all rows taken, one after the other."""
        self._beside.settle()
        return bytes(self._rows)

    @property
    def sha256(self) -> bytes:
        """Of everything taken."""
        self._beside.settle()
        return self._whole.digest()

    @property
    def crc32(self) -> int:
        """Of everything taken."""
        self._beside.settle()
        return self._crc

    def _hash(self, rows: Sequence[bytes]) -> None:
        for row in rows:
            self._whole.update(row)
            self._crc = zlib.crc32(row, self._crc)
            self._rows += hashlib.sha256(row).digest()
