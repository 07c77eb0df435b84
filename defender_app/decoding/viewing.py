"""The room "viewing": what a file is, and what of it can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.decoding import kinds, pages, pictures, texts
from defender_app.decoding.refusals import Refused
from defender_app.decoding.seen import LARGEST_SIDE, Drawn, Looked, Wording

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.decoding.document import Document
    from defender_app.decoding.rooms import Ask, Operation


def _look(document: Document, ask: Ask) -> Looked:
    """Tell the kind by the content; no arguments."""
    del ask
    start = document.read(kinds.FIRST) or b""
    if not start:
        return Looked("empty")
    if kinds.picture_format(start):
        count, moving = pictures.pages_of(document)
        return Looked("picture", count, moving=moving)
    if kinds.is_pdf(start):
        count, fields = pages.pages_of(document)
        return Looked("pdf", count, fields=fields)
    heard = kinds.sound_or_film(start)
    if heard:
        return Looked("audio" if heard == "audio" else "video")
    parts = texts.parts_of(document)
    return Looked("text", parts) if parts else Looked("other")


def _draw(document: Document, ask: Ask) -> Drawn:
    """Draw a picture or a page; arguments ``page``, ``wide`` and ``high`` (pixels)."""
    page = _number(ask, "page", 0, 1 << 31)
    wide, high = _number(ask, "wide", 1, LARGEST_SIDE), _number(ask, "high", 1, LARGEST_SIDE)
    start = document.read(kinds.FIRST) or b""
    if kinds.picture_format(start):
        return pictures.draw(document, ask, page, wide, high)
    if kinds.is_pdf(start):
        return pages.draw(document, ask, page, wide, high)
    raise Refused("not-this-kind")


def _read(document: Document, ask: Ask) -> Wording:
    """Read a part of a text; arguments ``page`` and ``encoding`` ("" to guess)."""
    encoding = str(ask.arguments.get("encoding", ""))
    return texts.read(document, ask, _number(ask, "page", 0, 1 << 31), encoding)


def _number(ask: Ask, name: str, least: int, most: int) -> int:
    value = ask.arguments.get(name)
    if not isinstance(value, int):
        raise Refused("not-this-kind")
    return min(max(value, least), most)


OPERATIONS: Final[Mapping[str, Operation]] = {"look": _look, "draw": _draw, "read": _read}
