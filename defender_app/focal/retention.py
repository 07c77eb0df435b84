"""How long a case is kept: a day on which it is looked at again, and what is done then.

Nothing is ever deleted by itself.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.focal import case_index, cases, deleting, work, work_kept
from defender_app.focal.case_index import REVIEW_MONTHS, CaseQuery

if TYPE_CHECKING:
    from defender_app.focal.case_index import CaseRow
    from defender_app.focal.work_kept import CaseWork
    from defender_app.vault.drawer import Drawer

__all__ = ["REVIEW_MONTHS", "delete", "due", "months", "put_off", "set_months", "weigh"]

MOST_MONTHS: Final = 1_200
delete = deleting.delete
weigh = deleting.weigh


def due(drawer: Drawer) -> tuple[CaseRow, ...]:
    """The cases that are to be looked at again by now, the longest waiting first."""
    found = case_index.rows(drawer, CaseQuery(review_due=True, order="number"))
    return tuple(sorted(found, key=lambda one: (one.review_on or 0, one.number)))


def put_off(drawer: Drawer, case_id: str, day: str, why: str) -> CaseWork:
    """Keep a case until another day.

    Args:
        drawer: of the desk.
        case_id: number, id, or a unique beginning of one.
        day: ``2027-03-07``.
        why: in words.

    Raises:
        InputError: ``reason-missing``, ``reason-text``; ``work-day``; ``review-day-past``: the
            day is not ahead; as for ``cases.get``.
    """
    said = work_kept.reason(why)
    try:
        known = date.fromisoformat(day)
    except ValueError:
        raise InputError("work-day") from None
    if known <= drawer.now().date():
        raise InputError("review-day-past")
    case = cases.get(drawer, case_id)
    return work.set_review(drawer, case.case_id, known.isoformat(), said)


def months(drawer: Drawer) -> int:
    """After how many months a case is looked at again where no day was set; 0 for never."""
    kept = drawer.settings.get(REVIEW_MONTHS, case_index.MONTHS)
    number = kept if isinstance(kept, int) and not isinstance(kept, bool) else case_index.MONTHS
    return max(0, min(number, MOST_MONTHS))


def set_months(drawer: Drawer, number: int) -> None:
    """Set it, for all cases without a day of their own.

    Raises:
        InputError: ``review-months``.
    """
    if not 0 <= number <= MOST_MONTHS:
        raise InputError("review-months", most=MOST_MONTHS)
    drawer.settings.set(REVIEW_MONTHS, number)
