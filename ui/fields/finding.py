"""Find things by everyday words: what was typed need not be what they are called."""

from __future__ import annotations

import math
import re
import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_WORD: Final = re.compile(r"\w+")
_LEAST: Final = 0.45
_SHORTEST: Final = 2
_STEM: Final = 4
_SCATTERED: Final = 0.3
_OFTEN: Final = 0.05
# Words that say nothing about what happened, and past tenses that begin in another way.
# fmt: off
_EMPTY: Final = frozenset({
    "a", "an", "and", "at", "by", "did", "for", "from", "had", "has", "have", "he", "her", "him",
    "his", "i", "in", "is", "it", "me", "my", "of", "on", "our", "she", "that", "the", "their",
    "them", "they", "to", "us", "was", "we", "were", "with", "you",
})
# fmt: on
_SAME: Final = {
    "took": ("taken", "take", "seized", "confiscated"),
    "stole": ("taken", "stolen"),
    "hit": ("beaten", "attacked"),
    "caught": ("arrested", "detained"),
    "kept": ("held", "detained"),
}


class Entry(NamedTuple):
    """Something that can be found: its id, its label, more words for it, and its group."""

    id: str
    label: str
    words: tuple[str, ...] = ()
    group: str = ""


def found(query: str, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries that fit, the best first; all of them, in their order, for an empty query.

    A rare word counts more than one that stands everywhere, words that stand together more than
    scattered ones, and a whole phrase most.
    """
    typed = _plain(query)
    if not typed:
        return tuple(entries)
    texts = [[_plain(text) for text in (entry.label, *entry.words)] for entry in entries]
    words = [[set(_WORD.findall(text)) for text in one] for one in texts]
    asked = _WORD.findall(typed)
    telling = [word for word in asked if word not in _EMPTY] or asked
    weights = {word: _weight(word, words) for word in telling}
    scored = []
    for place, entry in enumerate(entries):
        score = _phrase(typed, texts[place]) + _together(words[place], weights)
        if score:
            scored.append((-score, place, entry))
    scored.sort()
    best = -scored[0][0] if scored else 0.0
    return tuple(entry for score, _, entry in scored if -score >= best * _LEAST)


def _together(phrases: Sequence[set[str]], weights: Mapping[str, float]) -> float:
    sums = [sum(weights[word] for word in weights if _has(phrase, word)) for phrase in phrases]
    everything = set().union(*phrases)
    scattered = sum(weights[word] for word in weights if _has(everything, word))
    # Of two that fit alike comes first the one that speaks of it more often.
    return max(sums, default=0.0) + scattered * _SCATTERED + sum(sums) * _OFTEN


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text).casefold()
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return " ".join(bare.split())


def _weight(word: str, words: Sequence[Sequence[set[str]]]) -> float:
    having = sum(1 for phrases in words if any(_has(phrase, word) for phrase in phrases))
    return math.log((1 + len(words)) / (1 + having)) if having else 0.0


def _has(words: set[str], word: str) -> bool:
    """Whether one of the words begins like this one; very short words must be the same."""
    if any(other in words for other in _SAME.get(word, ())):
        return True
    if len(word) <= _SHORTEST:
        return word in words
    return any(
        known.startswith(word) or (len(known) >= _STEM and word.startswith(known))
        for known in words
    )


def _phrase(typed: str, texts: Sequence[str]) -> float:
    """More when all that was typed stands there, or (without spaces) a known word in it."""
    for place, text in enumerate(texts):
        if text.startswith(typed):
            return 12.0 if place == 0 else 9.0
        if typed in text:
            return 7.0 if place == 0 else 6.0
    inside = [len(text) for text in texts if len(text) > 1 and text in typed]
    return 5.0 if inside else 0.0
