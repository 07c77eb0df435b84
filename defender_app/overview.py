"""Counts of records by type, month and mechanism. They count records, never people."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.model.answers import ABSENT, Answer, listed
from defender_app.model.partial_date import PartialDate, Step

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.vault.drawer import Drawer

_MONTHS: Final = 24


class _Contact(msgspec.Struct, frozen=True):
    """The one part of a record that is looked at; decoding the rest would take ten times longer."""

    mechanism: tuple[str, ...] | Answer = ABSENT


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
    """

    records: int
    by_type: tuple[tuple[str, int], ...]
    by_month: tuple[tuple[str, int], ...]
    without_month: int
    earlier: int
    by_mechanism: tuple[tuple[str, int], ...]


def overview(drawer: Drawer) -> Overview:
    """Count the records of a drawer; a damaged one counts by what its row says."""
    rows = drawer.incidents.list()
    types = Counter(name for row in rows for name in dict.fromkeys(row.types))
    months = Counter(_month(row.date_start) for row in rows)
    without = months.pop("", 0)
    shown = _run_of_months(months)
    return Overview(
        records=len(rows),
        by_type=_ranked(types),
        by_month=tuple((month, months[month]) for month in shown),
        without_month=without,
        earlier=sum(months.values()) - sum(months[month] for month in shown),
        by_mechanism=_ranked(Counter(_mechanisms(drawer))),
    )


def _ranked(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0])))


def _month(date_start: str) -> str:
    """The month in which it began, or "" where that is not known."""
    try:
        first = PartialDate.parse(date_start).first
    except ValueError:
        return ""
    if first is None or first.step < Step.MONTH:
        return ""
    return f"{first.start:%Y-%m}"


def _run_of_months(months: Counter[str]) -> list[str]:
    if not months:
        return []
    first, last = (_number(month) for month in (min(months), max(months)))
    begin = max(first, last - _MONTHS + 1)
    return [f"{number // 12:04d}-{number % 12 + 1:02d}" for number in range(begin, last + 1)]


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:]) - 1


def _mechanisms(drawer: Drawer) -> Iterable[str]:
    decoder = msgspec.json.Decoder(tuple[_Contact, ...])
    for text in drawer.incidents.cooperations():
        try:
            contacts = decoder.decode(text)
        except msgspec.DecodeError:
            continue
        yield from dict.fromkeys(name for one in contacts for name in listed(one.mechanism))
