"""What is asked of the process apart, and what it says of the copy it made."""

from __future__ import annotations

from typing import Annotated, Final

import msgspec

MOST_BOXES: Final = 2000
MOST_PAGES: Final = 400

_Share = Annotated[float, msgspec.Meta(ge=0, le=1)]


class Box(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An area to cover, in shares of the picture as it is seen, from its upper left corner.

    Attributes:
        page: from 0; pictures have only that one.
        left, top, right, bottom: from 0 to 1.
    """

    page: Annotated[int, msgspec.Meta(ge=0, lt=1_000_000)] = 0
    left: _Share
    top: _Share
    right: _Share
    bottom: _Share


class Cleaned(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A copy.

    Attributes:
        media_type, extension: of the copy.
        covered: how many areas.
        converted: whether it has another format than the original.
        lost: what of the original is not in it, as codes of ``LOST``.
        head: bytes of what was put out that begin the copy; behind them stand ranges of the
            original, as pairs of 8 bytes (offset, length). All of it where there are none.
    """

    media_type: Annotated[str, msgspec.Meta(max_length=100)]
    extension: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]{2,5}\Z")]
    covered: Annotated[int, msgspec.Meta(ge=0, le=MOST_BOXES)] = 0
    converted: bool = False
    lost: Annotated[
        tuple[Annotated[str, msgspec.Meta(max_length=40)], ...], msgspec.Meta(max_length=20)
    ] = ()
    head: Annotated[int, msgspec.Meta(ge=-1)] = -1


LOST: Final = frozenset(
    {
        "other-pictures",
        "text-as-pictures",
        "links",
        "comments",
        "deleted-text",
        "hidden-text",
        "fields",
        "other-tracks",
        "damaged-part",
        "fonts",
    }
)
"""What a copy can lack besides hidden data; the window has a sentence for each."""
