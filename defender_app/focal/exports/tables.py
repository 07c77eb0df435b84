"""Statistics as a file: every small number hidden, unless somebody said why it is shown."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final, Literal, get_args

from defender_app import places, wire
from defender_app.errors import InputError
from defender_app.files import atomic_write
from defender_app.focal import statistics, work
from defender_app.focal.exports import sheet
from defender_app.focal.exports.columns import TRAINING
from defender_app.focal.exports.write import NOTED, Written
from defender_app.office import xlsx

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from defender_app.focal.statistics import Table
    from defender_app.focal.suppression import Shown
    from defender_app.vault.drawer import Drawer

Form = Literal["csv", "xlsx", "json"]
FORMS: Final[tuple[Form, ...]] = get_args(Form)
ITEM: Final = "statistics"
NOTED_SMALL: Final = "exported-small-numbers"
FORMAT: Final = "defender-statistics"
VERSION: Final = 1
_DESK: Final = "desk"
_HEADS: Final = ("Table", "Row", "Cases", "Events", "Incidents", "Acts", "People")
_TITLES: Final = {
    "type": "By type",
    "country": "By country",
    "mechanism": "By UN mechanism",
    "month": "By month",
    "outcome": "By outcome",
    "status": "By status",
    "received": "By month of receipt",
}
_NOTES: Final = {
    statistics.NOT_VICTIMS: (
        "Incidents are not victims. Cases, events, incidents, acts and people are counted apart:"
        " do not add them up. Somebody who is in two reports is counted twice."
    ),
    statistics.IN_SEVERAL: (
        "A case that belongs to several rows is counted in each of them: the rows do not add up to"
        " the total."
    ),
    statistics.JOINED: "Reports that were joined as information about one event are one event.",
    statistics.LEFT_OUT: (
        "Not counted: cases that were withdrawn, that are kept without consent, or that a"
        " correction took the place of."
    ),
    statistics.UNDATED: "Not counted: cases of which nobody knows when they happened.",
    statistics.HIDDEN: (
        "“<{below}” stands for a number from 1 to {most}, “≥” for one that is kept back because a"
        " smaller one would follow from it, or for a total that is only known to be as large."
    ),
}


def write(  # noqa: PLR0913 - what, in which form, where, and why as much of it
    drawer: Drawer,
    tables: Sequence[Table],
    form: Form,
    target: Path,
    *,
    below: int,
    small: str = "",
    period: tuple[date | None, date | None] = (None, None),
    overwrite: bool = False,
) -> Written:
    """Write tables, whole or not at all, and note it.

    Args:
        drawer: of the desk.
        tables: of ``statistics.tables``.
        form: of the file.
        target: the new file.
        below: the number under which they were made to hide counts; 0 for none.
        small: why small numbers are shown; required where ``below`` is 0. It stands in the file.
        period: first and last day, for the file.
        overwrite: whether a file of that name may be replaced.

    Raises:
        InputError: ``reason-missing``, ``reason-text``; ``inside-a-vault``. MachineError: the disk.
    """
    reason = "" if below else work.reason(small)
    drawer.assure()
    notes = _notes(tables, below, reason, period)
    body = _body(tables, form, notes, training=drawer.training, below=below, period=period)
    digest = hashlib.sha256(body).hexdigest()
    remembered: list[bool] = []

    def before_naming() -> None:
        remembered.append(_remember(drawer, digest, NOTED if below else NOTED_SMALL))

    with atomic_write(
        places.outside_vaults(target),
        overwrite=overwrite,
        neutral_time=True,
        before_naming=before_naming,
    ) as out:
        out.write(body)
    cases = max((one.totals["cases"] for one in tables), default=0)
    return Written(
        path=target, size=len(body), sha256=digest, cases=cases, remembered=remembered[0]
    )


def _remember(drawer: Drawer, digest: str, action: str) -> bool:
    """A full drawer still gives its numbers; not the small ones, which must be noted."""
    try:
        drawer.custody.append(None, _DESK, action, ITEM, digest)
    except InputError as error:
        if error.code != "drawer-full" or action == NOTED_SMALL:
            raise
        return False
    return True


def _notes(
    tables: Sequence[Table],
    below: int,
    reason: str,
    period: tuple[date | None, date | None],
) -> list[str]:
    codes = dict.fromkeys(code for one in tables for code in one.notes)
    found = [_NOTES[one].format(below=below, most=below - 1) for one in codes]
    if any(period):
        first, last = period
        found.append(f"Incidents that may have happened from {first or '…'} to {last or '…'}.")
    if reason:
        found.append(f"Small numbers are shown, because: {reason}")
    return found


def _body(  # noqa: PLR0913 - as ``write``
    tables: Sequence[Table],
    form: Form,
    notes: Sequence[str],
    *,
    training: bool,
    below: int,
    period: tuple[date | None, date | None],
) -> bytes:
    if form == "json":
        return _as_json(tables, notes, training=training, below=below, period=period)
    said = [TRAINING, *notes] if training else list(notes)
    if form == "csv":
        rows: list[tuple[str | int | None, ...]] = [_HEADS]
        rows += [row for one in tables for row in _rows(one)]
        rows += [("Note", one) for one in said]
        return b"".join(sheet.spreadsheet(rows))
    sheets = [xlsx.Sheet(_TITLES[one.by], [_HEADS, *_rows(one)]) for one in tables]
    return xlsx.workbook([*sheets, xlsx.Sheet("Notes", [("Note",), *((one,) for one in said)])])


def _rows(table: Table) -> Iterator[tuple[str | int | None, ...]]:
    title = _TITLES[table.by]
    for cell in table.cells:
        yield (title, cell.label, *_numbers(cell.shown))
    yield (title, "Total", *_numbers(table.shown))


def _numbers(shown: Mapping[str, Shown]) -> Iterable[str | int]:
    for measure in statistics.MEASURES:
        one = shown[measure]
        yield one.value if one.kind == "count" else str(one)


def facts(table: Table) -> dict[str, object]:
    """A table for scripts; what is hidden is a text such as ``<5``."""
    rows = [{"key": one.key, "label": one.label, **_named(one.shown)} for one in table.cells]
    return {
        "by": table.by,
        "rows": rows,
        "total": _named(table.shown),
        "notes": list(table.notes),
        "left_out": table.left_out,
        "undated": table.undated,
    }


def _named(shown: Mapping[str, Shown]) -> dict[str, str | int]:
    return dict(zip(statistics.MEASURES, _numbers(shown), strict=True))


def _as_json(
    tables: Sequence[Table],
    notes: Sequence[str],
    *,
    training: bool,
    below: int,
    period: tuple[date | None, date | None],
) -> bytes:
    first, last = period
    return wire.encode(
        {
            "format": FORMAT,
            "version": VERSION,
            "training": training,
            **({"mark": TRAINING} if training else {}),
            "suppressed_below": below,
            "from": first.isoformat() if first else "",
            "to": last.isoformat() if last else "",
            "tables": [_without_counts(facts(one)) for one in tables],
            "notes": list(notes),
        }
    )


def _without_counts(told: dict[str, object]) -> dict[str, object]:
    """How many cases were left out is a number of its own, and may be small."""
    return {name: value for name, value in told.items() if name not in {"left_out", "undated"}}
