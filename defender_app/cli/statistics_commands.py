"""``statistics``: counts over the cases, with small numbers hidden."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final, get_args

from defender_app.cli import plain
from defender_app.cli.call import Call, Result, new_file, typed
from defender_app.errors import InputError, UsageError
from defender_app.focal import statistics
from defender_app.focal.case_index import CaseQuery
from defender_app.focal.exports import tables
from defender_app.report.documents import CaseStatus

if TYPE_CHECKING:
    from defender_app.cli.options import Group
    from defender_app.cli.plain import Page
    from defender_app.focal.exports.write import Written
    from defender_app.focal.statistics import Table
    from defender_app.vault.drawer import Drawer

    Period = tuple[date | None, date | None]

_USUAL: Final = ("type", "country", "mechanism", "month", "outcome")
_LONGEST_REASON: Final = 2_000


def register(top: Group) -> None:
    """Describe the command."""
    (
        top.command("statistics", count)
        .takes("--by", nargs="+", action="extend", choices=statistics.WAYS, metavar="WHAT")
        .takes("--from", dest="first", metavar="DAY", default="")
        .takes("--to", dest="last", metavar="DAY", default="")
        .takes("--status", action="append", default=[], choices=get_args(CaseStatus))
        .takes("--format", choices=tables.FORMS)
        .takes("--out", metavar="F")
        .takes("--show-small", action="store_true")
        .takes("--why", metavar="TEXT", default="")
        .takes("--force", action="store_true")
    )


def count(call: Call) -> Result:
    """Count, show, and write where a file is asked for."""
    options = call.options
    if bool(options.format) is not bool(options.out):
        raise UsageError("statistics-options")
    reason = typed(options.why, "--why", limit=_LONGEST_REASON)
    if options.show_small and not reason.strip():
        raise InputError("reason-missing")
    period = (_day(options.first), _day(options.last))
    if period[0] is not None and period[1] is not None and period[1] < period[0]:
        raise UsageError("period-order")
    target = new_file(options.out, force=options.force) if options.out else None
    with call.open_vault() as vault:
        below = 0 if options.show_small else statistics.below(vault.drawer)
        made = _made(call, vault.drawer, period, below)
        written = None
        if target is not None:
            written = tables.write(
                vault.drawer,
                made,
                options.format,
                target,
                below=below,
                small=reason,
                period=period,
                overwrite=options.force,
            )
    return _told(call, made, written, below=below, training=vault.training)


def _made(call: Call, drawer: Drawer, period: Period, below: int) -> tuple[Table, ...]:
    query = CaseQuery(statuses=tuple(call.options.status), order="number")
    first, last = period
    with call.progress("statistics.reading") as tell:
        counted = statistics.read(drawer, query, first=first, last=last, progress=tell)
    ways = tuple(dict.fromkeys(call.options.by or _USUAL))
    return statistics.tables(counted, ways, suppress=below)


def _told(
    call: Call, made: tuple[Table, ...], written: Written | None, *, below: int, training: bool
) -> Result:
    data: dict[str, Any] = {
        "tables": [tables.facts(one) for one in made],
        "suppressed_below": below,
        "training": training,
    }
    page = call.page()
    if training:
        page.say("export.says.training")
    for one in made:
        _say(call, page, one)
    _say_notes(page, made, below)
    if written is not None:
        data |= {"file": str(written.path), "size": written.size, "sha256": written.sha256}
        if not written.remembered:
            call.note("export.unremembered")
        size = plain.size(written.size)
        page.blank().say("export.written", file=written.path, size=size, count=written.cases)
        page.say("export.clear")
    return Result(data, page)


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError("period-form") from None


def _say(call: Call, page: Page, table: Table) -> None:
    told = tables.facts(table)
    page.blank().say(f"statistics.by.{table.by}")
    heads = call.words.cli("statistics.columns").split("|")
    rows: list[Any] = [
        *_list(told["rows"]),
        {"label": call.words.cli("statistics.total"), **_row(told["total"])},
    ]
    page.table(
        [heads, *([one["label"], *(one[name] for name in statistics.MEASURES)] for one in rows)]
    )


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _row(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _say_notes(page: Page, made: tuple[Table, ...], below: int) -> None:
    page.blank()
    for code in dict.fromkeys(code for one in made for code in one.notes):
        page.say(
            f"statistics.note.{code}",
            below=below,
            most=below - 1,
            left_out=made[0].left_out,
            undated=made[0].undated,
        )
