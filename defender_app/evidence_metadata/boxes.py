"""Boxes of the ISO base media format: films, and HEIF. Source: ISO/IEC 14496-12, QuickTime."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.evidence_metadata.pieces import BrokenError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.evidence_metadata.pieces import Pieces

MOST: Final = 20_000
"""Boxes of one file that are looked at."""

DEEPEST: Final = 12


@dataclass(frozen=True)
class Box:
    """One box.

    Attributes:
        kind: its four letters.
        body: what is in it.
        start: where it begins, in the pieces it was found in.
        size: bytes, with its head.
    """

    kind: bytes
    body: Pieces
    start: int
    size: int

    @property
    def name(self) -> str:
        """The four letters as text."""
        return self.kind.decode("latin-1")


def walk(pieces: Pieces) -> Iterator[Box]:
    """The boxes that follow one another here.

    Raises:
        BrokenError: one is longer than what it stands in, or shorter than its head.
    """
    at = 0
    count = 0
    while at + 8 <= pieces.size:
        count += 1
        if count > MOST:
            raise BrokenError
        size, kind, head = pieces.number(at, 4), pieces.at(at + 4, 4), 8
        if size == 1:
            size, head = pieces.number(at + 8, 8), 16
        elif size == 0:
            size = pieces.size - at
        if size < head or at + size > pieces.size:
            # A list of QuickTime ends with four zero bytes, which are no box.
            raise BrokenError
        yield Box(kind, pieces.part(at + head, size - head), at, size)
        at += size
    if pieces.size - at not in {0, 4} or (pieces.size - at and pieces.number(at, 4)):
        raise BrokenError


def first(pieces: Pieces, *path: bytes) -> Box | None:
    """The first box along a path, for example ``moov``, ``mvhd``."""
    found: Box | None = None
    for kind in path:
        inner = pieces if found is None else found.body
        found = next((one for one in walk(inner) if one.kind == kind), None)
        if found is None:
            return None
    return found


def inside_meta(box: Box) -> Pieces:
    """What is in a ``meta`` box: it has a version in one format and none in the other."""
    body = box.body
    has_version = body.size < 8 or body.at(4, 4) != b"hdlr"  # noqa: PLR2004 - a head of a box
    return body.part(4, body.size - 4) if has_version else body
