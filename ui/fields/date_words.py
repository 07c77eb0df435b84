"""How a date was understood, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app.model.partial_date import PartialDate
from ui import i18n
from ui.i18n import dates
from ui.widgets.labels import isolated

if TYPE_CHECKING:
    import datetime as dt

    from defender_app.spoken.dates import Heard, Meaning

# In this order; the first that fits is said.
_NOTES: Final[dict[str, object]] = {
    "weekday": QT_TRANSLATE_NOOP("DateWords", "That day was a {weekday}."),
    "persian": QT_TRANSLATE_NOOP("DateWords", "Counted over from the Persian calendar."),
    "islamic": QT_TRANSLATE_NOOP(
        "DateWords", "Counted over from the Islamic calendar; it may be a day or two off."
    ),
    "buddhist": QT_TRANSLATE_NOOP("DateWords", "Counted over from the Buddhist calendar."),
    "length": QT_TRANSLATE_NOOP("DateWords", "Counted from the beginning."),
    "counted": QT_TRANSLATE_NOOP("DateWords", "Counted from today, {today}."),
    "season": QT_TRANSLATE_NOOP("DateWords", "Seasons have no exact days."),
    "month": QT_TRANSLATE_NOOP("DateWords", "The month was not typed; add it if it was another."),
    "year": QT_TRANSLATE_NOOP("DateWords", "The year was not typed; add it if it was another."),
}
_ASKED: Final[dict[str, object]] = {
    "which-day": QT_TRANSLATE_NOOP("DateWords", "On which day?"),
    "midnight": QT_TRANSLATE_NOOP("DateWords", "Midnight begins a day and ends one. Which one?"),
    "season": QT_TRANSLATE_NOOP("DateWords", "Seasons differ in north and south. Which months?"),
    "order": QT_TRANSLATE_NOOP("DateWords", "Day and month can be read in two ways. Which one?"),
    "persian": QT_TRANSLATE_NOOP("DateWords", "A year of another calendar? Choose the date."),
    "islamic": QT_TRANSLATE_NOOP("DateWords", "A year of another calendar? Choose the date."),
    "buddhist": QT_TRANSLATE_NOOP("DateWords", "A year of another calendar? Choose the date."),
    "length": QT_TRANSLATE_NOOP("DateWords", "That is how long it lasted. Did it end then?"),
}


def understood(typed: str, heard: Heard, today: dt.date) -> str:
    """The sentence for one meaning that was taken; "" where what was typed says it already.

    Args:
        typed: what stands in the field.
        heard: what was understood.
        today: the day it is now.
    """
    meaning = heard.meanings[0]
    note = _note(meaning, today)
    words = dates.shown(meaning.stored)
    if not note and words.casefold() == typed.strip().casefold():
        return ""
    return _sentence(words, note)


def supplied(heard: Heard, today: dt.date) -> str:
    """What had to be supplied for the meaning that was taken; "" where it was all typed."""
    meaning = heard.meanings[0]
    note = _note(meaning, today)
    return _sentence(dates.shown(meaning.stored), note) if note else ""


def _sentence(words: str, note: str) -> str:
    said = QCoreApplication.translate("DateWords", "Understood as {date}.")
    said = said.format(date=isolated(words))
    return f"{said} {note}".strip()


def question(heard: Heard) -> str:
    """What is asked where several dates can be meant, or one that is a guess."""
    notes = {note for meaning in heard.meanings for note in meaning.notes}
    for code, words in _ASKED.items():
        if code in notes:
            return _said(words)
    if heard.length is not None:
        return QCoreApplication.translate("DateWords", "That is a length of time. From when on?")
    if len(heard.meanings) == 1:
        return QCoreApplication.translate("DateWords", "Is this the date?")
    return QCoreApplication.translate("DateWords", "It can be read in several ways. Which one?")


def offers(heard: Heard) -> tuple[tuple[str, str], ...]:
    """(partial date, words) of each meaning."""
    return tuple((one.stored, dates.shown(one.stored)) for one in heard.meanings)


def unread() -> str:
    """For what means no date."""
    return QCoreApplication.translate(
        "DateWords", "Not read as a date yet. It is kept as you typed it."
    )


def going_on() -> str:
    """For "still going on" where the end is asked."""
    return QCoreApplication.translate(
        "DateWords", "Understood: it is still going on. That is noted; there is no end yet."
    )


def _note(meaning: Meaning, today: dt.date) -> str:
    for code, words in _NOTES.items():
        if code in meaning.notes:
            return _said(words).format(
                today=isolated(dates.shown(today.isoformat())), weekday=_weekday(meaning)
            )
    return ""


def _weekday(meaning: Meaning) -> str:
    day = PartialDate.parse(meaning.stored).earliest()
    return "" if day is None else i18n.locale().dayName(day.isoweekday())


def _said(words: object) -> str:
    return QCoreApplication.translate("DateWords", str(words))
