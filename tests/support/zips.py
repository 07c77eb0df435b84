"""Canonical ZIPs for tests, and sources that only pretend to be large."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from crypto.canonical_zip import ZipWriter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def build(entries: Mapping[str, bytes]) -> bytes:
    """Write a ZIP of these entries."""
    out = io.BytesIO()
    writer = ZipWriter(out)
    for name, data in entries.items():
        writer.add(name, len(data), zlib.crc32(data), [data])
    writer.finish()
    return out.getvalue()


def unpacked(path: Path) -> bytes:
    """Every byte of a file that a reader sees: what is compressed, opened."""
    data = path.read_bytes()
    if data[:2] != b"PK":
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return b"\n".join(archive.read(name) for name in archive.namelist())


class SparseSource(io.RawIOBase):
    """A file of ``size`` bytes, zero but for a few pieces, that takes no room."""

    def __init__(self, size: int, pieces: Mapping[int, bytes]) -> None:
        super().__init__()
        self._size = size
        self._pieces = pieces
        self._at = 0

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._at = offset + (0, self._at, self._size)[whence]
        return self._at

    def read(self, size: int = -1, /) -> bytes:
        end = self._size if size < 0 else min(self._size, self._at + size)
        view = bytearray(max(0, end - self._at))
        for start, piece in self._pieces.items():
            low, high = max(start, self._at), min(start + len(piece), end)
            if low < high:
                view[low - self._at : high - self._at] = piece[low - start : high - start]
        self._at += len(view)
        return bytes(view)
