"""Lengths of time in words, and the day they lead to."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import Final, Literal, NamedTuple, TypeAlias

from defender_app.model.partial_date import DatePoint, PartialDate, Step, date_problem
from defender_app.spoken.plain import number_in_words

Unit: TypeAlias = Literal["minute", "hour", "day", "week", "month", "year"]

_UNITS: Final[dict[str, Unit]] = {
    **dict.fromkeys(("minute", "minutes", "min", "mins"), "minute"),
    **dict.fromkeys(("hour", "hours", "hr", "hrs", "h"), "hour"),
    **dict.fromkeys(("day", "days", "night", "nights"), "day"),
    **dict.fromkeys(("week", "weeks", "wk", "wks"), "week"),
    **dict.fromkeys(("month", "months"), "month"),
    **dict.fromkeys(("year", "years", "yr", "yrs"), "year"),
}
_MINUTES: Final[dict[Unit, int]] = {"minute": 1, "hour": 60, "day": 1440, "week": 10080}
_DAYS: Final[dict[Unit, int]] = {"day": 1, "week": 7}
_MONTHS: Final[dict[Unit, int]] = {"month": 1, "year": 12}
_YEAR: Final = 12
_MOST: Final = 10_000
_LENGTH: Final = re.compile(r"(?P<number>[a-z0-9 –-]+?) ?(?P<unit>[a-z]+)")
_HALF: Final = {"hour": ("minute", 30), "year": ("month", 6), "day": ("hour", 12)}
_FORTNIGHT: Final = re.compile(r"\b(?:a )?fortnight\b")


class Length(NamedTuple):
    """So many minutes, hours, days, weeks, months or years."""

    number: int
    unit: Unit
    about: bool = False

    @property
    def minutes(self) -> int | None:
        """How many minutes; None for months and years, which are not all alike."""
        return self.number * _MINUTES[self.unit] if self.unit in _MINUTES else None


def read_length(text: str) -> Length | None:
    """The length that plain English words say ("three weeks", "half an hour"), or None."""
    text = _FORTNIGHT.sub("2 weeks", text.strip())
    half = re.fullmatch(r"(?:a )?half (?:an? )?(hour|year|day)", text)
    if half is not None:
        unit, number = _HALF[half[1]]
        return Length(number, unit)  # type: ignore[arg-type] # units, all of them
    found = _LENGTH.fullmatch(text)
    unit_ = _UNITS.get(found["unit"]) if found is not None else None
    if found is None or unit_ is None:
        return None
    said = number_in_words(found["number"].strip())
    return Length(said, unit_) if said is not None and 0 < said <= _MOST else None


def shifted(moment: dt.datetime, length: Length, sign: int) -> dt.datetime | None:
    """A moment so much later (``sign`` 1) or earlier (-1); None beyond the calendar."""
    try:
        if length.unit in _MONTHS:
            months = moment.year * _YEAR + moment.month - 1
            months += sign * length.number * _MONTHS[length.unit]
            year, month = months // _YEAR, months % _YEAR + 1
            day = min(moment.day, calendar.monthrange(year, month)[1])
            return moment.replace(year=year, month=month, day=day)
        return moment + sign * dt.timedelta(minutes=length.minutes or 0)
    except (ValueError, OverflowError, calendar.IllegalMonthError):
        return None


def step_of(length: Length) -> Step:
    """How fine a date is that was counted in these units."""
    return {"year": Step.YEAR, "month": Step.MONTH}.get(
        length.unit, Step.MINUTE if length.unit in ("minute", "hour") else Step.DAY
    )


def end_after(start: str, length: Length) -> str | None:
    """The partial date at which something that began then was over; always approximate.

    Args:
        start: a partial date.
        length: how long it lasted.
    """
    if date_problem(start):
        return None
    first = PartialDate.parse(start).first
    if first is None or (length.unit in ("minute", "hour") and first.step < Step.MINUTE):
        return None
    early = shifted(first.start, length, 1)
    late = shifted(first.end.replace(second=0), length, 1)
    if early is None or late is None:
        return None
    if first.step < Step.DAY and length.unit in _DAYS:
        ends = (DatePoint(early, Step.DAY, about=True), DatePoint(late, Step.DAY, about=True))
        return f"{ends[0]}/{ends[1]}"
    step = max(first.step, Step.YEAR if length.unit == "year" else Step.MONTH)
    if length.unit not in ("minute", "hour"):
        step = min(step, Step.DAY)
    return str(DatePoint(early, step, about=True))
