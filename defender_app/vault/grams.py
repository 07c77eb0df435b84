"""What the search index holds of a text, and what is asked of it: pure functions.

A text is indexed by every one, two and three characters that stand side by side in a word, by the
up to six that begin at each of its places, and by the beginnings of its longer words; each is one
token, noted once for a text. So a query of one to three characters is answered by one token, in any
script, and one of four to six by the tokens that begin with it. A longer one is answered by all of
its sixes: whatever has them is a candidate; where a word of the text begins with it, it is certain.
Only the candidates left are looked through.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from defender_app.vault.folding import fold

_GRAM: Final = 3
_LONG: Final = 6
# Of longer words only so much is indexed whole; scripts without spaces have words of any length.
_LONGEST: Final = 16
_MOST_WORDS: Final = 64
_MOST_GRAMS: Final = 96
# SQLite's tokenizer "ascii" splits at every ASCII sign that is no letter and no digit.
_SIGNS: Final = {code: 0xE000 + code for code in range(0x21, 0x80) if not chr(code).isalnum()}
# Tibetan writes a point behind most syllables, and a stroke in its place before a pause.
_TSHEG: Final = "་"


@dataclass(frozen=True)
class Wanted:
    """What is asked of the index.

    Attributes:
        candidates: an FTS5 query: every text that has all the words answers it.
        certain: another: only texts that have all the words answer it; "" where ``candidates``
            is exact already.
        words: as folded.
    """

    candidates: str
    certain: str
    words: tuple[str, ...]


def tokens(folded: str) -> set[str]:
    """The tokens of a text.

    Args:
        folded: as ``fold`` gives it; lines may be joined by U+000A.
    """
    words = folded.translate(_SIGNS).split()
    text = " ".join(words)
    found = {text[at : at + 2] for at in range(len(text) - 1)}
    found |= {text[at : at + 3] for at in range(len(text) - 2)}
    found |= {text[at : at + _LONG].partition(" ")[0] for at in range(len(text) - _GRAM)}
    found = {one for one in found if " " not in one}
    found.update(text)
    found -= {"", " "}
    found.update([word[:_LONGEST] for word in words if len(word) > _LONG])
    return found


def wanted(query: str) -> Wanted | None:
    """What to ask for, or None where nothing was typed.

    Args:
        query: words as typed, separated by white space; all of them must occur.
    """
    words = [word.rstrip(_TSHEG) or word for word in fold(query).split()[:_MOST_WORDS]]
    if not words:
        return None
    asked: dict[str, None] = {}
    certain: dict[str, None] = {}
    exact = True
    for word in dict.fromkeys(words):
        signs = word.translate(_SIGNS)
        asked |= dict.fromkeys(_grams(signs))
        if len(signs) <= _LONG:
            certain |= dict.fromkeys(_grams(signs))
        elif len(signs) <= _LONGEST:
            exact = False
            certain[_quoted(signs) + " *"] = None
        else:
            exact = False
            # Matches nothing: how such a word goes on is not in the index.
            certain[_quoted(signs)] = None
    every = list(asked)
    if len(every) > _MOST_GRAMS:
        exact = False
        every = every[:: -(-len(every) // _MOST_GRAMS)]
    return Wanted(
        candidates=" AND ".join(every),
        certain="" if exact else " AND ".join(certain),
        words=tuple(dict.fromkeys(words)),
    )


def has_all(folded: str, words: tuple[str, ...]) -> bool:
    """Whether a folded text contains all the folded words."""
    return all(word in folded for word in words)


def _grams(word: str) -> list[str]:
    if len(word) <= _GRAM:
        return [_quoted(word)]
    if len(word) < _LONG:
        return [_quoted(word) + " *"]
    return [_quoted(word[at : at + _LONG]) for at in range(len(word) - _LONG + 1)]


def _quoted(token: str) -> str:
    return f'"{token}"'
