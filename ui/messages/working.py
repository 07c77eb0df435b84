"""What a desk works out about its cases: judgements, codings, and which cases belong together."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import NOTHING_CHANGED, NOTHING_SAVED, Words

_CASE_IS_WHOLE: Final = QT_TRANSLATE_NOOP("Message", "The case itself is whole.")
_CASES_ARE_WHOLE: Final = QT_TRANSLATE_NOOP("Message", "The cases themselves are whole.")
_FROM_A_BACKUP: Final = QT_TRANSLATE_NOOP("Message", "A backup brings it back.")
_TYPE_A_DAY: Final = QT_TRANSLATE_NOOP("Message", "Type it as 2027-03-01.")
_SHORTEN: Final = QT_TRANSLATE_NOOP(
    "Message", "Write at most {limit} letters, without signs that cannot be seen."
)

WORDS: Final[dict[str, Words]] = {
    "reason-missing": Words(
        QT_TRANSLATE_NOOP("Message", "A reason is missing."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Say why in words: it stays in the history of the case."),
    ),
    "reason-text": Words(
        QT_TRANSLATE_NOOP(
            "Message", "The reason is too long, or holds a sign that is not allowed."
        ),
        NOTHING_CHANGED,
        _SHORTEN,
    ),
    "work-choice": Words(
        QT_TRANSLATE_NOOP("Message", "This is none of the choices."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose one from the list."),
    ),
    "work-code": Words(
        QT_TRANSLATE_NOOP("Message", "A coding cannot be kept like this."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Write each code as one line of at most {limit} letters, at most {most} codes.",
        ),
    ),
    "work-day": Words(
        QT_TRANSLATE_NOOP("Message", "This is no day."), NOTHING_CHANGED, _TYPE_A_DAY
    ),
    "work-text": Words(
        QT_TRANSLATE_NOOP("Message", "This text is too long, or holds a sign that is not allowed."),
        NOTHING_SAVED,
        _SHORTEN,
    ),
    "case-withdrawn": Words(
        QT_TRANSLATE_NOOP("Message", "The sender took case {number} back: its status stays so."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Only the sender can say otherwise, with a new report."),
    ),
    "renewal-person": Words(
        QT_TRANSLATE_NOOP("Message", "Nobody of this report is called like this."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Choose one of the people of the report."),
    ),
    "renewal-year": Words(
        QT_TRANSLATE_NOOP("Message", "This is no year of a summary."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Choose another year."),
    ),
    "renewal-day": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "A “yes” for the summary of {year} is one that was given in that year, by today.",
        ),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Type the day on which it was given, or ask again."),
    ),
    "renewal-who": Words(
        QT_TRANSLATE_NOOP("Message", "Who asked, and how, is missing or too long."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Write one line each, of at most {limit} letters."),
    ),
    "pair-of-one": Words(
        QT_TRANSLATE_NOOP("Message", "These are one and the same case."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose two different ones."),
    ),
    "pair-joined": Words(
        QT_TRANSLATE_NOOP("Message", "These two cases are joined."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Take one of them out of the event first."),
    ),
    "event-none": Words(
        QT_TRANSLATE_NOOP("Message", "This case belongs to no event."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Look at the case again."),
    ),
    "event-too-few": Words(
        QT_TRANSLATE_NOOP("Message", "An event needs two different cases."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose another one too."),
    ),
    "event-too-many": Words(
        QT_TRANSLATE_NOOP("Message", "These are too many cases for one event."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose at most {limit}."),
    ),
    "case-work-damaged": Words(
        QT_TRANSLATE_NOOP("Message", "What was noted of this case is damaged."),
        _CASE_IS_WHOLE,
        _FROM_A_BACKUP,
    ),
    "case-event-damaged": Words(
        QT_TRANSLATE_NOOP("Message", "An event that cases were joined to is damaged."),
        _CASES_ARE_WHOLE,
        _FROM_A_BACKUP,
    ),
    "case-pair-damaged": Words(
        QT_TRANSLATE_NOOP("Message", "What was decided about two cases is damaged."),
        _CASES_ARE_WHOLE,
        _FROM_A_BACKUP,
    ),
}
