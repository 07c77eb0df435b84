"""Partial dates: the subset of ISO 8601-2 (EDTF) level 1 in which people remember.

``2014``, ``2014-03``, ``2014-03-14``, ``2014-03-14T21:40`` (seconds allowed), each also with a
final ``~`` (about); ranges ``2014-03-01/2014-03-14``; ``../2014-05-20`` (before) and
``2014-05-20/..`` (after, or still going on). Local time; the zone is a field of the incident.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import IntEnum

_POINT = re.compile(
    r"(?P<year>[0-9]{4})"
    r"(?:-(?P<month>[0-9]{2})"
    r"(?:-(?P<day>[0-9]{2})"
    r"(?:T(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?)?)?)?"
    r"(?P<about>~)?"
)
_OPEN = ".."


class Step(IntEnum):
    """How fine a date is known."""

    YEAR = 1
    MONTH = 2
    DAY = 3
    MINUTE = 4
    SECOND = 5


# By the number of parts given; hour and minute come together.
_STEPS = {1: Step.YEAR, 2: Step.MONTH, 3: Step.DAY, 5: Step.MINUTE, 6: Step.SECOND}
_SHOWN = {Step.YEAR: 4, Step.MONTH: 7, Step.DAY: 10, Step.MINUTE: 16, Step.SECOND: 19}


@dataclass(frozen=True)
class DatePoint:
    """One date as far as it is known; ``start`` is its first moment."""

    start: datetime
    step: Step
    about: bool = False

    @property
    def end(self) -> datetime:
        """The last second that the date can mean; ``about`` does not widen it."""
        start = self.start
        if self.step is Step.YEAR:
            return datetime.combine(date(start.year, 12, 31), time(23, 59, 59))
        if self.step is Step.MONTH:
            last = calendar.monthrange(start.year, start.month)[1]
            return datetime.combine(date(start.year, start.month, last), time(23, 59, 59))
        if self.step is Step.DAY:
            return datetime.combine(start.date(), time(23, 59, 59))
        return start if self.step is Step.SECOND else start.replace(second=59)

    def __str__(self) -> str:
        text = self.start.isoformat(timespec="seconds")[: _SHOWN[self.step]]
        return text + ("~" if self.about else "")


@dataclass(frozen=True)
class PartialDate:
    """One date or a range. In a range, a missing ``first`` or ``last`` is the open end ``..``."""

    first: DatePoint | None
    last: DatePoint | None
    is_range: bool = False

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read one partial date.

        Raises:
            ValueError: with a code as its only argument: ``bad-date`` (not of this form, or no
                such day) or ``range-order`` (the range ends before it begins, whatever is meant).
        """
        head, slash, tail = text.partition("/")
        if not slash:
            point = _point(head)
            return cls(first=point, last=point)
        if head == tail == _OPEN:
            raise ValueError("bad-date")
        first = None if head == _OPEN else _point(head)
        last = None if tail == _OPEN else _point(tail)
        if first is not None and last is not None and last.end < first.start:
            raise ValueError("range-order")
        return cls(first=first, last=last, is_range=True)

    def __str__(self) -> str:
        if not self.is_range:
            return str(self.first)
        return f"{self.first or _OPEN}/{self.last or _OPEN}"

    @property
    def about(self) -> bool:
        """Whether any end is marked as approximate."""
        return any(point is not None and point.about for point in (self.first, self.last))

    @property
    def exact_day(self) -> date | None:
        """The day, when one single day (or moment) is given and not marked as approximate."""
        if self.is_range or self.first is None or self.about or self.first.step < Step.DAY:
            return None
        return self.first.start.date()

    def earliest(self) -> date | None:
        """The first day that can be meant; None for an open beginning."""
        return None if self.first is None else self.first.start.date()

    def latest(self) -> date | None:
        """The last day that can be meant; None for an open end."""
        return None if self.last is None else self.last.end.date()

    def is_surely_before(self, other: PartialDate) -> bool:
        """Whether this ends before ``other`` begins; never sure where either says ``about``."""
        if self.last is None or other.first is None or self.about or other.about:
            return False
        return self.last.end < other.first.start


def date_problem(text: str) -> str | None:
    """The code of what is wrong with a partial date, or None."""
    try:
        PartialDate.parse(text)
    except ValueError as error:
        return str(error)
    return None


def _point(text: str) -> DatePoint:
    match = _POINT.fullmatch(text)
    if match is None:
        raise ValueError("bad-date")
    parts = [match[name] for name in ("year", "month", "day", "hour", "minute", "second")]
    known = [int(part) for part in parts if part is not None]
    year, month, day, hour, minute, second = known + [0, 1, 1, 0, 0, 0][len(known) :]
    try:
        start = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 -- local time of the incident, its zone is a field of its own
    except ValueError:
        raise ValueError("bad-date") from None
    return DatePoint(start=start, step=_STEPS[len(known)], about=match["about"] is not None)
