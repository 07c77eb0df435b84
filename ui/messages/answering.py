"""What may be done with a case, answers to many, and the words for them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import NOTHING_CHANGED, NOTHING_MADE, Words

WORDS: Final[dict[str, Words]] = {
    "action-refused": Words(
        QT_TRANSLATE_NOOP("Message", "This may not be done: somebody’s yes is missing."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP(
            "Message", "The actions of the case say who is missing, and what to ask."
        ),
    ),
    "person-not-in-case": Words(
        QT_TRANSLATE_NOOP("Message", "Somebody who was chosen is not in this case."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Choose again."),
    ),
    "reply-next-contact": Words(
        QT_TRANSLATE_NOOP("Message", "The day on which you write again is no day."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Write one day, such as 12 April 2026."),
    ),
    "reply-kind": Words(
        QT_TRANSLATE_NOOP("Message", "This is no kind of answer."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Choose another one."),
    ),
    "reply-status-unknown": Words(
        QT_TRANSLATE_NOOP("Message", "This is no status of a case."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Choose another one."),
    ),
    "answer-twice": Words(
        QT_TRANSLATE_NOOP("Message", "This case gets the same kind of answer already."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "One of them is enough."),
    ),
    "batch-empty": Words(
        QT_TRANSLATE_NOOP("Message", "There is nothing to answer."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Choose some cases first."),
    ),
    "batch-too-many": Words(
        QT_TRANSLATE_NOOP("Message", "These are too many answers at once."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Choose at most {limit} cases."),
    ),
    "template-unknown": Words(
        QT_TRANSLATE_NOOP("Message", "These words are not here any more."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose other ones."),
    ),
    "template-built-in": Words(
        QT_TRANSLATE_NOOP("Message", "Words that came with the program stay."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Change them, and yours stand in their place."),
    ),
    "template-kind": Words(
        QT_TRANSLATE_NOOP("Message", "These words are for another kind of answer."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose other ones."),
    ),
    "template-id": Words(
        QT_TRANSLATE_NOOP("Message", "Nothing can be called like this here."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Use small letters, digits and hyphens."),
    ),
    "template-language": Words(
        QT_TRANSLATE_NOOP("Message", "This is no language."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Write its short name, such as en, bo or pt-BR."),
    ),
    "template-name": Words(
        QT_TRANSLATE_NOOP("Message", "This name cannot be used."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Write one line of at most {limit} letters."),
    ),
    "template-text": Words(
        QT_TRANSLATE_NOOP(
            "Message", "The words are empty, too long, or hold characters that are not allowed."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Use plain text of at most {limit} letters."),
    ),
    "template-place": Words(
        QT_TRANSLATE_NOOP("Message", "Something in curly brackets is no place that can be filled."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "There are: {places}."),
    ),
    "template-too-many": Words(
        QT_TRANSLATE_NOOP("Message", "There are as many words of your own as there may be."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Remove some of the {limit} first."),
    ),
}
