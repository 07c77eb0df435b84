"""Short reasons and outcomes in words: of the gate, of what stays, of what came in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.messages import reason_tables as tables
from ui.messages.safe import fill

if TYPE_CHECKING:
    from collections.abc import Mapping


def gate_words(because: str) -> str:
    """Why less than the name of a person leaves; "" where the name leaves."""
    return QCoreApplication.translate("Reason", _english(tables.GATE, because))


def left_out_words(because: str) -> str:
    """Why an item of evidence stays here."""
    return QCoreApplication.translate("Reason", _english(tables.LEFT_OUT, because))


def unproven_words(because: str) -> str:
    """Why nothing is sealed to a case."""
    return QCoreApplication.translate("Reason", _english(tables.UNPROVEN, because))


def arrival_words(outcome: str) -> str:
    """What became of one file that was dropped on the inbox, in a word or two."""
    return QCoreApplication.translate("Outcome", _english(tables.ARRIVAL, outcome))


def reply_words(outcome: str) -> str:
    """What became of one reply, or what is odd about it."""
    return QCoreApplication.translate("Outcome", _english(tables.REPLY, outcome))


def contact_added_words(what: str) -> str:
    """What became of a card that was added."""
    return QCoreApplication.translate("Outcome", _english(tables.ADDED, what))


def finding_words(code: str, item: str = "") -> str:
    """What the check of the vault found."""
    said = QCoreApplication.translate("Finding", _english(tables.FINDING, code))
    return fill(said, {"item": item})


def _english(table: Mapping[str, object], code: str) -> str:
    return str(table.get(code, ""))
