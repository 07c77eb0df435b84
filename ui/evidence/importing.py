"""Taking files in: descriptions first, so that nothing typed is lost, then the bytes."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from defender_app import evidence_files
from defender_app.errors import AppError, InputError
from defender_app.vault.apart import new_local_id

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from defender_app.model.evidence import Evidence
    from defender_app.vault.drawer import Drawer


@dataclass(frozen=True)
class Wanted:
    """A file to take in, and the description that waits for it.

    Attributes:
        path: where it is.
        item: the description.
        size: bytes, as far as is known before.
        is_new: whether the description came with the file, and goes with it.
    """

    path: Path
    item: Evidence
    size: int
    is_new: bool = True


@dataclass(frozen=True)
class LookedAt:
    """Files that can be taken in, and what is wrong with the others."""

    files: tuple[Wanted, ...]
    errors: tuple[AppError, ...]


@dataclass
class Outcome:
    """What became of the files so far; written by the work, read once it has ended."""

    kept: list[Evidence] = field(default_factory=list)
    errors: list[AppError] = field(default_factory=list)


def look_at(paths: Sequence[Path], known: Evidence | None = None) -> LookedAt:
    """Open each file once, and describe those that can be read.

    Args:
        paths: of the files.
        known: the description that waits for the only file, if there is one.
    """
    files, errors = [], []
    for path in paths:
        try:
            with evidence_files.open_file(path) as stream:
                size = stream.seek(0, 2)
        except AppError as error:
            errors.append(error)
            continue
        eid = known.eid if known is not None else None
        item = evidence_files.described(path, known)
        named = _with_eid(item, eid or new_local_id("e"))
        files.append(Wanted(path, named, size, is_new=known is None))
    return LookedAt(tuple(files), tuple(errors))


def take_in(
    drawer: Drawer,
    event_id: str,
    files: Sequence[Wanted],
    outcome: Outcome,
    progress: Callable[[int, int], bool],
) -> Outcome:
    """Take the files in, one after the other; each is whole or not there.

    What cannot be taken in does not stop the others; a file that was cancelled stops them all.

    Raises:
        InputError: ``cancelled``.
    """
    total = sum(one.size for one in files)
    before = 0
    for one in files:
        start = before

        def moved(done: int, _all: int, start: int = start) -> bool:
            return progress(start + done, total)

        try:
            if not progress(start, total):
                raise InputError("cancelled")
            kept = evidence_files.take_in(drawer, event_id, one.item, one.path, progress=moved)
        except AppError as error:
            if error.code == "cancelled":
                _forget(drawer, event_id, files[files.index(one) :])
                raise
            _forget(drawer, event_id, [one])
            outcome.errors.append(error)
        else:
            outcome.kept.append(kept)
        before += one.size
    return outcome


def _forget(drawer: Drawer, event_id: str, files: Sequence[Wanted]) -> None:
    """Remove the descriptions of files that did not come; the page may be gone by now."""
    for one in files:
        eid = str(one.item.eid)
        with contextlib.suppress(AppError):
            if one.is_new and not drawer.evidence.has_file(eid, event_id):
                drawer.evidence.delete(eid, event_id)


def _with_eid(item: Evidence, eid: str) -> Evidence:

    return msgspec.structs.replace(item, eid=eid)
