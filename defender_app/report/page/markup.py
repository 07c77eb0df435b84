"""From words to HTML: what a person wrote stays text, and stays where it is.

Everything is escaped. Signs that nobody sees and that turn the text around them (bidirectional
controls), hide it or break the page are written out, as ``U+202E``. What a person wrote among our
own words is kept apart in ``<bdi>``, so that it cannot turn them around either.

Inside Python the marks are noncharacters of Unicode, which no text can hold: ``free`` takes them
out of what a person wrote before it puts its own.
"""

from __future__ import annotations

import re
import unicodedata
from html import escape
from typing import TYPE_CHECKING, Final

from defender_app.report.page import scripts

if TYPE_CHECKING:
    from collections.abc import Iterable

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_ODD, _END = "\ufdd2", "\ufdd3"
_ENGLISH: Final = "\ufdd4"
_TAGS: Final = {
    _OPEN: "<bdi>",
    _CLOSE: "</bdi>",
    _ODD: "<span class=odd>",
    _END: "</span>",
    _ENGLISH: "<span lang=en>",
}
_MARKS: Final = re.compile("[\ufdd0-\ufdd4]")
_ALONE: Final = re.compile("\ufdd0([^\ufdd0\ufdd1]*)\ufdd1")
# Joiners shape letters, soft hyphens and zero width spaces say where a line may break, a mark of
# direction turns nothing but itself; the signs of Arabic numbers and verses are seen.
_HARMLESS: Final = frozenset(
    "\u200b\u200c\u200d\u200e\u200f\u061c\u00ad\u2060\ufeff"
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
)
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_LINES: Final = frozenset("\n\t")


def _is_odd(letter: str) -> bool:
    if letter in _HARMLESS or letter in _LINES:
        return False
    number = ord(letter)
    noncharacter = 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE  # noqa: PLR2004 - Unicode
    return noncharacter or unicodedata.category(letter) in _HIDDEN


def harmless(text: str) -> str:
    """A text of its own: a paragraph, a heading, an answer. Odd signs are written out."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not any(map(_is_odd, set(text))):
        return text
    return "".join(f"{_ODD}U+{ord(one):04X}{_END}" if _is_odd(one) else one for one in text)


def free(text: str) -> str:
    """What a person wrote, to stand among our words."""
    return f"{_OPEN}{harmless(text)}{_CLOSE}" if text else ""


def english(text: str) -> str:
    """Our own words in English, on a page in another language that has none for it."""
    return f"{_ENGLISH}{text}{_END}" if text else ""


def alone(text: str) -> str:
    """The text itself where nothing but one person's words is in it, else as it is."""
    found = _ALONE.fullmatch(text)
    return found[1] if found else text


def plain(text: str) -> str:
    """Without the marks: what is read."""
    return _MARKS.sub("", text)


def inline(text: str) -> str:
    """Escaped HTML of a text that holds marks."""
    return _MARKS.sub(lambda mark: _TAGS[mark[0]], escape(text))


def _element(tag: str, text: str, *, told: str = "", own: bool = False, name: str = "") -> str:
    """One element with a text in it.

    Args:
        tag: its name.
        text: with marks.
        told: the language that a person says it is in, or "".
        own: all of it is our own words.
        name: class.
    """
    if not text:
        return ""
    bare = alone(text)
    marks = f" class={name}" if name else ""
    if not own:
        # An answer that starts with our words, or is a list, runs as the page does.
        lone = bare is not text or _OPEN not in text
        tongue = scripts.language_of(plain(bare), told) if lone else ""
        marks += f' lang="{escape(tongue)}"' if tongue else ""
        marks += " dir=auto" if lone else ""
    return f"<{tag}{marks}>{inline(bare)}</{tag}>"


def paragraph(text: str, *, name: str = "") -> str:
    """Our own words."""
    return _element("p", text, own=True, name=name)


def story(text: str, told: str = "") -> str:
    """A long text that a person wrote, its line breaks kept."""
    return _element("p", harmless(text), told=told, name="text")


def heading(level: int, text: str, *, own: bool = True, told: str = "") -> str:
    """A heading; one that a person wrote has the direction and language of its own words."""
    return _element(f"h{level}", text if own else harmless(text), own=own, told=told)


def rows(pairs: Iterable[tuple[str, str]], told: str = "") -> str:
    """Questions and answers; those without an answer are left out."""
    cells = "".join(
        f"<dt>{inline(label)}</dt>{_element('dd', value, told=told, own=_OPEN not in value)}"
        for label, value in pairs
        if value
    )
    return f"<dl>{cells}</dl>" if cells else ""


def table(
    head: Iterable[str], body: Iterable[Iterable[str]], *, name: str = "", told: str = ""
) -> str:
    """A table; a row of one cell runs over its whole width."""
    titles = list(head)
    lines = [_row(list(cells), len(titles), told) for cells in body]
    if not lines:
        return ""
    top = "".join(f"<th>{inline(one)}</th>" for one in titles)
    marks = f" class={name}" if name else ""
    return f"<table{marks}><thead><tr>{top}</tr></thead><tbody>{''.join(lines)}</tbody></table>"


def _row(cells: list[str], columns: int, told: str) -> str:
    if len(cells) == 1:
        return f"<tr class=more><td colspan={columns}>{inline(cells[0])}</td></tr>"
    made = (_element("td", one, told=told, own=_OPEN not in one) for one in cells)
    return f"<tr>{''.join(one or '<td></td>' for one in made)}</tr>"


def columns(*parts: str) -> str:
    """Parts side by side where there is room."""
    return f"<div class=two>{''.join(f'<div>{part}</div>' for part in parts)}</div>"


def together(*parts: str) -> str:
    """Parts that a printer leaves on one page where it can."""
    body = "".join(parts)
    return f"<div class=one>{body}</div>" if body else ""
