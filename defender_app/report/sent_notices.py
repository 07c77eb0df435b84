"""What the drawer remembers of every notice it sealed: the key that opens answers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import msgspec

from defender_app import wire
from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.vault.drawer import Drawer

KIND: Final = "sent-notice"
NoticeKind = Literal["withdrawal", "key-lost"]


class SentNotice(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """One sealed notice.

    Attributes:
        notice_id: random, of this vault alone.
        report_ids: the reports that it is about.
        persons: their words in these reports; none for the reports as a whole.
        text: what was said beside it.
        card: digest of the card it was sealed to.
        sealed_sha256: SHA-256 of the age file, hex.
        sealed_on: RFC 3339.
        reply_identity: secret; opens answers to the key that the notice names.
        reply_to_sha256: SHA-256 of that recipient string.
        accepted: code to reason for every warning that was accepted.
        carried_on: when somebody said that it was handed over, RFC 3339; "" until then.
    """

    notice_id: str
    kind: NoticeKind
    report_ids: tuple[str, ...]
    contact_id: str
    card: str
    sealed_sha256: str
    sealed_on: str
    training: bool
    reply_identity: str
    reply_to_sha256: str
    persons: tuple[str, ...] = ()
    text: str = ""
    accepted: dict[str, str] = {}
    carried_on: str = ""

    def __repr__(self) -> str:
        return f"<sent notice {self.notice_id}>"


def save(drawer: Drawer, notice: SentNotice) -> SentNotice:
    """Keep it.

    Raises:
        InputError: ``sent-notice-damaged``: it could not be read back; nothing is saved then.
    """
    body = wire.encode_own(notice, what="sent-notice")
    drawer.documents.put(KIND, notice.notice_id, body)
    return notice


def drop(drawer: Drawer, notice_id: str) -> None:
    """Remove a notice whose file never came to be."""
    drawer.documents.delete(KIND, notice_id)


def forget(drawer: Drawer, report_id: str) -> None:
    """Forget that notices were about a report; those about no other go as well."""
    for one in of_report(every(drawer), report_id):
        left = tuple(known for known in one.report_ids if known != report_id)
        if left:
            save(drawer, msgspec.structs.replace(one, report_ids=left))
        else:
            drop(drawer, one.notice_id)


def _all(drawer: Drawer) -> tuple[list[SentNotice], tuple[str, ...]]:
    """The notices that can be read, and the ids of those that cannot."""
    found, bad = wire.decode_each(drawer.documents.all(KIND), SentNotice, what="sent-notice")
    return sorted(found, key=lambda one: one.sealed_on, reverse=True), bad


def every(drawer: Drawer) -> tuple[SentNotice, ...]:
    """All that can be read, the newest first; ``damaged`` names the others."""
    return tuple(_all(drawer)[0])


def damaged(drawer: Drawer) -> tuple[str, ...]:
    """The ids of notices that are there and cannot be read."""
    return _all(drawer)[1]


def of_report(notices: Iterable[SentNotice], report_id: str) -> tuple[SentNotice, ...]:
    """Those about one report, in their order."""
    return tuple(one for one in notices if report_id in one.report_ids)


def is_taken_back(notices: Iterable[SentNotice], report_id: str) -> bool:
    """Whether the report as a whole was withdrawn by a notice."""
    about = of_report(notices, report_id)
    return any(one.kind == "withdrawal" and not one.persons for one in about)


def carried(drawer: Drawer, notice_ids: Iterable[str]) -> None:
    """Note that these were handed over; what was noted before stays.

    Raises:
        InputError: ``notice-unknown``.
    """
    now = wire.to_rfc3339(drawer.now())
    with drawer.transaction():
        for notice_id in notice_ids:
            body = drawer.documents.find(KIND, notice_id)
            if body is None:
                raise InputError("notice-unknown")
            known = wire.decode_own(body, SentNotice, what="sent-notice")
            if not known.carried_on:
                save(drawer, msgspec.structs.replace(known, carried_on=now))
