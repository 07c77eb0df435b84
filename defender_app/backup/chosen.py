"""Some records for oneself, whole: with all that must come back with them (docs/formats.md 6).

What goes along: the records with their evidence, consents and unfinished texts; what the chain of
custody says of them; the names of whoever is in them; their versions; every report that carried one
of them, as it was sent and with the key that opens its replies; notices about these; what rests
until tomorrow; the keys of what was entrusted to somebody before; and of each contact concerned its
cards, its signing key and the words by which it knows the people in these records, no others.
"""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec

from crypto.errors import ResourceError
from crypto.minisign import SigningKey
from defender_app import wire
from defender_app.backup import entrusted_keys, gather, history, lines, own, writing
from defender_app.backup.gather import ChangedError, Still
from defender_app.backup.lines import Line
from defender_app.backup.writing import Written
from defender_app.errors import InputError, MachineError, UsageError
from defender_app.focal import contacts
from defender_app.report import sent, sent_notices, waiting
from defender_app.vault import versions

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from pathlib import Path

    from defender_app.backup.lines import DocumentLine, FileLine, Header, IdentityLine, RecordLine
    from defender_app.backup.writing import Progress
    from defender_app.report import bag
    from defender_app.vault.drawer import Drawer

KIND: Final = "travel"
_ATTEMPTS: Final = 3


class Chosen:
    """Some records of a drawer and what belongs to them, as it is at one change.

    Args:
        still: the drawer.
        event_ids: the records; all are here.

    Raises:
        InputError: ``unknown-incident``; ``travel-nothing``: no record.
    """

    def __init__(self, still: Still, event_ids: Collection[str]) -> None:
        self._still = still
        self.event_ids = _in_order(still, event_ids)
        chosen = frozenset(self.event_ids)
        people = still.rows("SELECT event_id, uid FROM people")
        self._uids = frozenset(str(uid) for event_id, uid in people if event_id in chosen)
        drawer = still.drawer
        self._sent = [one for one in sent.every(drawer) if not chosen.isdisjoint(one.event_ids)]
        self._reports = {one.report_id for one in self._sent} | {
            report
            for event_id in self.event_ids
            for version in versions.frozen(drawer, event_id)
            for report in version.reports
        }
        self._notices = [
            one for one in sent_notices.every(drawer) if self._reports & set(one.report_ids)
        ]
        self._waiting = [
            one for one in waiting.every(drawer) if not chosen.isdisjoint(one.event_ids)
        ]
        self._entrusted = [
            one
            for one in entrusted_keys.readable(drawer)[0]
            if not chosen.isdisjoint(one.event_ids)
        ]
        self.files: list[FileLine] = gather.files(
            still, lambda one: gather.of_records(one, self.event_ids)
        )

    def fingerprint(self, *, keys: bool) -> str:
        """SHA-256 (hex) of all that would be lost with them, but for who looked at it and when.

        Args:
            keys: with the keys of what was entrusted before; no contact, for these stay.

        Raises:
            ChangedError: the drawer was changed.
        """
        digest = hashlib.sha256()
        apart = {contacts.KIND} if keys else {contacts.KIND, entrusted_keys.KIND}
        for raw in self._records():
            digest.update(raw)
        for identity in self._identities():
            digest.update(lines.encode(Line(identity=identity)))
        for document in self._documents():
            if document.kind not in apart:
                digest.update(lines.encode(Line(document=document)))
        for file in self.files:
            digest.update(lines.encode(Line(file=file)))
        return digest.hexdigest()

    def header(self, key: SigningKey, to: str | msgspec.UnsetType) -> Header:
        """The first line of a package of them."""
        chain = history.Chain()
        for line in self._custody():
            chain.take(line)
        return lines.Header(
            kind=KIND,
            backup_id=wire.new_id(),
            training=self._still.drawer.training,
            made_on=wire.to_rfc3339(self._still.drawer.now()),
            from_=key.verify_key.string,
            to=to,
            custody_head=chain.head,
            counts=lines.Counts(
                files=len(self.files),
                records=len(self.event_ids),
                custody=chain.count,
                identities=sum(1 for _ in self._identities()),
                documents=sum(1 for _ in self._documents()),
            ),
        )

    def records(self, header: Header) -> Iterator[bytes]:
        """``data/records.jsonl``, line by line."""
        yield lines.encode(header)
        for file in self.files:
            yield lines.encode(Line(file=file))
        for line in self._custody():
            yield lines.encode(Line(custody=line))
        yield from self._records()

    def private(self) -> Iterator[bytes]:
        """``data/private.jsonl``, line by line."""
        for identity in self._identities():
            yield lines.encode(Line(identity=identity))
        for document in self._documents():
            yield lines.encode(Line(document=document))

    def _records(self) -> Iterator[bytes]:
        for event_id in self.event_ids:
            yield lines.encode(Line(record=self._record(event_id)))

    def _record(self, event_id: str) -> RecordLine:
        record = gather.record_line(self._still, event_id)
        if record is None:
            raise ChangedError("changed")
        return record

    def _custody(self) -> Iterator[str]:
        chosen = frozenset(self.event_ids)
        return history.apart(
            gather.custody(self._still), lambda entry: history.owner(entry.item) in chosen
        )

    def _identities(self) -> Iterator[IdentityLine]:
        return (one for one in gather.identities(self._still) if one.uid in self._uids)

    def history(self) -> Iterator[DocumentLine]:
        """What was sent of them and how they were then, without a key of any kind."""
        yield from self._theirs()
        for report in self._sent:
            bare = msgspec.structs.replace(report, reply_identity="", signing="")
            body = wire.encode_own(bare, what="sent-report")
            yield lines.document(sent.KIND, report.report_id, body)
        yield from self._copies()
        for notice in self._notices:
            unkeyed = msgspec.structs.replace(notice, reply_identity="")
            said = wire.encode_own(unkeyed, what="sent-notice")
            yield lines.document(sent_notices.KIND, notice.notice_id, said)
        yield from self._resting()

    def _documents(self) -> Iterator[DocumentLine]:
        """Those that go along, each read only when its turn comes."""
        yield from self._theirs()
        for report in self._sent:
            yield from self._document(sent.KIND, report.report_id)
        yield from self._copies()
        for notice in self._notices:
            yield from self._document(sent_notices.KIND, notice.notice_id)
        yield from self._resting()
        for known in self._entrusted:
            yield from self._document(entrusted_keys.KIND, known.backup_id)
        yield from self._contacts()

    def _theirs(self) -> Iterator[DocumentLine]:
        """What is kept under the id of a record: its versions, that it was a quick note."""
        chosen = frozenset(self.event_ids)
        for kind, document_id in gather.names(self._still):
            if document_id.partition("/")[0] in chosen:
                yield from self._document(kind, document_id)

    def _copies(self) -> Iterator[DocumentLine]:
        for report_id in sorted(self._reports):
            yield from self._document(sent.FROZEN, report_id)

    def _resting(self) -> Iterator[DocumentLine]:
        for one in self._waiting:
            yield from self._document(waiting.KIND, one.waiting_id)

    def _document(self, kind: str, document_id: str) -> Iterator[DocumentLine]:
        found = self._still.rows(
            "SELECT body FROM documents WHERE kind = ? AND id = ?", (kind, document_id)
        )
        for (body,) in found:
            yield lines.document(kind, document_id, bytes(body))

    def _contacts(self) -> Iterator[DocumentLine]:
        wanted = {one.contact_id for one in self._sent}
        wanted |= {one.contact_id for one in self._notices}
        wanted |= {one.contact_id for one in self._entrusted}
        wanted |= {contact_id for one in self._waiting for contact_id in one.contact_ids}
        chosen = frozenset(self.event_ids)
        for contact in contacts.every(self._still.drawer):
            words = {
                who: word
                for who, word in contact.pseudonyms.items()
                if who in self._uids or who.partition("/")[0] in chosen
            }
            if contact.contact_id not in wanted and not words:
                continue
            reduced = msgspec.structs.replace(contact, pseudonyms=words)
            body = wire.encode_own(reduced, what=contacts.KIND)
            yield lines.document(contacts.KIND, contact.contact_id, body)


def _in_order(still: Still, event_ids: Collection[str]) -> tuple[str, ...]:
    """These records in the order they came in."""
    wanted = frozenset(event_ids)
    if not wanted:
        raise InputError("travel-nothing")
    every = still.rows("SELECT event_id FROM incidents ORDER BY no")
    found = tuple(str(event_id) for (event_id,) in every if event_id in wanted)
    if len(found) != len(wanted):
        raise InputError("unknown-incident")
    return found


def write_chosen(  # noqa: PLR0913 - what, to whom, where
    drawer: Drawer,
    event_ids: Collection[str],
    out: Path,
    *,
    passphrase: str | None = None,
    to_recovery: bool = False,
    known: Callable[[Path], None] | None = None,
    progress: Progress | None = None,
    force: bool = False,
) -> Written:
    """Write some records into one sealed file for oneself, and read it back.

    Args:
        drawer: what holds them.
        event_ids: the records.
        out: a folder, for a new name that says nothing, or a file.
        passphrase: as typed; opens the file.
        to_recovery: the recovery words of this drawer open it instead.
        known: called with its path when the file is whole and only its name is missing.
        progress: (bytes done, bytes in all), written and read back; False ends it.
        force: replace a file of that name.

    Raises:
        As ``own.write_own``; InputError: ``unknown-incident``, ``travel-nothing``.
    """
    if (passphrase is not None) == to_recovery:
        raise UsageError("backup-target")
    drawer.assure()
    recipient, to = own.recipient(drawer, passphrase)
    path = writing.target(out, drawer)
    named = None if known is None else partial(known, path)
    for _ in range(_ATTEMPTS):
        try:
            drawer.custody.verify()
            chosen, key = Chosen(Still.of(drawer), event_ids), SigningKey.generate()
            header = chosen.header(key, to)
            parts = _parts(drawer, chosen, header)
            size = writing.write(
                parts, key, recipient, path, progress=progress, force=force, known=named
            )
        except ChangedError:
            continue
        except ResourceError:
            raise MachineError("kdf-memory") from None
        return written(path, size, header)
    raise InputError("backup-changed-meanwhile")


def written(path: Path, size: int, header: Header) -> Written:
    """What lies there now."""
    counts = header.counts
    return Written(
        path=path,
        size=size,
        records=counts.records,
        files=counts.files,
        backup_id=header.backup_id,
    )


def _parts(drawer: Drawer, chosen: Chosen, header: Header) -> list[bag.Part]:
    return [
        writing.line_part(gather.RECORDS, lambda: chosen.records(header)),
        writing.line_part(gather.PRIVATE, chosen.private),
        *(writing.file_part(drawer, file) for file in chosen.files),
    ]
