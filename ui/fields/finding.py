"""Find things by everyday words: what was typed need not be what they are called.

Neither the order of the words nor their endings count, one slip of the finger is forgiven (two in
a long word), and a language without spaces is read two letters at a time.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from ui.fields import spelling
from ui.fields.spelling import Words, folded, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_LEAST: Final = 0.45
_SCATTERED: Final = 0.3
_OFTEN: Final = 0.05
_COVERED: Final = 0.35
# How well a typed word fits a known one.
_SAME: Final = 1.0
_BEGINS: Final = 0.9
_STEM: Final = 0.8
_PART: Final = 0.7
_SLIP: Final = 0.6
_NAME: Final = 14.0
# At most, for a name that does not stand there as it was typed.
_NEARLY: Final = 6.0
_SLIPS_AT_MOST: Final = 2
_LETTERS: Final = 3
_ROOT: Final = 4


class Entry(NamedTuple):
    """Something that can be found: its id, its label, more words for it, and its group.

    With ``always``, it is offered last whatever was typed. With ``whole``, it is found only when
    everything that was typed belongs to it: a name, and not what somebody tells. ``beside`` stands
    under the label: the English of a term that nobody has checked in the language of the window.
    """

    id: str
    label: str
    words: tuple[str, ...] = ()
    group: str = ""
    always: bool = False
    whole: bool = False
    beside: str = ""


class _Phrase(NamedTuple):
    """One way to say an entry: where it belongs, how it reads, and its telling words.

    ``is_dense`` when it begins in a script without spaces.
    """

    entry: int
    text: str
    words: Words
    is_label: bool
    is_dense: bool


class Index:
    """Entries prepared once, so that an answer at each key press is quick.

    Args:
        entries: everything that can be found, in the order in which it is shown unasked.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = tuple(entries)

    def found(self, query: str) -> tuple[Entry, ...]:
        """The entries that fit, the best first; all of them, in their order, for nothing typed.

        A rare word counts more than one that stands everywhere, words that stand together more
        than scattered ones, and a whole phrase most.
        """
        typed = folded(query)
        if not typed:
            return self.entries
        scores = self._phrases_within(typed)
        self._add_words(words_of(typed), scores)
        self._judge_names(typed, scores)
        best = max(scores.values(), default=0.0)
        rows = sorted((-score, place) for place, score in scores.items() if score > 0)
        return tuple(self.entries[place] for score, place in rows if -score >= best * _LEAST)

    @cached_property
    def _phrases(self) -> tuple[_Phrase, ...]:
        return tuple(
            _Phrase(place, text, words_of(text), number == 0, spelling.is_dense(text))
            for place, entry in enumerate(self.entries)
            for number, text in enumerate(map(folded, (entry.label, *entry.words)))
        )

    @cached_property
    def _where(self) -> Mapping[str, tuple[int, ...]]:
        """The numbers of the phrases in which each known word stands."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, phrase in enumerate(self._phrases):
            for word in phrase.words:
                found[word].append(number)
        return {word: tuple(numbers) for word, numbers in found.items()}

    @cached_property
    def _sorted(self) -> tuple[str, ...]:
        return tuple(sorted(self._where))

    @cached_property
    def _slips(self) -> spelling.Slips:
        return spelling.Slips(self._where)

    def _phrases_within(self, typed: str) -> dict[int, float]:
        """For each entry, how much of what was typed stands in it as it was typed."""
        scores: defaultdict[int, float] = defaultdict(float)
        for phrase in self._phrases:
            score = _as_typed(typed, phrase)
            if score > scores.get(phrase.entry, 0.0):
                scores[phrase.entry] = score
        return scores

    def _add_words(self, asked: Words, scores: dict[int, float]) -> None:
        """Add what the words say one by one."""
        fits: defaultdict[int, dict[str, float]] = defaultdict(dict)
        weights: dict[str, float] = {}
        for word in asked:
            known = self._known(word)
            having = set()
            for other, quality in known.items():
                for number in self._where[other]:
                    fits[number][word] = max(quality, fits[number].get(word, 0.0))
                    having.add(self._phrases[number].entry)
            if having:
                weights[word] = math.log((1 + len(self.entries)) / (1 + len(having))) + 0.01
        per_entry: defaultdict[int, list[dict[str, float]]] = defaultdict(list)
        for number, by_word in fits.items():
            told = {word: weights[word] * quality for word, quality in by_word.items()}
            share = len(by_word) / max(1, len(self._phrases[number].words))
            factor = 1 - _COVERED + _COVERED * min(1.0, share)
            place = self._phrases[number].entry
            per_entry[place].append({word: one * factor for word, one in told.items()})
        for place, phrases in per_entry.items():
            scores[place] = scores.get(place, 0.0) + _together(phrases)

    def _judge_names(self, typed: str, scores: dict[int, float]) -> None:
        """Of names that are found only as a whole, leave those that all of it belongs to."""
        places = {place for place, entry in enumerate(self.entries) if entry.whole}
        if not places:
            return
        for place in places:
            scores.pop(place, None)
        for phrase in self._phrases:
            if phrase.entry in places:
                score = max(_as_name(typed, phrase), scores.get(phrase.entry, 0.0))
                scores[phrase.entry] = score

    def _known(self, word: str) -> dict[str, float]:
        """The known words that one typed word may mean, and how well it fits each of them."""
        found = {one: _STEM for one in spelling.meanings(word) if one in self._where}
        if spelling.is_dense(word):
            found |= {one: _PART for one in self._where if len(word) == 1 and word in one}
        else:
            found |= dict.fromkeys(self._roots_within(word), _STEM)
            found |= dict.fromkeys(self._beginning_with(word), _BEGINS)
        if word in self._where:
            found[word] = _SAME
        # Somebody who wrote a known word has not mistyped another one.
        return found or dict.fromkeys(self._slips.near(word), _SLIP)

    def _beginning_with(self, word: str) -> Iterator[str]:
        if len(word) < _LETTERS:
            return
        at = bisect_left(self._sorted, word)
        while at < len(self._sorted) and self._sorted[at].startswith(word):
            yield self._sorted[at]
            at += 1

    def _roots_within(self, word: str) -> Iterator[str]:
        for end in range(max(_ROOT, len(word) - _LETTERS), len(word)):
            if word[:end] in self._where:
                yield word[:end]


def found(query: str, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """What :meth:`Index.found` gives, for entries that are looked through once."""
    return Index(entries).found(query)


def _together(phrases: Iterable[Mapping[str, float]]) -> float:
    """Words in one phrase count more than words here and there in an entry."""
    listed = list(phrases)
    sums = [sum(one.values()) for one in listed]
    best: dict[str, float] = {}
    for one in listed:
        for word, score in one.items():
            best[word] = max(score, best.get(word, 0.0))
    # Of two that fit alike comes first the one that speaks of it more often.
    return max(sums) + _SCATTERED * sum(best.values()) + _OFTEN * min(sum(sums), 4 * max(sums))


def _as_name(typed: str, phrase: _Phrase) -> float:
    """How well all that was typed fits a name: as typed, word by word, or but for a slip."""
    if typed == phrase.text:
        # What a country is called every day is as good as its name.
        return _NAME
    if typed in phrase.text:
        return _as_typed(typed, phrase)
    own, asked = phrase.text.split(), typed.split()
    score = _fit(typed, phrase.text)
    if len(asked) <= len(own):
        score = max(score, min(max(_fit(word, one) for one in own) for word in asked))
    return score * _NEARLY


def _fit(typed: str, known: str) -> float:
    if typed == known:
        return _SAME
    if len(typed) > 1 and known.startswith(typed):
        return _BEGINS
    if abs(len(typed) - len(known)) > _SLIPS_AT_MOST:
        return 0.0
    return _SLIP if known in spelling.Slips((known,)).near(typed) else 0.0


def _as_typed(typed: str, phrase: _Phrase) -> float:
    """More when all that was typed stands there, or (without spaces) a known word in it."""
    text, first = phrase.text, phrase.is_label
    if typed not in text:
        # Nearly all of thousands of phrases end here, at each key press.
        within = phrase.is_dense and len(text) > 1 and text in typed
        return 2.0 + 1.5 * len(text) if within else 0.0
    if typed == text:
        return 14.0 if first else 11.0
    if text.startswith(typed):
        return 12.0 if first else 9.0
    if f" {typed}" in text or spelling.is_dense(typed):
        return 7.0 if first else 6.0
    return 1.5 if len(typed) >= _LETTERS else 0.0
