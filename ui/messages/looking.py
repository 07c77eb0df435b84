"""Files that are looked at: why one is not shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import FILE_UNTOUCHED, Words

_ELSEWHERE: Final = QT_TRANSLATE_NOOP(
    "Message", "To see it elsewhere, save a copy knowingly, for a device that holds nothing else."
)
_AGAIN: Final = QT_TRANSLATE_NOOP("Message", "Try again when less is open on this computer.")

WORDS: Final[dict[str, Words]] = {
    "file-broken": Words(
        QT_TRANSLATE_NOOP("Message", "This file is damaged or cut off: it cannot be read."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP("Message", "Ask for it again where it came from, if that is safe."),
    ),
    "file-encrypted": Words(
        QT_TRANSLATE_NOOP("Message", "This file is locked with a password of its own."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP("Message", "Ask whoever made it for one without a password."),
    ),
    "picture-too-large": Words(
        QT_TRANSLATE_NOOP("Message", "This picture is {wide} by {high} dots: too large to show."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Message", "Some files promise such sizes only to do harm. Do not open it elsewhere."
        ),
    ),
    "no-such-page": Words(
        QT_TRANSLATE_NOOP("Message", "This file has no such page."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP("Message", "Go back to the first page."),
    ),
    "not-this-kind": Words(
        QT_TRANSLATE_NOOP("Message", "This kind of file cannot be read here."),
        FILE_UNTOUCHED,
        _ELSEWHERE,
    ),
    "file-needs-too-much": Words(
        QT_TRANSLATE_NOOP("Message", "This file needs more memory than any file is given."),
        FILE_UNTOUCHED,
        _ELSEWHERE,
    ),
    "file-needs-thread": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "Pictures of this kind cannot be read on this system: the process that reads them may"
            " begin nothing here, not even the thread that they need.",
        ),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP("Message", "Save the picture as a JPEG elsewhere, and take that in."),
    ),
    "decoder-not-confined": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "This system has nothing that keeps the process that reads files away from all others"
            " (neither seccomp nor Landlock), so no file is read.",
        ),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP("Message", "A Linux kernel of today has both."),
    ),
    "file-takes-too-long": Words(
        QT_TRANSLATE_NOOP("Message", "This file took too long to read, so it was stopped."),
        FILE_UNTOUCHED,
        _AGAIN,
    ),
    "decoder-failed": Words(
        QT_TRANSLATE_NOOP("Message", "This file broke the part of the app that reads files."),
        QT_TRANSLATE_NOOP(
            "Message", "That part is kept apart for this reason: nothing else was reached or lost."
        ),
        QT_TRANSLATE_NOOP(
            "Message", "The file may be made to do harm. Do not open it with another program."
        ),
    ),
    "decoder-not-started": Words(
        QT_TRANSLATE_NOOP("Message", "The part of the app that reads files could not be started."),
        FILE_UNTOUCHED,
        _AGAIN,
    ),
}
