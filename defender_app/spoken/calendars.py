"""Other calendars: years of the Persian, the Islamic and the Buddhist count, as Gregorian dates."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Final

from defender_app.spoken.spans import Point, Span, one

_PERSIAN: Final = (
    ("farvardin", "فروردین"),
    ("ordibehesht", "اردیبهشت"),
    ("khordad", "خرداد"),
    ("tir", "تیر"),
    ("mordad", "amordad", "مرداد", "امرداد"),
    ("shahrivar", "شهریور"),
    ("mehr", "مهر"),
    ("aban", "آبان", "ابان"),
    ("azar", "آذر", "اذر"),
    ("dey", "دی"),
    ("bahman", "بهمن"),
    ("esfand", "اسفند"),
)
_NAMES: Final = {name: place for place, names in enumerate(_PERSIAN, 1) for name in names}
PERSIAN: Final = "persian"
ISLAMIC: Final = "islamic"
BUDDHIST: Final = "buddhist"
_EARLIEST: Final = 1500
_BUDDHIST_YEARS: Final = range(2440, 2640)
_BUDDHIST_ERA: Final = 543
_COUNTED: Final = range(1300, 1500)
_FAR: Final = 2100
# Days from 1 January 1 to the first day of the count.
_PERSIAN_EPOCH: Final = 226_895
_ISLAMIC_EPOCH: Final = 227_014
_PERSIAN_LEAPS: Final = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
_PERSIAN_CYCLE: Final = 33
_LONG_MONTHS: Final = 6
_TWELVE: Final = 12


def month_of(name: str) -> tuple[int | None, str]:
    """The month of a name of the Persian calendar, and that calendar; else (None, "")."""
    place = _NAMES.get(name)
    return (place, PERSIAN) if place is not None else (None, "")


def of_names(point: Point, calendar: str, today: dt.date) -> tuple[Span, ...]:
    """A date whose month was named in another calendar."""
    del calendar
    if point.year is not None and point.year not in _COUNTED:
        return ()
    if point.year is None:
        year = _persian_year(today)
        found = [_persian(replace(point, year=year - back)) for back in (0, 1)]
        past = [span for span in found if span and span.first and _day(span.first) <= today]
        return tuple(past[:1])
    span = _persian(point)
    return () if span is None else (span,)


def of_year(point: Point, today: dt.date) -> tuple[Span, ...]:
    """A date by its year: as it stands, or as another calendar counts it."""
    year = point.year
    if year is None or (_EARLIEST <= year <= _FAR):
        return (one(point),)
    if year in _BUDDHIST_YEARS:
        return (one(replace(point, year=year - _BUDDHIST_ERA), BUDDHIST),)
    if year in _COUNTED:
        found = [span for span in (_persian(point), _islamic(point)) if span is not None]
        return tuple(span for span in found if span.first and _day(span.first) <= today)
    return ()


def _day(point: Point) -> dt.date:
    return dt.date(point.year or 1, point.month or 1, point.day or 1)


def _ended(first: dt.date, last: dt.date, point: Point, code: str, *, about: bool) -> Span:
    if point.day is not None:
        return one(replace(Point.of(first), about=about), code)
    ends = (replace(Point.of(first), about=about), replace(Point.of(last), about=about))
    return Span(*ends, frozenset({code}))


def _persian(point: Point) -> Span | None:
    """The count of 33 years with eight leap years: right for the years 1921 to 2056."""
    year, month, day = point.year or 0, point.month, point.day
    try:
        first = _persian_day(year, month or 1, day or 1)
        if month is None:
            last = _persian_day(year + 1, 1, 1) - dt.timedelta(days=1)
        elif day is None:
            last = _persian_day(year + month // _TWELVE, month % _TWELVE + 1, 1)
            last -= dt.timedelta(days=1)
        else:
            last = first
    except (ValueError, OverflowError):
        return None
    return _ended(first, last, point, PERSIAN, about=False)


def _persian_day(year: int, month: int, day: int) -> dt.date:
    leap = year % _PERSIAN_CYCLE in _PERSIAN_LEAPS
    longest = 31 if month <= _LONG_MONTHS else 30 if month < _TWELVE or leap else 29
    if not 1 <= month <= _TWELVE or not 1 <= day <= longest:
        raise ValueError("bad-date")
    cycles, place = divmod(year, _PERSIAN_CYCLE)
    leaps = cycles * len(_PERSIAN_LEAPS) + sum(1 for one_ in _PERSIAN_LEAPS if one_ < place)
    days = (year - 1) * 365 + leaps
    days += (month - 1) * 30 + min(month - 1, _LONG_MONTHS) + day - 1
    return dt.date.fromordinal(_PERSIAN_EPOCH + days)


def _persian_year(today: dt.date) -> int:
    year = today.year - 621
    return year if _persian_day(year, 1, 1) <= today else year - 1


def _islamic(point: Point) -> Span | None:
    """The civil count, which can be a day or two off: always approximate."""
    year, month, day = point.year or 0, point.month, point.day
    if (month or 1) > _TWELVE or (day or 1) > 30:  # noqa: PLR2004 - days of the longest month
        return None
    first = _islamic_day(year, month or 1, day or 1)
    if month is None:
        last = _islamic_day(year + 1, 1, 1) - dt.timedelta(days=1)
    elif day is None:
        last = _islamic_day(year + month // _TWELVE, month % _TWELVE + 1, 1) - dt.timedelta(days=1)
    else:
        last = first
    return _ended(first, last, point, ISLAMIC, about=True)


def _islamic_day(year: int, month: int, day: int) -> dt.date:
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2 + day - 1
    return dt.date.fromordinal(_ISLAMIC_EPOCH + days + 1)
