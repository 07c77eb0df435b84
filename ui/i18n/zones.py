"""Time zones in words: "Geneva, UTC+2 on that day"."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QTimeZone

from defender_app import time_zones
from defender_app.model.partial_date import PartialDate, date_problem
from defender_app.zone_cities import CITIES, TODAY, UN_SEATS
from ui import i18n
from ui.i18n import data_words, places

if TYPE_CHECKING:
    from defender_app.time_zones import Reading

_SEATS: Final = {
    "Geneva": QT_TRANSLATE_NOOP("Zones", "Geneva"),
    "New York": QT_TRANSLATE_NOOP("Zones", "New York"),
    "Vienna": QT_TRANSLATE_NOOP("Zones", "Vienna"),
    "Nairobi": QT_TRANSLATE_NOOP("Zones", "Nairobi"),
    "Bangkok": QT_TRANSLATE_NOOP("Zones", "Bangkok"),
    "The Hague": QT_TRANSLATE_NOOP("Zones", "The Hague"),
    "Addis Ababa": QT_TRANSLATE_NOOP("Zones", "Addis Ababa"),
    "Santiago": QT_TRANSLATE_NOOP("Zones", "Santiago"),
    "Beirut": QT_TRANSLATE_NOOP("Zones", "Beirut"),
}
_SEAT_OF: Final = {zone: city for city, (zone, _) in UN_SEATS.items()}
_HOUR: Final = 60


def clock(zone: str, moment: dt.datetime) -> int | None:
    """The offset of a zone from UTC, in minutes; by the rules of Qt where the system has none."""
    found = time_zones.system_clock(zone, moment)
    if found is not None:
        return found
    known = QTimeZone(zone.encode())
    if not known.isValid():
        return None
    utc = QTimeZone(QTimeZone.Initialization.UTC)
    at = QDateTime.fromSecsSinceEpoch(round(moment.replace(tzinfo=dt.UTC).timestamp()), utc)
    return round(known.offsetFromUtc(at) / 60)


def offset_words(minutes: int) -> str:
    """Hours from UTC: "UTC+2", "UTC-3:30"; "UTC" for none."""
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), _HOUR)
    # Numbers and signs stand in this order in every direction of writing.
    return f"\u2066UTC{'-' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''}\u2069"


def city(zone: str) -> str:
    """The city a zone is known by, in the language of the window."""
    seat = _SEAT_OF.get(zone)
    if seat is not None:
        return QCoreApplication.translate("Zones", str(_SEATS[seat]))
    return i18n.mark(_city(zone, data_words.language()))


def label(zone: str, day: str = "") -> str:
    """A zone in words, with its offset on the day of a partial date where that is known.

    Args:
        zone: an offset or the name of a zone.
        day: a partial date, or "".
    """
    fixed = time_zones.fixed_offset(zone)
    if fixed is not None:
        return offset_words(fixed)
    offsets = _offsets(zone, day) if day and not date_problem(day) else ()
    if len(offsets) == 1:
        words = QCoreApplication.translate("Zones", "{city}, {offset} on that day")
        return words.format(city=city(zone), offset=offset_words(offsets[0]))
    offsets = offsets or _of_this_year(zone)
    if not offsets:
        return city(zone)
    if len(offsets) == 1:
        return f"{city(zone)}, {offset_words(offsets[0])}"
    words = QCoreApplication.translate("Zones", "{city}, {offset} or {other}")
    return words.format(
        city=city(zone), offset=offset_words(offsets[0]), other=offset_words(offsets[1])
    )


@cache
def entries(language: str) -> tuple[tuple[str, str, tuple[str, ...], str], ...]:
    """(zone, label, words to find it by, country) of every zone, sorted by label.

    Args:
        language: of the window; the list is kept for it.
    """
    del language
    found = []
    for zone, country in time_zones.all_zones():
        where = places.country_name(country)
        name = city(zone)
        words = (zone, zone.replace("_", " ").replace("/", " "), where, *CITIES.get(zone, ()))
        found.append((zone, f"{name} ({where})" if where != name else name, words, where))
    return places.in_order(found, lambda one: one[1])


def strange(zone: str, stored: str) -> tuple[Reading, dt.datetime] | None:
    """A time that came twice or never in a zone, and that time; None where all is well.

    Args:
        zone: an offset or the name of a zone.
        stored: a partial date with a time of day, or any other.
    """
    if date_problem(stored) or "T" not in stored:
        return None
    date = PartialDate.parse(stored)
    for point in (date.first, date.last):
        if point is None or "T" not in str(point) or point.about:
            continue
        reading = time_zones.read_clock(zone, point.start, clock)
        if reading.kind in ("twice", "never"):
            return reading, point.start
    return None


@cache
def _city(zone: str, language: str) -> str:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - only where zones are shown

    plain = zone.rpartition("/")[2].replace("_", " ")
    try:
        known = Locale.parse(places.CLDR.get(language, language))
    except (UnknownLocaleError, ValueError):
        return plain
    old = next((was for was, now in TODAY.items() if now == zone), zone)
    for key in (zone, old):
        if key in known.time_zones:
            return str(known.time_zones[key].get("city", plain))
    return plain


def _offsets(zone: str, day: str) -> tuple[int, ...]:
    date = PartialDate.parse(day)
    point = date.first or date.last
    if point is None:
        return ()
    if "T" in str(point):
        reading = time_zones.read_clock(zone, point.start, clock)
        return reading.offsets
    return time_zones.offsets_on(zone, point.start, point.end, clock)


@cache
def _of_this_year(zone: str) -> tuple[int, ...]:
    year = dt.datetime.now(tz=dt.UTC).year
    first = dt.datetime(year, 1, 1)  # noqa: DTZ001 - a clock on a wall
    return time_zones.offsets_on(zone, first, first + dt.timedelta(days=364), clock)
