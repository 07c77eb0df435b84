"""The follow-up to a case in an earlier report: what was said there, and what is new since."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.focal.drafts import answers, compose, facts, phrases
from defender_app.model.answers import listed, plain
from defender_app.model.partial_date import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from defender_app.focal.drafts.facts import Facts
    from defender_app.focal.projection import Projected
    from defender_app.model.follow_up import UnAction

_YEAR: Final = re.compile(r"[12][0-9]{3}")
_PARAGRAPH: Final = re.compile(r"paras?\.?\s*([0-9]{1,4})", re.IGNORECASE)
_LONGEST: Final = 60


def paragraph(
    projected: Projected, *, today: date, training: bool, more: Sequence[UnAction] = ()
) -> str:
    """The follow-up of a case, one paragraph for each incident.

    Args:
        projected: the case as it may leave.
        today: the day in force.
        training: kind of drawer.
        more: UN actions that the desk's register knows.

    Raises:
        InputError: ``link-not-stated``.
    """
    told = [
        " ".join(_sentences(one, today, training=training))
        for one in facts.of(projected, more)
        if one.verb != "none"
    ]
    if not told:
        raise InputError(compose.NO_LINK)
    return "\n\n".join(told)


def _sentences(one: Facts, today: date, *, training: bool) -> Iterator[str]:
    earlier = [each for each in one.actions if plain(each.action_type) == answers.SG_ENTRY]
    entry = earlier[-1] if earlier else None
    yield compose.lead(one.states)
    yield phrases.say(
        "follow-up",
        who=one.who.bare,
        year=_year(entry),
        symbol=_symbol(entry),
        paragraph=_paragraph(entry),
        cooperation=_cooperation(one),
    )
    since = _day(entry)
    new = [
        each
        for each in one.actions
        if plain(each.action_type) != answers.SG_ENTRY and _is_after(each, since)
    ]
    told = list(answers.communications(new, today, training=training)) if since else []
    if told:
        yield from told
    else:
        yield phrases.say("follow-up-new", facts=phrases.missing("facts"))


def _cooperation(one: Facts) -> str:
    hidden = next((mark for each in one.cooperation if (mark := facts.confidential(each))), "")
    return f"cooperation with {facts.mechanisms(one.cooperation)}{hidden}"


def _year(entry: UnAction | None) -> str:
    found = _YEAR.match(plain(entry.date_sent_or_adopted)) if entry is not None else None
    return found[0] if found else phrases.missing("year")


def _symbol(entry: UnAction | None) -> str:
    given = phrases.one_line(plain(entry.reference), _LONGEST) if entry is not None else ""
    return given.partition(",")[0].strip() or phrases.missing("symbol")


def _paragraph(entry: UnAction | None) -> str:
    """The number of the paragraph, from the reference or what is noted beside it."""
    texts = [plain(entry.reference), plain(entry.summary)] if entry is not None else []
    texts += list(listed(entry.issues)) if entry is not None else []
    found = next((match for text in texts if (match := _PARAGRAPH.search(text))), None)
    return found[1] if found else phrases.missing("paragraph")


def _day(entry: UnAction | None) -> date | None:
    return None if entry is None else _latest(plain(entry.date_sent_or_adopted))


def _latest(day: str) -> date | None:
    try:
        return PartialDate.parse(day).latest()
    except ValueError:
        return None


def _is_after(action: UnAction, since: date | None) -> bool:
    days = [plain(action.date_sent_or_adopted)]
    days += [plain(one.date) for one in action.responses]
    return since is not None and any((day := _latest(one)) and day > since for one in days)
