"""One paragraph for several reports about one event: counts and acts, nobody singled out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.errors import InputError
from defender_app.focal.drafts import acts, answers, compose, facts, phrases
from defender_app.model.answers import plain
from defender_app.report.page import dates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from defender_app.focal.drafts.facts import Facts


def paragraph(every: Sequence[Facts], sources: int, *, today: date, training: bool) -> str:
    """The paragraph of one event.

    Args:
        every: the facts of each report about it.
        sources: from how many of them it is known that they are different.
        today: the day in force.
        training: kind of drawer.

    Raises:
        InputError: ``link-not-stated``.
    """
    used = [one for one in every if one.verb != "none"]
    if not used:
        raise InputError(compose.NO_LINK)
    return " ".join(_sentences(used, sources, today=today, training=training))


def _sentences(
    used: Sequence[Facts], sources: int, *, today: date, training: bool
) -> Iterator[str]:
    verb = facts.weakest(one.verb for one in used)
    cooperation = [each for one in used for each in one.cooperation]
    soft = verb in {"dates-only", "while"}
    days = [day for one in used for day in facts.days(one) if day]
    hidden = next((mark for each in cooperation if (mark := facts.confidential(each))), "")
    yield compose.lead([state for one in used for state in one.states])
    yield phrases.say(
        "event-soft" if soft else "event",
        when=_span(days),
        people=_people(used),
        mechanisms=facts.mechanisms(cooperation) + hidden,
        acts=phrases.listed(acts.called(act) for one in used for act in one.acts)
        or phrases.missing("what"),
        place=next((one.place for one in used if one.place), ""),
        connection=phrases.say("in-connection-un") if verb == "in-connection" else "",
        cooperation=_span([plain(each.date) for each in cooperation]),
        sources=_sources(sources),
    )
    told = [answer for one in used for answer in one.answers]
    yield from dict.fromkeys(answers.at_the_time(told))
    actions = list(dict.fromkeys(action for one in used for action in one.actions))
    yield from answers.communications(actions, today, training=training)


def _people(used: Sequence[Facts]) -> str:
    """How many at least: two reports may speak of the same people, so nothing is added up."""
    most = max(used, key=lambda one: one.who.count).who
    if most.count == 1:
        return most.bare
    words = phrases.table()["people"]
    told = str(words["individuals"]).replace("{count}", phrases.number(most.count))
    return str(words["at-least"]).replace("{count}", told)


def _sources(count: int) -> str:
    words = phrases.table()["people"]
    if count <= 1:
        return str(words["source"])
    return str(words["sources"]).replace("{count}", phrases.number(count))


def _span(days: Sequence[str]) -> str:
    """From the first day to the last, with a preposition, or the mark of what is missing."""
    known = sorted((day for day in days if phrases.day_words(day)), key=dates.order)
    if not known:
        return f"on {phrases.missing('day')}"
    first, last = phrases.plain_day(known[0]), phrases.plain_day(known[-1])
    if first == last:
        return phrases.day_words(known[0])
    return phrases.between(first, last)
