"""What the drawer remembers of every sealed report: without it no reply can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.report.documents import Reply

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer

KIND: Final = "sent"


class TakenReply(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A reply as it came in, with what this drawer thinks of it.

    Attributes:
        body: the exact ``data/reply.json``.
        taken_on: when it was imported.
        mark: ``""``, ``"arrived-late"`` or ``"same-number"``.
        sender: digest of the card that signed it.
    """

    body: str
    taken_on: str
    mark: str
    sender: str

    def reply(self) -> Reply:
        """The reply itself."""
        return wire.decode(self.body.encode(), Reply, what="reply")


class SentReport(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One sealed report.

    Attributes:
        event_ids: the records it was made from (vault ids).
        card: digest of the card it was sealed to.
        sealed_sha256: SHA-256 of the age file, hex.
        reply_identity: secret; opens the replies.
        reply_to_sha256: SHA-256 of the reply recipient string.
        frozen: the exact ``report.json`` that was sent.
        people: pid in the vault (``event_id/pid``) to the pseudonym in this report.
        accepted: code to reason for every warning that was accepted.
    """

    report_id: str
    event_ids: tuple[str, ...]
    contact_id: str
    card: str
    sealed_sha256: str
    sealed_on: str
    training: bool
    reply_identity: str
    reply_to_sha256: str
    frozen: str
    people: dict[str, str]
    accepted: dict[str, str]
    evidence: tuple[str, ...] = ()
    replies: tuple[TakenReply, ...] = ()

    def __repr__(self) -> str:
        return f"<sent report {self.report_id}>"


def save(drawer: Drawer, sent: SentReport) -> None:
    """Keep it."""
    drawer.documents.put(KIND, sent.report_id, wire.encode(sent))


def forget(drawer: Drawer, report_id: str) -> None:
    """Remove a report whose file never came to be."""
    drawer.documents.delete(KIND, report_id)


def every(drawer: Drawer) -> tuple[SentReport, ...]:
    """All sent reports, newest first."""
    found = [
        wire.decode(body, SentReport, what="sent-report") for _, body in drawer.documents.all(KIND)
    ]
    return tuple(sorted(found, key=lambda sent: sent.sealed_on, reverse=True))


def of_record(drawer: Drawer, event_id: str) -> tuple[SentReport, ...]:
    """The reports that carried one record."""
    return tuple(sent for sent in every(drawer) if event_id in sent.event_ids)


def get(drawer: Drawer, report_id: str) -> SentReport:
    """One sent report.

    Raises:
        InputError: ``sent-unknown``.
    """
    for sent in every(drawer):
        if sent.report_id == report_id:
            return sent
    raise InputError("sent-unknown")
