"""Bytes of a file at any place, never more than is there, never more than was agreed."""

from __future__ import annotations

import codecs
import os
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

# An encoding is a file, which the process apart could not open later.
for _name in (
    "utf-8-sig",
    "cp437",
    "cp1252",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "shift_jis",
    "mac-roman",
):
    codecs.lookup(_name)

LARGEST_PIECE: Final = 32 << 20
"""Bytes of one piece that is looked into at once."""


class Seekable(Protocol):
    """A file that is read at any place."""

    def read(self, size: int = -1, /) -> bytes:
        """Up to ``size`` bytes from here."""

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move to a place."""


class BrokenError(Exception):
    """What is there cannot be what the format says; the part is given up, not the file."""


class Pieces:
    """A file, or a part of one, by position.

    Args:
        stream: where it is read from.
        size: bytes.
        start: where the part begins in the stream.
    """

    def __init__(self, stream: Seekable, size: int, start: int = 0) -> None:
        self._stream, self._start = stream, start
        self.size: Final = size

    def at(self, offset: int, length: int) -> bytes:
        """Exactly these bytes.

        Raises:
            BrokenError: they are not all there, or too many to be looked at.
        """
        inside = min(offset, length) >= 0 and offset + length <= self.size
        if not inside or length > LARGEST_PIECE:
            raise BrokenError
        self._stream.seek(self._start + offset)
        found = self._stream.read(length)
        if len(found) != length:
            raise BrokenError
        return bytes(found)

    def number(self, offset: int, length: int) -> int:
        """A whole number of that many bytes, the largest first."""
        return int.from_bytes(self.at(offset, length), "big")

    def part(self, offset: int, length: int) -> Pieces:
        """A part of it, cut to what is there."""
        begin = min(max(offset, 0), self.size)
        return Pieces(self._stream, max(0, min(length, self.size - begin)), self._start + begin)

    def blocks(self, length: int = 1 << 20) -> Iterator[bytes]:
        """All of it, piece after piece."""
        for offset in range(0, self.size, length):
            yield self.at(offset, min(length, self.size - offset))


def of_bytes(data: bytes) -> Pieces:
    """The same for bytes that are here already."""
    return Pieces(_Held(data), len(data))


class _Held:
    """Bytes, read at any place without being copied as a whole."""

    def __init__(self, data: bytes) -> None:
        self._data, self._position = data, 0

    def read(self, size: int = -1, /) -> bytes:
        end = len(self._data) if size < 0 else self._position + size
        found = self._data[self._position : end]
        self._position += len(found)
        return found

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        del whence
        self._position = offset
        return offset
