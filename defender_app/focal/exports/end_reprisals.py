"""The coding of the #EndReprisals database, as far as it is known; a data file says which (4.5)."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST: int = 200
_FILE = "end_reprisals.json"


class Coding(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A coding.

    Attributes:
        note: for whoever edits it. field: the name of the column.
        complete: whether every value of the database is known.
        values: id to the words of the database.
        types: id of a type of act to the id of a value.
        mechanisms: id of a mechanism to the words of the database, where they are others.
    """

    note: str = ""
    field: str
    complete: bool = False
    values: dict[str, str]
    types: dict[str, str]
    mechanisms: dict[str, str] = {}

    def of_types(self, types: Iterable[str]) -> tuple[str, ...]:
        """The words for some types of acts, each once; our own label where there are none."""
        known = taxonomy().types
        found: dict[str, None] = {}
        for one in types:
            value = self.types.get(one)
            label = known[one].label if one in known else one
            found[self.values[value] if value is not None else label] = None
        return tuple(found)

    def of_mechanisms(self, mechanisms: Iterable[str]) -> tuple[str, ...]:
        """The words for some mechanisms, each once."""
        known = taxonomy().mechanisms
        own = (self.mechanisms.get(m) or (known[m].label if m in known else m) for m in mechanisms)
        return tuple(dict.fromkeys(own))


@cache
def coding() -> Coding:
    """The coding of this version."""
    data = files("defender_app.taxonomy").joinpath(_FILE).read_bytes()
    return checked(data)


def checked(data: bytes) -> Coding:
    """A coding that somebody edited.

    Args:
        data: JSON of the same form as ``end_reprisals.json``.

    Raises:
        InputError: ``coding-json``, ``coding-member``, ``coding-null``; ``coding-value``: a type
            leads to a value that is not there, or words that are no line of text.
    """
    made = wire.decode(data, Coding, what="coding", max_bytes=1 << 20)
    lines = [made.field, *made.values.values(), *made.mechanisms.values()]
    unknown = set(made.types.values()) - made.values.keys()
    if unknown or not all(one.strip() and wire.plain_line(one, _LONGEST) for one in lines):
        raise InputError("coding-value")
    return made
