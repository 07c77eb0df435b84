"""Records, people and evidence."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import (
    NOTHING_ADDED,
    NOTHING_CHANGED,
    NOTHING_SAVED,
    Words,
)

WORDS: Final[dict[str, Words]] = {
    "unknown-incident": Words(
        QT_TRANSLATE_NOOP("Message", "This record is no longer in the vault."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Go back and look at the list again."),
    ),
    "unknown-person": Words(
        QT_TRANSLATE_NOOP("Message", "This person is no longer in the vault."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Go back and look at the list again."),
    ),
    "unknown-evidence": Words(
        QT_TRANSLATE_NOOP("Message", "This item is no longer in the record."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Go back and look at the list again."),
    ),
    "incident-not-json": Words(
        QT_TRANSLATE_NOOP("Message", "This file is not a record."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Choose another file."),
    ),
    "incident-does-not-fit": Words(
        QT_TRANSLATE_NOOP("Message", "This file does not have the form of a record."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Choose another file, or ask for it again."),
    ),
    "incident-invalid": Words(
        QT_TRANSLATE_NOOP("Message", "Some answers in this file cannot be right."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Choose another file, or ask for it again."),
    ),
    "record-exists": Words(
        QT_TRANSLATE_NOOP("Message", "This record is in the vault already."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Look for it in the list."),
    ),
    "nothing-to-replace": Words(
        QT_TRANSLATE_NOOP("Message", "The record that was to be replaced is not here any more."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Take the file in once more."),
    ),
    "duplicate-id": Words(
        QT_TRANSLATE_NOOP("Message", "Two parts of the record carry the same mark."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Remove one of them, then add it again."),
    ),
    "duplicate-consent": Words(
        QT_TRANSLATE_NOOP("Message", "There are two answers of one person for the same use."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Keep the one that holds."),
    ),
    "bad-id": Words(
        QT_TRANSLATE_NOOP("Message", "A part of the record carries a mark that is not allowed."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Remove that part, then add it again."),
    ),
    "identities-differ": Words(
        QT_TRANSLATE_NOOP("Message", "Both have a name, and the names differ."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Decide which one stays, then try again."),
    ),
    "perpetrator-unclear": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "It is not clear which name belongs to whom among those alleged to have done it.",
        ),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Show the names first, then change the list."),
    ),
    "evidence-ambiguous": Words(
        QT_TRANSLATE_NOOP("Message", "Several records have an item with this mark."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Open the record and choose the item there."),
    ),
    "evidence-exists": Words(
        QT_TRANSLATE_NOOP(
            "Message", "This item has its file already, and an original is never changed."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Add the new file as an item of its own."),
    ),
    "import-stopped": Words(
        QT_TRANSLATE_NOOP("Message", "Not all files came in: taking them in was stopped."),
        QT_TRANSLATE_NOOP("Message", "What had come in is kept."),
        QT_TRANSLATE_NOOP("Message", "Add the missing files to the record again."),
    ),
    "import-stopped-in": Words(
        QT_TRANSLATE_NOOP(
            "Message", "Not all files came into “{title}”: taking them in was stopped."
        ),
        QT_TRANSLATE_NOOP("Message", "What had come in is kept."),
        QT_TRANSLATE_NOOP("Message", "Add the missing files to the record again."),
    ),
    "evidence-without-file": Words(
        QT_TRANSLATE_NOOP("Message", "This item is only described. Its file is not here."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Add the file to the item first."),
    ),
    "evidence-too-large": Words(
        QT_TRANSLATE_NOOP("Message", "This file is too large to be shown here."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "It is safe in the vault. Save a copy to look at it with another program."
        ),
    ),
    "evidence-over-limit": Words(
        QT_TRANSLATE_NOOP("Message", "A file of more than 64 GiB cannot be taken in."),
        NOTHING_ADDED,
        QT_TRANSLATE_NOOP(
            "Message", "Cut it into parts with another program, and keep the original."
        ),
    ),
    "unknown-version": Words(
        QT_TRANSLATE_NOOP("Message", "This version is no longer in the vault."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Go back and look at the list again."),
    ),
    "version-not-kept": Words(
        QT_TRANSLATE_NOOP("Message", "This version was sent before versions were kept."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose another version."),
    ),
    "version": Words(
        QT_TRANSLATE_NOOP("Message", "A version of this record is damaged and cannot be read."),
        QT_TRANSLATE_NOOP("Message", "The record itself and the other records are not touched."),
        QT_TRANSLATE_NOOP("Message", "Check the vault in Settings."),
    ),
    "card-text": Words(
        QT_TRANSLATE_NOOP(
            "Message", "A line on the card is empty, too long, or holds a sign that is not allowed."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "If it is yours, change the line. If it came from somebody, do not use it, and ask "
            "them by another way.",
        ),
    ),
    "case-notes-text": Words(
        QT_TRANSLATE_NOOP(
            "Message", "These notes are too long, or hold a sign that is not allowed."
        ),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Shorten them, then try again."),
    ),
}
