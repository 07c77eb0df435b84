"""What the drawer remembers of every sealed report: without it no reply can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.report import sent_notices
from defender_app.report.documents import Reply
from defender_app.vault import versions

if TYPE_CHECKING:
    from collections.abc import Collection

    from defender_app.vault.drawer import Drawer

KIND: Final = "sent"
UNCOMPARED: Final = "rule-14"
FROZEN: Final = "sent-frozen"
"""The exact ``report.json`` of each."""


class TakenReply(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A reply as it came in, with what this drawer thinks of it.

    Attributes:
        reply: what it says.
        sha256: of the exact ``data/reply.json``, hex.
        taken_on: when it was imported.
        mark: ``""``, ``"arrived-late"`` or ``"same-number"``.
        sender: digest of the card that signed it.
    """

    reply: Reply
    sha256: str
    taken_on: str
    mark: str
    sender: str


Keep = Literal["copy", "receipt", "nothing"]
"""What somebody wants to keep of what is sealed; chosen before it is."""

Kept = Literal["copy", "receipt", "to-receipt", "to-nothing"]
"""All of it; a receipt; or all of it still, though less was wished for before it was sealed."""


WISHED: Final[dict[Keep, Kept]] = {
    "copy": "copy",
    "receipt": "to-receipt",
    "nothing": "to-nothing",
}
"""How it is marked until everything of one walk is sealed."""


class SentReport(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """One sealed report; the exact ``report.json`` that was sent is kept beside it (``frozen``).

    Attributes:
        event_ids: the records it was made from (vault ids); those that are still here, where only
            a receipt is kept.
        card: digest of the card it was sealed to.
        sealed_sha256: SHA-256 of the age file, hex.
        reply_identity: secret; opens the replies.
        reply_to_sha256: SHA-256 of the reply recipient string.
        people: pid in the vault (``event_id/pid``) to the pseudonym in this report.
        accepted: code to reason for every warning that was accepted.
        kept: how much of it the vault keeps.
        signing: secret; the key that signed it, base64, where it was made for this report alone.
        refers_to: the report that it corrects, or "".
        commitments: original that stayed (``event_id/eid``) to ``<random, hex>:<SHA-256>``, which
            open what the history of this report says of it.
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
    people: dict[str, str]
    accepted: dict[str, str]
    evidence: tuple[str, ...] = ()
    replies: tuple[TakenReply, ...] = ()
    kept: Kept = "copy"
    signing: str = ""
    refers_to: str = ""
    commitments: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"<sent report {self.report_id}>"

    def receipt(self, still_here: Collection[str]) -> SentReport:
        """What is needed to read its replies, and to prove that it was sealed.

        Args:
            still_here: event ids of records that stay.
        """
        return msgspec.structs.replace(
            self,
            event_ids=tuple(one for one in self.event_ids if one in still_here),
            people={k: v for k, v in self.people.items() if k.partition("/")[0] in still_here},
            evidence=tuple(one for one in self.evidence if one.partition("/")[0] in still_here),
            commitments={
                k: v for k, v in self.commitments.items() if k.partition("/")[0] in still_here
            },
            # That nobody had compared the card stays known; why may tell of the record.
            accepted={code: "" for code in self.accepted if code == UNCOMPARED},
            kept="receipt",
        )


def save(drawer: Drawer, sent: SentReport) -> None:
    """Keep it.

    Raises:
        InputError: ``sent-report-damaged``: it could not be read back; nothing is saved then.
    """
    drawer.documents.put(KIND, sent.report_id, wire.encode_own(sent, what="sent-report"))


def keep_new(drawer: Drawer, sent: SentReport, report_json: bytes) -> None:
    """Keep it for the first time, with the exact ``report.json``, and freeze what it carries."""
    with drawer.transaction():
        for event_id in sent.event_ids:
            earlier = len(not_frozen(drawer, event_id))
            versions.freeze(drawer, event_id, sent.report_id, earlier=earlier)
        drawer.documents.put(FROZEN, sent.report_id, report_json)
        save(drawer, sent)


def not_frozen(drawer: Drawer, event_id: str) -> list[SentReport]:
    """The reports of a record that no version here tells of, the newest first."""
    kept = {one for version in versions.frozen(drawer, event_id) for one in version.reports}
    return [one for one in of_record(drawer, event_id) if one.report_id not in kept]


def frozen(drawer: Drawer, report_id: str) -> bytes:
    """The exact ``report.json`` that was sent.

    Raises:
        InputError: ``sent-unknown``.
    """
    body = drawer.documents.find(FROZEN, report_id)
    if body is None:
        raise InputError("sent-unknown")
    return body


def forget(drawer: Drawer, report_id: str) -> None:
    """Remove a report whose file never came to be, and the version that only it carried."""
    with drawer.transaction():
        for event_id in get(drawer, report_id).event_ids:
            versions.thaw(drawer, event_id, report_id)
        drop(drawer, report_id)


def drop(drawer: Drawer, report_id: str) -> None:
    """Remove what is kept of a report; its records and their versions are not touched."""
    with drawer.transaction():
        sent_notices.forget(drawer, report_id)
        drawer.documents.delete(KIND, report_id)
        drop_frozen(drawer, report_id)


def drop_frozen(drawer: Drawer, report_id: str) -> None:
    """Remove the ``report.json`` of a report, if it is kept; what else is kept of it stays."""
    if drawer.documents.find(FROZEN, report_id) is not None:
        drawer.documents.delete(FROZEN, report_id)


def _all(drawer: Drawer) -> tuple[list[SentReport], tuple[str, ...]]:
    """The reports that can be read, and the ids of those that cannot."""
    found, bad = wire.decode_each(drawer.documents.all(KIND), SentReport, what="sent-report")
    return sorted(found, key=lambda sent: sent.sealed_on, reverse=True), bad


def every(drawer: Drawer) -> tuple[SentReport, ...]:
    """All sent reports that can be read, newest first; ``damaged`` names the others."""
    return tuple(_all(drawer)[0])


def damaged(drawer: Drawer) -> tuple[str, ...]:
    """The ids of sent reports that are there and cannot be read."""
    return _all(drawer)[1]


def of_record(drawer: Drawer, event_id: str) -> tuple[SentReport, ...]:
    """The reports that carried one record."""
    return tuple(sent for sent in every(drawer) if event_id in sent.event_ids)


def get(drawer: Drawer, report_id: str) -> SentReport:
    """One sent report.

    Raises:
        InputError: ``sent-unknown``; ``sent-report-damaged``.
    """
    body = drawer.documents.find(KIND, report_id)
    if body is None:
        raise InputError("sent-unknown")
    return wire.decode_own(body, SentReport, what="sent-report")
