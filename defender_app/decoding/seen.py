"""What a worker of the room "viewing" may say of a file; decoded strictly on our side."""

from __future__ import annotations

from typing import Annotated, Final, Literal

import msgspec

LARGEST_SIDE: Final = 32_767
"""Pixels of a side of what is drawn: no window draws more."""

LARGEST_AREA: Final = 16 << 20
"""Pixels of what is drawn, without its smaller copies."""

BYTES_OF_PIXEL: Final = 4
MOST_PIXEL_BYTES: Final = LARGEST_AREA * BYTES_OF_PIXEL * 3 // 2
"""Bytes of a drawing with its smaller copies."""

PART: Final = 1 << 17
"""Bytes of a text that are shown at once."""

MOST_TEXT_BYTES: Final = PART * 8
"""Bytes of a part in UTF-8, with what stands for characters that are not seen."""

MOST_PAGES: Final = 1_000_000

ENCODINGS: Final = (
    "utf-8",
    "utf-16-le",
    "utf-16-be",
    "utf-32-le",
    "utf-32-be",
    "gb18030",
    "big5hkscs",
    "cp932",
    "euc_jp",
    "cp949",
    "cp874",
    "cp1250",
    "cp1251",
    "cp1252",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "cp1258",
    "koi8-r",
    "koi8-u",
    "cp866",
)
"""Names, as Python knows them, of the encodings that a text can be read in."""

Kind = Literal["picture", "pdf", "text", "audio", "video", "empty", "other"]
_Side = Annotated[int, msgspec.Meta(ge=1, le=LARGEST_SIDE)]


class Looked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a file is, by its content.

    Attributes:
        kind: what can be done with it.
        pages: how many there are to show: pages, or parts of a text.
        moving: whether only the first of several pictures is shown.
        fields: whether it is a form that can be filled in.
    """

    kind: Kind
    pages: Annotated[int, msgspec.Meta(ge=0, le=MOST_PAGES)] = 0
    moving: bool = False
    fields: bool = False


class Drawn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A picture or a page as pixels: blue, green, red, opacity (premultiplied), a byte each.

    Attributes:
        wide: pixels of the whole at its own size, before anything was made smaller.
        high: see ``wide``.
        levels: width and height of each copy that was put out, the largest first, each at most
            half as large as the one before.
        opaque: whether nothing shines through.
        damaged: whether a part of it could not be read.
    """

    wide: Annotated[int, msgspec.Meta(ge=1, le=1 << 31)]
    high: Annotated[int, msgspec.Meta(ge=1, le=1 << 31)]
    levels: Annotated[tuple[tuple[_Side, _Side], ...], msgspec.Meta(min_length=1, max_length=16)]
    opaque: bool = True
    damaged: bool = False


class Wording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a text; the text itself is put out in UTF-8.

    Attributes:
        encoding: how it was read, one of ``ENCODINGS``.
        sure: whether that is more than a guess.
        marked: how many characters that are not seen, or steer the reading, stand as marks.
        wrong: how many places could not be read that way.
    """

    encoding: str
    sure: bool
    marked: Annotated[int, msgspec.Meta(ge=0, le=MOST_TEXT_BYTES)] = 0
    wrong: Annotated[int, msgspec.Meta(ge=0, le=MOST_TEXT_BYTES)] = 0
