"""From a verified container to a report that may be believed to be what its signer sealed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from crypto.age import HybridRecipient
from crypto.errors import AgeError
from defender_app import wire
from defender_app.errors import InputError
from defender_app.report import custody_projection
from defender_app.report.documents import Identities, Notice, Report

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.focal.own_cards import OwnCard
    from defender_app.report.bag import Bag

REPORT: Final = "data/report.json"
IDENTITIES: Final = "data/identities.json"
CUSTODY: Final = "data/custody.jsonl"
NOTICE: Final = "data/notice.json"


class WrittenForSomeoneElseError(InputError):
    """The report names a card that is none of ours: consent counts as no, nothing is answered."""


@dataclass(frozen=True)
class OpenedReport:
    """A report of which everything was verified.

    Attributes:
        report: what it says (untrusted in meaning: a stranger wrote it).
        identities: names and contacts that came with it.
        card: the own card it was written to.
        bag: the container, for evidence.
        unproven: codes of what could not be confirmed, shown beside the case.
    """

    report: Report
    identities: Identities
    card: OwnCard
    bag: Bag
    unproven: tuple[str, ...] = ()


def read(bag: Bag, own: Mapping[str, OwnCard]) -> OpenedReport:
    """Check the report in a verified container against the reader's own cards.

    Args:
        bag: of kind ``report``.
        own: the reader's own cards by digest.

    Raises:
        WrittenForSomeoneElseError: ``written-for-someone-else``.
        InputError: ``report-…``: not the published schema, ``from`` is not the signer, training
            and real mixed, custody that does not chain, identities of nobody in it.
    """
    report = wire.decode(bag.read(REPORT), Report, what="report")
    card = _addressee(report.to, report.from_, training=report.training, bag=bag, own=own)
    _check(report)
    identities = (
        wire.decode(bag.read(IDENTITIES), Identities, what="identities")
        if IDENTITIES in bag.digests
        else Identities(persons=())
    )
    known = {str(p.pid) for one in report.incidents for p in one.persons}
    known |= {str(o.oid) for one in report.incidents for o in one.organisations}
    if not all(named.id in known for named in identities.persons):
        raise InputError("identities-of-nobody")
    custody_projection.read(bag.read(CUSTODY))
    return OpenedReport(report=report, identities=identities, card=card, bag=bag)


def read_notice(bag: Bag, own: Mapping[str, OwnCard]) -> Notice:
    """The notice in a verified container, addressed to one of the reader's own cards.

    Raises:
        WrittenForSomeoneElseError: ``written-for-someone-else``.
        InputError: ``notice-…``.
    """
    notice = wire.decode(bag.read(NOTICE), Notice, what="notice")
    _addressee(notice.to, notice.from_, training=notice.training, bag=bag, own=own)
    if not notice.report_ids or not all(map(wire.HEX16.fullmatch, notice.report_ids)):
        raise InputError("notice-ids")
    return notice


def _addressee(
    to: str, signer: str, *, training: bool, bag: Bag, own: Mapping[str, OwnCard]
) -> OwnCard:
    if signer != bag.sender.string:
        raise InputError("report-signer")
    card = own.get(to)
    if card is None:
        raise WrittenForSomeoneElseError("written-for-someone-else")
    if training != card.card.body.training:
        raise InputError("report-wrong-mode", training=training)
    return card


def _check(report: Report) -> None:
    if not wire.HEX16.fullmatch(report.report_id) or not report.incidents:
        raise InputError("report-ids")
    if (report.kind == "correction") != (report.refers_to is not msgspec.UNSET):
        raise InputError("report-refers-to")
    if report.exercise_progress is not msgspec.UNSET and not report.training:
        raise InputError("report-exercise")
    try:
        # Wrapping finds what reading a key does not: a point of low order.
        HybridRecipient.from_string(report.reply_to).wrap(bytes(16))
    except AgeError as error:
        raise InputError("report-reply-to", why=error.code) from error
