"""Travel mode: what keeps records from going, or from coming back."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import NOTHING_CHANGED, Words

_ALL_HERE: Final = QT_TRANSLATE_NOOP("Message", "Nothing has gone from here.")

WORDS: Final[dict[str, Words]] = {
    "travel-nothing": Words(
        QT_TRANSLATE_NOOP("Message", "No record was chosen."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Choose at least one record."),
    ),
    "travel-begun": Words(
        QT_TRANSLATE_NOOP(
            "Message", "A journey was begun from this drawer and not brought to its end."
        ),
        _ALL_HERE,
        QT_TRANSLATE_NOOP("Message", "Lock and unlock: you are asked how it shall go on."),
    ),
    "travel-none": Words(
        QT_TRANSLATE_NOOP("Message", "No journey was begun from this drawer."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Message", "Prepare one in Settings, Recovery and backup."),
    ),
    "travel": Words(
        QT_TRANSLATE_NOOP("Message", "What this drawer notes of a journey cannot be read."),
        _ALL_HERE,
        QT_TRANSLATE_NOOP("Message", "Check the vault in Settings."),
    ),
    "travel-changed": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "Something was written in one of these records since the file was made, so the file "
            "does not hold all of it.",
        ),
        _ALL_HERE,
        QT_TRANSLATE_NOOP("Message", "Close this and make the file again."),
    ),
    "travel-file-gone": Words(
        QT_TRANSLATE_NOOP("Message", "The file is not where it was put, or cannot be read."),
        _ALL_HERE,
        QT_TRANSLATE_NOOP("Message", "Put the stick in again, and try once more."),
    ),
    "travel-file-differs": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "The file is not what was written: it was changed, or its medium is failing.",
        ),
        _ALL_HERE,
        QT_TRANSLATE_NOOP("Message", "Close this and make the file again, on another stick."),
    ),
}
