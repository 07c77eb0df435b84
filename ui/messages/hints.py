"""What would be right instead, for a file that somebody wrote or changed by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.messages.safe import fill

if TYPE_CHECKING:
    from collections.abc import Mapping

_ONE_OF: Final = QT_TRANSLATE_NOOP("Hint", "One of: {names}.")
_NEAREST: Final = QT_TRANSLATE_NOOP("Hint", "Is {names} meant?")
_LIMIT: Final = QT_TRANSLATE_NOOP("Hint", "At most {limit}.")
_LINE: Final = QT_TRANSLATE_NOOP("Hint", "Look at line {line}, column {column}.")
HINTS: Final[dict[str, object]] = {
    "one-of": _ONE_OF,
    "some-of": _ONE_OF,
    "list-of": _ONE_OF,
    "did-you-mean": _NEAREST,
    "nearest-type": _NEAREST,
    "nearest-mechanism": _NEAREST,
    "limit": _LIMIT,
    "maximum": _LIMIT,
    "write": QT_TRANSLATE_NOOP("Hint", "Write {wanted}."),
    "country-training": QT_TRANSLATE_NOOP("Hint", "Made-up countries begin with X, such as XW."),
    "countries-training": QT_TRANSLATE_NOOP("Hint", "Made-up countries begin with X, such as XW."),
}


def hint_words(ident: str, facts: Mapping[str, str]) -> str:
    """The sentence for a hint of ``defender_app.model.hints``; "" where there is none."""
    template = HINTS.get(ident)
    if template is None and ident.startswith("json-") and "line" in facts:
        template = _LINE
    if template is None:
        return ""
    return fill(QCoreApplication.translate("Hint", str(template)), facts)
