"""The page of a report as the text of a letter: headings, lines, quotations (see ``out.blocks``).

Only pages of :mod:`defender_app.report.html` come here. What a person wrote never becomes a
heading or a mark of ours: a long text is quoted line by line, a short one stays in its line.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

_SPACE: Final = re.compile(r"[ \t\r\n\f\v]+")
_STORY: Final = "text"
_LEVELS: Final = {"h1": "# ", "h2": "## ", "h3": "### "}
_WHOLE: Final = frozenset({*_LEVELS, "p", "dt", "dd", "th", "td"})


def lines(page: bytes) -> list[str]:
    """The lines of a page, an empty one between paragraphs.

    Args:
        page: as of ``html.render``.
    """
    reader = _Reader()
    reader.feed(page.decode())
    reader.close()
    return reader.lines


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self._tag = self._kind = ""
        self._said: list[str] = []
        self._label = ""
        self._head: list[str] = []
        self._cells: list[str] = []
        self._in_head = self._in_body = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            self._in_body = True
        elif tag in _WHOLE:
            self._tag, self._kind, self._said = tag, dict(attrs).get("class") or "", []
        elif tag == "table":
            self._head = []
        elif tag == "thead":
            self._in_head = True
        elif tag == "tr":
            self._cells = []
        elif tag == "div" and dict(attrs).get("class") == "foot":
            self._in_body = False

    def handle_data(self, data: str) -> None:
        if self._tag and self._in_body:
            self._said.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == self._tag:
            self._whole(tag, "".join(self._said).replace("[[", "[").replace("]]", "]"))
            self._tag = ""
        elif tag == "thead":
            self._in_head, self._head = False, self._cells
        elif tag == "tr" and not self._in_head:
            self._row()
        elif tag in {"dl", "table"}:
            self.lines.append("")

    def _whole(self, tag: str, text: str) -> None:
        """One element with a text, complete."""
        line = _SPACE.sub(" ", text).strip()
        if tag in _LEVELS:
            self.lines += ["", _LEVELS[tag] + line, ""]
        elif tag == "p" and self._kind == _STORY:
            quoted = [f"> {one}".rstrip() for one in text.strip().split("\n")]
            self.lines += ["", *quoted, ""]
        elif tag == "p":
            self.lines += ["", _bare(line), ""]
        elif tag == "dt":
            self._label = line
        elif tag == "dd":
            self.lines.append(f"- {self._label}: {line}")
        else:
            self._cells.append(line)

    def _row(self) -> None:
        if len(self._cells) == 1:
            self.lines.append(f"  - {self._cells[0]}")
            return
        pairs = zip(self._head, self._cells, strict=False)
        told = [
            f"{title}: {cell}" if number else cell
            for number, (title, cell) in enumerate(pairs)
            if cell
        ]
        if told:
            self.lines.append(f"- {'; '.join(told)}")


def _bare(line: str) -> str:
    """A paragraph that is no heading, item or quotation, whatever it begins with."""
    return f"\u200b{line}" if line.startswith(("#", "-", ">", "•")) else line
