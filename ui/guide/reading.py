"""Reads a page of the guide: a small part of Markdown, strictly, and nothing else.

A page that is read here is also read well by anything that shows Markdown. What is not in the list
below is refused, so that nothing is shown otherwise than it was meant:

* ``# Title`` in the first line, and ``*One line about it.*`` in the third;
* ``## Heading``; paragraphs; ``> `` a warning or a note; ``- `` points; ``1. `` steps;
* ``| cell | cell |`` a table, with its line of dashes;
* lines that begin with four spaces: something to type;
* ``![What is on it.](pictures/name.png)`` alone in its line;
* within a line: ``**a label of the window**``, ```` `something typed` ````, and
  ``[words](page.md)``, which leads to another page. Nothing leads outside.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal["heading", "paragraph", "note", "point", "step", "row", "typed", "picture"]
MarkKind = Literal["label", "typed", "link"]

_INLINE: Final = re.compile(
    r"\*\*(?P<label>[^*`\[\]]+)\*\*|`(?P<typed>[^`]+)`"
    r"|\[(?P<words>[^\]\[]+)\]\((?P<page>[a-z0-9-]+)\.md\)"
)
_PICTURE: Final = re.compile(r"!\[([^\]]+)\]\(pictures/([a-z0-9-]+\.png)\)")
_STEP: Final = re.compile(r"(\d+)\. (.*)")
_DASHES: Final = re.compile(r"\|(?:\s*-+\s*\|)+")
_LEAD: Final = re.compile(r"\*([^*]+)\*")
# What is left of markup once all that is known was taken out.
_STRAY: Final = re.compile(r"\*|`|\]\(|</?[a-zA-Z]|&[a-z]+;|^#|^=+$|^---|^\+ ")
_STARTS: Final = ("## ", "> ", "- ", "|", "    ", "![")


class GuideError(ValueError):
    """A page that says something in another way than this module reads.

    Attributes:
        line: of the page, from 1.
    """

    def __init__(self, line: int, what: str) -> None:
        super().__init__(f"line {line}: {what}")
        self.line = line


@dataclass(frozen=True)
class Mark:
    """A piece of a text that is shown in another way, or leads to another page.

    Attributes:
        start: its first character. length: how many there are.
        kind: what it is.
        page: where it leads.
    """

    start: int
    length: int
    kind: MarkKind
    page: str = ""


@dataclass(frozen=True)
class Text:
    """Words, and what is marked among them."""

    words: str
    marks: tuple[Mark, ...] = ()

    def marked(self, kind: MarkKind) -> Iterator[str]:
        """The pieces that are marked in one way."""
        for mark in self.marks:
            if mark.kind == kind:
                yield self.words[mark.start : mark.start + mark.length]


@dataclass(frozen=True)
class Block:
    """A piece of a page, such as a heading, a paragraph or a row of a table.

    Attributes:
        kind: which.
        texts: one; of a row, one for each cell; of a picture, what is on it.
        name: of a picture, its file; of a step, its number; of the first row of a table, ``head``.
    """

    kind: Kind
    texts: tuple[Text, ...]
    name: str = ""

    @property
    def text(self) -> Text:
        """The only one, or the first."""
        return self.texts[0]


@dataclass(frozen=True)
class Document:
    """A page: its title, one line about it, and its blocks."""

    title: str
    line: str
    blocks: tuple[Block, ...]

    def texts(self) -> Iterator[Text]:
        """All texts from top to bottom, without the title."""
        for block in self.blocks:
            yield from block.texts


def read(source: str) -> Document:
    """Read a page.

    Args:
        source: the page, its lines ended as on Unix.

    Raises:
        GuideError: it is not written in the way that is read here.
    """
    lines = source.split("\n")
    if not lines[0].startswith("# "):
        raise GuideError(1, "no title")
    lead = _LEAD.fullmatch(lines[2]) if len(lines) > 3 and not lines[1] else None  # noqa: PLR2004 - title, gap, line
    if lead is None:
        raise GuideError(3, "no line about the page")
    return Document(lines[0][2:].strip(), lead[1], tuple(_Reader(lines[3:], 4).blocks()))


def text_of(source: str, line: int = 0) -> Text:
    """The words of a line and what is marked among them.

    Raises:
        GuideError: something else is marked.
    """
    words, marks, at = "", [], 0
    for found in _INLINE.finditer(source):
        words += source[at : found.start()]
        at = found.end()
        kind: MarkKind = "link" if found["page"] else "typed" if found["typed"] else "label"
        shown = found["words"] or found["typed"] or found["label"]
        marks.append(Mark(len(words), len(shown), kind, found["page"] or ""))
        words += shown
    rest = _INLINE.sub("", source)
    if _STRAY.search(rest):
        raise GuideError(line, f"unknown marks: {rest.strip()[:60]}")
    return Text(words + source[at:], tuple(marks))


class _Reader:
    """Goes through the lines of a page."""

    def __init__(self, lines: list[str], number: int) -> None:
        self._lines = lines
        self._first = number
        self._at = 0

    def blocks(self) -> Iterator[Block]:
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if not line.strip():
                self._at += 1
            elif line.startswith("|"):
                yield from self._table()
            elif line.startswith("    "):
                yield Block("typed", (Text(self._typed()),))
            elif line.startswith("!["):
                yield self._picture()
            else:
                yield self._words()

    @property
    def _number(self) -> int:
        return self._first + self._at

    def _words(self) -> Block:
        line, number = self._lines[self._at], self._number
        step = _STEP.fullmatch(line)
        if line.startswith("## "):
            self._at += 1
            return Block("heading", (text_of(line[3:], number),))
        if line.startswith("> "):
            return Block("note", (text_of(self._joined("> ", "> "), number),))
        if line.startswith("- "):
            return Block("point", (text_of(self._joined("- ", "  "), number),))
        if step is not None:
            begin = f"{step[1]}. "
            return Block("step", (text_of(self._joined(begin, " " * len(begin)), number),), step[1])
        return Block("paragraph", (text_of(self._joined("", ""), number),))

    def _joined(self, begin: str, go_on: str) -> str:
        """A block that goes on in the lines below."""
        parts = [self._lines[self._at].removeprefix(begin)]
        self._at += 1
        while self._at < len(self._lines):
            line = self._lines[self._at]
            begins = line.startswith(_STARTS) or _STEP.fullmatch(line)
            if not line.strip() or (begins and not go_on) or not line.startswith(go_on):
                break
            parts.append(line.removeprefix(go_on))
            self._at += 1
        return _together(part.strip() for part in parts)

    def _table(self) -> Iterator[Block]:
        rows = []
        while self._at < len(self._lines) and self._lines[self._at].startswith("|"):
            rows.append((self._number, self._lines[self._at]))
            self._at += 1
        if len(rows) < 2 or not _DASHES.fullmatch(rows[1][1].strip()):  # noqa: PLR2004 - head and dashes
            raise GuideError(rows[0][0], "a table without a line of dashes")
        for place, (number, row) in enumerate(rows):
            if place != 1:
                cells = row.strip().strip("|").split("|")
                texts = tuple(text_of(cell.strip(), number) for cell in cells)
                yield Block("row", texts, "" if place else "head")

    def _typed(self) -> str:
        lines = []
        while self._at < len(self._lines) and self._lines[self._at].startswith("    "):
            lines.append(self._lines[self._at][4:])
            self._at += 1
        return "\n".join(lines)

    def _picture(self) -> Block:
        found = _PICTURE.fullmatch(self._lines[self._at])
        if found is None:
            raise GuideError(self._number, "a picture that is not of the guide")
        self._at += 1
        return Block("picture", (Text(found[1]),), found[2])


def _together(parts: Iterator[str]) -> str:
    """Lines of one paragraph as one: between Chinese signs no space belongs."""
    whole = ""
    for part in parts:
        both = whole[-1:] + part[:1]
        tight = bool(whole) and all(ord(one) >= 0x2E80 for one in both)  # noqa: PLR2004 - the first of the Chinese signs
        whole += part if tight or not whole else f" {part}"
    return whole
