"""From the codes of statistics to words, at the moment of display."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app.focal import statistics
from ui import i18n
from ui.desk import values
from ui.desk import words as desk_words
from ui.i18n import dates, places

if TYPE_CHECKING:
    from defender_app.focal.statistics import By, Table

_WAYS: Final = {
    "type": QT_TRANSLATE_NOOP("Numbers", "Type"),
    "country": QT_TRANSLATE_NOOP("Numbers", "Country"),
    "mechanism": QT_TRANSLATE_NOOP("Numbers", "UN mechanism"),
    "month": QT_TRANSLATE_NOOP("Numbers", "Month"),
    "outcome": QT_TRANSLATE_NOOP("Numbers", "Outcome"),
    "status": QT_TRANSLATE_NOOP("Numbers", "Status"),
    "received": QT_TRANSLATE_NOOP("Numbers", "Received"),
}
_MEASURES: Final = {
    "cases": QT_TRANSLATE_NOOP("Numbers", "Cases"),
    "events": QT_TRANSLATE_NOOP("Numbers", "Events"),
    "incidents": QT_TRANSLATE_NOOP("Numbers", "Incidents"),
    "acts": QT_TRANSLATE_NOOP("Numbers", "Acts"),
    "people": QT_TRANSLATE_NOOP("Numbers", "People"),
}
_NOTES: Final = {
    statistics.NOT_VICTIMS: QT_TRANSLATE_NOOP(
        "Numbers",
        "Incidents are not victims, and somebody in two reports counts twice: do not add these up.",
    ),
    statistics.IN_SEVERAL: QT_TRANSLATE_NOOP(
        "Numbers", "A case that belongs to several rows is counted in each of them."
    ),
    statistics.JOINED: QT_TRANSLATE_NOOP(
        "Numbers", "Reports that were joined as information about one event are one event."
    ),
    statistics.UNDATED: QT_TRANSLATE_NOOP(
        "Numbers", "Cases of which nobody knows when they happened are not counted."
    ),
}


def _say(words: object) -> str:
    return QCoreApplication.translate("Numbers", str(words))


def ways() -> tuple[tuple[str, str], ...]:
    """What can be counted by: ids and names."""
    return tuple((one, _say(_WAYS[one])) for one in statistics.WAYS)


def measures() -> tuple[str, ...]:
    """What is counted, in the order of the columns."""
    return tuple(_say(_MEASURES[one]) for one in statistics.MEASURES)


def notes(table: Table) -> tuple[str, ...]:
    """What has to be said beside a table, as it is shown here."""
    return tuple(_say(_NOTES[code]) for code in table.notes if code in _NOTES)


def row(by: By, key: str) -> str:
    """The name of a row."""
    if key == statistics.NOT_STATED:
        return QCoreApplication.translate("Numbers", "Not stated")
    if by == "type":
        return values.type_label(key)
    if by == "country":
        return places.country_name(key)
    if by == "mechanism":
        return values.mechanism(key)
    if by == "outcome":
        return values.list_label("effect_on_person", key)
    return desk_words.status(key) if by == "status" else dates.shown(key)


def number(count: int) -> str:
    """A count, in the digits of the language."""
    return i18n.locale().toString(count)
