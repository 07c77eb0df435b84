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
    "seal-evidence-form": Words(
        QT_TRANSLATE_NOOP("Message", "A file leaves as a cleaned copy, as it is, or not at all."),
        NOTHING_SEALED,
        QT_TRANSLATE_NOOP("Message", "Choose one of these."),
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
    "changed-since-sealed": Words(
        QT_TRANSLATE_NOOP("Message", "A record was changed after it was sealed."),
        QT_TRANSLATE_NOOP("Message", "Its new words were not sent, so nothing was removed."),
        QT_TRANSLATE_NOOP("Message", "Look at it before you remove it."),
    ),
    "kept-not-all-sealed": Words(
        QT_TRANSLATE_NOOP("Message", "Not every file was made, so your records stay."),
        "",
        QT_TRANSLATE_NOOP("Message", "Seal the rest, or remove the records yourself."),
    ),
    "copy-not-read-back": Words(
        QT_TRANSLATE_NOOP("Message", "What was read back from there is not the sealed file."),
        QT_TRANSLATE_NOOP("Message", "The sealed file itself is as it was."),
        QT_TRANSLATE_NOOP("Message", "The stick may be failing: use another one."),
    ),
    "sealed-changed": Words(
        QT_TRANSLATE_NOOP("Message", "This file is not what was sealed here."),
        QT_TRANSLATE_NOOP("Message", "No copy was made."),
        QT_TRANSLATE_NOOP("Message", "Do not carry this file. Seal the report again."),
    ),
    "sealed-missing": Words(
        QT_TRANSLATE_NOOP("Message", "The sealed file is not where it was."),
        QT_TRANSLATE_NOOP("Message", "No copy was made."),
        QT_TRANSLATE_NOOP("Message", "Look where it is now and copy it from there."),
    ),
    "copy-same-place": Words(
        QT_TRANSLATE_NOOP("Message", "The copy would lie where the file is already."),
        QT_TRANSLATE_NOOP("Message", "No copy was made."),
        QT_TRANSLATE_NOOP("Message", "Choose the folder of a stick."),
    ),
    "copy-not-ours": Words(
        QT_TRANSLATE_NOOP("Message", "No sealed report of this vault is this file."),
        QT_TRANSLATE_NOOP("Message", "No copy was made."),
        QT_TRANSLATE_NOOP("Message", "Open the vault that sealed it."),
    ),
    "sent-unknown": Words(
        QT_TRANSLATE_NOOP("Message", "This report is not among those you sealed here."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Go back and look at the list again."),
    ),
    "waiting-seal": Words(
        QT_TRANSLATE_NOOP("Message", "What should rest until tomorrow could not be kept."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose the records again tomorrow."),
    ),
    "sent-report": Words(
        QT_TRANSLATE_NOOP("Message", "What the vault remembers of a sealed report is damaged."),
        NOTHING_CHANGED,
        PUT_BACK_A_COPY,
    ),
}
