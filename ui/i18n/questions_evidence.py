"""Questions about accounts and evidence."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

LABELS: Final[dict[str, object]] = {
    "Information.iid": QT_TRANSLATE_NOOP("Question", "Mark of this account"),
    "Information.source": QT_TRANSLATE_NOOP("Question", "Who told it?"),
    "Information.connection": QT_TRANSLATE_NOOP("Question", "How is the source connected to it?"),
    "Information.material": QT_TRANSLATE_NOOP("Question", "What kind of material is it?"),
    "Information.mode": QT_TRANSLATE_NOOP("Question", "How did it reach you?"),
    "Information.date": QT_TRANSLATE_NOOP("Question", "When was it told?"),
    "Information.place_withheld": QT_TRANSLATE_NOOP(
        "Question", "Is the place kept back on purpose?"
    ),
    "Information.language": QT_TRANSLATE_NOOP("Question", "In which language was it told?"),
    "Information.reliability": QT_TRANSLATE_NOOP("Question", "How reliable is it?"),
    "Information.first_hand": QT_TRANSLATE_NOOP(
        "Question", "Did the source see or hear it personally?"
    ),
    "Information.corroborates": QT_TRANSLATE_NOOP(
        "Question", "Which other accounts does it confirm?"
    ),
    "Information.perception": QT_TRANSLATE_NOOP(
        "Question", "Is it a view rather than an observed fact?"
    ),
    "WebCapture.url": QT_TRANSLATE_NOOP("Question", "Address of the page"),
    "WebCapture.captured_at": QT_TRANSLATE_NOOP("Question", "When was the page kept?"),
    "WebCapture.method": QT_TRANSLATE_NOOP("Question", "How was it kept?"),
    "WebCapture.archive_copy": QT_TRANSLATE_NOOP("Question", "Where does an archive keep a copy?"),
    "Evidence.eid": QT_TRANSLATE_NOOP("Question", "Mark of this item"),
    "Evidence.kind": QT_TRANSLATE_NOOP("Question", "What kind of item is it?"),
    "Evidence.description": QT_TRANSLATE_NOOP("Question", "What does it show?"),
    "Evidence.original_file_name": QT_TRANSLATE_NOOP("Question", "Name of the file"),
    "Evidence.media_type": QT_TRANSLATE_NOOP("Question", "Kind of file"),
    "Evidence.size": QT_TRANSLATE_NOOP("Question", "Size"),
    "Evidence.sha256": QT_TRANSLATE_NOOP("Question", "Fingerprint of the file"),
    "Evidence.crc32": QT_TRANSLATE_NOOP("Question", "Check sum of the file"),
    "Evidence.hashed_at": QT_TRANSLATE_NOOP("Question", "When was the fingerprint taken?"),
    "Evidence.acquired_by": QT_TRANSLATE_NOOP("Question", "Who got it?"),
    "Evidence.acquired_how": QT_TRANSLATE_NOOP("Question", "How was it got?"),
    "Evidence.acquired_from": QT_TRANSLATE_NOOP("Question", "From whom?"),
    "Evidence.captured_at": QT_TRANSLATE_NOOP("Question", "When was it made?"),
    "Evidence.captured_place": QT_TRANSLATE_NOOP("Question", "Where was it made?"),
    "Evidence.metadata_kept": QT_TRANSLATE_NOOP("Question", "Is hidden data still in it?"),
    "Evidence.contains": QT_TRANSLATE_NOOP("Question", "What in it could point to people?"),
    "Evidence.shows": QT_TRANSLATE_NOOP("Question", "Who can be recognised in it?"),
    "Evidence.shows_confirmed": QT_TRANSLATE_NOOP("Question", "When was that list checked?"),
    "Evidence.derived_from": QT_TRANSLATE_NOOP("Question", "Which original is this a copy of?"),
    "Evidence.changes": QT_TRANSLATE_NOOP("Question", "What was done to this copy?"),
    "Evidence.web_capture": QT_TRANSLATE_NOOP("Question", "Where does the page come from?"),
}

HINTS: Final[dict[str, object]] = {
    "Information.iid": QT_TRANSLATE_NOOP(
        "QuestionHint", "Made at random, so that it tells nothing"
    ),
    "WebCapture.method": QT_TRANSLATE_NOOP("QuestionHint", "For example: saved from the browser"),
    "Evidence.eid": QT_TRANSLATE_NOOP("QuestionHint", "Made at random, so that it tells nothing"),
    "Evidence.description": QT_TRANSLATE_NOOP("QuestionHint", "Without names"),
    "Evidence.sha256": QT_TRANSLATE_NOOP("QuestionHint", "Shows whether anything was changed"),
    "Evidence.acquired_by": QT_TRANSLATE_NOOP("QuestionHint", "A pseudonym"),
    "Evidence.acquired_from": QT_TRANSLATE_NOOP("QuestionHint", "A pseudonym"),
    "Evidence.captured_at": QT_TRANSLATE_NOOP("QuestionHint", "As far as is claimed"),
    "Evidence.captured_place": QT_TRANSLATE_NOOP("QuestionHint", "As far as is claimed"),
    "Evidence.metadata_kept": QT_TRANSLATE_NOOP("QuestionHint", "Place, device, time"),
    "Evidence.contains": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
    "Evidence.changes": QT_TRANSLATE_NOOP("QuestionHint", "Choose all that apply"),
}
