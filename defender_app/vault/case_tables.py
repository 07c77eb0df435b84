"""The tables that list the cases of a desk: whether they are there, and whether they can be used.

What is in them is the affair of ``defender_app.focal.case_index``. All of it follows from documents
and containers, so a drawer without room for it does without. Source: docs/formats.md 5.10.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.vault import schema

if TYPE_CHECKING:
    from defender_app.vault.sqlcipher import Database

STATE: Final = "case-index"
"""Where ``meta`` says it: ``KIND``, ``TO_BUILD`` or ``OFF``."""

KIND: Final = "2"
"""What the tables hold; ones that hold something else are filled anew."""

TO_BUILD: Final = "new"
OFF: Final = "off"

ROOM: Final = 8
"""Free pages without which the tables are not made."""

SMALLEST: Final = 64
"""Pages of the smallest drawer with these tables: a smaller one holds a few cases at most."""


def is_small(database: Database) -> bool:
    """Whether a drawer is so small that every page counts."""
    return database.number("max_page_count") < SMALLEST


def make(database: Database) -> None:
    """Make the tables, empty, where there is room for them; inside a transaction.

    They are whole at once where there are no cases.
    """
    number = database.number
    free = number("max_page_count") - number("page_count") + number("freelist_count")
    if is_small(database) or free < ROOM:
        switch_off(database)
        return
    database.run_many((*schema.WITHOUT_CASES, *schema.VERSION_3))
    row = database.one("SELECT EXISTS (SELECT 1 FROM documents WHERE kind = 'case')")
    note(database, TO_BUILD if row is None or row[0] else KIND)


def switch_off(database: Database) -> None:
    """Do without the tables; inside a transaction."""
    database.run_many(schema.WITHOUT_CASES)
    note(database, OFF)


def note(database: Database, state: str) -> None:
    """Say what the tables are; inside a transaction."""
    database.run("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (STATE, state))
