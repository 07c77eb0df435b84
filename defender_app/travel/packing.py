"""Write the file of a journey, and make sure again and again that it is what it was."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import backup, files, medium, places, wire
from defender_app.backup import chosen
from defender_app.backup.gather import ChangedError, Still
from defender_app.backup.writing import Steps
from defender_app.errors import InputError, MachineError
from defender_app.travel import journey as journeys
from defender_app.travel.journey import Journey

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from collections.abc import Set as AbstractSet

    from defender_app.backup import Progress, Written
    from defender_app.vault.drawer import Drawer

_PIECE: Final = 1 << 20


@dataclass(frozen=True)
class Packed:
    """A file that lies where it was wanted, read back and compared; nothing has gone from here.

    Attributes:
        written: the file, and how much is in it. journey: as the drawer notes it.
    """

    written: Written
    journey: Journey = field(repr=False)


def pack(  # noqa: PLR0913 - what, to whom, where
    drawer: Drawer,
    event_ids: Collection[str],
    out: Path,
    *,
    passphrase: str | None = None,
    to_recovery: bool = False,
    contact_id: str | None = None,
    confirmed: AbstractSet[tuple[str, str, str]] = frozenset(),
    progress: Progress | None = None,
    force: bool = False,
) -> Packed:
    """Seal records for a journey, to exactly one of three: a passphrase, the words, a person.

    Args:
        drawer: what holds them; notes the journey before the file has its name.
        event_ids: the records.
        out: a folder, for a new name that says nothing, or a file.
        passphrase: as typed.
        to_recovery: the recovery words of this drawer open it.
        contact_id: whose verified card of a person it is sealed to.
        confirmed: conditions that are met for this one file, as for ``write_entrusted``.
        progress: (bytes done, bytes in all), written and read back; False ends it.
        force: replace a file of that name.

    Raises:
        InputError: ``travel-begun``: another journey was not brought to its end;
            ``travel-nothing``; ``unknown-incident``; ``travel-changed``: somebody wrote meanwhile.
        AppError: as for ``backup.write_own`` and ``backup.write_entrusted``. Nothing is left then.
    """
    if journeys.begun(drawer) is not None:
        raise InputError("travel-begun")
    note = Journey(
        file="",
        event_ids=tuple(dict.fromkeys(event_ids)),
        begun_on=wire.to_rfc3339(drawer.now()),
        for_person=contact_id is not None,
        mark=_mark(drawer, event_ids, for_person=contact_id is not None),
    )
    write: Callable[..., Written] = (
        partial(chosen.write_chosen, passphrase=passphrase, to_recovery=to_recovery)
        if contact_id is None
        else partial(backup.write_entrusted, contact_id=contact_id, confirmed=confirmed)
    )
    try:
        return _packed(drawer, note, partial(write, out=out, progress=progress, force=force))
    except BaseException:
        # The file may have its name already: then it is one more copy, and nothing has gone.
        journeys.forget(drawer)
        raise


def _packed(drawer: Drawer, note: Journey, write: Callable[..., Written]) -> Packed:
    """Write it, and note it: before it has its name, and once more when it was read back."""

    def known(path: Path) -> None:
        journeys.keep(drawer, msgspec.structs.replace(note, file=str(path.absolute())))

    written = write(drawer, note.event_ids, known=known)
    check_same(drawer, note)
    whole = msgspec.structs.replace(
        note, file=str(written.path.absolute()), sha256=fingerprint(written.path)
    )
    return Packed(written, journeys.keep(drawer, whole))


def fingerprint(path: Path, progress: Progress | None = None) -> str:
    """SHA-256 (hex) of a file as its medium has it.

    Raises:
        MachineError: it cannot be read. InputError: ``cancelled``.
    """
    digest = hashlib.sha256()
    with files.disk_errors(), places.regular_file(path).open("rb") as raw:
        medium.forget_cached(raw.fileno())
        steps = Steps(progress, path.stat().st_size)
        while piece := raw.read(_PIECE):
            digest.update(piece)
            steps(len(piece))
    return digest.hexdigest()


def prove(drawer: Drawer, progress: Progress | None = None) -> Journey:
    """Make sure, before anything goes from here, that the file holds what would go.

    Raises:
        InputError: ``travel-none``: no journey was begun; ``travel-file-differs``: the file is not
            the one that was read back; ``travel-changed``: a record was changed since, so the file
            no longer has all of it; ``cancelled``.
        MachineError: ``travel-file-gone``: it is not where it was put, or cannot be read.
    """
    known = journeys.begun(drawer)
    if known is None:
        raise InputError("travel-none")
    try:
        digest = fingerprint(Path(known.file), progress)
    except MachineError:
        raise MachineError("travel-file-gone") from None
    if digest != known.sha256:
        raise InputError("travel-file-differs")
    check_same(drawer, known)
    return known


def check_same(drawer: Drawer, known: Journey) -> None:
    """The records are what they were when the file was written.

    Raises:
        InputError: ``travel-changed``.
    """
    try:
        same = _mark(drawer, known.event_ids, for_person=known.for_person) == known.mark
    except InputError as error:
        if error.code != "unknown-incident":
            raise
        same = False
    if not same:
        raise InputError("travel-changed")


def _mark(drawer: Drawer, event_ids: Collection[str], *, for_person: bool) -> str:
    try:
        return chosen.Chosen(Still.of(drawer), event_ids).fingerprint(keys=not for_person)
    except ChangedError:
        raise InputError("travel-changed") from None
