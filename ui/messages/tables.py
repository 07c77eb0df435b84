"""Tables of incidents that are taken in."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import NOTHING_SAVED, Words

WORDS: Final[dict[str, Words]] = {
    "table-empty": Words(
        QT_TRANSLATE_NOOP("Message", "There is nothing in this table."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Choose another file."),
    ),
    "table-not-text": Words(
        QT_TRANSLATE_NOOP("Message", "This file is no table."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP(
            "Message", "Save it as CSV or as XLSX in the spreadsheet, and take that."
        ),
    ),
    "table-other-encoding": Words(
        QT_TRANSLATE_NOOP("Message", "The letters of this file are not written in that way."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Choose another encoding."),
    ),
    "table-old-or-locked": Words(
        QT_TRANSLATE_NOOP(
            "Message", "This spreadsheet is of an old kind, or locked with a password."
        ),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Save it in the spreadsheet as XLSX without a password, or as CSV, and take that.",
        ),
    ),
    "table-too-large": Words(
        QT_TRANSLATE_NOOP("Message", "This table is larger than can be taken in at once."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP("Message", "Take it in parts: at most 50,000 rows and 200 columns."),
    ),
    "table-file-too-large": Words(
        QT_TRANSLATE_NOOP(
            "Message", "This file is larger than can be taken in at once: at most {megabytes} MiB."
        ),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP(
            "Message", "Leave out pictures and sheets that are not needed, or take it in parts."
        ),
    ),
    "table-quote-open": Words(
        QT_TRANSLATE_NOOP("Message", "In row {row} a quotation mark begins that never ends."),
        NOTHING_SAVED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Close it in the table, or choose something else that stands between the cells.",
        ),
    ),
}
