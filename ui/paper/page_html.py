"""The page of a report, for Qt: every word of it, in the few marks that Qt knows.

What came from a person is escaped in the page, so each mark found here is the page's own.
"""

from __future__ import annotations

import re
from html import unescape
from itertools import pairwise
from typing import Final

# From an element <html> Qt would hand "from left to right" down to every paragraph.
_BODY: Final = re.compile(r"(<body>.*</body>)", re.DOTALL)
_MARK: Final = re.compile(r"<(/?)(dl|dt|dd|bdi|div|table|thead|tbody|th)((?:\s[^<>]*)?)>")
# Isolates do for Qt what <bdi> does in a browser: nothing in them turns around what stands beside.
_APART: Final = ("\u2068", "\u2069")
ISOLATES: Final = frozenset(_APART)
_AT_FOOT: Final = re.compile(r"<div class=foot>([^<]*)</div>")
# It takes any direction but "rtl" for "ltr"; without one, each paragraph runs as its letters do.
_DIRECTION: Final = re.compile(r"(<[^<>]*?) dir=(?:auto|\"[a-z]+\")(?=[^<>]*>)")
_PLACES: Final = re.compile(r"<(/?)(table|h2)\b")
_TWO: Final = " class=two"
_FOOT: Final = " class=foot"


class _Marks:
    """Gives the mark that takes the place of each, in order."""

    def __init__(self) -> None:
        self._open: list[str] = []

    def __call__(self, found: re.Match[str]) -> str:
        closes, name, marks = bool(found[1]), found[2], found[3]
        if name == "div":
            return self._div(marks, closes=closes)
        plain = {
            "dl": ('<table width="100%" cellspacing=0>', "</table>"),
            "dt": ('<tr><td class=q width="34%">', "</td>"),
            "dd": ("<td class=a>", "</td></tr>"),
            "bdi": _APART,
            "table": ('<table width="100%" cellspacing=0>', "</table>"),
            "thead": ("", ""),
            "tbody": ("", ""),
            "th": ("<td class=q>", "</td>"),
        }
        return plain[name][closes]

    def _div(self, marks: str, *, closes: bool) -> str:
        """Two columns, and the foot; other parts need no mark of their own."""
        if closes:
            return self._open.pop()
        inside = bool(self._open) and self._open[-1] == "</tr></table>"
        if marks == _TWO:
            self._open.append("</tr></table>")
            return '<table width="100%" cellspacing=0><tr>'
        if inside:
            self._open.append("</td>")
            return '<td class=half width="50%">'
        if marks == _FOOT:
            self._open.append("</p>")
            return "<p class=foot>"
        self._open.append("")
        return ""


def foot_of(page: bytes) -> str:
    """What stands at the foot of the page: the classification."""
    found = _AT_FOOT.search(page.decode())
    return unescape(found[1]) if found else ""


def in_pieces(marked: str, size: int) -> list[str]:
    """A long page in pieces that each begin with a section; together they are the page.

    Args:
        marked: of ``for_qt``.
        size: letters after which a piece ends with the section.
    """
    cuts, depth = [0], 0
    for found in _PLACES.finditer(marked):
        if found[2] == "table":
            depth += -1 if found[1] else 1
        elif not depth and not found[1] and found.start() - cuts[-1] >= size:
            cuts.append(found.start())
    return [marked[begin:end] for begin, end in pairwise((*cuts, len(marked)))]


def for_qt(page: bytes) -> str:
    """The page as ``QTextDocument`` reads it.

    Args:
        page: ``data/report.html``, exactly as it leaves.
    """
    found = _BODY.search(page.decode())
    return _MARK.sub(_Marks(), _DIRECTION.sub(r"\1", found[1])) if found else ""
