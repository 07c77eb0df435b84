"""``open``: sealed files become cases; ``case original``: a case's sealed file given back."""

from __future__ import annotations

import contextlib
import signal
import threading
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from defender_app.cli import faults, file_rows
from defender_app.cli.call import Call, Result, new_file
from defender_app.errors import BUG
from defender_app.focal import batch, cases, original

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from defender_app.cli.options import Group
    from defender_app.focal.batch import Found, Row

_NAMED: Final = ("why", "where", "case_id", "number", "remarks")
# Whatever else a file was not taken in for is the machine's fault.
_INPUT: Final = frozenset(
    {
        *("drawer-full", "drawer-damaged", "drawer-replayed", "case-damaged", "blob-damaged"),
        *("file-changed", "opening-failed", "too-many-files"),
    }
)


def register(top: Group) -> None:
    """Describe ``open``."""
    (
        top.command("open", open_files)
        .takes("files", nargs="+", metavar="FILE|DIR")
        .takes("--again", action="store_true")
    )


def register_case(case: Group) -> None:
    """Describe ``case original``."""
    (
        case.command("original", give_back)
        .takes("case", metavar="ID")
        .takes("--out", required=True, metavar="F")
    )


def open_files(call: Call) -> Result:
    """Take in each file; one that fails does not stop the others, and Ctrl-C keeps the rest."""
    dropped = file_rows.checked(call.options.files)
    found = batch.find(dropped)
    begun = time.monotonic()
    with call.open_vault() as vault, call.progress("progress.open") as meter, stopping() as stop:
        taken = batch.take_in(
            vault.drawer,
            found,
            lambda done, total: not stop() and meter(done, total),
            lambda _: None,
            again=call.options.again,
        )
        stopped = stop()
    return _said(call, _rows(found, taken), time.monotonic() - begun, stopped=stopped)


@contextlib.contextmanager
def stopping() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl-C was pressed; once only is asked for, twice ends the program as ever."""
    if threading.current_thread() is not threading.main_thread():
        yield lambda: False
        return
    pressed = threading.Event()
    before = signal.getsignal(signal.SIGINT)

    def press(_number: int, _frame: object) -> None:
        if pressed.is_set():
            raise KeyboardInterrupt
        pressed.set()

    if before is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, press)
    try:
        yield pressed.is_set
    finally:
        signal.signal(signal.SIGINT, before)


def _rows(found: Found, taken: Sequence[Row]) -> list[dict[str, Any]]:
    """The rows with the whole names of their files, in their order."""
    ahead = len(found.unread) + found.more
    names = [*(row.name for row in taken[:ahead]), *map(str, found.files)]
    return [_row(name, row) for name, row in zip(names, taken, strict=False)]


def _row(name: str, row: Row) -> dict[str, Any]:
    told: dict[str, Any] = {"file": name, "outcome": row.outcome, "facts": row.facts}
    values = (row.code, row.where, row.case_id, row.number, row.remarks)
    told |= {key: value for key, value in zip(_NAMED, values, strict=True) if value}
    if row.outcome == batch.NOT_TAKEN_IN:
        input_or_machine = faults.INPUT if row.code in _INPUT else faults.MACHINE
        told["exit"] = faults.BUG if row.code == BUG else input_or_machine
    return told


def _said(call: Call, rows: list[dict[str, Any]], seconds: float, *, stopped: bool) -> Result:
    page = call.page()
    if rows:
        heads = tuple(call.words.cli("open.columns").split("|"))
        page.table([heads, *(_cells(call, row) for row in rows)])
    file_rows.failures(call, page, rows)
    counts = Counter(str(row["outcome"]) for row in rows)
    page.say(
        "open.count",
        count=len(rows),
        opened=counts["opened"] + counts["older-version"],
        notices=counts["notice"],
        known=counts["duplicate"],
        bad=sum(not file_rows.is_good(row) for row in rows),
    )
    if stopped:
        page.say("open.stopped")
    data: dict[str, object] = {
        "files": file_rows.told(rows),
        "counts": dict(counts),
        "seconds": round(seconds, 3),
    }
    code = faults.STOPPED if stopped else file_rows.exit_code(rows)
    return Result(data, page, exit_code=code)


def _cells(call: Call, row: dict[str, Any]) -> tuple[str, str, str]:
    known = call.words.section("cli")
    outcome = str(known.get(f"open.{row['outcome']}", row["outcome"]))
    where = file_rows.where(call, row.get("where", ""))
    said = f"{outcome}, {where}" if where else outcome
    case = f"{row.get('number') or ''} {(row.get('case_id') or '')[:8]}".strip()
    return Path(row["file"]).name, said, case


def give_back(call: Call) -> Result:
    """Write the sealed file that a case came in."""
    path = new_file(call.options.out)
    with call.open_vault() as vault, call.progress("progress.original", in_bytes=True) as meter:
        case = cases.get(vault.drawer, call.options.case)
        original.rebuild(vault.drawer, case, path, meter)
    data = {"file": str(path), "size": case.sealed_size, "sha256": case.sealed_sha256}
    return Result(data, call.page().say("case.original", file=path, sha256=case.sealed_sha256))
