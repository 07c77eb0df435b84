"""Seal a composed report into one age file for one focal point."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from crypto.age import EncryptWriter, HybridRecipient
from crypto.errors import ZipError
from defender_app import files, medium, outside_names, places, wire
from defender_app.errors import InputError
from defender_app.flowing import Flowing
from defender_app.focal import contacts
from defender_app.focal.contacts import State
from defender_app.report import bag, foreign, marks, sent
from defender_app.report.behind import Behind
from defender_app.report.compose import check_unchanged
from defender_app.report.documents import Report
from defender_app.report.hashed import Hashed
from defender_app.report.preparing import Prepared, prepare
from defender_app.report.refusals import SealRefusedError, standing
from defender_app.report.sent import Keep

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from defender_app.report.compose import Composition, EvidenceToSend, LeftOut
    from defender_app.report.consent_gate import Decision
    from defender_app.report.sent import SentReport
    from defender_app.vault.drawer import Drawer

__all__ = ["Keep", "Prepared", "Progress", "Sealed", "prepare", "seal"]

Progress = Callable[[int, int], bool]
"""(bytes done, bytes in all) -> go on? False cancels and leaves nothing behind."""


@dataclass(frozen=True, kw_only=True)
class Sealed:
    """A sealed file that lies where the user wanted it.

    Attributes:
        path: the file. size: its bytes. sha256: of them, hex.
        report_id: hex; the replies name it.
        people: (event id, decision) of everyone in it.
        evidence: how many files it carries. left_out: those that stayed.
    """

    path: Path
    size: int
    sha256: str
    report_id: str
    people: tuple[tuple[str, Decision], ...]
    evidence: int
    left_out: tuple[LeftOut, ...]


def seal(  # noqa: PLR0913 - what, where, and how
    drawer: Drawer,
    composition: Composition,
    folder: Path,
    progress: Progress | None = None,
    *,
    prepared: Prepared | None = None,
    keep: Keep = "copy",
) -> Sealed:
    """Write the sealed file; remember what its replies need before the file gets its name.

    The file appears only when it is whole and the drawer has saved the report: a sealed file that
    nobody could answer never leaves. Writing takes its time, so right before that it is asked once
    more whether every consent, every record and the card are still what was composed.

    Args:
        drawer: of the composition.
        composition: of ``compose``.
        folder: where the file goes, under a random name.
        progress: called while writing.
        prepared: of ``prepare`` for this composition, when somebody looked at it: exactly that
            report is sealed.
        keep: what shall be kept of it once everything is sealed; ``keeping.finish`` does that.
            The chain never learns of a file of which nothing shall be kept.

    Raises:
        MachineError: disk full, no permission, ``medium-too-small``, ``medium-file-limit``;
            nothing is left behind.
        SealRefusedError: nobody decided about all that stands against it (``compose.agreed``).
        InputError: ``cancelled``; ``card-expired``, ``card-replaced`` or ``card-revoked`` when the
            card ended after the report was composed; ``changed-since-composed``: a consent or a
            record did, also while the file was being written; ``report-too-large``,
            ``report-not-readable``; ``inside-a-vault``.
    """
    with files.disk_errors():
        if not folder.is_dir():
            raise InputError("no-such-folder")
    places.outside_vaults(folder)
    refused = standing(composition.problems, composition.accepted)
    if refused:
        raise SealRefusedError(refused)
    _check_card(drawer, composition)
    check_unchanged(drawer, composition)
    ready = prepare(drawer, composition) if prepared is None else prepared
    if ready.composition is not composition:
        raise InputError("changed-since-composed")
    frozen = wire.encode(ready.report)
    parts = ready.parts(_Watched(drawer, composition, progress).chunks)
    _check_readable(frozen)
    path = folder / outside_names.of(drawer)
    work = _Work(drawer, ready, path, frozen, keep)
    size, digest = work.write(parts, progress)
    return Sealed(
        path=path,
        size=size,
        sha256=digest,
        report_id=ready.report.report_id,
        people=composition.decisions,
        evidence=len(composition.evidence),
        left_out=composition.left_out,
    )


def _check_card(drawer: Drawer, composition: Composition) -> None:
    """Between composing and sealing a person may wait: the card is looked at once more."""
    contact = contacts.get(drawer, composition.contact.contact_id)
    for one in contact.held:
        if one.digest == composition.held.digest:
            state = one.state(drawer.now())
            if state not in {State.UNVERIFIED, State.VERIFIED}:
                raise InputError(f"card-{state.value}")


def _check_readable(frozen: bytes) -> None:
    """What a focal point could not read never leaves: nobody could answer it."""
    try:
        decoded = wire.decode(frozen, Report, what="report")
    except InputError as error:
        limit = bag.SMALL_ENTRY >> 20
        raise InputError("report-too-large", limit=limit, why=error.code) from None
    try:
        foreign.check_report(decoded)
    except InputError as error:
        where = error.facts.get("where", "")
        raise InputError("report-not-readable", where=where, why=error.code) from None


class _Watched:
    """Reads evidence out of the drawer, and tells how far it is in all of it."""

    def __init__(self, drawer: Drawer, composition: Composition, progress: Progress | None) -> None:
        self._drawer = drawer
        self._progress = progress
        self._total = composition.evidence_size
        self._done = 0

    def chunks(self, item: EvidenceToSend) -> Iterator[bytes]:
        """The bytes of one item."""
        # The ZIP compares the CRC-32 of the whole, before the file has a name.
        rows = self._drawer.evidence.chunks(item.eid, item.event_id, compared=False)
        with closing(rows) as pieces:
            for piece in pieces:
                if self._progress is not None and not self._progress(self._done, self._total):
                    raise InputError("cancelled")
                self._done += len(piece)
                yield piece


@dataclass(frozen=True, repr=False)
class _Work:
    """One file on its way to its name."""

    drawer: Drawer
    ready: Prepared
    path: Path
    frozen: bytes
    keep: Keep

    def write(self, parts: Sequence[bag.Part], progress: Progress | None) -> tuple[int, str]:
        """Write the file; gives its size and its SHA-256, hex."""
        composition = self.ready.composition
        recipient = HybridRecipient.from_string(composition.held.card().body.recipient)
        size, total = self.ready.sealed_size(), composition.evidence_size
        medium.need_room(self.path.parent, size)
        with self._remembering() as remember:

            def known() -> None:
                if progress is not None and not progress(total, total):
                    raise InputError("cancelled")
                remember(self._record(hashed.sha256))

            with files.atomic_write(
                self.path, neutral_time=True, overwrite=False, before_naming=known
            ) as out:
                medium.need_file_size(out, size)
                with Flowing(out) as flowing:
                    hashed = Hashed(flowing)
                    with EncryptWriter(hashed, [recipient]) as sealed, Behind(sealed) as behind:
                        self._pack(parts, behind)
        return hashed.size, hashed.sha256

    def _pack(self, parts: Sequence[bag.Part], out: Behind) -> None:
        try:
            bag.write(bag.KINDS["report"], parts, self.ready.signing, out)
        except ZipError as error:
            if error.code in {"crc-mismatch", "size-mismatch"}:
                raise InputError("blob-damaged") from None
            raise

    def _record(self, sealed_sha256: str) -> SentReport:
        composition, identity = self.ready.composition, self.ready.identity
        people: Mapping[str, str] = {
            f"{record.event_id}/{key}": word
            for record in composition.records
            for key, word in record.projection.people.items()
        }
        return sent.SentReport(
            report_id=self.ready.report.report_id,
            event_ids=tuple(record.event_id for record in composition.records),
            contact_id=composition.contact.contact_id,
            card=composition.held.digest,
            sealed_sha256=sealed_sha256,
            sealed_on=wire.to_rfc3339(self.drawer.now()),
            training=self.drawer.training,
            reply_identity=identity.to_secret_string(),
            reply_to_sha256=wire.sha256_hex(str(identity.recipient()).encode()),
            people=dict(people),
            accepted=dict(composition.accepted),
            evidence=tuple(f"{item.event_id}/{item.eid}" for item in composition.evidence),
            kept=sent.WISHED[self.keep],
            commitments={
                item: f"{one.random.hex()}:{one.sha256}"
                for item, one in self.ready.commitments.items()
            },
            signing=self._own_key() if composition.one_time else "",
            refers_to=composition.refers_to,
        )

    def _own_key(self) -> str:
        return base64.b64encode(self.ready.signing.to_secret().reveal()).decode("ascii")

    @contextmanager
    def _remembering(self) -> Iterator[Callable[[SentReport], None]]:
        """Save the report while the file has no name yet; forget it if it never gets one."""
        drawer, composition = self.drawer, self.ready.composition
        before = {
            record.event_id: str(drawer.incidents.get(record.event_id).record_status)
            for record in composition.records
        }
        saved: list[SentReport] = []

        def remember(record: SentReport) -> None:
            with drawer.transaction():
                # Somebody may have said no while the file was being written.
                _check_card(drawer, composition)
                check_unchanged(drawer, composition)
                _keep_words(drawer, composition)
                sent.keep_new(drawer, record, self.frozen)
                marks.sealed(drawer, record)
            saved.append(record)

        try:
            yield remember
        except BaseException:
            # A folder that could not be synced fails after the file has its name: it may be sent.
            if saved and not self.path.exists():
                with drawer.transaction():
                    sent.forget(drawer, saved[0].report_id)
                    marks.taken_back(drawer, saved[0], before)
            raise


def _keep_words(drawer: Drawer, composition: Composition) -> None:
    """By which words this contact knows people; only they are new: what ended meanwhile stays so.

    A report under a key of its own has words of its own, which are kept with it alone.
    """
    if composition.one_time:
        return
    known = contacts.get(drawer, composition.contact.contact_id)
    words = known.pseudonyms | composition.contact.pseudonyms
    contacts.save(drawer, msgspec.structs.replace(known, pseudonyms=words))
