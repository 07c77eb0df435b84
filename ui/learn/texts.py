"""The words of the Learn pages. They say what can be relied on, and no more than that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


@dataclass(frozen=True)
class Block:
    """A heading with sentences under it; with ``ticks`` each is something to do."""

    heading: object
    sentences: tuple[object, ...]
    ticks: bool = False


@dataclass(frozen=True)
class Lesson:
    """One page: its id, icon, title, the line under it in the list, and its blocks."""

    ident: str
    icon: str
    title: object
    line: object
    blocks: tuple[Block, ...]


def translated(words: object) -> str:
    """The words of this module in the language in force."""
    return QCoreApplication.translate("Learn", str(words))


_BORDER: Final = Lesson(
    "border",
    "plane",
    QT_TRANSLATE_NOOP("Learn", "Before a border"),
    QT_TRANSLATE_NOOP("Learn", "What to carry, and what to leave"),
    (
        Block(
            QT_TRANSLATE_NOOP("Learn", "Think of it as copied"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Whatever you carry across a border may be copied, read or kept. The safest"
                    " vault is the one that does not travel.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "In some places encryption, or a program like this one, may itself be against"
                    " the law or look suspicious. Find out before you go.",
                ),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "Before you leave"),
            (
                QT_TRANSLATE_NOOP("Learn", "Travel with a device that has nothing on it."),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Leave a copy of the vault’s folder with somebody you trust, in case your"
                    " device is kept for long. Nobody can open it without your passphrase.",
                ),
                QT_TRANSLATE_NOOP("Learn", "Carry the contacts you may need on paper."),
                QT_TRANSLATE_NOOP(
                    "Learn", "Agree with a few people when they should hear from you."
                ),
                QT_TRANSLATE_NOOP(
                    "Learn", "Use a passphrase on your devices, not a finger or a face."
                ),
            ),
            ticks=True,
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "At the border"),
            (
                QT_TRANSLATE_NOOP("Learn", "Switch devices off completely before you arrive."),
                QT_TRANSLATE_NOOP("Learn", "Keep them in your sight as far as you can."),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "If one was taken out of your sight, think of it as no longer safe, also when"
                    " it comes back.",
                ),
            ),
            ticks=True,
        ),
    ),
)

_SEIZED: Final = Lesson(
    "seized",
    "phone",
    QT_TRANSLATE_NOOP("Learn", "If a device was seized"),
    QT_TRANSLATE_NOOP("Learn", "What to do, in which order"),
    (
        Block(
            QT_TRANSLATE_NOOP("Learn", "First"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Think of everything on it as copied or read, and of the device as no longer"
                    " safe, even when it comes back and looks the same.",
                ),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "If this vault was on it, or was opened under pressure"),
            (
                QT_TRANSLATE_NOOP("Learn", "Use another device from now on."),
                QT_TRANSLATE_NOOP("Learn", "Make a new vault there, with a new passphrase."),
                QT_TRANSLATE_NOOP("Learn", "Tell your focal point, so that they expect new keys."),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Under Replies, Waiting, “My key was lost…” makes a sealed file that says it"
                    " for each report.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Think of who else may be exposed, and tell them in a safe way. Do not write a"
                    " list of their names.",
                ),
            ),
            ticks=True,
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "What a finder sees"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "A locked vault shows that there is a vault and how large it is. It does not"
                    " show how many records it holds or what is in them.",
                ),
            ),
        ),
    ),
)

_QUESTIONED: Final = Lesson(
    "questioned",
    "cup",
    QT_TRANSLATE_NOOP("Learn", "If you are questioned"),
    QT_TRANSLATE_NOOP("Learn", "Before, meanwhile and afterwards"),
    (
        Block(
            QT_TRANSLATE_NOOP("Learn", "You come first"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "No record is worth your safety. Before you write something down or send it,"
                    " ask: could this hurt me or somebody else?",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Ctrl+L locks this window at once. Everything typed is saved before it goes.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Do not count on a second drawer to protect you under pressure. Somebody who"
                    " knows this program knows that there can be another one.",
                ),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "Afterwards"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Write down what you were asked while you remember it. You can stop at any"
                    " point; nothing has to be complete.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "If you were asked about other people, tick that this happened and tell them"
                    " safely. Their names need not be in the record.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "You do not have to tell it all again. A statement that exists already can be"
                    " added as evidence.",
                ),
            ),
            ticks=True,
        ),
    ),
)

_PREMISES: Final = Lesson(
    "premises",
    "podium",
    QT_TRANSLATE_NOOP("Learn", "Inside UN premises"),
    QT_TRANSLATE_NOOP("Learn", "Photographs, badges, webcasts"),
    (
        Block(
            QT_TRANSLATE_NOOP("Learn", "If somebody films or photographs you"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Do not film them in return where that makes things worse or breaks the rules"
                    " of the building.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn", "Note the time, the place, the badge and the organisation on it."
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Tell UN security, the secretariat of the meeting and your focal point: all"
                    " three.",
                ),
            ),
            ticks=True,
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "Accreditation"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Some secretariats confirm to a State whether the people on its list are"
                    " accredited. Treaty bodies say that they never do.",
                ),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "Speaking in public"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "What is said in a webcast cannot be taken back. Reviews by treaty bodies are"
                    " always webcast. Ask people before you mention them.",
                ),
            ),
        ),
    ),
)

_LIMITS: Final = Lesson(
    "limits",
    "info",
    QT_TRANSLATE_NOOP("Learn", "What this app can and cannot do"),
    QT_TRANSLATE_NOOP("Learn", "Where its protection ends"),
    (
        Block(
            QT_TRANSLATE_NOOP("Learn", "What it does"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "What you write and the files you add are kept encrypted. Without the"
                    " passphrase nobody reads them, neither we nor the focal point.",
                ),
                QT_TRANSLATE_NOOP("Learn", "It never uses the network."),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Only what people agreed to goes into a sealed file. No answer counts as no.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "A sealed file can be opened by the focal point it was made for, and not with"
                    " your passphrase.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn", "After it locks, what was open can no longer be read in its memory."
                ),
            ),
            ticks=True,
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "What it cannot do"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "It cannot protect you on a device that somebody else controls or watches: they"
                    " see what you see and type.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "While the vault is open, screen readers and other aids of the desktop can read"
                    " its text. So can programs that pretend to be one.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "It cannot call back what was sent. If somebody withdraws consent, those who"
                    " hold a copy must be told.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "It cannot surely destroy what was once stored: flash memory and SSDs may keep"
                    " old copies.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "It cannot bring back a forgotten passphrase. Recovery words, made before, can"
                    " open the drawer without it.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "A focal point can listen, judge and pass on. It is no protection against"
                    " violence, and it may not be able to help.",
                ),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "Verify a focal point before you send"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "A card that came to you through somebody else can be a false one. Compare the"
                    " 40 digits with the focal point itself, by voice or in person.",
                ),
            ),
        ),
    ),
)

LESSONS: Final = (_BORDER, _SEIZED, _QUESTIONED, _PREMISES, _LIMITS)
