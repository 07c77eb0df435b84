"""When an incident happened, in the forms that others take: a day, a range, the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from defender_app.model.answers import plain
from defender_app.model.partial_date import PartialDate, Step

if TYPE_CHECKING:
    from datetime import date as day

    from defender_app.model.incident import Incident


@dataclass(frozen=True, kw_only=True)
class Days:
    """When something happened.

    Attributes:
        date: ``YYYY-MM-DD`` where one day is known, ``YYYY`` where only its year is sure, or "".
        range: ``YYYY-MM-DD:YYYY-MM-DD``, an open end empty; "" where nothing is known.
        text: as it was remembered.
        year: where it happened within one year.
        began: ``YYYY-MM`` or ``YYYY``, as far as the beginning is sure, or "".
    """

    date: str = ""
    range: str = ""
    text: str = ""
    year: int | None = None
    began: str = ""


def days_of(incident: Incident) -> Days:
    """What the dates of an incident say."""
    begin, end = _partial(plain(incident.date_start)), _partial(plain(incident.date_end))
    text = " – ".join(dict.fromkeys(str(one) for one in (begin, end) if one is not None))
    first = begin.earliest() if begin is not None else None
    last = _last(begin, end, ongoing=plain(incident.ongoing) == "yes")
    if first is not None and last is not None and last < first:
        # An end that was noted before the beginning: only what began it is sure.
        last = begin.latest() if begin is not None else None
    if first is None and last is None:
        return Days(text=text)
    return Days(
        date=_date(begin, first, last),
        range=f"{first or ''}:{last or ''}",
        text=text,
        year=first.year
        if first is not None and last is not None and first.year == last.year
        else None,
        began=_began(begin),
    )


def _partial(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text)
    except ValueError:
        return None


def _last(begin: PartialDate | None, end: PartialDate | None, *, ongoing: bool) -> day | None:
    if end is not None:
        return end.latest()
    if ongoing or begin is None:
        return None
    return begin.latest()


def _date(begin: PartialDate | None, first: day | None, last: day | None) -> str:
    if first is None:
        return ""
    point = None if begin is None or begin.is_range else begin.first
    if point is not None:
        return first.isoformat() if point.step >= Step.DAY else f"{first.year:04}"
    return f"{first.year:04}" if last is not None and last.year == first.year else ""


def _began(begin: PartialDate | None) -> str:
    if begin is None:
        return ""
    first, last = begin.earliest(), begin.latest()
    if first is None or last is None or first.year != last.year:
        return ""
    return f"{first.year:04}-{first.month:02}" if first.month == last.month else f"{first.year:04}"
