"""What a document is made of, before it is one of this or that kind.

Whatever stands in a text, a document made of it is well-formed: signs that nobody sees and that
turn or hide the text around them, or that no XML may hold, are written out as ``U+202E``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from defender_app.report.page import markup, scripts

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal["heading", "paragraph", "item", "quote", "rule", "missing"]
MARK: Final = re.compile(r"\[\[[^\[\]\n]{1,200}\]\]")
"""A place in a text where a fact is missing: ``[[date of the letter?]]``."""
DEEPEST: Final = 3
_RIGHT: Final = frozenset({"R", "AL"})


@dataclass(frozen=True, repr=False)
class Block:
    """One paragraph, heading or line.

    Attributes:
        kind: ``rule`` is a line across the page; ``missing`` a paragraph that says what is missing.
        text: may have line breaks, and marks of missing facts.
        level: of a heading, 1 to 3; of an item, how deep it is, from 0.
        lead: how many letters at the beginning stand out: the name of a country.
    """

    kind: Kind
    text: str = ""
    level: int = 0
    lead: int = 0

    def __repr__(self) -> str:
        return f"<block {self.kind}>"


@dataclass(frozen=True, repr=False)
class Piece:
    """Letters of one look and one direction.

    Attributes:
        text: harmless; may hold line breaks and tabs.
        stands_out: belongs to the lead. missing: marks a missing fact.
        rtl: runs from right to left. language: tag, or "" for that of the document.
    """

    text: str
    stands_out: bool = False
    missing: bool = False
    rtl: bool = False
    language: str = ""

    def __repr__(self) -> str:
        return "<piece>"


def harmless(text: str) -> str:
    """The text with everything written out that is not seen, or may not stand in XML."""
    return markup.plain(markup.harmless(text))


def runs_right_to_left(text: str) -> bool:
    """The direction of a paragraph: that of its first letter that has one."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind == "L" or kind in _RIGHT:
            return kind in _RIGHT
    return False


def pieces(block: Block) -> tuple[Piece, ...]:
    """The text of a block in pieces, in order; together they are its harmless text."""
    lead, rest = block.text[: block.lead], block.text[block.lead :]
    found = [
        *_split(lead, stands_out=True),
        *_split(rest, stands_out=False, missing=block.kind == "missing"),
    ]
    return tuple(found)


def _split(text: str, *, stands_out: bool, missing: bool = False) -> Iterator[Piece]:
    done = 0
    for mark in MARK.finditer(text):
        yield from _directed(text[done : mark.start()], stands_out=stands_out, missing=missing)
        yield from _directed(mark[0], stands_out=stands_out, missing=True)
        done = mark.end()
    yield from _directed(text[done:], stands_out=stands_out, missing=missing)


def _directed(text: str, *, stands_out: bool, missing: bool) -> Iterator[Piece]:
    """Pieces of one direction each: what has none belongs to what stands before it."""
    rtl, begin = False, 0
    clean = harmless(text)
    for at, letter in enumerate(clean):
        kind = unicodedata.bidirectional(letter)
        if kind != "L" and kind not in _RIGHT:
            continue
        if (kind in _RIGHT) != rtl:
            if at > begin:
                yield _piece(clean[begin:at], stands_out=stands_out, missing=missing, rtl=rtl)
            rtl, begin = not rtl, at
    if begin < len(clean):
        yield _piece(clean[begin:], stands_out=stands_out, missing=missing, rtl=rtl)


def _piece(text: str, *, stands_out: bool, missing: bool, rtl: bool) -> Piece:
    language = scripts.language_of(text)
    return Piece(text=text, stands_out=stands_out, missing=missing, rtl=rtl, language=language)
