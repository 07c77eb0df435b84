"""The records of a byte-canonical ZIP, and how long it is (docs/formats.md 2, PKWARE APPNOTE).

Every record is a function of name, size, CRC-32 and position alone. The writer writes these
bytes; the reader builds them again and compares, so nothing unsigned fits anywhere.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass

from crypto.errors import ZipError

NO_SIZE_32 = 0xFFFFFFFF
NO_COUNT_16 = 0xFFFF
MAX_NAME = 255
CHUNK_SIZE = 256 * 1024

LOCAL = struct.Struct("<IHHHHHIIIHH")
CENTRAL = struct.Struct("<IHHHHHHIIIHHHHHII")
ZIP64_END = struct.Struct("<IQHHIIQQQQ")
ZIP64_LOCATOR = struct.Struct("<IIQI")
END = struct.Struct("<IHHHHIIH")
ZIP64_TAIL_SIZE = ZIP64_END.size + ZIP64_LOCATOR.size + END.size
# 4 bytes of id and length, then at most size, stored size and offset.
MAX_CENTRAL = CENTRAL.size + MAX_NAME + 4 + 24

_LOCAL_MAGIC, _CENTRAL_MAGIC = 0x04034B50, 0x02014B50
_END_MAGIC, _ZIP64_END_MAGIC, _ZIP64_LOCATOR_MAGIC = 0x06054B50, 0x06064B50, 0x07064B50
_VERSION, _VERSION_ZIP64 = 10, 45
_MADE_BY = 3 << 8 | _VERSION_ZIP64
_FLAGS, _STORED, _TIME, _DATE = 0, 0, 0x0000, 0x0021
_EXTERNAL = 0o100644 << 16
_ZIP64_ID = 0x0001
_ZIP64_END_REST = 44
_SIZE_LIMIT = 1 << 62

_NAME = re.compile(r"[a-z0-9.-]+(?:/[a-z0-9.-]+)*", re.ASCII)


@dataclass(frozen=True, slots=True)
class PlannedEntry:
    """An entry before its bytes exist: its name and its size in bytes."""

    name: str
    size: int


def check_name(name: str) -> bytes:
    """Return the bytes of a valid entry name.

    Names are ASCII ``[a-z0-9./-]``, 1 to 255 bytes, relative, without empty, ``.`` or ``..``
    parts; a folder has no entry of its own.

    Raises:
        ZipError: ``name``.
    """
    plain = len(name) <= MAX_NAME and _NAME.fullmatch(name) is not None
    if not plain or ".." in name or "." in name.split("/"):
        raise ZipError("name")
    return name.encode("ascii")


def check_size(size: int) -> None:
    """Refuse sizes that no file has.

    Raises:
        ZipError: ``size``.
    """
    if not 0 <= size < _SIZE_LIMIT:
        raise ZipError("size")


def local_header(name: bytes, size: int, crc32: int) -> bytes:
    """Build the local header: both sizes move to a ZIP64 extra field from 0xFFFFFFFF bytes on."""
    extra = _zip64_extra(size, size) if size >= NO_SIZE_32 else b""
    shown = min(size, NO_SIZE_32)
    return (
        LOCAL.pack(
            *(_LOCAL_MAGIC, _version(extra), _FLAGS, _STORED, _TIME, _DATE),
            *(crc32, shown, shown, len(name), len(extra)),
        )
        + name
        + extra
    )


def central_header(name: bytes, size: int, crc32: int, offset: int) -> bytes:
    """Build the central header: only values from 0xFFFFFFFF on move to the extra field."""
    extra = _zip64_extra(*(value for value in (size, size, offset) if value >= NO_SIZE_32))
    shown = min(size, NO_SIZE_32)
    return (
        CENTRAL.pack(
            *(_CENTRAL_MAGIC, _MADE_BY, _version(extra), _FLAGS, _STORED, _TIME, _DATE),
            *(crc32, shown, shown, len(name), len(extra), 0, 0, 0),
            *(_EXTERNAL, min(offset, NO_SIZE_32)),
        )
        + name
        + extra
    )


def end_records(count: int, directory_size: int, directory_offset: int) -> bytes:
    """Build what follows the directory: ZIP64 records exactly if needed, then the end record."""
    end = END.pack(
        *(_END_MAGIC, 0, 0, min(count, NO_COUNT_16), min(count, NO_COUNT_16)),
        *(min(directory_size, NO_SIZE_32), min(directory_offset, NO_SIZE_32), 0),
    )
    if not _end_is_zip64(count, directory_size, directory_offset):
        return end
    zip64_end = ZIP64_END.pack(
        *(_ZIP64_END_MAGIC, _ZIP64_END_REST, _MADE_BY, _VERSION_ZIP64, 0, 0),
        *(count, count, directory_size, directory_offset),
    )
    locator = ZIP64_LOCATOR.pack(_ZIP64_LOCATOR_MAGIC, 0, directory_offset + directory_size, 1)
    return zip64_end + locator + end


@dataclass(frozen=True, slots=True)
class Layout:
    """How far a ZIP has grown: bytes of entries, bytes of directory, number of entries."""

    offset: int = 0
    directory: int = 0
    count: int = 0

    def plus(self, entry: PlannedEntry) -> Layout:
        """Return the layout with one more entry.

        Raises:
            ZipError: ``name`` or ``size``.
        """
        name = check_name(entry.name)
        check_size(entry.size)
        header = LOCAL.size + len(name) + (20 if entry.size >= NO_SIZE_32 else 0)
        moved = 2 * (entry.size >= NO_SIZE_32) + (self.offset >= NO_SIZE_32)
        extra = 4 + 8 * moved if moved else 0
        return Layout(
            offset=self.offset + header + entry.size,
            directory=self.directory + CENTRAL.size + len(name) + extra,
            count=self.count + 1,
        )

    @property
    def length(self) -> int:
        """Length in bytes of the finished ZIP."""
        zip64 = _end_is_zip64(self.count, self.directory, self.offset)
        return self.offset + self.directory + (ZIP64_TAIL_SIZE if zip64 else END.size)


def _end_is_zip64(count: int, directory_size: int, directory_offset: int) -> bool:
    return count >= NO_COUNT_16 or max(directory_size, directory_offset) >= NO_SIZE_32


def _zip64_extra(*values: int) -> bytes:
    if not values:
        return b""
    return struct.pack(f"<HH{len(values)}Q", _ZIP64_ID, 8 * len(values), *values)


def _version(extra: bytes) -> int:
    return _VERSION_ZIP64 if extra else _VERSION
