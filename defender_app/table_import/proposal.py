"""What is proposed for a table before anybody said anything about it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from defender_app.table_import import days
from defender_app.table_import.drafts import Plan, dates_of
from defender_app.table_import.targets import guesses

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.table_import.reading import Sheet, Table


def fullest(table: Table) -> int:
    """The first sheet that holds anything and is not hidden; else the first that holds anything."""
    shown = [at for at, one in enumerate(table.sheets) if one.rows and not one.hidden]
    full = shown or [at for at, one in enumerate(table.sheets) if one.rows]
    return full[0]


def plan(sheet: Sheet, header: int, headings: Mapping[str, str] | None = None) -> Plan:
    """How a sheet is to be understood, as far as it says so itself.

    Args:
        sheet: the rows.
        header: the place of the row with the headings; -1: there is none.
        headings: more headings and their targets, as for ``targets.guess``.
    """
    cells = sheet.rows[header] if header >= 0 else ()
    full = (*cells, *[""] * (sheet.width - len(cells)))
    made = Plan(guesses(full, headings), header)
    return replace(made, day_first=days.day_first(dates_of(sheet, made)))


def needs_order(sheet: Sheet, one: Plan) -> bool:
    """Whether a date in it can be read in two ways."""
    return any(days.read(cell, first_is_day=None)[1] == days.ORDER for cell in dates_of(sheet, one))
