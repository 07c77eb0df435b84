"""What of a drawer stays behind when some of its records do not come along (docs/formats.md 6).

For a move into a new vault that must never hold them, not even for a moment: so they are left out
of the file that carries the rest. With a record go its files, its versions, the copies of reports
it was in (a receipt of each stays, which reads the answers), the names of whoever is in no other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.backup import entrusted_keys, history
from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.report import sent, sent_notices, waiting
from defender_app.vault import versions

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from defender_app.report.sent_notices import SentNotice
    from defender_app.vault.drawer import Drawer

_EVIDENCE: Final = "evidence/"


class Without:
    """Says of everything in a drawer whether it comes along.

    Args:
        drawer: whose.
        event_ids: of the records that stay behind; none: everything comes along.
        receipts: whether a receipt stays of each report that they were in, with the keys that open
            what comes back; else nothing tells of those that were in such reports alone.
    """

    def __init__(
        self, drawer: Drawer, event_ids: Collection[str] = (), *, receipts: bool = True
    ) -> None:
        self._receipts = receipts
        self.event_ids = frozenset(event_ids)
        self._here: frozenset[str] = frozenset()
        self._reports: frozenset[str] = frozenset()
        self._uids: frozenset[str] = frozenset()
        self._gone: frozenset[str] = frozenset()
        if self.event_ids:
            self._look(drawer)

    def _look(self, drawer: Drawer) -> None:
        rows = drawer.database.rows("SELECT event_id, uid FROM people")
        self._here = frozenset(
            str(one) for (one,) in drawer.database.rows("SELECT event_id FROM incidents")
        )
        staying = {str(uid) for event_id, uid in rows if str(event_id) in self.event_ids}
        self._uids = frozenset(
            staying - {str(uid) for event_id, uid in rows if str(event_id) not in self.event_ids}
        )
        self._reports = frozenset(
            report
            for event_id in self.event_ids
            for version in versions.frozen(drawer, event_id)
            for report in version.reports
        ) | {
            one.report_id
            for one in sent.every(drawer)
            if not self.event_ids.isdisjoint(one.event_ids)
        }
        staying_here = self._here - self.event_ids
        self._gone = frozenset(
            one.report_id
            for one in sent.every(drawer)
            if one.report_id in self._reports and staying_here.isdisjoint(one.event_ids)
        )

    def owners(self, found: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
        """The files that come along, as ``gather.files`` takes them.

        Args:
            found: (blob id, owner, ending) of every file, those of nobody with their id again.
        """
        if not self.event_ids:
            yield from found
            return
        every = list(found)
        leaving = {
            blob
            for blob, owner, _ in every
            if owner.startswith(_EVIDENCE) and history.owner(owner) in self.event_ids
        }
        wanted = {blob for blob, owner, _ in every if owner and not self._behind(owner)}
        for blob, owner, ending in every:
            alone = not owner and (blob in wanted or blob not in leaving)
            if alone or (owner and not self._behind(owner)):
                yield blob, owner, ending

    def _behind(self, owner: str) -> bool:
        return owner.startswith(_EVIDENCE) and history.owner(owner) in self.event_ids

    def record(self, event_id: str) -> bool:
        """Whether a record comes along."""
        return event_id not in self.event_ids

    def identity(self, uid: str) -> bool:
        """Whether a name does."""
        return uid not in self._uids

    def document(self, kind: str, document_id: str, body: bytes) -> bytes | None:
        """A document as it comes along, or None."""
        if not self.event_ids:
            return body
        # Versions, and whatever else is kept under the id of a record, belong to it.
        theirs = document_id.partition("/")[0] in self.event_ids
        if theirs or (kind == sent.FROZEN and document_id in self._reports):
            return None
        reduced = {
            waiting.KIND: self._waiting,
            sent.KIND: self._receipt,
            sent_notices.KIND: self._notice,
            entrusted_keys.KIND: self._entrusted,
            contacts.KIND: self._without_words,
        }.get(kind)
        if reduced is None:
            return body
        try:
            return reduced(body)
        except InputError:
            # What nobody can read is not taken apart either: it stays what it is.
            return body

    def _waiting(self, body: bytes) -> bytes | None:
        waits = wire.decode_own(body, waiting.Waiting, what="waiting-seal")
        return body if self.event_ids.isdisjoint(waits.event_ids) else None

    def _receipt(self, body: bytes) -> bytes | None:
        report = wire.decode_own(body, sent.SentReport, what="sent-report")
        if report.report_id not in self._reports:
            return body
        receipt = report.receipt(self._here - self.event_ids)
        if not receipt.event_ids:
            if not self._receipts:
                return None
            # What was answered says what it was about.
            receipt = msgspec.structs.replace(receipt, replies=())
        return wire.encode_own(receipt, what="sent-report")

    def _notice(self, body: bytes) -> bytes | None:
        """A notice without the reports of which nothing stays, or a receipt of it."""
        notice = wire.decode_own(body, sent_notices.SentNotice, what="sent-notice")
        left = tuple(one for one in notice.report_ids if one not in self._gone)
        if left == notice.report_ids:
            return body
        if self._receipts:
            return body if left else wire.encode_own(_unsaid(notice), what="sent-notice")
        if not left:
            return None
        shorter = msgspec.structs.replace(notice, report_ids=left)
        return wire.encode_own(shorter, what="sent-notice")

    def _entrusted(self, body: bytes) -> bytes | None:
        """The key of what a person carries, without saying which records that are not here."""
        known = wire.decode_own(body, entrusted_keys.Entrusted, what=entrusted_keys.KIND)
        left = tuple(one for one in known.event_ids if one not in self.event_ids)
        if left == known.event_ids:
            return body
        if not left and not self._receipts:
            return None
        shorter = msgspec.structs.replace(known, event_ids=left)
        return wire.encode_own(shorter, what=entrusted_keys.KIND)

    def _without_words(self, body: bytes) -> bytes:
        """A contact without the words by which it knows whoever stays behind."""
        contact = wire.decode_own(body, contacts.Contact, what="contact")
        words = {
            who: word
            for who, word in contact.pseudonyms.items()
            if who not in self._uids and who.partition("/")[0] not in self.event_ids
        }
        if words == contact.pseudonyms:
            return body
        return wire.encode_own(msgspec.structs.replace(contact, pseudonyms=words), what="contact")


def _unsaid(notice: SentNotice) -> SentNotice:
    """What is needed to read the answers to a notice, without a word of what it says."""
    accepted = {code: "" for code in notice.accepted if code == sent.UNCOMPARED}
    return msgspec.structs.replace(notice, persons=(), text="", accepted=accepted)
