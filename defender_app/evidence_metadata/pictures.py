"""Pictures of every format: told by their first bytes, read by the module of their format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.evidence_metadata import heif, jpeg, movie, png, tiff, webp

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.evidence_metadata.findings import Collector
    from defender_app.evidence_metadata.pieces import Pieces

_HEIF: Final = frozenset(
    {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"mif2", b"avif"}
    | {b"avis", b"miaf", b"MiHB"}
)
_MOVIE: Final = frozenset({b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot"})
_FIRST: Final = 12


def kind_of(start: bytes) -> str:
    """The format that the first bytes promise (``findings.FORMATS``), or ""."""
    if start.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if start[:4] == b"RIFF" and start[8:_FIRST] == b"WEBP":
        return "webp"
    if start[:4] in {b"II*\0", b"MM\0*"}:
        return "tiff"
    if start[4:8] == b"ftyp":
        brands = {start[8:_FIRST], *(start[at : at + 4] for at in range(16, len(start) - 3, 4))}
        return "heif" if start[8:_FIRST] in _HEIF or brands & {b"heic", b"avif"} else "movie"
    return "movie" if start[4:8] in _MOVIE else ""


def read(kind: str, pieces: Pieces, found: Collector) -> None:
    """Take everything out of a picture or a film of that format."""
    if kind == "tiff":
        tiff.read(pieces, found, whole_file=True)
        return
    readers: dict[str, Callable[[Pieces, Collector], None]] = {
        "jpeg": jpeg.read,
        "png": png.read,
        "webp": webp.read,
        "heif": heif.read,
        "movie": movie.read,
    }
    readers[kind](pieces, found)
