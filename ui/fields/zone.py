"""Choosing a time zone: those of the place are offered, others are found by their cities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from defender_app import time_zones
from defender_app.model.answers import plain
from ui.fields.choice import OneEditor
from ui.fields.heard import HeardLine
from ui.i18n import dates, zones
from ui.widgets.labels import isolated

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from defender_app.model.answers import Answer
    from defender_app.model.incident import Incident
    from defender_app.time_zones import Reading
    from ui.fields.editor import World
    from ui.fields.question import Question


class ZoneEditor(OneEditor):
    """A zone in words, with its offset on the day of the record.

    A time that a clock there never showed, or showed twice, is explained below.
    """

    def __init__(self, question: Question, world: World) -> None:
        super().__init__(question, world)
        self._about: tuple[object, ...] = ()
        self.below = HeardLine(question.label)
        self.below.chosen.connect(self._picked)
        self.column.addWidget(self.below)
        self._look()

    def limit_width(self, width: int) -> None:
        """Only the field is narrow; the sentence below it needs room."""
        self.field.setMaximumWidth(width)

    def set_answer(self, answer: Answer | None) -> None:
        """Choose it, and say what is strange about the times."""
        super().set_answer(answer)
        self._look()

    def refresh(self) -> None:
        """The place or the times may have changed."""
        incident = self.world.incident
        about = (
            *(plain(getattr(incident, name)) for name in ("country", "place_kind", "place_text")),
            *_times(incident),
            plain(incident.date_start),
            self._keys,
        )
        if about != self._about:
            self._about = about
            self._show()
            self._look()

    def _tell(self) -> None:
        super()._tell()
        self._look()

    def _look(self) -> None:
        if not hasattr(self, "below"):
            return
        zone = self._keys[0] if self._keys and self._keys[0] not in self._none_ids else ""
        if self._keys and not zone:
            self.below.say("")
        elif zone:
            self._say_strange(zone)
        else:
            self._suggest()

    def _suggest(self) -> None:
        incident = self.world.incident
        found = time_zones.suggested(
            plain(incident.country), plain(incident.place_kind), plain(incident.place_text)
        )
        if plain(incident.place_kind) == time_zones.ONLINE or not found:
            self.below.say("")
            return
        day = plain(incident.date_start)
        self.below.say(
            self.tr("For this place:"), tuple((zone, zones.label(zone, day)) for zone in found)
        )

    def _say_strange(self, zone: str) -> None:
        for stored in _times(self.world.incident):
            found = zones.strange(zone, stored)
            if found is not None:
                self.below.say(*_strange(zone, *found))
                return
        self.below.say("")


def _times(incident: Incident) -> Iterator[str]:
    """The times of day in the record."""
    values = [plain(incident.date_start), plain(incident.date_end)]
    for act in incident.acts:
        values += [plain(answer) for answer in act.fields.values()]
    return (value for value in dict.fromkeys(values) if value[4:5] == "-" and "T" in value)


def _strange(
    zone: str, reading: Reading, when: dt.datetime
) -> tuple[str, tuple[tuple[str, str], ...]]:
    """What to say of a time that came twice or never, and the offsets to choose from."""
    first, second = reading.offsets[:2]
    facts = {
        "city": isolated(zones.city(zone)),
        "day": dates.shown(when.date().isoformat()),
        "time": f"{when:%H:%M}",
    }
    if reading.kind == "never":
        words = QCoreApplication.translate(
            "ZoneEditor",
            "In {city}, clocks were put forward over {time} on {day}: no clock showed it. Look"
            " at the time or the zone again.",
        )
        return words.format(**facts), ()
    words = QCoreApplication.translate(
        "ZoneEditor",
        "In {city}, clocks were put back on {day}: {time} came twice. Which one was it?",
    )
    before = QCoreApplication.translate("ZoneEditor", "The first, {offset}")
    after = QCoreApplication.translate("ZoneEditor", "The second, {offset}")
    return words.format(**facts), (
        (time_zones.written_offset(first), before.format(offset=zones.offset_words(first))),
        (time_zones.written_offset(second), after.format(offset=zones.offset_words(second))),
    )
