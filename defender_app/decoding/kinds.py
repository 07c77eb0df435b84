"""What a file is, told by its first bytes and never by its name."""

from __future__ import annotations

import re
from typing import Final

FIRST: Final = 4096
"""Bytes that are looked at."""

_PICTURES: Final = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"II+\x00", "TIFF"),
    (b"MM\x00+", "TIFF"),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", "JPEG2000"),
    (b"\xff\x4f\xff\x51", "JPEG2000"),
    (b"\x00\x00\x01\x00", "ICO"),
)
_OLD_PICTURES: Final = ((b"BM", "BMP"), (b"P4", "PPM"), (b"P5", "PPM"), (b"P6", "PPM"))
_AFTER_P: Final = re.compile(rb"\s+(#|\d)")
_SOUNDS: Final = (b"ID3", b"fLaC", b"#!AMR", b"caff", b"\xff\xfb", b"\xff\xf3", b"\xff\xf1")
_FILMS: Final = (b"\x1aE\xdf\xa3", b"\x00\x00\x01\xba", b"\x00\x00\x01\xb3", b"FLV\x01")
_BOXES: Final = frozenset({b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot"})
_HEIF: Final = frozenset(
    {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"mif2"}
)
_AVIF: Final = frozenset({b"avif", b"avis"})


def picture_format(start: bytes) -> str:
    """The name that Pillow gives to the format which the first bytes promise, or ""."""
    for first, name in _PICTURES:
        if start.startswith(first):
            return name
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "WEBP"
    if start[4:8] == b"ftyp":
        return _boxed(start)
    return _old(start)


def _boxed(start: bytes) -> str:
    """HEIF or AVIF by their brands; the brand in front may be one that says nothing."""
    end = min(max(int.from_bytes(start[:4], "big"), 16), len(start), 256)
    brands = {start[8:12], *(start[at : at + 4] for at in range(16, end, 4))}
    if brands & _AVIF:
        return "AVIF"
    return "HEIF" if brands & _HEIF else ""


def _old(start: bytes) -> str:
    """Formats whose first two letters may begin a text as well."""
    name = next((name for first, name in _OLD_PICTURES if start.startswith(first)), "")
    if name == "BMP":
        return name if start[6:10] == bytes(4) else ""
    return name if _AFTER_P.match(start[2:64]) else ""


def is_pdf(start: bytes) -> bool:
    """Whether the mark of a PDF stands where readers look for it."""
    return b"%PDF-" in start[:1024]


def sound_or_film(start: bytes) -> str:
    """``audio``, ``video`` or ""."""
    if start[:4] == b"RIFF":
        return {b"AVI ": "video", b"WAVE": "audio"}.get(start[8:12], "")
    if start[:4] == b"OggS":
        return "video" if b"theora" in start[:256] else "audio"
    if start[4:8] == b"ftyp":
        return "audio" if start[8:11] in {b"M4A", b"M4B", b"F4A"} else "video"
    if start.startswith(_SOUNDS):
        return "audio"
    return "video" if start.startswith(_FILMS) or start[4:8] in _BOXES else ""
