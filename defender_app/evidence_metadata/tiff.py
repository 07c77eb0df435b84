"""TIFF structures: those of EXIF in every format of pictures, and TIFF files themselves."""

from __future__ import annotations

import math
import struct
from typing import TYPE_CHECKING, Final

from defender_app.evidence_metadata import iptc, xmp
from defender_app.evidence_metadata.pieces import BrokenError
from defender_app.evidence_metadata.tag_names import GPS_TEXT, QUIET, TAGS, WIDE

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.evidence_metadata.findings import Collector
    from defender_app.evidence_metadata.pieces import Pieces

_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_MOST_DIRECTORIES: Final = 64
_MOST_ENTRIES: Final = 4096
_LONGEST: Final = 8 << 20
_TEXT_CODES: Final = (
    (b"ASCII\0\0\0", "ascii"),
    (b"UNICODE\0", ""),
    (b"JIS\0\0\0\0\0", "shift_jis"),
)
_EXIF, _GPS, _SUB, _INTEROP = 0x8769, 0x8825, 0x014A, 0xA005
_PRIVATE: Final = 0x8000
_XMP, _IPTC, _PHOTOSHOP, _ICC, _MAKER = 0x02BC, 0x83BB, 0x8649, 0x8773, 0x927C
_THUMBNAIL, _THUMBNAIL_SIZE, _STRIPS, _STRIP_SIZES = 0x0201, 0x0202, 0x0111, 0x0117


class _Entry:
    """One field: its numbers or its bytes, read when they are wanted."""

    def __init__(self, tiff: _Tiff, kind: int, count: int, at: int) -> None:
        self.tiff, self.kind, self.count, self.at = tiff, kind, count, at

    @property
    def size(self) -> int:
        return _SIZES.get(self.kind, 1) * self.count

    def data(self) -> bytes:
        if self.size > _LONGEST:
            raise BrokenError
        return self.tiff.pieces.at(self.at, self.size)

    def numbers(self) -> list[float]:
        """The numbers; broken fractions, and what is no number, count as 0."""
        order, data = self.tiff.order, self.data()
        if self.kind in {5, 10}:
            letter = "I" if self.kind == 5 else "i"  # noqa: PLR2004 - types of TIFF 6
            flat = struct.unpack(f"{order}{2 * self.count}{letter}", data)
            pairs = zip(flat[::2], flat[1::2], strict=True)
            return [above / below if below else 0.0 for above, below in pairs]
        letter = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 13: "I"}.get(
            self.kind, "B"
        )
        flat = struct.unpack(f"{order}{self.count}{letter}", data)
        return [float(one) if math.isfinite(one) else 0.0 for one in flat]

    def offsets(self) -> list[int]:
        return [int(one) for one in self.numbers()[:_MOST_DIRECTORIES]]

    def text(self) -> str:
        """The words, or the numbers as words."""
        if self.kind in {1, 2, 7}:
            return _decoded(self.data(), self.tiff.order)
        return " ".join(f"{one:.6g}" for one in self.numbers()[:16])


def _decoded(data: bytes, order: str) -> str:
    for start, code in _TEXT_CODES:
        if data.startswith(start):
            wide = "utf-16-be" if order == ">" else "utf-16-le"
            return data[len(start) :].decode(code or wide, "replace").strip("\0 ")
    data = data.removeprefix(bytes(8)).rstrip(b"\0 ")
    try:
        return data.decode("utf-8").replace("\0", " ")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace").replace("\0", " ")


def read(pieces: Pieces, found: Collector, *, whole_file: bool = False) -> None:
    """Take everything out of a TIFF structure.

    Args:
        pieces: from its first byte (``II*`` or ``MM*``).
        found: where to.
        whole_file: whether it is a TIFF file and not the EXIF part of another.
    """
    try:
        _Tiff(pieces, found, whole_file=whole_file).read()
    except (BrokenError, struct.error):
        found.complete = False


class _Tiff:
    def __init__(self, pieces: Pieces, found: Collector, *, whole_file: bool) -> None:
        self.pieces, self.found, self.whole_file = pieces, found, whole_file
        self.order = {b"II": "<", b"MM": ">"}.get(pieces.at(0, 2), "")
        if not self.order:
            raise BrokenError
        self._seen: set[int] = set()
        self._entries = 0
        self._pages = 0

    def read(self) -> None:
        magic, first = struct.unpack(self.order + "HI", self.pieces.at(2, 6))
        if magic != 42:  # noqa: PLR2004 - TIFF 6, section 2; larger files are never evidence here
            raise BrokenError
        self._chain(first)
        if self._pages > 1 and self.whole_file:
            self.found.add("more-pictures", source="TIFF", count=self._pages - 1)

    def _chain(self, offset: int) -> None:
        """The directories that follow one another: pages, or a picture and its thumbnail."""
        place = 0
        while offset:
            entries, offset = self._directory(offset)
            if not entries and not offset:
                return
            self._pages += 1
            self._fields(entries)
            self._small_picture(entries, first=place == 0)
            place += 1

    def _directory(self, offset: int) -> tuple[dict[int, _Entry], int]:
        """The fields of a directory, and where the next one is."""
        if offset in self._seen or len(self._seen) >= _MOST_DIRECTORIES:
            self.found.complete = False
            return {}, 0
        self._seen.add(offset)
        (count,) = struct.unpack(self.order + "H", self.pieces.at(offset, 2))
        self._entries += count
        if self._entries > _MOST_ENTRIES:
            raise BrokenError
        entries = {}
        for number in range(count):
            at = offset + 2 + 12 * number
            tag, kind, items = struct.unpack(self.order + "HHI", self.pieces.at(at, 8))
            made = _Entry(self, kind, items, at + 8)
            if made.size > 4:  # noqa: PLR2004 - what is longer stands elsewhere
                (made.at,) = struct.unpack(self.order + "I", self.pieces.at(at + 8, 4))
            entries[tag] = made
        try:
            (following,) = struct.unpack(
                self.order + "I", self.pieces.at(offset + 2 + 12 * count, 4)
            )
        except BrokenError:
            following = 0
        return entries, following

    def _fields(self, entries: dict[int, _Entry]) -> None:
        for tag, entry in entries.items():
            try:
                self._field(tag, entry)
            except (BrokenError, struct.error, OverflowError):
                self.found.complete = False

    def _field(self, tag: int, entry: _Entry) -> None:
        found = self.found
        if tag in TAGS:
            kind, name = TAGS[tag]
            text = entry.text()
            if tag in WIDE:
                text = entry.data().decode("utf-16-le", "replace").rstrip("\0")
            if text.strip(" 0:"):
                found.add(kind, text, source="EXIF", name=name)
        elif tag == _GPS:
            self._gps(self._inner(entry))
        elif tag in {_EXIF, _INTEROP, _SUB}:
            for offset in entry.offsets():
                inner, _ = self._directory(offset)
                self._fields(inner)
                if tag == _SUB:
                    self._small_picture(inner, first=False)
        elif tag in _BLOCKS:
            if tag == _MAKER:
                found.add("maker-notes", source="EXIF", count=entry.size)
            _BLOCKS[tag](entry.data(), found)
        else:
            self._unknown(tag, entry)

    def _inner(self, entry: _Entry) -> dict[int, _Entry]:
        """The fields of the first directory that a field leads to."""
        offsets = entry.offsets()
        return self._directory(offsets[0])[0] if offsets else {}

    def _unknown(self, tag: int, entry: _Entry) -> None:
        """A field that nobody here knows; a few numbers stand in the field itself."""
        if tag >= _PRIVATE and tag not in QUIET and entry.size > 4:  # noqa: PLR2004 - see above
            words = entry.text() if entry.kind in {2, 7} else ""
            name = f"0x{tag:04X}"
            self.found.add("other", words, source="EXIF", name=name, count=entry.size)

    def _small_picture(self, entries: dict[int, _Entry], *, first: bool) -> None:
        """A second, small picture: it may still show what was cut or covered in the large one."""
        size = entries.get(_THUMBNAIL_SIZE)
        if _THUMBNAIL in entries:
            self.found.add(
                "thumbnail",
                source="EXIF",
                count=int(size.numbers()[0]) if size and size.count else 1,
            )
        elif not first and not self.whole_file and _STRIPS in entries:
            strips = entries.get(_STRIP_SIZES)
            count = int(sum(strips.numbers())) if strips and strips.size < _LONGEST else 1
            self.found.add("thumbnail", source="EXIF", count=count)

    def _gps(self, entries: dict[int, _Entry]) -> None:
        latitude, longitude = self._degrees(entries, 2), self._degrees(entries, 4)
        if latitude is not None and longitude is not None:
            self.found.place(latitude, longitude, source="GPS")
        for tag, (kind, name) in GPS_TEXT.items():
            if tag in entries:
                self.found.add(kind, entries[tag].text(), source="GPS", name=name)
        if 7 in entries:  # noqa: PLR2004 - GPSTimeStamp
            parts = entries[7].numbers()[:3]
            clock = ":".join(f"{one:02.0f}" for one in parts)
            self.found.add("time", f"{clock} UTC", source="GPS", name="GPSTimeStamp")
        if entries and latitude is None:
            self.found.add("other", source="GPS", count=len(entries))

    def _degrees(self, entries: dict[int, _Entry], tag: int) -> float | None:
        if tag not in entries or not entries[tag].count:
            return None
        parts = [*entries[tag].numbers(), 0.0, 0.0][:3]
        value = parts[0] + parts[1] / 60 + parts[2] / 3600
        side = entries[tag - 1].data()[:1] if tag - 1 in entries else b"N"
        return -value if side in {b"S", b"W"} else value


def _names_in(data: bytes, found: Collector) -> None:
    """Readable words of 6 letters and more inside maker notes: often serial numbers, owners."""
    run = bytearray()
    told = 0
    for byte in data[: 256 << 10] + b"\0":
        if 0x20 <= byte < 0x7F:  # noqa: PLR2004 - printable ASCII
            run.append(byte)
            continue
        words = run.decode("ascii").strip()
        run.clear()
        if len(words) >= 6 and sum(one.isalnum() for one in words) * 4 > 3 * len(words):  # noqa: PLR2004 - mostly letters and digits, not chance
            found.add("maker-notes", words, source="MakerNotes")
            told += 1
            if told == 12:  # noqa: PLR2004 - enough to see what it is about
                return


def profile(data: bytes, found: Collector) -> None:
    """A colour profile: it names the screen or the phone it was made for."""
    names = []
    try:
        count = int.from_bytes(data[128:132], "big")
        for number in range(min(count, 100)):
            at = 132 + 12 * number
            tag, offset, size = data[at : at + 4], *struct.unpack(">II", data[at + 4 : at + 12])
            if tag in {b"desc", b"dmnd", b"dmdd"}:
                names.append(_profile_text(data[offset : offset + min(size, 4096)]))
    except (struct.error, ValueError):
        found.complete = False
    found.add("profile", "; ".join(one for one in names if one), source="ICC", count=len(data))


def _profile_text(data: bytes) -> str:
    if data[:4] == b"desc":
        length = int.from_bytes(data[8:12], "big")
        return data[12 : 12 + min(length, 400)].rstrip(b"\0").decode("latin-1")
    if data[:4] == b"mluc" and len(data) >= 28:  # noqa: PLR2004 - header and one record
        length, offset = struct.unpack(">II", data[20:28])
        return data[offset : offset + min(length, 400)].decode("utf-16-be", "replace")
    return ""


_BLOCKS: Final[dict[int, Callable[[bytes, Collector], None]]] = {
    _MAKER: _names_in,
    _XMP: xmp.read,
    _IPTC: iptc.read,
    _PHOTOSHOP: iptc.read_photoshop,
    _ICC: profile,
}
