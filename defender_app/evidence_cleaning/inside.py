"""What the process apart can be asked: a cleaned copy of a document."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.decoding import kinds
from defender_app.decoding.refusals import Refused
from defender_app.evidence_cleaning import docx, movie, odt, pages, picture
from defender_app.evidence_cleaning.plan import MOST_BOXES, Box, Cleaned
from defender_app.evidence_metadata import pictures as formats
from defender_app.evidence_metadata.packages import Package
from defender_app.evidence_metadata.pieces import BrokenError, Pieces

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from defender_app.decoding.document import Document
    from defender_app.decoding.rooms import Ask, Operation

_LARGEST_PICTURE: Final = 512 << 20


def clean(document: Document, ask: Ask) -> Cleaned:
    """Put out a copy without hidden data.

    Arguments: ``boxes``, as ``Box``.

    Raises:
        Refused: as the modules of the formats say; ``copy-not-this-kind``.
    """
    boxes = msgspec.convert(ask.arguments.get("boxes", []), list[Box])
    if len(boxes) > MOST_BOXES:
        raise Refused("copy-box-outside")
    start = document.read(kinds.FIRST) or b""
    if kinds.picture_format(start):
        if document.size > _LARGEST_PICTURE:
            raise Refused("evidence-too-large", bytes=document.size)
        data, made = picture.clean(document, start, boxes)  # type: ignore[arg-type] # a RawIOBase reads as a file of bytes
        ask.give(data)
        return made
    if kinds.is_pdf(start):
        return pages.clean(document, ask, boxes)
    return _other(document, ask, start, boxes)


def _other(document: Document, ask: Ask, start: bytes, boxes: Sequence[Box]) -> Cleaned:
    """Documents and films: nothing can be covered in them."""
    if boxes:
        raise Refused("copy-box-outside")
    if formats.kind_of(start[:64]) == "movie":
        return movie.clean(Pieces(document, document.size), ask)
    if start.startswith(b"PK"):
        try:
            package = Package(io.BufferedReader(document))
        except BrokenError:
            raise Refused("file-broken") from None
        if "word/document.xml" in package.parts:
            return docx.clean(package, ask)
        if "content.xml" in package.parts:
            return odt.clean(package, ask)
    raise Refused("copy-not-this-kind")


OPERATIONS: Final[Mapping[str, Operation]] = {"clean": clean}
