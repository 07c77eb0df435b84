"""What is wrong with an answer, or stands against sealing: one sentence for each code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ui.i18n import field_words
from ui.messages.consent_problems import CONSENT
from ui.messages.field_problems import FIELDS
from ui.messages.practising import SCENARIO
from ui.messages.safe import fill
from ui.messages.seal_problems import CAREFUL, SEALING, STRICT
from ui.messages.where import place_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PROBLEMS: Final = {
    code: str(text)
    for table in (FIELDS, SEALING, CAREFUL, CONSENT, SCENARIO)
    for code, text in table.items()
}


def problem_words(code: str, facts: Mapping[str, object] | None = None) -> str:
    """The sentence of a problem, a warning or a refusal.

    Args:
        code: ``Problem.kind``, or a full code such as ``"conditional:P1:focal-point"``.
        facts: of the problem; paths, uses and reasons in them become words.
    """
    kind = code.partition(":")[0]
    template = PROBLEMS.get(code) or PROBLEMS.get(kind) or PROBLEMS["wrong-value"]
    said = QCoreApplication.translate("Problem", template)
    return fill(said, _in_words(facts or {}))


def _in_words(facts: Mapping[str, object]) -> dict[str, object]:
    told = dict(facts)
    if "use" in told:
        told["use"] = field_words.consent_use_label(str(told["use"]))
    if "fields" in told:
        told["fields"] = _joined(place_words(path) for path in _listed(told["fields"]))
    if "because" in told:
        told["because"] = _joined(_strict(one) for one in _listed(told["because"]))
    return told


def _strict(reason: str) -> str:
    return QCoreApplication.translate("Problem", str(STRICT.get(reason, "")))


def _listed(fact: object) -> list[str]:
    return [part.strip() for part in str(fact).split(",")]


def _joined(parts: Iterable[str]) -> str:
    separator = QCoreApplication.translate("Problem", ", ", "between the parts of a list")
    return separator.join(dict.fromkeys(part for part in parts if part))
