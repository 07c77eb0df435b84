"""The register of UN actions, days that are waited for, and how long a case is kept."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import NOTHING_CHANGED, Words

_THE_REGISTER: Final = QT_TRANSLATE_NOOP("Message", "Look at the list of the register again.")
_ELSEWHERE: Final = QT_TRANSLATE_NOOP("Message", "Whoever else works here may have changed it.")
_REST_IS_WHOLE: Final = QT_TRANSLATE_NOOP("Message", "The rest of the register is whole.")
_FROM_A_BACKUP: Final = QT_TRANSLATE_NOOP("Message", "A backup brings it back.")
_CORRECT: Final = QT_TRANSLATE_NOOP("Message", "Correct what is named, then keep it.")
_BETWEEN: Final = QT_TRANSLATE_NOOP("Message", "Choose a number up to {most}.")

WORDS: Final[dict[str, Words]] = {
    "register-item-unknown": Words(
        QT_TRANSLATE_NOOP("Message", "This is not in the register any more."),
        _ELSEWHERE,
        _THE_REGISTER,
    ),
    "register-item-ambiguous": Words(
        QT_TRANSLATE_NOOP("Message", "More than one item of the register is meant."),
        NOTHING_CHANGED,
        _THE_REGISTER,
    ),
    "register-item": Words(
        QT_TRANSLATE_NOOP("Message", "An item of the register is damaged and cannot be read."),
        _REST_IS_WHOLE,
        _FROM_A_BACKUP,
    ),
    "register-item-invalid": Words(
        QT_TRANSLATE_NOOP("Message", "Something in it does not fit."), NOTHING_CHANGED, _CORRECT
    ),
    "register-item-lacks": Words(
        QT_TRANSLATE_NOOP("Message", "The most important thing is missing."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Say which action, which State or which committee it is."),
    ),
    "register-item-parts": Words(
        QT_TRANSLATE_NOOP("Message", "It is of several sorts at once."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Make one item for each."),
    ),
    "register-item-sort": Words(
        QT_TRANSLATE_NOOP("Message", "It is of another sort."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Take it out and add a new one."),
    ),
    "register-too-many": Words(
        QT_TRANSLATE_NOOP("Message", "The register is full: it holds {limit} items."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Take out what nobody needs."),
    ),
    "register-cases": Words(
        QT_TRANSLATE_NOOP("Message", "An item can be about {limit} cases at most."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Make several items."),
    ),
    "register-no-responses": Words(
        QT_TRANSLATE_NOOP("Message", "Only a UN action has answers."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Change the item itself."),
    ),
    "register-day": Words(
        QT_TRANSLATE_NOOP("Message", "Nobody waits for such a day."),
        NOTHING_CHANGED,
        _THE_REGISTER,
    ),
    "register-how": Words(
        QT_TRANSLATE_NOOP("Message", "How they were told is one line of visible letters."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Write at most {limit} letters."),
    ),
    "register-not-about": Words(
        QT_TRANSLATE_NOOP("Message", "It is not about case {number}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Add the case to the item first."),
    ),
    "register-reply-days": Words(
        QT_TRANSLATE_NOOP("Message", "This is no number of days."), NOTHING_CHANGED, _BETWEEN
    ),
    "review-day-past": Words(
        QT_TRANSLATE_NOOP("Message", "This day is not ahead."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Type a later one."),
    ),
    "review-months": Words(
        QT_TRANSLATE_NOOP("Message", "This is no number of months."), NOTHING_CHANGED, _BETWEEN
    ),
    "case-deleted-damaged": Words(
        QT_TRANSLATE_NOOP("Message", "What is known of a deleted case is damaged."),
        _REST_IS_WHOLE,
        _FROM_A_BACKUP,
    ),
}
