"""Changes of the drawers of a vault, and copies that were taken at a bad moment."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import NOTHING_CHANGED, Words

WORDS: Final[dict[str, Words]] = {
    "passphrase-not-current": Words(
        QT_TRANSLATE_NOOP("Message", "This is not the passphrase you opened the vault with."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Check the keyboard layout and caps lock, and type it again."),
    ),
    "passphrase-in-use": Words(
        QT_TRANSLATE_NOOP("Message", "This passphrase already opens something in this vault."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose another passphrase."),
    ),
    "no-drawer-left": Words(
        QT_TRANSLATE_NOOP("Message", "A vault has four drawers, and all four are in use."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Give one of them up, or make another vault."),
    ),
    "other-opens-nothing": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "One of the passphrases of your other drawers opens nothing: number {number}.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Give the passphrase of every other drawer you use. A drawer that is not named may be "
            "lost.",
        ),
    ),
    "other-unfinished": Words(
        QT_TRANSLATE_NOOP("Message", "Another of your drawers was being saved when the app ended."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Open each of your other drawers once, lock the vault, and try again."
        ),
    ),
    "recovery-would-end": Words(
        QT_TRANSLATE_NOOP("Message", "Recovery words would stop working. Sets of words: {count}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Enter these words too, or agree that they end. You can make new ones afterwards.",
        ),
    ),
    "bound-needs-recovery": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "A drawer that only opens on this computer would be left without recovery words.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Enter its recovery words too, or let it open on any computer first."
        ),
    ),
    "growth-size": Words(
        QT_TRANSLATE_NOOP("Message", "A vault cannot grow like that."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose one of the sizes offered."),
    ),
    "drawer-torn": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "The parts of this vault come from different moments. This happens when a folder is "
            "copied while the vault is open.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Open the vault that it was copied from, lock it, and copy the folder again. The check "
            "in Settings says what can still be read.",
        ),
    ),
}
