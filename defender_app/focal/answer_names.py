"""Names of other reports in an answer or a draft: nobody is named to whom it is no affair.

Everybody whom the sender named is theirs to read of. Of the reports that belong to the same event,
and of this vault's own records, every form of a name is looked for; of all other reports whole
names alone, by the marks of the index, without opening a case.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby, islice
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import han
from defender_app.errors import InputError
from defender_app.focal import case_upkeep, typed_names
from defender_app.focal.look_alikes import as_seen

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from defender_app.focal.cases import Case
    from defender_app.vault.drawer import Drawer

_FEWEST: Final = 2
_MOST_WORDS: Final = 5
_MOST_HAN: Final = 4
_MOST_SYLLABLES: Final = 6
_TSHEG: Final = "\u0f0b"
# The ending of possession in Tibetan, run together with the last syllable.
_OF: Final = "\u0f60\u0f72"
_AT_ONCE: Final = 5_000
_WORD: Final = re.compile(r"\S+")


def check(drawer: Drawer, case: Case, *texts: str) -> None:
    """Refuse an answer that names somebody whom its reader did not tell of.

    Args:
        drawer: of the desk.
        case: the one that is answered.
        texts: everything that is said, in NFC.

    Raises:
        InputError: ``reply-names-somebody`` with the ``number`` of the case that told of them, 0
            where no single one is known; as for ``cases.report``.
    """
    said = [text for text in texts if text.strip()]
    if not said:
        return
    others = typed_names.others(drawer, case)
    if any(map(others.finds, said)):
        raise InputError("reply-names-somebody", number=0)
    number = _told_elsewhere(drawer, case, said)
    if number:
        raise InputError("reply-names-somebody", number=number)


def _told_elsewhere(drawer: Drawer, case: Case, said: list[str]) -> int:
    """The number of another case in which a whole name in a text was told, or 0."""
    with drawer.database.guard:
        case_upkeep.usable(drawer)
        found = drawer.database.one("SELECT EXISTS (SELECT 1 FROM case_marks WHERE kind = 'name')")
        if found is None or not found[0]:
            return 0
        mark_of = case_upkeep.name_marker(drawer)
        runs = dict.fromkeys(one for text in said for one in _runs(text))
        marks = filter(None, map(mark_of, runs))
        while given := tuple(islice(marks, _AT_ONCE)):
            row = drawer.database.one(
                "SELECT min(case_rows.number) FROM case_marks JOIN case_rows USING (case_id)"
                " WHERE kind = 'name' AND value IN (SELECT value FROM json_each(?))"
                " AND case_id <> ? AND NOT EXISTS (SELECT 1 FROM case_marks AS own"
                " WHERE own.kind = 'name' AND own.value = case_marks.value AND own.case_id = ?)",
                (msgspec.json.encode(given).decode(), case.case_id, case.case_id),
            )
            if row is not None and row[0]:
                return int(row[0])
    return 0


def finder(drawer: Drawer, own: Collection[str]) -> Callable[[str], list[tuple[int, int]]]:
    """What finds whole names that other cases told, at every keystroke.

    Args:
        drawer: of the desk.
        own: ids of the cases a text is about: their names are somebody else's affair.

    Returns:
        Gives begin and end of each place in a text, in NFC.
    """
    mine: set[str] = set()
    others: set[str] = set()
    for case_id, mark in case_upkeep.marked(drawer, "name"):
        (mine if case_id in own else others).add(mark)
    # Nothing is read from the drawer any more: this is asked at every keystroke.
    known, mark_of = others - mine, case_upkeep.name_marker(drawer)

    def find(text: str) -> list[tuple[int, int]]:
        placed: dict[tuple[str, ...], tuple[int, int]] = {}
        for begin, end, words in _placed(text) if known else ():
            placed.setdefault(words, (begin, end))
        return sorted({place for words, place in placed.items() if mark_of(words) in known})

    return find


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    """The words of what may be a whole name: words, Han characters or syllables in a row."""
    return (words for _, _, words in _placed(text))


def _placed(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The same, each with its place; what has no spaces, with that of the whole word."""
    words = [
        (start, start + len(bare), bare)
        for found in _WORD.finditer(text)
        for start, bare in (_bare(found),)
        if bare
    ]
    seen = [as_seen(word) for _, _, word in words]
    for at, size in _windows(len(seen), _MOST_WORDS):
        yield words[at][0], words[at + size - 1][1], tuple(seen[at : at + size])
    for begin, end, word in words:
        for parts, most in _parts(word):
            for at, size in _windows(len(parts), most):
                yield begin, end, ("".join(parts[at : at + size]),)


def _parts(word: str) -> Iterator[tuple[list[str], int]]:
    """What a word is made of that is written without spaces, and how much of it is a name."""
    for is_han, letters in groupby(word, han.is_han):
        if is_han:
            yield [*as_seen("".join(letters))], _MOST_HAN
    syllables = [one for one in word.split(_TSHEG) if one]
    if len(syllables) > 1:
        yield [*map(as_seen, syllables)], _MOST_SYLLABLES
        yield [as_seen(one.removesuffix(_OF)) for one in syllables], _MOST_SYLLABLES


def _windows(count: int, most: int) -> Iterator[tuple[int, int]]:
    """Place and size of so many parts in a row."""
    for size in range(_FEWEST, most + 1):
        for at in range(count - size + 1):
            yield at, size


def _bare(found: re.Match[str]) -> tuple[int, str]:
    """A word without the signs around it and the English ending of possession; and its place."""
    word = found[0]
    first = next((at for at, one in enumerate(word) if _is_letter(one)), len(word))
    last = next((at for at in range(len(word), first, -1) if _is_letter(word[at - 1])), first)
    return found.start() + first, word[first:last].removesuffix("'s").removesuffix("’s")


def _is_letter(one: str) -> bool:
    return unicodedata.category(one)[0] in "LMN"
