"""Typed words made plain: one form for letters, digits and spaces, and numbers out of words."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Marks that steer the direction of writing, and joiners: they are no part of a number or a word.
_UNSEEN: Final = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_DASHES: Final = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")
_QUOTES: Final = str.maketrans({"\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u00b4": "'"})
_DIGIT_OF: Final = {
    **dict(zip("〇零一二三四五六七八九", (0, *range(10)), strict=True)),
    "○": 0,
    "两": 2,
    "兩": 2,
}
_PLACE_OF: Final = {"十": 10, "百": 100, "千": 1000}
_GREAT_OF: Final = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
CHINESE_DIGITS: Final = "".join((*_DIGIT_OF, *_PLACE_OF, *_GREAT_OF))
_ONES: Final = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL: Final = {
    **{word: number for number, word in enumerate(_ONES)},
    **{word: 20 + 10 * place for place, word in enumerate(_TENS)},
    "a": 1,
    "an": 1,
}
_SETS: Final = {"dozen": 12, "couple": 2}
_LARGE: Final = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
_HUNDRED: Final = 100
_LONGEST: Final = 400


def plain(typed: str) -> str:
    """Small letters, plain digits, one space between words, one kind of dash and apostrophe.

    Text of more than 400 characters is no date and no number: it comes back empty.
    """
    if len(typed) > _LONGEST:
        return ""
    folded = unicodedata.normalize("NFKC", _UNSEEN.sub("", typed)).casefold()
    folded = _DASHES.sub("–", folded.translate(_QUOTES))
    digits = "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in folded
    )
    return " ".join(digits.split())


def number_in_words(text: str) -> int | None:
    """The whole number that English words or digits say ("twenty-three", "a hundred"), or None."""
    if text.isascii() and text.isdigit():
        return int(text)
    words = [word for word in re.split(r"[\s–-]+", text) if word not in ("and", "of", "")]
    if not words:
        return None
    total = part = 0
    for word in words:
        if word in _SMALL:
            part += _SMALL[word]
        elif word in _SETS:
            part = max(part, 1) * _SETS[word]
        elif word in _LARGE:
            part = max(part, 1) * _LARGE[word]
            if _LARGE[word] > _HUNDRED:
                total, part = total + part, 0
        else:
            return None
    return total + part


def chinese_number(text: str) -> int | None:
    """The whole number that Chinese numerals say ("十二", "两百", "二〇一四", "3万"), or None."""
    if not text or any(letter not in CHINESE_DIGITS and not _ascii(letter) for letter in text):
        return None
    if all(letter in _DIGIT_OF or _ascii(letter) for letter in text):
        return int("".join(str(_DIGIT_OF.get(letter, letter)) for letter in text))
    total = part = digit = 0
    fresh = False
    for letter in text:
        if letter in _PLACE_OF:
            part += (digit if fresh else 1) * _PLACE_OF[letter]
            digit, fresh = 0, False
        elif letter in _GREAT_OF:
            total = (total + part + digit or 1) * _GREAT_OF[letter]
            part, digit, fresh = 0, 0, False
        else:
            step = int(_DIGIT_OF.get(letter, letter))
            digit = digit * 10 + step if fresh else step
            fresh = True
    return total + part + digit


def _ascii(letter: str) -> bool:
    return letter.isascii() and letter.isdigit()
