"""Libraries of Linux on 64-bit computers, changed in place."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MAGIC: Final = b"\x7fELF\x02\x01"
_DYNAMIC: Final = 2
_NEEDED, _STRINGS, _SYMBOLS, _HASHES = 1, 5, 6, 0x6FFFFEF5
_GLOBAL, _WEAK = 1, 2
_SYMBOL: Final = 24


@dataclass(frozen=True)
class Segment:
    """A stretch of the file, and where it lies in memory."""

    kind: int
    offset: int
    address: int
    size: int


class Library:
    """What the loader of programs reads of a library.

    Raises:
        SystemExit: it is none, or not for such computers.
    """

    LOADED: Final = 1

    def __init__(self, data: bytes) -> None:
        self.data = bytearray(data)
        if not data.startswith(_MAGIC):
            raise SystemExit("This is no library of Linux on a 64-bit computer.")
        (self._start,) = struct.unpack_from("<Q", data, 0x20)
        self._size, count = struct.unpack_from("<HH", data, 0x36)
        self.segments = [self._segment(self.program_header(number)) for number in range(count)]
        (dynamic,) = (one for one in self.segments if one.kind == _DYNAMIC)
        # Where it stands, its tag, its value.
        self.entries: list[tuple[int, int, int]] = [
            (place, *struct.unpack_from("<QQ", data, place))
            for place in range(dynamic.offset, dynamic.offset + dynamic.size, 16)
        ]

    def program_header(self, number: int) -> int:
        """Where a segment is described."""
        return int(self._start + self._size * number)

    def _segment(self, place: int) -> Segment:
        kind, _, offset, address, _, size = struct.unpack_from("<IIQQQQ", self.data, place)
        return Segment(kind, offset, address, size)

    def at(self, address: int) -> int:
        """Where in the file something stands that lies at an address in memory."""
        for one in self.segments:
            if one.kind == self.LOADED and one.address <= address < one.address + one.size:
                return address - one.address + one.offset
        raise SystemExit("A library says of something that it is where nothing is.")

    def _table(self, tag: int) -> int:
        return self.at(next(value for _, one, value in self.entries if one == tag))

    def text(self, offset: int) -> str:
        """A name, by its place among the names."""
        begin = self._table(_STRINGS) + offset
        return self.data[begin : self.data.index(0, begin)].decode()

    def unknown(self) -> Iterator[int]:
        """Where the entries of those symbols stand that another library has to bring."""
        # They stand before those of its own.
        (first_own,) = struct.unpack_from("<I", self.data, self._table(_HASHES) + 4)
        for number in range(1, first_own):
            yield self._table(_SYMBOLS) + number * _SYMBOL

    def only_object(self) -> tuple[int, int, int]:
        """Of a library with one symbol: where its entry stands, where it lies, and its size.

        Raises:
            SystemExit: it has several.
        """
        if self._table(_STRINGS) - self._table(_SYMBOLS) != 2 * _SYMBOL:
            raise SystemExit("This library has more than one symbol.")
        place = self._table(_SYMBOLS) + _SYMBOL
        address, size = struct.unpack_from("<QQ", self.data, place + 8)
        return place, self.at(address), size


def unlink(path: Path, name: str) -> None:
    """Have a library do without another one, whose functions nobody calls.

    What it would call there becomes weak, which is nothing where nobody brings it.

    Args:
        path: of the library.
        name: the beginning of the name of the other one, and (without ``lib``) of its functions.

    Raises:
        SystemExit: it does not need the other one.
    """
    library = Library(path.read_bytes())
    needed = [(place, value) for place, tag, value in library.entries if tag == _NEEDED]
    ours = [one for one in needed if library.text(one[1]).startswith(name)]
    others = [one for one in needed if one not in ours]
    if not ours or not others:
        raise SystemExit(f"{path.name} does not need {name}.")
    for place, _ in ours:
        # It may well need the same library twice.
        struct.pack_into("<Q", library.data, place + 8, others[-1][1])
    for place in library.unknown():
        text, about = struct.unpack_from("<IB", library.data, place)
        if library.text(text).startswith(name.removeprefix("lib")) and about >> 4 == _GLOBAL:
            library.data[place + 4] = _WEAK << 4 | about & 0xF
    path.write_bytes(library.data)
