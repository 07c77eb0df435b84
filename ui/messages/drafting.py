"""Drafts: paragraphs, follow-ups, letters and the summary of a year."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import NOTHING_CHANGED, NOTHING_MADE, NOTHING_SAVED, Words

_NOTHING_LEFT: Final = QT_TRANSLATE_NOOP("Message", "Nothing left the vault.")
_LOOK_AT_LIST: Final = QT_TRANSLATE_NOOP("Message", "Look at the list of drafts again.")
_MAKE_AGAIN: Final = QT_TRANSLATE_NOOP("Message", "The cases are whole: make the draft again.")

WORDS: Final[dict[str, Words]] = {
    "link-not-stated": Words(
        QT_TRANSLATE_NOOP("Message", "Nobody says what the link with the UN rests on."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP(
            "Message", "Ask the sender what it rests on. Such a case still counts in the numbers."
        ),
    ),
    "draft-action": Words(
        QT_TRANSLATE_NOOP("Message", "This kind of text is not written for that."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Choose what it is for from the list."),
    ),
    "draft-too-many": Words(
        QT_TRANSLATE_NOOP("Message", "A draft is about 1 to {limit} cases."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP(
            "Message", "Choose fewer. The summary of a year takes all that may be in it."
        ),
    ),
    "draft-text": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "The text is longer than {limit} letters, or holds a sign that is not allowed.",
        ),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Shorten it, or take out what was pasted last."),
    ),
    "draft-unknown": Words(
        QT_TRANSLATE_NOOP("Message", "This draft is not there any more."),
        NOTHING_CHANGED,
        _LOOK_AT_LIST,
    ),
    "draft-ambiguous": Words(
        QT_TRANSLATE_NOOP("Message", "Several drafts begin like this."),
        NOTHING_CHANGED,
        _LOOK_AT_LIST,
    ),
    "draft": Words(
        QT_TRANSLATE_NOOP("Message", "This draft cannot be read."), NOTHING_CHANGED, _MAKE_AGAIN
    ),
    "draft-not-ready": Words(
        QT_TRANSLATE_NOOP("Message", "Something in the draft still stands against it."),
        _NOTHING_LEFT,
        QT_TRANSLATE_NOOP(
            "Message", "The list beside the text says what; choose a line to go there."
        ),
    ),
    "draft-strictest": Words(
        QT_TRANSLATE_NOOP(
            "Message", "It speaks of health, a child, sexual violence or somebody detained."
        ),
        _NOTHING_LEFT,
        QT_TRANSLATE_NOOP("Message", "Confirm it once more if it shall leave this time."),
    ),
    "draft-form": Words(
        QT_TRANSLATE_NOOP("Message", "No draft is written as such a file."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Choose one of the forms that are offered."),
    ),
    "draft-day": Words(
        QT_TRANSLATE_NOOP("Message", "This is no day of the calendar."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Type it as 2027-03-01."),
    ),
    "letter-language": Words(
        QT_TRANSLATE_NOOP("Message", "No letter is written in this language."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Special procedures take English, French or Spanish."),
    ),
    "summary-year": Words(
        QT_TRANSLATE_NOOP("Message", "There is no report of that year."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Type a year like 2027."),
    ),
    "summary-period": Words(
        QT_TRANSLATE_NOOP("Message", "The period ends before it begins."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Change one of the two days."),
    ),
    "summary-empty": Words(
        QT_TRANSLATE_NOOP("Message", "No case may be in the summary of {year}."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP(
            "Message", "The list says why of each: ask again for the consents that are missing."
        ),
    ),
}
