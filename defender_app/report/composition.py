"""A report that may be sealed: what was decided about each record, and what leaves of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.focal.contacts import Contact, HeldCard
    from defender_app.report.consent_gate import Decision
    from defender_app.report.redaction import Projection
    from defender_app.report.refusals import Problem


@dataclass(frozen=True, kw_only=True)
class EvidenceToSend:
    """One original that leaves with the report."""

    event_id: str
    eid: str
    sent_as: str
    sha256: str
    size: int
    crc32: int
    extension: str


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    """One item of evidence that stays here, and why (code)."""

    event_id: str
    eid: str
    because: str


@dataclass(frozen=True, kw_only=True, repr=False)
class ComposedRecord:
    """One record as it will be read, with what the gate decided."""

    event_id: str
    projection: Projection
    decisions: Mapping[str, Decision]
    confirmed: frozenset[tuple[str, str]] = frozenset()

    def __repr__(self) -> str:
        return f"<composed record {self.event_id}>"


@dataclass(frozen=True, kw_only=True, repr=False)
class Composition:
    """A report that may be sealed.

    Attributes:
        contact: to whom, with the pseudonyms as they will be remembered.
        held: the card it will be sealed to.
        records: in the order asked for.
        evidence: the files that leave, in the order of their numbers.
        left_out: evidence that stays, with the reason.
        accepted: code to reason, those that were needed.
        confirmed: ``pseudonym:use`` pairs confirmed for this export, of those who leave.
        without: pids and eids that were left out by hand.
        source: digest of everything in the drawer that the report was made from.
    """

    contact: Contact
    held: HeldCard
    records: tuple[ComposedRecord, ...]
    evidence: tuple[EvidenceToSend, ...]
    left_out: tuple[LeftOut, ...]
    accepted: Mapping[str, str]
    confirmed: tuple[str, ...]
    without: tuple[str, ...] = ()
    source: str = ""

    def __repr__(self) -> str:
        return f"<composition of {len(self.records)} records>"


@dataclass(frozen=True, kw_only=True, repr=False)
class Wish:
    """What somebody wants to send.

    Attributes:
        contact_id: to whom. event_ids: which records.
        accepted: code to reason. without: pids and eids to leave out.
        words: pseudonyms made by an earlier look, so that they stay the same while looking.
    """

    contact_id: str
    event_ids: tuple[str, ...]
    accepted: Mapping[str, str] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"<wish for {len(self.event_ids)} records>"


@dataclass(frozen=True, kw_only=True, repr=False)
class Examined:
    """What would leave as it stands now, and every problem, also those that are accepted."""

    composition: Composition
    problems: tuple[Problem, ...]

    def __repr__(self) -> str:
        return f"<examined, {len(self.problems)} problems>"
