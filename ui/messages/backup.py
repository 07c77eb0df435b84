"""Backups: written, brought back, entrusted to somebody."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import NOTHING_CHANGED, Words

WORDS: Final[dict[str, Words]] = {
    "backup": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "What is in the backup breaks the rules of the format: it was changed, or "
            "made by another program.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Try another copy of it."),
    ),
    "backup-target": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "One thing opens a backup: a passphrase, the recovery words, or a trusted "
            "person’s card.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose exactly one of them."),
    ),
    "backup-version": Words(
        QT_TRANSLATE_NOOP("Message", "This backup was made by a later version of the app."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Install the newest version and try again."),
    ),
    "backup-wrong-passphrase": Words(
        QT_TRANSLATE_NOOP("Message", "This passphrase does not open the backup."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Check the keyboard layout and caps lock, and type it again."),
    ),
    "backup-wrong-words": Words(
        QT_TRANSLATE_NOOP("Message", "These recovery words do not open the backup."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "They may belong to another drawer, or be newer than the backup."
        ),
    ),
    "backup-not-ours": Words(
        QT_TRANSLATE_NOOP("Message", "Nothing in this vault opens the backup."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Enter its recovery words or its passphrase."),
    ),
    "backup-wrong-mode": Words(
        QT_TRANSLATE_NOOP(
            "Message", "Practice and real never mix: the backup is of the other kind."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Bring it back into a vault of its own kind."),
    ),
    "backup-not-entrusted-here": Words(
        QT_TRANSLATE_NOOP(
            "Message", "This backup was not entrusted from this vault, or not in this form."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "The person who carries it hands it back from their own vault. Only the "
            "vault that made it takes it in.",
        ),
    ),
    "backup-own": Words(
        QT_TRANSLATE_NOOP("Message", "This backup was not entrusted to anybody."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Bring it back with Restore."),
    ),
    "backup-changed-meanwhile": Words(
        QT_TRANSLATE_NOOP("Message", "Something was changed in the vault while this went on."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Try again while nobody types."),
    ),
    "backup-not-read-back": Words(
        QT_TRANSLATE_NOOP(
            "Message", "What was written could not be read back the same, so the file was not kept."
        ),
        "",
        QT_TRANSLATE_NOOP("Message", "The stick or disk may be failing. Use another one."),
    ),
    "backup-incomplete": Words(
        QT_TRANSLATE_NOOP("Message", "The backup does not hold what it says."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Try another copy of it."),
    ),
    "backup-file-taken": Words(
        QT_TRANSLATE_NOOP("Message", "A file in the backup has the mark of another file here."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Bring the backup back into a new vault."),
    ),
    "blob-exists": Words(
        QT_TRANSLATE_NOOP("Message", "A file in the backup has the mark of another file here."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Bring the backup back into a new vault."),
    ),
    "medium-too-small": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "There is too little room where the file should go. It needs {needed} bytes, "
            "and {available} are free.",
        ),
        "",
        QT_TRANSLATE_NOOP("Message", "Nothing was written. Make room or choose another place."),
    ),
    "medium-file-limit": Words(
        QT_TRANSLATE_NOOP("Message", "A file of {needed} bytes cannot be kept there."),
        "",
        QT_TRANSLATE_NOOP(
            "Message",
            "Nothing was written. A stick formatted with FAT32 holds no file of 4 GiB or "
            "more. Use another one.",
        ),
    ),
    "entrusted": Words(
        QT_TRANSLATE_NOOP(
            "Message", "What the vault remembers of a backup you entrusted is damaged."
        ),
        "",
        QT_TRANSLATE_NOOP("Message", "The check in Settings says more."),
    ),
    "entrusted-not-agreed": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "Not everybody in these records agrees that this person carries them. "
            "Objections: {count}.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Ask them, or leave a record out. Or make a backup to your recovery words, "
            "which nobody can open who carries it.",
        ),
    ),
    "entrusted-nothing": Words(
        QT_TRANSLATE_NOOP("Message", "No record was chosen."),
        "",
        QT_TRANSLATE_NOOP("Message", "Choose the records to entrust."),
    ),
    "entrusted-card-role": Words(
        QT_TRANSLATE_NOOP(
            "Message", "This is not the card of a person. Only a person’s card can carry a backup."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Ask for a card made for a person."),
    ),
    "entrusted-card-unverified": Words(
        QT_TRANSLATE_NOOP("Message", "The digits of this card were never compared."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Compare them with the person first."),
    ),
    "recovery-none": Words(
        QT_TRANSLATE_NOOP("Message", "This drawer has no recovery words."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Make recovery words and test them first."),
    ),
    "out-folder-missing": Words(
        QT_TRANSLATE_NOOP("Message", "The folder where the file should go is not there."),
        "",
        QT_TRANSLATE_NOOP("Message", "Choose another place."),
    ),
}
