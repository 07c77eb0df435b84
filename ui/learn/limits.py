"""What this app can and cannot do: the page that promises no more than is kept."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.learn.lesson import Block, Lesson

LIMITS: Final = Lesson(
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
