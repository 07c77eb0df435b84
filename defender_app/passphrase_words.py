"""Passphrases drawn by lot: six English words from a list of 7,776.

The list is the EFF's large word list, made to be read aloud and typed without mistakes; its licence
stands at the head of the file and in docs/licences.md. With a list that everybody knows, the
strength is that of the lot alone: 7,776 to the power of the number of words.
"""

from __future__ import annotations

import functools
import secrets
from pathlib import Path
from typing import Final

COUNT: Final = 6
SEPARATOR: Final = " "

_FILE: Final = Path(__file__).with_name("wordlists") / "eff_large.txt"
_SECONDS_OF_A_YEAR: Final = 365 * 24 * 3600


@functools.cache
def words() -> tuple[str, ...]:
    """The whole list, in its own order: lower-case ASCII, each word once."""
    lines = _FILE.read_text(encoding="ascii").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def draw(count: int = COUNT) -> tuple[str, ...]:
    """Draw words by lot, each independently of the others.

    Args:
        count: how many, at least one.

    Returns:
        The words; a word may come twice, or the lot would be a smaller one.
    """
    return tuple(secrets.choice(words()) for _ in range(count))


def possibilities(count: int = COUNT) -> int:
    """How many passphrases of that many words there are."""
    return int(len(words()) ** count)


def years_to_guess(guesses_a_second: int, count: int = COUNT) -> int:
    """How many years it takes on average to guess one, trying half of all.

    Args:
        guesses_a_second: of all computers of the other side together.
        count: of words.
    """
    return possibilities(count) // (2 * guesses_a_second * _SECONDS_OF_A_YEAR)
