"""A drawer for show: what makes it believable, what never belongs in it, and where it ends.

The same words stand on a page of Learn, beside adding a drawer, and in the first run. They promise
nothing that cannot be kept (docs/formats.md 5.1, docs/rules.md rule 12).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TITLE: Final = QT_TRANSLATE_NOOP("Learn", "A drawer for show")
LINE: Final = QT_TRANSLATE_NOOP("Learn", "What to put in it, and what it cannot do")

WHY: Final = (
    QT_TRANSLATE_NOOP(
        "Learn",
        "If somebody forces you to open the vault, another passphrase opens another drawer. It"
        " helps only if what is in it could be all there is.",
    ),
)

FILL_HEADING: Final = QT_TRANSLATE_NOOP("Learn", "What belongs in it")
FILL: Final = (
    QT_TRANSLATE_NOOP(
        "Learn",
        "Ordinary notes of yours that you would not like to show, and could: a diary of a journey,"
        " appointments, money, health, a quarrel.",
    ),
    QT_TRANSLATE_NOOP(
        "Learn", "Written over weeks, not in one evening. Each entry shows when it was made."
    ),
    QT_TRANSLATE_NOOP(
        "Learn",
        "Open it and write in it now and then. A last entry that is old, on a computer that was"
        " used yesterday, is a reason to ask for more.",
    ),
    QT_TRANSLATE_NOOP(
        "Learn",
        "Let it answer why you have this program. Think of your own answer before anybody asks.",
    ),
    QT_TRANSLATE_NOOP(
        "Learn", "Its own passphrase, that shares nothing with the other, and that you can type."
    ),
)

NEVER_HEADING: Final = QT_TRANSLATE_NOOP("Learn", "What never belongs in it")
NEVER: Final = (
    QT_TRANSLATE_NOOP("Learn", "Never leave it empty: an empty drawer is an answer too."),
    QT_TRANSLATE_NOOP(
        "Learn",
        "No person, pseudonym, focal point or word from your real records: one of them leads to"
        " the others.",
    ),
    QT_TRANSLATE_NOOP(
        "Learn", "No invented report of what somebody did to you: it is read as a real one."
    ),
    QT_TRANSLATE_NOOP("Learn", "Nobody’s name who could be asked about it."),
)

SAY_HEADING: Final = QT_TRANSLATE_NOOP("Learn", "What to say")
SAY: Final = (
    QT_TRANSLATE_NOOP(
        "Learn",
        "Do not say that there is only one drawer. Whoever knows this program knows that every"
        " vault has four, and a lie that is found out can cost more than silence.",
    ),
    QT_TRANSLATE_NOOP(
        "Learn",
        "Decide beforehand, with people you trust and a lawyer if you can, what you will do when"
        " they go on asking. No record is worth your safety.",
    ),
)

LIMITS_HEADING: Final = QT_TRANSLATE_NOOP("Learn", "What it cannot do")
LIMITS: Final = (
    QT_TRANSLATE_NOOP(
        "Learn",
        "It does not stop a person who simply demands more passphrases, and no program can prove to"
        " them that there is none.",
    ),
    QT_TRANSLATE_NOOP(
        "Learn",
        "The files do not say which drawers are used. Two copies of the folder from different"
        " days, an examination of the disk, quick notes that wait, or recovery papers can.",
    ),
    QT_TRANSLATE_NOOP(
        "Learn",
        "It does not help on a device that was watched, where somebody saw you work in the other"
        " drawer.",
    ),
    QT_TRANSLATE_NOOP(
        "Learn",
        "Where using encryption is held against you, having one drawer is held against you as"
        " well.",
    ),
)

SHORT: Final = (
    QT_TRANSLATE_NOOP(
        "Learn",
        "Fill it with ordinary notes, over weeks, and open it now and then. Nothing from your real"
        " records, no invented report, and never leave it empty.",
    ),
    QT_TRANSLATE_NOOP(
        "Learn", "More about it stands under Learn, and in the settings beside adding a drawer."
    ),
)
