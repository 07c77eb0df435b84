"""Notes that wait in the inbox become draft records, and go from the inbox once they are saved.

Each file is opened in the process apart, with the checks of a stranger's file, for anybody who can
write into the folder can seal one. Killed at any moment a note is in the inbox or in the drawer,
never in neither, and never comes in twice.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from crypto.canonical_zip import ZipReader
from crypto.errors import CryptoError
from defender_app import evidence_files, wire
from defender_app.errors import BUG, AppError, InputError
from defender_app.files import NEUTRAL_TIME, disk_errors
from defender_app.focal.opening import FAILED, Opener
from defender_app.focal.read_ahead import NO_PROCESS, Ahead, ReadAhead
from defender_app.model.incident import Incident
from defender_app.quick_notes import inbox, note
from defender_app.report import bag_signed
from defender_app.report.bag_kinds import NOTE
from defender_app.vault import folder as rules
from defender_app.vault import quick_notes
from defender_app.vault.incidents import item_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from crypto.canonical_zip import SeekableSource
    from defender_app.focal.opening import Opened
    from defender_app.model.evidence import Evidence
    from defender_app.quick_notes.inbox import Waiting
    from defender_app.quick_notes.note import Note
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.quick_notes import Keys

    Progress = Callable[[int, int], bool]

ACTOR: Final = "quick-note"
"""Who wrote, in the chain of custody: nobody knows."""
TAKEN: Final = "taken"
HERE: Final = "already-here"
STAYS: Final = "stays"
NOT_OURS: Final = "note-does-not-open"
"""A note in this inbox that this drawer cannot open, although it is the one that owns it."""

_GROUP: Final = 20
_GROUP_BYTES: Final = 8 << 20
_LOOK_EVERY: Final = 0.1
_PIECE: Final = 1 << 20
_LARGEST_FILE: Final = note.LARGEST + (note.LARGEST >> 4)
# What no later note can change.
_ENDS: Final = frozenset({"drawer-full", "disk-full", "drawer-damaged", "drawer-replayed"})
_ERRORS: Final = (AppError, CryptoError)


@dataclass(frozen=True)
class Row:
    """What became of one file in the inbox.

    Attributes:
        name: of the file.
        outcome: ``taken``, ``already-here`` (it was taken in before; the file goes), ``stays``.
        code: why it stays. facts: plain words for the sentence.
        event_id: the record that it became.
        sha256: of the file, hex, where it does not open.
    """

    name: str
    outcome: str
    code: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    event_id: str = ""
    sha256: str = ""


def take_in(drawer: Drawer, folder: Path, progress: Progress | None = None) -> tuple[Row, ...]:
    """Take in what waits for this drawer; does nothing and looks at nothing for any other.

    Args:
        drawer: open.
        folder: of its vault.
        progress: called with notes done and notes in all; False ends here, what is done stays.

    Returns:
        One row for each file, by name; none for those that were set aside.

    Raises:
        InputError: ``quick-notes-damaged``; ``vault-unsafe-file``: the inbox is a link.
        MachineError: ``decoder-not-started``, ``decoder-not-confined``: nothing is opened then;
            the inbox cannot be read.
    """
    held = quick_notes.keys(drawer)
    if held is None:
        return ()
    if held.removing:
        _forget_removed(drawer, folder, held.removing)
        held = quick_notes.keys(drawer) or held
    waiting = inbox.look(folder).notes
    if not waiting:
        return ()
    work = _Work(drawer, folder, held, progress or (lambda _done, _of: True))
    try:
        return work.go(waiting)
    finally:
        # What was read has another time of access by now, and would tell who was here.
        _neutral(folder, waiting)


def _neutral(folder: Path, waiting: Sequence[Waiting]) -> None:
    for one in waiting:
        with suppress(OSError):
            if one.ordinary:
                path = folder / rules.INBOX / one.name
                os.utime(path, (NEUTRAL_TIME, NEUTRAL_TIME), follow_symlinks=False)


def _forget_removed(drawer: Drawer, folder: Path, names: tuple[str, ...]) -> None:
    """Remove the files of notes that are in the drawer; what cannot go is tried again later."""
    left = inbox.remove(folder, names)
    held = quick_notes.keys(drawer)
    if held is not None and held.removing != left:
        quick_notes.keep_keys(drawer, msgspec.structs.replace(held, removing=left))


class _Work:
    """The notes of one inbox: some are stored together, each file goes once that is on the disk."""

    def __init__(self, drawer: Drawer, folder: Path, held: Keys, progress: Progress) -> None:
        self._drawer, self._folder, self._progress = drawer, folder, progress
        self._inbox = folder / rules.INBOX
        self._identities = (held.identity, *held.former)
        self._aside = frozenset(held.set_aside)
        self._rows: dict[str, Row] = {}
        self._group: list[Ahead] = []
        self._ended = False

    def go(self, waiting: Sequence[Waiting]) -> tuple[Row, ...]:
        paths = []
        for one in waiting:
            why = _unfit(one)
            if why is None:
                paths.append(self._inbox / one.name)
            else:
                self._rows[one.name] = why
        with (
            Opener((), notes=self._identities, keep=True) as opener,
            ReadAhead(opener, paths) as ahead,
        ):
            self._through(ahead, len(paths))
        found = sorted(self._rows.values(), key=lambda row: row.name)
        return tuple(row for row in found if row.code != _ASIDE)

    def _through(self, ahead: ReadAhead, count: int) -> None:
        done = 0
        while done < count and not self._ended and self._progress(done, count):
            one = ahead.take(_LOOK_EVERY)
            if one is None:
                continue
            if one.error is not None and one.error.code in NO_PROCESS:
                self._flush(ahead)
                raise one.error
            done += 1
            self._group.append(one)
            alone = one.opened is not None and not one.opened.at_once
            heavy = sum(each.weight for each in self._group) >= _GROUP_BYTES
            if alone or heavy or len(self._group) >= _GROUP:
                self._flush(ahead)
        self._flush(ahead)
        if done == count:
            self._progress(count, count)

    def _flush(self, ahead: ReadAhead) -> None:
        """Store what waits, then remove the files of what is stored."""
        group, self._group = self._group, []
        together = [one for one in group if one.opened is None or one.opened.at_once]
        stored = self._together(together)
        for one in group:
            if stored is None or one not in together:
                self._alone(one)
            ahead.done(one)
        gone = tuple(
            row.name
            for one in group
            if (row := self._rows.get(one.path.name)) is not None and row.outcome != STAYS
        )
        if gone:
            _forget_removed(self._drawer, self._folder, gone)

    def _together(self, group: Sequence[Ahead]) -> list[Row] | None:
        """All of them in one change of the drawer, or None: nothing was changed then."""
        try:
            with self._drawer.transaction():
                rows = [self._stored(one) for one in group]
        except Exception:  # noqa: BLE001 - alone, whichever it was fails again and says why
            return None
        self._rows |= {row.name: row for row in rows}
        return rows

    def _alone(self, one: Ahead) -> None:
        name = one.path.name
        if self._ended:
            return
        try:
            row = self._stored(one)
        except _ERRORS as error:
            self._ended = error.code in _ENDS
            row = Row(name, STAYS, error.code, dict(error.facts))
        except Exception:  # noqa: BLE001 - a stranger's file must not stop the others
            row = Row(name, STAYS, BUG)
        self._rows[name] = row

    def _stored(self, one: Ahead) -> Row:
        name, opened = one.path.name, one.opened
        if opened is None:
            error = one.error or InputError(BUG)
            return Row(name, STAYS, error.code, dict(error.facts))
        read = opened.read
        if read.kind == "refused":
            return self._refused(one.path, read.code, read.facts)
        if quick_notes.seen(self._drawer, read.sha256):
            self._will_go(name)
            return Row(name, HERE)
        return Row(name, TAKEN, event_id=self._keep(name, opened))

    def _refused(self, path: Path, code: str, facts: Mapping[str, object]) -> Row:
        if code != "not-for-us":
            return Row(path.name, STAYS, code, facts)
        sha256 = _sha256(path)
        told = sha256 in self._aside
        return Row(path.name, STAYS, _ASIDE if told else NOT_OURS, sha256=sha256)

    def _will_go(self, name: str) -> None:
        """In the transaction that keeps a note: its file is to go, whatever happens then."""
        drawer = self._drawer
        with drawer.transaction():
            held = quick_notes.keys(drawer)
            if held is not None and name not in held.removing:
                removing = (*held.removing, name)
                quick_notes.keep_keys(drawer, msgspec.structs.replace(held, removing=removing))

    def _keep(self, name: str, opened: Opened) -> str:
        """Record, evidence and mark are saved together or not at all; gives the event id."""
        drawer, read = self._drawer, opened.read
        with ExitStack() as stack:
            content = stack.enter_context(opened.content())
            source: SeekableSource
            if opened.at_once:
                source = content  # type: ignore[assignment] # all of it is in memory then
            else:
                come = stack.enter_context(drawer.blobs.coming(content))
                source = drawer.blobs.open(come.blob_id, coming=True)
            signed = bag_signed.read(source, read.content_size, NOTE, note.PATH)
            said = _read_again(drawer, opened, signed)
            archive = ZipReader(source, read.content_size)
            files = [
                (one, stack.enter_context(drawer.blobs.coming(_Entry(archive, one.path))))
                for one in said.files
            ]
            if any(info.sha256 != signed.digests[one.path] for one, info in files):
                raise InputError(FAILED)
            with drawer.transaction():
                event_id = _record(drawer, said)
                for one, info in files:
                    drawer.evidence.add_come(event_id, _described(one.name), info, actor=ACTOR)
                _note_custody(drawer, event_id, said, signed.body, read.sha256)
                self._will_go(name)
        return event_id


_ASIDE: Final = "set-aside"


def _unfit(one: Waiting) -> Row | None:
    """Why a file is not even opened."""
    if not one.ordinary:
        return Row(one.name, STAYS, "note-not-ordinary")
    if one.size > _LARGEST_FILE:
        return Row(one.name, STAYS, "note-too-large", {"limit": note.LARGEST >> 20})
    return None


def _read_again(drawer: Drawer, opened: Opened, signed: bag_signed.Signed) -> Note:
    """The note that was read apart; its values and what counts here are looked at once more.

    Raises:
        InputError: ``opening-failed``: it is not what was said; ``note-wrong-mode``.
    """
    read = opened.read
    try:
        said = note.decode(signed.body)
        paths = tuple(path for path in signed.digests if path != note.PATH)
        note.check_files(said, paths)
    except InputError:
        raise InputError(FAILED) from None
    if (said.from_, signed.digests) != (signed.sender, read.digests):
        raise InputError(FAILED)
    if said.training != drawer.training:
        raise InputError("note-wrong-mode", training=said.training)
    return said


def _record(drawer: Drawer, said: Note) -> str:
    """A draft with what the note says, and nothing else."""
    when = None if isinstance(said.when, msgspec.UnsetType) else said.when
    exact = when is not None and "T" in when
    offset = said.utc_offset if exact and isinstance(said.utc_offset, str) else None
    made = Incident(
        format="defender-incident",
        version=1,
        record_status="draft",
        date_start=when,
        time_zone=offset,
        narrative=said.text.strip() or None,
    )
    event_id = drawer.incidents.save(made, actor=ACTOR).event_id
    if event_id is None:
        raise InputError(BUG)
    return event_id


def _described(name: str) -> Evidence:
    return evidence_files.described(Path(name))


def _note_custody(
    drawer: Drawer, event_id: str, said: Note, body: bytes, sealed_sha256: str
) -> None:
    """When it says that it was written, with the hash of its words; then the file as it came."""
    now = drawer.now()
    item = item_of(event_id)
    claimed = min(wire.from_rfc3339(said.written_at), now)
    words = wire.sha256_hex(body)
    drawer.custody.append(claimed, ACTOR, "written", item, words)
    drawer.custody.append(now, ACTOR, "received", item, sealed_sha256)
    quick_notes.keep(
        drawer,
        event_id,
        quick_notes.Written(
            note_sha256=words,
            sealed_sha256=sealed_sha256,
            written_at=said.written_at,
            taken_on=wire.to_rfc3339(now),
        ),
    )


class _Entry:
    """One entry of a container, read piece by piece."""

    def __init__(self, archive: ZipReader, path: str) -> None:
        entry = next(one for one in archive.entries if one.name.partition("/")[2] == path)
        self._pieces: Iterator[bytes] = archive.chunks(entry)
        self._rest = b""

    def read(self, size: int, /) -> bytes:
        """Up to ``size`` bytes; none at the end."""
        if not self._rest:
            self._rest = next(self._pieces, b"")
        piece, self._rest = self._rest[:size], self._rest[size:]
        return piece


def _sha256(path: Path) -> str:
    """Of a file that does not open, hex.

    Raises:
        MachineError: it cannot be read.
    """
    digest = hashlib.sha256()
    with disk_errors(), path.open("rb") as source:
        while piece := source.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()
