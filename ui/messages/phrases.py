"""Phrases that many messages share: what was not lost, and what to do next."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Words(NamedTuple):
    """A message in English, as it stands in the tables: translated when it is shown."""

    what: object
    lost: object
    next: object


NOTHING_CHANGED: Final = QT_TRANSLATE_NOOP("Message", "Nothing was changed.")
SAVED_IS_SAFE: Final = QT_TRANSLATE_NOOP("Message", "What was saved before is safe.")
NOTHING_HALF_WRITTEN: Final = QT_TRANSLATE_NOOP(
    "Message", "What was saved before is safe, and nothing is half written."
)
NOTHING_SAVED: Final = QT_TRANSLATE_NOOP(
    "Message", "Nothing was saved, and what was there before stays."
)
NOTHING_ADDED: Final = QT_TRANSLATE_NOOP(
    "Message", "Nothing was added, and the rest of the record stays as it is."
)
NOTHING_TAKEN_IN: Final = QT_TRANSLATE_NOOP(
    "Message", "Nothing was taken in, and nothing here was changed."
)
NOTHING_SEALED: Final = QT_TRANSLATE_NOOP(
    "Message", "Nothing was sealed, and your records stay as they are."
)
SAID_ELSEWHERE: Final = QT_TRANSLATE_NOOP(
    "Message", "What you typed a moment ago may not be saved: look at it before you go on."
)
NOTHING_MADE: Final = QT_TRANSLATE_NOOP("Message", "Nothing was made.")
FILE_UNTOUCHED: Final = QT_TRANSLATE_NOOP("Message", "The file itself was not touched.")
ASK_AGAIN: Final = QT_TRANSLATE_NOOP(
    "Message", "Ask for it again; it may have been damaged on the way."
)
ASK_BY_ANOTHER_WAY: Final = QT_TRANSLATE_NOOP(
    "Message", "Ask the sender for it again, by another way."
)
ASK_THE_FOCAL_POINT: Final = QT_TRANSLATE_NOOP("Message", "Ask the focal point, by another way.")
PUT_BACK_A_COPY: Final = QT_TRANSLATE_NOOP(
    "Message", "Put the whole folder back from a copy that was made before."
)
CHOOSE_ANOTHER_PLACE: Final = QT_TRANSLATE_NOOP("Message", "Choose another place.")
USE_THE_NEWER_APP: Final = QT_TRANSLATE_NOOP(
    "Message", "Use that version of the app, or a newer one."
)
