"""Reader of the byte-canonical ZIP: refuses everything the writer would not have written.

Works on any seekable source of known size and holds nothing but the directory in memory.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from crypto.errors import ZipError
from crypto.zip_records import (
    CENTRAL,
    CHUNK_SIZE,
    END,
    MAX_CENTRAL,
    NO_COUNT_16,
    NO_SIZE_32,
    ZIP64_END,
    ZIP64_TAIL_SIZE,
    central_header,
    check_name,
    end_records,
    local_header,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_MIN_CENTRAL = CENTRAL.size + 1


class SeekableSource(Protocol):
    """What the reader needs: an open binary file, ``io.BytesIO``, a seekable age reader."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move to a position, counted in bytes from the start."""
        ...

    def read(self, size: int, /) -> bytes:
        """Return up to ``size`` bytes, none only at the end."""
        ...


@dataclass(frozen=True, slots=True)
class ZipEntry:
    """One stored entry; ``offset`` is the position of its first data byte."""

    name: str
    size: int
    crc32: int
    offset: int


@dataclass(frozen=True, slots=True)
class _End:
    count: int
    directory_size: int
    directory_offset: int
    tail_size: int


class ZipReader:
    """The entries of a canonical ZIP, checked byte for byte when constructed.

    Only the data of the entries is checked later, by its CRC-32, while it is read.

    Args:
        src: the whole ZIP; untrusted.
        size: its length in bytes.
        max_entries: more entries are refused before the directory is read.

    Raises:
        ZipError: ``too-short``, ``truncated``, ``end-record`` (also for appended bytes and
            comments), ``too-many-entries``, ``no-entries``, ``directory-size``, ``name``,
            ``duplicate-name``, ``central-header``, ``offset`` (gaps, overlaps, prefixes),
            ``local-header``.
    """

    def __init__(self, src: SeekableSource, size: int, *, max_entries: int = 10_000) -> None:
        self._src = src
        end = self._read_end(size)
        _check_bounds(end, max_entries)
        directory = self._read_at(end.directory_offset, end.directory_size)
        self.entries = tuple(self._walk(directory, end))

    def chunks(self, entry: ZipEntry) -> Iterator[bytes]:
        """Yield the data of an entry in pieces of up to 256 KiB.

        The CRC-32 is known only at the end: nothing may be built on the pieces before the
        iterator is exhausted. Iterators of several entries can be used alternately.

        Raises:
            ZipError: ``crc-mismatch`` after the last piece, ``truncated``.
        """
        crc = 0
        for start in range(0, entry.size, CHUNK_SIZE):
            piece = self._read_at(entry.offset + start, min(CHUNK_SIZE, entry.size - start))
            crc = zlib.crc32(piece, crc)
            yield piece
        if crc != entry.crc32:
            raise ZipError("crc-mismatch", offset=entry.offset)

    def read(self, entry: ZipEntry, *, max_bytes: int) -> bytes:
        """Return the whole data of an entry, its CRC-32 verified.

        Raises:
            ZipError: ``entry-too-long`` before anything is read, ``crc-mismatch``, ``truncated``.
        """
        if entry.size > max_bytes:
            raise ZipError("entry-too-long", size=entry.size, limit=max_bytes)
        return b"".join(self.chunks(entry))

    def _read_end(self, size: int) -> _End:
        if size < END.size:
            raise ZipError("too-short", size=size)
        tail = self._read_at(size - END.size, END.size)
        _, _, _, _, count, directory_size, directory_offset, _ = END.unpack(tail)
        if count == NO_COUNT_16 or NO_SIZE_32 in (directory_size, directory_offset):
            if size < ZIP64_TAIL_SIZE:
                raise ZipError("end-record")
            tail = self._read_at(size - ZIP64_TAIL_SIZE, ZIP64_TAIL_SIZE)
            *_, count, directory_size, directory_offset = ZIP64_END.unpack_from(tail)
        if (
            directory_offset + directory_size + len(tail) != size
            or end_records(count, directory_size, directory_offset) != tail
        ):
            raise ZipError("end-record")
        return _End(count, directory_size, directory_offset, len(tail))

    def _walk(self, directory: bytes, end: _End) -> Iterator[ZipEntry]:
        names: set[str] = set()
        at = position = 0
        for _ in range(end.count):
            header, entry = _parse_central(directory, at)
            if entry.offset != position:
                raise ZipError("offset", offset=entry.offset)
            if entry.name in names:
                raise ZipError("duplicate-name")
            names.add(entry.name)
            at += len(header)
            local = local_header(entry.name.encode("ascii"), entry.size, entry.crc32)
            data = position + len(local)
            position = data + entry.size
            if position > end.directory_offset:
                raise ZipError("offset", offset=entry.offset)
            if self._read_at(entry.offset, len(local)) != local:
                raise ZipError("local-header", offset=entry.offset)
            yield ZipEntry(entry.name, entry.size, entry.crc32, data)
        if at != len(directory):
            raise ZipError("directory-size")
        if position != end.directory_offset:
            raise ZipError("offset", offset=position)

    def _read_at(self, offset: int, size: int) -> bytes:
        self._src.seek(offset)
        pieces: list[bytes] = []
        while size > 0:
            piece = self._src.read(size)
            if not piece:
                raise ZipError("truncated", offset=offset)
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)


def _check_bounds(end: _End, max_entries: int) -> None:
    if end.count == 0:
        raise ZipError("no-entries")
    if end.count > max_entries:
        raise ZipError("too-many-entries", count=end.count, limit=max_entries)
    if not end.count * _MIN_CENTRAL <= end.directory_size <= end.count * MAX_CENTRAL:
        raise ZipError("directory-size", size=end.directory_size)


def _parse_central(directory: bytes, at: int) -> tuple[bytes, ZipEntry]:
    """Return the header that stands at ``at`` and its entry (``offset`` of the local header)."""
    if len(directory) - at < CENTRAL.size:
        raise ZipError("directory-size")
    fields = CENTRAL.unpack_from(directory, at)
    crc32, _, size, name_length, extra_length = fields[7:12]
    offset = fields[16]
    name_end = at + CENTRAL.size + name_length
    raw_name = directory[at + CENTRAL.size : name_end]
    extra = directory[name_end : name_end + extra_length]
    size, offset = _zip64_values(size, offset, extra)
    try:
        name = raw_name.decode("ascii")
    except UnicodeDecodeError:
        raise ZipError("name") from None
    check_name(name)
    header = central_header(raw_name, size, crc32, offset)
    if not directory.startswith(header, at):
        raise ZipError("central-header", position=at)
    return header, ZipEntry(name, size, crc32, offset)


def _zip64_values(size: int, offset: int, extra: bytes) -> tuple[int, int]:
    """Take over what moved to the extra field; its form is checked by the rebuilt header."""
    moved = [value for value in (size, size, offset) if value == NO_SIZE_32]
    if not moved:
        return size, offset
    if len(extra) != 4 + 8 * len(moved):
        raise ZipError("central-header")
    values = struct.unpack_from(f"<{len(moved)}Q", extra, 4)
    if size == NO_SIZE_32:
        size = values[0]
    if offset == NO_SIZE_32:
        offset = values[-1]
    return size, offset
