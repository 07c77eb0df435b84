"""PDF: what its bytes say, without drawing anything. Source: ISO 32000-1."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING, Final

from defender_app.evidence_metadata import xmp
from defender_app.evidence_metadata.pieces import LARGEST_PIECE, BrokenError

if TYPE_CHECKING:
    from defender_app.evidence_metadata.findings import Collector
    from defender_app.evidence_metadata.pieces import Pieces

LARGEST: Final = 256 << 20
_MOST_PACKETS: Final = 20
_LARGEST_PACKET: Final = 8 << 20
_AROUND: Final = 2048
_PACKET: Final = re.compile(rb"/Subtype\s*/XML|/Type\s*/Metadata")
_STREAM: Final = re.compile(rb"stream\r?\n")
_LENGTH: Final = re.compile(rb"/Length\s+(\d{1,9})(?!\s+\d+\s+R)")
_MARKS: Final = (
    ("link", re.compile(rb"/URI\s*\(((?:\\.|[^\\()]){1,400})\)")),
    ("hidden-text", re.compile(rb"/OFF\s*\[\s*\d")),
    ("thumbnail", re.compile(rb"/Thumb\s+\d")),
    ("editing", re.compile(rb"/PieceInfo\b")),
    ("form", re.compile(rb"/AcroForm\b|/XFA\b")),
    ("path", re.compile(rb"/F\s*\(([^()]{0,200}[/\\][^()]{0,200})\)")),
)
_END: Final = b"%%EOF"
_TEXT: Final = re.compile(
    rb"/(Author|Title|Subject|Keywords|Creator|Producer|CreationDate|ModDate|Company|SourceModified)"
    rb"\s*(\((?:\\.|[^\\()]){0,400}\)|<[0-9A-Fa-f\s]{0,800}>)"
)
KINDS: Final = {
    "Author": "author",
    "Title": "title",
    "Subject": "title",
    "Keywords": "keywords",
    "Creator": "software",
    "Producer": "software",
    "CreationDate": "time",
    "ModDate": "time",
    "SourceModified": "time",
    "Company": "organisation",
}
_ESCAPES: Final = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)


def read(pieces: Pieces, found: Collector) -> None:
    """Look through the bytes for packets of XMP, properties, and what earlier versions left."""
    ends = 0
    overlap = b""
    packets: list[int] = []
    for place, block in enumerate(pieces.blocks()):
        if place << 20 >= LARGEST:
            found.complete = False
            break
        data = overlap + block
        start = (place << 20) - len(overlap)
        ends += data.count(_END) - overlap.count(_END)
        packets += [start + one.start() for one in _PACKET.finditer(data)]
        _marks(data, found)
        overlap = data[-_AROUND:]
    last = overlap.rfind(_END)
    behind = overlap[last + len(_END) :].strip(b"\0\r\n\t ") if last >= 0 else b""
    if behind or (last < 0 < ends):
        found.add("appended", behind[:200].decode("latin-1"), source="PDF", count=len(behind) or 1)
    before = pieces.at(0, min(1024, pieces.size)).find(b"%PDF-")
    if before > 0:
        found.add("appended", source="PDF", count=before)
    linear = b"/Linearized" in pieces.at(0, min(1024, pieces.size))
    earlier = ends - 1 - linear
    if earlier > 0:
        found.add("earlier-version", source="PDF", count=earlier)
    for at in sorted(set(packets))[:_MOST_PACKETS]:
        _packet(pieces, at, found)


def _marks(data: bytes, found: Collector) -> None:
    for name, value in _TEXT.findall(data):
        key = name.decode("ascii")
        text = string(value)
        found.add(KINDS[key], date(text) if "Date" in key else text, source="PDF", name=key)
    for kind, pattern in _MARKS:
        match = pattern.search(data)
        if match is not None:
            words = string(b"(" + match[1] + b")") if match.groups() else ""
            found.add(kind, words, source="PDF")


def _packet(pieces: Pieces, at: int, found: Collector) -> None:
    """The stream whose dictionary stands around a place."""
    try:
        head = pieces.at(at, min(_AROUND, pieces.size - at))
        begin = _STREAM.search(head)
        if begin is None:
            return
        before = pieces.at(max(0, at - 256), min(256, at))
        about = before[before.rfind(b"obj") + 3 :] + head[: begin.start()]
        start = at + begin.end()
        told = _LENGTH.search(about)
        length = min(int(told[1]) if told else _LARGEST_PACKET, pieces.size - start)
        data = pieces.at(start, min(length, LARGEST_PIECE))
    except BrokenError:
        found.complete = False
        return
    if told is None:
        data = data.partition(b"endstream")[0]
    if b"/FlateDecode" in about:
        data = _inflated(data, found)
    elif b"/Filter" in about:
        found.complete = False
    if data.strip().startswith(b"<"):
        xmp.read(data, found)


def _inflated(data: bytes, found: Collector) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, _LARGEST_PACKET)
    except zlib.error:
        found.complete = False
        return b""


def string(value: bytes) -> str:
    """A string of PDF, with its parentheses or angle brackets, as words."""
    if value.startswith(b"<"):
        digits = re.sub(rb"\s", b"", value[1:-1])
        raw = bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    else:
        raw = _ESCAPES.sub(_escaped, value[1:-1])
    if raw.startswith((b"\xfe\xff", b"\xff\xfe")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _escaped(match: re.Match[bytes]) -> bytes:
    letter = match[1]
    # 8 and 9 are no octal digits: a backslash before them says nothing.
    if letter[:1].isdigit() and letter < b"8":
        return bytes([int(letter, 8) & 0xFF])
    known = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"", b"f": b"", b"\r\n": b"", b"\n": b""}
    return known.get(letter, letter)


def date(text: str) -> str:
    """``D:20250221214000+01'00'`` as a moment; anything else as it is."""
    match = re.fullmatch(r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(.*)", text.strip())
    if match is None:
        return text
    day = "-".join(one for one in match.groups()[:3] if one)
    clock = ":".join(one for one in match.groups()[3:6] if one)
    return " ".join(one for one in (day, clock, match[7].replace("'", "")) if one)
