"""What the process apart can be asked about hidden data."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from defender_app.decoding import kinds
from defender_app.evidence_metadata import office, pdf, pdf_inside, pictures
from defender_app.evidence_metadata.findings import Collector, GivesAway
from defender_app.evidence_metadata.pieces import Pieces

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.decoding.document import Document
    from defender_app.decoding.rooms import Ask, Operation

_FIRST: Final = 64
_PDF_WITHIN: Final = 1024
# Texts that hold properties, or what is not shown.
_MARKED_UP: Final = (b"{\\rtf", b"<", b"%!PS", b"From ", b"Received:", b"Return-Path:")


def gives_away(document: Document, ask: Ask) -> GivesAway:
    """Everything that a document tells besides what it shows.

    Arguments: ``careful`` true: a PDF is looked through, but not opened as one.
    """
    found = Collector()
    start = document.read(_PDF_WITHIN)
    pieces = Pieces(document, document.size)
    kind = pictures.kind_of(start[:_FIRST])
    if kind:
        pictures.read(kind, pieces, found)
    elif b"%PDF-" in start:
        kind = "pdf"
        pdf.read(pieces, found)
        if ask.arguments.get("careful") is True:
            found.complete = False
        else:
            pdf_inside.read(document, found)
    elif start.startswith(b"PK"):
        kind = office.read(io.BufferedReader(document), found) or "unknown"
    return found.result(kind or _other(start))


def _other(start: bytes) -> str:
    """What a file is whose format nobody here looks into."""
    if kinds.picture_format(start):
        return "picture"
    if not start or b"\0" in start or start.lstrip().startswith(_MARKED_UP):
        return "unknown"
    try:
        start.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The last letter may be cut.
        return "unknown" if error.start < len(start) - 4 else "text"
    return "text"


OPERATIONS: Final[Mapping[str, Operation]] = {"gives-away": gives_away}
