"""The vault and its drawers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import (
    NOTHING_CHANGED,
    NOTHING_HALF_WRITTEN,
    NOTHING_MADE,
    NOTHING_SAVED,
    NOTHING_SEALED,
    PUT_BACK_A_COPY,
    SAVED_IS_SAFE,
    USE_THE_NEWER_APP,
    Words,
)

WORDS: Final[dict[str, Words]] = {
    "nothing-opened": Words(
        QT_TRANSLATE_NOOP("Message", "Nothing opened."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Check the passphrase, the keyboard layout and caps lock, and whether this is the "
            "right vault.",
        ),
    ),
    "not-a-vault": Words(
        QT_TRANSLATE_NOOP("Message", "There is no vault in this folder."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose another folder, or make a new vault here."),
    ),
    "vault-in-use": Words(
        QT_TRANSLATE_NOOP("Message", "The vault is open in another window."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Close it there first."),
    ),
    "vault-locked": Words(
        QT_TRANSLATE_NOOP("Message", "The vault is locked."),
        SAVED_IS_SAFE,
        QT_TRANSLATE_NOOP("Message", "Open it again to go on."),
    ),
    "vault-incomplete": Words(
        QT_TRANSLATE_NOOP("Message", "A part of the vault is missing."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "If it was never finished, remove the folder and make a new vault. If it was in use, "
            "put the whole folder back from a copy.",
        ),
    ),
    "vault-unsafe-file": Words(
        QT_TRANSLATE_NOOP("Message", "Something in the folder is not what a vault holds: {file}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Somebody may have changed the folder. Look before you use it."
        ),
    ),
    "vault-wrong-size": Words(
        QT_TRANSLATE_NOOP("Message", "A file of the vault has the wrong size: {file}."),
        NOTHING_CHANGED,
        PUT_BACK_A_COPY,
    ),
    "vault-file-damaged": Words(
        QT_TRANSLATE_NOOP("Message", "The description of the vault is damaged."),
        NOTHING_CHANGED,
        PUT_BACK_A_COPY,
    ),
    "vault-version": Words(
        QT_TRANSLATE_NOOP("Message", "The vault was made by a newer version of this app."),
        NOTHING_CHANGED,
        USE_THE_NEWER_APP,
    ),
    "vault-moved": Words(
        QT_TRANSLATE_NOOP("Message", "The vault was moved or replaced while it was open."),
        SAVED_IS_SAFE,
        QT_TRANSLATE_NOOP(
            "Message",
            "Find where it is now, and open it there. Nothing was written into what stands in its "
            "place.",
        ),
    ),
    "keys-one-copy": Words(
        QT_TRANSLATE_NOOP(
            "Message", "What you changed holds, but only one of its two copies could be written."
        ),
        QT_TRANSLATE_NOOP(
            "Message",
            "If you changed a passphrase or made recovery words, the new ones hold now. If you "
            "gave a drawer up, it is gone.",
        ),
        QT_TRANSLATE_NOOP(
            "Message",
            "Check the disk or USB stick. Then lock and open the vault; that writes the other "
            "copy.",
        ),
    ),
    "keys-damaged": Words(
        QT_TRANSLATE_NOOP("Message", "The part of the vault that holds the keys is damaged."),
        NOTHING_CHANGED,
        PUT_BACK_A_COPY,
    ),
    "keys-two-fit": Words(
        QT_TRANSLATE_NOOP(
            "Message", "This passphrase fits two places of the vault, so nothing was opened."
        ),
        QT_TRANSLATE_NOOP(
            "Message",
            "Nothing is damaged: it was set for the second while the keychain was not at hand.",
        ),
        QT_TRANSLATE_NOOP(
            "Message",
            "Open the vault where its keychain cannot be reached, on another computer or while the "
            "keychain stays locked, and change the passphrase there. Or use recovery words.",
        ),
    ),
    "kdf-cost": Words(
        QT_TRANSLATE_NOOP("Message", "The vault asks for something this app does not do."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "It may be damaged, or made by somebody else. Put the whole folder back from a copy, "
            "or ask who made it.",
        ),
    ),
    "drawer-damaged": Words(
        QT_TRANSLATE_NOOP("Message", "A part of the vault is damaged."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Check the vault in Settings: it says what can still be read. Then put the whole "
            "folder back from a copy. If this is a copy of an open vault, copy it again, locked.",
        ),
    ),
    "drawer-version": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "The vault was saved by a newer version of this app: in format {found}, and this one "
            "reads up to {known}.",
        ),
        NOTHING_CHANGED,
        USE_THE_NEWER_APP,
    ),
    "drawer-full": Words(
        QT_TRANSLATE_NOOP("Message", "There is no room left in this vault."),
        NOTHING_HALF_WRITTEN,
        QT_TRANSLATE_NOOP(
            "Message", "Remove evidence you no longer need, or let the vault grow in Settings."
        ),
    ),
    "drawer-size": Words(
        QT_TRANSLATE_NOOP("Message", "A vault cannot have this size."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Choose one of the sizes offered."),
    ),
    "drawer-replayed": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "Older parts of the vault stand among newer ones: somebody put them back, or the "
            "folder was copied while the vault was open.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "A consent or a contact in it may be an old one. If this is a copy, lock the vault it "
            "was made of and copy the folder again; else put the whole folder back from a copy.",
        ),
    ),
    "drawer-hollow": Words(
        QT_TRANSLATE_NOOP("Message", "A file of the vault was enlarged from outside."),
        NOTHING_CHANGED,
        PUT_BACK_A_COPY,
    ),
    "folder-not-empty": Words(
        QT_TRANSLATE_NOOP("Message", "There is something in this folder already."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose a new or an empty folder."),
    ),
    "custody-damaged": Words(
        QT_TRANSLATE_NOOP("Message", "The history of the vault was changed from outside."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Do not rely on what is in it. Put the whole folder back from a copy."
        ),
    ),
    "consent-not-fresh": Words(
        QT_TRANSLATE_NOOP("Message", "A consent here is not the last one that was recorded."),
        NOTHING_SEALED,
        QT_TRANSLATE_NOOP(
            "Message", "Ask the person again, or put the whole folder back from a copy."
        ),
    ),
    "record-damaged": Words(
        QT_TRANSLATE_NOOP("Message", "This record is damaged."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "The other records are not touched. Put the whole folder back from a copy."
        ),
    ),
    "record-too-large": Words(
        QT_TRANSLATE_NOOP("Message", "This text is too long to be kept."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Shorten it, or add it as a file under Evidence."),
    ),
    "blob-damaged": Words(
        QT_TRANSLATE_NOOP("Message", "A file in the vault is damaged."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "The other files are not touched. Put the whole folder back from a copy."
        ),
    ),
    "unknown-document": Words(
        QT_TRANSLATE_NOOP("Message", "This is no longer in the vault."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Go back and look at the list again."),
    ),
    "unknown-blob": Words(
        QT_TRANSLATE_NOOP("Message", "This file is no longer in the vault."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Go back and look at the list again."),
    ),
    "passphrase-count": Words(
        QT_TRANSLATE_NOOP("Message", "A vault has one to four passphrases."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Give one for each drawer you want to use."),
    ),
    "passphrases-equal": Words(
        QT_TRANSLATE_NOOP("Message", "Two drawers have the same passphrase."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Give each drawer its own."),
    ),
    "passphrase-empty": Words(
        QT_TRANSLATE_NOOP("Message", "The passphrase is empty."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Choose one; six random words are best."),
    ),
    "passphrase-too-long": Words(
        QT_TRANSLATE_NOOP("Message", "The passphrase is too long."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Choose a shorter one."),
    ),
    "passphrase-control-character": Words(
        QT_TRANSLATE_NOOP(
            "Message", "The passphrase holds a sign that cannot be typed everywhere."
        ),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Use letters, digits, signs and spaces."),
    ),
    "passphrase-unassigned": Words(
        QT_TRANSLATE_NOOP("Message", "The passphrase holds a letter this computer does not know."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Use letters that can be typed on most keyboards."),
    ),
    "passphrase-surrogate": Words(
        QT_TRANSLATE_NOOP("Message", "The passphrase holds half a letter."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Type it again."),
    ),
}
