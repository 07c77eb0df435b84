"""Films and sound in MP4 and QuickTime. Source: ISO/IEC 14496-12, QuickTime File Format."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from defender_app.evidence_metadata import boxes, iptc, tiff, xmp
from defender_app.evidence_metadata.pieces import BrokenError, of_bytes
from defender_app.evidence_metadata.tag_names import WORDS

if TYPE_CHECKING:
    from defender_app.evidence_metadata.boxes import Box
    from defender_app.evidence_metadata.findings import Collector
    from defender_app.evidence_metadata.pieces import Pieces

_EPOCH: Final = datetime(1904, 1, 1, tzinfo=UTC)
_LONGEST: Final = 1 << 20
_XMP_UUID: Final = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_TIMES: Final = frozenset({b"mvhd", b"tkhd", b"mdhd"})
_DOWN: Final = frozenset({b"moov", b"trak", b"mdia", b"minf", b"edts", b"stbl", b"moof", b"traf"})
_QUIET: Final = frozenset(
    {b"ftyp", b"mdat", b"vmhd", b"smhd", b"nmhd", b"gmhd", b"dinf", b"stts", b"ctts", b"stsc"}
    | {b"stsz", b"stz2", b"stco", b"co64", b"stss", b"sdtp", b"sbgp", b"sgpd", b"cslg", b"stps"}
    | {b"elst", b"tref", b"mvex", b"tapt", b"wide", b"iods", b"mfra", b"sidx", b"styp", b"mfhd"}
    | {b"tfhd", b"tfdt", b"trun", b"subs", b"load", b"padb", b"saiz", b"saio", b"stsd"}
)
_SEEN: Final = frozenset({b"vide", b"soun"})
_COPYRIGHT_SIGN: Final = 0xA9
_OLD: Final[dict[str, str]] = {
    "xyz": "place",
    "mak": "device",
    "mod": "device",
    "swr": "software",
    "too": "software",
    "enc": "software",
    "day": "time",
    "nam": "title",
    "ART": "author",
    "aut": "author",
    "wrt": "author",
    "dir": "author",
    "prd": "author",
    "cpy": "author",
    "cmt": "comment",
    "inf": "description",
    "des": "description",
    "key": "keywords",
    "url": "link",
    "ser": "serial",
    "alb": "title",
    "gen": "keywords",
}
_ISO6709: Final = re.compile(r"([+-]\d{2,6}(?:\.\d+)?)([+-]\d{3,7}(?:\.\d+)?)")


def read(pieces: Pieces, found: Collector) -> None:
    """Take all boxes but the streams themselves."""
    try:
        _Movie(pieces, found).level(pieces, 0)
    except BrokenError:
        found.complete = False


class _Movie:
    def __init__(self, pieces: Pieces, found: Collector) -> None:
        self.pieces, self.found = pieces, found
        self._left = boxes.MOST
        self._keys: list[str] = []

    def level(self, pieces: Pieces, deep: int) -> None:
        if deep > boxes.DEEPEST:
            raise BrokenError
        for box in boxes.walk(pieces):
            self._left -= 1
            if self._left < 0:
                raise BrokenError
            try:
                self._box(box, deep)
            except (BrokenError, IndexError):
                self.found.complete = False

    def _box(self, box: Box, deep: int) -> None:  # noqa: C901 - one line for each kind
        kind, found = box.kind, self.found
        if kind in _DOWN:
            self.level(box.body, deep + 1)
        elif kind in _TIMES:
            self._times(box)
        elif kind == b"udta":
            self._user_data(box.body)
        elif kind == b"meta":
            self._meta(box)
        elif kind == b"uuid":
            self._uuid(box)
        elif kind == b"XMP_":
            xmp.read(box.body.at(0, box.body.size), found)
        elif kind == b"hdlr":
            self._handler(box)
        elif kind in {b"free", b"skip"}:
            head = box.body.at(0, min(box.body.size, 16 << 20)).lstrip(b"\0")
            if head:
                found.add("other", _readable(head), source=box.name, count=box.size)
        elif kind not in _QUIET:
            found.add("other", box.name, source="MP4", count=box.size)

    def _times(self, box: Box) -> None:
        wide = 8 if box.body.number(0, 1) == 1 else 4
        for place, name in ((0, "CreateDate"), (1, "ModifyDate")):
            seconds = box.body.number(4 + place * wide, wide)
            if seconds:
                self.found.add("time", _moment(seconds), source=box.name, name=name)

    def _handler(self, box: Box) -> None:
        kind = box.body.at(8, 4)
        name = box.body.at(24, min(box.body.size - 24, 256)) if box.body.size > 24 else b""  # noqa: PLR2004 - the fixed part
        if box.body.at(4, 4) in {b"mhlr", b"\0\0\0\0"} and kind not in _SEEN | {b"mdir", b"mdta"}:
            self.found.add("track", kind.decode("latin-1"), source="hdlr")
        words = _readable(name.rstrip(b"\0").lstrip(bytes(range(32))))
        if words:
            self.found.add("software", words, source="hdlr", name="HandlerName")

    def _user_data(self, body: Pieces) -> None:
        for box in boxes.walk(body):
            if box.kind == b"meta":
                self._meta(box)
            elif box.kind[0] == _COPYRIGHT_SIGN:
                self._old(box)
            elif box.kind == b"XMP_":
                xmp.read(box.body.at(0, box.body.size), self.found)
            elif box.kind == b"loci":
                self._loci(box)
            elif box.kind in {b"name", b"auth", b"titl", b"dscp", b"cprt", b"perf", b"albm"}:
                data = box.body.at(0, min(box.body.size, 4096))
                kind = "author" if box.kind in {b"auth", b"cprt", b"perf"} else "title"
                self.found.add(kind, _readable(data), source=box.name, name=box.name)
            else:
                data = box.body.at(0, min(box.body.size, 4096))
                self.found.add("other", _readable(data), source=box.name, count=box.size)

    def _old(self, box: Box) -> None:
        """Text of QuickTime: a length, a language, the words; or a ``data`` box inside."""
        data = box.body.at(0, min(box.body.size, _LONGEST))
        if data[4:8] == b"data":
            text = _text(data[16:])
        else:
            length = int.from_bytes(data[:2], "big")
            text = _text(data[4 : 4 + length])
        self._said(_OLD.get(box.name[1:], "other"), text, box.name[1:])

    def _loci(self, box: Box) -> None:
        """Where it was made, as 3GPP says it."""
        data = box.body.at(0, min(box.body.size, 4096))
        end = data.index(b"\0", 6) if b"\0" in data[6:] else len(data)
        self.found.add("address", _text(data[6:end]), source="loci", name="loci")
        numbers = data[end + 2 : end + 14]
        if len(numbers) == 12:  # noqa: PLR2004 - three numbers of 16.16 bits
            longitude, latitude, _ = (
                int.from_bytes(numbers[at : at + 4], "big", signed=True) / 65536 for at in (0, 4, 8)
            )
            self.found.place(latitude, longitude, source="loci")

    def _meta(self, box: Box) -> None:
        keys: list[str] = []
        for inner in boxes.walk(boxes.inside_meta(box)):
            if inner.kind == b"keys":
                entries = inner.body.part(8, inner.body.size - 8)
                keys = [
                    _text(one.body.at(0, min(one.body.size, 256))) for one in boxes.walk(entries)
                ]
            elif inner.kind == b"ilst":
                self._list(inner.body, keys)
            elif inner.kind == b"xml ":
                xmp.read(inner.body.at(4, inner.body.size - 4), self.found)

    def _list(self, body: Pieces, keys: list[str]) -> None:
        for item in boxes.walk(body):
            number = int.from_bytes(item.kind, "big")
            name = keys[number - 1] if 0 < number <= len(keys) else item.name
            pairs = {
                one.kind: one.body.at(0, min(one.body.size, _LONGEST))
                for one in boxes.walk(item.body)
            }
            value = pairs.get(b"data", b"")
            if item.kind == b"covr":
                self.found.add("thumbnail", source="covr", count=len(value))
                continue
            if item.kind == b"----":
                name = _text(pairs.get(b"name", b"")[4:])
            short = name.rpartition(".")[2]
            kind = _OLD.get(name.lstrip("\xa9")) or WORDS.get(short.lower(), "other")
            if short == "ISO6709":
                kind = "place"
            text = _text(value[8:]) if value[:4] in {b"\0\0\0\1", b"\0\0\0\2"} else ""
            self._said(kind, text or _readable(value[8:]), short)

    def _said(self, kind: str, text: str, name: str) -> None:
        match = _ISO6709.match(text.strip())
        if kind == "place" and match:
            self.found.place(_angle(match[1], 2), _angle(match[2], 3), source="MP4")
        else:
            self.found.add(kind, text, source="MP4", name=name)

    def _uuid(self, box: Box) -> None:
        name, size = box.body.at(0, 16), box.body.size - 16
        if name == _XMP_UUID:
            xmp.read(box.body.at(16, size), self.found)
            return
        head = box.body.at(16, min(size, _LONGEST))
        place = head.find(b"Exif\0\0")
        if place >= 0:
            tiff.read(of_bytes(head[place + 6 :]), self.found)
        if head.startswith(b"\x1c\x02"):
            iptc.read(head, self.found)
        self.found.add("other", _readable(head[:400]), source="uuid", count=box.size)


def _moment(seconds: int) -> str:
    try:
        return (_EPOCH + timedelta(seconds=seconds)).strftime("%Y-%m-%d %H:%M:%S UTC")
    except OverflowError:
        return str(seconds)


def _angle(text: str, degrees: int) -> float:
    """Degrees of ISO 6709: as a number, or followed by minutes and seconds."""
    sign = -1.0 if text.startswith("-") else 1.0
    whole, _, part = text[1:].partition(".")
    value = float(whole[:degrees] + ("." + part if len(whole) <= degrees and part else ""))
    if len(whole) > degrees:
        minutes = whole[degrees : degrees + 2]
        ends_there = len(whole) == degrees + 2
        value += float(minutes + ("." + part if ends_there and part else "")) / 60
        if not ends_there:
            seconds = whole[degrees + 2 :] + ("." + part if part else "")
            value += float(seconds) / 3600
    return sign * value


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8").strip("\0")
    except UnicodeDecodeError:
        if data[:2] in {b"\xfe\xff", b"\xff\xfe"}:
            return data.decode("utf-16", "replace").strip("\0")
        return data.decode("mac-roman", "replace").strip("\0")


def _readable(data: bytes) -> str:
    """The words that stand among other bytes."""
    runs = re.findall(rb"[\x20-\x7e]{4,}", data[:4096])
    return " ".join(one.decode("ascii") for one in runs)
