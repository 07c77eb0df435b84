"""Sealing and sending."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import (
    NOTHING_CHANGED,
    NOTHING_SEALED,
    PUT_BACK_A_COPY,
    Words,
)

WORDS: Final[dict[str, Words]] = {
    "seal-refused": Words(
        QT_TRANSLATE_NOOP("Message", "This report cannot be sealed yet."),
        NOTHING_SEALED,
        QT_TRANSLATE_NOOP(
            "Message", "What stands against it is listed below, each with what you can do."
        ),
    ),
    "seal-records": Words(
        QT_TRANSLATE_NOOP("Message", "A report holds one to 1,000 records, each once."),
        NOTHING_SEALED,
        QT_TRANSLATE_NOOP("Message", "Choose the records again."),
    ),
    "seal-without": Words(
        QT_TRANSLATE_NOOP(
            "Message", "Somebody or something you left out is no longer in these records."
        ),
        NOTHING_SEALED,
        QT_TRANSLATE_NOOP("Message", "Look at the list again."),
    ),
    "changed-since-composed": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "Something changed since you read the preview: a consent, a record or a name.",
        ),
        NOTHING_SEALED,
        QT_TRANSLATE_NOOP("Message", "Read the preview once more, then seal."),
    ),
    "report-too-large": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "Together these records are more than a focal point can read (limit: {limit} MiB).",
        ),
        NOTHING_SEALED,
        QT_TRANSLATE_NOOP("Message", "Choose fewer records, or shorten the texts."),
    ),
    "report-not-readable": Words(
        QT_TRANSLATE_NOOP("Message", "A focal point could not read this report."),
        NOTHING_SEALED,
        QT_TRANSLATE_NOOP("Message", "Shorten what stands here: {where}."),
    ),
    "sent-unknown": Words(
        QT_TRANSLATE_NOOP("Message", "This report is not among those you sealed here."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Go back and look at the list again."),
    ),
    "sent-report": Words(
        QT_TRANSLATE_NOOP("Message", "What the vault remembers of a sealed report is damaged."),
        NOTHING_CHANGED,
        PUT_BACK_A_COPY,
    ),
}
