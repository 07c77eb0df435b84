"""The words of the Learn pages. They say what can be relied on, and no more than that."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.learn import for_show
from ui.learn.lesson import Block, Lesson, translated
from ui.learn.limits import LIMITS
from ui.learn.who import WHO

__all__ = ["BORDER", "LESSONS", "Block", "Lesson", "translated"]


BORDER: Final = Lesson(
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
            QT_TRANSLATE_NOOP("Learn", "What the law may say"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Officers at a border may be allowed to look through devices, to copy them or"
                    " to keep them, or to ask for a passphrase. What they may do, and what"
                    " happens if you refuse, differs from place to place and changes. Nothing"
                    " here is legal advice: ask somebody who knows the law there.",
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
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "If your vault has to travel: Settings, Recovery and backup, Travel mode."
                    " Records leave in one sealed file before they go from here.",
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
                    "“My device was out of my sight…”, below the list of these pages, leads through"
                    " all of it, one thing at a time.",
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

_CONSENT: Final = Lesson(
    "consent",
    "people",
    QT_TRANSLATE_NOOP("Learn", "Asking for consent"),
    QT_TRANSLATE_NOOP("Learn", "Whose story it is, and who decides"),
    (
        Block(
            QT_TRANSLATE_NOOP("Learn", "The person decides"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "It is their life and their risk. Nobody else can say yes for them, not even"
                    " to help. The UN acts only on the consent of the person concerned.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Not asked counts as no. If asking is too dangerous, do not ask: note that,"
                    " and leave the person out.",
                ),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "When you ask"),
            (
                QT_TRANSLATE_NOOP("Learn", "Ask where nobody else can listen, and without hurry."),
                QT_TRANSLATE_NOOP(
                    "Learn", "Ask for each use apart, with the sentence on the screen."
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Say who will see it, and that a letter to the Government with a name tells"
                    " the Government who it is.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Say what cannot be promised: safety, a result, or that what was sent comes"
                    " back.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn", "Ask relatives, witnesses and colleagues themselves, one by one."
                ),
                QT_TRANSLATE_NOOP("Learn", "Let them say no. Do not ask twice to change a no."),
            ),
            ticks=True,
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "A child, or somebody who is held"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "For a child, ask the guardian and the child. For somebody who is held, the"
                    " family or the lawyer can tell what the person wanted.",
                ),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "Afterwards"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Everybody can take a yes back at any time, without a reason. Tell them how"
                    " to reach you.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Taking it back asks those who have it to stop. It cannot delete what they"
                    " hold, and what was published stays published.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Ask again when something changes: an arrest, a release, a new law, a year.",
                ),
            ),
            ticks=True,
        ),
    ),
)

_FOR_SHOW: Final = Lesson(
    "for-show",
    "folder",
    for_show.TITLE,
    for_show.LINE,
    (
        Block(for_show.TITLE, for_show.WHY),
        Block(for_show.FILL_HEADING, for_show.FILL, ticks=True),
        Block(for_show.NEVER_HEADING, for_show.NEVER),
        Block(for_show.SAY_HEADING, for_show.SAY),
        Block(for_show.LIMITS_HEADING, for_show.LIMITS),
    ),
)

LESSONS: Final = (BORDER, _SEIZED, _QUESTIONED, _FOR_SHOW, _PREMISES, _CONSENT, WHO, LIMITS)
