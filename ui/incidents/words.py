"""Words of the list and the preview that follow from the values of a record."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app.model.answers import plain
from defender_app.model.partial_date import PartialDate, Step
from ui.i18n import dates, field_words

if TYPE_CHECKING:
    from datetime import datetime

    from defender_app.model.incident import Incident
    from defender_app.vault.listing import IncidentRow

_TIME: Final = re.compile(r"T[0-9:]+")
_A_DAY: Final = timedelta(days=1)

STATUS_TONES: Final = {
    "ready": "accent",
    "answered": "ok",
    "closed": "quiet",
    "withdrawn": "quiet",
}
URGENCY_TONES: Final = {"critical": "danger", "high": "warn"}

_LIGHTS: Final = {
    "yes": QT_TRANSLATE_NOOP("Light", "everybody agreed to be sent"),
    "some": QT_TRANSLATE_NOOP("Light", "some agreed to be sent, or only under a condition"),
    "not-asked": QT_TRANSLATE_NOOP("Light", "not asked for consent"),
    "no": QT_TRANSLATE_NOOP("Light", "nobody agreed to be sent"),
    "withdrawn": QT_TRANSLATE_NOOP("Light", "consent withdrawn"),
}


def note_words() -> str:
    """In the place of a status: nobody knows who wrote it."""
    return QCoreApplication.translate("IncidentWords", "Written while locked")


def light_words(light: str) -> str:
    """What the consent light of a record says, for screen readers and tooltips."""
    words = _LIGHTS.get(light)
    return QCoreApplication.translate("Light", str(words)) if words else ""


def day_words(date_start: str, *, ongoing: bool = False) -> str:
    """When it began, without the time of day; "" where that was not answered."""
    words = dates.shown(_TIME.sub("", date_start)) if date_start else ""
    if ongoing and words:
        return QCoreApplication.translate("IncidentWords", "{date}, ongoing").format(date=words)
    return words


def when_words(incident: Incident) -> str:
    """When it happened, as exactly as is known."""
    start, end = plain(incident.date_start), plain(incident.date_end)
    if not start:
        return ""
    if plain(incident.ongoing) == "yes" or not end:
        return dates.shown(start) if not end else day_words(start, ongoing=True)
    shown = dates.shown(end)
    first, last = (_moment(text) for text in (start, end))
    if first is not None and last is not None and last - first < _A_DAY:
        shown = f"{last:%H:%M}"
    template = QCoreApplication.translate("IncidentWords", "{start} to {end}")
    return template.format(start=dates.shown(start), end=shown)


def _moment(partial: str) -> datetime | None:
    """The exact minute that a partial date means, or None."""
    try:
        point = PartialDate.parse(partial).first
    except ValueError:
        return None
    exact = point is not None and point.step >= Step.MINUTE and not point.about
    return point.start if point is not None and exact and "/" not in partial else None


def title_words(row: IncidentRow) -> str:
    """The title; a record without one is called by its first act, or as not named yet."""
    if row.title:
        return row.title
    if row.types:
        return field_words.type_label(row.types[0])
    return QCoreApplication.translate("IncidentWords", "Not named yet")


def joined(*parts: str) -> str:
    """Facts side by side, with a dot between them."""
    return "  ·  ".join(part for part in parts if part)


def urgency_words(incident: Incident) -> str:
    """How urgent it is and why, or ""."""
    level = incident.urgency or ""
    if level not in URGENCY_TONES:
        return ""
    words = field_words.urgency_label(level)
    if not incident.urgency_because:
        return words
    reason = field_words.list_label("urgency_because", incident.urgency_because[0])
    template = QCoreApplication.translate("IncidentWords", "{urgency}: {reason}")
    return template.format(urgency=words, reason=_small(reason))


def _small(sentence: str) -> str:
    """The sentence as the second half of another one; abbreviations keep their letters."""
    return sentence if sentence[1:2].isupper() else sentence[:1].lower() + sentence[1:]
