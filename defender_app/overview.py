"""Counts of records by type, month, country and mechanism. They count records, never people."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.model.partial_date import PartialDate, Step
from defender_app.record_list import Narrowing
from defender_app.vault.listing import MOST_DATED, Query, counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from defender_app.vault.drawer import Drawer
    from defender_app.vault.listing import DatedRow

Counts = tuple[tuple[str, int], ...]

MOST_SPANS: Final = MOST_DATED
"""Of more records than these the timeline shows how many there are in each year."""

_MONTHS: Final = 24
_COUNTRY: Final = 2
_EVER: Final = 3_000_000


@dataclass(frozen=True)
class Span:
    """One record on the timeline.

    Attributes:
        event_id: of the record.
        title: of the record, "" where it has none.
        when: its date as it is stored.
        first: the first day on which it may have happened, as a number (``date.toordinal``).
        last: the last one; None: still going on, or nobody knows until when.
    """

    event_id: str
    title: str
    when: str
    first: int
    last: int | None


@dataclass(frozen=True)
class Overview:
    """Counts of records, each as (what, how many).

    A record with two types counts once under each: the lines must not be added up.

    Attributes:
        records: how many there are.
        by_type: the most frequent first.
        by_month: ``2025-02`` and so on in order, without gaps, up to the last one; at most the
            last 24 months. Records whose month is not known are in ``without_month``.
        without_month: see ``by_month``.
        earlier: records from before the months shown.
        by_mechanism: the most frequent first.
        by_country: the same.
        by_year: years in order, without gaps; records whose year is not known are left out.
        spans: every record with a day or a period, by the day it began; none where there are more
            than ``MOST_SPANS``.
        untyped: records without an act; ``nowhere``: without a country; ``unlinked``: without a
            mechanism; ``undated``: without a year.
    """

    records: int
    by_type: Counts
    by_month: Counts
    without_month: int
    earlier: int
    by_mechanism: Counts
    by_country: Counts = ()
    by_year: Counts = ()
    spans: tuple[Span, ...] = ()
    untyped: int = 0
    nowhere: int = 0
    unlinked: int = 0
    undated: int = 0


def overview(
    drawer: Drawer, query: Query | None = None, narrowing: Narrowing | None = None
) -> Overview:
    """Count the records of a drawer; a damaged one counts by what its row says.

    Args:
        drawer: where they are.
        query: which of them; None: all.
        narrowing: which of those, as for a list.

    Raises:
        InputError: as ``listing.counted``.
    """
    wanted = narrowing or Narrowing()
    states = Query(statuses=wanted.statuses, urgencies=wanted.urgencies)
    found = counted(drawer, query or Query(), states)
    months = _summed(found.begun, _month)
    without = months.pop("", 0)
    shown = _run_of_months(months)
    years = _summed(found.begun, _year)
    undated = years.pop("", 0)
    # What came from elsewhere may have said a country in words.
    countries = [one for one in found.countries if len(one[0]) == _COUNTRY]
    return Overview(
        records=found.records,
        by_type=_ranked(found.types),
        by_month=tuple((month, months[month]) for month in shown),
        without_month=without,
        earlier=sum(months.values()) - sum(months[month] for month in shown),
        by_mechanism=_ranked(found.mechanisms),
        by_country=_ranked(countries),
        by_year=_run_of_years(years),
        spans=tuple(_span(row) for row in found.dated),
        untyped=found.untyped,
        nowhere=found.records - sum(number for _, number in countries),
        unlinked=found.unlinked,
        undated=undated,
    )


def _summed(begun: Counts, period: Callable[[str], str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for date, count in begun:
        found[period(date)] += count
    return found


def _ranked(found: Iterable[tuple[str, int]]) -> Counts:
    """The most frequent first."""
    return tuple(sorted(found, key=lambda one: (-one[1], one[0])))


def _span(row: DatedRow) -> Span:
    ends = row.last_day is not None and row.last_day <= _EVER
    last = row.last_day if ends else None
    return Span(row.event_id, row.title, row.date_start, row.first_day, last)


def _month(date_start: str) -> str:
    """The month in which it began, or "" where that is not known."""
    return _begun(date_start, Step.MONTH)[:7]


def _year(date_start: str) -> str:
    return _begun(date_start, Step.YEAR)[:4]


def _begun(date_start: str, least: Step) -> str:
    try:
        first = PartialDate.parse(date_start).first
    except ValueError:
        return ""
    return "" if first is None or first.step < least else str(first)


def _run_of_months(months: Counter[str]) -> list[str]:
    if not months:
        return []
    first, last = (_number(month) for month in (min(months), max(months)))
    begin = max(first, last - _MONTHS + 1)
    return [f"{number // 12:04d}-{number % 12 + 1:02d}" for number in range(begin, last + 1)]


def _run_of_years(years: Counter[str]) -> Counts:
    if not years:
        return ()
    # A year typed wrongly must not give a thousand empty ones: those without a record go then.
    run = range(int(min(years)), int(max(years)) + 1)
    named = [f"{year:04d}" for year in run] if len(run) <= 60 else sorted(years)  # noqa: PLR2004 - as many as can be drawn
    return tuple((year, years[year]) for year in named)


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:]) - 1
