"""What the UN did about an incident, and what was answered: the end of a paragraph.

A letter that is still confidential is not named: it becomes a mark that says until when.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defender_app.focal.drafts import phrases
from defender_app.model.answers import listed, plain
from defender_app.model.partial_date import PartialDate
from defender_app.model.un_reference import recognise
from defender_app.report.page import dates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from defender_app.model.follow_up import ActionResponse, AuthorityResponse, UnAction

SG_ENTRY: Final = "sg-report-entry"
_SAYS: Final = re.compile(
    r"(?:it |they |he |she )?(?:says?|states?|said|stated) that ", re.IGNORECASE
)
_MOST_MANDATES: Final = 2
_LONGEST: Final = 240


def communications(actions: Sequence[UnAction], today: date, *, training: bool) -> Iterator[str]:
    """The sentences about letters and other actions of the UN, the Government's answer last."""
    letters = set(phrases.table()["letters"])
    told = sorted(
        (one for one in actions if plain(one.action_type) in phrases.table()["action"]),
        key=lambda one: dates.order(plain(one.date_sent_or_adopted)),
    )
    answered = False
    for one in told:
        if is_confidential(one, today):
            day = phrases.plain_day(plain(one.confidential_until))
            yield phrases.missing("confidential", day=day)
            return
        yield _sent(one, today, training=training)
        for response in sorted(one.responses, key=lambda said: dates.order(plain(said.date))):
            answered = True
            yield _answer(response)
    if not answered and any(plain(one.action_type) in letters for one in told):
        yield phrases.say("no-response")


def is_confidential(action: UnAction, today: date) -> bool:
    """Whether the UN does not speak of it yet."""
    until = plain(action.confidential_until)
    try:
        last = PartialDate.parse(until).latest() if until else None
    except ValueError:
        return True
    # An open end is none that has come.
    return bool(until) and (last is None or last >= today) and not plain(action.date_published)


def at_the_time(answers: Sequence[AuthorityResponse]) -> Iterator[str]:
    """What authorities said when it happened, as far as a code says it."""
    for one in answers:
        what = phrases.word("attribution", plain(one.attribution_mt28))
        when = phrases.day_words(plain(one.when))
        if what:
            said = phrases.say("at-the-time", begins=phrases.capital(when), what=what)
            yield said if when else f"{phrases.capital(what)}."


def actor(action: UnAction) -> str:
    """Which mechanisms acted."""
    told = [phrases.mechanism(ident) for ident in listed(action.mechanism)]
    known = [one for one in told if one]
    if len(known) > _MOST_MANDATES:
        return str(phrases.table()["people"]["several-mandates"])
    return phrases.listed(known) or str(phrases.table()["people"]["several-mandates"])


def _sent(one: UnAction, today: date, *, training: bool) -> str:
    when = phrases.day_words(plain(one.date_sent_or_adopted)) or f"on {phrases.missing('day')}"
    given = phrases.one_line(plain(one.reference), 60)
    usual = recognise(given, today=today, training=training).usual if given else ""
    return phrases.say(
        "communication",
        begins=phrases.capital(when),
        actor=actor(one),
        what=phrases.word("action", plain(one.action_type)),
        reference=phrases.say("reference", reference=usual) if usual else "",
    )


def _answer(one: ActionResponse) -> str:
    when = phrases.day_words(plain(one.date)) or f"on {phrases.missing('day')}"
    who = phrases.word("responder", plain(one.responder)) or phrases.word("responder", "government")
    said = phrases.one_line(plain(one.summary), _LONGEST).rstrip(".")
    found = _SAYS.match(said)
    if found is not None and phrases.is_latin(said):
        what = said[found.end() :]
    elif said.startswith("“") and phrases.is_latin(said):
        what = phrases.quoted(said)
    else:
        what = phrases.missing("stating")
    stating = phrases.say("stating", what=what)
    return phrases.say("response", begins=phrases.capital(when), responder=who, stating=stating)
