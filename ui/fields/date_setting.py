"""What is known around a field of a date: it decides what "20 May" and "three weeks" mean."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.model.answers import plain
from defender_app.model.beginnings import beginning
from defender_app.spoken.dates import Setting, Which

if TYPE_CHECKING:
    from defender_app.model.incident import Incident
    from ui.fields.editor import World

_ACT: Final = re.compile(r"acts\[(\d+)\]\.")
# Dates of what is still to come, and of what may have been or may come.
_AHEAD: Final = frozenset(
    {"next_appointment", "next_hearing", "review_on", "reply_due", "confidential_until"}
)
_EITHER: Final = frozenset(
    {
        *("un_event_start", "planned_date", "visit_start", "visit_end", "ban_end", "needed_by"),
        *("answer_deadline", "cooperation.date", "next_contact"),
    }
)
_RECORD: Final = frozenset({"date_start", "date_end"})
STILL: Final = "still_going_on"


def setting_of(name: str, path: str, world: World) -> Setting:
    """What is known around a field.

    Args:
        name: of the field.
        path: of the field in the incident; "" where that is not known.
        world: the record around it.
    """
    incident = world.incident
    return Setting(
        now=dt.datetime.now().astimezone().replace(tzinfo=None),
        which=_which(name, path),
        near=plain(incident.date_start) if path != "date_start" else "",
        start=beginning(incident, path),
        country=plain(incident.country),
    )


def _which(name: str, path: str) -> Which:
    if name in _AHEAD:
        return "future"
    whole = re.sub(r"\[\d+\]", "", path)
    return "either" if name in _EITHER or whole in _EITHER else "past"


def can_go_on(path: str) -> bool:
    """Whether "still going on" can be noted for what the field belongs to."""
    return path in _RECORD or _ACT.match(path) is not None


def goes_on(incident: Incident, path: str) -> Incident:
    """The record in which it is said that this still goes on; an answer already given stays.

    Args:
        incident: the record.
        path: of the field in which somebody said so.
    """
    found = _ACT.match(path)
    if found is None:
        given = incident.ongoing is not None
        return incident if given else msgspec.structs.replace(incident, ongoing="yes")
    place = int(found[1])
    act = incident.acts[place]
    if STILL in act.attributes:
        return incident
    changed = msgspec.structs.replace(act, attributes=(*act.attributes, STILL))
    return msgspec.structs.replace(
        incident, acts=(*incident.acts[:place], changed, *incident.acts[place + 1 :])
    )
