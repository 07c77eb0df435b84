"""A backup that a trusted person carries: sealed to their card, with no key of ours in it.

It is complete or is refused. The person cannot bring it into another vault; they hand it back,
sealed to a key that this drawer keeps, and it is accepted only as it was made. Source:
docs/formats.md 6.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from crypto.age import EncryptWriter, HybridIdentity, HybridRecipient, sealed_size
from crypto.minisign import SigningKey
from defender_app import files, medium, wire
from defender_app.backup import entrusted_keys, gather, history, lines, writing
from defender_app.backup.agreement import Objection, objections
from defender_app.backup.chosen import Chosen
from defender_app.backup.entrusted_keys import Entrusted
from defender_app.backup.gather import ChangedError, Still
from defender_app.backup.lines import Line
from defender_app.backup.opening import opened
from defender_app.backup.sealed_history import SealedHistory
from defender_app.backup.writing import Steps, Written
from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.focal.contacts import State
from defender_app.report.sealed_file import PIECE
from defender_app.vault.incidents import item_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from collections.abc import Set as AbstractSet
    from pathlib import Path

    from defender_app.backup.lines import FileLine, Header, RecordLine
    from defender_app.backup.writing import Progress
    from defender_app.focal.contacts import HeldCard
    from defender_app.report import bag
    from defender_app.vault.custody import CustodyEntry
    from defender_app.vault.drawer import Drawer

_ACTOR: Final = "me"


class NotAgreedError(InputError):
    """Refused: ``entrusted-not-agreed`` with the number of objections.

    Args:
        found: everybody who stands in the way.
    """

    def __init__(self, found: tuple[Objection, ...]) -> None:
        super().__init__("entrusted-not-agreed", count=len(found))
        self.objections = found


def write_entrusted(  # noqa: PLR0913 - what, to whom, where
    drawer: Drawer,
    event_ids: Sequence[str],
    contact_id: str,
    out: Path,
    *,
    confirmed: AbstractSet[tuple[str, str, str]] = frozenset(),
    known: Callable[[Path], None] | None = None,
    progress: Progress | None = None,
    force: bool = False,
) -> Written:
    """Write records with their evidence for a trusted person to carry.

    Args:
        drawer: holds records and contact.
        event_ids: which records.
        contact_id: whose verified card of a person it is sealed to.
        out: a folder, for a new name that says nothing, or a file.
        confirmed: (event id, kind, pid or oid) whose condition is met for this one file.
        known: called with its path when the file is whole and only its name is missing.
        progress: (bytes done, bytes in all), written and read back; False ends it.
        force: replace a file of that name.

    Raises:
        NotAgreedError: ``entrusted-not-agreed``.
        InputError: ``entrusted-nothing``: no record; ``entrusted-card-role``: no person's card;
            ``entrusted-card-unverified``; ``card-expired``, ``card-replaced``, ``card-revoked``;
            ``backup-changed-meanwhile``; those of ``write_own``.
        MachineError: as for ``write_own``. Nothing is left then.
    """
    drawer.assure()
    wish = _Wish(drawer, tuple(dict.fromkeys(event_ids)), contact_id, confirmed)
    if not wish.event_ids:
        raise InputError("entrusted-nothing")
    held = wish.check()
    path, key = writing.target(out, drawer), SigningKey.generate()
    made = wish.made(held, key)
    try:
        source = _Source(Still.of(drawer), made, drawer.training)
        with wish.remembering(made, path, known) as remember:
            size = writing.write(
                source.parts(),
                key,
                HybridRecipient.from_string(held.card().body.recipient),
                path,
                progress=progress,
                force=force,
                known=remember,
            )
    except ChangedError:
        raise InputError("backup-changed-meanwhile") from None
    return Written(
        path=path,
        size=size,
        records=len(made.event_ids),
        files=len(source.files),
        backup_id=made.backup_id,
    )


@dataclass(frozen=True)
class _Wish:
    """Which records shall go with whom."""

    drawer: Drawer
    event_ids: tuple[str, ...]
    contact_id: str
    confirmed: AbstractSet[tuple[str, str, str]]

    def check(self) -> HeldCard:
        """Ask card and consents; gives the card in use."""
        held = contacts.get(self.drawer, self.contact_id).current()
        if held.card().body.role != "person":
            raise InputError("entrusted-card-role")
        state = held.state(self.drawer.now())
        if state is State.UNVERIFIED:
            raise InputError("entrusted-card-unverified")
        if state is not State.VERIFIED:
            raise InputError(f"card-{state.value}")
        found = objections(self.drawer, self.event_ids, self.contact_id, self.confirmed)
        if found:
            raise NotAgreedError(found)
        return held

    def made(self, held: HeldCard, key: SigningKey) -> Entrusted:
        """What will be remembered of it, with a new key for what is handed back."""
        return Entrusted(
            backup_id=wire.new_id(),
            contact_id=contacts.get(self.drawer, self.contact_id).contact_id,
            card=held.digest,
            made_on=wire.to_rfc3339(self.drawer.now()),
            signer=key.verify_key.string,
            identity=HybridIdentity.generate().to_secret_string(),
            event_ids=self.event_ids,
        )

    @contextlib.contextmanager
    def remembering(
        self, made: Entrusted, path: Path, also: Callable[[Path], None] | None
    ) -> Iterator[Callable[[], None]]:
        """Remember it once it is whole and has no name yet; forget it if it never gets one."""
        saved: list[str] = []

        def known() -> None:
            with self.drawer.transaction():
                # Somebody may have said no, or the card may have ended, while it was written.
                if self.check().digest != made.card:
                    raise InputError("backup-changed-meanwhile")
                self._remember(made)
                if also is not None:
                    also(path)
            saved.append(made.backup_id)

        try:
            yield known
        except BaseException:
            if saved and not path.exists():
                entrusted_keys.forget(self.drawer, made.backup_id)
            raise

    def _remember(self, made: Entrusted) -> None:
        custody = self.drawer.custody
        entrusted_keys.keep(self.drawer, made)
        for event_id in made.event_ids:
            custody.append(None, _ACTOR, "exported", item_of(event_id))
        for event_id, kind, whose in sorted(self.confirmed):
            if event_id in made.event_ids:
                custody.append(None, _ACTOR, "confirmed", f"{item_of(event_id)}/{kind}/{whose}")


class _Source:
    """The parts of an entrusted backup: some records whole, and nothing else."""

    def __init__(self, still: Still, made: Entrusted, training: bool) -> None:  # noqa: FBT001 - ours
        self._still = still
        self._made = made
        self.files: list[FileLine] = gather.files(
            still, lambda one: gather.of_records(one, made.event_ids)
        )
        chain = history.Chain()
        for line in self._custody():
            chain.take(line)
        self._history = self._sealed_history()
        documents = 0
        if self._history is not None:
            documents = self._history.count
            self.files = [*self.files, self._history.line]
        self._header: Header = lines.Header(
            kind="entrusted",
            backup_id=made.backup_id,
            training=training,
            made_on=made.made_on,
            from_=made.signer,
            to=made.card,
            return_to=str(HybridIdentity.from_string(made.identity).recipient()),
            custody_head=chain.head,
            counts=lines.Counts(
                files=len(self.files),
                records=len(made.event_ids),
                custody=chain.count,
                documents=documents,
            ),
        )

    def _sealed_history(self) -> SealedHistory | None:
        """What nobody but this drawer reads, where there is anything of it."""
        found = Chosen(self._still, self._made.event_ids).history()
        place = len(self.files) + 1
        made = SealedHistory(found, self._made.identity, place, self._made.backup_id)
        return made if made.count else None

    def parts(self) -> list[bag.Part]:
        """What goes into the container."""
        return [
            writing.line_part(gather.RECORDS, self._lines),
            *(self._file(file) for file in self.files),
        ]

    def _file(self, file: FileLine) -> bag.Part:
        if self._history is not None and file is self._history.line:
            return self._history.part
        return writing.file_part(self._still.drawer, file)

    def _lines(self) -> Iterator[bytes]:
        yield lines.encode(self._header)
        for file in self.files:
            yield lines.encode(Line(file=file))
        for line in self._custody():
            yield lines.encode(Line(custody=line))
        for event_id in self._made.event_ids:
            yield lines.encode(Line(record=self._record(event_id)))

    def _custody(self) -> Iterator[str]:
        """The entries about these records, as a chain of their own: no number of the vault's."""
        chosen = frozenset(self._made.event_ids)

        def wanted(entry: CustodyEntry) -> bool:
            # What left for somebody else is nobody's business but ours.
            return history.owner(entry.item) in chosen and entry.action not in history.LEFT

        return history.apart(gather.custody(self._still), wanted)

    def _record(self, event_id: str) -> RecordLine:
        record = gather.record_line(self._still, event_id)
        if record is None:
            raise ChangedError("changed")
        names: dict[str, str] = {}
        for one in record.people:
            found = self._still.rows("SELECT body FROM identities WHERE uid = ?", (one.uid,))
            names |= {one.uid: bytes(found[0][0]).decode()} if found else {}
        return msgspec.structs.replace(record, identities=names or msgspec.UNSET)


def hand_back(
    drawer: Drawer,
    path: Path,
    out: Path,
    *,
    progress: Progress | None = None,
    force: bool = False,
) -> Path:
    """Seal an entrusted backup to the one who made it: for the person who carried it.

    Nothing of it enters this drawer; what comes out holds exactly what came in.

    Args:
        drawer: holds the person's own card.
        path: the entrusted backup.
        out: a folder, for a new name that says nothing, or a file.
        progress: (bytes done, bytes in all), written and read back; False ends it.
        force: replace a file of that name.

    Returns:
        The new file.

    Raises:
        WrongKeyError: ``backup-not-ours``. InputError: ``backup-own``: not an entrusted one;
            those of ``opened``. MachineError: ``backup-not-read-back``, the disk; nothing is left.
    """
    target = writing.target(out, drawer)
    with contextlib.ExitStack() as stack:
        found = stack.enter_context(opened(path, drawer=drawer, progress=progress))
        if not isinstance(found.header.return_to, str):
            raise InputError("backup-own")
        content = found.sealed.content
        medium.need_room(target.absolute().parent, sealed_size(content.size))
        steps = Steps(progress, 2 * content.size)
        recipient = HybridRecipient.from_string(found.header.return_to)
        proof = writing.Proof(found.bag.digests, steps)
        content.seek(0)
        with files.atomic_write(target, neutral_time=True, overwrite=force, read_back=proof) as raw:
            with EncryptWriter(raw, [recipient], keep_file_key=True) as encrypted:
                while piece := content.read(PIECE):
                    encrypted.write(piece)
                    steps(len(piece))
            raw.flush()
            proof.take(raw, encrypted.file_key)
    return target
