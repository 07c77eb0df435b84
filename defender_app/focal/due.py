"""What is due at a desk: receipts, promised contacts, reviews, replies of Governments, reports.

Derived from the cases and the register, with nothing kept. A day that is known as a month is over
when the month is over.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import (
    case_index,
    case_marks,
    case_rows,
    case_upkeep,
    cases,
    corrected,
    register,
    register_rules,
    un_register,
    work_kept,
)
from defender_app.focal.register_items import COMMITTEE, MID_TERM, NEXT_REPORT, REPLY
from defender_app.model import deadlines
from defender_app.model.answers import plain
from defender_app.model.follow_up import TreatyBodyFollowUp, UnAction
from defender_app.model.partial_date import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from defender_app.focal.cases import Case
    from defender_app.focal.register_items import Item
    from defender_app.model.deadlines import Deadline
    from defender_app.vault.drawer import Drawer

RECEIPT: Final = "receipt"
NEXT_CONTACT: Final = "next-contact"
REVIEW: Final = "review"
RENEWAL: Final = "renewal"
"""Somebody has to be asked again for the report of a year (rule 30)."""
SORTS: Final = (RECEIPT, REPLY, COMMITTEE, NEXT_REPORT, MID_TERM, NEXT_CONTACT, RENEWAL, REVIEW)
_TELLS: Final = frozenset({"status", "closed"})
_NOT_TOLD: Final = frozenset({"withdrawn"})
_NOT_ASKED: Final = frozenset({"closed", "withdrawn", "archived-no-consent"})
_YES: Final = "yes"
_NEVER: Final = ("", "")


@dataclass(frozen=True, kw_only=True)
class Due:
    """One day on which somebody waits for something.

    Attributes:
        day: the first day that can be meant. last: the last one.
        sort: one of ``SORTS``.
        code: rule that the day follows from (``reply-60-days`` …), or ``by-hand``, or empty.
        case_id: whose; of an item about several cases, the first that is here; or empty.
        item_id: of the register, or empty. number: of the item, or of the case.
        overdue: whether the last day is over. days_late: by how many days.
        sure: False where the current rule should be looked up.
    """

    day: date
    last: date
    sort: str
    code: str = ""
    case_id: str = ""
    item_id: str = ""
    number: int = 0
    overdue: bool = False
    days_late: int = 0
    sure: bool = True


@dataclass(frozen=True, kw_only=True)
class ToTell:
    """Somebody who was not told yet.

    Attributes:
        item: of the register. case_id: whose sender. number: of that case.
        what: ``action`` or ``response``. since: when it came into the register, RFC 3339.
        confidential_until: the day until which the UN keeps it confidential, or empty.
        refused: why nothing is sealed to the case, as ``register.refused``; or empty.
    """

    item: Item
    case_id: str
    number: int
    what: str
    since: str
    confidential_until: str = ""
    refused: str = ""


def every(
    drawer: Drawer, now: datetime | None = None, *, until: date | None = None
) -> tuple[Due, ...]:
    """Everything that is due, the earliest first.

    Args:
        drawer: of the desk.
        now: the moment in force; None for that of the drawer.
        until: leave out what is due after this day.

    Raises:
        InputError: ``drawer-damaged``, ``drawer-replayed``.
    """
    today = (now or drawer.now()).date()
    rows = {one.case_id: one for one in case_index.rows(drawer)}
    waiting = [one.case_id for one in rows.values() if one.due is not None]
    found = [
        *_of_cases(_read(drawer, waiting), today),
        *_reviews(rows.values(), today),
        *_renewals(drawer, rows.values(), today, until),
    ]
    days = register_rules.reply_days(drawer)
    for item in un_register.every(drawer):
        here = next((one for one in item.case_ids if one in rows), "")
        found += of_item(item, today, reply_days=days, case_id=here)
    wanted = (one for one in found if until is None or one.day <= until)
    return tuple(sorted(wanted, key=_order))


def overdue(drawer: Drawer, now: datetime | None = None) -> tuple[Due, ...]:
    """What is late, the longest late first."""
    today = (now or drawer.now()).date()
    return tuple(one for one in every(drawer, now, until=today) if one.overdue)


def of_item(
    item: Item, today: date, *, reply_days: int = deadlines.REPLY_DAYS, case_id: str = ""
) -> tuple[Due, ...]:
    """The days of one item on which somebody still waits for something."""
    found = []
    for sort, text, rule in _open_days(item, reply_days):
        day, last = _interval(text)
        if day is not None and last is not None:
            found.append(
                _due(
                    today,
                    day,
                    last,
                    sort=sort,
                    code=rule.rule if rule is not None else "by-hand",
                    case_id=case_id,
                    item_id=item.item_id,
                    number=item.number,
                    sure=rule is None or rule.confirmed,
                )
            )
    return tuple(sorted(found, key=_order))


def of_case(drawer: Drawer, case_id: str, now: datetime | None = None) -> tuple[Due, ...]:
    """What is due for one case, by its whole id; register included."""
    today = (now or drawer.now()).date()
    row = case_index.row(drawer, case_id)
    found = [
        *_of_cases(_read(drawer, (case_id,)), today),
        *_reviews(() if row is None else (row,), today),
        *_renewals(drawer, () if row is None else (row,), today),
    ]
    days = register_rules.reply_days(drawer)
    for item in un_register.of_case(drawer, case_id):
        found += of_item(item, today, reply_days=days, case_id=case_id)
    return tuple(sorted(found, key=_order))


def to_tell(drawer: Drawer) -> tuple[ToTell, ...]:
    """Who must still be told of an item, or of an answer to it; the longest waiting first.

    Told counts as told when it was noted, or when a status or closing answer was sealed, after
    there was last something to tell.
    """
    items = un_register.every(drawer)
    about = dict.fromkeys(one for item in items for one in item.case_ids)
    known = {one.case_id: one for one in _read(drawer, about)}
    found = [
        made
        for item in items
        for case_id in item.case_ids
        if case_id in known and (made := _untold(item, known[case_id])) is not None
    ]
    return tuple(sorted(found, key=lambda one: (one.since, one.item.number, one.number)))


def _untold(item: Item, case: Case) -> ToTell | None:
    since = item.news_on
    if case.status in _NOT_TOLD:
        return None
    what = "response" if item.responses else "action"
    # Of two things in one second only what was told of says which came first.
    noted = any(
        one.case_id == case.case_id and one.noted_on >= since and one.what in {what, "response"}
        for one in item.told
    )
    answered = any(one.reply.kind in _TELLS and one.made_on >= since for one in case.replies)
    if noted or answered:
        return None
    action = item.action
    until = "" if isinstance(action, msgspec.UnsetType) else plain(action.confidential_until)
    return ToTell(
        item=item,
        case_id=case.case_id,
        number=case.number,
        what=what,
        since=since,
        confidential_until=until,
        refused=register.refused(case),
    )


def _open_days(item: Item, reply_days: int) -> Iterator[tuple[str, str, Deadline | None]]:
    """(sort, partial date, the rule it follows from) of what nobody answered yet."""
    part = item.part
    rules = {one.name: one for one in deadlines.deadlines(part, reply_days=reply_days)}

    def rule(name: str) -> Deadline | None:
        return None if name in item.by_hand else rules.get(name)

    if isinstance(part, UnAction):
        if not any(map(un_register.is_answer, part.responses)) and REPLY not in item.done:
            yield REPLY, plain(part.reply_due), rule("reply_due")
    elif isinstance(part, TreatyBodyFollowUp):
        if not plain(part.state_follow_up_report) and COMMITTEE not in item.done:
            yield COMMITTEE, plain(part.due_on), rule("due_on")
        if NEXT_REPORT not in item.done:
            yield NEXT_REPORT, plain(part.next_report_due), None
    elif MID_TERM not in item.done and "" in rules:
        yield MID_TERM, rules[""].day, rules[""]


def _interval(text: str) -> tuple[date | None, date | None]:
    try:
        known = PartialDate.parse(text)
    except ValueError:
        return None, None
    first, last = known.earliest(), known.latest()
    # With an open end the one day that is known counts: a wait without an end helps nobody.
    return (last if first is None else first), (first if last is None else last)


def _of_cases(found: Iterable[Case], today: date) -> Iterator[Due]:
    for case in found:
        by = register.acknowledge_by(case)
        if by is not None:
            day = by.date()
            yield _due(today, day, day, sort=RECEIPT, case_id=case.case_id, number=case.number)
        promised = case_rows.promised_contact(case)
        if promised is not None:
            yield _due(
                today,
                promised,
                promised,
                sort=NEXT_CONTACT,
                case_id=case.case_id,
                number=case.number,
            )


def _reviews(rows: Iterable[case_index.CaseRow], today: date) -> Iterator[Due]:
    for row in rows:
        if row.review_on is not None and 0 < row.review_on <= date.max.toordinal():
            day = date.fromordinal(row.review_on)
            yield _due(today, day, day, sort=REVIEW, case_id=row.case_id, number=row.number)


def _renewals(
    drawer: Drawer,
    rows: Iterable[case_index.CaseRow],
    today: date,
    until: date | None = None,
) -> Iterator[Due]:
    """Of each case the first day on which somebody has to be asked again."""
    latest = (until or date.max).isoformat()
    asked = {one.case_id: one.number for one in rows if one.status not in _NOT_ASKED}
    found: dict[str, list[tuple[str, str, str]]] = {}
    for case_id, mark in case_upkeep.marked(drawer, case_marks.RENEWAL):
        first, last, who = mark.split(" ")
        if case_id in asked and first <= latest:
            found.setdefault(case_id, []).append((first, last, who))
    for case in _read(drawer, found):
        if any(not one.unproven for one in corrected.later(drawer, case)):
            continue
        said = _said_again(drawer, case.case_id)
        open_ = [
            max((first, last), said.get(who, (first, last)))
            for first, last, who in found[case.case_id]
            if said.get(who) != _NEVER
        ]
        if open_:
            day, end = map(date.fromisoformat, min(open_))
            number = asked[case.case_id]
            yield _due(today, day, end, sort=RENEWAL, case_id=case.case_id, number=number)


def _said_again(drawer: Drawer, case_id: str) -> dict[str, tuple[str, str]]:
    """Whoever was asked again: when the next time is, or nothing where they did not agree."""
    try:
        kept = work_kept.of(drawer, case_id).renewals
    except InputError:
        return {}
    found = {}
    for one in sorted(kept, key=lambda said: (said.year, said.when)):
        year = f"{one.year + 1:04}"
        agreed = one.value == _YES
        found[one.person] = (f"{year}-01-01", f"{year}-04-30") if agreed else _NEVER
    return found


def _due(  # noqa: PLR0913 - a day has this many sides
    today: date,
    day: date,
    last: date,
    *,
    sort: str,
    code: str = "",
    case_id: str = "",
    item_id: str = "",
    number: int = 0,
    sure: bool = True,
) -> Due:
    late = max(0, (today - last).days)
    return Due(
        day=day,
        last=last,
        sort=sort,
        code=code,
        case_id=case_id,
        item_id=item_id,
        number=number,
        overdue=late > 0,
        days_late=late,
        sure=sure,
    )


def _order(one: Due) -> tuple[date, date, str, int]:
    return one.last, one.day, one.sort, one.number


def _read(drawer: Drawer, case_ids: Iterable[str]) -> list[Case]:
    """These cases, as far as they are here and can be read."""
    wanted = msgspec.json.encode(tuple(case_ids)).decode()
    found = drawer.database.rows(
        "SELECT id, body FROM documents WHERE kind = ?"
        " AND id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (cases.KIND, wanted),
    )
    bodies = ((str(name), bytes(body)) for name, body in found)
    known, _ = wire.decode_each(bodies, cases.Case, what="case")
    return known


def _days_of_case(drawer: Drawer, case_id: str) -> Iterator[date]:
    """For the index of cases: the last day of everything open in the register."""
    today, days = drawer.now().date(), register_rules.reply_days(drawer)
    for item in un_register.of_case(drawer, case_id):
        for one in of_item(item, today, reply_days=days):
            yield one.last


case_index.DUE.append(_days_of_case)
