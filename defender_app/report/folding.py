"""Fold text so that the ways one name is written look alike, and remember where each letter stood.

Case, accents, width, hidden characters, vowel points and the stretch mark of Arabic disappear;
a capital letter leaves a mark behind, so that a rule may still ask for it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

UPPER: Final = "\x01"
"""Stands behind a folded letter that was a capital."""

_NO_LETTERS: Final = re.compile(r"[\W_]+")
# Marks that people leave out or that keyboards compose in several ways. The marks of Indic, Thai
# and Tibetan scripts are not among them: there they are letters.
_MARKS: Final = (
    *(range(0x300, 0x370), range(0x483, 0x488), range(0x591, 0x5BE), range(0x5BF, 0x5C8)),
    *(range(0x610, 0x61B), range(0x64B, 0x660), range(0x670, 0x671), range(0x6D6, 0x6EE)),
    *(range(0x1AB0, 0x1B00), range(0x1DC0, 0x1E00), range(0x20D0, 0x20F1), range(0xFE20, 0xFE30)),
    *(range(0xFE00, 0xFE10), range(0x180B, 0x1810), range(0xE0100, 0xE01F0)),
)
_HIDDEN: Final = frozenset({0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0x640})
_LETTERS: Final = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201b": "'",
    "\u02bc": "'",
    "\u02bb": "'",
    "`": "'",
    "\u00b4": "'",
    "\u0131": "i",
    "\u0142": "l",
    "\u00f8": "o",
    "\u0111": "d",
    "\u00f0": "d",
    "\u00fe": "th",
    "\u00e6": "ae",
    "\u0153": "oe",
    "\u0f0c": "\u0f0b",
    "\u06cc": "\u064a",
    "\u06a9": "\u0643",
    "\u00a0": " ",
}


@dataclass(frozen=True)
class Folded:
    """A folded text.

    Attributes:
        letters: for each character of the text what it became.
        text: folded; ``UPPER`` behind capitals.
        compact: its letters and digits only, for a quick look whether a name can be in it.
    """

    letters: tuple[str, ...]
    text: str
    compact: str

    @cached_property
    def where(self) -> tuple[int, ...]:
        """For each character of ``text`` the index of the character it came from."""
        found: list[int] = []
        for index, letter in enumerate(self.letters):
            found += [index] * len(letter)
        return tuple(found)


@cache
def fold_letter(letter: str) -> str:
    """One character folded: several, one, or none when it is one that nobody sees."""
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if letter == "\n":
        return letter
    if letter.isspace():
        return " "
    folded = "".join(map(_plain, unicodedata.normalize("NFKD", letter)))
    if letter != letter.lower() and folded:
        return folded[0] + UPPER + folded[1:]
    return folded


def _plain(letter: str) -> str:
    code = ord(letter)
    if code in _HIDDEN or unicodedata.category(letter) == "Cf" or any(code in r for r in _MARKS):
        return ""
    if unicodedata.category(letter) == "Pd":
        return "-"
    lower = letter.casefold()
    inner = unicodedata.normalize("NFKD", lower)
    return "".join(
        _LETTERS.get(one, one) for one in inner if not any(ord(one) in r for r in _MARKS)
    )


def compact(folded: str) -> str:
    """Letters and digits only."""
    return _NO_LETTERS.sub("", folded)


def fold(text: str) -> Folded:
    """Fold a text.

    Args:
        text: NFC.
    """
    letters = tuple(map(fold_letter, text))
    joined = "".join(letters)
    return Folded(letters, joined, compact(joined))
