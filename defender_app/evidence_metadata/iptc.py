"""IPTC fields, and the blocks of Photoshop in which they stand. Source: IPTC-IIM 4.2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.evidence_metadata.tag_names import IPTC

if TYPE_CHECKING:
    from defender_app.evidence_metadata.findings import Collector

_MARK: Final = 0x1C
_APPLICATION: Final = 2
_CHARSET: Final = (1, 90)
_MOST: Final = 2000
_IPTC, _THUMBNAIL, _THUMBNAIL_OLD, _XMP, _URL, _EXIF = 1028, 1036, 1033, 1060, 1035, 1058


def read(data: bytes, found: Collector) -> None:
    """Take the fields of records 1 and 2."""
    at, count, unicode = 0, 0, False
    while at + 5 <= len(data) and data[at] == _MARK and count < _MOST:
        count += 1
        record, number = data[at + 1], data[at + 2]
        length = int.from_bytes(data[at + 3 : at + 5], "big")
        if length > 0x7FFF:  # noqa: PLR2004 - longer fields say in how many bytes their length stands
            found.complete = False
            return
        value = data[at + 5 : at + 5 + length]
        if len(value) < length:
            found.complete = False
        if (record, number) == _CHARSET:
            unicode = value == b"\x1b%G"
        elif record == _APPLICATION and number in IPTC:
            kind, name = IPTC[number]
            found.add(kind, _decoded(value, unicode=unicode), source="IPTC", name=name)
        at += 5 + length


def _decoded(value: bytes, *, unicode: bool) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("utf-8" if unicode else "cp1252", "replace")


def read_photoshop(data: bytes, found: Collector) -> None:
    """Blocks ``8BIM``: number, name, length, data, each padded to an even length."""
    from defender_app.evidence_metadata import tiff, xmp  # noqa: PLC0415 - they hold one another

    at = data.find(b"8BIM")
    count = 0
    while at >= 0 and data[at : at + 4] in {b"8BIM", b"MeSa", b"AgHg"} and count < _MOST:
        count += 1
        number = int.from_bytes(data[at + 4 : at + 6], "big")
        start = at + 6 + (data[at + 6 : at + 7] or b"\0")[0] + 1
        start += (start - at) % 2
        length = int.from_bytes(data[start : start + 4], "big")
        value = data[start + 4 : start + 4 + length]
        if len(value) < length:
            found.complete = False
        if number == _IPTC:
            read(value, found)
        elif number in {_THUMBNAIL, _THUMBNAIL_OLD}:
            found.add("thumbnail", source="Photoshop", count=max(length, 1))
        elif number == _XMP:
            xmp.read(value, found)
        elif number == _URL:
            found.add("link", value.decode("latin-1"), source="Photoshop", name="URL")
        elif number == _EXIF:
            from defender_app.evidence_metadata.pieces import of_bytes  # noqa: PLC0415 - as above

            tiff.read(of_bytes(value), found)
        at = start + 4 + length + length % 2
