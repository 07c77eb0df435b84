"""Words for everybody in a table, drawn at random; one that is taken is never drawn."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from defender_app.model.pseudonym_words import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable


class Drawn:
    """Draws words until it is asked no more; with numbers once the words run out.

    Args:
        taken: pseudonyms in use in the vault, in any case.
    """

    def __init__(self, taken: Iterable[str]) -> None:
        self._used = {word.upper() for word in taken}
        self._free: list[str] = []
        self._number = 0

    def take(self, word: str) -> None:
        """Note a word that the table itself gives somebody."""
        self._used.add(word.upper())

    def draw(self) -> str:
        """A random word that nobody has."""
        while True:
            while not self._free:
                self._number += 1
                ending = "" if self._number == 1 else f"-{self._number}"
                self._free = [word + ending for word in WORDS if word + ending not in self._used]
            word = self._free.pop(secrets.randbelow(len(self._free)))
            if word not in self._used:
                self._used.add(word)
                return word
