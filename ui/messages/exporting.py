"""Cases and numbers as files for others."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import NOTHING_MADE, Words

_BEGIN_AGAIN: Final = QT_TRANSLATE_NOOP(
    "Message", "Begin with the table that comes with the program."
)

WORDS: Final[dict[str, Words]] = {
    "export-nothing": Words(
        QT_TRANSLATE_NOOP("Message", "There is no case to export."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Choose cases, or another purpose."),
    ),
    "export-recipient-missing": Words(
        QT_TRANSLATE_NOOP("Message", "People agree to one organisation, not to any."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Write which one, as they called it."),
    ),
    "export-changed": Words(
        QT_TRANSLATE_NOOP(
            "Message", "Somebody took something back while the export was being made."
        ),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Export again and look at who is left out."),
    ),
    "export-no-printer": Words(
        QT_TRANSLATE_NOOP("Message", "A PDF can only be made in the window."),
        NOTHING_MADE,
        QT_TRANSLATE_NOOP("Message", "Choose another form."),
    ),
    "coding-value": Words(
        QT_TRANSLATE_NOOP("Message", "The table of codes leads to a value that is not in it."),
        NOTHING_MADE,
        _BEGIN_AGAIN,
    ),
    "coding": Words(
        QT_TRANSLATE_NOOP("Message", "The table of codes does not have the form of one."),
        NOTHING_MADE,
        _BEGIN_AGAIN,
    ),
}
