"""Inside the worker: bytes become words, a part at a time; nothing in them steers the reading."""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import TYPE_CHECKING, Final

from defender_app.decoding.encodings import Guess, guess
from defender_app.decoding.refusals import Refused
from defender_app.decoding.seen import ENCODINGS, MOST_PAGES, PART, Wording

if TYPE_CHECKING:
    from defender_app.decoding.document import Document
    from defender_app.decoding.rooms import Ask

_LOOKED_AT: Final = 1 << 18
_BINARY: Final = 0.01
_BACK: Final = 4096
_LONGEST_LINE: Final = 1000

# Needed to write words of their scripts, and unable to turn what stands around them.
_HARMLESS: Final = frozenset("\u200c\u200d\u200e\u200f\u061c\ufeff\u00ad\u0600\u0601\u0602\u0603")
_KEPT: Final = frozenset("\n\t")
_known: Final[dict[Document, tuple[bytes, Guess]]] = {}
_ENDS: Final = re.compile("\r\n|\r|\x85|\u2028|\u2029|\x0b|\x0c")


def parts_of(document: Document) -> int:
    """How many parts a text has; 0 when it is none."""
    start, found = _told(document)
    text = start.decode(found.encoding, "replace")
    odd = sum(1 for letter in text if _is_binary(letter))
    if odd > max(len(text) * _BINARY, 1 if len(text) < 1 / _BINARY else 0):
        return 0
    parts = (document.size + PART - 1) // PART
    if parts > MOST_PAGES:
        raise Refused("evidence-too-large", bytes=document.size)
    return parts


def _is_binary(letter: str) -> bool:
    below = letter < " " and letter not in "\n\r\t\f\x0b\x1a\x1b"
    return below or "\x7f" <= letter < "\x85"


def read(document: Document, ask: Ask, page: int, encoding: str) -> Wording:
    """Put out a part of a text in UTF-8.

    Args:
        document: a text.
        ask: takes the text.
        page: the part, from 0.
        encoding: one of ``ENCODINGS``, or "" to guess.

    Raises:
        Refused: ``no-such-page``.
    """
    if not 0 <= page < max((document.size + PART - 1) // PART, 1):
        raise Refused("no-such-page")
    _, found = _told(document)
    if encoding in ENCODINGS and encoding != found.encoding:
        found = Guess(encoding, sure=True)
    first = _boundary(document, page, found.encoding)
    last = _boundary(document, page + 1, found.encoding)
    text = _read(document, first, last - first).decode(found.encoding, "replace")
    wrong = text.count("\ufffd")
    shown, marked = visible(text.removeprefix("\ufeff") if not page else text)
    ask.give(shown.encode("utf-8", "replace"))
    return Wording(found.encoding, found.sure, marked, wrong)


def _told(document: Document) -> tuple[bytes, Guess]:
    """The beginning of a text, and how it is written; asked for again, it is the same."""
    if document not in _known:
        _known.clear()
        start = _read(document, 0, _LOOKED_AT)
        _known[document] = start, guess(start, whole=document.size <= len(start))
    return _known[document]


def _read(document: Document, start: int, count: int) -> bytes:
    document.seek(start)
    data = bytearray()
    while len(data) < count:
        piece = document.read(count - len(data))
        if not piece:
            break
        data += piece
    return bytes(data)


def _boundary(document: Document, part: int, encoding: str) -> int:
    """Where a part begins: after the last end of a line before its even share, if there is one."""
    share = part * PART
    if part == 0:
        return 0
    if share >= document.size:
        return document.size
    back = _read(document, share - _BACK, _BACK)
    width = 4 if encoding.startswith("utf-32") else 2 if encoding.startswith("utf-16") else 1
    end = "\n".encode(encoding)
    place = back.rfind(end)
    while place >= 0 and place % width:
        place = back.rfind(end, 0, place + len(end) - 1)
    if place >= 0:
        return share - _BACK + place + len(end)
    # Not in the middle of a character, as far as that can be told without a line to begin at.
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    decoder.decode(back)
    return share - len(decoder.getstate()[0])


def visible(text: str) -> tuple[str, int]:
    """A text in which nothing is hidden: what is not seen, or turns the reading, is a mark.

    Args:
        text: as decoded.

    Returns:
        The text with its lines ended by line feeds, and how many marks are in it. A line longer
        than 1,000 characters is broken.
    """
    shown = []
    marked = 0
    for letter in _ENDS.sub("\n", text):
        mark = _mark(letter)
        marked += bool(mark)
        shown.append(mark or letter)
    return _broken("".join(shown)), marked


def _mark(letter: str) -> str:
    if letter in _KEPT or letter in _HARMLESS:
        return ""
    category = unicodedata.category(letter)
    if category == "Cc":
        return chr(0x2400 + ord(letter)) if letter < " " else f"[U+{ord(letter):04X}]"
    if category in {"Cf", "Cs"}:
        return f"[U+{ord(letter):04X}]"
    return ""


def _broken(text: str) -> str:
    lines = text.split("\n")
    if all(len(line) <= _LONGEST_LINE for line in lines):
        return text
    return "\n".join(piece for line in lines for piece in _pieces(line))


def _pieces(line: str) -> list[str]:
    pieces = []
    while len(line) > _LONGEST_LINE:
        end = line.rfind(" ", _LONGEST_LINE // 2, _LONGEST_LINE) + 1 or _LONGEST_LINE
        pieces.append(line[:end])
        line = line[end:]
    return [*pieces, line]
