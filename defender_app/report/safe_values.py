"""Which values are one of a closed set, or of a form that can hold no name."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final
from zoneinfo import available_timezones

from defender_app import wire
from defender_app.model import checks
from defender_app.taxonomy import taxonomy
from defender_app.taxonomy.records import OTHER

if TYPE_CHECKING:
    from defender_app.model.kinds import Kind

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?")


def is_safe(value: str, kind: Kind) -> bool:
    """Whether a value is one of a closed set, or of a form that can hold no name."""
    words = taxonomy()
    if kind.name in {"choice", "choices"}:
        return value in words.lists[kind.list_id].choices or value == OTHER
    return {
        "date": checks.date_text_problem(value) is None,
        "bool": value in {"yes", "no"},
        "country": words.is_country(value),
        "countries": words.is_country(value),
        "mechanism": value in words.mechanisms,
        "mechanisms": value in words.mechanisms,
        "language": _LANGUAGE.fullmatch(value) is not None,
        "time-zone": value in _zones(),
        "hex": wire.HEX32.fullmatch(value) is not None,
    }.get(kind.name, False)


@cache
def _zones() -> frozenset[str]:
    """The zones there are: many have the name of a city, which may be somebody's too."""
    return frozenset(available_timezones())
