"""The files that came with a case: what the report says of each, and taking one out knowingly."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from defender_app import places
from defender_app.errors import InputError
from defender_app.files import atomic_write
from defender_app.focal import cases
from defender_app.model.answers import plain
from defender_app.model.evidence import is_cleaned
from defender_app.report import custody_projection
from defender_app.report.open import CUSTODY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from defender_app.focal.cases import Case
    from defender_app.report.custody_projection import Line
    from defender_app.report.documents import Report
    from defender_app.vault.drawer import Drawer


@dataclass(frozen=True, kw_only=True)
class CaseFile:
    """One file.

    Attributes:
        entry: its path in the container. sha256: hex, as signed.
        size: bytes as stored. kind, media_type, description: as the report says, from outside.
        incident: place of the incident that speaks of it; -1 when none does.
        working_copy: whether it is a cleaned copy of something that was not sent.
    """

    entry: str
    sha256: str
    size: int
    kind: str = ""
    media_type: str = ""
    description: str = field(default="", repr=False)
    incident: int = -1
    working_copy: bool = False

    @property
    def name(self) -> str:
        """Its name in the container: a number and an extension from a fixed list."""
        return self.entry.rpartition("/")[2]


def every(drawer: Drawer, case: Case, report: Report) -> tuple[CaseFile, ...]:
    """All files of a case; the container is verified as a whole first.

    Raises:
        InputError: ``bag-…`` or ``blob-damaged``: the drawer is damaged.
    """
    if not case.evidence:
        return ()
    container = cases.container(drawer, case)
    said = {
        one.sha256: (place, one)
        for place, incident in enumerate(report.incidents)
        for one in incident.evidence
    }
    found = []
    for entry, sha256 in case.evidence:
        file = CaseFile(entry=entry, sha256=sha256, size=container.size(entry))
        if sha256 in said:
            place, one = said[sha256]
            file = CaseFile(
                entry=entry,
                sha256=sha256,
                size=file.size,
                kind=plain(one.kind),
                media_type=plain(one.media_type),
                description=plain(one.description),
                incident=place,
                working_copy=one.derived_from is not None or is_cleaned(one),
            )
        found.append(file)
    return tuple(found)


def history(drawer: Drawer, case: Case) -> tuple[Line, ...]:
    """What the sender's vault noted about the files, from outside: its order, and no more.

    Of an original that was not sent it holds a commitment, which only the sender can open.

    Raises:
        InputError: the drawer is damaged.
    """
    return custody_projection.read(cases.container(drawer, case).read(CUSTODY))


def read(drawer: Drawer, case: Case, entry: str, *, most: int) -> bytes:
    """One small file for looking at it.

    Raises:
        InputError: ``unknown-evidence``; ``evidence-too-large`` above ``most`` bytes; the drawer
            is damaged.
    """
    if entry not in dict(case.evidence):
        raise InputError("unknown-evidence")
    container = cases.container(drawer, case)
    if container.size(entry) > most:
        raise InputError("evidence-too-large", bytes=container.size(entry))
    drawer.custody.append(None, "desk", "viewed", _item(case, entry), dict(case.evidence)[entry])
    return b"".join(container.chunks(entry))


def write_out(
    drawer: Drawer,
    case: Case,
    entry: str,
    target: Path,
    progress: Callable[[int, int], bool],
) -> int:
    """Write one file out of the vault, readable by anybody; it is noted in the custody.

    Args:
        drawer: holds the case.
        case: which case.
        entry: as in ``CaseFile.entry``.
        target: a path that is not there yet.
        progress: called with (bytes, of); False stops, and nothing is left behind.

    Returns:
        Bytes written; 0 when it was stopped.

    Raises:
        InputError: ``unknown-evidence``, ``inside-a-vault``; ``drawer-replayed``, as for
            ``Drawer.assure``; the drawer is damaged.
        MachineError: ``exists``, disk full, no permission.
    """
    drawer.assure()
    if entry not in dict(case.evidence):
        raise InputError("unknown-evidence")
    container = cases.container(drawer, case)
    size, done = container.size(entry), 0
    try:
        with atomic_write(places.outside_vaults(target), overwrite=False) as out:
            for piece in container.chunks(entry):
                _go_on(progress(done, size))
                out.write(piece)
                done += len(piece)
            # Before the file gets its name: rather an entry too many than one too few.
            _remember(drawer, case, entry)
    except _StoppedError:
        return 0
    return size


class _StoppedError(Exception):
    """The person does not want it any more."""


def _go_on(wanted: bool) -> None:  # noqa: FBT001 - the answer of a callback
    """What is being written is taken back by the error."""
    if not wanted:
        raise _StoppedError


def _remember(drawer: Drawer, case: Case, entry: str) -> None:
    """A full drawer still gives its files back."""
    digest = dict(case.evidence)[entry]
    try:
        drawer.custody.append(None, "desk", "exported", _item(case, entry), digest)
    except InputError as error:
        if error.code != "drawer-full":
            raise


def _item(case: Case, entry: str) -> str:
    return f"case/{case.case_id}/{entry.rpartition('/')[2]}"
