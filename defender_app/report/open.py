"""From a verified container to a report that may be believed to be what its signer sealed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

import msgspec

from crypto.age import HybridRecipient
from crypto.errors import AgeError
from defender_app import wire
from defender_app.errors import InputError
from defender_app.report import custody_projection, foreign
from defender_app.report.documents import LARGEST_NOTICE, LONGEST_TEXT, Identities, Notice, Report

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.focal.card import Card
    from defender_app.model.checks import Problem
    from defender_app.report.bag import Bag

REPORT: Final = "data/report.json"
IDENTITIES: Final = "data/identities.json"
CUSTODY: Final = "data/custody.jsonl"
NOTICE: Final = "data/notice.json"
HANDOVER: Final = "data/handover.json"
REPLY: Final = "data/reply.json"
FOCAL_POINT: Final = "focal-point"
MOST_REPORTS: Final = 100
MOST_PERSONS: Final = 1_000
LONGEST_LINE: Final = 1_000


class Addressed(Protocol):
    """One of the reader's own cards; the keys behind it are not needed to check a report."""

    @property
    def card(self) -> Card:
        """The card."""

    @property
    def digest(self) -> str:
        """Its digest, lowercase hex."""


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
        remarks: (field path, code) of ids that this version does not know.
    """

    report: Report
    identities: Identities
    card: Addressed
    bag: Bag = field(repr=False)
    remarks: tuple[Problem, ...] = ()


def read(bag: Bag, own: Mapping[str, Addressed]) -> OpenedReport:
    """Check the report in a verified container against the reader's own cards.

    Args:
        bag: of kind ``report``.
        own: the reader's own cards by digest.

    Raises:
        WrittenForSomeoneElseError: ``written-for-someone-else``.
        InputError: ``report-…``: not the published schema, ``from`` is not the signer, training
            and real mixed, a card that is a person's; ``custody-…``: it does not chain;
            ``identities-…``: of nobody in it, twice, or no plain text.
    """
    report = wire.decode(bag.read(REPORT), Report, what="report")
    card = _addressee(report.to, report.from_, training=report.training, bag=bag, own=own)
    remarks = check_report(report)
    _check_files(report, bag)
    identities = (
        wire.decode(bag.read(IDENTITIES), Identities, what="identities")
        if IDENTITIES in bag.digests
        else Identities(persons=())
    )
    foreign.check_identities(identities, report)
    custody_projection.read(bag.read(CUSTODY))
    return OpenedReport(report=report, identities=identities, card=card, bag=bag, remarks=remarks)


def check_report(report: Report) -> tuple[Problem, ...]:
    """Check all values of a report.

    Returns:
        As ``foreign.check_report``.

    Raises:
        InputError: ``report-…``.
    """
    _check(report)
    return foreign.check_report(report)


def read_notice(bag: Bag, own: Mapping[str, Addressed]) -> Notice:
    """The notice in a verified container, addressed to one of the reader's own cards.

    Raises:
        WrittenForSomeoneElseError: ``written-for-someone-else``.
        InputError: ``notice-…``.
    """
    notice = wire.decode(bag.read(NOTICE), Notice, what="notice", max_bytes=LARGEST_NOTICE)
    _addressee(notice.to, notice.from_, training=notice.training, bag=bag, own=own)
    check_notice(notice)
    return notice


def check_notice(notice: Notice) -> None:
    """Check the values of a notice.

    Raises:
        InputError: ``notice-ids``, ``notice-date``, ``notice-text``, ``notice-reply-to``.
    """
    if not 1 <= len(notice.report_ids) <= MOST_REPORTS:
        raise InputError("notice-ids")
    if not all(map(wire.HEX16.fullmatch, notice.report_ids)):
        raise InputError("notice-ids")
    if not foreign.is_day(notice.date):
        raise InputError("notice-date")
    if len(notice.persons) > MOST_PERSONS or not wire.plain_text(notice.text, LONGEST_TEXT):
        raise InputError("notice-text")
    if not all(wire.plain_line(person, LONGEST_LINE) for person in notice.persons):
        raise InputError("notice-text")
    if not isinstance(notice.reply_to, msgspec.UnsetType):
        _check_reply_to(notice.reply_to, "notice-reply-to")


def _addressee(
    to: str, signer: str, *, training: bool, bag: Bag, own: Mapping[str, Addressed]
) -> Addressed:
    if signer != bag.sender.string:
        raise InputError("report-signer")
    card = own.get(to)
    if card is None:
        raise WrittenForSomeoneElseError("written-for-someone-else")
    if card.card.body.role != FOCAL_POINT:
        raise InputError("report-to-person-card")
    if training != card.card.body.training:
        raise InputError("report-wrong-mode", training=training)
    return card


def _check(report: Report) -> None:
    if not wire.HEX16.fullmatch(report.report_id) or not report.incidents:
        raise InputError("report-ids")
    if (report.kind == "correction") != (report.refers_to is not msgspec.UNSET):
        raise InputError("report-refers-to")
    if not isinstance(report.refers_to, msgspec.UnsetType) and not wire.HEX16.fullmatch(
        report.refers_to
    ):
        raise InputError("report-refers-to")
    if report.exercise_progress is not msgspec.UNSET and not report.training:
        raise InputError("report-exercise")
    _check_reply_to(report.reply_to, "report-reply-to")


def _check_files(report: Report, bag: Bag) -> None:
    """Each file that the report names is in the bag, once, and is the one that it describes."""
    files = report.files
    if isinstance(files, msgspec.UnsetType):
        return
    described = {str(item.eid): item.sha256 for one in report.incidents for item in one.evidence}
    for eid, path in files.items():
        digest = described.get(eid)
        if path not in bag.evidence or digest is None or digest != bag.digests[path]:
            raise InputError("report-files")
    if len(set(files.values())) != len(files):
        raise InputError("report-files")


def _check_reply_to(recipient: str, code: str) -> None:
    try:
        # Wrapping finds what reading a key does not: a point of low order.
        HybridRecipient.from_string(recipient).wrap(bytes(16))
    except AgeError as error:
        raise InputError(code, why=error.code) from error
