"""From a code to what a person reads: what happened, what was not lost, what to do next.

Codes and facts come from below; the words are translated at the moment of display. No text of an
exception is ever shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from crypto.errors import (
    AgeError,
    DamagedCellsError,
    NoMatchingKeyError,
    NothingOpenedError,
    PassphraseError,
    ResourceError,
    ShareError,
    UnsupportedError,
)
from defender_app.errors import AppError, MachineError, UsageError, WrongKeyError
from ui.messages import (
    answering,
    backup,
    cards,
    copying,
    drafting,
    drawers,
    exporting,
    general,
    handing,
    looking,
    machine,
    notices,
    practising,
    quick_notes,
    receiving,
    records,
    recovery,
    registering,
    seizing,
    sending,
    tables,
    travelling,
    updating,
    vault,
    working,
)
from ui.messages.hints import hint_words
from ui.messages.problems import problem_words
from ui.messages.reasons import (
    arrival_words,
    contact_added_words,
    finding_words,
    gate_words,
    left_out_words,
    reply_words,
    unproven_words,
)
from ui.messages.safe import fill, isolated, neutral
from ui.messages.where import part_words, place_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crypto.errors import CryptoError
    from ui.messages.phrases import Words

__all__ = [
    "WORDS",
    "Message",
    "arrival_words",
    "code_message",
    "contact_added_words",
    "finding_words",
    "gate_words",
    "hint_words",
    "isolated",
    "left_out_words",
    "message",
    "neutral",
    "part_words",
    "place_words",
    "problem_words",
    "reply_words",
    "unproven_words",
]

_ROOMS: Final = (
    *(general, machine, vault, drawers, recovery, backup),
    *(records, looking, copying, cards, sending, receiving),
    *(answering, drafting, exporting, handing, notices, quick_notes, registering, tables),
    *(practising, seizing, travelling, updating, working),
)
WORDS: Final[dict[str, Words]] = {
    code: words for room in _ROOMS for code, words in room.WORDS.items()
}
# The first that fits; a class of ``crypto`` is told as a whole.
_CRYPTO: Final[tuple[tuple[type[Exception], str], ...]] = (
    (NothingOpenedError, "nothing-opened"),
    (NoMatchingKeyError, "no-matching-key"),
    (ResourceError, "kdf-memory"),
    (DamagedCellsError, "keys-damaged"),
    (PassphraseError, "passphrase"),
    (UnsupportedError, "unsupported"),
    (AgeError, "sealed-damaged"),
)
_APP: Final[tuple[tuple[type[AppError], str], ...]] = (
    (UsageError, "usage"),
    (WrongKeyError, "wrong-key"),
    (MachineError, "machine"),
)


@dataclass(frozen=True)
class Message:
    """What happened, what was not lost ("" where there was nothing to lose), what to do next."""

    what: str
    lost: str
    next: str

    @property
    def reason(self) -> str:
        """Everything after the first sentence, for a banner."""
        return " ".join(part for part in (self.lost, self.next) if part)


def message(error: AppError | CryptoError) -> Message:
    """The words for an error, in the language of the window."""
    if isinstance(error, AppError):
        general_code = next((code for kind, code in _APP if isinstance(error, kind)), "input")
        return code_message(error.code, error.facts, general_code)
    if isinstance(error, ShareError):
        located = error.code == "share-checksum" and error.facts.get("place")
        return code_message("share-checksum-word" if located else error.code, error.facts)
    by_class = next((code for kind, code in _CRYPTO if isinstance(error, kind)), "damaged")
    if by_class == "passphrase":
        return code_message(f"passphrase-{error.code}", error.facts)
    return code_message(by_class, error.facts)


def code_message(
    code: str, facts: Mapping[str, object] | None = None, general_code: str = "input"
) -> Message:
    """The words for a code: its own, those of its family (``bag-…``), or the general ones."""
    words = WORDS[_known(code, general_code)]
    told = dict(facts or {})
    if "where" in told:
        told["where"] = place_words(str(told["where"])) or told["where"]
    return Message(*(fill(_translated(part), told) for part in words))


def _known(code: str, general_code: str) -> str:
    while code:
        if code in WORDS:
            return code
        code = code.rpartition("-")[0]
    return general_code


def _translated(text: object) -> str:
    return QCoreApplication.translate("Message", str(text)) if text else ""
