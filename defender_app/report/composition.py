"""A report that may be sealed: what was decided about each record, and what leaves of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from defender_app.focal.contacts import Contact, HeldCard
    from defender_app.report.consent_gate import Decision
    from defender_app.report.redaction import Projection
    from defender_app.report.refusals import Problem

SHORTEST_PREFIX: Final = 8


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


def extension_of(name: str) -> str:
    """The extension that a file of this name has in a report."""
    ending = name.rpartition(".")[2].lower()
    return {"jpeg": "jpg", "tiff": "tif", "htm": "html"}.get(ending, ending)


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
        without: as in ``Wish``.
        source: digest of everything in the drawer that the report was made from.
        one_time: signed by a key made for this report alone, with words for people of its own.
        words: who is called what in it, by uid.
        refers_to: the report that it corrects, or "".
        originals: (event id, eid of a copy that leaves) to eid and SHA-256 of the original that
            stays.
        with_times: the chain of custody tells times, not only days.
        problems: all that stood against it, accepted or not.
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
    one_time: bool = False
    words: Mapping[str, str] = field(default_factory=dict)
    refers_to: str = ""
    originals: Mapping[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    with_times: bool = False
    problems: tuple[Problem, ...] = ()

    @property
    def decisions(self) -> tuple[tuple[str, Decision], ...]:
        """(event id, decision) of everyone in it."""
        return tuple(
            (one.event_id, each) for one in self.records for each in one.decisions.values()
        )

    @property
    def evidence_size(self) -> int:
        """Bytes of all the evidence that leaves."""
        return sum(item.size for item in self.evidence)

    def __repr__(self) -> str:
        return f"<composition of {len(self.records)} records>"


@dataclass(frozen=True, kw_only=True, repr=False)
class Wish:
    """What somebody wants to send.

    Attributes:
        contact_id: to whom. event_ids: which records.
        accepted: code to reason.
        without: pids and eids to leave out, of every record or, as ``<event id>/<id>``, of one.
        words: pseudonyms made by an earlier look, so that they stay the same while looking.
        one_time: nothing in the report shall link it with another one to the same contact.
        refers_to: the report that this one corrects, or "".
        evidence: eid, or ``<event id>/<eid>``, to ``cleaned``, ``original`` or ``left-out``; an
            original that is not in it leaves as its newest cleaned copy, or is asked about where
            there is none.
        not_words: words that nobody may get: other reports of the same walk have them.
        with_times: the chain of custody tells times, not only days.
        about: code to what it was decided about (``decided.about``), where deciding was earlier;
            what is about something else by now is not decided. None: it was decided now.
    """

    contact_id: str
    event_ids: tuple[str, ...]
    accepted: Mapping[str, str] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    one_time: bool = False
    refers_to: str = ""
    evidence: Mapping[str, str] = field(default_factory=dict)
    not_words: frozenset[str] = frozenset()
    with_times: bool = False
    about: Mapping[str, str] | None = None

    def __repr__(self) -> str:
        return f"<wish for {len(self.event_ids)} records>"


@dataclass(frozen=True, kw_only=True, repr=False)
class Examined:
    """What would leave as it stands now, and every problem, also those that are accepted."""

    composition: Composition
    problems: tuple[Problem, ...]

    def __repr__(self) -> str:
        return f"<examined, {len(self.problems)} problems>"


def of_record(keys: Collection[str], event_id: str) -> dict[str, str]:
    """Of ids of every record, and of one (``<event id>/<id>``), those that are about a record.

    Args:
        keys: of both forms; no id holds a slash.
        event_id: of the record.

    Returns:
        Id to key; what is said of one record counts before what is said of all.
    """
    found = {key: key for key in keys if "/" not in key}
    one = (key.partition("/") for key in keys)
    return found | {key: f"{record}/{key}" for record, _, key in one if key and record == event_id}


def prefixes(event_ids: Sequence[str]) -> dict[str, str]:
    """What codes begin with: the shortest beginning that tells the records apart."""
    if len(event_ids) == 1:
        return {event_ids[0]: ""}
    length = SHORTEST_PREFIX
    while len({event_id[:length] for event_id in event_ids}) < len(event_ids):
        length += 1
    return {event_id: f"{event_id[:length]}:" for event_id in event_ids}
