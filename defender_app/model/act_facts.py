"""What follows from the dates of an act: how long something was kept, how long ago it was.

Computed and shown, never typed and never stored. Where a date is known to the month only, the
answer is a span of days, not a guess.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from defender_app.model.consistency import readable_date
from defender_app.model.partial_date import PartialDate, Step

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from defender_app.model.incident import Act

TODAY: Final = ""
STILL_GOING_ON: Final = "still_going_on"
EARLIER: Final = "earlier-than-start"
PASSPORT: Final = "passport-confiscation"

_DAY: Final = 24 * 60


class Fact(NamedTuple):
    """One thing that follows.

    Attributes:
        code: which sentence says it.
        field: the field under which it stands.
        least: whole days (``unit`` is ``days``) or minutes that are certain.
        most: as many as are possible; the same where it is known exactly.
        about: whether a date was given as approximate.
        unit: ``days``, ``minutes``, or ``""`` where the code says it all.
    """

    code: str
    field: str
    least: int = 0
    most: int = 0
    about: bool = False
    unit: str = "days"


class _Only(NamedTuple):
    """A condition: the answer to a field is one of these (or none of these)."""

    field: str
    any_of: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()


class _Span(NamedTuple):
    """From one date to another, or to today; told under ``field``."""

    code: str
    first: str
    last: str
    field: str
    only: tuple[_Only, ...] = ()
    still: bool = False


_FREE: Final = ("released-under-investigation", "released-on-bail", "released-no-further-action")
_ENDED: Final = ("released", "formally-arrested", "transferred", "deceased")
_SECRET: Final = _Only("end_outcome", none_of=_ENDED)
_UNFOUND: Final = _Only("found_status", none_of=("free", "in-custody", "dead"))
_TAKEN: Final = _Only("action", none_of=("issuance-refused", "renewal-refused", "cancelled"))
_OPEN_APPLICATION: Final = _Only("outcome", any_of=("deferred", "pending"))

_SPANS: Final[dict[str, tuple[_Span, ...]]] = {
    "airport-border-stop": (_Span("lasted", "stop_start", "stop_end", "stop_end"),),
    PASSPORT: (
        _Span("kept", "action_date", "return_date", "return_date", (_TAKEN,)),
        _Span(
            "kept-so-far", "action_date", TODAY, "returned", (_TAKEN, _Only("returned", ("no",)))
        ),
        _Span("answer-took", "application_date", "action_date", "application_date"),
    ),
    "exit-ban": (
        _Span("learned-after", "ban_start", "notified_date", "ban_start"),
        _Span("lasts", "ban_start", "ban_end", "ban_end"),
        _Span("lasts-so-far", "ban_start", TODAY, "indefinite", (_Only("indefinite", ("yes",)),)),
    ),
    "visa-obstruction": (
        _Span("applied-before", "application_date", "needed_by", "needed_by"),
        _Span("answer-took", "application_date", "decision_date", "decision_date"),
        _Span(
            "waiting", "application_date", TODAY, "decision", (_Only("decision", ("no-answer",)),)
        ),
        _Span("too-late-by", "needed_by", "decision_date", "decision_date"),
    ),
    "movement-restriction": (
        _Span("lasted", "start", "end", "end"),
        _Span("lasts-so-far", "start", TODAY, "outcome", (_Only("outcome", ("ongoing",)),)),
    ),
    "interrogation-summons": (_Span("lasted", "start", "end", "end"),),
    "arrest-detention": (
        _Span(
            "held-so-far",
            "arrest_start",
            TODAY,
            "current_status",
            (_Only("current_status", none_of=(*_FREE, "deceased", "house-arrest")),),
        ),
        _Span("after-arrest", "arrest_start", "family_informed_date", "family_informed_date"),
        _Span("after-arrest", "arrest_start", "first_judge_date", "first_judge_date"),
        _Span("held", "arrest_start", "release_date", "release_date"),
    ),
    "incommunicado-rsdl": (
        _Span("held-so-far", "start", TODAY, "start", (_SECRET,)),
        _Span(
            "no-contact-since",
            "last_contact",
            TODAY,
            "last_contact",
            (_SECRET, _Only("whereabouts", none_of=("known-contact-allowed",))),
        ),
        _Span("no-sign-since", "proof_of_life", TODAY, "proof_of_life", (_SECRET,)),
        _Span("held", "start", "end", "end"),
    ),
    "enforced-disappearance": (
        _Span("missing-so-far", "disappearance_date", TODAY, "disappearance_date", (_UNFOUND,)),
        _Span("missing", "disappearance_date", "found_date", "found_date"),
    ),
    "house-arrest": (
        _Span("lasted", "start", "end", "end"),
        _Span("lasts-so-far", "start", TODAY, "start", still=True),
    ),
    "denial-medical-care": (
        _Span(
            "hospital-after", "first_symptoms", "hospital_transfer_date", "hospital_transfer_date"
        ),
    ),
    "death-in-custody": (_Span("in-custody", "custody_since", "date_of_death", "custody_since"),),
    "threat-harassment": (
        _Span("lasted", "first_date", "last_date", "last_date"),
        _Span("lasts-so-far", "first_date", TODAY, "first_date", still=True),
    ),
    "un-premises-photography": (_Span("told-after", "start", "reported_when", "reported_when"),),
    "un-premises-removal": (_Span("answer-took", "start", "explanation_date", "explanation_date"),),
    "accreditation-obstruction": (
        _Span("waiting", "application_date", TODAY, "application_date", (_OPEN_APPLICATION,)),
        _Span("left-to-answer", "question_received", "answer_deadline", "answer_deadline"),
    ),
    "participant-list-demand": (
        _Span("answer-took", "request_date", "un_letter_date", "un_letter_date"),
    ),
    "un-official-pressure": (_Span("lasted", "period_start", "period_end", "period_end"),),
    "physical-surveillance": (
        _Span("lasted", "start", "end", "end"),
        _Span("lasts-so-far", "start", TODAY, "start", still=True),
    ),
    "device-search-seizure": (
        _Span("kept", "date", "return_date", "return_date"),
        _Span("kept-so-far", "date", TODAY, "returned", (_Only("returned", ("no",)),)),
    ),
}
# Dates to come: how many days are left until then.
_AHEAD: Final = {"interrogation-summons": "next_appointment", "charges-prosecution": "next_hearing"}


def act_facts(act: Act, *, today: date) -> tuple[Fact, ...]:
    """Everything that follows from the answers of an act, in the order of its form.

    Args:
        act: of any type; one of a later version gives nothing.
        today: the day to which what still goes on is counted.
    """
    return tuple(_facts(act, today))


def _facts(act: Act, today: date) -> Iterator[Fact]:
    for span in _SPANS.get(act.type, ()):
        if span.still and (STILL_GOING_ON not in act.attributes or _date(act, "end")):
            continue
        if all(_holds(act, one) for one in span.only):
            fact = _measured(act, span, today)
            if fact is not None:
                yield fact
    if act.type == PASSPORT:
        yield from _across(act, today)
    if act.type == "incommunicado-rsdl":
        yield from _beyond_the_law(act, today)
    ahead = _AHEAD.get(act.type, "")
    then = _date(act, ahead)
    if then is not None and then.exact_day is not None:
        left = (then.exact_day - today).days
        yield Fact("ahead" if left >= 0 else "past", ahead, max(left, 0), max(left, 0))


def _measured(act: Act, span: _Span, today: date) -> Fact | None:
    first = _date(act, span.first)
    last = PartialDate.parse(today.isoformat()) if span.last == TODAY else _date(act, span.last)
    if first is None or last is None:
        return None
    if last.is_surely_before(first):
        # Too late is what it is called, so earlier is no slip there; a day to come is no past.
        slip = span.code != "too-late-by" and span.last != TODAY
        return Fact(EARLIER, span.field, unit="") if slip else None
    return _between(span, first, last)


def _between(span: _Span, first: PartialDate, last: PartialDate) -> Fact | None:
    ends = (first.earliest(), first.latest(), last.earliest(), last.latest())
    if None in ends:
        return None
    earliest, latest, earlier, later = (one for one in ends if one is not None)
    about = first.about or last.about
    minutes = _minutes(first, last)
    if minutes is not None and 0 < minutes < _DAY:
        return Fact(span.code, span.field, minutes, minutes, about, "minutes")
    least, most = max(0, (earlier - latest).days), (later - earliest).days
    return Fact(span.code, span.field, least, most, about) if most >= 0 else None


def _minutes(first: PartialDate, last: PartialDate) -> int | None:
    one, two = first.first, last.last
    if first.is_range or last.is_range or one is None or two is None:
        return None
    if min(one.step, two.step) < Step.MINUTE:
        return None
    return round((two.start - one.start).total_seconds() / 60)


def _across(act: Act, today: date) -> Iterator[Fact]:
    """Whether the UN event began while the document was kept."""
    taken, event = _exact(act, "action_date"), _exact(act, "un_event_start")
    if taken is None or event is None or not _holds(act, _TAKEN):
        return
    back = _exact(act, "return_date")
    if back is None and _holds(act, _Only("returned", ("no",))):
        back = today
    if back is None:
        return
    if taken <= event <= back:
        yield Fact("across-event", "un_event_start", unit="")
    elif event < taken:
        yield Fact("event-before", "un_event_start", unit="")
    elif back < today or event < today:
        yield Fact("back-before-event", "un_event_start", unit="")


def _beyond_the_law(act: Act, today: date) -> Iterator[Fact]:
    """How many of the days that the law allows are over."""
    answer, start = act.fields.get("legal_maximum_days"), _exact(act, "start")
    allowed = answer.value if answer is not None else None
    if start is None or not isinstance(allowed, int) or allowed < 0:
        return
    last = _exact(act, "end")
    if last is None and not _holds(act, _SECRET):
        return
    more = ((last or today) - start).days - allowed
    code = "over-the-limit" if more > 0 else "within-the-limit"
    yield Fact(code, "legal_maximum_days", abs(more), abs(more))


def _holds(act: Act, only: _Only) -> bool:
    answer = act.fields.get(only.field)
    chosen = answer.chosen if answer is not None else ()
    if only.any_of:
        return any(one in only.any_of for one in chosen)
    return not any(one in only.none_of for one in chosen)


def _date(act: Act, name: str) -> PartialDate | None:
    return readable_date(act.fields.get(name)) if name else None


def _exact(act: Act, name: str) -> date | None:
    partial = _date(act, name)
    return None if partial is None else partial.exact_day
