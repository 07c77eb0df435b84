"""Facts of a message made harmless: a file name from outside cannot reorder or break a sentence."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from ui import i18n

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST: Final = 120
_BIDI: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Cf letters that some scripts cannot be written without.
_JOINERS: Final = frozenset("\u200c\u200d")
_ISOLATE: Final = "\u2068"
_END: Final = "\u2069"
_SIZES: Final = frozenset({"needed", "available", "bytes", "size"})


def neutral(text: object) -> str:
    """Text with every control, direction and invisible character shown as ``<U+202E>``."""
    return "".join(f"<U+{ord(letter):04X}>" if _harmful(letter) else letter for letter in str(text))


def isolated(text: object) -> str:
    """Text from outside for the middle of a sentence: harmless, short, its direction its own."""
    plain = neutral(text)
    shown = plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…"
    return f"{_ISOLATE}{shown}{_END}"


class _Filled(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def fill(template: str, facts: Mapping[str, object]) -> str:
    """Put facts into the ``{places}`` of a sentence; a fact that is not there leaves ``…``."""
    return template.format_map(_Filled({name: _shown(name, fact) for name, fact in facts.items()}))


def _shown(name: str, fact: object) -> str:
    if isinstance(fact, int) and not isinstance(fact, bool):
        locale = i18n.locale()
        if name in _SIZES:
            size = locale.formattedDataSize(fact, 0, QLocale.DataSizeFormat.DataSizeIecFormat)
            return f"{_ISOLATE}{size}{_END}"
        return locale.toString(fact)
    return isolated(fact)


def _harmful(letter: str) -> bool:
    if letter in _JOINERS:
        return False
    return letter in _BIDI or unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
