"""Cleaned copies: why one is not made."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.messages.phrases import FILE_UNTOUCHED, Words

_BY_HAND: Final = QT_TRANSLATE_NOOP(
    "Message", "Save it as a PDF elsewhere, take that in, and make a cleaned copy of it."
)

WORDS: Final[dict[str, Words]] = {
    "copy-not-this-kind": Words(
        QT_TRANSLATE_NOOP("Message", "No cleaned copy can be made of this kind of file."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP("Message", "Describe in your own words what it shows."),
    ),
    "copy-unknown-inside": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "There is something in this document that cannot be cleaned, such as a table of"
            " another program, a chart or a drawing.",
        ),
        FILE_UNTOUCHED,
        _BY_HAND,
    ),
    "copy-unknown-coding": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "This film or sound is coded in a way in which words could stand between the pictures,"
            " and cannot be cleaned here.",
        ),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Message",
            "A program that converts films makes an MP4 with H.264 of it, which can be cleaned.",
        ),
    ),
    "copy-cut-inside": Words(
        QT_TRANSLATE_NOOP(
            "Message",
            "A part of this film was cut off only in what is played: it is still in the file.",
        ),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Message",
            "Export the film anew in the program that cut it; that one can be cleaned.",
        ),
    ),
    "copy-in-fragments": Words(
        QT_TRANSLATE_NOOP(
            "Message", "This film was recorded in many small parts, and cannot be cleaned here."
        ),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP("Message", "A picture taken from the film can be cleaned."),
    ),
    "copy-too-many-pages": Words(
        QT_TRANSLATE_NOOP("Message", "This document has {pages} pages; {limit} can be cleaned."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP("Message", "Take in only the pages that matter, as a file of their own."),
    ),
    "copy-box-outside": Words(
        QT_TRANSLATE_NOOP("Message", "One of the boxes does not lie on this file."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP("Message", "Begin again, and draw the boxes anew."),
    ),
    "copy-not-clean": Words(
        QT_TRANSLATE_NOOP(
            "Message", "The copy would still have held hidden data, so it was not kept."
        ),
        FILE_UNTOUCHED,
        _BY_HAND,
    ),
}
