"""Time zones: which one a place keeps, and what its clock showed at a moment.

The rules come from the system, or from the ``tzdata`` package where a system has none; a caller
may hand in another source. Where nothing knows a zone, its offset is unknown and nothing fails.
"""

from __future__ import annotations

import datetime as dt
import re
import zoneinfo
from collections.abc import Callable
from functools import cache
from typing import Final, Literal, NamedTuple, TypeAlias

from defender_app.zone_cities import CITIES, HEADQUARTERS, TODAY, UN_SEATS

# The offset of a zone from UTC at a moment (UTC, without zone), in minutes; None if not known.
Clock: TypeAlias = Callable[[str, dt.datetime], int | None]

_OFFSET: Final = re.compile(r"([+-])(\d{2}):(\d{2})")
_DAY: Final = dt.timedelta(days=1)
_AT_MOST: Final = 5
AIRPORT: Final = "airport"
UN_PREMISES: Final = "un-premises"
ONLINE: Final = "online"


class Reading(NamedTuple):
    """What a clock that showed this time says about the offset.

    Attributes:
        kind: ``sure`` (one offset), ``twice`` (the hour came twice: two offsets, the earlier
            moment first), ``never`` (clocks jumped over it: the offsets before and after), or
            ``unknown`` (nobody knows the zone).
        offsets: in minutes from UTC.
    """

    kind: Literal["sure", "twice", "never", "unknown"]
    offsets: tuple[int, ...] = ()


def system_clock(zone: str, moment: dt.datetime) -> int | None:
    """The offset by the rules of the system (or of ``tzdata``), in minutes; None if not known."""
    try:
        known = zoneinfo.ZoneInfo(zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return None
    offset = moment.replace(tzinfo=dt.UTC).astimezone(known).utcoffset()
    return None if offset is None else round(offset.total_seconds() / 60)


def fixed_offset(zone: str) -> int | None:
    """The minutes of an offset such as "+05:30"; None for the name of a zone."""
    found = _OFFSET.fullmatch(zone)
    if found is None:
        return 0 if zone == "UTC" else None
    minutes = int(found[2]) * 60 + int(found[3])
    return minutes if found[1] == "+" else -minutes


def read_clock(zone: str, local: dt.datetime, clock: Clock = system_clock) -> Reading:
    """What a clock in a zone says that showed this time.

    Args:
        zone: an offset or the name of a zone.
        local: what the clock showed, without zone.
        clock: where the rules come from.
    """
    fixed = fixed_offset(zone)
    if fixed is not None:
        return Reading("sure", (fixed,))
    if not dt.datetime(1, 1, 3) < local < dt.datetime(9999, 12, 29):  # noqa: DTZ001 - a clock on a wall
        return Reading("unknown")
    around = [clock(zone, local + shift) for shift in (-_DAY, _DAY)]
    if any(offset is None for offset in around):
        return Reading("unknown")
    before, after = (offset or 0 for offset in around)
    fitting = [
        offset
        for offset in dict.fromkeys((before, after))
        if clock(zone, local - dt.timedelta(minutes=offset)) == offset
    ]
    if not fitting:
        return Reading("never", (before, after))
    return Reading("sure" if len(fitting) == 1 else "twice", tuple(fitting))


def offsets_on(
    zone: str, first: dt.datetime, last: dt.datetime, clock: Clock = system_clock
) -> tuple[int, ...]:
    """The offsets of a zone between two local times, in the order of time; none if not known."""
    fixed = fixed_offset(zone)
    if fixed is not None:
        return (fixed,)
    step = max((last - first) / 12, dt.timedelta(hours=1))
    found: dict[int, None] = {}
    moment = first
    while True:
        offset = clock(zone, moment)
        if offset is None:
            return ()
        found[offset] = None
        if moment >= last:
            return tuple(found)
        moment = min(moment + step, last)


def written_offset(minutes: int) -> str:
    """The form in which an offset is stored: "+02:00"."""
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


@cache
def zones_of(country: str) -> tuple[str, ...]:
    """The zones of a country, that of its UN seat or its largest city first; none if not known.

    Args:
        country: ISO 3166-1 alpha-2.
    """
    from babel.core import get_global  # noqa: PLC0415 - only where zones are offered

    known = [TODAY.get(zone, zone) for zone in get_global("territory_zones").get(country, ())]
    seats = [zone for zone, where in UN_SEATS.values() if where == country]
    rest = sorted(known, key=lambda zone: (zone not in CITIES, known.index(zone)))
    return tuple(dict.fromkeys((*seats, *rest)))


@cache
def all_zones() -> tuple[tuple[str, str], ...]:
    """(zone, country) of every zone of a country."""
    from babel.core import get_global  # noqa: PLC0415 - as above

    found = get_global("zone_territories").items()
    return tuple(
        (TODAY.get(zone, zone), country)
        for zone, country in sorted(found)
        if "/" in zone and country != "001"
    )


def suggested(country: str, place_kind: str, place: str = "") -> tuple[str, ...]:
    """The zones whose clock was on the wall there, the likeliest first; at most five.

    Args:
        country: where it happened, as a code, or "".
        place_kind: an id of the list of places, or "".
        place: the place in words; a city in it comes first.
    """
    found: list[str] = [*_named(place, country)]
    if place_kind == UN_PREMISES:
        seats = [UN_SEATS[city] for city in HEADQUARTERS]
        here = [zone for zone, where in UN_SEATS.values() if where == country]
        found += here or ([] if country else [zone for zone, _ in seats])
    if country:
        found += zones_of(country)
    return tuple(dict.fromkeys(found))[:_AT_MOST]


def _named(place: str, country: str) -> list[str]:
    """The zones of the cities that are named in a text, in the country if it is known."""
    said = place.casefold()
    if not said.strip():
        return []
    own = frozenset(zones_of(country)) if country else frozenset()
    found = []
    for zone, _ in all_zones():
        cities = (zone.rpartition("/")[2].replace("_", " "), *CITIES.get(zone, ()))
        if (not country or zone in own) and any(_says(said, city) for city in cities):
            found.append(zone)
    return found


def _says(said: str, city: str) -> bool:
    name = city.casefold()
    if name not in said or not name.isascii():
        return name in said
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", said) is not None
