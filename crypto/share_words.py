"""The 1,024 words of SLIP-39: read as typed, completed, and guessed at when mistyped.

Every word is known by its first four letters and has a number, 0000 to 1023, that may be typed in
its place: whoever reads no Latin letters can still copy a share (docs/formats.md 5.4).
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from typing import Final

from shamir_mnemonic.wordlist import WORDLIST

from crypto.errors import ShareError

WORDS: Final[tuple[str, ...]] = tuple(WORDLIST)
"""In order: the place of a word is its number."""
NUMBERS: Final = {word: number for number, word in enumerate(WORDS)}
"""The number of each word."""
TELLING_LETTERS: Final = 4
"""So many letters are enough to know any word."""

_DIGITS: Final = 4
_LONGEST: Final = max(map(len, WORDS))
# A mark that no eye sees, and what lists and sentences put beside a word.
_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_EDGES: Final = " \t\r\n.,;:()[]\"'“”‘’、，。；：·،؛፣፤።-–—"
_MOST_CHARACTERS: Final = 64
_GUESSES: Final = 3
_LIKENESS: Final = 0.6


def read_word(text: str) -> str:
    """Read one word as a person types it.

    Capitals, full-width letters, marks nobody sees and punctuation at the edges do not matter.

    Args:
        text: the word; its first four letters or more; or its four-digit number, in the digits
            of any script.

    Returns:
        The word as the list has it.

    Raises:
        ShareError: ``word-unknown``; without the text, which may be nearly a secret.
    """
    typed = plain(text)
    found = _of_number(typed) if typed[:1].isdecimal() else _of_letters(typed)
    if found is None:
        raise ShareError("word-unknown")
    return found


def completions(text: str) -> tuple[str, ...]:
    """The words that begin as typed, in order; or the one that has the number typed so far."""
    typed = plain(text)
    if not typed:
        return ()
    if typed[:1].isdecimal():
        found = _of_number(typed)
        return () if found is None else (found,)
    return tuple(word for word in WORDS if word.startswith(typed))


def near(text: str) -> tuple[str, ...]:
    """At most three words that a mistyped one may have been, the likeliest first."""
    typed = plain(text)
    if not typed or typed[:1].isdecimal():
        return ()
    same_start = [word for word in WORDS if word[:TELLING_LETTERS] == typed[:TELLING_LETTERS]]
    alike = difflib.get_close_matches(typed, WORDS, n=_GUESSES, cutoff=_LIKENESS)
    return tuple(dict.fromkeys([*same_start, *alike]))[:_GUESSES]


def plain(text: str) -> str:
    """What was typed, without what does not matter; cut when it can be no word at all."""
    visible = _INVISIBLE.sub("", text[:_MOST_CHARACTERS])
    return unicodedata.normalize("NFKC", visible).casefold().strip(_EDGES)


def _of_number(typed: str) -> str | None:
    if len(typed) != _DIGITS or not typed.isdecimal():
        return None
    # int() knows the digits of every script.
    number = int(typed)
    return WORDS[number] if number < len(WORDS) else None


def _of_letters(typed: str) -> str | None:
    if typed in NUMBERS:
        return typed
    if not TELLING_LETTERS <= len(typed) <= _LONGEST:
        return None
    begun = [word for word in WORDS if word.startswith(typed)]
    return begun[0] if len(begun) == 1 else None
