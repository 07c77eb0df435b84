"""Taking files in: descriptions first, so that nothing typed is lost, then the bytes."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from defender_app import evidence_files, evidence_growth
from defender_app.errors import AppError, InputError
from defender_app.model.incident import Incident
from defender_app.vault.apart import new_local_id

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from defender_app.evidence_growth import Plan
    from defender_app.model.evidence import Evidence
    from defender_app.vault import Vault
    from defender_app.vault.drawer import Drawer
    from ui.imports import Batch


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


def look_at(
    paths: Sequence[Path],
    known: Evidence | None = None,
    progress: Callable[[int, int], bool] = lambda _done, _all: True,
) -> LookedAt:
    """Open each file once, and describe those that can be read.

    Args:
        paths: of the files.
        known: the description that waits for the only file, if there is one.
        progress: told which file it is; False cancels.

    Raises:
        InputError: ``cancelled``.
    """
    files, errors = [], []
    for number, path in enumerate(paths):
        if not progress(number, len(paths)):
            raise InputError("cancelled")
        try:
            size = evidence_files.size_of(path)
        except AppError as error:
            errors.append(error)
            continue
        eid = known.eid if known is not None else None
        item = evidence_files.described(path, known)
        named = _with_eid(item, eid or new_local_id("e"))
        files.append(Wanted(path, named, size, is_new=known is None))
    return LookedAt(tuple(files), tuple(errors))


def growth_for(vault: Vault | None, looked: LookedAt) -> Plan | None:
    """What it takes for the files to fit; None: they do, or nothing can be done about it here.

    Raises:
        AppError: as for ``evidence_growth.plan``.
    """
    sizes = [one.size for one in looked.files]
    return evidence_growth.plan(vault, sizes) if vault is not None and sizes else None


def is_ready(drawer: Drawer, event_id: str, *, make: bool) -> bool:
    """Whether the record is there to take files in; a new one is made where its page is gone.

    Args:
        drawer: where it is.
        event_id: of the record.
        make: whether it was not there either when the files were chosen.
    """
    if drawer.incidents.exists(event_id):
        return True
    if make:
        drawer.incidents.save(Incident(format="defender-incident", version=1, event_id=event_id))
    return make


def take_in(drawer: Drawer, batch: Batch, progress: Callable[[int, int], bool]) -> None:
    """Take the files in, one after the other; each is whole or not there.

    What cannot be taken in, or is not wanted any more, does not stop the others. What became of
    them is put into the batch.

    Raises:
        InputError: ``cancelled``.
    """
    files, event_id = batch.files, batch.event_id
    total = sum(one.size for one in files)
    before = 0
    for place, one in enumerate(files):
        start, eid = before, str(one.item.eid)
        stopped = False

        def moved(done: int, _all: int, start: int = start, eid: str = eid) -> bool:
            nonlocal stopped
            stopped = not progress(start + done, total)
            return not stopped and eid not in batch.unwanted

        try:
            if not moved(0, 0):
                raise InputError("cancelled")
            kept = evidence_files.take_in(drawer, event_id, one.item, one.path, progress=moved)
        except AppError as error:
            if stopped:
                _forget(drawer, event_id, files[place:])
                raise
            _forget(drawer, event_id, [one])
            if error.code == "cancelled":
                batch.unwanted.add(eid)
            else:
                batch.errors.append(error)
        else:
            batch.kept.append(kept)
            batch.gone += not evidence_files.still_there(one.path, kept)
        before += one.size


def _forget(drawer: Drawer, event_id: str, files: Sequence[Wanted]) -> None:
    """Remove the descriptions of files that did not come; the page may be gone by now."""
    for one in files:
        eid = str(one.item.eid)
        with contextlib.suppress(AppError):
            if one.is_new and not drawer.evidence.has_file(eid, event_id):
                drawer.evidence.delete(eid, event_id)


def _with_eid(item: Evidence, eid: str) -> Evidence:
    return msgspec.structs.replace(item, eid=eid)
