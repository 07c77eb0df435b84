"""Names as the eye takes them: what cannot be told apart on a screen is the same here.

A card whose name looks like a known one stops loudly (docs/formats.md 4). Being too careful costs a
question; being too exact lets "Reprisals desk" stand twice. The letters are those that common
fonts draw alike; the table is our own and no complete list of confusables (Unicode TS 39).
"""

from __future__ import annotations

import unicodedata
from typing import Final

from defender_app import han

# Without a shape of their own, though Unicode calls them letters, marks or symbols.
_SHAPELESS: Final = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0"
) | frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0000, 0xE1000))))
_NO_SHAPE_KINDS: Final = frozenset({"Cc", "Cf", "Cn", "Cs", "Zl", "Zp", "Zs"})
# The marks of Latin, Greek and Cyrillic; those of other scripts make other words.
_MARKS: Final = frozenset(map(chr, range(0x0300, 0x0370)))
# Folded letters of Cyrillic, Greek, Armenian and Latin, and digits, by what they look like. Small
# letters stand for their capitals too, which are what some of them share.
_LOOKS: Final = {
    "a": "\u0430\u03b1\u0251",
    "b": "\u0432\u03b2\u044c\u0184",
    "c": "\u0441\u03f2\u1d04",
    "d": "\u0501\u0257",
    "e": "\u0435\u03b5\u0454\u04bd\u0451",
    "f": "\u0584\u03dd",
    "g": "\u0261\u0581",
    "h": "\u043d\u04bb\u0570\u03b7",
    "i": "\u0456\u03b9\u04cf\u0131\u0269l1|\u0406\u0457",
    "j": "\u0458\u03f3",
    "k": "\u043a\u03ba\u049b",
    "m": "\u043c\u03bc",
    "n": "\u0578\u057c\u03bd",
    "o": "\u043e\u03bf\u0585\u03c3\u06640",
    "p": "\u0440\u03c1",
    "q": "\u051b\u0563\u0566",
    "s": "\u0455\u057d5",
    "t": "\u0442\u03c4",
    "u": "\u057d\u03c5\u028b",
    "v": "\u0475",
    "w": "\u051d\u0461\u03c9",
    "x": "\u0445\u03c7",
    "y": "\u0443\u04af\u03b3",
    "z": "\u03b6\u1d22",
}
_PLAIN: Final = {ord(other): letter for letter, others in _LOOKS.items() for other in others}


def has_shape(text: str) -> bool:
    """Whether there is a letter, a digit or a sign in it that can be seen."""
    return any(map(_visible, text))


def as_seen(text: str) -> str:
    """What is left of a name when all that the eye passes over is gone.

    Case, widths, spaces, signs between letters, marks on them, invisible letters, and letters of
    another script that look the same; simplified and traditional Han are one. A name of nothing but
    signs is taken as it is.
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    split = unicodedata.normalize("NFKD", folded)
    seen = [letter for letter in split if _visible(letter) and letter not in _MARKS]
    words = [letter for letter in seen if unicodedata.category(letter)[0] in "LMN"]
    return han.folded("".join(words or seen)).translate(_PLAIN)


def _visible(letter: str) -> bool:
    return unicodedata.category(letter) not in _NO_SHAPE_KINDS and letter not in _SHAPELESS


def drawn_like_latin(word: str) -> bool:
    """Whether every letter of a word of another script is drawn like one of Latin."""
    letters = [
        one
        for one in unicodedata.normalize("NFKD", word.casefold())
        if unicodedata.category(one)[0] == "L"
    ]
    return bool(letters) and all(ord(one) in _PLAIN for one in letters)
