"""What each common field holds, said once: for validation and for the published JSON Schema.

A field of a struct is annotated with one of the functions below. ``ready=True`` marks the
fields that must be answered before a record is ready (column R of the field's own tables).
"""

from __future__ import annotations

import typing
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping

KindName = Literal[
    "line",
    "longtext",
    "date",
    "choice",
    "choices",
    "bool",
    "number",
    "country",
    "countries",
    "mechanism",
    "mechanisms",
    "ref",
    "refs",
    "language",
    "time-zone",
    "id",
    "ids",
    "hex",
    "flag",
]
# Whose country it is decides which codes a training record may hold.
CountryOf = Literal["blamed", "person", "place"]

MAX_LINE = 1_000
MAX_LONGTEXT = 200_000
MAX_LIST = 1_000


@dataclass(frozen=True)
class Kind:
    """What a field holds. ``targets`` are the members a reference may use.

    ``single``: nobody else's account of it may stand beside the answer.
    """

    name: KindName
    ready: bool = False
    list_id: str = ""
    targets: tuple[str, ...] = ()
    country_of: CountryOf = "place"
    digits: int = 0
    maximum: int = 2**53
    whole: bool = False
    words: bool = False
    single: bool = False


def _meta(description: str, kind: Kind) -> msgspec.Meta:
    return msgspec.Meta(description=description, extra={"kind": kind})


def line(description: str, *, ready: bool = False) -> msgspec.Meta:
    """One line of text."""
    return _meta(description, Kind("line", ready=ready))


def longtext(description: str, *, ready: bool = False) -> msgspec.Meta:
    """Several lines, kept as written."""
    return _meta(description, Kind("longtext", ready=ready))


def day(description: str, *, ready: bool = False, single: bool = False) -> msgspec.Meta:
    """A partial date, with or without a time."""
    return _meta(description, Kind("date", ready=ready, single=single))


def choice(list_id: str, description: str, *, ready: bool = False) -> msgspec.Meta:
    """One id of a list of the taxonomy."""
    return _meta(description, Kind("choice", ready=ready, list_id=list_id))


def choices(list_id: str, description: str, *, ready: bool = False) -> msgspec.Meta:
    """Several ids of a list of the taxonomy."""
    return _meta(description, Kind("choices", ready=ready, list_id=list_id))


def yes_no(description: str, *, ready: bool = False) -> msgspec.Meta:
    """``yes`` or ``no``; unknown is ``none``."""
    return _meta(description, Kind("bool", ready=ready))


def number(description: str, *, maximum: int = 2**53, whole: bool = False) -> msgspec.Meta:
    """A count or an amount, not negative."""
    return _meta(description, Kind("number", maximum=maximum, whole=whole))


def country(description: str, of: CountryOf = "place", *, ready: bool = False) -> msgspec.Meta:
    """One ISO 3166-1 code, or a fictional State in training."""
    return _meta(description, Kind("country", ready=ready, country_of=of))


def countries(description: str, of: CountryOf = "place") -> msgspec.Meta:
    """Country codes, in order."""
    return _meta(description, Kind("countries", country_of=of))


def mechanism(description: str) -> msgspec.Meta:
    """One mechanism id."""
    return _meta(description, Kind("mechanism"))


def mechanisms(description: str, *, ready: bool = False) -> msgspec.Meta:
    """Mechanism ids."""
    return _meta(description, Kind("mechanisms", ready=ready))


def ref(description: str, *targets: str, words: bool = False) -> msgspec.Meta:
    """A reference to one of ``targets``; with ``words``, a line of text will do."""
    return _meta(description, Kind("ref", targets=targets, words=words))


def refs(description: str, *targets: str) -> msgspec.Meta:
    """References to ``targets``."""
    return _meta(description, Kind("refs", targets=targets))


def language(description: str, *, ready: bool = False) -> msgspec.Meta:
    """A BCP-47 language tag."""
    return _meta(description, Kind("language", ready=ready))


def time_zone(description: str) -> msgspec.Meta:
    """An offset such as ``+02:00``, or an IANA name such as ``Africa/Nairobi``."""
    return _meta(description, Kind("time-zone"))


def ident(description: str) -> msgspec.Meta:
    """An id: 1 to 64 of ``A-Z a-z 0-9 . _ -``, a letter or digit first."""
    return _meta(description, Kind("id"))


def idents(description: str) -> msgspec.Meta:
    """One id, or a list of them."""
    return _meta(description, Kind("ids"))


def hexadecimal(description: str, digits: int) -> msgspec.Meta:
    """Lowercase hexadecimal of a fixed length."""
    return _meta(description, Kind("hex", digits=digits))


def flag(description: str) -> msgspec.Meta:
    """A JSON boolean that says what kind of record this is (not an answer)."""
    return _meta(description, Kind("flag"))


@cache
def kinds_of(struct: type[msgspec.Struct]) -> Mapping[str, Kind]:
    """The kinds of the annotated fields of a struct, by field name."""
    return {name: meta.extra["kind"] for name, meta in metas_of(struct).items() if meta.extra}


@cache
def metas_of(struct: type[msgspec.Struct]) -> Mapping[str, msgspec.Meta]:
    """The annotations of the fields of a struct, by field name."""
    found: dict[str, msgspec.Meta] = {}
    for name, hint in typing.get_type_hints(struct, include_extras=True).items():
        for meta in getattr(hint, "__metadata__", ()):
            if isinstance(meta, msgspec.Meta):
                found[name] = meta
    return found
