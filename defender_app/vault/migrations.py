"""Schema versions of a drawer: step by step, whole or not at all, never backwards.

The version stands in ``PRAGMA user_version``. A drawer of a later version is refused unchanged.
A step that changes rows of a summed table must make the sums anew (``freshness``) as its last act,
or the drawer would look as if old pages had been put back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from defender_app.errors import InputError
from defender_app.vault import schema

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from defender_app.vault.sqlcipher import Database

Step: TypeAlias = "Callable[[Database], None]"


def _first(database: Database) -> None:
    database.run_many(schema.VERSION_1)


STEPS: Final[Sequence[Step]] = (_first,)
"""``STEPS[n]`` leads from version n to n + 1; version 0 is an empty database."""


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
    if found == len(steps):
        return
    database.begin()
    try:
        for step in steps[found:]:
            step(database)
        database.run(f"PRAGMA user_version = {len(steps):d}")
        database.commit()
    except BaseException:
        database.rollback()
        raise


def refuse_empty(database: Database) -> None:
    """A drawer that was created has a schema: version 0 on opening means it was damaged.

    Raises:
        InputError: ``drawer-damaged``.
    """
    if version(database) == 0:
        raise InputError("drawer-damaged")
