"""What a column of a table can become, and what its heading makes it likely to be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from defender_app.model.cooperation import Cooperation
from defender_app.model.incident import Incident, NarrativeTranslation
from defender_app.model.kinds import Kind, kinds_of
from defender_app.model.person import AllegedPerpetrator, Person
from defender_app.table_import.words import key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LEFT_OUT: Final = ""
"""The column is not taken."""

KEPT_OUT: Final = "-"
"""Its heading asks for something that no field ever holds (document numbers, addresses)."""

Special = Literal["", "act", "time", "name", "aliases", "contact"]
_PARTS: Final[Mapping[str, type[msgspec.Struct]]] = {
    "": Incident,
    "narrative_en": NarrativeTranslation,
    "cooperation": Cooperation,
    "victim": Person,
    "perpetrator": AllegedPerpetrator,
}
ROLES: Final[Mapping[str, str]] = {
    "victim": "victim",
    "relative": "victim-indirect",
    "witness": "witness",
    "source": "source",
    "representative": "representative",
}
"""The role that a person of each group of columns has."""

_SPECIAL: Final[Mapping[str, Special]] = {
    "act": "act",
    "time": "time",
    "victim.name": "name",
    "relative.name": "name",
    "witness.name": "name",
    "source.name": "name",
    "representative.name": "name",
    "perpetrator.name": "name",
    "victim.aliases": "aliases",
    "victim.contact": "contact",
}
# As Chinese headings have it: it says nothing.
_OF: Final = "的"
_LANGUAGE: Final = re.compile(r"__[a-z]{2}(?:_[a-z]{2})?$", re.IGNORECASE)
_BRACKETS: Final = re.compile(r"[(（\[【].*?[)）\]】]")
_FILLING: Final = frozenset("of the a an event incident case record s in to was did it".split())  # noqa: SIM905 - one line of words


@dataclass(frozen=True)
class Target:
    """What a column can become.

    Attributes:
        id: ``date_start``, ``victim.name``…
        kind: what its field holds; None for those that make more than one field.
        special: how it is taken where no field alone says it.
    """

    id: str
    kind: Kind | None = None
    special: Special = ""

    @property
    def group(self) -> str:
        """The part of the record: "" for the record itself, else for example ``victim``."""
        head, dot, _ = self.id.partition(".")
        return head if dot else ""

    @property
    def member(self) -> str:
        """The name of the field in its part."""
        return self.id.rpartition(".")[2]

    @property
    def struct(self) -> type[msgspec.Struct]:
        """The part that the field belongs to."""
        return _PARTS.get(self.group, Person)

    @property
    def is_private(self) -> bool:
        """Whether what stands in the column is kept apart, and is not to be shown in lists."""
        return self.special in {"name", "aliases", "contact"}

    @property
    def several(self) -> bool:
        """Whether several columns can become it."""
        return self.id in {"narrative", "act"}


@cache
def _headings() -> Mapping[str, tuple[str, ...]]:
    data = files("defender_app.table_import").joinpath("headers.json").read_bytes()
    return msgspec.json.decode(data, type=dict[str, tuple[str, ...]])


@cache
def targets() -> Mapping[str, Target]:
    """All targets by id, in the order in which they are offered."""
    found = {}
    for name in _headings():
        if name == KEPT_OUT:
            continue
        special = _SPECIAL.get(name, "")
        target = Target(name, special=special)
        found[name] = target if special else Target(name, kinds_of(target.struct)[target.member])
    return found


@cache
def _known() -> Mapping[str, str]:
    return {key(word): name for name, words in _headings().items() for word in words}


@cache
def _bare() -> Mapping[str, str]:
    """The same without words that say nothing; only where one target is meant."""
    found: dict[str, set[str]] = {}
    for word, name in _known().items():
        found.setdefault(_stripped(word), set()).add(name)
    return {word: names.pop() for word, names in found.items() if word and len(names) == 1}


def _stripped(word: str) -> str:
    return " ".join(sorted(one for one in word.split() if one not in _FILLING))


def guess(heading: str, more: Mapping[str, str] | None = None) -> str:
    """The target that a heading means; ``LEFT_OUT`` where none is known, ``KEPT_OUT`` by rule.

    Args:
        heading: of the column, in any of the languages known.
        more: other headings (as ``words.key`` gives them) and their targets, for example the
            questions of the window.
    """
    whole = _LANGUAGE.sub("", heading.strip()).replace(_OF, "")
    for text in (whole, _BRACKETS.sub(" ", whole)):
        word = key(text)
        for known in (_known(), more or {}):
            if word in known:
                return known[word]
        if text != whole or "(" not in whole:
            stripped = _stripped(word)
            bare = _known().get(stripped) or _bare().get(stripped)
            if bare:
                return bare
    # "类型 Type", "Type / 类型": each half alone.
    halves = {_known().get(key(one), "") for one in re.split(r"[/|\n、]|(?<=[^\x00-\x7f]) ", whole)}
    halves.discard("")
    return halves.pop() if len(halves) == 1 else LEFT_OUT


def guesses(headings: Sequence[str], more: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """The target of each column; none is guessed twice unless several columns can become it."""
    found: list[str] = []
    known = targets()
    for heading in headings:
        name = guess(heading, more)
        taken = name in found and not (name in known and known[name].several)
        found.append(LEFT_OUT if taken and name != KEPT_OUT else name)
    return tuple(found)


def known_headings(headings: Sequence[str], more: Mapping[str, str] | None = None) -> int:
    """How many of some cells are headings that are known."""
    return sum(1 for one in headings if one.strip() and guess(one, more) != LEFT_OUT)
