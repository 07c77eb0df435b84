"""Schema versions of a drawer: step by step, whole or not at all, never backwards.

The version stands in ``PRAGMA user_version``. A drawer of a later version is refused unchanged.
Whoever migrates a drawer that was in use compares its rows first (``adds_up``). A step that changes
rows of a summed table makes the sums anew (``freshness``), and carries over what did not add up
before: so a drawer under which older pages were put back stays one, where ``unsaved`` shows it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

import msgspec

from defender_app.errors import InputError
from defender_app.model.incident import Incident
from defender_app.vault import case_tables, freshness, listing, schema, search

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from defender_app.vault.sqlcipher import Database

Step: TypeAlias = "Callable[[Database], None]"

_FIRST_TABLES: Final = (
    "incidents",
    "people",
    "identities",
    "consents",
    "evidence",
    "blobs",
    "documents",
)


def _first(database: Database) -> None:
    database.run_many(schema.VERSION_1)


def _second(database: Database) -> None:
    """Bodies apart from the list, columns to filter by, the index of words in less room."""
    _second_without_index(database)
    search.build(database)


def _second_without_index(database: Database) -> None:
    missing = freshness.missing(database, _FIRST_TABLES)
    database.run_many(schema.VERSION_2_BODIES)
    numbers = [int(number) for (number,) in database.rows("SELECT no FROM incidents ORDER BY no")]
    for number in numbers:
        _move_body(database, number, number + numbers[-1])
    database.run(schema.VERSION_2_LAST)
    search.switch_off(database)
    if missing is not None:
        missing["bodies"] = missing["incidents"]
        freshness.add_up(database, missing)


def _move_body(database: Database, number: int, new: int) -> None:
    """Give an incident another number, behind all others, and its body a row under that.

    A nearly full drawer has no room for all bodies twice, and a row that only shrinks gives none
    of its page back; a row that moves does. Nothing else knows the number.
    """
    row = database.one("SELECT body FROM incidents WHERE no = ?", (number,))
    data = b"" if row is None else bytes(row[0])
    database.run("UPDATE incidents SET no = ?, body = x'' WHERE no = ?", (new, number))
    database.run("INSERT INTO bodies (no, body) VALUES (?, ?)", (new, data))
    try:
        known = listing.columns(msgspec.json.decode(data, type=Incident))
    except (msgspec.DecodeError, UnicodeDecodeError):
        return
    database.run(
        "UPDATE incidents SET mechanisms = ?, first_day = ?, last_day = ? WHERE no = ?",
        (known["mechanisms"], known["first_day"], known["last_day"], new),
    )


def _third(database: Database) -> None:
    """Tables that list the cases of a desk, where there is room for them."""
    case_tables.make(database)


def _third_without_tables(database: Database) -> None:
    """The cases are listed without them."""
    case_tables.switch_off(database)


STEPS: Final[Sequence[Step]] = (_first, _second, _third)
"""``STEPS[n]`` leads from version n to n + 1; version 0 is an empty database."""

SPARING: Final[Mapping[Step, Step]] = {
    _second: _second_without_index,
    _third: _third_without_tables,
}
"""What is done instead where a drawer is too full for a step: it must open all the same."""


SUMMED: Final[Mapping[int, Sequence[str]]] = {1: _FIRST_TABLES, 2: freshness.TABLES}
"""The tables whose rows are summed in a drawer of an earlier version."""


def version(database: Database) -> int:
    """The schema version of an open database."""
    return database.number("user_version")


def migrate(database: Database, steps: Sequence[Step] = STEPS) -> None:
    """Bring the schema up to ``len(steps)``, in one transaction.

    Raises:
        InputError: ``drawer-version``: made by a later version; nothing is changed.
    """
    found = version(database)
    if found > len(steps) or found < 0:
        raise InputError("drawer-version", found=found, known=len(steps))
    if found < len(steps):
        _sparing(database, steps, found, _take)


def is_behind(database: Database) -> bool:
    """Whether opening the drawer means to migrate it.

    Raises:
        InputError: ``drawer-damaged``: it was created, and so has a schema; version 0 has none.
    """
    found = version(database)
    if found == 0:
        raise InputError("drawer-damaged")
    return found < len(STEPS)


def adds_up(database: Database) -> bool:
    """Whether every row of a drawer that is behind belongs to one and the same change.

    Raises:
        InputError: ``drawer-damaged``.
    """
    return not freshness.stale(database, SUMMED[version(database)])


def unsaved(database: Database) -> None:
    """Show a drawer that is behind as it would be, for a check; nothing is ever written.

    Args:
        database: opened ``without_journal``, and closed without a commit: all of it happens in
            one transaction that is never ended.

    Raises:
        InputError: ``drawer-damaged``.
    """
    _sparing(database, STEPS, version(database), _take_unsaved)


def _sparing(
    database: Database,
    steps: Sequence[Step],
    found: int,
    take: Callable[[Database, Sequence[Step], int], None],
) -> None:
    try:
        take(database, steps, found)
    except InputError as error:
        sparing = [SPARING.get(step, step) for step in steps]
        if error.code != "drawer-full" or sparing == list(steps):
            raise
        take(database, sparing, found)


def _take(database: Database, steps: Sequence[Step], found: int) -> None:
    database.begin()
    try:
        _steps(database, steps, found)
        database.commit()
    except BaseException:
        database.rollback()
        raise


def _take_unsaved(database: Database, steps: Sequence[Step], found: int) -> None:
    # Not ``begin``: whoever reads afterwards, in whichever thread, does so inside of it.
    database.run("BEGIN IMMEDIATE")
    try:
        _steps(database, steps, found)
    except InputError:
        database.run("ROLLBACK")
        raise


def _steps(database: Database, steps: Sequence[Step], found: int) -> None:
    for step in steps[found:]:
        step(database)
    database.run(f"PRAGMA user_version = {len(steps):d}")
