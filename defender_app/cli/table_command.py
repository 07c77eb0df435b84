"""``record import``: a table of incidents becomes drafts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from defender_app.cli.call import Result
from defender_app.errors import UsageError
from defender_app.table_import import drafts, proposal, reading, taking
from defender_app.table_import.targets import KEPT_OUT, LEFT_OUT, targets
from defender_app.table_import.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.cli.call import Call
    from defender_app.cli.plain import Page
    from defender_app.table_import.drafts import Draft, Plan
    from defender_app.table_import.reading import Sheet, Table
    from defender_app.table_import.taking import TakenIn

_SHOWN: Final = 50
_LEFT_OUT: Final = "-"


def take(call: Call) -> Result:
    """Say what each row becomes, and take the right ones in."""
    options = call.options
    with call.progress("progress.table-read") as progress:
        table = reading.table(
            reading.read_bytes(Path(options.file)),
            encoding=options.encoding or "",
            delimiter={"tab": "\t"}.get(options.delimiter or "", options.delimiter or ""),
            progress=progress,
        )
    sheet = _sheet(table, options.sheet)
    plan = _plan(call, sheet)
    with call.open_vault() as vault:
        drawer = vault.drawer
        found = drafts.drafts(
            sheet, plan, taking.here(drawer), Vocabulary(), training=vault.training
        )
        new = sum(1 for one in found if one.state == "new")
        taken: TakenIn | None = None
        if new and not options.preview:
            if not options.yes:
                call.remark(str(_page(call, table, sheet, plan, found)))
            call.confirm("record.import.question", count=new)
            with call.progress("progress.table-take") as progress:
                taken = taking.take_in(drawer, found, progress=progress)
            _say_end(call, taken)
    page = _page(call, table, sheet, plan, found)
    if taken is not None:
        page.blank().say("record.import.taken", count=len(taken.event_ids))
        if taken.names_in_text:
            page.say("record.import.names", count=taken.names_in_text)
    return Result(_data(sheet, plan, found, taken), page)


def _say_end(call: Call, taken: TakenIn) -> None:
    """What came in before it ended stays: it is said, and then why it ended."""
    if taken.ended is None:
        return
    call.note(
        "record.import.ended",
        count=len(taken.event_ids),
        missing=len(taken.missing),
        row=taken.missing[0],
    )
    if taken.ended.code == "cancelled":
        raise KeyboardInterrupt
    raise taken.ended


def _sheet(table: Table, name: str | None) -> Sheet:
    if name is None:
        return table.sheets[proposal.fullest(table)]
    found = [one for one in table.sheets if one.name == name]
    if not found:
        raise UsageError("no-such-sheet")
    return found[0]


def _plan(call: Call, sheet: Sheet) -> Plan:
    options = call.options
    header = drafts.header_of(sheet) if options.header is None else options.header - 1
    if not -1 <= header < len(sheet.rows):
        raise UsageError("no-such-row")
    plan = proposal.plan(sheet, header)
    for said in options.column:
        heading, _, field = said.rpartition("=")
        if field not in {LEFT_OUT, _LEFT_OUT} and field not in targets():
            raise UsageError("no-such-field", names=", ".join(targets()))
        plan = plan.with_column(_place(heading, sheet, plan), field.removeprefix(_LEFT_OUT))
    if options.dates:
        plan = replace(plan, day_first=options.dates == "day")
    return replace(plan, language=options.language, same_names=not options.names_differ)


def _place(heading: str, sheet: Sheet, plan: Plan) -> int:
    """The column with this heading, or of this number, from 0."""
    named = [at for at in range(len(plan.columns)) if _heading(sheet, plan, at) == heading.strip()]
    if named:
        return named[0]
    if heading.isdecimal() and 1 <= int(heading) <= len(plan.columns):
        return int(heading) - 1
    raise UsageError("no-such-column")


def _heading(sheet: Sheet, plan: Plan, at: int) -> str:
    cells = sheet.rows[plan.header] if plan.header >= 0 else ()
    return " ".join(cells[at].split()) if 0 <= at < len(cells) else ""


def _name(sheet: Sheet, plan: Plan, at: int) -> str:
    return _heading(sheet, plan, at) or str(at + 1)


def _counts(found: Sequence[Draft]) -> dict[str, int]:
    states = [one.state for one in found]
    again = states.count("known") + states.count("repeated")
    return {
        "rows": len(found),
        "new": states.count("new"),
        "again": again,
        "wrong": states.count("wrong"),
    }


def _page(call: Call, table: Table, sheet: Sheet, plan: Plan, found: Sequence[Draft]) -> Page:
    page = call.page()
    words = {
        LEFT_OUT: call.words.cli("record.import.left-out"),
        KEPT_OUT: call.words.cli("record.import.kept-out"),
    }
    rows = [
        (_name(sheet, plan, at), words.get(target, target))
        for at, target in enumerate(plan.columns)
    ]
    page.table([tuple(call.words.cli("record.import.columns").split("|")), *rows])
    if not table.sure:
        page.say("record.import.guessed", encoding=table.encoding)
    page.blank().say("record.import.rows", **_counts(found))
    wrong = [cell for one in found for cell in one.wrong]
    for cell in wrong[:_SHOWN]:
        whole = call.words.cli("record.import.whole-row")
        column = _name(sheet, plan, cell.column) if cell.column >= 0 else whole
        page.say("record.import.wrong", 2, row=cell.row, column=column, why=_why(call, cell))
    if len(wrong) > _SHOWN:
        page.say("record.import.more-wrong", count=len(wrong) - _SHOWN)
    return page


def _why(call: Call, cell: drafts.Wrong) -> str:
    why = call.words.problem(cell.code)
    like = cell.nearest if cell.code != drafts.DOES_NOT_FIT else ""
    return f"{why}. {call.words.cli('record.import.like', word=like)}" if like else why


def _data(
    sheet: Sheet, plan: Plan, found: Sequence[Draft], taken: TakenIn | None
) -> dict[str, Any]:
    return {
        "columns": [
            {"heading": _heading(sheet, plan, at), "field": "" if one == KEPT_OUT else one}
            for at, one in enumerate(plan.columns)
        ],
        **_counts(found),
        "cells": [
            {
                "row": cell.row,
                "column": cell.column + 1,
                "heading": _heading(sheet, plan, cell.column),
                "code": cell.code,
                "nearest": cell.nearest,
            }
            for one in found
            for cell in one.wrong
        ],
        "taken": None if taken is None else list(taken.event_ids),
        "names_in_text": None if taken is None else taken.names_in_text,
    }
