"""Quick notes: written while the vault is locked, and taken in after it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import NOTHING_CHANGED, NOTHING_SAVED, NOTHING_TAKEN_IN, Words

_LEFT_ALONE: Final = QT_TRANSLATE_NOOP("Message", "The file was left where it is.")
_HARM: Final = QT_TRANSLATE_NOOP("Message", "Somebody may have made it to do harm.")
_EXPOSED: Final = QT_TRANSLATE_NOOP(
    "Message", "Treat this computer as exposed: think of who could have had it."
)

WORDS: Final[dict[str, Words]] = {
    "note-recipient-swapped": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "The key for quick notes was exchanged. Notes written since may have been read by "
            "someone else.",
        ),
        "",
        _EXPOSED,
    ),
    "note-recipient-missing": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "The key for quick notes is missing from the folder: somebody changed or removed it.",
        ),
        "",
        _EXPOSED,
    ),
    "note-does-not-open": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "A note in the inbox does not open, although notes are sealed to this drawer: "
            "somebody put it there, or exchanged the key for a time.",
        ),
        "",
        _EXPOSED,
    ),
    "quick-notes-off": Words(
        QT_TRANSLATE_NOOP("Message", "Quick notes are off in this vault."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Open it, and switch them on in the settings."),
    ),
    "quick-notes-recipient": Words(
        QT_TRANSLATE_NOOP(
            "Message", "What stands in the folder as the key for quick notes is none."
        ),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Open the vault: it tells what became of it."),
    ),
    "quick-notes-elsewhere": Words(
        QT_TRANSLATE_NOOP(
            "Message", "Quick notes are on, for another drawer or for somebody else."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Switch them off there, or take them over."),
    ),
    "quick-notes-stopped": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "Something is wrong with the key for quick notes, and nobody has said how it goes on.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Lock the vault and open it again: then it is asked."),
    ),
    "quick-notes-not-here": Words(
        QT_TRANSLATE_NOOP("Message", "This drawer takes no quick notes in."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Open the drawer that does."),
    ),
    "quick-notes-wait": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "Notes wait that could not come in ({count}). Without the key of this drawer nobody "
            "could open them any more.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Make room in this drawer, then open it once more."),
    ),
    "quick-notes": Words(
        QT_TRANSLATE_NOOP("Message", "What the drawer keeps about quick notes is damaged."),
        NOTHING_TAKEN_IN,
        QT_TRANSLATE_NOOP("Message", "Look with the check in the settings."),
    ),
    "quick-note": Words(
        QT_TRANSLATE_NOOP("Message", "What the drawer keeps about this note is damaged."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Look with the check in the settings."),
    ),
    "quick-note-unknown": Words(
        QT_TRANSLATE_NOOP("Message", "This record was not written as a quick note."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Go back to the list."),
    ),
    "note-kept": Words(
        QT_TRANSLATE_NOOP("Message", "The note is sealed."),
        "",
        QT_TRANSLATE_NOOP(
            "Message", "Nothing on this computer can read it until the vault is opened."
        ),
    ),
    "note-not-kept": Words(
        QT_TRANSLATE_NOOP(
            "Message", "A note was being written, and could not be saved when nobody was there."
        ),
        "",
        QT_TRANSLATE_NOOP("Message", "It is lost. Look at the disk, then write it once more."),
    ),
    "note-without-files": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "The note was saved when nobody was there, without its files: they could not be read.",
        ),
        "",
        QT_TRANSLATE_NOOP("Message", "Their names stand in it. Add them once more."),
    ),
    "note-empty": Words(
        QT_TRANSLATE_NOOP("Message", "There is nothing in the note."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Type something, or add a file."),
    ),
    "note-too-long": Words(
        QT_TRANSLATE_NOOP("Message", "The note has {length} characters; {limit} fit."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Write several notes."),
    ),
    "note-too-many-files": Words(
        QT_TRANSLATE_NOOP("Message", "A note takes {limit} files at most."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Write several notes."),
    ),
    "note-too-large": Words(
        QT_TRANSLATE_NOOP("Message", "A note takes {limit} MB at most."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Take large files in once the vault is open."),
    ),
    "note-when": Words(
        QT_TRANSLATE_NOOP("Message", "This is not a time that can be kept."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Write it like 2026-11-22 18:40, or leave it out."),
    ),
    "note-not-ordinary": Words(
        QT_TRANSLATE_NOOP(
            "Message", "A file in the inbox is no ordinary one, or has another name elsewhere."
        ),
        _LEFT_ALONE,
        QT_TRANSLATE_NOOP("Message", "Look at the inbox folder of the vault."),
    ),
    "note-not-a-note": Words(
        QT_TRANSLATE_NOOP(
            "Message", "A file in the inbox is sealed to this drawer, but is no quick note."
        ),
        _LEFT_ALONE,
        _HARM,
    ),
    "note-wrong-mode": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "A practice note does not come into a real vault, nor a real one into practice.",
        ),
        _LEFT_ALONE,
        QT_TRANSLATE_NOOP("Message", "Look at the inbox folder of the vault."),
    ),
    "note-signer": Words(
        QT_TRANSLATE_NOOP("Message", "A file in the inbox is not signed by whom it says."),
        _LEFT_ALONE,
        _HARM,
    ),
    "note": Words(
        QT_TRANSLATE_NOOP("Message", "A file in the inbox is not made as a note is."),
        _LEFT_ALONE,
        _HARM,
    ),
}
