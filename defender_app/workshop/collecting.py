"""What came back: every sealed file opened at the practice desk, and who got how far.

Nobody has a name here: a row is a stick.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.errors import InputError
from defender_app.files import disk_errors
from defender_app.focal import batch, cases
from defender_app.model.evidence import is_cleaned
from defender_app.outside_names import SUFFIX
from defender_app.workshop import exercises, looking, progress, seat
from defender_app.workshop import folder as folders

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from defender_app.focal.batch import Row
    from defender_app.focal.cases import Case
    from defender_app.report.documents import Report
    from defender_app.vault.drawer import Drawer

    Progress = Callable[[int, int], bool]

_STICK: Final = re.compile(r"stick-(\d{2})")
_OUTCOMES: Final = {
    "damaged": "damaged",
    "not-for-us": "to-somebody-else",
    "written-for-someone-else": "to-somebody-else",
    "wrong-mode": "wrong-mode",
}
_TELLS: Final = frozenset({"image/jpeg", "image/heic", "image/tiff", "application/pdf"})


@dataclass(frozen=True)
class StickRow:
    """One stick.

    Attributes:
        number: of the stick; 0 for reports that name none.
        cases: reports of it that were opened.
        steps: exercise to (steps done, all), from the report that got furthest in it.
        mistakes: codes, each once.
        last: when its newest report came, RFC 3339; "" where none was opened.
    """

    number: int
    cases: int
    steps: Mapping[str, tuple[int, int]]
    mistakes: tuple[str, ...]
    last: str

    @property
    def finished(self) -> int:
        """Exercises of which every step is done."""
        return sum(done == all_of for done, all_of in self.steps.values())

    @property
    def steps_done(self) -> int:
        """Steps done, of all exercises."""
        return sum(done for done, _ in self.steps.values())


@dataclass(frozen=True)
class Collected:
    """The table of a workshop.

    Attributes:
        rows: by number of the stick; what names none is last.
        files: what became of each file of this call.
        counts: outcomes of these files.
        mistakes: code to the number of sticks that made it.
        missing: numbers of sticks from which nothing was opened, where their number is known.
    """

    rows: tuple[StickRow, ...]
    files: tuple[Row, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    mistakes: Mapping[str, int] = field(default_factory=dict)
    missing: tuple[int, ...] = ()


@dataclass
class _Stick:
    """What is known of one stick so far."""

    cases: int = 0
    last: str = ""
    steps: dict[str, tuple[int, int]] = field(default_factory=dict)
    mistakes: dict[str, None] = field(default_factory=dict)

    def hear(self, told: Mapping[str, str]) -> None:
        for name, (done, all_of) in progress.steps_of(told).items():
            before = self.steps.get(name, (0, all_of))
            self.steps[name] = max(before, (done, all_of))
        self.mistakes |= dict.fromkeys(progress.mistakes_of(told))


def collect(
    desk: Drawer, folder: Path, *, sticks: int = 0, going_on: Progress | None = None
) -> Collected:
    """Open every sealed file below a folder at the practice desk, and count.

    Args:
        desk: the practice desk.
        folder: of sticks, or of files; vaults in it are passed over, and so is everything that
            lies on a stick beside its sealed files.
        sticks: how many were made; 0 where nobody knows.
        going_on: (done, all); False ends it, what is done stays.

    Raises:
        InputError: ``workshop-not-a-desk``: the vault is real, or nobody's practice desk;
            ``no-such-folder``; as ``batch.take_in``. MachineError: as there.
    """
    _check(desk)
    with disk_errors():
        if not folder.is_dir():
            raise InputError("no-such-folder")
    found = batch.find([folder])
    kept = tuple(path for path in found.files if _is_offered(path, folder))
    rows = batch.take_in(
        desk,
        batch.Found(files=kept, unread=found.unread, more=found.more),
        going_on or (lambda *_: True),
        lambda _: None,
    )
    others = len(found.unread) + found.more
    wrong: dict[int, dict[str, None]] = {}
    for path, row in zip(kept, rows[others:], strict=False):
        code, number = _OUTCOMES.get(row.outcome), _number_in(path, folder)
        if code is not None and number:
            wrong.setdefault(number, {})[code] = None
    known = max(sticks, *(_number_in(path, folder) for path in _sticks(folder)), 0)
    counts = dict(Counter(row.outcome for row in rows))
    return replace(_table(desk, known, wrong), files=rows, counts=counts)


def table(desk: Drawer, *, sticks: int = 0) -> Collected:
    """The table of what is at the practice desk by now.

    Args:
        desk: the practice desk.
        sticks: how many were made; 0 where nobody knows.

    Raises:
        InputError: ``workshop-not-a-desk``.
    """
    _check(desk)
    return _table(desk, sticks, {})


def _check(desk: Drawer) -> None:
    here = seat.of(desk)
    if here is None or here.seat != "focal-point":
        raise InputError("workshop-not-a-desk")


def _is_offered(path: Path, folder: Path) -> bool:
    """Whether a file is one that somebody wants to hand in.

    On a stick that is what is sealed, and whatever was put where sealed files go; the world of the
    trainer, where it lies beside the sticks, is none of it.
    """
    inside = path.relative_to(folder)
    above = [folder.joinpath(*inside.parts[:n]) for n in range(1, len(inside.parts))]
    if any((place / folders.ABOUT).exists() for place in above):
        return False
    on_stick = bool(_number_in(path, folder))
    return not on_stick or path.suffix == SUFFIX or path.parent.name == folders.EXCHANGE


def _number_in(path: Path, folder: Path) -> int:
    """The stick that a file came from, by the folder that it lies in; 0 for none."""
    names = (path.parent if path.suffix else path, *path.parents)
    found = [_STICK.fullmatch(one.name) for one in names if folder in (one, *one.parents)]
    return next((int(match[1]) for match in found if match), 0)


def _sticks(folder: Path) -> Iterator[Path]:
    with disk_errors():
        yield from (one for one in folder.iterdir() if _STICK.fullmatch(one.name))


def _table(desk: Drawer, sticks: int, wrong: Mapping[int, dict[str, None]]) -> Collected:
    known = {number: _Stick(mistakes=dict(codes)) for number, codes in wrong.items()}
    here = seat.of(desk)
    before = set() if here is None else set(here.before)
    for case in cases.every(desk):
        if not before.isdisjoint({f"case:{case.case_id}", looking.report_mark(case.report_id)}):
            continue
        report = cases.report(desk, case)
        told = _told(report)
        stick = known.setdefault(_stick_of(told, here), _Stick())
        stick.cases += 1
        stick.last = max(stick.last, case.taken_on)
        stick.hear(told)
        stick.mistakes |= dict.fromkeys(_mistakes(report, case))
    rows = tuple(_row(number, known[number]) for number in sorted(known, key=lambda n: (not n, n)))
    counted = Counter(code for row in rows for code in row.mistakes)
    came = {row.number for row in rows if row.cases}
    missing = tuple(number for number in range(1, sticks + 1) if number not in came)
    return Collected(rows=rows, mistakes=dict(counted), missing=missing)


def _told(report: Report) -> Mapping[str, str]:
    told = report.exercise_progress
    return {} if isinstance(told, msgspec.UnsetType) else told


def _stick_of(told: Mapping[str, str], here: seat.Seat | None) -> int:
    """A stick of another workshop has the same numbers, and is none of ours."""
    ours = here is not None and told.get(progress.WORKSHOP) == here.workshop_id
    return progress.stick_of(told) if ours else 0


def _row(number: int, stick: _Stick) -> StickRow:
    order = [one.id for one in exercises.every() if one.id in stick.steps]
    return StickRow(
        number,
        stick.cases,
        {name: stick.steps[name] for name in order},
        tuple(stick.mistakes),
        stick.last,
    )


def _mistakes(report: Report, case: Case) -> Iterator[str]:
    """What the desk sees of a report: who was left out, and what its files may give away."""
    for incident in report.incidents:
        people = incident.persons
        if not any(one.pseudonym for one in people):
            yield "nothing-left"
        sent = {item.eid for item in incident.evidence if item.sha256 is not None}
        for item in incident.evidence:
            tells = item.media_type in _TELLS and item.eid in sent and not is_cleaned(item)
            if tells and case.evidence:
                yield "hidden-data"
