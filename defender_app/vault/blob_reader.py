"""Reading a blob at any place; every row is compared with the hash written down when it came."""

from __future__ import annotations

import hashlib
import io
import os
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.onlooking import Look

ROW: Final = 1 << 20
"""Bytes of a row; the last one of a blob may be shorter."""

HASH: Final = 32
"""Bytes of the SHA-256 of a row."""

_ROW_BITS: Final = 20


def row_id(number: int, index: int) -> int:
    """The id of a row: number of its blob times 2^20, plus its place."""
    return (number << _ROW_BITS) | index


class BlobReader:
    """Reads a blob at any place; rows are loaded and verified one at a time.

    Raises from ``read``: InputError ``blob-damaged`` when a row is not what was written.
    """

    def __init__(self, drawer: Drawer, number: int, size: int, hashes: bytes) -> None:
        self._drawer = drawer
        self._number = number
        self._hashes = hashes
        self._position = 0
        self._row_index = -1
        self._row = b""
        self.size: Final = size

    def tell(self) -> int:
        """The position in bytes."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move to a place; gives the new position in bytes."""
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self.size}[whence]
        if start + offset < 0:
            raise ValueError("before the beginning")
        self._position = start + offset
        return self._position

    def read(self, size: int = -1, /) -> bytes:
        """Up to ``size`` bytes from here, all that are left when it is negative."""
        end = self.size if size < 0 else min(self.size, self._position + size)
        out = io.BytesIO()
        while self._position < end:
            index, start = divmod(self._position, ROW)
            piece = self._load(index)[start : start + end - self._position]
            out.write(piece)
            self._position += len(piece)
        return out.getvalue()

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return -(-self.size // ROW)

    def row(self, index: int, look: Look | None = None, *, compared: bool = True) -> bytes:
        """One row, compared with the SHA-256 written down when it came in.

        Args:
            index: which, from 0.
            look: through which connection; that of the drawer if none is given.
            compared: whether here; otherwise only its length is.

        Raises:
            InputError: ``blob-damaged``: it is absent, or not what was written.
        """
        found = (look or self._drawer.database.rows)(
            "SELECT data FROM blob_rows WHERE id = ?", (row_id(self._number, index),)
        )
        data = bytes(found[0][0]) if found else b""
        digest = self._hashes[index * HASH : (index + 1) * HASH]
        whole = len(data) == min(ROW, self.size - index * ROW)
        if not whole or (compared and _sha256(data) != digest):
            raise InputError("blob-damaged")
        return data

    def _load(self, index: int) -> bytes:
        if index != self._row_index:
            self._row_index, self._row = index, self.row(index)
        return self._row


def _sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()
