"""What was said to the sender of a case, and when: from the case alone, nothing of it is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from defender_app import wire
from defender_app.focal import key_lost

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from defender_app.focal.cases import Case, GivenReply


@dataclass(frozen=True, kw_only=True)
class Said:
    """One answer.

    Attributes:
        case_id: whose. case: its running number. number: of the answer.
        when: RFC 3339. kind, status: codes; status empty where none was told.
        card: digest of the card that spoke.
        new_key: whether it was sealed to a key that a notice named, and not to that of the report.
        message, next_contact, promise: what was said.
    """

    case_id: str
    case: int
    number: int
    when: str
    kind: str
    status: str
    card: str
    new_key: bool
    message: str = field(repr=False)
    next_contact: str = ""
    promise: str = field(default="", repr=False)

    def values(self) -> Mapping[str, object]:
        """As scripts get it."""
        names = ("case_id", "case", "number", "when", "kind", "status", "card", "new_key")
        return {
            **{name: getattr(self, name) for name in names},
            "message": self.message,
            "next_contact": self.next_contact,
            "not_without_consent": self.promise,
        }


def of_case(case: Case) -> tuple[Said, ...]:
    """Everything that was said to the sender of a case, in the order it was sealed."""
    moved = _moved_keys(case)
    return tuple(
        sorted((_said(case, one, moved) for one in case.replies), key=lambda one: one.number)
    )


def everything(every: Iterable[Case]) -> tuple[Said, ...]:
    """Everything that was said to anybody, the newest first."""
    found = [one for case in every for one in of_case(case)]
    return tuple(sorted(found, key=lambda one: (one.when, one.case, one.number), reverse=True))


def _moved_keys(case: Case) -> frozenset[str]:
    """What notices of a lost key named: the case itself knows only the key in force."""
    keys = (
        one.notice.reply_to
        for one in case.notices
        if one.notice.kind == key_lost.KEY_LOST and one.is_decided
    )
    return frozenset(wire.sha256_hex(key.encode()) for key in keys if isinstance(key, str))


def _said(case: Case, given: GivenReply, moved: frozenset[str]) -> Said:
    reply = given.reply

    def text(value: str | msgspec.UnsetType) -> str:
        return "" if isinstance(value, msgspec.UnsetType) else value

    return Said(
        case_id=case.case_id,
        case=case.number,
        number=reply.number,
        when=given.made_on,
        kind=reply.kind,
        status=text(reply.status),
        card=reply.from_,
        new_key=reply.to in moved,
        message=reply.message,
        next_contact=text(reply.next_contact),
        promise=text(reply.not_without_consent),
    )
