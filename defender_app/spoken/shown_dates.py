"""Back from the words of a date to the partial date: the exact reverse of ``dates.shown``.

What other people say of dates is heard in :mod:`defender_app.spoken.dates`. This reads only what
the window itself writes in its language, and checks every reading by writing it again: so a date
that was copied from the window means the same date in each language, whatever its templates are.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from defender_app.model.partial_date import DatePoint, PartialDate, Step, date_problem
from defender_app.spoken.plain import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_PLACE: Final = re.compile(r"\\\{(\w+)\\\}")
_TIME: Final = r"\d{2}:\d{2}(?::\d{2})?"
_ENDS: Final = ("first_time", "last_time")
_NUMBERS: Final = {
    "month_number": r"\d{1,2}",
    "day": r"\d{1,2}",
    "year": r"\d{4}",
    "time": _TIME,
    **dict.fromkeys(_ENDS, _TIME),
}


class Templates(NamedTuple):
    """How the language of the window puts dates together; see ``dates`` for the places."""

    day: str
    month: str
    timed: str
    about: str
    before: str
    since: str
    between: str


class Reader:
    """Reads what one language writes.

    Args:
        templates: of the language.
        months: the number of each name of a month.
        shown: how a partial date is written.
    """

    def __init__(
        self, templates: Templates, months: Mapping[str, int], shown: Callable[[str], str]
    ) -> None:
        self._templates = Templates(*(plain(one) for one in templates))
        self._months = {plain(name): number for name, number in months.items()}
        names = sorted(self._months, key=len, reverse=True)
        self._month = "|".join(re.escape(name) for name in names)
        self._shown = shown

    def read(self, typed: str) -> str | None:
        """The partial date that is written exactly so, or None."""
        text = plain(typed)
        for found in self._dates(text):
            if date_problem(found) is None and plain(self._shown(found)) == text:
                return found
        return None

    def _dates(self, text: str) -> Iterator[str]:
        for point in self._points(text):
            yield str(point)
        for form, made in ((self._templates.before, "../{}"), (self._templates.since, "{}/..")):
            for parts in self._parts(form, text):
                yield from (made.format(point) for point in self._points(parts["date"]))
        for parts in self._parts(self._templates.between, text):
            for first in self._points(parts["first"]):
                for last in self._points(parts["last"]):
                    yield str(PartialDate(first, last, is_range=True))
        yield from self._of_one_day(text)

    def _of_one_day(self, text: str) -> Iterator[str]:
        """Two times of one day."""
        times = self._templates.between
        for name in ("first", "last"):
            times = times.replace(f"{{{name}}}", f"{{{name}_time}}")
        form = self._templates.timed.replace("{time}", times)
        for about, rest in self._about(text):
            for parts in self._parts(form, rest):
                for day in self._days(parts["date"]):
                    ends = (_at(day, parts[name], about=about) for name in _ENDS)
                    yield "/".join(str(one) for one in ends if one is not None)

    def _points(self, text: str) -> Iterator[DatePoint]:
        for about, rest in self._about(text):
            yield from (DatePoint(one.start, one.step, about) for one in self._bare(rest))

    def _about(self, text: str) -> Iterator[tuple[bool, str]]:
        yield False, text
        yield from ((True, parts["date"]) for parts in self._parts(self._templates.about, text))

    def _bare(self, text: str) -> Iterator[DatePoint]:
        yield from self._days(text)
        for parts in self._parts(self._templates.timed, text):
            for day in self._days(parts["date"]):
                point = _at(day, parts["time"], about=False)
                if point is not None:
                    yield point

    def _days(self, text: str) -> Iterator[DatePoint]:
        if re.fullmatch(_NUMBERS["year"], text):
            yield from _point({"year": text}, 1, Step.YEAR)
        for form, step in ((self._templates.day, Step.DAY), (self._templates.month, Step.MONTH)):
            for parts in self._parts(form, text):
                number = parts.get("month_number") or self._months.get(parts.get("month", ""))
                if number:
                    yield from _point(parts, int(number), step)

    def _parts(self, form: str, text: str) -> Iterator[dict[str, str]]:
        """The parts of a text that is put together by a template, in every way it can be cut."""

        def place(found: re.Match[str]) -> str:
            name = found[1]
            return f"(?P<{name}>{self._month if name == 'month' else _NUMBERS.get(name, '.+?')})"

        pattern = _PLACE.sub(place, re.escape(form))
        for reach in (pattern, pattern.replace(".+?", ".+")):
            found = re.fullmatch(reach, text)
            if found is not None:
                yield {name: part.strip() for name, part in found.groupdict().items()}


def _point(parts: Mapping[str, str], month: int, step: Step) -> Iterator[DatePoint]:
    try:
        start = dt.datetime(int(parts["year"]), month, int(parts.get("day") or 1))  # noqa: DTZ001 - the time of the record
    except ValueError:
        return
    yield DatePoint(start, step)


def _at(day: DatePoint, time: str, *, about: bool) -> DatePoint | None:
    try:
        clock = dt.time.fromisoformat(time)
    except ValueError:
        return None
    step = Step.SECOND if time.count(":") > 1 else Step.MINUTE
    return DatePoint(dt.datetime.combine(day.start.date(), clock), step, about)
