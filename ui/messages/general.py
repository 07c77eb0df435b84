"""Words for whole classes of faults, where a code has none of its own."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import (
    ASK_AGAIN,
    NOTHING_CHANGED,
    NOTHING_HALF_WRITTEN,
    SAID_ELSEWHERE,
    SAVED_IS_SAFE,
    Words,
)

WORDS: Final[dict[str, Words]] = {
    "passphrase": Words(
        QT_TRANSLATE_NOOP("Message", "This passphrase cannot be used."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose another."),
    ),
    "unsupported": Words(
        QT_TRANSLATE_NOOP("Message", "The file asks for more than this app accepts."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "It may come from a newer version. Ask where it comes from."),
    ),
    "damaged": Words(
        QT_TRANSLATE_NOOP("Message", "The file is damaged or was changed."),
        NOTHING_CHANGED,
        ASK_AGAIN,
    ),
    "input": Words(
        QT_TRANSLATE_NOOP("Message", "Something does not fit."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Look at it and try again."),
    ),
    "usage": Words(
        QT_TRANSLATE_NOOP("Message", "This cannot be done right now."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Go back and try again."),
    ),
    "wrong-key": Words(
        QT_TRANSLATE_NOOP("Message", "No key fits."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Check whether this is the right vault, passphrase or file."),
    ),
    "mistake": Words(
        QT_TRANSLATE_NOOP("Message", "Something went wrong in this program."),
        SAVED_IS_SAFE,
        SAID_ELSEWHERE,
    ),
    "not-saved": Words(
        QT_TRANSLATE_NOOP(
            "Message", "The vault was locked, and what was typed last could not be saved."
        ),
        SAVED_IS_SAFE,
        QT_TRANSLATE_NOOP(
            "Message", "Open it and look at what you wrote last. What was saved before is safe."
        ),
    ),
    "burn-keychain": Words(
        QT_TRANSLATE_NOOP("Message", "The vault is destroyed. Nothing opens it any more."),
        "",
        QT_TRANSLATE_NOOP(
            "Message",
            "Its entry in the keychain of this computer may still be there; it shows that a vault "
            "was bound here.",
        ),
    ),
    "burn-overwrite": Words(
        QT_TRANSLATE_NOOP(
            "Message", "The vault is deleted, but a part of it could not be overwritten first."
        ),
        "",
        QT_TRANSLATE_NOOP(
            "Message", "Whoever examines the medium may find that part: destroy the medium."
        ),
    ),
    "burn-files": Words(
        QT_TRANSLATE_NOOP(
            "Message", "The vault is destroyed, but a file of it could not be deleted."
        ),
        "",
        QT_TRANSLATE_NOOP("Message", "Nothing opens it any more. Delete its folder yourself."),
    ),
    "burn-folder": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "The vault is destroyed. Its folder is still there, for it holds other files.",
        ),
        "",
        QT_TRANSLATE_NOOP("Message", "They were left alone. Look at what they tell."),
    ),
    "burn-remembered": Words(
        QT_TRANSLATE_NOOP("Message", "The vault is destroyed. Nothing opens it any more."),
        "",
        QT_TRANSLATE_NOOP("Message", "This computer still has a note of where it was."),
    ),
    "burn-switched-off": Words(
        QT_TRANSLATE_NOOP("Message", "Destroying this vault needs its passphrase."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Open it, and switch that on in the settings."),
    ),
    "not-finished": Words(
        QT_TRANSLATE_NOOP("Message", "The vault was locked while something was being written."),
        SAVED_IS_SAFE,
        QT_TRANSLATE_NOOP(
            "Message", "Look at the files you were making: one of them may be incomplete."
        ),
    ),
    "machine": Words(
        QT_TRANSLATE_NOOP("Message", "This computer did not let it happen."),
        NOTHING_HALF_WRITTEN,
        QT_TRANSLATE_NOOP("Message", "Look at the disk, then try again."),
    ),
}
