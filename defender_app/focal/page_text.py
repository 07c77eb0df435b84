"""The readable text of a page from outside, without interpreting anything else in it.

A report carries a page for people (``report.html``). The desk shows its words exactly, as plain
text: no style, no picture and no address of a stranger's page ever takes effect.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

_UNSEEN: Final = frozenset({"style", "script", "head", "template", "noscript"})
_BREAKS: Final = frozenset(
    {"p", "div", "section", "article", "header", "footer", "main", "h1", "h2", "h3", "h4"}
    | {"ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "br", "hr", "blockquote", "figure", "pre"}
)
_APART: Final = frozenset({"h1", "h2", "h3", "h4", "table", "section", "hr"})
_CELLS: Final = frozenset({"td", "th"})
_SPACES: Final = re.compile(r"[ \t\r\f\v]+")
_EMPTY_LINES: Final = re.compile(r"\n{3,}")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen = 0
        self._as_written = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._unseen += tag in _UNSEEN
        self._as_written += tag == "pre"
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        if tag == "pre":
            self._as_written = max(0, self._as_written - 1)
        if tag in _CELLS:
            self.pieces.append("   ")
        elif tag != "br":
            self._break(tag)

    def _break(self, tag: str) -> None:
        if tag in _BREAKS:
            self.pieces.append("\n\n" if tag in _APART else "\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(data if self._as_written else data.replace("\n", " "))


def of(page: bytes) -> str:
    """The words of a page, line by line.

    Args:
        page: UTF-8 HTML of any quality; what is no UTF-8 is shown as replacement characters.
    """
    reader = _Reader()
    reader.feed(page.decode("utf-8", "replace"))
    reader.close()
    lines = (_SPACES.sub(" ", line).strip() for line in "".join(reader.pieces).split("\n"))
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip()
