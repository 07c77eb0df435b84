"""Days that follow from other days by a rule of the UN: proposed, and anybody's to change.

Which rules there are, and how sure they are, is in docs/formats.md. A day that is known as a month
or a range gives a range; nothing is made more exact than it was told.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from defender_app.model import lens
from defender_app.model.answers import Answer, listed, plain
from defender_app.model.consistency import readable_date
from defender_app.model.follow_up import TreatyBodyFollowUp, UnAction, UprTracking
from defender_app.model.partial_date import PartialDate, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    import msgspec

    from defender_app.model.answers import Text
    from defender_app.model.incident import Incident

LETTERS: Final = frozenset(
    {"urgent-appeal", "joint-urgent-appeal", "allegation-letter", "joint-allegation-letter"}
    | {"joint-letter", "other-letter"}
)
REPLY_DAYS: Final = 60
_CONFIDENTIAL_DAYS: Final = 60
_COMMITTEE_MONTHS: Final = 12
_MID_TERM_MONTHS: Final = 30
_DECEMBER: Final = 12
_COMMITTEES: Final = {"tb-cat": True, "tb-cerd": False}
_DETENTION: Final = "sp-wgad"


class Deadline(NamedTuple):
    """A day that a rule gives.

    Attributes:
        name: of the field that it is for; "" where there is none and it is only told.
        day: as a partial date.
        since: the field that it is counted from.
        rule: ``reply-60-days``, ``confidential-60-days``, ``detention-60-days``,
            ``committee-1-year``, ``mid-term``.
        confirmed: whether a source says so; else the current rule should be looked up.
    """

    name: str
    day: str
    since: str
    rule: str
    confirmed: bool = True


def deadlines(part: msgspec.Struct, *, reply_days: int = REPLY_DAYS) -> tuple[Deadline, ...]:
    """What follows from the days of a UN action, a recommendation or concluding observations.

    Args:
        part: which; anything else has none.
        reply_days: how long a Government has to answer a letter.
    """
    if isinstance(part, UnAction):
        return tuple(_of_action(part, reply_days))
    if isinstance(part, TreatyBodyFollowUp):
        return tuple(_of_committee(part))
    return tuple(_of_review(part)) if isinstance(part, UprTracking) else ()


def sources(struct: type[msgspec.Struct]) -> frozenset[str]:
    """The fields from which days of this kind of part follow."""
    return _SOURCES.get(struct, frozenset())


def targets(struct: type[msgspec.Struct]) -> frozenset[str]:
    """The fields that are filled in by a rule."""
    return _TARGETS.get(struct, frozenset())


def follow(
    before: Incident, after: Incident, path: str, *, by_hand: Callable[[str], bool]
) -> Incident:
    """The incident after a change, with the days that follow from it.

    A day that somebody gave, took away or changed is left as it is.

    Args:
        before: the incident before the change.
        after: and after it.
        path: of the part that was changed.
        by_hand: whether a field of the part, by its name, was once filled in by a person.
    """
    part = lens.at(after, path)
    if part is None:
        return after
    then, now = _days(lens.at(before, path)), _days(part)
    for name in targets(type(part)):
        stands = getattr(part, name)
        followed = stands is None or stands == then.get(name)
        if followed and not by_hand(name) and stands != now.get(name):
            after = lens.put(after, f"{path}.{name}", now.get(name))
    return after


def _days(part: msgspec.Struct | None) -> Mapping[str, str]:
    return {one.name: one.day for one in deadlines(part) if one.name} if part is not None else {}


def _of_action(action: UnAction, reply_days: int) -> Iterator[Deadline]:
    kind, since = plain(action.action_type), "date_sent_or_adopted"
    by = listed(action.mechanism)
    if kind == "concluding-observations":
        for committee in by:
            if committee in _COMMITTEES:
                day = _later(action.date_sent_or_adopted, months=_COMMITTEE_MONTHS)
                if day:
                    sure = _COMMITTEES[committee]
                    yield Deadline("reply_due", day, since, "committee-1-year", sure)
                return
        return
    public = _later(action.date_sent_or_adopted, days=_CONFIDENTIAL_DAYS)
    day = _later(action.date_sent_or_adopted, days=reply_days)
    if kind not in LETTERS or not public or not day:
        return
    yield Deadline("confidential_until", public, since, "confidential-60-days")
    if by == (_DETENTION,):
        yield Deadline("reply_due", day, since, "detention-60-days", confirmed=False)
    else:
        yield Deadline("reply_due", day, since, "reply-60-days")


def _of_committee(follow_up: TreatyBodyFollowUp) -> Iterator[Deadline]:
    committee = plain(follow_up.committee)
    day = _later(follow_up.adopted_on, months=_COMMITTEE_MONTHS)
    if committee in _COMMITTEES and day:
        yield Deadline("due_on", day, "adopted_on", "committee-1-year", _COMMITTEES[committee])


def _of_review(review: UprTracking) -> Iterator[Deadline]:
    day = _later(review.review_date, months=_MID_TERM_MONTHS)
    if day:
        # "About two and a half years": the month says more than is known already.
        yield Deadline("", f"{day[:7]}~", "review_date", "mid-term")


def _later(day: Text, *, days: int = 0, months: int = 0) -> str:
    """A day that is so much later, as exact as the day itself; "" where none can be said."""
    known = readable_date(day)
    first, last = (known.first, known.last) if known is not None else (None, None)
    if first is None or last is None or known is None:
        return ""
    if min(first.step, last.step) < Step.MONTH:
        return ""
    try:
        begin = _moved(first.start.date(), days, months)
        end = _moved(last.end.date(), days, months)
    except (OverflowError, ValueError):
        return ""
    about = "~" if known.about or (isinstance(day, Answer) and day.precision) else ""
    if begin == end:
        return f"{begin.isoformat()}{about}"
    return str(PartialDate.parse(f"{begin.isoformat()}{about}/{end.isoformat()}{about}"))


def _moved(day: date, days: int, months: int) -> date:
    count = day.month - 1 + months
    year, month = day.year + count // _DECEMBER, count % _DECEMBER + 1
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(day.day, last)) + timedelta(days=days)


_SOURCES: Final[dict[type[msgspec.Struct], frozenset[str]]] = {
    UnAction: frozenset({"date_sent_or_adopted", "action_type", "mechanism"}),
    TreatyBodyFollowUp: frozenset({"adopted_on", "committee"}),
    UprTracking: frozenset({"review_date"}),
}
_TARGETS: Final[dict[type[msgspec.Struct], frozenset[str]]] = {
    UnAction: frozenset({"confidential_until", "reply_due"}),
    TreatyBodyFollowUp: frozenset({"due_on"}),
}
