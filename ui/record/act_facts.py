"""What follows from the dates of an act, as sentences under its questions."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from defender_app.model import lens
from defender_app.model.act_facts import act_facts
from defender_app.model.incident import Act

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.model.act_facts import Fact
    from defender_app.model.incident import Incident

_HOUR: Final = 60
_YEAR: Final = 365.25
_LONG: Final = 2 * 365

# {time} is "81 days", "5 h 35 min", "50 to 80 days".
SENTENCES: Final[Mapping[str, object]] = {
    "lasted": QT_TRANSLATE_NOOP("ActFacts", "It lasted {time}."),
    "lasts": QT_TRANSLATE_NOOP("ActFacts", "In all: {time}."),
    "lasts-so-far": QT_TRANSLATE_NOOP("ActFacts", "Until today: {time}."),
    "kept": QT_TRANSLATE_NOOP("ActFacts", "Kept for {time}."),
    "kept-so-far": QT_TRANSLATE_NOOP("ActFacts", "Kept for {time} so far."),
    "held": QT_TRANSLATE_NOOP("ActFacts", "Held for {time}."),
    "held-so-far": QT_TRANSLATE_NOOP("ActFacts", "Held for {time} so far."),
    "in-custody": QT_TRANSLATE_NOOP("ActFacts", "In custody for {time} before the death."),
    "missing": QT_TRANSLATE_NOOP("ActFacts", "Missing for {time}."),
    "missing-so-far": QT_TRANSLATE_NOOP("ActFacts", "Missing for {time} so far."),
    "no-contact-since": QT_TRANSLATE_NOOP("ActFacts", "{time} without contact, until today."),
    "no-sign-since": QT_TRANSLATE_NOOP("ActFacts", "{time} without a sign of life, until today."),
    "learned-after": QT_TRANSLATE_NOOP("ActFacts", "You found out {time} after it began."),
    "applied-before": QT_TRANSLATE_NOOP("ActFacts", "Applied {time} before it was needed."),
    "answer-took": QT_TRANSLATE_NOOP("ActFacts", "The answer took {time}."),
    "waiting": QT_TRANSLATE_NOOP("ActFacts", "Waiting for {time} so far."),
    "too-late-by": QT_TRANSLATE_NOOP("ActFacts", "Too late by {time}."),
    "after-arrest": QT_TRANSLATE_NOOP("ActFacts", "Time since the arrest: {time}."),
    "hospital-after": QT_TRANSLATE_NOOP("ActFacts", "Time since the first signs: {time}."),
    "told-after": QT_TRANSLATE_NOOP("ActFacts", "You told them {time} later."),
    "left-to-answer": QT_TRANSLATE_NOOP("ActFacts", "Time left for an answer: {time}."),
    "across-event": QT_TRANSLATE_NOOP(
        "ActFacts", "The UN event began while the document was kept."
    ),
    "event-before": QT_TRANSLATE_NOOP(
        "ActFacts", "The UN event began before the document was taken."
    ),
    "back-before-event": QT_TRANSLATE_NOOP(
        "ActFacts", "The UN event began after the document was given back."
    ),
    "over-the-limit": QT_TRANSLATE_NOOP("ActFacts", "{time} longer than this law allows."),
    "within-the-limit": QT_TRANSLATE_NOOP("ActFacts", "{time} below what this law allows."),
    "ahead": QT_TRANSLATE_NOOP("ActFacts", "Time left until then: {time}."),
    "past": QT_TRANSLATE_NOOP("ActFacts", "This day is over."),
    "earlier-than-start": QT_TRANSLATE_NOOP(
        "ActFacts", "This is earlier than the beginning. Is one of the two dates a slip?"
    ),
}


def today() -> dt.date:
    """The day on this computer, to which is counted what still goes on."""
    return dt.datetime.now().astimezone().date()


def notes(incident: Incident, path: str) -> dict[str, str]:
    """The sentences under the questions of an act.

    Args:
        incident: the record.
        path: of the act in it.

    Returns:
        Sentences by the path of the field under which they stand; several make one text.
    """
    act = lens.at(incident, path)
    told: dict[str, str] = {}
    for fact in act_facts(act, today=today()) if isinstance(act, Act) else ():
        where = f"{path}.fields.{fact.field}"
        told[where] = " ".join(filter(None, (told.get(where), sentence(fact))))
    return told


def sentence(fact: Fact) -> str:
    """One fact as a sentence."""
    words = QCoreApplication.translate("ActFacts", str(SENTENCES[fact.code]))
    return words.format(time=time_words(fact))


def time_words(fact: Fact) -> str:
    """How long: "81 days", "5 h 35 min", "at most 30 days", "50 to 80 days"."""
    translate = QCoreApplication.translate
    if fact.unit == "minutes":
        words = translate("ActLine", "{hours} h {minutes} min")
        if fact.most < _HOUR:
            words = translate("ActFacts", "{minutes} min")
        elif fact.most % _HOUR == 0:
            words = translate("ActFacts", "{hours} h")
        told = words.format(hours=fact.most // _HOUR, minutes=fact.most % _HOUR)
    elif fact.most == 0:
        return translate("ActFacts", "less than a day")
    elif fact.least == fact.most:
        told = TimeWords().days(fact.most)
    elif fact.least >= _LONG:
        return TimeWords().years((fact.least + fact.most) // 2)
    elif fact.least == 0:
        return translate("ActFacts", "at most {days}").format(days=TimeWords().days(fact.most))
    else:
        words = translate("ActFacts", "{least} to {days}")
        return words.format(least=fact.least, days=TimeWords().days(fact.most))
    return translate("ActFacts", "about {time}").format(time=told) if fact.about else told


class TimeWords(QObject):
    """Counts of days and years, in the plural of the language."""

    def days(self, days: int) -> str:
        """Days, and about how many years where there are many."""
        words = self.tr("%n day(s)", "", days)
        if days < _LONG:
            return words
        return self.tr("{days} ({years})").format(days=words, years=self.years(days))

    def years(self, days: int) -> str:
        """About how many years some days are."""
        years = round(days / _YEAR)
        return self.tr("about %n year(s)", "", years)
