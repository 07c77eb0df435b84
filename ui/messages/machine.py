"""The machine: disks, files, memory."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import (
    CHOOSE_ANOTHER_PLACE,
    NOTHING_ADDED,
    NOTHING_CHANGED,
    NOTHING_HALF_WRITTEN,
    SAVED_IS_SAFE,
    Words,
)

WORDS: Final[dict[str, Words]] = {
    "disk-full": Words(
        QT_TRANSLATE_NOOP("Message", "The disk is full."),
        NOTHING_HALF_WRITTEN,
        QT_TRANSLATE_NOOP("Message", "Make room, then try again."),
    ),
    "file-too-large": Words(
        QT_TRANSLATE_NOOP("Message", "The file is too large for this place."),
        NOTHING_HALF_WRITTEN,
        QT_TRANSLATE_NOOP("Message", "Choose another disk or USB stick, or a smaller file."),
    ),
    "no-permission": Words(
        QT_TRANSLATE_NOOP("Message", "This computer does not let the app read or write there."),
        NOTHING_HALF_WRITTEN,
        CHOOSE_ANOTHER_PLACE,
    ),
    "read-only": Words(
        QT_TRANSLATE_NOOP("Message", "Nothing can be written here."),
        SAVED_IS_SAFE,
        QT_TRANSLATE_NOOP(
            "Message",
            "Take away the write protection, or copy the folder to a place that can be written.",
        ),
    ),
    "not-found": Words(
        QT_TRANSLATE_NOOP("Message", "A file or folder is no longer there."),
        SAVED_IS_SAFE,
        QT_TRANSLATE_NOOP("Message", "Check whether the disk or USB stick is still plugged in."),
    ),
    "is-a-folder": Words(
        QT_TRANSLATE_NOOP("Message", "There is a folder where a file was expected."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose another name."),
    ),
    "exists": Words(
        QT_TRANSLATE_NOOP(
            "Message", "Something with this name is there already. It was left as it is."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose another name."),
    ),
    "name-too-long": Words(
        QT_TRANSLATE_NOOP("Message", "The file name is too long for this disk."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose a shorter name."),
    ),
    "io": Words(
        QT_TRANSLATE_NOOP("Message", "The disk did not answer."),
        SAVED_IS_SAFE,
        QT_TRANSLATE_NOOP("Message", "Check whether it is still plugged in, then try again."),
    ),
    "memory": Words(
        QT_TRANSLATE_NOOP("Message", "There is not enough free memory."),
        SAVED_IS_SAFE,
        QT_TRANSLATE_NOOP("Message", "Close other programs, then try again."),
    ),
    "out-of-memory": Words(
        QT_TRANSLATE_NOOP("Message", "There is not enough free memory."),
        SAVED_IS_SAFE,
        QT_TRANSLATE_NOOP("Message", "Close other programs, then try again."),
    ),
    "lock-unsupported": Words(
        QT_TRANSLATE_NOOP(
            "Message", "Two programs could use this folder at once here and spoil the vault."
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Keep the vault on another disk or USB stick."),
    ),
    "kdf-memory": Words(
        QT_TRANSLATE_NOOP("Message", "There is not enough free memory to check a passphrase."),
        SAVED_IS_SAFE,
        QT_TRANSLATE_NOOP(
            "Message",
            "This says nothing about your passphrase. Close other programs, then try again.",
        ),
    ),
    "cancelled": Words(
        QT_TRANSLATE_NOOP("Message", "Stopped, as you asked."),
        NOTHING_HALF_WRITTEN,
        QT_TRANSLATE_NOOP("Message", "You can start it again at any time."),
    ),
    "file-not-found": Words(
        QT_TRANSLATE_NOOP("Message", "{file} is no longer there."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Check where it is, then choose it again."),
    ),
    "file-is-a-folder": Words(
        QT_TRANSLATE_NOOP("Message", "{file} is a folder."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose a file in it."),
    ),
    "file-not-ordinary": Words(
        QT_TRANSLATE_NOOP("Message", "{file} is not a file that can be read."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose a file on a disk."),
    ),
    "file-changed": Words(
        QT_TRANSLATE_NOOP("Message", "{file} changed while it was being read."),
        NOTHING_ADDED,
        QT_TRANSLATE_NOOP(
            "Message", "Wait until the other program is done with it, then add it again."
        ),
    ),
    "evidence-no-room": Words(
        QT_TRANSLATE_NOOP(
            "Message", "This does not fit, and the disk has no room for a larger vault."
        ),
        NOTHING_ADDED,
        QT_TRANSLATE_NOOP(
            "Message", "Make room on the disk, or remove evidence you no longer need."
        ),
    ),
    "file-unreadable": Words(
        QT_TRANSLATE_NOOP("Message", "{file} could not be read to its end."),
        NOTHING_ADDED,
        QT_TRANSLATE_NOOP(
            "Message", "Check whether the disk or USB stick is still plugged in, then try again."
        ),
    ),
    "out-is-a-dash": Words(
        QT_TRANSLATE_NOOP("Message", "A file cannot be called “-”."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose another name."),
    ),
    "inside-a-vault": Words(
        QT_TRANSLATE_NOOP("Message", "This place is inside a vault."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose a place outside it."),
    ),
    "portable-elsewhere": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "This vault is not on the stick that the program runs from, and nothing is noted on "
            "this computer.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Copy the vault to the stick, or choose its folder each time."
        ),
    ),
    "no-such-folder": Words(
        QT_TRANSLATE_NOOP("Message", "The folder is no longer there."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose another folder."),
    ),
}
