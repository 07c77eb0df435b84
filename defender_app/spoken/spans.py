"""Dates as far as they were said, and how they become partial dates."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass, replace
from typing import Final, Literal, NamedTuple, TypeAlias

from defender_app.model.partial_date import date_problem

Lean: TypeAlias = Literal["past", "future"]


class Part(NamedTuple):
    """A part of the day: from when, until when ("" for a moment), on which later day."""

    start: str
    end: str = ""
    days: int = 0


# What people call them; wide enough for everybody, and always approximate.
PARTS: Final = {
    "small hours": Part("00:00", "05:00"),
    "dawn": Part("04:00", "07:00"),
    "morning": Part("06:00", "12:00"),
    "noon": Part("12:00"),
    "afternoon": Part("12:00", "18:00"),
    "dusk": Part("17:00", "20:00"),
    "evening": Part("18:00", "23:00"),
    "night": Part("21:00", "06:00", 1),
}
_LEAP: Final = 8
_MONTHS: Final = 12


@dataclass(frozen=True)
class Point:
    """One date as far as it was said.

    Attributes:
        year, month, day: what was said of them.
        time: "21:40", or "".
        part: a key of ``PARTS``, or "".
        about: whether it is approximate.
        said: whether a day that stands alone was surely meant as one ("the 3rd").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    time: str = ""
    part: str = ""
    about: bool = False
    said: bool = False

    @classmethod
    def of(cls, day: dt.date) -> Point:
        """A whole day."""
        return cls(day.year, day.month, day.day)

    @property
    def has_date(self) -> bool:
        """Whether anything but the time of day was said."""
        return any(one is not None for one in (self.year, self.month, self.day))


@dataclass(frozen=True)
class Span:
    """One date, or a range of two; None is an open end.

    Attributes:
        first, last: the ends; the same for one date.
        notes: codes of what was supplied: see ``Meaning``.
    """

    first: Point | None
    last: Point | None
    notes: frozenset[str] = frozenset()

    @property
    def single(self) -> bool:
        """Whether it is one date."""
        return self.first is self.last or self.first == self.last


def one(point: Point, *notes: str) -> Span:
    """One date."""
    return Span(point, point, frozenset(notes))


def complete(point: Point, today: dt.date, lean: Lean, near: dt.date | None) -> Point | None:
    """The point with its year (and month), or None where nothing says which.

    Args:
        point: what was said.
        today: the day it is now.
        lean: whether a day without a year was, or will be.
        near: a day of the same record: a day without a month is one of that month.
    """
    if point.year is not None:
        return point if point.month is not None or point.day is None else None
    if point.month is None:
        return _in_a_month(point, today, lean, near) if point.day and point.said else None
    years = range(today.year, today.year + (1 if lean == "future" else -1) * _LEAP, _step(lean))
    for year in years:
        if _exists(year, point.month, point.day) and _fits(point, year, today, lean):
            return replace(point, year=year)
    return None


def _step(lean: Lean) -> int:
    return 1 if lean == "future" else -1


def _fits(point: Point, year: int, today: dt.date, lean: Lean) -> bool:
    month = point.month or 1
    here = (year, month, point.day or today.day)
    now = (today.year, today.month, today.day)
    return here >= now if lean == "future" else here <= now


def _in_a_month(point: Point, today: dt.date, lean: Lean, near: dt.date | None) -> Point | None:
    """A day that was said without its month: in the month of the record, else the last one."""
    if near is not None and _exists(near.year, near.month, point.day):
        return replace(point, year=near.year, month=near.month)
    for back in range(_LEAP):
        months = today.year * _MONTHS + today.month - 1 + _step(lean) * back
        year, month = months // _MONTHS, months % _MONTHS + 1
        found = replace(point, year=year, month=month)
        if _exists(year, month, point.day) and _fits(found, year, today, lean):
            return found
    return None


def _exists(year: int, month: int, day: int | None) -> bool:
    return 1 <= month <= _MONTHS and (day or 1) <= calendar.monthrange(year, month)[1]


def written(span: Span) -> str | None:
    """The partial date of a span whose points are complete, or None where there is none."""
    if span.single and span.first is not None:
        point = span.first
        part = PARTS.get(point.part)
        if part is None or part.end == "":
            found = _text(point)
        else:
            first, last = _text(point), _text(point, end=True)
            found = f"{first}/{last}" if first and last else ""
    else:
        first = ".." if span.first is None else _text(span.first)
        last = ".." if span.last is None else _text(span.last, end=True)
        found = f"{first}/{last}" if first and last else ""
    return found if found and date_problem(found) is None else None


def _text(point: Point, *, end: bool = False) -> str:
    """The stored form of one end; a part of the day gives its beginning or its end."""
    year, month, day = point.year, point.month, point.day
    if year is None or (day is not None and month is None):
        return ""
    time, about, part = point.time, point.about, PARTS.get(point.part)
    if part is not None and not time:
        if day is None or month is None or not _exists(year, month, day):
            return ""
        time, about = (part.end if end and part.end else part.start), True
        if end and part.days:
            later = dt.date(year, month, day) + dt.timedelta(days=part.days)
            year, month, day = later.year, later.month, later.day
    if time and day is None:
        return ""
    text = f"{year:04}"
    text += f"-{month:02}" if month is not None else ""
    text += f"-{day:02}" if day is not None else ""
    return text + (f"T{time}" if time else "") + ("~" if about else "")


def joined(first: Point, last: Point) -> Span:
    """The range of two ends; what one of them leaves out is taken from the other."""
    if last.month is None and first.month is not None and last.day is not None:
        last = replace(last, month=first.month)
    if first.month is None and first.day is not None:
        first = replace(first, month=last.month)
    if not last.has_date and first.has_date:
        about = last.about or (first.about and bool(first.time))
        last = replace(last, year=first.year, month=first.month, day=first.day, about=about)
        if last.time and first.time and last.time < first.time:
            last = _day_later(last)
    elif not first.has_date and last.has_date:
        first = replace(first, year=last.year, month=last.month, day=last.day)
    if first.year is None and last.year is not None and first.month is not None:
        first = replace(first, year=last.year - int(_order(first) > _order(last)))
    elif last.year is None and first.year is not None and last.month is not None:
        last = replace(last, year=first.year + int(_order(last) < _order(first)))
    if first == last:
        return one(first)
    return Span(first, last)


def _day_later(point: Point) -> Point:
    if point.year is None or point.month is None or point.day is None:
        return point
    try:
        later = dt.date(point.year, point.month, point.day) + dt.timedelta(days=1)
    except (ValueError, OverflowError):
        return point
    return replace(point, year=later.year, month=later.month, day=later.day)


def _order(point: Point) -> tuple[int, int]:
    return (point.month or 1, point.day or 1)
