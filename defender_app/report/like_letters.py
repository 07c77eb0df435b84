"""Letters of two scripts that look the same: a name typed with a mixed keyboard is still a name.

Only folded letters of Latin, Cyrillic and Greek, and only across scripts: inside one, l and I or 0
and O tell words apart ("Ali", "all").
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Final

# Small letters stand for their capitals too, which are what some of them share. A letter may look
# like two others: \u03bd is a v, and its capital an N.
_LOOKS: Final = {
    "a": "\u0430\u03b1",
    "b": "\u0432\u03b2\u044c",
    "c": "\u0441\u03f2",
    "d": "\u0501",
    "e": "\u0435\u03b5\u0454",
    "g": "\u0261",
    "h": "\u043d\u04bb\u03b7",
    "i": "\u0456\u03b9\u04cf",
    "j": "\u0458\u03f3",
    "k": "\u043a\u03ba",
    "l": "\u04cf",
    "m": "\u043c\u03bc",
    "n": "\u03bd\u03b7",
    "o": "\u043e\u03bf\u03c3",
    "p": "\u0440\u03c1",
    "q": "\u051b",
    "s": "\u0455",
    "t": "\u0442\u03c4",
    "u": "\u03c5",
    "v": "\u03bd\u0475",
    "w": "\u051d\u03c9\u0461",
    "x": "\u0445\u03c7",
    "y": "\u0443\u04af\u03b3\u03c5",
    "z": "\u03b6",
    "\u0444": "\u03c6",
    "\u064a": "\u0649",  # within Arabic: at the end of a word one is typed for the other
}


def _all_like() -> dict[str, str]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one, others in _LOOKS.items():
        for letter in one + others:
            found[letter] |= {one, *others}
    return {letter: "".join(sorted(others)) for letter, others in found.items()}


_LIKE: Final = _all_like()


def like(letter: str) -> str:
    """All letters that look like one, itself among them."""
    return _LIKE.get(letter, letter)


@cache
def _skeletons() -> dict[int, str]:
    """Each letter by the first of those that look like it, or like one that does."""
    first: dict[str, str] = {letter: letter for letter in _LIKE}
    changed = True
    while changed:
        changed = False
        for letter, others in _LIKE.items():
            least = min(first[other] for other in others)
            changed = changed or least != first[letter]
            first[letter] = least
    return {ord(letter): least for letter, least in first.items() if letter != least}


def skeleton(text: str) -> str:
    """A folded text in which letters that look the same are the same; as long as before."""
    return text.translate(_skeletons())
