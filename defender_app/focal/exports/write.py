"""Write an export: whole or not at all, outside of every vault, and noted before it has a name."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

from defender_app import places
from defender_app.errors import InputError
from defender_app.files import atomic_write
from defender_app.focal import cases, work, work_kept
from defender_app.focal.exports import (
    as_json,
    huridocs,
    originals,
    pages,
    sheet,
    uwazi,
    wishes,
)
from defender_app.focal.exports.columns import COLUMNS, TRAINING
from defender_app.focal.exports.job import Job
from defender_app.office import xlsx

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from defender_app.focal.cases import Case
    from defender_app.focal.exports.columns import Column, Value
    from defender_app.focal.exports.job import Tell
    from defender_app.focal.exports.plan import Plan
    from defender_app.focal.projection import Projected
    from defender_app.vault.drawer import Drawer

NOTED: Final = "exported"
_DESK: Final = "desk"
_TIME: Final = (1980, 1, 1, 0, 0, 0)
_FILE: Final = 0o100644 << 16
_UNIX: Final = 3
_MANY: Final = 1 << 31
_MOST_ROWS: Final = 1_000_000
_ENDREPRISALS: Final = (
    "Title", "Country", "Date", "Date text", "Types of reprisals suffered", "UN mechanisms",
    "Narrative", "Narrative in English", "People", "UN actions", "Response of authorities",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Written:
    """A file that lies outside of the vault now.

    Attributes:
        path: where. size: bytes. sha256: lowercase hex. cases: how many are in it.
        remembered: whether the drawer had room to note it.
    """

    path: Path
    size: int
    sha256: str
    cases: int
    remembered: bool = True


class _Hashed:
    """A file that is hashed while it is written."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.digest, self.size = hashlib.sha256(), 0

    def write(self, data: bytes) -> int:
        self.digest.update(data)
        self.size += len(data)
        return self._out.write(data)

    def flush(self) -> None:
        self._out.flush()


def write(  # noqa: PLR0913 - what, where, and how it is told and drawn
    drawer: Drawer,
    plan: Plan,
    target: Path,
    progress: Tell | None = None,
    *,
    overwrite: bool = False,
    printer: Callable[[bytes], bytes] | None = None,
) -> Written:
    """Write what was planned.

    Args:
        drawer: of the desk.
        plan: as it was shown to whoever decides.
        target: the new file.
        progress: called with cases done and all; False stops, and nothing is left.
        overwrite: whether a file of that name may be replaced.
        printer: makes a PDF of a page (HTML), for that form alone.

    Raises:
        InputError: ``export-nothing``: no case is in it; ``reason-missing``, ``reason-text``;
            ``action-refused``: something was taken back meanwhile; ``inside-a-vault``;
            ``cancelled``; the drawer is damaged. MachineError: the disk. Nothing is written then.
    """
    if not plan.case_ids:
        raise InputError("export-nothing")
    reason = work.reason(plan.wish.reason) if plan.needs_reason or plan.wish.reason else ""
    drawer.assure()
    job = Job(drawer, plan, progress or _on, printer)
    remembered: list[bool] = []
    hashed: list[_Hashed] = []

    def before_naming() -> None:
        remembered.append(_remember(job, hashed[0].digest.hexdigest(), reason))

    with atomic_write(
        places.outside_vaults(target),
        overwrite=overwrite,
        neutral_time=True,
        before_naming=before_naming,
    ) as out:
        hashed.append(_Hashed(out))
        _body(job, hashed[0])
        # After the last byte, as at the first: nothing has its name yet.
        if not job.tell(job.done, len(plan.case_ids)):
            raise InputError("cancelled")
    return Written(
        path=target,
        size=hashed[0].size,
        sha256=hashed[0].digest.hexdigest(),
        cases=len(plan.case_ids),
        remembered=remembered[0],
    )


def _on(_done: int, _all: int) -> bool:
    return True


def _body(job: Job, out: _Hashed) -> None:
    form = job.wish.form
    if form == "original":
        _originals(job, out)
    elif form == wishes.PRINTED:
        _printed(job, out)
    elif form == "uwazi":
        _packed(job, out, uwazi.NAME, uwazi.table(job.lines()))
    elif job.wish.with_files:
        _packed(job, out, f"cases.{_ending(form)}", _pieces(job))
    else:
        for piece in _pieces(job):
            out.write(piece)


def _ending(form: str) -> str:
    return form if form in {"xlsx", "json"} else "csv"


def _pieces(job: Job) -> Iterable[bytes]:
    """The file itself, in a form that needs no ZIP."""
    form = job.wish.form
    if form == "json":
        told = ((made, job.coded(case), job.named_files(case, made)) for case, made in job.cases())
        return as_json.pieces(job.wish.action.value, training=job.plan.training, cases=told)
    if form == "huridocs":
        return sheet.spreadsheet(huridocs.rows(line for line, _ in job.lines()))
    columns: Sequence[Column] = COLUMNS
    if form == "end-reprisals":
        known = {one.head: one for one in COLUMNS}
        columns = tuple(known[head] for head in _ENDREPRISALS)
    rows = _rows(job, columns)
    if form == "xlsx":
        return iter((xlsx.workbook(_sheets(list(rows), training=job.plan.training)),))
    return sheet.spreadsheet(rows)


def _sheets(rows: Sequence[tuple[str | int | None, ...]], *, training: bool) -> list[xlsx.Sheet]:
    """One sheet, or several where one cannot hold the rows; each with the heads."""
    name = f"{TRAINING} cases" if training else "Cases"
    heads, told = rows[0], rows[1:]
    parts = [told[at : at + _MOST_ROWS] for at in range(0, len(told), _MOST_ROWS)] or [told]
    return [
        xlsx.Sheet(f"{name} {at}" if at > 1 else name, [heads, *part])
        for at, part in enumerate(parts, 1)
    ]


def _rows(job: Job, columns: Sequence[Column]) -> Iterator[tuple[str | int | None, ...]]:
    coding = job.wish.coding
    by_hand = {"Types of reprisals suffered": coding.field}
    heads = [by_hand.get(one.head, one.head) for one in columns]
    yield (*heads, uwazi.ATTACHMENTS) if job.wish.with_files else tuple(heads)
    for line, names in job.lines():
        cells = [_cell(one.of(line)) for one in columns]
        if job.wish.form == "end-reprisals":
            place = [one.head for one in columns].index("UN mechanisms")
            cells[place] = "; ".join(coding.of_mechanisms(line.mechanisms))
        yield (*cells, "; ".join(names)) if job.wish.with_files else tuple(cells)


def _cell(value: Value) -> str | int | None:
    """A value for people: several are divided by a semicolon."""
    if not isinstance(value, tuple):
        return value
    return "; ".join(one if isinstance(one, str) else one[-1] for one in value)


def _about(name: str) -> zipfile.ZipInfo:
    about = zipfile.ZipInfo(name, _TIME)
    about.create_system, about.external_attr = _UNIX, _FILE
    return about


def _packed(job: Job, out: _Hashed, name: str, pieces: Iterable[bytes]) -> None:
    """A ZIP with the file and the evidence beside it."""
    with zipfile.ZipFile(out, "w") as archive:  # type: ignore[call-overload] # it only writes
        about = _about(name)
        about.compress_type = zipfile.ZIP_DEFLATED
        with archive.open(about, "w") as entry:
            for piece in pieces:
                entry.write(piece)
        for case, path, beside in job.files:
            _file(job, archive, case, path, beside)


def _file(job: Job, archive: zipfile.ZipFile, case: Case, path: str, beside: str) -> None:
    container = cases.container(job.drawer, case)
    with archive.open(_about(beside), "w", force_zip64=container.size(path) > _MANY) as entry:
        for piece in container.chunks(path):
            if not job.tell(job.done, len(job.plan.case_ids)):
                raise InputError("cancelled")
            entry.write(piece)


def _originals(job: Job, out: _Hashed) -> None:
    """One report as it came, or several in a ZIP."""
    if len(job.plan.case_ids) == 1:
        for case, made in job.cases():
            _insist(job, case, made)
            for piece in originals.chunks(job.drawer, case):
                out.write(piece)
        return
    with zipfile.ZipFile(out, "w") as archive:  # type: ignore[call-overload] # it only writes
        for case, made in job.cases():
            _insist(job, case, made)
            name = f"case-{case.number:04}.zip"
            with archive.open(_about(name), "w", force_zip64=True) as entry:
                for piece in originals.chunks(job.drawer, case):
                    entry.write(piece)


def _printed(job: Job, out: _Hashed) -> None:
    """The page of one case, or a ZIP with those of several and with the evidence beside them."""

    def made(case: Case, projected: Projected) -> bytes:
        if job.printer is None:
            raise InputError("export-no-printer")
        return job.printer(pages.page(job.drawer, case, projected))

    if job.wish.ending == wishes.ALONE[wishes.PRINTED]:
        for case, projected in job.cases():
            out.write(made(case, projected))
        return
    with zipfile.ZipFile(out, "w") as archive:  # type: ignore[call-overload] # it only writes
        for case, projected in job.cases():
            archive.writestr(_about(f"case-{case.number:04}.pdf"), made(case, projected))
            job.named_files(case, projected)
        for case, path, beside in job.files:
            _file(job, archive, case, path, beside)


def _insist(job: Job, case: Case, made: Projected) -> None:
    report = cases.report(job.drawer, case)
    if not originals.may(job.drawer, case, report, made, job.asked(case)):
        raise InputError("export-changed")


def _remember(job: Job, sha256: str, reason: str) -> bool:
    """Note it for every case, all or nothing; a full drawer still gives its cases out.

    A condition that was met for this one time must be noted, so then it does not.
    """
    drawer, wish = job.drawer, job.wish
    after = f"{wish.form} {wish.action.value}"
    try:
        with drawer.transaction():
            for case_id in job.plan.case_ids:
                drawer.custody.append(None, _DESK, NOTED, f"case/{case_id}", sha256)
                work.note(drawer, case_id, NOTED, after=after, why=reason)
            for case_id, words in dict.fromkeys(job.conditions):
                work_kept.condition_met(drawer, case_id, wish.action.value, words)
    except InputError as error:
        if error.code != "drawer-full" or job.conditions:
            raise
        return False
    return True
