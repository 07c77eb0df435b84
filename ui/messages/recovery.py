"""Recovery words and the keychain of the computer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import NOTHING_CHANGED, Words

_TEST_FIRST: Final = QT_TRANSLATE_NOOP(
    "Message", "Test them first: without them a lost keychain would lock you out for ever."
)
_NOTHING_TO_DO: Final = QT_TRANSLATE_NOOP("Message", "Nothing needs to be done.")
_UNLOCK_IT: Final = QT_TRANSLATE_NOOP("Message", "Unlock it and try again.")
_COMPARE_ALL: Final = QT_TRANSLATE_NOOP("Message", "Compare every word with the sheet.")

WORDS: Final[dict[str, Words]] = {
    "recovery-wrong": Words(
        QT_TRANSLATE_NOOP("Message", "These words do not open this drawer."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Check that all shares are of the newest set and that this is the right vault.",
        ),
    ),
    "recovery-missing": Words(
        QT_TRANSLATE_NOOP("Message", "This drawer has no recovery words yet."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Make some first, and test them: without them a lost keychain would lock you out for "
            "ever.",
        ),
    ),
    "recovery-untested": Words(
        QT_TRANSLATE_NOOP("Message", "The recovery words of this drawer were never tested."),
        NOTHING_CHANGED,
        _TEST_FIRST,
    ),
    "already-bound": Words(
        QT_TRANSLATE_NOOP("Message", "The drawer is bound to this computer already."),
        "",
        _NOTHING_TO_DO,
    ),
    "not-bound": Words(
        QT_TRANSLATE_NOOP("Message", "The drawer is not bound to a computer."), "", _NOTHING_TO_DO
    ),
    "keychain-none": Words(
        QT_TRANSLATE_NOOP("Message", "This computer has no keychain that can be used."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Leave the drawer as it is, or switch on the password store of the system."
        ),
    ),
    "keychain-portable": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "The program runs from its own folder and leaves nothing on this computer, so it puts "
            "no key into its keychain.",
        ),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Leave the drawer as it is: its passphrase opens it anywhere."
        ),
    ),
    "keychain-silent": Words(
        QT_TRANSLATE_NOOP("Message", "The keychain of this computer does not answer."),
        NOTHING_CHANGED,
        _UNLOCK_IT,
    ),
    "keychain-locked": Words(
        QT_TRANSLATE_NOOP("Message", "The keychain of this computer is locked."),
        NOTHING_CHANGED,
        _UNLOCK_IT,
    ),
    "keychain-failed": Words(
        QT_TRANSLATE_NOOP("Message", "The keychain of this computer does not work."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Look at it with the program of your system that manages passwords."
        ),
    ),
    "keychain-entry": Words(
        QT_TRANSLATE_NOOP("Message", "What the keychain holds for this vault is damaged."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "If no drawer is bound to this computer, delete that entry and try again.",
        ),
    ),
    "word-unknown": Words(
        QT_TRANSLATE_NOOP("Message", "Word {place} is not in the list."),
        "",
        QT_TRANSLATE_NOOP(
            "Message", "Compare it with the sheet, letter by letter, or type its number."
        ),
    ),
    "share-length": Words(
        QT_TRANSLATE_NOOP("Message", "These are {have} words; a share has {need}."),
        "",
        QT_TRANSLATE_NOOP("Message", "Look for a word that is missing or stands there twice."),
    ),
    "share-checksum": Words(
        QT_TRANSLATE_NOOP("Message", "The words of this share do not fit together."),
        "",
        _COMPARE_ALL,
    ),
    "share-checksum-word": Words(
        QT_TRANSLATE_NOOP("Message", "A word of this share is wrong, probably word {place}."),
        "",
        QT_TRANSLATE_NOOP("Message", "Compare that word with the sheet, then its neighbours."),
    ),
    "share-foreign": Words(
        QT_TRANSLATE_NOOP("Message", "This is a share of another program."),
        "",
        QT_TRANSLATE_NOOP("Message", "Look for the sheet that this app made."),
    ),
    "share-other-set": Words(
        QT_TRANSLATE_NOOP("Message", "Share {place} belongs to another set."),
        "",
        QT_TRANSLATE_NOOP("Message", "Shares of one set begin with the same two words."),
    ),
    "share-twice": Words(
        QT_TRANSLATE_NOOP("Message", "This share was entered already."),
        "",
        QT_TRANSLATE_NOOP("Message", "Take another one of the same set."),
    ),
    "shares-too-few": Words(
        QT_TRANSLATE_NOOP("Message", "Of {need} different shares, {have} are here."),
        "",
        QT_TRANSLATE_NOOP("Message", "Take another one of the same set."),
    ),
    "shares-disagree": Words(
        QT_TRANSLATE_NOOP("Message", "These shares do not fit together."),
        "",
        QT_TRANSLATE_NOOP(
            "Message", "They may be of two sets. Take shares that were made together."
        ),
    ),
    "share-counts": Words(
        QT_TRANSLATE_NOOP("Message", "Shares cannot be made so: {needed} of {count}."),
        "",
        QT_TRANSLATE_NOOP(
            "Message", "Choose 2 to 16 shares of which at least 2 are needed, or a single sheet."
        ),
    ),
}
