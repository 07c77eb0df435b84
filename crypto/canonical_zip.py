"""The one byte-canonical ZIP of a sequence of entries (docs/formats.md 2 "ZIP", "Padding").

STORED entries without gaps, no flags, no comments, fixed times and attributes, ZIP64 exactly
where a value needs it. Two programs that write the same entries write the same bytes, and the
reader accepts only those.
"""

from __future__ import annotations

import zlib
from functools import reduce
from typing import TYPE_CHECKING, Protocol

from crypto.errors import ZipError
from crypto.padme import padme
from crypto.zip_reader import SeekableSource, ZipEntry, ZipReader
from crypto.zip_records import (
    Layout,
    PlannedEntry,
    central_header,
    check_name,
    check_size,
    end_records,
    local_header,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "PlannedEntry",
    "SeekableSource",
    "SupportsWrite",
    "ZipEntry",
    "ZipReader",
    "ZipWriter",
    "padding_size",
    "zip_size",
]

_CRC_LIMIT = 1 << 32


class SupportsWrite(Protocol):
    """A sink that takes all bytes it is given."""

    def write(self, data: bytes, /) -> object:
        """Write all of ``data``."""
        ...


def zip_size(entries: Sequence[PlannedEntry]) -> int:
    """Return the exact length in bytes of the canonical ZIP of these entries.

    Raises:
        ZipError: ``name``, ``size``.
    """
    return reduce(Layout.plus, entries, Layout()).length


def padding_size(entries: Sequence[PlannedEntry], name: str, floor: int = 65_536) -> int:
    """Return the size of the padding entry ``name``, which follows ``entries``.

    With it the finished ZIP is exactly max(floor, Padmé(length with empty padding)) bytes long.
    Where a header that grows (ZIP64) steps over that length, it is the next one of the Padmé set.

    Raises:
        ZipError: ``name``, ``size``.
    """
    before = reduce(Layout.plus, entries, Layout())
    target = max(floor, padme(before.plus(PlannedEntry(name, 0)).length))
    while (size := _size_for(before, name, target)) is None:
        target = padme(target + 1)
    return size


def _size_for(before: Layout, name: str, target: int) -> int | None:
    """Find the padding that gives a ZIP of ``target`` bytes; its length grows with the padding."""
    low, high = 0, target
    while low < high:
        middle = (low + high) // 2
        if before.plus(PlannedEntry(name, middle)).length < target:
            low = middle + 1
        else:
            high = middle
    exact = before.plus(PlannedEntry(name, low)).length == target
    return low if exact else None


class ZipWriter:
    """Writes a canonical ZIP from front to back; sizes and CRC-32 are known beforehand.

    After any error the output is worthless and the writer refuses to go on.

    Args:
        out: receives the bytes.
    """

    def __init__(self, out: SupportsWrite) -> None:
        self._out = out
        self._names: set[str] = set()
        self._directory: list[bytes] = []
        self._offset = 0
        self._open = True

    def add(self, name: str, size: int, crc32: int, chunks: Iterable[bytes]) -> None:
        """Write one entry.

        Args:
            name: its name, see :func:`crypto.zip_records.check_name`.
            size: the number of bytes that ``chunks`` yields.
            crc32: their CRC-32.
            chunks: the data.

        Raises:
            ZipError: ``name``, ``duplicate-name``, ``size``, ``crc``; while writing
                ``size-mismatch`` and ``crc-mismatch``; ``not-open`` after finish or an error.
        """
        self._require_open()
        raw_name = check_name(name)
        check_size(size)
        if not 0 <= crc32 < _CRC_LIMIT:
            raise ZipError("crc")
        if name in self._names:
            raise ZipError("duplicate-name")
        # Reopened only when everything held: an exception from ``chunks`` ends the writer too.
        self._open = False
        header = local_header(raw_name, size, crc32)
        self._out.write(header)
        self._copy(chunks, size, crc32)
        self._directory.append(central_header(raw_name, size, crc32, self._offset))
        self._names.add(name)
        self._offset += len(header) + size
        self._open = True

    def finish(self) -> None:
        """Write directory and end records; the output is complete afterwards.

        Raises:
            ZipError: ``no-entries``, ``not-open``.
        """
        self._require_open()
        if not self._directory:
            raise ZipError("no-entries")
        self._open = False
        directory_size = 0
        for header in self._directory:
            self._out.write(header)
            directory_size += len(header)
        self._out.write(end_records(len(self._directory), directory_size, self._offset))

    def _copy(self, chunks: Iterable[bytes], size: int, crc32: int) -> None:
        written = crc = 0
        for chunk in chunks:
            written += len(chunk)
            if written > size:
                raise ZipError("size-mismatch", planned=size)
            crc = zlib.crc32(chunk, crc)
            self._out.write(chunk)
        if written != size:
            raise ZipError("size-mismatch", planned=size, written=written)
        if crc != crc32:
            raise ZipError("crc-mismatch")

    def _require_open(self) -> None:
        if not self._open:
            raise ZipError("not-open")
