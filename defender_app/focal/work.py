"""What the desk works out about a case, kept apart from what was sent, and never sent.

What it judges has a reason, and what it changes is in the history of the case.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any, Final, get_args

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import cases, renewed
from defender_app.focal.look_alikes import has_shape
from defender_app.focal.work_kept import (
    FOLDED,
    KIND,
    LONGEST_WHY,
    CaseWork,
    Judged,
    Noted,
    Renewal,
    note,
    noted,
    of,
    reason,
    save,
)
from defender_app.report.documents import CaseStatus
from defender_app.taxonomy.loader import taxonomy

if TYPE_CHECKING:
    from collections.abc import Collection

    from defender_app.focal.cases import Case
    from defender_app.vault.drawer import Drawer

__all__ = [
    "FOLDED",
    "KIND",
    "LONGEST_WHY",
    "SCOPE",
    "STATUSES",
    "URGENCY",
    "VIOLATION",
    "CaseWork",
    "Judged",
    "Noted",
    "Renewal",
    "code",
    "is_taken_back",
    "judge_urgency",
    "judge_violation",
    "note",
    "of",
    "reason",
    "renew",
    "set_review",
    "set_safe_contact",
    "set_scope",
    "set_status",
]

LONGEST_LINE: Final = 200
MOST_CODES: Final = 50
MOST_SCHEMES: Final = 20
VIOLATION: Final = "violation_status"
"""The list of ``taxonomy`` from which a desk judges whether something happened."""

URGENCY: Final = "urgency"
SCOPE: Final = "hrc12_2"
STATUSES: Final[tuple[CaseStatus, ...]] = get_args(CaseStatus)
_SCHEME: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
_YEARS: Final = range(2006, 2200)


def judge_urgency(drawer: Drawer, case_id: str, value: str, why: str) -> CaseWork:
    """Say how urgent a case is, as the desk sees it; what was sent stays beside it.

    Args:
        drawer: of the desk.
        case_id: number, id, or a unique beginning of one.
        value: an id of the list ``urgency``.
        why: in words.

    Raises:
        InputError: ``reason-missing``, ``reason-text``; ``work-choice`` with ``of``; as for
            ``cases.get``; ``case-work-damaged``.
    """
    return _judge(drawer, case_id, "urgency", value, why)


def judge_violation(drawer: Drawer, case_id: str, value: str, why: str) -> CaseWork:
    """Say how sure it is that it happened (``violation_status``); errors: ``judge_urgency``."""
    return _judge(drawer, case_id, "violation", value, why)


def _judge(drawer: Drawer, case_id: str, what: str, value: str, why: str) -> CaseWork:
    _chosen((value,), URGENCY if what == "urgency" else VIOLATION)
    reason(why)
    with drawer.transaction():
        case = cases.get(drawer, case_id)
        work = of(drawer, case.case_id)
        known = getattr(work, what)
        sent = case.urgency if what == "urgency" else ""
        before = sent if isinstance(known, msgspec.UnsetType) else known.value
        judged = Judged(value=value, why=reason(why), when=wire.to_rfc3339(drawer.now()))
        changed: dict[str, Any] = {what: judged}
        lined = noted(drawer, work, what, before, value, why)
        return save(drawer, msgspec.structs.replace(lined, **changed))


def set_status(drawer: Drawer, case_id: str, status: str, why: str = "") -> Case:
    """Give a case another status here, without telling anybody.

    Args:
        drawer: of the desk.
        case_id: number, id, or a unique beginning of one.
        status: a ``CaseStatus``.
        why: in words, or empty.

    Raises:
        InputError: ``case-withdrawn``: the sender took it back, and only the sender can say
            otherwise; ``work-choice``; ``reason-text``; as for ``cases.get``.
    """
    known = next((one for one in STATUSES if one == status), None)
    if known is None:
        raise InputError("work-choice", of="status")
    with drawer.transaction():
        case = cases.get(drawer, case_id)
        if case.status == known:
            return case
        if is_taken_back(case):
            raise InputError("case-withdrawn", number=case.number)
        note(drawer, case.case_id, "status", case.status, known, why)
        return cases.save(drawer, msgspec.structs.replace(case, status=known))


def is_taken_back(case: Case) -> bool:
    """Whether the sender took back the whole report, by a notice of its key."""
    return case.status == "withdrawn" and any(
        one.proven and one.notice.kind == "withdrawal" and not one.notice.persons
        for one in case.notices
    )


def set_scope(drawer: Drawer, case_id: str, values: Collection[str]) -> CaseWork:
    """Say which categories of resolution 12/2 it falls under, as the desk sees it.

    Raises:
        InputError: ``work-choice``; as for ``cases.get``.
    """
    return _set(drawer, case_id, "scope", _chosen(values, SCOPE))


def code(drawer: Drawer, case_id: str, scheme: str, values: Collection[str]) -> CaseWork:
    """Code a case after a scheme (``mt4``, ``end-reprisals``, own tags); none takes it out.

    Raises:
        InputError: ``work-code``: no such name of a scheme, or a code that is no line of visible
            signs, or too many; as for ``cases.get``.
    """
    given = tuple(dict.fromkeys(one.strip() for one in values))
    fits = all(has_shape(one) and wire.plain_line(one, LONGEST_LINE) for one in given)
    if not _SCHEME.fullmatch(scheme) or not fits or len(given) > MOST_CODES:
        raise InputError("work-code", limit=LONGEST_LINE, most=MOST_CODES)
    with drawer.transaction():
        work = of(drawer, cases.get(drawer, case_id).case_id)
        before = work.codes.get(scheme, ())
        if before == given:
            return work
        codes = {name: known for name, known in work.codes.items() if name != scheme}
        codes |= {scheme: given} if given else {}
        if len(codes) > MOST_SCHEMES:
            raise InputError("work-code", limit=LONGEST_LINE, most=MOST_CODES)
        old, new = (f"{scheme}: {', '.join(one)}" if one else "" for one in (before, given))
        lined = noted(drawer, work, "codes", old, new)
        return save(drawer, msgspec.structs.replace(lined, codes=codes))


def set_review(drawer: Drawer, case_id: str, day: str, why: str = "") -> CaseWork:
    """Set the day on which the case is looked at again; an empty one takes it out.

    Raises:
        InputError: ``work-day``: no day as ``2026-03-07``; ``reason-text``; as for ``cases.get``.
    """
    if day:
        try:
            day = date.fromisoformat(day).isoformat()
        except ValueError:
            raise InputError("work-day") from None
    return _set(drawer, case_id, "review_on", day, why)


def set_safe_contact(drawer: Drawer, case_id: str, words: str) -> CaseWork:
    """Say how the sender may be reached; the words are not in the history.

    Raises:
        InputError: ``work-text``: too long, or control characters; as for ``cases.get``.
    """
    if not wire.plain_text(words, LONGEST_WHY):
        raise InputError("work-text", limit=LONGEST_WHY)
    with drawer.transaction():
        work = of(drawer, cases.get(drawer, case_id).case_id)
        if work.safe_contact == words.strip():
            return work
        lined = noted(drawer, work, "safe-contact")
        return save(drawer, msgspec.structs.replace(lined, safe_contact=words.strip()))


def renew(drawer: Drawer, case_id: str, renewal: Renewal) -> CaseWork:
    """Keep that a consent was asked for again; for one person and year the last one counts.

    Raises:
        InputError: ``renewal-person``: not a person of this report; ``renewal-year``;
            ``work-choice``; ``renewal-who``: who asked, and how, is not said in a line each;
            ``work-day``; ``renewal-day``: the day is ahead, or a *yes* is not of that year; as for
            ``cases.get``.
    """
    _chosen((renewal.value,), "consent_value")
    _chosen((renewal.how_named,) if renewal.how_named else (), "how_named")
    lines = renewal.who.strip(), renewal.how.strip()
    if not all(has_shape(one) and wire.plain_line(one, LONGEST_LINE) for one in lines):
        raise InputError("renewal-who", limit=LONGEST_LINE)
    if renewal.year not in _YEARS:
        raise InputError("renewal-year")
    try:
        asked = date.fromisoformat(renewal.when)
    except ValueError:
        raise InputError("work-day") from None
    if asked > drawer.now().date() or not renewed.is_in_time(renewal):
        raise InputError("renewal-day", year=renewal.year)
    with drawer.transaction():
        case = cases.get(drawer, case_id)
        if renewal.person not in _people(drawer, case):
            raise InputError("renewal-person")
        work = of(drawer, case.case_id)
        kept = [one for one in work.renewals if _for(one) != _for(renewal)]
        made = msgspec.structs.replace(renewal, who=lines[0], how=lines[1])
        lined = noted(drawer, work, "renewal", after=f"{renewal.year} {renewal.value}")
        return save(drawer, msgspec.structs.replace(lined, renewals=(*kept, made)))


def _for(renewal: Renewal) -> tuple[str, int]:
    return renewal.person, renewal.year


def _people(drawer: Drawer, case: Case) -> set[str]:
    """The ids of everybody in a report who can consent."""
    incidents = cases.report(drawer, case).incidents
    people = {one.pid for incident in incidents for one in incident.persons}
    return {one for one in people if one} | {
        oid for incident in incidents for oid in incident.private_organisations
    }


def _set(
    drawer: Drawer, case_id: str, name: str, value: str | tuple[str, ...], why: str = ""
) -> CaseWork:
    """Give one field another value and note it; nothing is noted where nothing changes."""
    with drawer.transaction():
        work = of(drawer, cases.get(drawer, case_id).case_id)
        before = getattr(work, name)
        if before == value:
            return work
        old, new = (one if isinstance(one, str) else " ".join(one) for one in (before, value))
        changed: dict[str, Any] = {name: value}
        lined = noted(drawer, work, name.removesuffix("_on"), old, new, why)
        return save(drawer, msgspec.structs.replace(lined, **changed))


def _chosen(values: Collection[str], list_id: str) -> tuple[str, ...]:
    """The values, each once, in the order of their list.

    Raises:
        InputError: ``work-choice`` with the list as ``of``.
    """
    known = taxonomy().lists[list_id].choices
    if not set(values) <= known.keys():
        raise InputError("work-choice", of=list_id.replace("_", "-"))
    return tuple(one for one in known if one in values)
