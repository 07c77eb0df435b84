"""Notices and corrections: made by the sender, decided about at the desk."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import NOTHING_CHANGED, NOTHING_SEALED, PUT_BACK_A_COPY, Words

_LOOK_AGAIN = QT_TRANSLATE_NOOP("Message", "Go back and look at the list again.")
_NEW_REPORT = QT_TRANSLATE_NOOP("Message", "Send it as a new report.")

WORDS: Final[dict[str, Words]] = {
    "sent-notice": Words(
        QT_TRANSLATE_NOOP("Message", "What the vault remembers of a notice is damaged."),
        NOTHING_CHANGED,
        PUT_BACK_A_COPY,
    ),
    "notice-unknown": Words(
        QT_TRANSLATE_NOOP("Message", "This notice is no longer here."), NOTHING_CHANGED, _LOOK_AGAIN
    ),
    "correction-proven": Words(
        QT_TRANSLATE_NOOP("Message", "There is nothing left to find out about this correction."),
        NOTHING_CHANGED,
        _LOOK_AGAIN,
    ),
    "notice-decided": Words(
        QT_TRANSLATE_NOOP("Message", "Somebody has decided about this notice already."),
        NOTHING_CHANGED,
        _LOOK_AGAIN,
    ),
    "notice-not-lost": Words(
        QT_TRANSLATE_NOOP("Message", "This notice is not about a lost key."),
        NOTHING_CHANGED,
        _LOOK_AGAIN,
    ),
    "notice-no-key": Words(
        QT_TRANSLATE_NOOP("Message", "This notice names no new key."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Ask the sender for another one, or refuse it."),
    ),
    "notice-proven": Words(
        QT_TRANSLATE_NOOP("Message", "This withdrawal was signed by the key of the report."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "It counts: use nothing of it any more."),
    ),
    "notice-who": Words(
        QT_TRANSLATE_NOOP("Message", "It was not said who asked the sender, and how."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Write one line for each, of at most {limit} letters."),
    ),
    "notice-ids": Words(
        QT_TRANSLATE_NOOP("Message", "These are no ids of reports, or one stands twice."),
        NOTHING_SEALED,
        QT_TRANSLATE_NOOP(
            "Message", "An id has 32 letters and digits. Write each report once, one a line."
        ),
    ),
    "notice-persons": Words(
        QT_TRANSLATE_NOOP("Message", "Nobody in this report is called that."),
        NOTHING_SEALED,
        _LOOK_AGAIN,
    ),
    "notice-text": Words(
        QT_TRANSLATE_NOOP(
            "Message", "Your words are too long for a notice, or have letters that nobody sees."
        ),
        NOTHING_SEALED,
        QT_TRANSLATE_NOOP("Message", "Shorten them, or type them anew."),
    ),
    "notice-name-in-text": Words(
        QT_TRANSLATE_NOOP(
            "Message", "Your words name somebody, or how to reach them. A notice names nobody."
        ),
        NOTHING_SEALED,
        QT_TRANSLATE_NOOP("Message", "Write them in another way."),
    ),
    "correction-elsewhere": Words(
        QT_TRANSLATE_NOOP("Message", "The report to be corrected went to somebody else."),
        NOTHING_SEALED,
        _NEW_REPORT,
    ),
    "correction-of-withdrawn": Words(
        QT_TRANSLATE_NOOP("Message", "The report to be corrected was taken back."),
        NOTHING_SEALED,
        _NEW_REPORT,
    ),
    "correction-one-time": Words(
        QT_TRANSLATE_NOOP(
            "Message", "Nobody could believe a correction that is signed by a key of its own."
        ),
        NOTHING_SEALED,
        _NEW_REPORT,
    ),
    "correction-of-others": Words(
        QT_TRANSLATE_NOOP("Message", "None of these records was in the report to be corrected."),
        NOTHING_SEALED,
        _NEW_REPORT,
    ),
}
