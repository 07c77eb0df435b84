"""The words of the guide after a seizure: short, calm, with a reason for each thing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from defender_app.seizure.steps import Step


def title(code: str) -> str:
    """What a step is called, in the list and above it."""
    return {
        "happened": QCoreApplication.translate("Seizure", "What happened"),
        "device": QCoreApplication.translate("Seizure", "Another device"),
        "vault": QCoreApplication.translate("Seizure", "A new vault with new keys"),
        "old-vault": QCoreApplication.translate("Seizure", "The old vault"),
        "recovery": QCoreApplication.translate("Seizure", "Recovery words"),
        "notices": QCoreApplication.translate("Seizure", "Tell your focal points"),
        "cards": QCoreApplication.translate("Seizure", "Your own cards"),
        "exposed": QCoreApplication.translate("Seizure", "What was exposed"),
        "tell": QCoreApplication.translate("Seizure", "Tell those who may be exposed"),
        "exports": QCoreApplication.translate("Seizure", "Old copies and exports"),
    }[code]


def reason(code: str) -> str:
    """Why a step, in one or two sentences."""
    return {**_of_keys(), **_of_people()}[code]


def _of_keys() -> dict[str, str]:
    return {
        "happened": QCoreApplication.translate(
            "Seizure",
            "Breathe. Nothing has to be done this minute, and you can leave at any point: every "
            "answer is kept. If you do not know, say so.",
        ),
        "device": QCoreApplication.translate(
            "Seizure",
            "Somebody may have changed the device, so that it watches what you type. It can look "
            "the same and work as before.",
        ),
        "vault": QCoreApplication.translate(
            "Seizure",
            "Whoever copied the vault can open that copy for ever with the old passphrase, and a "
            "new passphrase does not change its keys. A new vault has new ones. Everything in this "
            "drawer is moved there and compared; this one stays until you destroy it.",
        ),
        "old-vault": QCoreApplication.translate(
            "Seizure",
            "Everything is here now. What stays in the old vault can still be found and read by "
            "whoever has its passphrase. Copies that somebody else made are not reached.",
        ),
        "recovery": QCoreApplication.translate(
            "Seizure",
            "The recovery words of the old vault do not open this one. Without new ones nobody can "
            "open it if you forget the passphrase.",
        ),
        "notices": QCoreApplication.translate(
            "Seizure",
            "Each focal point gets a sealed file that names a new key. Until they have it they "
            "answer to the old key, and whoever has the old vault can read that.",
        ),
        "cards": QCoreApplication.translate(
            "Seizure",
            "The keys of your own cards were in the old vault. Whoever has them reads what is "
            "sealed to these cards. Replace each card, or end it, and tell everybody who has it.",
        ),
    }


def _of_people() -> dict[str, str]:
    return {
        "exposed": QCoreApplication.translate(
            "Seizure",
            "This is what was in the drawer. It helps you think of whom to tell. Pseudonyms stand "
            "for people.",
        ),
        "tell": QCoreApplication.translate(
            "Seizure",
            "Think of each group and tell them face to face, or on a device nobody touched. No "
            "names are asked here, and none are kept: only your ticks.",
        ),
        "exports": QCoreApplication.translate(
            "Seizure",
            "What you sealed, saved or backed up before that day was made with keys that others "
            "may know. Reports are marked as such on the record, under Replies and under Send; a "
            "backup, when you bring it back.",
        ),
    }


def state(step: Step) -> tuple[str, str]:
    """How far a step is, in a few words, and their tone."""
    if step.state == "done":
        return QCoreApplication.translate("Seizure", "Done"), "ok"
    if step.state == "none":
        return QCoreApplication.translate("Seizure", "Nothing to do"), "quiet"
    if step.state == "waits":
        return QCoreApplication.translate("Seizure", "Later"), "quiet"
    if step.count and step.done:
        words = QCoreApplication.translate("Seizure", "{done} of {count}")
        return words.format(done=step.done, count=step.count), "plain"
    return QCoreApplication.translate("Seizure", "To do"), "plain"


def known(code: str) -> str:
    """What to reckon with."""
    return {
        "drawer-read": QCoreApplication.translate(
            "Seizure", "Act as if everything in this drawer was read, names included."
        ),
        "perhaps-read": QCoreApplication.translate(
            "Seizure", "Nobody can say whether this drawer was read. Act as if it was."
        ),
        "not-read": QCoreApplication.translate(
            "Seizure",
            "As far as can be told, nothing in this drawer was read. That rests on the passphrase "
            "alone: one that can be guessed opens a copy.",
        ),
        "key-taken": QCoreApplication.translate(
            "Seizure",
            "While the vault was open its key could be taken. It opens this vault for ever, "
            "whatever passphrase you set.",
        ),
        "copy-opens": QCoreApplication.translate(
            "Seizure", "A copy of the vault opens with the old passphrase for ever."
        ),
        "changed": QCoreApplication.translate(
            "Seizure", "The device may have been changed and may watch what you type."
        ),
        "gone": QCoreApplication.translate(
            "Seizure", "Whoever has the device has all the time there is."
        ),
        "folder-seen": QCoreApplication.translate(
            "Seizure",
            "That there is a vault, and how large it is, can be seen. Not how many drawers are "
            "used.",
        ),
        "rest-seen": QCoreApplication.translate(
            "Seizure", "Mail, chats, pictures and whatever else was on the device count as copied."
        ),
    }[code]


def group(code: str) -> str:
    """One line of the checklist of those who may be exposed."""
    return {
        "people": QCoreApplication.translate(
            "Seizure", "The people in these records, each in a way that is safe for them"
        ),
        "contacts": QCoreApplication.translate(
            "Seizure", "People whose messages or numbers could be seen"
        ),
        "named": QCoreApplication.translate("Seizure", "People who were asked about"),
        "family": QCoreApplication.translate("Seizure", "Family, and people you live with"),
        "safe": QCoreApplication.translate("Seizure", "Told on another device, or face to face"),
        "accounts": QCoreApplication.translate(
            "Seizure", "Passwords changed from a device nobody touched"
        ),
    }[code]


def mark(code: str, day: str) -> str:
    """What stands beside something that was made before, or before there were new keys."""
    if code == "before":
        words = QCoreApplication.translate(
            "Seizure", "Made before the device was out of sight ({day})"
        )
    elif code == "meanwhile":
        words = QCoreApplication.translate(
            "Seizure", "Made after the device was out of sight ({day}), with keys of the old vault"
        )
    else:
        return ""
    return words.format(day=day)
