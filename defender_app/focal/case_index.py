"""The cases of a desk as lists and counts, and finding one, without opening a single one.

Source: docs/formats.md 5.10. ``case_upkeep`` keeps what is read here up to date.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from defender_app.errors import InputError
from defender_app.focal import case_rows
from defender_app.focal.case_rows import DAMAGED, CaseRow
from defender_app.focal.case_upkeep import DUE, drop, put, rebuild, refresh, usable
from defender_app.vault import listing
from defender_app.vault.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from defender_app.focal.cases import Case
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.sqlcipher import Row, Value

__all__ = [
    "DUE",
    "REVIEW_MONTHS",
    "CaseQuery",
    "CaseRow",
    "Counts",
    "by_number",
    "by_report",
    "counts",
    "damaged",
    "drop",
    "highest_number",
    "of_reports",
    "put",
    "rebuild",
    "refresh",
    "row",
    "rows",
    "same_source",
    "touch_due",
]

REVIEW_MONTHS: Final = "case-review-months"
"""Setting: after how many months a case is looked at again; 0 for never."""

MONTHS: Final = 12
_MOST_MONTHS: Final = 1_200
_MOST_WORDS: Final = 20
_GIVEN: Final = "(SELECT value FROM json_each(?))"
_BEHIND: Final = "\U0010ffff"
# Of ``date.toordinal`` beside the Julian day.
_ORDINAL: Final = 1721424.5
_REVIEW: Final = (
    "coalesce(review_on, CASE WHEN months.number > 0 THEN"
    " CAST(julianday(substr(taken_on, 1, 10), '+' || months.number || ' months')"
    f" - {_ORDINAL} AS INTEGER) END)"
)
# One result row for the whole list, as in ``vault.listing``.
_ROW: Final = (
    "json_array(case_id, case_rows.number, taken_on, status, urgency, title, more, country,"
    f" json({listing.as_list('types')}), json({listing.as_list('mechanisms')}), first_day,"
    " last_day, said_by, json(people), source, card, json(iif(training, 'true', 'false')), waits,"
    f" answered, due, {_REVIEW}, event, violation, changed)"
)
_FROM: Final = f" FROM case_rows, (SELECT ? AS number) AS months WHERE status <> '{DAMAGED}'"
_URGENT: Final = (
    "CASE urgency WHEN 'critical' THEN 0 WHEN 'high' THEN 1 WHEN 'normal' THEN 2"
    " WHEN 'low' THEN 3 ELSE 4 END"
)
_ORDERS: Final = {
    "newest": "case_rows.number DESC",
    "number": "case_rows.number",
    "urgency": f"{_URGENT}, case_rows.number DESC",
    "due": "due IS NULL, due, case_rows.number",
}
ORDERS: Final = tuple(_ORDERS)
_WITHIN_72: Final = "status = 'new' AND answered = 0 AND waits = ''"
_Some = TypeVar("_Some")


@dataclass(frozen=True, kw_only=True)
class CaseQuery:
    """Which cases are wanted. Everything said must hold; of several values one is enough.

    Attributes:
        statuses: of cases. urgencies: in force; "" where there is none.
        countries: of any incident of a case; "" for none. mechanisms: the same. types: the same.
        cards: digests of own cards.
        words: as typed; all of them in its number, titles and pseudonyms.
        within_72: whether a receipt is still owed.
        review_due: whether it is to be looked at again by now.
        due_before: whether something is due before that day.
        order: ``newest``, ``number``, ``urgency`` or ``due``.
    """

    statuses: tuple[str, ...] = ()
    urgencies: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    mechanisms: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    words: str = ""
    within_72: bool = False
    review_due: bool = False
    due_before: date | None = None
    order: str = "newest"

    def __repr__(self) -> str:
        return "<case query>"


EVERY: Final = CaseQuery()


class Counts(msgspec.Struct, frozen=True):
    """How many cases there are, and how many of them are what.

    Attributes:
        cases: all that can be read. damaged: the others.
        within_72: owe a receipt. review_due: are to be looked at again. overdue: something was
            due before today.
        statuses: (value, how many), by the value; so are the others. A case counts once under
            each of its countries, types and mechanisms.
    """

    cases: int
    damaged: int
    within_72: int
    review_due: int
    overdue: int
    statuses: tuple[tuple[str, int], ...]
    urgencies: tuple[tuple[str, int], ...]
    cards: tuple[tuple[str, int], ...]
    countries: tuple[tuple[str, int], ...]
    types: tuple[tuple[str, int], ...]
    mechanisms: tuple[tuple[str, int], ...]


def _grouped(column: str) -> str:
    return (
        f"(SELECT json_group_array(json_array(value, number)) FROM (SELECT {column} AS value,"  # noqa: S608 - ours
        f" count(*) AS number FROM case_rows WHERE status <> '{DAMAGED}' GROUP BY {column}))"
    )


def _marked(kind: str) -> str:
    return (
        "(SELECT json_group_array(json_array(value, number)) FROM (SELECT value, count(*) AS number"  # noqa: S608 - ours
        f" FROM case_marks WHERE kind = '{kind}' GROUP BY value))"
    )


_COUNTED: Final = (
    "SELECT json_object("  # noqa: S608 - names of our own columns
    f"'cases', count(*) FILTER (WHERE status <> '{DAMAGED}'),"
    f" 'damaged', count(*) FILTER (WHERE status = '{DAMAGED}'),"
    f" 'within_72', count(*) FILTER (WHERE {_WITHIN_72}),"
    f" 'review_due', count(*) FILTER (WHERE status <> '{DAMAGED}' AND {_REVIEW} <= today.day),"
    " 'overdue', count(*) FILTER (WHERE due < today.day),"
    f" 'statuses', {_grouped('status')}, 'urgencies', {_grouped('urgency')},"
    f" 'cards', {_grouped('card')}, 'countries', {_marked('country')},"
    f" 'types', {_marked('type')}, 'mechanisms', {_marked('mechanism')})"
    " FROM case_rows, (SELECT ? AS number) AS months, (SELECT ? AS day) AS today"
)


def rows(drawer: Drawer, query: CaseQuery = EVERY) -> tuple[CaseRow, ...]:
    """The cases that are wanted, in the order that is wanted.

    Raises:
        InputError: ``drawer-damaged``, ``drawer-replayed``.
        ValueError: an order that there is not.
    """
    if query.order not in _ORDERS:
        raise ValueError(query.order)
    usable(drawer)
    conditions, values = _conditions(drawer, query)
    sql = f"SELECT json_group_array({_ROW} ORDER BY {_ORDERS[query.order]}){_FROM}" + "".join(
        f" AND {one}" for one in conditions
    )
    found = drawer.database.one(sql, (_months(drawer), *values))
    return _decoded(found, tuple[CaseRow, ...])


def row(drawer: Drawer, case_id: str) -> CaseRow | None:
    """The row of one case, or None where it is not there or damaged."""
    usable(drawer)
    sql = f"SELECT json_group_array({_ROW}){_FROM} AND case_id = ?"
    found = _decoded(drawer.database.one(sql, (_months(drawer), case_id)), tuple[CaseRow, ...])
    return found[0] if found else None


def counts(drawer: Drawer) -> Counts:
    """Count all cases.

    Raises:
        InputError: ``drawer-damaged``, ``drawer-replayed``.
    """
    usable(drawer)
    today = drawer.now().date().toordinal()
    return _decoded(drawer.database.one(_COUNTED, (_months(drawer), today)), Counts)


def touch_due(drawer: Drawer, case_id: str) -> None:
    """Something that is due for a case changed: its row is written anew."""
    put(drawer, case_id)


def of_reports(drawer: Drawer, report_ids: Iterable[str]) -> tuple[str, ...]:
    """The ids of the cases of these reports, whoever signed them, by number."""
    return _found(drawer, f"kind = 'report' AND value IN {_GIVEN}", (_json(report_ids),))


def by_number(drawer: Drawer, number: str) -> tuple[str, ...]:
    """The id of the case with a running number, as it is written; of none or one."""
    return _found(drawer, "kind = 'number' AND value = ?", (number,))


def highest_number(drawer: Drawer) -> int:
    """The highest running number of a case that can be read; 0 where there is none."""
    usable(drawer)
    found = drawer.database.one("SELECT coalesce(max(number), 0) FROM case_rows")
    return 0 if found is None else int(found[0])


def by_report(drawer: Drawer, beginning: str) -> tuple[str, ...]:
    """The ids of the cases whose report has an id that begins so."""
    return _found(
        drawer, "kind = 'report' AND value >= ? AND value < ?", (beginning, beginning + _BEHIND)
    )


def same_source(drawer: Drawer, case: Case) -> tuple[int, ...]:
    """The numbers of the other cases that the same key signed, ascending."""
    usable(drawer)
    found = drawer.database.rows(
        "SELECT number FROM case_rows WHERE status <> ? AND case_id <> ? AND case_id IN"
        " (SELECT case_id FROM case_marks WHERE kind = 'source' AND value = ?) ORDER BY number",
        (DAMAGED, case.case_id, case_rows.source(case.sender)),
    )
    return tuple(int(number) for (number,) in found)


def damaged(drawer: Drawer) -> tuple[str, ...]:
    """The ids of the cases that are there and cannot be read."""
    usable(drawer)
    found = drawer.database.rows("SELECT case_id FROM case_rows WHERE status = ?", (DAMAGED,))
    return tuple(str(one) for (one,) in found)


def _found(drawer: Drawer, marked: str, values: Iterable[Value]) -> tuple[str, ...]:
    usable(drawer)
    found = drawer.database.rows(
        "SELECT case_id FROM case_rows WHERE status <> ? AND case_id IN"  # noqa: S608 - ours
        f" (SELECT case_id FROM case_marks WHERE {marked}) ORDER BY number",
        (DAMAGED, *values),
    )
    return tuple(str(one) for (one,) in found)


def _conditions(drawer: Drawer, query: CaseQuery) -> tuple[list[str], list[Value]]:
    conditions: list[str] = []
    values: list[Value] = []
    for column, wanted in (
        ("status", query.statuses),
        ("urgency", query.urgencies),
        ("card", query.cards),
    ):
        if wanted:
            conditions.append(f"{column} IN {_GIVEN}")
            values.append(_json(wanted))
    for column, kind, wanted in (
        ("country", "country", query.countries),
        ("types", "type", query.types),
        ("mechanisms", "mechanism", query.mechanisms),
    ):
        if wanted:
            conditions.append(
                f"(case_id IN (SELECT case_id FROM case_marks WHERE kind = '{kind}'"  # noqa: S608 - ours
                f" AND value IN {_GIVEN}) OR ({column} = '' AND ?))"
            )
            values += [_json(wanted), int("" in wanted)]
    for one in fold(query.words).split()[:_MOST_WORDS]:
        conditions.append("instr(text, ?)")
        values.append(one)
    if query.within_72:
        conditions.append(_WITHIN_72)
    if query.review_due:
        conditions.append(f"{_REVIEW} <= ?")
        values.append(drawer.now().date().toordinal())
    if query.due_before is not None:
        conditions.append("due < ?")
        values.append(query.due_before.toordinal())
    return conditions, values


def _months(drawer: Drawer) -> int:
    """After how many months a case is looked at again, if no day was set for it."""
    kept = drawer.settings.get(REVIEW_MONTHS, MONTHS)
    number = kept if isinstance(kept, int) and not isinstance(kept, bool) else MONTHS
    return max(0, min(number, _MOST_MONTHS))


def _decoded(found: Row | None, kind: type[_Some]) -> _Some:
    try:
        return msgspec.json.decode("" if found is None else found[0], type=kind)
    except msgspec.DecodeError:
        raise InputError("drawer-damaged") from None


def _json(values: Iterable[str]) -> str:
    """Values for ``_GIVEN``; what a shell passed and is no text is none of ours."""
    return json.dumps(tuple(values))
