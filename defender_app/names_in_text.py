"""Where a name that is kept apart stands in a text, and what would stand there instead.

The finding is that of sealing (:mod:`defender_app.report.masking`): every script, declined forms,
no word boundaries where a script has none. Here nothing is replaced; a person decides.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple
from weakref import WeakKeyDictionary

from defender_app.report.masking import Masker
from defender_app.report.text_rules import Rule, name_rules, names_of, whole_rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from defender_app.vault.drawer import Drawer

# Stands for nobody in particular while names are looked for; never shown.
_NOBODY: Final = "\ufffc"
# What may stand between the words of one name: no sign that ends something.
_BETWEEN: Final = re.compile(r"[ \t\u00a0\u00b7\u2022\u2027\u30fb\u0f0b-]{0,2}")


class NameFound(NamedTuple):
    """A name in a text.

    Attributes:
        start: where it begins, in code points of the text as it was given.
        end: where it ends, the same.
        instead: the pseudonym; "" where it could mean several people, or the one has none.
    """

    start: int
    end: int
    instead: str


class _Known(NamedTuple):
    """What the drawer knows of a name; not shown by ``repr``."""

    name: str
    of_organisation: bool
    instead: str

    def __repr__(self) -> str:
        return "<a name>"


class NameFinder:
    """Finds the names of one drawer; what it made of them it keeps until they are others."""

    def __init__(self) -> None:
        self._known: tuple[_Known, ...] | None = None
        self._masker = Masker(())

    def __repr__(self) -> str:
        return "<name finder>"

    def find(self, drawer: Drawer, texts: Mapping[str, str]) -> dict[str, tuple[NameFound, ...]]:
        """The names in some texts.

        Args:
            drawer: whose identities are looked for; those of every record in it.
            texts: by any key, such as a field path.

        Returns:
            By the same key, in order; a text without names is left out.

        Raises:
            InputError: as for ``identities.every``.
        """
        known = tuple(_known(drawer))
        if known != self._known:
            self._known, self._masker = known, Masker(_rules(known), neutral=_NOBODY)
        found = {
            key: tuple(_joined(text, _found(self._masker, text)))
            for key, text in texts.items()
            if text
        }
        return {key: names for key, names in found.items() if names}


def finder_of(drawer: Drawer) -> NameFinder:
    """The one finder of an open drawer: what it makes of thousands of names takes a second."""
    return _finders.setdefault(drawer, NameFinder())


_finders: Final[WeakKeyDictionary[Drawer, NameFinder]] = WeakKeyDictionary()


def _known(drawer: Drawer) -> Iterator[_Known]:
    words = {
        str(uid): str(pseudonym)
        for uid, pseudonym in drawer.database.rows(
            "SELECT p.uid, p.pseudonym FROM people p JOIN incidents i USING (event_id)"
            " WHERE p.uid IN (SELECT uid FROM identities) AND p.pseudonym != ''"
            " ORDER BY i.changed, i.no"
        )
    }
    for uid, of_organisation, identity in drawer.identities.every():
        for name in names_of(identity):
            yield _Known(name, of_organisation, words.get(uid, ""))


def _rules(known: tuple[_Known, ...]) -> Iterator[Rule]:
    for pseudonym in {one.instead for one in known if one.instead}:
        yield Rule(text=pseudonym, replacement=pseudonym, exact_case=True, keep=True)
    for one in known:
        rules = whole_rule if one.of_organisation else name_rules
        yield from rules(one.name, one.instead or _NOBODY)


def _found(masker: Masker, text: str) -> Iterator[NameFound]:
    if not masker.finds(text):
        return
    starts, ends = _places(text)
    at = 0
    for piece, instead in masker.pieces(text):
        after = at + len(piece)
        if instead is not None and after > at:
            word = "" if _NOBODY in instead else instead
            yield NameFound(starts[at], ends[after - 1], word)
        at = after


def _joined(text: str, found: Iterator[NameFound]) -> Iterator[NameFound]:
    """The same, with the two halves of one name as one."""
    last: NameFound | None = None
    for one in found:
        between = text[last.end : one.start] if last is not None else ""
        if last is not None and one.instead == last.instead and _BETWEEN.fullmatch(between):
            last = NameFound(last.start, one.end, last.instead)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def _places(text: str) -> tuple[list[int], list[int]]:
    """For each code point of the text in NFC: where what it came from begins and ends."""
    if unicodedata.is_normalized("NFC", text):
        return list(range(len(text))), list(range(1, len(text) + 1))
    starts: list[int] = []
    ends: list[int] = []
    begin = 0
    while begin < len(text):
        end = begin + 1
        while end < len(text) and not _stands_apart(text[begin:end], text[end]):
            end += 1
        length = len(unicodedata.normalize("NFC", text[begin:end]))
        starts += [begin] * length
        ends += [end] * length
        begin = end
    return starts, ends


def _stands_apart(before: str, letter: str) -> bool:
    """Whether a letter does not change, or is not changed by, what stands before it."""
    if unicodedata.combining(letter):
        return False
    both = unicodedata.normalize("NFC", before + letter)
    return both == unicodedata.normalize("NFC", before) + unicodedata.normalize("NFC", letter)
