"""Words as they are painted: the letters of each line from the left of the screen to its right.

What is asked of a widget are its words; in which order they come to stand is known only once they
are painted. A name of a file, a hash, a day or a reference in the middle of Arabic or Uyghur words
runs from left to right all the same, and its brackets and dots stay where they were typed.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

import msgspec
from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from tests.support.measured_words import Cut

_PIECE = re.compile(
    r'<g[^>]*\btransform="(?P<at>[^"]*)"|'
    r'<text[^>]*? x="(?P<x>[^"]*)" y="(?P<y>[^"]*)"[^>]*>(?P<words>.*?)</text>',
    re.DOTALL,
)
_CONTROL = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MIRRORED = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")
# Words of another script may stand close to them.
_WORD = re.compile("[^\\W\u0590-\u08ff\ufb1d-\ufefc]+")
_DAY = re.compile(r"[12]\d{3}-\d\d-\d\d")
_QUOTED = re.compile("[‘’“”«»\"']")
_CODE = re.compile("[a-z0-9]+(-[a-z0-9]+)+")
_LONGEST = 80


def lines(window: QWidget) -> list[str]:
    """The painted lines of a window, each letter where it stands; without directional marks."""
    buffer, made = QBuffer(), QSvgGenerator()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made.setOutputDevice(buffer)
    made.setSize(QWidget.size(window))
    painter = QPainter(made)
    window.render(painter, QPoint())
    painter.end()
    return list(_joined(bytes(buffer.data().data()).decode()))


def _joined(picture: str) -> Iterator[str]:
    """The pieces of a widget on one base line, from the left to the right."""
    at, found = "", dict[tuple[str, str], list[tuple[float, str]]]()
    for piece in _PIECE.finditer(picture):
        if piece["at"] is not None:
            at = piece["at"]
        else:
            place = found.setdefault((at, piece["y"]), [])
            place.append((float(piece["x"]), html.unescape(piece["words"])))
    for pieces in found.values():
        yield "".join(words for _, words in sorted(pieces, key=itemgetter(0)))


def facts(*documents: object) -> frozenset[str]:
    """Every short text of some documents that runs from left to right and could be rearranged."""
    return frozenset(
        _even(one)
        for document in documents
        for one in _texts(msgspec.to_builtins(document, str_keys=True))
        if len(one) <= _LONGEST and "\n" not in one and _can_be_rearranged(one)
    )


def _can_be_rearranged(words: str) -> bool:
    """Texts of one piece cannot; codes are never shown."""
    pieces = re.findall(r"\w+|[^\w\s]", words)
    return len(pieces) > 1 and not _MIRRORED.search(words) and not _CODE.fullmatch(words)


def _even(words: str) -> str:
    """Without quotation marks, which are changed on the way, and directional ones."""
    return " ".join(_CONTROL.sub("", _QUOTED.sub("", words)).split())


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list | tuple | set | frozenset):
        for one in value:
            yield from _texts(one)


def rearranged(window: QWidget, known: Iterable[str]) -> list[Cut]:
    """Facts that stand on one painted line, but not in their own order.

    Args:
        window: and the dialogs over it.
        known: what was written or sent by somebody, see `facts`.
    """
    above = [one for one in window.findChildren(QWidget) if one.isWindow() and one.isVisible()]
    told = sorted(known, key=len, reverse=True)
    found = {cut for top in (window, *above) for line in lines(top) for cut in _of(line, told)}
    return sorted(found)


def _of(line: str, known: Sequence[str]) -> Iterator[Cut]:
    """Longer facts first: what stands in its order takes its words with it."""
    whole = plain = _even(line)
    for fact in known:
        plain = plain.replace(fact, " \u00b6 ")
    there = Counter(_WORD.findall(plain))
    for fact in known:
        if _DAY.fullmatch(fact):
            wrong = "-".join(reversed(fact.split("-"))) in plain
        else:
            wrong = Counter(_WORD.findall(fact)) <= there
        if wrong:
            yield Cut("runs out of its order", whole, fact)
    # Words of another script are shortened at their own end.
    cut = re.match("…[A-Za-z]{2}", plain) and not plain.endswith("…")
    if cut and not _MIRRORED.search(plain):
        yield Cut("is shortened at its beginning", whole, plain)
