"""Bring a backup back into a drawer: all of what is new, or nothing."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.backup import back_again, entrusted_keys, history, merging, plan
from defender_app.backup.names import Naming
from defender_app.backup.writing import Steps
from defender_app.errors import InputError
from defender_app.focal import (
    case_index,
    cases,
    contacts,
    deleted,
    events,
    own_cards,
    twins,
    un_register,
    work_kept,
)
from defender_app.focal.cases import Case
from defender_app.report import sent
from defender_app.vault import versions
from defender_app.vault.incidents import item_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from defender_app.backup.lines import DocumentLine, FileLine, IdentityLine, Line, RecordLine
    from defender_app.backup.opening import OpenedBackup
    from defender_app.backup.plan import Plan
    from defender_app.backup.writing import Progress
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.versions import FrozenVersion

_ACTOR: Final = "me"
# What must still be readable as a whole once documents of a kind came in.
_READABLE: Final[dict[str, Callable[[Drawer], object]]] = {
    contacts.KIND: contacts.every,
    own_cards.KIND: own_cards.every,
    entrusted_keys.KIND: entrusted_keys.every,
}


_DESK: Final = frozenset({cases.KIND, work_kept.KIND, events.EVENT, un_register.KIND})


@dataclass(frozen=True)
class Restored:
    """What came in.

    Attributes:
        records: event ids that are new here or were brought up to date.
        files: how many files. documents: how many other things came in or were joined.
        identities: how many names. stayed: records that were left as they are here though the
            backup has them differently.
    """

    records: tuple[str, ...]
    files: int
    documents: int
    identities: int
    stayed: tuple[str, ...]


def restore(
    drawer: Drawer,
    found: OpenedBackup,
    *,
    take_newer: bool = False,
    without: Collection[str] = (),
    progress: Progress | None = None,
) -> Restored:
    """Bring back what is not here. What is here stays as it is; a second time changes nothing.

    Files come in by short steps under a mark that removes them again; everything else, and the
    end of that mark, is saved in one step at the end. So a restore that is broken off, by
    whatever, leaves nothing.

    Args:
        drawer: where it comes.
        found: of ``opened``.
        take_newer: bring records up to date that go on, in the backup, from what is here.
        without: event ids of records whose history does not come in either; of a file without them.
        progress: (bytes done, bytes in all); False ends it.

    Raises:
        InputError: as for ``look``; ``drawer-full`` with ``needed`` and ``available``;
            ``backup-record``, ``backup-document``: something in it cannot be used.
        MachineError: the disk. Nothing is left then.
    """
    total = 2 * found.size + sum(found.bag.size(path) for path in found.bag.evidence)
    steps = Steps(progress, total)
    worked_out = plan.make(drawer, found, steps)
    coming = worked_out.coming(drawer, newer=take_newer)
    _need_room(drawer, found, coming)
    with contextlib.ExitStack() as stack:
        infos = []
        for file in coming:
            stream = _Stream(found.bag.chunks(file.entry), steps)
            info = stack.enter_context(drawer.blobs.coming(stream, blob_id=file.blob))
            if (info.size, info.sha256, info.crc32) != (file.size, file.sha256, file.crc32):
                raise InputError("backup-incomplete")
            infos.append(info)
        with drawer.transaction():
            for info in infos:
                drawer.blobs.keep(info)
            work = _Restoring(drawer, worked_out, without, take_newer=take_newer)
            for line in found.every(steps):
                work.take(line)
            return work.finish(found, len(infos))


class _Stream:
    """The bytes of an entry as something to read from."""

    def __init__(self, chunks: Iterator[bytes], steps: Steps) -> None:
        self._chunks = chunks
        self._steps = steps
        self._rest = b""

    def read(self, size: int, /) -> bytes:
        """Up to ``size`` bytes; none at the end."""
        if not self._rest:
            self._rest = next(self._chunks, b"")
            self._steps(len(self._rest))
        piece, self._rest = self._rest[:size], self._rest[size:]
        return piece


def _need_room(drawer: Drawer, found: OpenedBackup, coming: list[FileLine]) -> None:
    """Refuse at once what cannot fit, before minutes are spent on it."""
    room = drawer.blobs.room_for([file.size for file in coming])
    # Into an empty drawer everything comes; else how much text comes is not known yet.
    needed = room.needed + (0 if drawer.incidents.count() else found.size)
    if needed > room.available:
        raise InputError("drawer-full", needed=needed, available=room.available)


class _Restoring:
    """One transaction that follows a plan, line by line."""

    def __init__(
        self, drawer: Drawer, worked_out: Plan, without: Collection[str], *, take_newer: bool
    ) -> None:
        self._drawer = drawer
        self._without = frozenset(without)
        self._plan = worked_out
        self._taken = worked_out.taken(newer=take_newer)
        states = {one: note.state for one, note in worked_out.notes.items()}
        newer = {one for one in self._taken if states[one] is plan.State.NEWER}
        self._naming = Naming(drawer, self._taken, newer)
        self._gone: set[str] = set()
        self._kinds: set[str] = set()
        self._versions: list[FrozenVersion] = []
        self._documents = 0
        ours = history.Ours(drawer) if worked_out.ours is None else worked_out.ours
        self._missing = ours.lacks(self._wants_history)
        self._chain = history.Chain()

    def _wants_history(self, whose: str) -> bool:
        """What is here, and is not brought up to date, keeps its own history."""
        return whose not in self._without and (
            whose in self._taken
            or not (whose in self._plan.notes or self._drawer.incidents.exists(whose))
        )

    def take(self, line: Line) -> None:
        """Do what a line asks for."""
        if isinstance(line.custody, str):
            entry = self._chain.take(line.custody)
            if self._missing(entry):
                self._drawer.custody.bring_back(entry)
        elif not isinstance(line.record, msgspec.UnsetType):
            self._record(line.record)
        elif not isinstance(line.identity, msgspec.UnsetType):
            self._identity(line.identity)
        elif not isinstance(line.document, msgspec.UnsetType):
            self._document(line.document)

    def _record(self, record: RecordLine) -> None:
        event_id = record.event_id
        if event_id not in self._taken:
            return
        row = self._drawer.database.one(
            "SELECT changed FROM incidents WHERE event_id = ?", (event_id,)
        )
        if ("" if row is None else str(row[0])) != self._plan.notes[event_id].here:
            raise InputError("backup-changed-meanwhile")
        # First: from here on whoever takes a consent back does so in a record that is here.
        self._drawer.custody.append(None, _ACTOR, history.RESTORED, item_of(event_id))
        held_back = self._plan.held_back(record, is_here=row is not None)
        self._gone |= back_again.write_record(self._drawer, record, held_back)
        self._naming.belong(record)
        if not isinstance(record.identities, msgspec.UnsetType):
            for uid, body in record.identities.items():
                self._naming.take(uid, body)

    def _identity(self, identity: IdentityLine) -> None:
        self._naming.take(identity.uid, identity.body)

    def _document(self, document: DocumentLine) -> None:
        kind, drawer = document.kind, self._drawer
        ours = drawer.documents.find(kind, document.id)
        body = document.body
        if ours is None and (
            deleted.stays_away(drawer, kind, document.id, body)
            or merging.lacks_its_keys(kind, body)
        ):
            return
        if ours is not None and kind == versions.KIND:
            if ours != body:
                self._versions.append(merging.version(document.id, body))
            return
        if ours is not None:
            body = merging.joined(kind, document.id, ours, body)
        elif kind == versions.KIND and document.id.rpartition("/")[0] not in self._taken:
            self._versions.append(merging.version(document.id, body))
            return
        elif kind == cases.KIND:
            body = self._numbered(body)
        if ours != body:
            drawer.documents.put(kind, document.id, body)
            self._documents += 1
            self._kinds.add(kind)

    def _bring_versions(self) -> None:
        """What was sent from elsewhere is kept beside what was sent from here."""
        coming = {one for version in self._versions for one in version.reports}
        for version in self._versions:
            if not self._drawer.incidents.exists(version.event_id):
                continue
            early = sent.not_frozen(self._drawer, version.event_id)
            earlier = sum(one.report_id not in coming for one in early)
            self._documents += versions.bring_back(self._drawer, version, earlier=earlier)

    def _join_contacts(self) -> None:
        """What ended a card ended it in every contact that holds it."""
        try:
            twins.join(self._drawer)
        except InputError:
            raise InputError("backup-document", kind=contacts.KIND) from None

    def _numbered(self, body: bytes) -> bytes:
        """A case that comes in keeps its running number unless another case here has it."""
        case = merging.theirs_as(body, Case, cases.KIND)
        if not case_index.by_number(self._drawer, str(case.number)):
            return body
        highest = case_index.highest_number(self._drawer)
        number = max(1 + highest, cases.next_number(self._drawer))
        self._drawer.documents.put(merging.INDEX, merging.NUMBER, str(number).encode())
        return wire.encode(msgspec.structs.replace(case, number=number))

    def finish(self, found: OpenedBackup, files: int) -> Restored:
        """Check what came in, and note it; the transaction ends after this.

        Raises:
            InputError: ``backup-record``, ``backup-document``.
        """
        drawer = self._drawer
        self._naming.finish()
        entrusted_keys.holds(drawer, found.header.backup_id, self._taken)
        self._bring_versions()
        if contacts.KIND in self._kinds:
            self._join_contacts()
        if self._kinds & _DESK:
            # In whichever order they came: each row follows from several documents.
            events.settle(drawer)
            un_register.settle(drawer)
            case_index.refresh(drawer)
        for event_id in self._taken:
            back_again.prove_record(drawer, event_id)
        drawer.identities.drop_unused(self._gone)
        for kind in self._kinds & _READABLE.keys():
            try:
                _READABLE[kind](drawer)
            except InputError:
                raise InputError("backup-document", kind=kind) from None
        if self._taken or files or self._documents:
            digest = found.header.custody_head
            item = f"backup/{found.header.backup_id}"
            drawer.custody.append(None, _ACTOR, history.RESTORED, item, digest)
        left = (plan.State.NEWER, plan.State.OLDER, plan.State.DIFFERS)
        stayed = [one for one, note in self._plan.notes.items() if note.state in left]
        return Restored(
            records=tuple(one for one in self._plan.notes if one in self._taken),
            files=files,
            documents=self._documents,
            identities=self._naming.count,
            stayed=tuple(one for one in stayed if one not in self._taken),
        )
