"""What one row of the index says of a case: from its document, its report, and the desk's work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.focal import register
from defender_app.model.answers import listed
from defender_app.model.partial_date import PartialDate
from defender_app.vault import listing
from defender_app.vault.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from defender_app.focal.cases import Case
    from defender_app.focal.work_kept import CaseWork
    from defender_app.report.documents import Report
    from defender_app.vault.sqlcipher import Value

DAMAGED: Final = "damaged"
"""Stands for the status of a case that cannot be read; no list shows it."""

LONGEST_WORD: Final = 64
_SOURCE: Final = 16
_MOST_WORDS: Final = 300
_ENDED: Final = frozenset({"closed", "withdrawn", "archived-no-consent"})
_TEXTS: Final = (
    *("taken_on", "urgency", "title", "country", "types", "mechanisms", "said_by", "source"),
    *("card", "waits", "event", "violation", "changed", "text"),
)


class CaseRow(msgspec.Struct, frozen=True, array_like=True):
    """One case in a list, without opening it: the columns of ``case_rows``, in their order.

    Attributes:
        case_id: of the case. number: running number at this desk.
        taken_on: RFC 3339. status: of the case.
        urgency: the one in force: as the desk judged it, else as it was sent; "" where neither is.
        title: of the first incident, or "". more: how many incidents follow it.
        country: of the first incident, or "".
        types: of all acts, each once. mechanisms: the same.
        first_day: and ``last_day``: when it may have happened, as ``date.toordinal``; None twice
            where nothing is known; 0 and the last day of all for an open end.
        said_by: pseudonym of whoever told it, or "". people: pseudonyms.
        source: 16 hex digits that the cases of one signing key have in common.
        card: digest of the own card it came to. training: as the drawer.
        waits: ``key-lost``, ``correction-unproven``, or "": why nothing is sealed to it.
        answered: how many answers were sealed.
        due: the next day on which something is due, as ``date.toordinal``; it may have passed.
        review_on: the day that was set for looking at it again.
        event: id of the event that it was joined to, or "".
        violation: how the desk judged whether it happened, or "".
        changed: when something of it last changed here, RFC 3339.
    """

    case_id: str
    number: int
    taken_on: str
    status: str
    urgency: str
    title: str
    more: int
    country: str
    types: tuple[str, ...]
    mechanisms: tuple[str, ...]
    first_day: int | None
    last_day: int | None
    said_by: str
    people: tuple[str, ...]
    source: str
    card: str
    training: bool
    waits: str
    answered: int
    due: int | None
    review_on: int | None
    event: str
    violation: str
    changed: str

    def __repr__(self) -> str:
        return f"<case row {self.number}>"


def word(value: object) -> str:
    """An id for a list: one that this version does not know may be any text, or none at all."""
    plain = isinstance(value, str) and wire.plain_line(value, LONGEST_WORD) and " " not in value
    return value if plain and isinstance(value, str) else ""


def source(sender: str) -> str:
    """What the cases of one signing key have in common."""
    return wire.sha256_hex(sender.encode())[:_SOURCE]


def damaged(case_id: str) -> dict[str, Value]:
    """The row of a case that is there and cannot be read."""
    row: dict[str, Value] = dict.fromkeys(_TEXTS, "")
    row |= dict.fromkeys(("number", "more", "training", "answered"), 0)
    row |= dict.fromkeys(("first_day", "last_day", "due", "review_on", "marked"))
    return {**row, "case_id": case_id, "status": DAMAGED, "people": "[]"}


def of_case(case: Case, work: CaseWork, due: Iterable[date]) -> dict[str, Value]:
    """What follows from the document of a case, and from what the desk noted.

    Args:
        case: the case.
        work: what the desk noted of it.
        due: days on which something else is due.
    """
    judged = work.urgency
    violation = work.violation
    titles = [title for title in case.titles if title]
    return {
        "case_id": case.case_id,
        "number": case.number,
        "taken_on": case.taken_on,
        "status": case.status,
        "urgency": case.urgency if isinstance(judged, msgspec.UnsetType) else judged.value,
        "title": (case.titles[0] or "") if case.titles else "",
        "more": case.incidents - 1,
        "country": case.country,
        "said_by": case.said_by,
        "people": msgspec.json.encode(case.people).decode(),
        "source": source(case.sender),
        "card": case.card,
        "training": int(case.training),
        "waits": register.refused(case),
        "answered": len(case.replies),
        "due": _soonest((*_own_days(case), *due)),
        "review_on": _ordinal(work.review_on),
        "event": work.event,
        "violation": "" if isinstance(violation, msgspec.UnsetType) else violation.value,
        "changed": _changed(case, work),
        "text": fold("\n".join((str(case.number), *titles, *case.people))),
    }


def of_report(report: Report) -> dict[str, Value]:
    """What follows from what was sent, and so never changes."""
    first, last = _days(report)
    incidents = report.incidents
    types = (act.type for one in incidents for act in one.acts)
    mechanisms = (
        name for one in incidents for part in one.cooperation for name in listed(part.mechanism)
    )
    return {
        "types": _words(types),
        "mechanisms": _words(mechanisms),
        "first_day": first,
        "last_day": last,
    }


def _words(found: Iterable[str]) -> str:
    known = [one for one in dict.fromkeys(found) if word(one)]
    return " ".join(known[:_MOST_WORDS])


def _days(report: Report) -> tuple[int | None, int | None]:
    """From the first to the last day of all its incidents."""
    known = [
        (first, last)
        for first, last in map(listing.interval, report.incidents)
        if first is not None and last is not None
    ]
    if not known:
        return None, None
    return min(first for first, _ in known), max(last for _, last in known)


def _own_days(case: Case) -> Iterable[date]:
    """The receipt that is owed, and the contact that was promised last."""
    by = register.acknowledge_by(case)
    if by is not None:
        yield by.date()
    promised = promised_contact(case)
    if promised is not None:
        yield promised


def promised_contact(case: Case) -> date | None:
    """The day on which the last answer promised to write again; None: none, or it is over.

    A later answer fulfils it, and where nothing is sealed to a case any more, nothing is owed.
    """
    if not case.replies or case.status in _ENDED:
        return None
    last = max(case.replies, key=lambda one: one.reply.number).reply.next_contact
    try:
        return PartialDate.parse(last).latest() if isinstance(last, str) else None
    except ValueError:
        return None


def _soonest(days: Iterable[date]) -> int | None:
    return min((day.toordinal() for day in days), default=None)


def _ordinal(day: str) -> int | None:
    try:
        known = PartialDate.parse(day).earliest()
    except ValueError:
        return None
    return None if known is None else known.toordinal()


def _changed(case: Case, work: CaseWork) -> str:
    return max(
        case.taken_on,
        work.changed_on,
        *(one.made_on for one in case.replies),
        *(one.taken_on for one in case.notices),
        "",
    )
