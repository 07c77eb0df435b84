"""The guide after a seizure, and moving to a new vault: what keeps one from going on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import NOTHING_CHANGED, Words

_NOT_BURNED: Final = QT_TRANSLATE_NOOP("Message", "Nothing was destroyed.")
_ALL_IN_OLD: Final = QT_TRANSLATE_NOOP("Message", "Everything is in the old vault still.")

WORDS: Final[dict[str, Words]] = {
    "seizure-none": Words(
        QT_TRANSLATE_NOOP("Message", "No guide is open in this drawer."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Begin it under Learn."),
    ),
    "seizure-day": Words(
        QT_TRANSLATE_NOOP("Message", "That is no day that has come."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Write it as 2026-11-14, today or earlier."),
    ),
    "seizure-answer": Words(
        QT_TRANSLATE_NOOP("Message", "That is none of the answers."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose one of them; that you do not know is an answer."),
    ),
    "seizure-tick": Words(
        QT_TRANSLATE_NOOP("Message", "There is nothing of that name to tick."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose one of the list."),
    ),
    "seizure-old-keys": Words(
        QT_TRANSLATE_NOOP(
            "Message", "New keys made in the old vault are no safer than its old ones."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Make the new vault first."),
    ),
    "seizure-nobody-to-tell": Words(
        QT_TRANSLATE_NOOP("Message", "No focal point waits for a new key."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Go on with the next step."),
    ),
    "seizure-old-gone": Words(
        QT_TRANSLATE_NOOP("Message", "The old vault does not stand where it was."),
        _NOT_BURNED,
        QT_TRANSLATE_NOOP(
            "Message", "If it is on another device or stick, open it there and destroy it."
        ),
    ),
    "seizure": Words(
        QT_TRANSLATE_NOOP("Message", "What is kept of the guide cannot be read."),
        "",
        QT_TRANSLATE_NOOP("Message", "The check in Settings says more."),
    ),
    "moving": Words(
        QT_TRANSLATE_NOOP("Message", "What this drawer remembers of a move cannot be read."),
        _ALL_IN_OLD,
        QT_TRANSLATE_NOOP("Message", "Move it again to another folder."),
    ),
    "moving-not-done": Words(
        QT_TRANSLATE_NOOP(
            "Message", "What is in that drawer was not moved here, or not to the end."
        ),
        _NOT_BURNED,
        QT_TRANSLATE_NOOP(
            "Message", "Open the old vault and move it: what is here already is not doubled."
        ),
    ),
    "moving-changed-since": Words(
        QT_TRANSLATE_NOOP("Message", "Something was written in the old vault after it was moved."),
        _NOT_BURNED,
        QT_TRANSLATE_NOOP(
            "Message", "Open the old vault and move it once more: only what is new comes along."
        ),
    ),
    "moving-new-gone": Words(
        QT_TRANSLATE_NOOP("Message", "The new vault is not where it was made."),
        _NOT_BURNED,
        QT_TRANSLATE_NOOP("Message", "Plug in its stick, or move everything again."),
    ),
    "moving-not-empty": Words(
        QT_TRANSLATE_NOOP("Message", "There is a vault, and its drawer holds something else."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose another folder."),
    ),
    "moving-differs": Words(
        QT_TRANSLATE_NOOP("Message", "What arrived in the new vault is not the same."),
        _ALL_IN_OLD,
        QT_TRANSLATE_NOOP("Message", "Move it to another medium: this one may be failing."),
    ),
}
