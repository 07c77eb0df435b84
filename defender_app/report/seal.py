"""Seal a composed report into one age file for one focal point."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

import msgspec

from crypto.age import EncryptWriter, HybridIdentity, HybridRecipient
from defender_app import files, places, wire
from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.focal.contacts import State
from defender_app.report import bag, custody_projection, foreign, html, sent
from defender_app.report.compose import check_unchanged
from defender_app.report.documents import Identities, NamedPerson, Report
from defender_app.vault.evidence import item_of
from defender_app.vault.incidents import item_of as record_item

if TYPE_CHECKING:
    from pathlib import Path

    from crypto.minisign import SigningKey
    from defender_app.report.compose import Composition, EvidenceToSend, LeftOut
    from defender_app.report.consent_gate import Decision
    from defender_app.vault.drawer import Drawer

Progress = Callable[[int, int], bool]
"""(bytes done, bytes in all) -> go on? False cancels and leaves nothing behind."""

SUFFIX: Final = ".age"


@dataclass(frozen=True, kw_only=True)
class Sealed:
    """A sealed file that lies where the user wanted it.

    Attributes:
        path: the file. size: its bytes.
        report_id: hex; the replies name it.
        people: (event id, decision) of everyone in it.
        evidence: how many files it carries. left_out: those that stayed.
    """

    path: Path
    size: int
    report_id: str
    people: tuple[tuple[str, Decision], ...]
    evidence: int
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class Prepared:
    """The report as it will be written, for a last look; holds the secret that opens its replies.

    Attributes:
        composition: what it was made from.
        report: ``data/report.json``. page: ``data/report.html``, exactly.
        identity: opens the replies.
    """

    composition: Composition
    report: Report
    page: bytes
    identity: HybridIdentity

    def __repr__(self) -> str:
        return f"<prepared report {self.report.report_id}>"

    @property
    def named(self) -> tuple[NamedPerson, ...]:
        """``data/identities.json``: everybody whose name or contact leaves, kept apart."""
        records = self.composition.records
        return tuple(one for record in records for one in record.projection.named)

    def files(self) -> tuple[tuple[str, int], ...]:
        """(path, bytes) of every file that was decided on; the history is made while sealing."""
        found = [("data/report.json", len(wire.encode(self.report)))]
        found.append(("data/report.html", len(self.page)))
        named = _identities(self)
        found += [("data/identities.json", len(named))] if named else []
        for number, item in enumerate(self.composition.evidence, 1):
            found.append((bag.evidence_path(number, item.extension), item.size))
        return tuple(found)


def prepare(drawer: Drawer, composition: Composition) -> Prepared:
    """Make the report of a composition; nothing is written.

    Args:
        drawer: of the composition.
        composition: of ``compose``.

    Raises:
        InputError: ``drawer-replayed``.
    """
    drawer.assure()
    identity = HybridIdentity.generate()
    report = _report(drawer, composition, identity, composition.contact.signing_key())
    return Prepared(
        composition=composition, report=report, page=html.render(report), identity=identity
    )


class _Hashing:
    """Counts and hashes what goes through to a file; ``out`` is set once there is one."""

    out: BinaryIO

    def __init__(self) -> None:
        self.digest = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes) -> int:
        self.digest.update(data)
        self.size += len(data)
        return self.out.write(data)


def seal(
    drawer: Drawer,
    composition: Composition,
    folder: Path,
    progress: Progress | None = None,
    *,
    prepared: Prepared | None = None,
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

    Raises:
        MachineError: disk full, no permission; nothing is left behind.
        InputError: ``cancelled``; ``card-expired``, ``card-replaced`` or ``card-revoked`` when the
            card ended after the report was composed; ``changed-since-composed``: a consent or a
            record did, also while the file was being written; ``report-too-large``,
            ``report-not-readable``; ``inside-a-vault``.
    """
    if not folder.is_dir():
        raise InputError("no-such-folder")
    places.outside_vaults(folder)
    _check_card(drawer, composition)
    check_unchanged(drawer, composition)
    ready = prepare(drawer, composition) if prepared is None else prepared
    if ready.composition is not composition:
        raise InputError("changed-since-composed")
    frozen = wire.encode(ready.report)
    parts = list(_parts(drawer, ready, frozen, progress))
    _check_readable(frozen, parts)
    path = folder / (files.random_name() + SUFFIX)
    return Sealed(
        path=path,
        size=_write(drawer, ready, path, parts, frozen, progress),
        report_id=ready.report.report_id,
        people=tuple((r.event_id, d) for r in composition.records for d in r.decisions.values()),
        evidence=len(composition.evidence),
        left_out=composition.left_out,
    )


def _write(  # noqa: PLR0913, PLR0917 - what was made ready, and where it goes
    drawer: Drawer,
    ready: Prepared,
    path: Path,
    parts: Sequence[bag.Part],
    frozen: bytes,
    progress: Progress | None,
) -> int:
    """Write the file; gives its size."""
    composition, hashing = ready.composition, _Hashing()
    recipient = HybridRecipient.from_string(composition.held.card().body.recipient)
    total = sum(item.size for item in composition.evidence)
    with _remembering(drawer, composition, path, frozen) as remember:

        def known() -> None:
            if progress is not None and not progress(total, total):
                raise InputError("cancelled")
            remember(_record(drawer, ready, hashing.digest.hexdigest()))

        with files.atomic_write(path, neutral_time=True, before_naming=known) as out:
            hashing.out = out
            with EncryptWriter(hashing, [recipient]) as encrypted:
                key = composition.contact.signing_key()
                bag.write(bag.KINDS["report"], parts, key, encrypted)
    return hashing.size


def _check_card(drawer: Drawer, composition: Composition) -> None:
    """Between composing and sealing a person may wait: the card is looked at once more."""
    contact = contacts.get(drawer, composition.contact.contact_id)
    for one in contact.held:
        if one.digest == composition.held.digest:
            state = one.state(drawer.now())
            if state not in {State.UNVERIFIED, State.VERIFIED}:
                raise InputError(f"card-{state.value}")


def _check_readable(frozen: bytes, parts: Sequence[bag.Part]) -> None:
    """What a focal point could not read never leaves: nobody could answer it."""
    try:
        bag.check_sizes(parts)
        decoded = wire.decode(frozen, Report, what="report")
    except InputError as error:
        limit = bag.SMALL_ENTRY >> 20
        raise InputError("report-too-large", limit=limit, why=error.code) from None
    try:
        foreign.check_report(decoded)
    except InputError as error:
        where = error.facts.get("where", "")
        raise InputError("report-not-readable", where=where, why=error.code) from None


def _report(
    drawer: Drawer, composition: Composition, identity: HybridIdentity, key: SigningKey
) -> Report:
    return Report(
        report_id=wire.new_id(),
        to=composition.held.digest,
        from_=key.verify_key.string,
        reply_to=str(identity.recipient()),
        training=drawer.training,
        written_on=drawer.now().date().isoformat(),
        language="en",
        incidents=tuple(record.projection.incident for record in composition.records),
        confirmed=composition.confirmed or msgspec.UNSET,
    )


def _identities(ready: Prepared) -> bytes:
    """``data/identities.json``, or nothing when nobody is named."""
    return wire.encode(Identities(persons=ready.named)) if ready.named else b""


def _parts(
    drawer: Drawer, ready: Prepared, frozen: bytes, progress: Progress | None
) -> Iterator[bag.Part]:
    composition = ready.composition
    yield bag.part("data/report.json", frozen)
    yield bag.part("data/report.html", ready.page)
    named = _identities(ready)
    if named:
        yield bag.part("data/identities.json", named)
    yield bag.part("data/custody.jsonl", custody_projection.write(_history(drawer, composition)))
    total = sum(item.size for item in composition.evidence)
    done = 0
    for number, item in enumerate(composition.evidence, 1):
        yield bag.Part(
            path=bag.evidence_path(number, item.extension),
            size=item.size,
            crc32=item.crc32,
            sha256=item.sha256,
            chunks=_watched(drawer, item, done, total, progress),
        )
        done += item.size


def _watched(
    drawer: Drawer, item: EvidenceToSend, before: int, total: int, progress: Progress | None
) -> Callable[[], Iterator[bytes]]:
    def chunks() -> Iterator[bytes]:
        done = before
        for piece in drawer.evidence.chunks(item.eid, item.event_id):
            if progress is not None and not progress(done, total):
                raise InputError("cancelled")
            done += len(piece)
            yield piece

    return chunks


def _history(drawer: Drawer, composition: Composition) -> Iterator[tuple[str, str, str, str]]:
    for number, item in enumerate(composition.evidence, 1):
        for entry in drawer.custody.entries(item_of(item.event_id, item.eid)):
            yield entry.when, entry.action, f"{number:03d}", item.sha256


def _record(drawer: Drawer, ready: Prepared, sealed_sha256: str) -> sent.SentReport:
    composition, identity = ready.composition, ready.identity
    people: Mapping[str, str] = {
        f"{record.event_id}/{key}": word
        for record in composition.records
        for key, word in record.projection.people.items()
    }
    return sent.SentReport(
        report_id=ready.report.report_id,
        event_ids=tuple(record.event_id for record in composition.records),
        contact_id=composition.contact.contact_id,
        card=composition.held.digest,
        sealed_sha256=sealed_sha256,
        sealed_on=wire.to_rfc3339(drawer.now()),
        training=drawer.training,
        reply_identity=identity.to_secret_string(),
        reply_to_sha256=wire.sha256_hex(str(identity.recipient()).encode()),
        people=dict(people),
        accepted=dict(composition.accepted),
        evidence=tuple(f"{item.event_id}/{item.eid}" for item in composition.evidence),
    )


@contextmanager
def _remembering(
    drawer: Drawer, composition: Composition, path: Path, frozen: bytes
) -> Iterator[Callable[[sent.SentReport], None]]:
    """Save the report while the file has no name yet; forget it again if it never gets one."""
    before = {
        record.event_id: str(drawer.incidents.get(record.event_id).record_status)
        for record in composition.records
    }
    saved: list[str] = []

    def remember(record: sent.SentReport) -> None:
        with drawer.transaction():
            # Somebody may have said no while the file was being written.
            _check_card(drawer, composition)
            check_unchanged(drawer, composition)
            # Only the words are new: a card that was revoked since stays revoked.
            known = contacts.get(drawer, composition.contact.contact_id)
            words = known.pseudonyms | composition.contact.pseudonyms
            contacts.save(drawer, msgspec.structs.replace(known, pseudonyms=words))
            sent.keep_new(drawer, record, frozen)
            for event_id in before:
                drawer.incidents.set_status(event_id, "sent")
            _note(drawer, composition, record.sealed_sha256)
        saved.append(record.report_id)

    try:
        yield remember
    except BaseException:
        # A folder that could not be synced fails after the file has its name: it may be sent.
        if saved and not path.exists():
            with drawer.transaction():
                sent.forget(drawer, saved[0])
                for event_id, status in before.items():
                    drawer.incidents.set_status(event_id, status)
                _note(drawer, composition, None)
        raise


def _note(drawer: Drawer, composition: Composition, sealed: str | None) -> None:
    """Add to the chain that it all was sealed; None: that it was not after all."""
    record, item = ("sent", "exported") if sealed else ("send-failed", "export-failed")
    append = drawer.custody.append
    for one in composition.records:
        append(None, "me", record, record_item(one.event_id), sealed)
    for piece in composition.evidence:
        append(None, "me", item, item_of(piece.event_id, piece.eid), piece.sha256)
