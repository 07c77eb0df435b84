"""WebP: the chunks of its container. Source: RFC 9649."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.evidence_metadata import tiff, xmp
from defender_app.evidence_metadata.pieces import BrokenError, of_bytes

if TYPE_CHECKING:
    from defender_app.evidence_metadata.findings import Collector
    from defender_app.evidence_metadata.pieces import Pieces

_DRAWS: Final = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"})
_MOST: Final = 20_000


def read(pieces: Pieces, found: Collector) -> None:
    """Take every chunk, and say what stands behind the end."""
    try:
        end = min(int.from_bytes(pieces.at(4, 4), "little") + 8, pieces.size)
        at, frames = 12, 0
        for _ in range(_MOST):
            if at + 8 > end:
                break
            kind, length = pieces.at(at, 4), int.from_bytes(pieces.at(at + 4, 4), "little")
            frames += kind == b"ANMF"
            if kind in {b"EXIF", b"XMP ", b"ICCP"}:
                _chunk(kind, pieces.at(at + 8, length), found)
            elif kind not in _DRAWS:
                found.add("other", kind.decode("latin-1"), source="RIFF", count=length)
            at += 8 + length + length % 2
        else:
            found.complete = False
        if at > end:
            found.complete = False
        if frames > 1:
            found.add("more-pictures", source="ANMF", count=frames - 1)
        if pieces.size > end:
            found.add("appended", source="WebP", count=pieces.size - end)
    except BrokenError:
        found.complete = False


def _chunk(kind: bytes, data: bytes, found: Collector) -> None:
    if kind == b"EXIF":
        tiff.read(of_bytes(data.removeprefix(b"Exif\0\0")), found)
    elif kind == b"XMP ":
        xmp.read(data, found)
    else:
        tiff.profile(data, found)
