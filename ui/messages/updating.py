"""What can be wrong with a newer version that somebody brings on a stick."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import NOTHING_CHANGED, Words

_ANOTHER_WAY: Final = QT_TRANSLATE_NOOP(
    "Message", "Check it without this program; the guide says how. Do not run it before that."
)
_NEWER_READS: Final = Words(
    QT_TRANSLATE_NOOP("Message", "What lies beside it can only be read by a newer version."),
    NOTHING_CHANGED,
    _ANOTHER_WAY,
)

WORDS: Final[dict[str, Words]] = {
    "update-no-key": Words(
        QT_TRANSLATE_NOOP(
            "Message", "This copy was built without the key of a release. It cannot check another."
        ),
        NOTHING_CHANGED,
        _ANOTHER_WAY,
    ),
    "update-incomplete": Words(
        QT_TRANSLATE_NOOP("Message", "{file} is not beside the package."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Put both small files of the same release beside it. Do not run the package before "
            "that.",
        ),
    ),
    "update-signature": Words(
        QT_TRANSLATE_NOOP("Message", "It was not signed by the makers of this program."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Do not run it. Get it again, from another place."),
    ),
    "update": _NEWER_READS,
    "update-not-listed": Words(
        QT_TRANSLATE_NOOP("Message", "The release has no file called {file}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Give the file the name it had. If it had this one, do not run it."
        ),
    ),
    "update-changed": Words(
        QT_TRANSLATE_NOOP("Message", "{file} is not the file that was signed."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Message", "Do not run it. Get it again: it was damaged or exchanged on the way."
        ),
    ),
}
