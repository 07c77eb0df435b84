"""Upkeep of the index of cases: made, kept up to date, and made good where it lacks something.

It follows from documents and containers alone. A drawer without room for it has it in memory while
it is open; one that lacks a case, after whatever, is brought up to date before it is first used.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import case_marks, case_rows, cases, work_kept
from defender_app.focal.cases import Case
from defender_app.vault import case_tables, schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from defender_app.vault.drawer import Drawer
    from defender_app.vault.sqlcipher import Value

NAME_KEY: Final = "case-name-key"
"""Setting: the key under which names are hashed, 32 random bytes in hex."""

DUE: Final[list[Callable[[Drawer, str], Iterable[date]]]] = []
"""Who else knows of days on which something of a case is due; given the drawer and the case id."""

_KEY_SIZE: Final = 32
# What the index takes, about, with room to work in.
_ROOM: Final = 64 << 10
_ROOM_FOR_A_CASE: Final = 4 << 10
_PORTION: Final = 100
_IN_MEMORY: Final = tuple(
    sql.replace("CREATE TABLE", "CREATE TEMP TABLE IF NOT EXISTS", 1) for sql in schema.VERSION_3
)
_LACKING: Final = (
    "SELECT id FROM documents WHERE kind = 'case' EXCEPT SELECT case_id FROM case_rows"
)
_TOO_MANY: Final = (
    "SELECT case_id FROM case_rows EXCEPT SELECT id FROM documents WHERE kind = 'case'"
)


@dataclass
class _Known:
    """What was found out about the index of an open drawer.

    Attributes:
        in_memory: whether its tables are to be there.
        compared: whether it was compared with the cases.
        key: for hashing names where it could not be kept.
    """

    in_memory: bool = False
    compared: bool = False
    key: bytes = field(default_factory=lambda: secrets.token_bytes(_KEY_SIZE), repr=False)


_KNOWN: Final[WeakKeyDictionary[Drawer, _Known]] = WeakKeyDictionary()


def put(drawer: Drawer, case_id: str) -> None:
    """Write what the index has of a case anew, in the caller's transaction.

    Args:
        drawer: of the desk.
        case_id: the whole id; of a case that is not there any more the index forgets everything.
    """
    if _is_there(drawer):
        with drawer.transaction():
            _put(drawer, case_id)


def drop(drawer: Drawer, case_id: str) -> None:
    """Forget a case, whose document may still be there."""
    if _is_there(drawer):
        with drawer.transaction():
            _drop(drawer, case_id)


def rebuild(drawer: Drawer) -> None:
    """Make the whole index anew.

    Raises:
        InputError: ``drawer-full``; as every change.
    """
    if not _is_there(drawer):
        usable(drawer)
        return
    with drawer.transaction():
        drawer.database.run("DELETE FROM case_rows")
        drawer.database.run("DELETE FROM case_marks")
        for case_id in _ids(drawer, _LACKING):
            _put(drawer, case_id)


def refresh(drawer: Drawer) -> None:
    """Write every row anew, for what follows from other documents; marks stay as they are."""
    if _is_there(drawer):
        with drawer.transaction():
            for case_id in _ids(drawer, "SELECT case_id FROM case_rows"):
                _put(drawer, case_id)


def marks_of(drawer: Drawer, case: Case) -> set[tuple[str, str]]:
    """The marks of a case, from its container: (kind, value).

    Raises:
        InputError: as for ``cases.report``.
    """
    report, names = cases.sent(drawer, case)
    return case_marks.of_document(case) | case_marks.of(report, names, _name_key(drawer))


def marked(drawer: Drawer, kind: str) -> tuple[tuple[str, str], ...]:
    """Every case with a mark of a kind: (id, value)."""
    with drawer.database.guard:
        usable(drawer)
        sql = "SELECT case_id, value FROM case_marks WHERE kind = ? ORDER BY value"
        return tuple((str(one), str(value)) for one, value in drawer.database.rows(sql, (kind,)))


def name_marker(drawer: Drawer) -> Callable[[Sequence[str]], str]:
    """What makes the mark of a whole name, of its words as of ``as_seen``; "" for a short one."""
    key = _name_key(drawer)
    return lambda words: case_marks.hashed(words, key)


def usable(drawer: Drawer) -> None:
    """Bring the index up to date, if nobody has done so since the drawer was opened.

    Raises:
        InputError: ``drawer-replayed``, ``drawer-damaged``.
    """
    with drawer.database.guard:
        known = _KNOWN.setdefault(drawer, _Known())
        if known.compared and known.in_memory == _is_in_memory(drawer):
            return
        known.in_memory = known.in_memory or not (_is_kept(drawer) or _make(drawer))
        try:
            _bring_up_to_date(drawer, known)
        except InputError as error:
            if error.code != "drawer-full" or known.in_memory or drawer.in_transaction:
                raise
            with drawer.transaction():
                case_tables.switch_off(drawer.database)
            known.in_memory = True
            _bring_up_to_date(drawer, known)
        if drawer.in_transaction:
            # What a transaction did may be undone with it.
            drawer.after_commit(lambda: setattr(known, "compared", True))
        else:
            known.compared = True


def _is_kept(drawer: Drawer) -> bool:
    """Whether the drawer itself has the tables."""
    return drawer.meta(case_tables.STATE) not in {None, case_tables.OFF}


def _is_in_memory(drawer: Drawer) -> bool:
    """Whether the tables are in memory; a connection that is made anew lost them."""
    found = drawer.database.one("SELECT 1 FROM temp.sqlite_schema WHERE name = 'case_rows'")
    return found is not None


def _is_there(drawer: Drawer) -> bool:
    known = _KNOWN.get(drawer)
    if known is not None and known.in_memory:
        return _is_in_memory(drawer)
    return _is_kept(drawer)


def _make(drawer: Drawer) -> bool:
    """Make the tables for which there was no room, where there is room now."""
    needed = _ROOM + _ROOM_FOR_A_CASE * drawer.documents.count(cases.KIND)
    small = case_tables.is_small(drawer.database)
    if small or drawer.free_bytes() < needed or drawer.in_transaction:
        return False
    with suppress(InputError), drawer.transaction():
        case_tables.make(drawer.database)
    return _is_kept(drawer)


def _bring_up_to_date(drawer: Drawer, known: _Known) -> None:
    """Portion by portion, so that others get their turn, and a kill loses one portion."""
    if known.in_memory and not _is_in_memory(drawer):
        drawer.database.run_many(_IN_MEMORY)
    state = drawer.meta(case_tables.STATE)
    if not known.in_memory and state not in {case_tables.KIND, case_tables.TO_BUILD}:
        # Tables of an earlier version: what they hold is found anew, from the containers.
        with drawer.transaction():
            drawer.database.run("DELETE FROM case_marks")
            drawer.database.run("DELETE FROM case_rows")
            case_tables.note(drawer.database, case_tables.TO_BUILD)
    lacking, gone = _ids(drawer, _LACKING), _ids(drawer, _TOO_MANY)
    for portion in _portions(lacking):
        with drawer.database.guard if known.in_memory else drawer.transaction():
            for case_id in portion:
                _put(drawer, case_id)
    if known.in_memory or (not gone and state == case_tables.KIND):
        return
    with drawer.transaction():
        for case_id in gone:
            _drop(drawer, case_id)
        case_tables.note(drawer.database, case_tables.KIND)


def _portions(ids: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for start in range(0, len(ids), _PORTION):
        yield ids[start : start + _PORTION]


def _ids(drawer: Drawer, sql: str) -> tuple[str, ...]:
    return tuple(str(one) for (one,) in drawer.database.rows(sql))


def _put(drawer: Drawer, case_id: str) -> None:
    body = drawer.documents.find(cases.KIND, case_id)
    if body is None:
        _drop(drawer, case_id)
        return
    try:
        case = wire.decode_own(body, Case, what="case")
    except InputError:
        case = None
    if case is None or case.case_id != case_id:
        _drop(drawer, case_id)
        _write(drawer, case_rows.damaged(case_id))
        return
    row = case_rows.of_case(case, _work(drawer, case_id), _days(drawer, case_id))
    _write(drawer, {**row, **_sent(drawer, case)})


def _sent(drawer: Drawer, case: Case) -> dict[str, Value]:
    """What follows from the report: as it stands, or, the first time, from the container."""
    columns = ("types", "mechanisms", "first_day", "last_day", "marked")
    row = drawer.database.one(
        "SELECT types, mechanisms, first_day, last_day, marked FROM case_rows WHERE case_id = ?",
        (case.case_id,),
    )
    if row is not None and row[-1] is not None:
        return dict(zip(columns, row, strict=True))
    marks = case_marks.of_document(case)
    found: dict[str, Value] = dict.fromkeys(("types", "mechanisms"), "")
    found |= dict.fromkeys(("first_day", "last_day", "marked"))
    # A case that is damaged inside is listed all the same; the next change tries again.
    with suppress(InputError):
        report, names = cases.sent(drawer, case)
        found = case_rows.of_report(report)
        marks |= case_marks.of(report, names, _name_key(drawer))
        found["marked"] = " ".join(sorted({kind for kind, _ in marks}))
    drawer.database.run(
        "INSERT OR IGNORE INTO case_marks (kind, value, case_id)"
        " SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), ? FROM json_each(?)",
        (case.case_id, msgspec.json.encode(sorted(marks)).decode()),
    )
    return found


def _write(drawer: Drawer, row: dict[str, Value]) -> None:
    marks = ", ".join("?" * len(row))
    drawer.database.run(
        f"INSERT OR REPLACE INTO case_rows ({', '.join(row)}) VALUES ({marks})",  # noqa: S608 - names of our own columns
        tuple(row.values()),
    )


def _drop(drawer: Drawer, case_id: str) -> None:
    drawer.database.run("DELETE FROM case_rows WHERE case_id = ?", (case_id,))
    drawer.database.run("DELETE FROM case_marks WHERE case_id = ?", (case_id,))


def _work(drawer: Drawer, case_id: str) -> work_kept.CaseWork:
    """What the desk noted; damaged notes do not hide the case."""
    try:
        return work_kept.of(drawer, case_id)
    except InputError:
        return work_kept.CaseWork(case_id=case_id)


def _days(drawer: Drawer, case_id: str) -> list[date]:
    from defender_app.focal import due  # noqa: F401, PLC0415 - it adds what it knows of to DUE

    found: list[date] = []
    for days in DUE:
        with suppress(InputError):
            found += days(drawer, case_id)
    return found


def _name_key(drawer: Drawer) -> bytes:
    """The key for names: of the drawer, so that it is the same in years."""
    stored = drawer.settings.get(NAME_KEY)
    if isinstance(stored, str):
        with suppress(ValueError):
            return bytes.fromhex(stored)
    known = _KNOWN.setdefault(drawer, _Known())
    if not known.in_memory:
        drawer.settings.set(NAME_KEY, known.key.hex())
    return known.key
