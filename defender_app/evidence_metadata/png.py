"""PNG: its chunks. Source: W3C PNG, third edition."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from defender_app.evidence_metadata import iptc, tiff, xmp
from defender_app.evidence_metadata.pieces import BrokenError, of_bytes
from defender_app.evidence_metadata.tag_names import WORDS

if TYPE_CHECKING:
    from defender_app.evidence_metadata.findings import Collector
    from defender_app.evidence_metadata.pieces import Pieces

_MOST: Final = 100_000
_UNPACKED: Final = 8 << 20
# What draws the picture and says nothing else.
_DRAWS: Final = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"cICP", b"sBIT"}
    | {b"bKGD", b"hIST", b"pHYs", b"sPLT", b"acTL", b"fcTL", b"fdAT", b"mDCV", b"cLLI"}
)
# Bytes that these may have.
_LONGEST: Final = {
    b"gAMA": 4,
    b"cHRM": 32,
    b"sRGB": 1,
    b"cICP": 4,
    b"sBIT": 4,
    b"bKGD": 6,
    b"pHYs": 9,
}
_READ: Final = frozenset({b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"zxIf", b"tIME", b"iCCP", b"oFFs"})


def read(pieces: Pieces, found: Collector) -> None:
    """Take every chunk, and say what stands behind the last one."""
    at = 8
    try:
        for _ in range(_MOST):
            length, kind = pieces.number(at, 4), pieces.at(at + 4, 4)
            _odd(kind, pieces.part(at + 8, length), found)
            if kind in _READ:
                _chunk(kind, pieces.at(at + 8, length), found)
            elif kind not in _DRAWS:
                name = kind.decode("latin-1")
                found.add("other", name, source=name, count=length)
            at += 12 + length
            if kind == b"IEND":
                break
        else:
            found.complete = False
        if at < pieces.size:
            found.add("appended", source="PNG", count=pieces.size - at)
        elif at > pieces.size:
            found.complete = False
    except BrokenError:
        found.complete = False


def _odd(kind: bytes, body: Pieces, found: Collector) -> None:
    """What draws, and can tell something besides: more pictures, a name, more than is needed."""
    if kind == b"acTL":
        frames = body.number(0, 4)
        if frames > 1:
            found.add("more-pictures", source="acTL", count=frames - 1)
    elif kind == b"sPLT":
        name = body.at(0, min(body.size, 80)).split(b"\0")[0].decode("latin-1")
        found.add("title", name, source="sPLT", name="sPLT")
    elif body.size > _LONGEST.get(kind, body.size):
        found.add("other", kind.decode("latin-1"), source="PNG", count=body.size)


def _chunk(kind: bytes, data: bytes, found: Collector) -> None:
    if kind == b"eXIf":
        tiff.read(of_bytes(data), found)
    elif kind == b"tIME" and len(data) == 7:  # noqa: PLR2004 - year, month … second
        year, rest = int.from_bytes(data[:2], "big"), data[2:]
        text = "{:04}-{:02}-{:02} {:02}:{:02}:{:02}".format(year, *rest)
        found.add("time", text, source="tIME", name="tIME")
    elif kind == b"iCCP":
        _, _, packed = data.partition(b"\0")
        tiff.profile(unpacked(packed[1:], found), found)
    elif kind in {b"tEXt", b"zTXt", b"iTXt"}:
        name, _, rest = data.partition(b"\0")
        if kind == b"zTXt":
            rest = unpacked(rest[1:], found)
        elif kind == b"iTXt":
            is_packed, rest = rest[:1] == b"\1", rest[2:]
            _, _, rest = rest.partition(b"\0")
            _, _, rest = rest.partition(b"\0")
            rest = unpacked(rest, found) if is_packed else rest
        _words(name.decode("latin-1"), rest, found, source=kind.decode("ascii"))
    else:
        found.add("other", source=kind.decode("latin-1"), count=len(data))


def _words(name: str, data: bytes, found: Collector, *, source: str) -> None:
    if name == "XML:com.adobe.xmp":
        xmp.read(data, found)
        return
    if name.startswith("Raw profile type "):
        _raw_profile(name.removeprefix("Raw profile type ").strip(), data, found)
        return
    kind = WORDS.get(name.lower().replace(" ", ""), "comment")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    found.add(kind, text, source=source, name=name)


def _raw_profile(kind: str, data: bytes, found: Collector) -> None:
    """Profiles as a well-known program writes them: name, length and hexadecimal digits."""
    try:
        inner = bytes.fromhex("".join(data.decode("ascii").split("\n")[3:]))
    except ValueError:
        found.complete = False
        return
    if kind in {"exif", "APP1"}:
        tiff.read(of_bytes(inner.removeprefix(b"Exif\0\0")), found)
    elif kind in {"iptc", "8bim"}:
        iptc.read_photoshop(inner, found)
    elif kind == "xmp":
        xmp.read(inner, found)
    else:
        found.add("other", kind, source="zTXt", count=len(inner))


def unpacked(data: bytes, found: Collector) -> bytes:
    """Deflated bytes, as many as may be looked at."""
    machine = zlib.decompressobj()
    try:
        out = machine.decompress(data, _UNPACKED)
    except zlib.error:
        found.complete = False
        return b""
    if machine.unconsumed_tail or not machine.eof:
        found.complete = False
    return out
