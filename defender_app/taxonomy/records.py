"""The taxonomy as frozen objects."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

import msgspec

FieldType = Literal[
    "text",
    "longtext",
    "date",
    "datetime",
    "choice",
    "multichoice",
    "bool",
    "number",
    "country",
    "countries",
    "mechanism",
    "person-ref",
    "org-ref",
    "party-ref",
    "event-ref",
    "evidence-ref",
]

OTHER = "other"
NO_ANSWERS = frozenset({"unknown", "prefer-not-to-say"})

_HURIDOCS_CODE = re.compile(r"[0-9]{12}")
_TRAINING_COUNTRY = re.compile(r"X[A-Z]")
UN_HOSTS = frozenset({"CH", "US", "AT", "KE"})


class When(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The answer to another field of the same type that makes a field appear.

    Exactly one of ``any_of``, ``none_of`` and ``answered`` is given.
    """

    field: str
    any_of: tuple[str, ...] | None = None
    none_of: tuple[str, ...] | None = None
    answered: bool = False


class Field(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One typed question of an incident type.

    ``required`` means: must be answered before the record is ready. ``many`` references are given
    as a list. ``may_be_negative`` is for numbers that count from a moment, not things.
    ``country_of`` says whose country is meant, and ``blamed`` that the organisation referred to
    is alleged to have done it: both decide what a training record may hold.
    """

    name: str
    label: str
    type: FieldType
    required: bool
    choices: tuple[str, ...] = ()
    when: When | None = None
    many: bool = False
    note: str = ""
    may_be_negative: bool = False
    country_of: Literal["blamed", "person", "place"] = "place"
    blamed: bool = False

    @property
    def shown_choices(self) -> tuple[str, ...]:
        """The choices stored as a value, ``other`` last; unknown is stored as ``none``."""
        if self.type not in ("choice", "multichoice"):
            return ()
        own = (c for c in self.choices if c not in NO_ANSWERS and c != OTHER)
        return (*own, OTHER)


class IncidentType(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One type of act, with its fields in the order of the form. ``group`` is a letter a-f."""

    id: str
    group: str
    label: str
    huridocs_mt4: str
    search_words: tuple[str, ...]
    fields: tuple[Field, ...]

    def field(self, name: str) -> Field | None:
        """The field of that name, or None."""
        return next((field for field in self.fields if field.name == name), None)


class Mechanism(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A UN mechanism. Unless ``confirmed``, show it with "check the current name".

    ``search_words``: abbreviations and everyday words that find it.
    """

    id: str
    label: str
    family: str
    confirmed: bool
    search_words: tuple[str, ...] = ()


class ChoiceList(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A list used by the common fields: ids and their English labels.

    ``huridocs`` names the micro-thesaurus whose 12-digit codes are accepted beside the ids;
    ``codes`` gives the code that stands for an id of our own. An ``open`` list takes any line of
    text. ``other``: whether something outside the list can be answered. ``levels`` groups the
    urgency reasons.
    """

    choices: dict[str, str]
    huridocs: str | None = None
    codes: dict[str, str] = {}
    levels: dict[str, str] = {}
    open: bool = False
    other: bool = True
    unconfirmed: tuple[str, ...] = ()

    def accepts(self, choice: str) -> bool:
        """Whether a plain value may stand in a field of this list."""
        if self.open or choice in self.choices or (self.other and choice == OTHER):
            return True
        return self.huridocs is not None and _HURIDOCS_CODE.fullmatch(choice) is not None


class Taxonomy(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the data files hold, indexed by id."""

    groups: Mapping[str, str]
    types: Mapping[str, IncidentType]
    labels: Mapping[str, str]
    lists: Mapping[str, ChoiceList]
    mechanism_families: Mapping[str, str]
    mechanisms: Mapping[str, Mechanism]
    countries: Mapping[str, str]

    def choice_label(self, type_id: str, field: str, choice: str) -> str:
        """The English label of a choice: that of type and field first, else the general one.

        Raises:
            KeyError: the choice has no label.
        """
        special = self.labels.get(f"{type_id}.{field}.{choice}")
        return self.labels[choice] if special is None else special

    def country_label(self, code: str) -> str:
        """The English name of a country, or the code itself where there is none."""
        return self.countries.get(code, code)

    def is_fictional(self, code: str) -> bool:
        """Whether the code is one of the fictional States: XA to XZ except XK."""
        return _TRAINING_COUNTRY.fullmatch(code) is not None and code != "XK"

    def is_country(self, code: str) -> bool:
        """Whether the code is a real country (ISO 3166-1, and XK) or a fictional State."""
        return code in self.countries or self.is_fictional(code)
