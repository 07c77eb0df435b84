"""The data of ICU that Qt brings along: only what this program asks for stays.

Qt for Python carries the data of all languages for all purposes, 32 MB. Here Qt sorts words with it
and nothing else: dates, names of places and numbers come from Qt itself and from Babel, and the
encodings of files are read by Python. The library with the data has nothing else in it, so it is
written anew with a shorter table.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from releasing.elf import Library

if TYPE_CHECKING:
    from pathlib import Path

_MARK: Final = b"\xda\x27"
_KIND: Final = b"CmnD"
_ALIGNED: Final = 16
_PAGE: Final = 0x1000
_LEFT_OUT: Final = ("brkitr", "unit", "zone", "curr", "lang", "region", "translit", "rbnf")
_ENDINGS: Final = (".cnv", ".spp", ".cfu", "unames.icu")


def needed(name: str) -> bool:
    """Whether an item stays, by its name, such as ``icudt73l/coll/zh.res``."""
    parts = name.split("/")
    return not (name.endswith(_ENDINGS) or (len(parts) > 2 and parts[1] in _LEFT_OUT))  # noqa: PLR2004 - data, folder, item


def repacked(data: bytes) -> bytes:
    """The same package of data with the items that are needed.

    Raises:
        SystemExit: it is no package of data as this knows it.
    """
    (size,) = struct.unpack_from("<H", data)
    if data[2:4] != _MARK or data[12:16] != _KIND:
        raise SystemExit("The data of ICU is not what it was: look how it is packed now.")
    kept = [(name, item) for name, item in _items(data[size:]) if needed(name)]
    table = 4 + 8 * len(kept)
    names = b"".join(name.encode() + b"\0" for name, _ in kept)
    entries, items = [], b""
    at_name, at_item = table, _up(table + len(names))
    for name, item in kept:
        entries.append(struct.pack("<II", at_name, at_item + len(items)))
        at_name += len(name) + 1
        items += item.ljust(_up(len(item)), b"\0")
    listed = struct.pack("<I", len(kept)) + b"".join(entries) + names
    return data[:size] + listed.ljust(at_item, b"\0") + items


def _items(packed: bytes) -> list[tuple[str, bytes]]:
    (count,) = struct.unpack_from("<I", packed)
    pairs = [struct.unpack_from("<II", packed, 4 + 8 * number) for number in range(count)]
    ends = [*(begin for _, begin in pairs[1:]), len(packed)]
    return [
        (packed[name : packed.index(0, name)].decode(), packed[begin:end])
        for (name, begin), end in zip(pairs, ends, strict=True)
    ]


def _up(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED


def trim(path: Path) -> None:
    """Write a library with the data of ICU anew, in its place.

    Raises:
        SystemExit: it is built otherwise than this knows.
    """
    library = Library(path.read_bytes())
    place, offset, size = library.only_object()
    first, second = (one for one in library.segments if one.kind == Library.LOADED)
    if not (first.offset == 0 and offset + size == first.size <= second.offset):
        raise SystemExit("The library with the data of ICU is not built as it was.")
    new = repacked(bytes(library.data[offset : offset + size]))
    # What comes behind moves to the front, by whole pages: its address stays.
    moved = (second.offset - offset - len(new)) // _PAGE * _PAGE
    made = library.data[:offset] + new
    made = made.ljust(second.offset - moved, b"\0")
    made += library.data[second.offset : second.offset + second.size]
    for number, one in enumerate(library.segments):
        at = library.program_header(number)
        if one is first:
            struct.pack_into("<QQ", made, at + 32, offset + len(new), offset + len(new))
        elif one.offset >= second.offset:
            struct.pack_into("<Q", made, at + 8, one.offset - moved)
    struct.pack_into("<Q", made, place + 16, len(new))
    # Its sections are for linkers, and would point to nowhere.
    struct.pack_into("<Q", made, 0x28, 0)
    struct.pack_into("<HH", made, 0x3C, 0, 0)
    path.write_bytes(made)
