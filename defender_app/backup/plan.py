"""What bringing a backup back would do: told before it is done, and then done exactly so."""

from __future__ import annotations

import dataclasses
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.backup import (
    back_again,
    carried,
    entrusted_keys,
    gather,
    history,
    merging,
    mixed,
    record_check,
    said,
    said_elsewhere,
    sealed_history,
)
from defender_app.backup.gather import ChangedError, Still
from defender_app.backup.lines import Counts, RecordLine
from defender_app.backup.names import Names
from defender_app.backup.opening import check_mode
from defender_app.backup.said import Said
from defender_app.backup.writing import Steps
from defender_app.errors import InputError
from defender_app.focal import deleted
from defender_app.seizure import marks
from defender_app.seizure.marks import Marked
from defender_app.vault import versions
from defender_app.vault.incidents import item_of

if TYPE_CHECKING:
    from defender_app.backup.lines import DocumentLine, FileLine, Line
    from defender_app.backup.opening import OpenedBackup
    from defender_app.backup.said_elsewhere import Withdrawals
    from defender_app.backup.writing import Progress
    from defender_app.vault.drawer import Drawer

_SORTS: Final = {
    "file": "files",
    "record": "records",
    "custody": "custody",
    "identity": "identities",
    "document": "documents",
}
_PRIVATE: Final = frozenset({"identity", "document"})


class State(StrEnum):
    """How a record of the backup stands to this drawer.

    ``new``: not here. ``removed``: was here, and was removed. ``same``. ``newer``: goes on from
    what is here. ``older``: what is here goes on from it. ``differs``: both were changed.
    """

    NEW = "new"
    REMOVED = "removed"
    SAME = "same"
    NEWER = "newer"
    OLDER = "older"
    DIFFERS = "differs"


@dataclass(frozen=True)
class RecordNote:
    """One record of the backup; the title is for the owner of the drawer alone.

    Attributes:
        event_id: of the record. state: how it stands to this drawer.
        title: "" where it has none. changed: when it was last changed, in the backup, RFC 3339.
        here: the same for the record here, "" when there is none.
        held_back: (kind, pid, use) of every yes that does not come back as such, because something
            else was said here since.
        names_differ: it is the same but for a name, and nobody can say which one is newer.
    """

    event_id: str
    state: State
    title: str = field(repr=False)
    changed: str
    here: str = ""
    held_back: tuple[tuple[str, str, str], ...] = ()
    names_differ: bool = False


@dataclass(frozen=True)
class Preview:
    """What a backup holds, and what of it is new here.

    Attributes:
        kind: ``own``, ``travel`` or ``entrusted``. made_on: UTC.
        records: all of them, in the order of the backup.
        files: how many files. new_files: those that would come in. new_bytes: what they take.
        documents: number of other things by kind and by ``new``, ``same``, ``joined`` (both are
            kept) or ``stays`` (what is here stays).
        available: bytes that the drawer has room for.
        made: whether it was made before a device was out of sight, as this drawer knows.
    """

    kind: str
    made_on: str
    records: tuple[RecordNote, ...] = field(repr=False)
    files: int
    new_files: int
    new_bytes: int
    documents: dict[str, dict[str, int]]
    available: int
    made: Marked = field(default_factory=Marked)

    def count(self, *states: State) -> int:
        """How many records are in one of these states."""
        return sum(note.state in states for note in self.records)

    @property
    def fits(self) -> bool:
        """Whether the drawer has room for it as it is; else it must grow first."""
        return self.new_bytes <= self.available


@dataclass
class Plan:
    """The same, as it was worked out: ``restore`` follows it."""

    withdrawals: Withdrawals
    countries: mixed.Countries
    notes: dict[str, RecordNote] = field(default_factory=dict)
    files: dict[str, FileLine] = field(default_factory=dict)
    documents: Counter[tuple[str, str]] = field(default_factory=Counter)
    new_documents: set[str] = field(default_factory=set)
    lines: Counter[str] = field(default_factory=Counter)
    ours: history.Ours | None = None
    here: Said = field(default_factory=Said)
    there: Said = field(default_factory=Said)
    names: Names = field(default_factory=Names)

    def held_back(self, record: RecordLine, *, is_here: bool) -> dict[tuple[str, str, str], str]:
        """What stands instead of each yes that is not in force.

        Args:
            record: of the backup.
            is_here: whether it is in the drawer: then a withdrawal that meant it reached it.
        """
        known = {} if is_here else self.withdrawals
        elsewhere = said_elsewhere.held_back(record, known, self.here, self.there)
        return {**elsewhere, **said.held_back(record, self.here, self.there)}

    def taken(self, *, newer: bool) -> frozenset[str]:
        """The records that come in."""
        states = {State.NEW, State.REMOVED, *([State.NEWER] if newer else [])}
        return frozenset(one for one, note in self.notes.items() if note.state in states)

    def coming(self, drawer: Drawer, *, newer: bool) -> list[FileLine]:
        """The files that come in: needed by what comes in, or by nobody, and not here yet.

        Raises:
            InputError: ``backup-file-taken``: another file has the same id here.
        """
        records = self.taken(newer=newer)
        return [
            file
            for file in self.files.values()
            if (not file.of or any(self._wanted(one, records) for one in file.of))
            and not _is_here(drawer, file)
        ]

    def _wanted(self, of: str, records: frozenset[str]) -> bool:
        if of.startswith("evidence/"):
            return history.owner(of) in records
        return of in self.new_documents


def _is_here(drawer: Drawer, file: FileLine) -> bool:
    try:
        known = drawer.blobs.info(file.blob)
    except InputError:
        return False
    if (known.size, known.sha256) != (file.size, file.sha256):
        raise InputError("backup-file-taken")
    return True


def look(drawer: Drawer, found: OpenedBackup, progress: Progress | None = None) -> Preview:
    """What a backup holds and what of it is new here. Nothing is changed.

    Args:
        drawer: where it would come.
        found: of ``opened``.
        progress: (bytes done, bytes in all); False ends it.

    Raises:
        InputError: ``backup-wrong-mode`` (training and real are never mixed),
            ``backup-not-entrusted-here``; ``backup-…``: it does not hold what it says;
            ``backup-changed-meanwhile``; ``cancelled``.
    """
    plan = make(drawer, found, Steps(progress, found.size))
    coming = plan.coming(drawer, newer=True)
    room = drawer.blobs.room_for([file.size for file in coming])
    kinds: dict[str, dict[str, int]] = {}
    for (kind, what), number in sorted(plan.documents.items()):
        kinds.setdefault(kind, {})[what] = number
    return Preview(
        kind=found.header.kind,
        made_on=found.header.made_on,
        records=tuple(plan.notes.values()),
        files=sum(not sealed_history.is_one(one) for one in plan.files.values()),
        new_files=len(coming),
        new_bytes=room.needed,
        documents=kinds,
        available=room.available,
        made=marks.of(marks.every(drawer), found.header.made_on),
    )


def make(drawer: Drawer, found: OpenedBackup, steps: Steps) -> Plan:
    """Read all lines once, and compare; errors as for ``look``."""
    check_mode(drawer, found.header)
    _check_home(drawer, found)
    countries = mixed.Countries(training=drawer.training)
    plan, chain = Plan(said_elsewhere.withdrawals(drawer), countries), history.Chain()
    plan.ours = history.Ours(drawer, plan.here.take)
    still = Still.of(drawer)
    try:
        for line in found.every(steps):
            _take(plan, chain, still, line, whole=found.header.kind != "entrusted")
    except ChangedError:
        raise InputError("backup-changed-meanwhile") from None
    told = Counts(**{sort: plan.lines[sort] for sort in _SORTS.values()})
    if told != found.header.counts:
        raise InputError("backup-incomplete")
    if chain.head != found.header.custody_head:
        raise InputError("backup-custody")
    plan.countries.check()
    _compare_names(plan, drawer)
    entries = {file.entry: file.sha256 for file in plan.files.values()}
    if entries != {path: found.bag.digests[path] for path in found.bag.evidence}:
        raise InputError("backup-incomplete")
    return plan


def _check_home(drawer: Drawer, found: OpenedBackup) -> None:
    """What was entrusted comes back only to where it was made, and only as it was made."""
    if found.header.kind != "entrusted":
        return
    known = entrusted_keys.find(drawer, found.header.backup_id)
    if known is None or known.signer != found.header.from_:
        raise InputError("backup-not-entrusted-here")


def _take(plan: Plan, chain: history.Chain, still: Still, line: Line, *, whole: bool) -> None:
    sort = next(name for name in _SORTS if getattr(line, name) is not msgspec.UNSET)
    plan.lines[_SORTS[sort]] += 1
    if sort in _PRIVATE and not whole and not _may_be_sealed(line):
        raise InputError("backup-line")
    if (
        whole
        and isinstance(line.record, RecordLine)
        and line.record.identities is not msgspec.UNSET
    ):
        raise InputError("backup-line")
    if not isinstance(line.file, msgspec.UnsetType):
        if line.file.blob in plan.files or not record_check.BLOB.fullmatch(line.file.blob):
            raise InputError("backup-line")
        plan.files[line.file.blob] = line.file
    elif isinstance(line.custody, str):
        entry = chain.take(line.custody)
        plan.there.take(entry)
        if plan.ours is not None:
            plan.ours.compare(entry)
    elif not isinstance(line.record, msgspec.UnsetType):
        _take_record(plan, still, line.record)
    elif not isinstance(line.identity, msgspec.UnsetType):
        plan.names.keep(line.identity.uid, back_again.read_identity(line.identity.body))
    elif not isinstance(line.document, msgspec.UnsetType):
        _take_document(plan, still.drawer, line.document)


def _may_be_sealed(line: Line) -> bool:
    """Whether a trusted person may have carried it, sealed to this drawer."""
    document = line.document
    return not isinstance(document, msgspec.UnsetType) and document.kind in sealed_history.KINDS


def _take_record(plan: Plan, still: Still, record: RecordLine) -> None:
    if record.event_id in plan.notes:
        raise InputError("backup-line")
    ours = gather.record_line(still, record.event_id)
    body = record_check.check(record, plan.there)
    plan.countries.take(body)
    plan.names.belong(record)
    if any(isinstance(item.blob, str) and item.blob not in plan.files for item in record.evidence):
        raise InputError("backup-incomplete")
    plan.notes[record.event_id] = RecordNote(
        event_id=record.event_id,
        state=_state(plan, still.drawer, ours, record),
        title=body.title or "",
        changed=record.changed,
        here="" if ours is None else ours.changed,
        held_back=tuple(plan.held_back(record, is_here=ours is not None)),
    )


def _compare_names(plan: Plan, drawer: Drawer) -> None:
    """Names come last, so only now it is known whether a record that is the same has the same."""
    for event_id, note in plan.notes.items():
        if note.state is not State.SAME or plan.ours is None:
            continue
        if plan.names.differ(drawer, event_id):
            begins, goes_on = plan.ours.begins(event_id), plan.ours.goes_on(event_id)
            state = {(True, False): State.NEWER, (False, True): State.OLDER}
            plan.notes[event_id] = dataclasses.replace(
                note,
                state=state.get((begins, goes_on), State.SAME),
                names_differ=begins == goes_on,
            )


def _state(plan: Plan, drawer: Drawer, ours: RecordLine | None, theirs: RecordLine) -> State:
    event_id = theirs.event_id
    if ours is None:
        known = drawer.custody.last(item_of(event_id))
        return State.NEW if known is None else State.REMOVED
    bare = msgspec.structs.replace(theirs, changed=ours.changed, identities=msgspec.UNSET)
    if ours == bare:
        return State.SAME
    if plan.ours is not None:
        if plan.ours.begins(event_id) and ours.changed < theirs.changed:
            return State.NEWER
        if plan.ours.goes_on(event_id) and theirs.changed < ours.changed:
            return State.OLDER
    return State.DIFFERS


def _take_document(plan: Plan, drawer: Drawer, document: DocumentLine) -> None:
    if document.kind in carried.KINDS_LEFT_OUT or document.kind == carried.UNFINISHED:
        raise InputError("backup-line")
    mixed.check_document(document.kind, document.body, training=drawer.training)
    ours = drawer.documents.find(document.kind, document.id)
    what = "new"
    if ours is not None:
        joined = merging.joined(document.kind, document.id, ours, document.body)
        what = "same" if ours == document.body else "stays" if joined == ours else "joined"
        if document.kind == versions.KIND and what == "stays":
            what = "new"  # comes under the next free number
    else:
        merging.check(document.kind, document.id, document.body)
        if deleted.stays_away(drawer, document.kind, document.id, document.body):
            plan.documents[document.kind, "stays"] += 1
            return
        plan.new_documents.add(f"{document.kind}/{document.id}")
    plan.documents[document.kind, what] += 1
