"""The words of a page of Learn: who may look at a vault, what they see, and what they do not.

docs/threat-model.md says the same with the tests that show it, in the same order.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.learn.lesson import Block, Lesson

WHO: Final = Lesson(
    "who",
    "eye",
    QT_TRANSLATE_NOOP("Learn", "Who may look, and what they see"),
    QT_TRANSLATE_NOOP("Learn", "Ten people, one by one"),
    (
        Block(
            QT_TRANSLATE_NOOP("Learn", "An officer at a border, with your device for ten minutes"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "They see that there is a vault, and how large it is. They do not see how "
                    "many drawers you use, or which one you opened last.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Once it is locked, nothing of yours is in the memory of the program, "
                    "and it has written nothing readable elsewhere.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "If you open a drawer, they see everything in it. Nobody can show them that "
                    "there is no other.",
                ),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "Somebody who examines a copy of your disk, or two"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "From one copy they do not learn how many drawers you use. From two, taken at"
                    " different times, they see which one changed.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "After you changed a passphrase or destroyed the vault, the old keys are no "
                    "longer on an ordinary disk. Flash memory and copies in a cloud may keep "
                    "them.",
                ),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "A thief, or a repair shop"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "They can guess your passphrase as often as they like. Six words drawn by lot"
                    " are out of their reach; a short one is not.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "They cannot change a record without the app noticing. They can put "
                    "back a whole older copy: look at the day it was last saved.",
                ),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "An informer in the room"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "They see what is on the screen. Ctrl+L locks, from everywhere. Held for a "
                    "second, Escape also hides the window.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Real names show only when you ask for them, for half a minute.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "A camera behind you sees everything. On Linux any program can take pictures "
                    "of the screen.",
                ),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "A state that keeps your sealed files for twenty years"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "It sees that they are sealed files, when it got them, and about how large "
                    "they are. Not who wrote them, nor for whom.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "They are made to withstand quantum computers, as far as these are known. If "
                    "the key of the focal point is ever found, they can be read.",
                ),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "A report made to do harm"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Files from outside are read in a process that can reach no network, no "
                    "program and no other file.",
                ),
                QT_TRANSLATE_NOOP("Learn", "No program knows whether a story is true."),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "A false card"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "Whoever made it can read what you seal to it. So compare the 40 digits, by "
                    "voice or in person, before you send.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "If a card that you know is replaced by another one, the app says so.",
                ),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "A forged answer"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "An answer counts only with the signature of the focal point, and for that "
                    "one report.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "The app cannot know whether somebody forces the focal point to sign.",
                ),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "A focal point that is not honest"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "It sees everything that you seal to it, and nobody who did not agree.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "It can pass on what it read. It cannot make it look as if you had sent that "
                    "to somebody else.",
                ),
            ),
        ),
        Block(
            QT_TRANSLATE_NOOP("Learn", "A program that spies on you"),
            (
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "While the vault is open, it may see what you see and type. If it controls "
                    "the computer, nothing helps: use another one.",
                ),
                QT_TRANSLATE_NOOP(
                    "Learn",
                    "After the lock, it finds nothing to read in the memory of this program.",
                ),
            ),
        ),
    ),
)
