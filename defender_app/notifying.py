"""Which notices somebody can make, and which were made already: for one person, record, key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from defender_app.report import notices, sent, sent_notices
from defender_app.report.notices import About
from defender_app.who_has import Holder, holders, to_notify

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from defender_app.report.notices import Planned
    from defender_app.report.sent_notices import SentNotice
    from defender_app.vault.drawer import Drawer


@dataclass(frozen=True, kw_only=True, repr=False)
class Offered:
    """One file that can be made.

    Attributes:
        made: notices that said the same before, newest first.
        others: how many other records would be taken back with it: a report is taken back as a
            whole, or for some people.
    """

    plan: Planned
    made: tuple[SentNotice, ...] = ()
    others: int = 0

    def __repr__(self) -> str:
        return f"<offered {self.plan!r}>"


@dataclass(frozen=True, kw_only=True, repr=False)
class Telling:
    """What notices can tell, and who has to be told in another way."""

    offered: tuple[Offered, ...]
    rest: tuple[Holder, ...] = ()

    def __repr__(self) -> str:
        return f"<telling, {len(self.offered)} files>"


def of_person(drawer: Drawer, uid: str, event_ids: Collection[str] = ()) -> Telling:
    """Take back what reports say about one person.

    Args:
        drawer: knows what left it.
        uid: of the person.
        event_ids: only what these records were in; none for all.

    Raises:
        InputError: as for ``who_has.holders``.
    """
    among = frozenset(event_ids)
    found = [
        one
        for one in holders(drawer, uid)
        if not among or not one.event_ids or not among.isdisjoint(one.event_ids)
    ]
    told = {one.report_id for one in to_notify(found)}
    about = to_notify(found)
    plans = notices.withdrawals(drawer, about) if about else ()
    return Telling(
        offered=_offered(drawer, plans),
        rest=tuple(one for one in found if one.report_id not in told),
    )


def of_record(drawer: Drawer, event_id: str) -> Telling:
    """Take back the reports that carried one record, those with other records last.

    Raises:
        InputError: ``contact-unknown`` and others as for ``notices.withdrawals``.
    """
    reports = sent.of_record(drawer, event_id)
    alone = [one for one in reports if len(one.event_ids) == 1]
    shared = [one for one in reports if len(one.event_ids) > 1]
    found: list[Offered] = []
    for some in (alone, shared):
        about = [About(report_id=one.report_id) for one in some]
        found += _offered(drawer, notices.withdrawals(drawer, about) if about else ())
    return Telling(offered=tuple(found))


def of_lost_key(drawer: Drawer, report_ids: Sequence[str], *, contact_id: str = "") -> Telling:
    """Say that the keys of reports were lost; see ``notices.keys_lost``."""
    plans = notices.keys_lost(drawer, report_ids, contact_id=contact_id)
    return Telling(offered=_offered(drawer, plans))


def _offered(drawer: Drawer, plans: Sequence[Planned]) -> tuple[Offered, ...]:
    known = sent_notices.every(drawer)
    reports = {one.report_id: one for one in sent.every(drawer)}
    return tuple(
        Offered(
            plan=plan,
            made=tuple(one for one in known if _says(one, plan)),
            others=_others(plan, [reports[one] for one in plan.report_ids if one in reports]),
        )
        for plan in plans
    )


def _says(notice: SentNotice, plan: Planned) -> bool:
    return (
        notice.kind == plan.kind
        and notice.contact_id == plan.contact_id
        and set(notice.report_ids) >= set(plan.report_ids)
        and (not notice.persons or set(notice.persons) >= set(plan.persons) != set())
    )


def _others(plan: Planned, reports: Sequence[sent.SentReport]) -> int:
    if plan.persons or plan.kind != "withdrawal":
        return 0
    return len(
        {event_id for one in reports if len(one.event_ids) > 1 for event_id in one.event_ids}
    ) - any(len(one.event_ids) > 1 for one in reports)
