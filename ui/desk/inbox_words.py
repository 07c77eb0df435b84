"""Where a sealed file is damaged, and which case it became, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.desk import words
from ui.i18n import locale
from ui.messages.safe import isolated, neutral

if TYPE_CHECKING:
    from defender_app.focal.batch import Row

PLACES: Final = {
    "head": QT_TRANSLATE_NOOP("Inbox", "Damaged in its head."),
    "block": QT_TRANSLATE_NOOP("Inbox", "Damaged in block {number} of the encryption."),
    "container": QT_TRANSLATE_NOOP("Inbox", "Something is wrong in the container."),
    "signature": QT_TRANSLATE_NOOP("Inbox", "Something is wrong with the signature."),
    "manifest": QT_TRANSLATE_NOOP("Inbox", "Something is wrong in the list of what it holds."),
    "padding": QT_TRANSLATE_NOOP("Inbox", "Something is wrong in the padding."),
    "report": QT_TRANSLATE_NOOP("Inbox", "Something is wrong in the report."),
    "names": QT_TRANSLATE_NOOP("Inbox", "Something is wrong in the names that came with it."),
    "custody": QT_TRANSLATE_NOOP("Inbox", "Something is wrong in the chain of custody."),
    "notice": QT_TRANSLATE_NOOP("Inbox", "Something is wrong in the notice."),
}
_AT: Final = QT_TRANSLATE_NOOP("Inbox", "{what} Place: {place}")
_NUMBERED: Final = "block"


def place(row: Row) -> str:
    """Where it is damaged, as a sentence; empty where nothing is."""
    name, _, detail = row.where.partition(" ")
    if name not in PLACES:
        return ""
    said = _say(PLACES[name])
    if name == _NUMBERED:
        number = int(detail) if detail.isascii() and detail.isdecimal() else 1
        return said.format(number=locale().toString(number))
    if not detail:
        return said
    return _say(_AT).format(what=said, place=isolated(neutral(words.cut(detail, 120))))


def case(row: Row) -> str:
    """The case that a file became or belongs to; empty where there is none."""
    return words.numbered(row.number) if row.number else ""


def _say(text: object) -> str:
    return QCoreApplication.translate("Inbox", str(text))
