"""Fold text so that the ways one name is written look alike, and remember where each letter stood.

Case, accents, width, hidden characters, vowel points and the stretch mark of Arabic disappear, and
so do differences between letters that people type for one another: simplified and traditional Han,
the two kana, letters of one sound in Ethiopic, the codes of yeh, kaf and heh. A capital letter
leaves a mark behind, so that a rule may still ask for it.

This is the one form in which names are compared. Search folds less (:mod:`defender_app.vault`):
what it gives is stored.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from defender_app import han
from defender_app.report.like_letters import skeleton

UPPER: Final = "\x01"
"""Stands behind a folded letter that was a capital."""

_NO_LETTERS: Final = re.compile(r"[\W_]+")
# Marks that people leave out or that keyboards compose in several ways. The marks of Indic, Thai
# and Tibetan scripts are not among them: there they are letters.
_MARKS: Final = (
    *(range(0x300, 0x370), range(0x483, 0x48A), range(0x591, 0x5BE), range(0x5BF, 0x5C8)),
    *(range(0x610, 0x61B), range(0x64B, 0x660), range(0x670, 0x671), range(0x6D6, 0x6EE)),
    *(range(0x1AB0, 0x1B00), range(0x1DC0, 0x1E00), range(0x20D0, 0x20F1), range(0xFE20, 0xFE30)),
    *(range(0xFE00, 0xFE10), range(0x180B, 0x1810), range(0xE0100, 0xE01F0)),
)
# The circle of Thai and Lao am, which stands before or behind a tone mark, is no letter by itself.
_HIDDEN: Final = frozenset(
    {0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0x640, 0xE4D, 0xECD}
) | frozenset({0x2065, *range(0xFFF0, 0xFFF9), *range(0xE0000, 0xE1000)})
_THAI_CIRCLES: Final = "\u0e4d\u0ecd"
_UNSEEN: Final = frozenset({"Cc", "Cf", "Me"})
_KATAKANA: Final = range(0x30A1, 0x30F7)
_TO_HIRAGANA: Final = 0x60
# Rows of Ethiopic syllables that sound the same in Amharic, and their first letters.
_ETHIOPIC_ROWS: Final = {0x1210: 0x1200, 0x1280: 0x1200, 0x1220: 0x1230, 0x12D0: 0x12A0}
_ETHIOPIC: Final = {
    **{
        chr(row + order): chr(same + order)
        for row, same in (_ETHIOPIC_ROWS | {0x12B8: 0x1200, 0x1340: 0x1338}).items()
        for order in range(7)
    },
    **dict.fromkeys("\u1203\u1213\u1283\u12bb", "\u1200"),
    **dict.fromkeys("\u12a3\u12d3", "\u12a0"),
}
# Small capitals, which are letters of their own: a to z without q and x.
_SMALL: Final = (
    "\u1d00\u0299\u1d04\u1d05\u1d07\ua730\u0262\u029c\u026a\u1d0a\u1d0b\u029f\u1d0d\u0274\u1d0f"
    "\u1d18\u0280\ua731\u1d1b\u1d1c\u1d20\u1d21\u028f\u1d22"
)
_LETTERS: Final = {
    **dict(zip(_SMALL, "abcdefghijklmnoprstuvwyz", strict=True)),
    **_ETHIOPIC,
    "\u2018": "'",
    "\u2019": "'",
    "\u201b": "'",
    "\u02bc": "'",
    "\u02bb": "'",
    "`": "'",
    "\u00b4": "'",
    "\u2032": "'",
    "\u055a": "'",
    "\u05f3": "'",
    "\u0131": "i",
    "\u0142": "l",
    "\u00f8": "o",
    "\u0111": "d",
    "\u00f0": "d",
    "\u00fe": "th",
    "\u00e6": "ae",
    "\u0153": "oe",
    "\u0127": "h",
    "\u0167": "t",
    "\u0253": "b",
    "\u0257": "d",
    "\u0199": "k",
    "\u01b4": "y",
    "\u0f0c": "\u0f0b",
    # Malayalam letters without a vowel, which lose their form before an ending.
    "\u0d7a": "\u0d23\u0d4d",
    "\u0d7b": "\u0d28\u0d4d",
    "\u0d7c": "\u0d30\u0d4d",
    "\u0d7d": "\u0d32\u0d4d",
    "\u0d7e": "\u0d33\u0d4d",
    "\u0d7f": "\u0d15\u0d4d",
    "\u06cc": "\u064a",
    "\u06a9": "\u0643",
    "\u06aa": "\u0643",
    "\u0671": "\u0627",
    # Uyghur, Kurdish, Persian and Urdu have several letters where Arabic keyboards have one.
    **dict.fromkeys("\u0629\u06be\u06c0\u06c1\u06c2\u06c3\u06d5", "\u0647"),
    "\u0e41": "\u0e40\u0e40",
    "\u0ec1": "\u0ec0\u0ec0",
    "\u00a0": " ",
}


@dataclass(frozen=True)
class Folded:
    """A folded text.

    Attributes:
        letters: for each character of the text what it became.
        text: folded; ``UPPER`` behind capitals.
        compact: the skeleton of its letters and digits, for a quick look whether a name can be
            in it.
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

    @cached_property
    def spots(self) -> tuple[int, ...]:
        """For each letter of ``compact`` where it stands in ``text``."""
        return tuple(at for at, letter in enumerate(self.text) if letter.isalnum())


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
    if code in _HIDDEN or unicodedata.category(letter) in _UNSEEN or any(code in r for r in _MARKS):
        return ""
    if code in _KATAKANA:
        return chr(code - _TO_HIRAGANA)
    if unicodedata.category(letter) == "Pd":
        return "-"
    lower = letter.casefold()
    inner = unicodedata.normalize("NFKD", lower)
    return "".join(
        _LETTERS.get(one, han.folded(one))
        for one in inner
        if not any(ord(one) in r for r in _MARKS)
    )


def compact(folded: str) -> str:
    """Letters and digits only."""
    return _NO_LETTERS.sub("", folded)


def visible(text: str) -> str:
    """A text without the characters that nobody sees; marks on letters stay."""
    return "".join(
        letter
        for letter in text
        if letter.isspace()
        or (ord(letter) not in _HIDDEN and unicodedata.category(letter) not in _UNSEEN)
        or letter in _THAI_CIRCLES
    )


def fold(text: str) -> Folded:
    """Fold a text.

    Args:
        text: NFC.
    """
    letters = tuple(map(fold_letter, text))
    joined = "".join(letters)
    return Folded(letters, joined, skeleton(compact(joined)))
