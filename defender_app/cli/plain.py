"""Text for a terminal: plain, wrapped, and nothing from outside that could steer the terminal."""

from __future__ import annotations

import shutil
import textwrap
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.words import Words

_NARROW: Final = 40
_WIDE: Final = 100
_BIDI: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Cf letters that some scripts cannot be written without.
_JOINERS: Final = frozenset("\u200c\u200d")


def _harmful(letter: str) -> bool:
    if letter in _JOINERS:
        return False
    return letter in _BIDI or unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def neutral(text: object, *, lines: bool = False) -> str:
    """Text from outside, with everything that steers a terminal shown as ``<U+001B>``.

    Control characters, escape sequences, bidirectional overrides and invisible format characters
    lose their power; the joiners that some scripts need stay.

    Args:
        text: anything; shown as ``str`` shows it.
        lines: whether line feeds may stay (a tab becomes a space either way).
    """
    flat = str(text).replace("\r\n", "\n").replace("\t", " ")
    # Nothing harmful is printable: most text is looked at once as a whole.
    if flat.isprintable():
        return flat
    return "".join(
        f"<U+{ord(letter):04X}>" if _harmful(letter) and not (lines and letter == "\n") else letter
        for letter in flat
    )


def width() -> int:
    """Columns to wrap at: those of the terminal, between 40 and 100."""
    return max(_NARROW, min(_WIDE, shutil.get_terminal_size((80, 24)).columns))


def wrap(text: str, *, indent: str = "", hanging: int = 0) -> str:
    """Wrap paragraphs; words longer than a line (paths, codes) are never cut.

    Args:
        text: one paragraph a line.
        indent: before every line.
        hanging: further columns before the second and later lines of a paragraph.
    """
    return "\n".join(
        textwrap.fill(
            line,
            width=width(),
            initial_indent=indent,
            subsequent_indent=indent + " " * hanging,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in text.split("\n")
    )


class Page:
    """Collects what a person will read. Every fact put into a sentence is neutralised."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._lines: list[str] = []

    def say(self, key: str, indent: int = 0, /, **facts: object) -> Page:
        """A sentence of the words file, wrapped."""
        shown = {name: neutral(value) for name, value in facts.items()}
        text = self._words.cli(key, **shown)
        inside = text.lstrip(" ")
        return self.add(wrap(inside, indent=" " * (indent + len(text) - len(inside))))

    def text(self, text: object, indent: int = 0, *, hanging: int = 0) -> Page:
        """Text from outside, several lines allowed, wrapped."""
        return self.add(wrap(neutral(text, lines=True), indent=" " * indent, hanging=hanging))

    def verbatim(self, text: object, indent: int = 0) -> Page:
        """One line to copy: neutralised, never wrapped."""
        return self.add(" " * indent + neutral(text))

    def pair(self, key: str, value: object, indent: int = 0) -> Page:
        """A label of the words file and its value, on one line when it fits."""
        text = neutral(value, lines=True)
        label = self._words.cli(key)
        return self.add(wrap(f"{label}: {text}", indent=" " * indent))

    def table(self, rows: Sequence[Sequence[object]]) -> Page:
        """Rows in columns, two spaces apart; the last column takes what is left."""
        cells = [[neutral(cell) for cell in row] for row in rows]
        if not cells:
            return self
        sizes = [max(len(cell) for cell in column) for column in zip(*cells, strict=True)]
        for row in cells:
            padded = [cell.ljust(size) for cell, size in zip(row, sizes, strict=True)]
            self.add("  ".join(padded).rstrip())
        return self

    def blank(self) -> Page:
        """An empty line, never two in a row."""
        if self._lines and self._lines[-1]:
            self._lines.append("")
        return self

    def add(self, line: str) -> Page:
        """A finished line."""
        self._lines.append(line)
        return self

    def __str__(self) -> str:
        return "\n".join(self._lines)


def size(count: int) -> str:
    """Bytes for people: ``17 KiB``, ``1.4 MiB``."""
    amount, units = float(count), ["bytes", "KiB", "MiB", "GiB", "TiB"]
    while amount >= 1024 and len(units) > 1:  # noqa: PLR2004 - what a KiB is
        amount /= 1024
        units.pop(0)
    return f"{count} bytes" if units[0] == "bytes" else f"{amount:.3g} {units[0]}"


def sentences(parts: Sequence[str]) -> str:
    """Join sentences that may be empty."""
    return " ".join(part for part in parts if part)
