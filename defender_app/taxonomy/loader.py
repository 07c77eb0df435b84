"""Reads the data files beside this module, once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

import msgspec

from defender_app.taxonomy.records import ChoiceList, IncidentType, Mechanism, Taxonomy

if TYPE_CHECKING:
    from collections.abc import Mapping

_T = TypeVar("_T")


class _TypesFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    groups: dict[str, str]
    types: tuple[IncidentType, ...]


class _MechanismsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    families: dict[str, str]
    mechanisms: tuple[Mechanism, ...]


class _CountriesFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    note: str
    countries: dict[str, str]
    user_assigned: dict[str, str]
    fictional: dict[str, str]


class _LettersFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    note: str
    letters: dict[str, str]


def _read(name: str, kind: type[_T]) -> _T:
    data = files("defender_app.taxonomy").joinpath(name).read_bytes()
    return msgspec.json.decode(data, type=kind)


@cache
def taxonomy() -> Taxonomy:
    """The taxonomy of this version; read on first use and then shared."""
    types = _read("types.json", _TypesFile)
    mechanisms = _read("mechanisms.json", _MechanismsFile)
    countries = _read("countries.json", _CountriesFile)
    return Taxonomy(
        groups=MappingProxyType(types.groups),
        types=MappingProxyType({entry.id: entry for entry in types.types}),
        labels=MappingProxyType(_read("labels.json", dict[str, str])),
        lists=MappingProxyType(_read("lists.json", dict[str, ChoiceList])),
        mechanism_families=MappingProxyType(mechanisms.families),
        mechanisms=MappingProxyType({entry.id: entry for entry in mechanisms.mechanisms}),
        countries=MappingProxyType(
            countries.countries | countries.user_assigned | countries.fictional
        ),
    )


@cache
def country_of_letters() -> Mapping[str, str]:
    """The code of a country (alpha-2) by the three letters that stand in references of the UN."""
    return MappingProxyType(_read("country_letters.json", _LettersFile).letters)
