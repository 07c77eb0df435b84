"""What a worker of the room "codes" may say of a picture; decoded strictly on our side."""

from __future__ import annotations

from typing import Annotated, Final

import msgspec

MOST: Final = 16
"""Codes of one picture."""

LONGEST: Final = 4296
"""Letters of a code."""

_Text = Annotated[str, msgspec.Meta(max_length=LONGEST, pattern=r"^DC1[ -~]*\Z")]


class Codes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The codes that were found.

    Attributes:
        texts: of those that say they are ours; no other text comes out of a picture.
        others: how many others there are.
    """

    texts: Annotated[tuple[_Text, ...], msgspec.Meta(max_length=MOST)]
    others: Annotated[int, msgspec.Meta(ge=0, le=MOST)]

    def __repr__(self) -> str:
        return f"<{len(self.texts)} codes>"
