"""Pseudo-languages: English that shows what was forgotten.

Every translated text comes back accented, about a third longer and inside ⟦…⟧, so a text without
brackets is one that nobody can translate, and a text without its end is one that has no room.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, QTranslator

LONGER: Final = "en_XA"
MIRRORED: Final = "en_XB"
CODES: Final = frozenset({LONGER, MIRRORED})

OPEN: Final = "⟦"
CLOSE: Final = "⟧"

_PLAIN: Final = "AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz"
_ACCENTED: Final = "ÅåÇçĎďÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŤťÛûŴŵÝýŽž"
_ACCENTS: Final = str.maketrans(_PLAIN, _ACCENTED)
# What Qt or str.format fills in must come through as it is.
_KEPT: Final = re.compile(r"(\{[^{}]*\}|%(?:n|L?\d+))")


def marked(text: str) -> str:
    """The text as the pseudo-languages show it."""
    if not text or text.startswith(OPEN):
        return text
    parts = _KEPT.split(text)
    accented = [part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(parts)]
    return f"{OPEN}{''.join(accented)}{'~' * (len(text) // 3)}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Translates everything into the pseudo-language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def isEmpty(self) -> bool:
        """Qt asks no translator that says it is empty."""
        return False

    def translate(
        self,
        _context: str,
        source: str,
        _disambiguation: str | bytes | None = None,
        _n: int = -1,
    ) -> str:
        """The marked text of ``source``."""
        return marked(source)
