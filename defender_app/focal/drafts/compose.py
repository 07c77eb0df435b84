"""A paragraph as the Secretary-General's reports have them, from what a case may say.

One sentence holds at least one *reportedly* or *allegedly*; verbs stand in the passive; how the
link with the cooperation is put follows from what it rests on; what is missing is marked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.focal.drafts import acts, answers, facts, phrases
from defender_app.model.answers import plain
from defender_app.office.blocks import MARK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from defender_app.focal.drafts.acts import Told
    from defender_app.focal.drafts.facts import Facts
    from defender_app.focal.projection import Projected
    from defender_app.model.follow_up import UnAction

MOST_WORDS: Final = 180
"""Of one paragraph: the reports have a limit."""
# What is left out first where a paragraph is too long.
DROPPED: Final = ("also", "reason", "occupation", "place")
NO_LINK: Final = "link-not-stated"
_WORD: Final = re.compile(r"[^\W_]+(?:[’'./-][^\W_]+)*")
_MOST_ACTS: Final = 8


@dataclass(frozen=True, kw_only=True)
class _Told:
    """What a paragraph is made with.

    Attributes:
        one: facts. without: what is left out. today: the day in force. training: kind of drawer.
    """

    one: Facts
    without: frozenset[str]
    today: date
    training: bool

    @property
    def who(self) -> str:
        return self.one.who.bare if "occupation" in self.without else self.one.who.phrase

    @property
    def place(self) -> str:
        return "" if "place" in self.without else self.one.place


def count_words(text: str) -> int:
    """The words of a text; a mark of something missing is none."""
    return len(_WORD.findall(MARK.sub(" ", text)))


def paragraph(
    projected: Projected, *, today: date, training: bool, more: Sequence[UnAction] = ()
) -> str:
    """The paragraphs of a case: one for each incident that can have one.

    Args:
        projected: the case as it may leave.
        today: the day in force: a letter may still be confidential.
        training: whether references of invented States are usual.
        more: UN actions that the desk's register knows.

    Raises:
        InputError: ``link-not-stated``: of no incident it is said what the link rests on.
    """
    told = [
        shortened(one, today=today, training=training)
        for one in facts.of(projected, more)
        if one.verb != "none"
    ]
    if not told:
        raise InputError(NO_LINK)
    return "\n\n".join(told)


def shortened(one: Facts, *, today: date, training: bool) -> str:
    """One paragraph, with as much left out as the limit asks for."""
    text = ""
    for count in range(len(DROPPED) + 1):
        made = _Told(one=one, without=frozenset(DROPPED[:count]), today=today, training=training)
        text = " ".join(sentence for sentence in _sentences(made) if sentence)
        if count_words(text) <= MOST_WORDS:
            break
    return text


def lead(states: Sequence[str]) -> str:
    """The State at the beginning of a paragraph."""
    return f"{phrases.listed(states) or phrases.missing('country')}."


def _sentences(made: _Told) -> Iterator[str]:
    one = made.one
    yield lead(one.states)
    if one.verb == "dates-only":
        yield _dated(made)
    elif one.who.several:
        yield phrases.say("several", who=made.who, clause=_clause(made))
    told = one.acts[:_MOST_ACTS]
    if not told:
        yield phrases.missing("what")
    introduced = one.verb == "dates-only" or one.who.several
    for place, act in enumerate(told):
        yield from _act(made, act, first=not place, introduced=introduced)
        introduced = True
    yield from _link(made)
    if one.reason and "reason" not in made.without:
        reason = phrases.quoted(one.reason)
        mark = f" {phrases.missing('translation')}" if one.foreign else ""
        yield phrases.say("reason", reason=f"{reason}{mark}")
    if "also" not in made.without:
        yield from dict.fromkeys(acts.filled(tail, act, {}) for act in told for tail in act.tail)
    yield from answers.at_the_time(one.answers)
    yield from answers.communications(one.actions, made.today, training=made.training)


def _dated(made: _Told) -> str:
    """Where only dates speak, the cooperation has a sentence of its own, with its date."""
    one = made.one
    who = f"{made.who}," if "," in made.who and not made.who.endswith(",") else made.who
    if one.who.several:
        who = phrases.say("one-of-several", who=who)
    return " ".join(
        phrases.say(
            "dated",
            when=phrases.day_words(plain(each.date)) or f"on {phrases.missing('cooperation-day')}",
            who=who if not place else one.who.short,
            relation=facts.relation(each, plural=one.who.plural),
            mechanisms=facts.mechanisms([each]),
            form=facts.forms(each),
            mark=facts.confidential(each),
        )
        for place, each in enumerate(one.cooperation)
    )


def _act(made: _Told, act: Told, *, first: bool, introduced: bool) -> Iterator[str]:
    one = made.one
    begins = first and not introduced and not act.clause
    when = phrases.day_words(act.day) or (f"on {phrases.missing('day')}" if first else "")
    said = {
        "when": when,
        "begins": phrases.capital(when),
        "who": made.who,
        "subject": phrases.capital(one.who.short),
        "short": one.who.short,
        "clause": _clause(made),
        "phrase": _phrase(made, act, adverb=not begins and not act.clause, first=first),
        "connection": "",
    }
    linked = first and one.verb == "in-connection"
    if act.clause and first:
        said["connection"] = phrases.say("in-connection-un") if linked else ""
        yield phrases.say("first-clause", **said)
        if one.who.known and not introduced:
            yield phrases.say("concerned", **{**said, "clause": said["clause"].rstrip(",")})
    elif act.clause:
        yield phrases.say("next-clause" if when else "next-clause-undated", **said)
    elif begins:
        said["connection"] = phrases.say("in-connection") if linked else ""
        yield phrases.say("first", **said)
    else:
        yield phrases.say("next" if when else "next-undated", **said)
        if linked:
            yield phrases.say("connected")


def _phrase(made: _Told, act: Told, *, adverb: bool, first: bool) -> str:
    """What happened, the verb in the number of the people; of a chain the first has the adverb."""
    plural = made.one.who.plural and not act.clause
    also = () if "also" in made.without else act.also
    parts = []
    for number, template in enumerate((act.main, *also)):
        said = " reportedly" if adverb and not number else ""
        verbs = {
            "was": f"{'were' if plural else 'was'}{said}",
            "had": f"{said.strip()} had".strip(),
            "rep": f"{said.strip()} ".lstrip(),
            "at": made.place if first and not number else "",
        }
        parts.append(acts.filled(template, act, verbs))
    return phrases.listed(parts)


def _clause(made: _Told) -> str:
    """What the people had to do with the UN, behind who they are."""
    one = made.one
    if one.verb == "while":
        key = "who-while" if one.who.several else "while"
        return phrases.say(key, mechanisms=facts.mechanisms(one.cooperation, attended=True))
    told = [facts.cooperation_words(each, plural=one.who.plural) for each in one.cooperation]
    key = "who-several" if one.who.several else "who"
    return phrases.say(key, cooperation=phrases.listed(told))


def _link(made: _Told) -> Iterator[str]:
    """What is said of the link in a sentence of its own."""
    one = made.one
    if one.verb == "questioned-about":
        asked = one.strength == "questions-asked"
        adverb = "were reportedly" if one.who.plural else "was reportedly"
        yield phrases.say(
            "questioned-about" if asked else "message",
            subject=phrases.capital(one.who.short),
            was=adverb,
        )
    elif one.verb == "un-concern":
        known = [each for each in one.actions if plain(each.action_type) != answers.SG_ENTRY]
        known = [each for each in known if not answers.is_confidential(each, made.today)]
        actor = answers.actor(known[0]) if known else phrases.missing("actor")
        yield phrases.say("un-concern", begins=phrases.capital(actor))
