"""The questions that every record has, each written by hand, with quiet words beside some."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.i18n import questions_evidence, questions_follow_up, questions_people, questions_record

_ROOMS: Final = (questions_record, questions_people, questions_evidence, questions_follow_up)
LABELS: Final = {key: str(text) for room in _ROOMS for key, text in room.LABELS.items()}
HINTS: Final = {key: str(text) for room in _ROOMS for key, text in room.HINTS.items()}


def label(key: str) -> str:
    """The question of a common field: ``"date_start"``, ``"Person.pseudonym"``.

    Raises:
        KeyError: there is no such field; a test walks all of them.
    """
    return QCoreApplication.translate("Question", LABELS[key])


def hint(key: str) -> str:
    """The words beside the question, or ""."""
    words = HINTS.get(key)
    return QCoreApplication.translate("QuestionHint", words) if words else ""
