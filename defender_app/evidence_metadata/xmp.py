"""XMP: metadata as XML, in every format of pictures, in PDF and in films. Source: ISO 16684-1."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defender_app.evidence_metadata.pieces import BrokenError
from defender_app.evidence_metadata.safe_xml import Element, parse
from defender_app.evidence_metadata.tag_names import WORDS

if TYPE_CHECKING:
    from defender_app.evidence_metadata.findings import Collector

_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_QUIET: Final = frozenset(
    {"about", "parseType", "lang", "resource", "ID", "nodeID", "xmptk", "datatype", "type"}
)
# What describes the picture and nobody: sizes, colour, layers.
_PLAIN: Final = frozenset(
    """imagewidth imagelength imageheight orientation xresolution yresolution resolutionunit
    colorspace pixelxdimension pixelydimension format bitspersample compression colormode
    iccprofile exifversion flashpixversion photometricinterpretation samplesperpixel
    ycbcrpositioning planarconfiguration nativedigest rating marked pagecount
    exifimagewidth exifimageheight fnumber exposuretime focallength iso flash whitebalance
    """.split()  # noqa: SIM905 - a list of words is read best as words
)
_EMPTY: Final = 400
_NOTE: Final = re.compile(rb"<!--(.*?)-->", re.DOTALL)
_PART: Final = re.compile(r"(\d+(?:\.\d+)?)")


def read(data: bytes, found: Collector) -> None:
    """Take what an XMP packet says; what cannot be read is said to be there all the same."""
    if not data.strip(b"\0 \r\n\t"):
        return
    try:
        root = parse(_trimmed(data))
    except BrokenError:
        found.complete = False
        found.add("other", source="XMP", count=len(data))
        return
    reader = _Reader(found)
    described = False
    for one in root.walk():
        if one.local == "Description" and one.space == _RDF:
            described = True
            reader.description(one)
    reader.finish()
    if not described and (root.words().strip() or len(data) > _EMPTY):
        # No packet as programs write it: what it says is told as it is.
        found.add("other", root.words(), source="XMP", count=len(data))
    for note in _NOTE.findall(data):
        found.add("comment", note.decode("utf-8", "replace"), source="XMP", count=len(note))


def _trimmed(data: bytes) -> bytes:
    """Without the padding that a writer leaves behind the packet."""
    data = data.strip(b"\0 \r\n\t")
    return data.removeprefix(b"\xef\xbb\xbf")


class _Reader:
    def __init__(self, found: Collector) -> None:
        self.found = found
        self.place: dict[str, float] = {}

    def description(self, one: Element) -> None:
        for name, value in one.attributes.items():
            if not name.startswith("xmlns") and one.meant(name) != _RDF:
                self.field(name, value)
        for inner in one.elements:
            if inner.space != _RDF:
                self.property(inner)

    def property(self, one: Element) -> None:
        """A property: its words, those of its list, or what stands in its attributes."""
        values = [part.words() for part in one.walk() if part.local == "li" and part.space == _RDF]
        for value in values or [one.words()]:
            self.field(one.name, value)
        for part in one.walk():
            for name, value in part.attributes.items():
                if name.rpartition(":")[2] not in _QUIET and not name.startswith("xmlns"):
                    self.field(name, value)
            if part is not one and part.space != _RDF and not any(part.elements):
                self.field(part.name, part.words())

    def field(self, name: str, value: str) -> None:
        local = name.rpartition(":")[2]
        kind = WORDS.get(local.lower())
        if not value.strip() or local.lower() in _PLAIN:
            return
        if local in {"GPSLatitude", "GPSLongitude"}:
            degrees = _degrees(value)
            if degrees is not None:
                self.place[local] = degrees
            return
        if kind is None and local == "Name" and name.startswith("mwg-rs"):
            kind = "people"
        self.found.add(kind or "other", value, source="XMP", name=local)

    def finish(self) -> None:
        if len(self.place) == 2:  # noqa: PLR2004 - both of them
            latitude, longitude = self.place["GPSLatitude"], self.place["GPSLongitude"]
            self.found.place(latitude, longitude, source="XMP")


def _degrees(text: str) -> float | None:
    """``46,13.602N`` or ``46,13,36N`` or a plain number."""
    parts = [float(one) for one in _PART.findall(text)[:3]]
    if not parts:
        return None
    value = sum(part / 60.0**place for place, part in enumerate(parts))
    return -value if text.strip()[-1:] in {"S", "W"} or text.strip().startswith("-") else value
