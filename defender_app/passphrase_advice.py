"""What can honestly be said of a passphrase by looking at it alone.

No program can measure how hard a passphrase is to guess: that depends on where it comes from, and
a line from a song is long and known. So this counts what can be counted, and never says "safe".
"""

from __future__ import annotations

from typing import Final, Literal

Advice = Literal["empty", "short", "repeating", "fair", "long"]

SHORT_BELOW: Final = 12
_LONG: Final = 24
_WORDS: Final = 5
_FEWEST_LETTERS: Final = 6
_FIRST_IDEOGRAPH: Final = 0x2E80


def advice(text: str) -> Advice:
    """Judge the length of a passphrase.

    A letter of a script that writes whole syllables or words with one sign counts as two.

    Args:
        text: as typed.

    Returns:
        ``empty``; ``short`` (fewer than 12 letters: a computer tries them all); ``repeating``
        (fewer than 6 different letters); ``fair``; ``long`` (five words, or 24 letters).
    """
    words = text.split()
    letters = "".join(words)
    if not letters:
        return "empty"
    weight = sum(2 if ord(letter) >= _FIRST_IDEOGRAPH else 1 for letter in letters)
    if weight < SHORT_BELOW:
        return "short"
    if len(set(letters.lower())) < _FEWEST_LETTERS:
        return "repeating"
    different = len({word.lower() for word in words})
    return "long" if different >= _WORDS or weight >= _LONG else "fair"
