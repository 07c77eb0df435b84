"""Lists of incidents: all of them, or those that were looked for, without opening a single one."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from defender_app.errors import InputError
from defender_app.model.answers import is_yes, listed, plain
from defender_app.model.partial_date import PartialDate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.model.incident import Incident
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.sqlcipher import Row, Value


def as_list(column: str) -> str:
    """The words of a column, as SQL that gives a list in JSON."""
    return (
        f"CASE {column} WHEN '' THEN '[]'"
        f" ELSE '[' || replace(json_quote({column}), ' ', '\",\"') || ']' END"
    )


# One result row for the whole list: each row more would ask for Python's lock again, for which a
# window that is being built makes it wait.
_LIST: Final = (
    "SELECT json_group_array(json_array(event_id, title, date_start, country,"  # noqa: S608 - ours
    f" json({as_list('types')}),"
    " record_status, urgency, changed) ORDER BY changed DESC, no DESC) FROM incidents"
)
# Days as numbers, for ends that are open.
_EVER: Final = date.max.toordinal()
_COUNTRY: Final = 2
_GIVEN: Final = "(SELECT value FROM json_each(?))"


MOST_DATED: Final = 120
"""Of more incidents than these ``counted`` does not say which ones they are."""

# Counted by the database, in one result row: what is counted here instead, 10,000 times over,
# keeps a window waiting for Python's lock.
_COUNTED: Final = f"""
SELECT json_object(
 'records', (SELECT count(*) FROM wanted),
 'types', (SELECT json_group_array(json_array(value, number)) FROM
  (SELECT value, count(DISTINCT no) AS number FROM wanted, json_each({as_list("types")})
   WHERE value <> '' GROUP BY value)),
 'mechanisms', (SELECT json_group_array(json_array(value, number)) FROM
  (SELECT value, count(DISTINCT no) AS number FROM wanted, json_each({as_list("mechanisms")})
   WHERE value <> '' GROUP BY value)),
 'untyped', (SELECT count(*) FROM wanted WHERE types = ''),
 'unlinked', (SELECT count(*) FROM wanted WHERE mechanisms = ''),
 'countries', (SELECT json_group_array(json_array(country, number)) FROM
  (SELECT country, count(*) AS number FROM wanted GROUP BY country)),
 'begun', (SELECT json_group_array(json_array(begun, number)) FROM
  (SELECT CASE WHEN date_start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*' THEN substr(date_start, 1, 7)
    WHEN date_start GLOB '[0-9][0-9][0-9][0-9]*' THEN substr(date_start, 1, 4) ELSE '' END AS begun,
    count(*) AS number FROM wanted GROUP BY begun)),
 'dated', (SELECT json_group_array(
   json_array(event_id, title, date_start, first_day, last_day) ORDER BY first_day, no)
  FROM wanted WHERE first_day > 0
   AND (SELECT count(*) FROM wanted WHERE first_day > 0) <= {MOST_DATED}))
"""  # noqa: S608 - names of our own columns
_WANTED: Final = (
    "WITH wanted AS MATERIALIZED (SELECT no, event_id, title, date_start, country, types,"
    " mechanisms, first_day, last_day FROM incidents"
)


class DatedRow(msgspec.Struct, frozen=True, array_like=True):
    """An incident with a day; ``first_day`` and ``last_day`` are those of ``interval``."""

    event_id: str
    title: str
    date_start: str
    first_day: int
    last_day: int | None


class Counted(msgspec.Struct, frozen=True):
    """How many incidents there are, and how many of them each type and so on has.

    Attributes:
        records: all of them.
        types: an incident counts once under each of its types.
        mechanisms: the same.
        untyped: those without a type.
        unlinked: those without a mechanism.
        countries: as they are stored, also "" and words.
        begun: by the month, or where it is not known the year, in which they are said to have
            begun; "" where neither is.
        dated: those with a first day, by that; none where there are more than ``MOST_DATED``.
    """

    records: int
    types: tuple[tuple[str, int], ...]
    mechanisms: tuple[tuple[str, int], ...]
    untyped: int
    unlinked: int
    countries: tuple[tuple[str, int], ...]
    begun: tuple[tuple[str, int], ...]
    dated: tuple[DatedRow, ...]


class IncidentRow(msgspec.Struct, frozen=True, array_like=True):
    """One line of a list: no names. ``date_start`` is a partial date, "" where not answered."""

    event_id: str
    title: str
    date_start: str
    country: str
    types: tuple[str, ...]
    record_status: str
    urgency: str
    changed: datetime


_Some = TypeVar("_Some")


@dataclass(frozen=True)
class Query:
    """Which incidents are wanted. Everything said must hold; of several values one is enough.

    Attributes:
        words: as typed, all of which must occur somewhere; see ``Search``.
        types: ids of types of acts.
        when: a partial date; what may have happened then, as far as its own date is known.
        began: a year or a month, ``2025`` or ``2025-02``; what is said to have begun in it.
        countries: codes of where it happened.
        mechanisms: ids of UN mechanisms that it was about.
        statuses: record statuses; "" has no status.
        urgencies: levels; "" is not answered.
        people: vault-wide uids of who is in it.
        has_evidence: True: with any evidence; False: without; None: either.
    """

    words: str = ""
    types: tuple[str, ...] = ()
    when: PartialDate | None = None
    began: str = ""
    countries: tuple[str, ...] = ()
    mechanisms: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    urgencies: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    has_evidence: bool | None = None

    def __repr__(self) -> str:
        return "<query>"

    @property
    def narrows(self) -> bool:
        """Whether anything but words is said."""
        return any(
            getattr(self, one.name) != one.default for one in fields(self) if one.name != "words"
        )


@dataclass(frozen=True)
class Choices:
    """What the incidents of a drawer can be narrowed down to: only what occurs in them.

    Attributes:
        types: ids of types of acts, in order.
        countries: codes, in order.
        mechanisms: ids of UN mechanisms, in order.
        people: (uid, pseudonym) of persons, by pseudonym.
    """

    types: tuple[str, ...]
    countries: tuple[str, ...]
    mechanisms: tuple[str, ...]
    people: tuple[tuple[str, str], ...]


def columns(body: Incident) -> dict[str, str | int | None]:
    """What the row of an incident says of its body."""
    first, last = interval(body)
    named = (name for one in body.cooperation for name in listed(one.mechanism))
    return {
        "title": body.title or "",
        "date_start": plain(body.date_start),
        "country": plain(body.country),
        "types": " ".join(act.type for act in body.acts),
        "record_status": body.record_status or "",
        "urgency": body.urgency or "",
        "mechanisms": " ".join(dict.fromkeys(name for name in named if " " not in name)),
        "first_day": first,
        "last_day": last,
    }


def interval(body: Incident) -> tuple[int | None, int | None]:
    """First and last day on which it may have happened, as numbers; None twice: nothing is known.

    Without a date, "certainly not before" and "certainly not after" say what is known.
    """
    start, end = _date(plain(body.date_start)), _date(plain(body.date_end))
    ongoing = is_yes(body.ongoing)
    if start is None and end is None:
        start = _date(plain(body.not_before))
        if start is None and not (plain(body.not_after) or ongoing):
            return None, None
        end = _date(plain(body.not_after))
        return (_first(start), _last(end))
    last = end if end is not None else start
    return (_first(start), _EVER if ongoing else _last(last))


def _date(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text)
    except ValueError:
        return None


def _first(known: PartialDate | None) -> int:
    day = None if known is None else known.earliest()
    return 0 if day is None else day.toordinal()


def _last(known: PartialDate | None) -> int:
    day = None if known is None else known.latest()
    return _EVER if day is None else day.toordinal()


def find(drawer: Drawer, query: Query) -> tuple[IncidentRow, ...]:
    """The incidents that are wanted, the last changed first.

    Raises:
        InputError: ``drawer-damaged``.
    """
    where, values = _where(drawer, (query,))
    return _decoded(drawer.database.one(_LIST + where, values), tuple[IncidentRow, ...])


def counted(drawer: Drawer, *queries: Query) -> Counted:
    """Count the incidents that all of these want.

    Raises:
        InputError: ``drawer-damaged``.
    """
    where, values = _where(drawer, queries)
    return _decoded(drawer.database.one(f"{_WANTED}{where}){_COUNTED}", values), Counted)


def _decoded(row: Row | None, kind: type[_Some]) -> _Some:
    try:
        return msgspec.json.decode("" if row is None else row[0], type=kind)
    except msgspec.DecodeError:
        raise InputError("drawer-damaged") from None


def _where(drawer: Drawer, queries: Sequence[Query]) -> tuple[str, list[Value]]:
    conditions: list[str] = []
    values: list[Value] = []
    for query in queries:
        some, given = _conditions(query)
        conditions += some
        values += given
        if query.words.strip():
            conditions.append(f"no IN {_GIVEN}")
            values.append(_json(drawer.search.find(query.words)))
    return f" WHERE {' AND '.join(conditions)}" if conditions else "", values


def _conditions(query: Query) -> tuple[list[str], list[Value]]:
    conditions: list[str] = []
    values: list[Value] = []
    for column, wanted in (
        ("country", query.countries),
        ("record_status", query.statuses),
        ("urgency", query.urgencies),
    ):
        if wanted:
            conditions.append(f"{column} IN {_GIVEN}")
            values.append(_json(wanted))
    for column, wanted in (("types", query.types), ("mechanisms", query.mechanisms)):
        if wanted:
            conditions.append(
                "EXISTS (SELECT 1 FROM json_each(?)"  # noqa: S608 - names of our own columns
                f" WHERE instr(' ' || {column} || ' ', ' ' || value || ' ') > 0)"
            )
            values.append(_json(wanted))
    if query.people:
        conditions.append(
            f"event_id IN (SELECT event_id FROM people WHERE uid IN {_GIVEN})"  # noqa: S608 - ours
        )
        values.append(_json(query.people))
    if query.when is not None:
        conditions.append("first_day <= ? AND last_day >= ?")
        values += [_last(query.when), _first(query.when)]
    if query.began:
        conditions.append("substr(date_start, 1, ?) = ?")
        values += [len(query.began), query.began]
    if query.has_evidence is not None:
        there = "EXISTS (SELECT 1 FROM evidence e WHERE e.event_id = incidents.event_id)"
        conditions.append(there if query.has_evidence else f"NOT {there}")
    return conditions, values


def _json(values: tuple[str, ...] | tuple[int, ...]) -> str:
    return msgspec.json.encode(values).decode()


def choices(drawer: Drawer) -> Choices:
    """What a list can be narrowed down to."""
    rows = drawer.database.rows
    every = [
        sorted({word for (text,) in rows(sql) for word in str(text).split()})
        for sql in (
            "SELECT DISTINCT types FROM incidents",
            "SELECT DISTINCT country FROM incidents",
            "SELECT DISTINCT mechanisms FROM incidents",
        )
    ]
    # What came from elsewhere may have said a country in words.
    countries = tuple(code for code in every[1] if len(code) == _COUNTRY)
    people = rows(
        "SELECT uid, max(pseudonym) FROM people WHERE kind = 'person' AND pseudonym <> ''"
        " GROUP BY uid ORDER BY 2, 1"
    )
    return Choices(
        types=tuple(every[0]),
        countries=countries,
        mechanisms=tuple(every[2]),
        people=tuple((str(uid), str(pseudonym)) for uid, pseudonym in people),
    )
