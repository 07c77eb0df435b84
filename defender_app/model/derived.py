"""Facts that follow from the dates of an incident; nothing is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.model.answers import Part
from defender_app.model.consistency import readable_date

if TYPE_CHECKING:
    from datetime import date

    from defender_app.model.answers import Text
    from defender_app.model.follow_up import UnAction
    from defender_app.model.incident import Act, Incident

PASSPORT = "passport-confiscation"
HELD = "incommunicado-rsdl"
_ENDED = frozenset({"released", "formally-arrested", "transferred", "deceased"})


class Derived(Part, frozen=True, kw_only=True):
    """Days are whole days between two dates; a fact is absent unless both are exact.

    ``days_held``: a passport, from its taking to its return. ``held_across_event``: whether the
    UN event began meanwhile. ``days_held_so_far``: a person who is not free yet, until today.
    ``days_held_when_reply_came`` and ``reply_after_days``: at and until the first answer to a UN
    action.
    """

    days_held: int | None = None
    held_across_event: bool | None = None
    days_held_so_far: int | None = None
    days_held_when_reply_came: int | None = None
    reply_after_days: int | None = None


def derived(incident: Incident, *, today: date) -> Derived:
    """Compute what the dates say, as far as they are exact."""
    taken, returned, event = _passport(incident)
    held_since, free = _held(incident)
    sent, replied = _first_reply(incident)
    return Derived(
        days_held=_days(taken, returned),
        held_across_event=_across(taken, returned, event),
        days_held_so_far=None if free else _days(held_since, today),
        days_held_when_reply_came=None if free else _days(held_since, replied),
        reply_after_days=_days(sent, replied),
    )


def _days(first: date | None, last: date | None) -> int | None:
    if first is None or last is None or last < first:
        return None
    return (last - first).days


def _across(taken: date | None, returned: date | None, event: date | None) -> bool | None:
    if taken is None or returned is None or event is None:
        return None
    return taken <= event <= returned


def _passport(incident: Incident) -> tuple[date | None, date | None, date | None]:
    act = next((act for act in incident.acts if act.type == PASSPORT), None)
    if act is None:
        return None, None, None
    return (
        _answer_day(act, "action_date"),
        _answer_day(act, "return_date"),
        _answer_day(act, "un_event_start"),
    )


def _held(incident: Incident) -> tuple[date | None, bool]:
    """Since when a person is held in secret, and whether that has ended."""
    act = next((act for act in incident.acts if act.type == HELD), None)
    if act is None:
        return None, False
    end, outcome = act.fields.get("end"), act.fields.get("end_outcome")
    ended = (end is not None and end.is_answered) or (
        outcome is not None and not _ENDED.isdisjoint(outcome.chosen)
    )
    return _answer_day(act, "start"), ended


def _first_reply(incident: Incident) -> tuple[date | None, date | None]:
    pairs = [pair for action in incident.followup if (pair := _reply(action)) is not None]
    return min(pairs, key=lambda pair: pair[1]) if pairs else (None, None)


def _reply(action: UnAction) -> tuple[date, date] | None:
    sent = _exact(action.date_sent_or_adopted)
    days = [day for response in action.responses if (day := _exact(response.date)) is not None]
    return (sent, min(days)) if sent is not None and days else None


def _answer_day(act: Act, name: str) -> date | None:
    return _exact(act.fields.get(name))


def _exact(value: Text) -> date | None:
    partial = readable_date(value)
    return None if partial is None else partial.exact_day
