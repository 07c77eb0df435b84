"""Numbers as people say them: "about 300", "at least 4", "12"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app.spoken import counts
from ui.i18n import field_words

if TYPE_CHECKING:
    from defender_app.spoken.counts import HeardCount

Said: TypeAlias = counts.Count

_PRECISIONS: Final = ("exact", "at-least", "estimate")
_UNITS: Final = {
    "minutes": QT_TRANSLATE_NOOP("Units", "minutes"),
    "hours": QT_TRANSLATE_NOOP("Units", "hours"),
    "days": QT_TRANSLATE_NOOP("Units", "days"),
    "months": QT_TRANSLATE_NOOP("Units", "months"),
    "years": QT_TRANSLATE_NOOP("Units", "years"),
}
_ASKED: Final[dict[str, object]] = {
    "vague": QT_TRANSLATE_NOOP("Counts", "No number yet. Is this what you can say for sure?"),
    "range": QT_TRANSLATE_NOOP("Counts", "Two numbers. Which one shall stand here?"),
    "at-most": QT_TRANSLATE_NOOP("Counts", "An upper limit. Shall it stand as “about”?"),
    "separator": QT_TRANSLATE_NOOP("Counts", "It can be read in two ways. Which number is it?"),
}


def shown(said: Said) -> str:
    """In words: "about 300"."""
    number = (
        f"{said.value:.6f}".rstrip("0").rstrip(".") if _broken(said.value) else f"{said.value:.0f}"
    )
    if not said.precision:
        return number
    return f"{field_words.list_label('precision', said.precision)} {number}"


def hear(typed: str, *, whole: bool = True, unit_of: str = "") -> HeardCount:
    """What typed words say, in the language of the window, English or Chinese.

    Args:
        typed: as it stands in the field.
        whole: whether the field counts things.
        unit_of: the name of the field, whose end may be its unit.
    """
    here = {one: (field_words.list_label("precision", one),) for one in _PRECISIONS}
    end = unit_of.rpartition("_")[2]
    return counts.hear_count(typed, whole=whole, unit=end if end in _UNITS else "", words=here)


def read(typed: str) -> Said | None:
    """What typed words say, or None while they say no number for sure."""
    return hear(typed, whole=False).taken


def question(heard: HeardCount) -> str:
    """What is asked where no number was said for sure."""
    words = _ASKED.get(heard.why)
    return QCoreApplication.translate("Counts", str(words)) if words else ""


def unit(name: str) -> str:
    """The unit that a field counts in, by the end of its name; "" where it counts things."""
    words = _UNITS.get(name.rpartition("_")[2])
    return QCoreApplication.translate("Units", str(words)) if words else ""


def has_unit(name: str) -> bool:
    """Whether a field measures time, so that it need not be a whole number."""
    return name.rpartition("_")[2] in _UNITS


def _broken(number: float) -> bool:
    return number != int(number)
