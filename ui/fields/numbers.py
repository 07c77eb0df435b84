"""Numbers as people say them: "about 300", "at least 4", "12"."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import field_words

_PRECISIONS: Final = ("exact", "at-least", "estimate")
_MORE_WORDS: Final = {
    "exact": ("exactly", "just"),
    "at-least": ("at least", "more than", "over", ">="),
    "estimate": ("about", "around", "approximately", "circa", "ca.", "ca", "roughly", "~"),
}
_NUMBER: Final = re.compile(r"[-\u2212]?\d{1,16}(?:[.,]\d{1,6})?")
_GROUPS: Final = re.compile(r"(?<=\d)[ \u00a0\u202f'](?=\d{3}\b)")
_UNITS: Final = {
    "minutes": QT_TRANSLATE_NOOP("Units", "minutes"),
    "hours": QT_TRANSLATE_NOOP("Units", "hours"),
    "days": QT_TRANSLATE_NOOP("Units", "days"),
    "months": QT_TRANSLATE_NOOP("Units", "months"),
    "years": QT_TRANSLATE_NOOP("Units", "years"),
}


class Said(NamedTuple):
    """A number, and how sure it is; "" where nothing was said about that."""

    value: int | float
    precision: str = ""


def shown(said: Said) -> str:
    """In words: "about 300"."""
    number = (
        f"{said.value:.6f}".rstrip("0").rstrip(".") if _broken(said.value) else f"{said.value:.0f}"
    )
    if not said.precision:
        return number
    return f"{field_words.list_label('precision', said.precision)} {number}"


def read(typed: str) -> Said | None:
    """What typed words say, or None while they say no number for sure."""
    text = " ".join(unicodedata.normalize("NFKC", typed).casefold().split())
    precision, rest = _precision(text)
    rest = _GROUPS.sub("", rest)
    if not _NUMBER.fullmatch(rest):
        return None
    number = float(rest.replace("\u2212", "-").replace(",", "."))
    return Said(number if _broken(number) else int(number), precision)


def unit(name: str) -> str:
    """The unit that a field counts in, by the end of its name; "" where it counts things."""
    words = _UNITS.get(name.rpartition("_")[2])
    return QCoreApplication.translate("Units", str(words)) if words else ""


def _broken(number: float) -> bool:
    return number != int(number)


def _precision(text: str) -> tuple[str, str]:
    for precision in _PRECISIONS:
        here = field_words.list_label("precision", precision).casefold()
        for word in (here, *_MORE_WORDS[precision]):
            if text.startswith(word):
                return precision, text[len(word) :].strip()
    return "", text
