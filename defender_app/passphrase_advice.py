"""What can honestly be said of a passphrase by looking at it alone.

The guessing of ``zxcvbn`` (common passwords, English words, names, dates, rows of keys) gives an
estimate. It does not know where a passphrase comes from: a line from a song is long and known. So
the words around it never say "safe", and where a script has no dictionary here, that is said.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final, Literal

from crypto import passphrase
from crypto.errors import PassphraseError

Band = Literal["empty", "easy", "weak", "fair", "strong"]
BANDS: Final[tuple[Band, ...]] = ("empty", "easy", "weak", "fair", "strong")

# Powers of ten of guesses. A vault makes one guess cost about a second of one computer and 256 MiB:
# 10^8 is an afternoon for a computer centre, 10^12 some months, 10^16 out of reach.
_WEAK_FROM: Final = 8
_FAIR_FROM: Final = 12
_STRONG_FROM: Final = 16

# The time that the estimate takes grows with the square of the length, and more. What is strong
# after the shorter one needs no longer look.
_LOOKED_AT: Final = (24, 48)
_FIRST_IDEOGRAPH: Final = 0x2E80
_MORE_FOR_AN_IDEOGRAPH: Final = 0.5

MORE_WORDS: Final = "more-words"
WARNINGS: Final = {
    "Straight rows of keys are easy to guess.": "row-of-keys",
    "Short keyboard patterns are easy to guess.": "row-of-keys",
    'Repeats like "aaa" are easy to guess.': "repeated",
    'Repeats like "abcabcabc" are only slightly harder to guess than "abc".': "repeated",
    'Sequences like "abc" or "6543" are easy to guess.': "sequence",
    "Recent years are easy to guess.": "year",
    "Dates are often easy to guess.": "date",
    "This is a top-10 common password.": "common",
    "This is a top-100 common password.": "common",
    "This is a very common password.": "common",
    "This is similar to a commonly used password.": "like-common",
    "A word by itself is easy to guess.": "one-word",
    "Names and surnames by themselves are easy to guess.": "name",
    "Common names and surnames are easy to guess.": "name",
}
SUGGESTIONS: Final = {
    "Use a few words, avoid common phrases.": MORE_WORDS,
    "No need for symbols, digits, or uppercase letters.": "",
    "Add another word or two. Uncommon words are better.": MORE_WORDS,
    "Use a longer keyboard pattern with more turns.": "",
    "Avoid repeated words and characters.": "",
    "Avoid sequences.": "",
    "Avoid recent years.": "",
    "Avoid years that are associated with you.": "",
    "Avoid dates and years that are associated with you.": "",
    "Capitalization doesn't help very much.": "capitals",
    "All-uppercase is almost as easy to guess as all-lowercase.": "capitals",
    "Reversed words aren't much harder to guess.": "reversed",
    "Predictable substitutions like '@' instead of 'a' don't help very much.": "substitutions",
}
"""What the library says, and the code that is shown for it; "": the warning says it already."""

HINTS: Final = tuple(sorted({*WARNINGS.values(), *SUGGESTIONS.values()} - {""}))


@dataclass(frozen=True)
class Judgement:
    """What can be said of a passphrase.

    Attributes:
        band: how hard it is to guess, as far as can be told: ``empty``, ``easy``, ``weak``,
            ``fair``, ``strong``.
        hints: codes of ``HINTS``, the most telling first; none for a strong one.
        counted_only: most of it is in letters for which there is no dictionary here.
    """

    band: Band
    hints: tuple[str, ...] = ()
    counted_only: bool = False


def judge(text: str) -> Judgement:
    """Judge a passphrase. Takes up to a second: call it away from the window.

    Args:
        text: as typed; of a long one only the beginning is looked at.

    Returns:
        The judgement. It holds no part of the passphrase.
    """
    letters = _letters(text)
    if not letters:
        return Judgement("empty")
    guesses, hints = _estimated(letters)
    band = _band(guesses)
    foreign = sum(not letter.isascii() for letter in letters)
    return Judgement(
        band,
        () if band == "strong" else hints or (MORE_WORDS,),
        counted_only=2 * foreign > len(letters),
    )


def _letters(text: str) -> str:
    """What has to be guessed: spaces go where everybody puts them, and so do vowel marks."""
    try:
        normal = passphrase.normalise(text).decode("utf-8")
    except PassphraseError:
        # Too long, or half a letter: that is said when it is to be taken.
        normal = text[: passphrase.MAX_BYTES].encode("utf-8", "ignore").decode("utf-8")
    kept = (
        letter
        for letter in normal
        if not letter.isspace() and not unicodedata.category(letter).startswith(("M", "C"))
    )
    return "".join(kept)[: _LOOKED_AT[-1]]


def _estimated(letters: str) -> tuple[float, tuple[str, ...]]:
    """The power of ten of the guesses needed, and what the library hints at."""
    from zxcvbn import zxcvbn  # noqa: PLC0415 - its dictionaries take time, and few need them

    ideographs = len({letter for letter in letters if ord(letter) >= _FIRST_IDEOGRAPH})
    power, hints = 0.0, tuple[str, ...]()
    for length in _LOOKED_AT:
        found = zxcvbn(letters[:length], max_length=length)
        power = float(found["guesses_log10"]) + _MORE_FOR_AN_IDEOGRAPH * ideographs
        hints = _hints(found["feedback"]["warning"], found["feedback"]["suggestions"])
        if power >= _STRONG_FROM or len(letters) <= length:
            break
    return power, hints


def _hints(warning: str, suggestions: list[str]) -> tuple[str, ...]:
    codes = [WARNINGS.get(warning, ""), *(SUGGESTIONS.get(words, "") for words in suggestions)]
    return tuple(dict.fromkeys(code for code in codes if code))


def _band(power: float) -> Band:
    if power < _WEAK_FROM:
        return "easy"
    if power < _FAIR_FROM:
        return "weak"
    return "fair" if power < _STRONG_FROM else "strong"
