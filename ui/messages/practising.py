"""Workshops: the practice world, its sticks, and folders of somebody's own cases."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import NOTHING_SAVED, Words

WORDS: Final[dict[str, Words]] = {
    "workshop": Words(
        QT_TRANSLATE_NOOP("Message", "What describes this workshop is damaged."),
        QT_TRANSLATE_NOOP("Message", "Nothing was touched."),
        QT_TRANSLATE_NOOP(
            "Message", "Start a new workshop in another folder, and delete this one."
        ),
    ),
    "scenario": Words(
        QT_TRANSLATE_NOOP("Message", "This folder cannot be used as a scenario."),
        QT_TRANSLATE_NOOP("Message", "Nothing was made."),
        QT_TRANSLATE_NOOP("Message", "Mend what is listed, and look again."),
    ),
    "workshop-unknown": Words(
        QT_TRANSLATE_NOOP("Message", "There is no workshop in this folder."),
        "",
        QT_TRANSLATE_NOOP("Message", "Choose the folder of a workshop, or start a new one."),
    ),
    "workshop-several": Words(
        QT_TRANSLATE_NOOP("Message", "There are several workshops here."),
        "",
        QT_TRANSLATE_NOOP("Message", "Choose the folder of one of them."),
    ),
    "workshop-damaged": Words(
        QT_TRANSLATE_NOOP(
            "Message", "The workshop is not whole: {file} is missing or was changed."
        ),
        QT_TRANSLATE_NOOP("Message", "Nothing was touched."),
        QT_TRANSLATE_NOOP(
            "Message", "Start a new workshop in another folder, and delete this one."
        ),
    ),
    "workshop-folder-not-empty": Words(
        QT_TRANSLATE_NOOP("Message", "This folder is not empty, so it was left as it is."),
        "",
        QT_TRANSLATE_NOOP("Message", "Choose a new or an empty folder."),
    ),
    "workshop-foreign-files": Words(
        QT_TRANSLATE_NOOP(
            "Message", "Files that are not the workshop’s lie in its folder: {files}."
        ),
        QT_TRANSLATE_NOOP("Message", "Nothing was touched."),
        QT_TRANSLATE_NOOP("Message", "Move them elsewhere, or agree that they are removed."),
    ),
    "workshop-case-refused": Words(
        QT_TRANSLATE_NOOP("Message", "The case {case} of this scenario cannot be sent."),
        QT_TRANSLATE_NOOP("Message", "Nothing was made."),
        QT_TRANSLATE_NOOP("Message", "Make it a draft, or complete it."),
    ),
    "workshop-not-a-desk": Words(
        QT_TRANSLATE_NOOP("Message", "This is not the practice focal point’s vault of a workshop."),
        "",
        QT_TRANSLATE_NOOP(
            "Message", "Open the focal point’s vault of the workshop and collect there."
        ),
    ),
    "workshop-real-vault": Words(
        QT_TRANSLATE_NOOP("Message", "This is a real vault. Nobody practises in it."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Use a practice vault."),
    ),
    "workshop-no-seat": Words(
        QT_TRANSLATE_NOOP("Message", "This vault does not belong to a workshop."),
        "",
        QT_TRANSLATE_NOOP("Message", "Open a vault of a workshop, or of a practice stick."),
    ),
    "workshop-reset-done": Words(
        QT_TRANSLATE_NOOP("Message", "Everything is as it was at the start of the workshop."),
        "",
        QT_TRANSLATE_NOOP("Message", "Open it to begin again."),
    ),
    "out-not-a-folder": Words(
        QT_TRANSLATE_NOOP("Message", "This is not a folder."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Choose another place."),
    ),
    "exercise-unknown": Words(
        QT_TRANSLATE_NOOP("Message", "There is no exercise of this name."),
        "",
        QT_TRANSLATE_NOOP("Message", "Choose one of the list."),
    ),
    "kits-count": Words(
        QT_TRANSLATE_NOOP("Message", "Between {least} and {most} sticks can be made at once."),
        "",
        QT_TRANSLATE_NOOP("Message", "Choose another number."),
    ),
    "scenario-not-a-folder": Words(
        QT_TRANSLATE_NOOP("Message", "This is no folder with cases."),
        "",
        QT_TRANSLATE_NOOP("Message", "Choose the folder with the incidents and pictures."),
    ),
    "scenario-does-not-fit": Words(
        QT_TRANSLATE_NOOP("Message", "This folder cannot be used as a scenario."),
        QT_TRANSLATE_NOOP("Message", "Nothing was made."),
        QT_TRANSLATE_NOOP("Message", "Mend what is listed, and look again."),
    ),
}

SCENARIO: Final[dict[str, object]] = {
    "scenario-empty": QT_TRANSLATE_NOOP("Problem", "There is no incident in this folder."),
    "scenario-too-many": QT_TRANSLATE_NOOP(
        "Problem", "There are too many incidents; 100 are the most."
    ),
    "scenario-not-a-file": QT_TRANSLATE_NOOP(
        "Problem", "This is no ordinary file; links and folders cannot be used."
    ),
    "scenario-file-large": QT_TRANSLATE_NOOP(
        "Problem", "It is too large: 1 MiB for an incident, 8 MiB for a picture, 64 MiB in all."
    ),
    "scenario-head": QT_TRANSLATE_NOOP(
        "Problem", "The description of the scenario cannot be read."
    ),
    "scenario-text": QT_TRANSLATE_NOOP("Problem", "It is no plain text, or too long."),
    "scenario-name": QT_TRANSLATE_NOOP("Problem", "A file of evidence cannot have this name."),
    "scenario-not-json": QT_TRANSLATE_NOOP("Problem", "This line cannot be read in one way only."),
    "scenario-replies": QT_TRANSLATE_NOOP(
        "Problem", "The answers are no list with date, kind and message."
    ),
    "scenario-file-missing": QT_TRANSLATE_NOOP(
        "Problem", "A file is named here that is not in the folder."
    ),
    "scenario-no-eid": QT_TRANSLATE_NOOP(
        "Problem", "An item with a file needs a name of its own, such as E1."
    ),
    "scenario-status": QT_TRANSLATE_NOOP(
        "Problem", "It must be draft, ready, sent, answered or withdrawn."
    ),
    "scenario-not-ready": QT_TRANSLATE_NOOP(
        "Problem",
        "It is missing, and the record shall have been sent: complete it, or make it a draft.",
    ),
    "scenario-real-reference": QT_TRANSLATE_NOOP(
        "Problem", "This is the reference of a letter to a real State."
    ),
}
"""What may be wrong with a folder of somebody's own cases."""
