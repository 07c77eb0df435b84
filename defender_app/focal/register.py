"""The register: everything received and answered, in order of time, and what is due.

Derived from the cases alone; nothing of it is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.focal import key_lost
from defender_app.focal.cases import Decided
from defender_app.model.answers import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from defender_app.focal.cases import Case
    from defender_app.model.incident import Incident
    from defender_app.report.documents import Report

# A sender who hears nothing believes the file was lost, or found.
ACKNOWLEDGE_WITHIN: Final = timedelta(days=3)
NEW: Final = "new"
_SOURCE: Final = "source"
_VICTIM: Final = "victim"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of the register.

    Attributes:
        when: RFC 3339.
        kind: ``received``, ``answered`` or ``notice``.
        code: kind of the answer or of the notice; empty for a report.
        number: of the answer; 0 elsewhere.
        proven: False for a notice that the report's key did not sign.
        case: which case.
    """

    when: str
    kind: str
    code: str = ""
    number: int = 0
    proven: bool = True
    case: Case = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Due:
    """A report that nobody has acknowledged yet."""

    by: datetime
    overdue: bool
    case: Case = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Moment:
    """One point of a case's custody as the desk knows it.

    Attributes:
        code: ``sealed``, ``received``, ``verified``, ``answered``, ``withdrawal``, ``key-lost``,
            ``notice-accepted``, ``notice-refused``.
        when: RFC 3339, or a day only for ``sealed``.
        detail: kind of the answer; ``unproven`` for such a notice.
    """

    code: str
    when: str
    detail: str = ""


def entries(every: Iterable[Case]) -> tuple[Entry, ...]:
    """All lines, newest first."""
    found: list[Entry] = []
    for case in every:
        found.append(Entry(when=case.taken_on, kind="received", case=case))
        found += [
            Entry(
                when=one.made_on,
                kind="answered",
                code=one.reply.kind,
                number=one.reply.number,
                case=case,
            )
            for one in case.replies
        ]
        found += [
            Entry(
                when=one.taken_on,
                kind="notice",
                code=one.notice.kind,
                proven=one.proven,
                case=case,
            )
            for one in case.notices
        ]
    return tuple(sorted(found, key=lambda one: (one.when, one.case.number), reverse=True))


def acknowledge_by(case: Case) -> datetime | None:
    """Until when the sender should have a receipt; None when nothing is owed any more."""
    if case.status != NEW or case.replies or refused(case):
        return None
    return wire.from_rfc3339(case.taken_on) + ACKNOWLEDGE_WITHIN


def due(every: Iterable[Case], now: datetime) -> tuple[Due, ...]:
    """The reports that wait for a receipt, the most urgent first."""
    found = [
        Due(by=by, overdue=by < now, case=case)
        for case in every
        if (by := acknowledge_by(case)) is not None
    ]
    return tuple(sorted(found, key=lambda one: (one.by, one.case.number)))


def refused(case: Case) -> str:
    """Why nothing is sealed to this case: ``correction-unproven``, ``key-lost``, or empty."""
    if case.unproven:
        return case.unproven[0]
    return "key-lost" if key_lost.waiting(case) else ""


def signature(case: Case, others: Iterable[int]) -> str:
    """What the signing key says.

    Args:
        case: which case.
        others: the numbers of the other cases that it signed (``case_index.same_source``).

    Returns:
        ``differs`` (a correction that another key signed), ``matches`` (the same key signed an
        earlier file) or ``first`` (the first file with this key, perhaps the only one).
    """
    if case.unproven or isinstance(case.correction, Decided):
        return "differs"
    return "matches" if any(number < case.number for number in others) else "first"


def timeline(case: Case, report: Report) -> tuple[Moment, ...]:
    """The custody of a case, oldest first."""
    known = [
        Moment(code="sealed", when=report.written_on),
        Moment(code="received", when=case.taken_on),
        Moment(code="verified", when=case.taken_on),
    ]
    later = [
        Moment(code="answered", when=one.made_on, detail=one.reply.kind) for one in case.replies
    ]
    later += [
        Moment(code=one.notice.kind, when=one.taken_on, detail="" if one.proven else "unproven")
        for one in case.notices
    ]
    later += [
        Moment(code="notice-accepted" if decided.accepted else "notice-refused", when=decided.when)
        for decided in key_lost.decisions(case)
    ]
    return (*known, *sorted(later, key=lambda one: one.when))


def said_by(incident: Incident) -> str:
    """The pseudonym of whoever told it, from outside: the source, else the first person harmed.

    Returns:
        The pseudonym, or empty where nobody of the report stands for it.
    """
    names = {one.pid: one.pseudonym or "" for one in incident.persons}
    names |= {one.oid: one.pseudonym or "" for one in incident.organisations}
    for told in incident.information:
        if told.source is not None:
            name = names.get(told.source.target[1], "")
            if name:
                return name
    for role in (_SOURCE, _VICTIM):
        for person in incident.persons:
            if role in person.roles and person.pseudonym:
                return person.pseudonym
    return ""


def people(incidents: Sequence[Incident]) -> int:
    """How many people and private organisations a report speaks of."""
    return sum(len(one.persons) + len(one.private_organisations) for one in incidents)


def pseudonyms(incidents: Sequence[Incident]) -> tuple[str, ...]:
    """The pseudonyms of everybody in a report, from outside, each once."""
    found = (
        one.pseudonym
        for incident in incidents
        for part in (incident.persons, incident.organisations)
        for one in part
        if one.pseudonym
    )
    return tuple(dict.fromkeys(found))


def first_type(incident: Incident) -> str:
    """The type of the first act, which may be unknown to this version; empty without an act."""
    return incident.acts[0].type if incident.acts else ""


def country(incident: Incident) -> str:
    """The id of the country, or empty."""
    return plain(incident.country)


def refers_to(report: Report) -> str:
    """The report that this one corrects, or empty."""
    return "" if isinstance(report.refers_to, msgspec.UnsetType) else report.refers_to
