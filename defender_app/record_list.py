"""What a list of records shows beyond its rows, and how it is narrowed down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.model.answers import is_yes, plain
from defender_app.model.progress import progress
from defender_app.model.ready import missing_for_ready
from defender_app.report.consent_gate import FOCAL_POINT
from defender_app.report.consent_light import Light, of_person
from defender_app.report.consent_light import of_record as light_of
from defender_app.report.sent import of_record
from defender_app.vault import quick_notes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from defender_app.model.checks import Problem
    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident
    from defender_app.report.correspondence import Exchange
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.listing import IncidentRow

TOO_RISKY: Final = "not-asked-too-risky"
_NOT_TODAY: Final = "greeted-on"


@dataclass(frozen=True)
class RowFacts:
    """What takes opening a record to know.

    Attributes:
        place: where it happened, in the words of the record; "" where not answered.
        ongoing: whether it is still going on.
        light: how far its people agreed; None where the record cannot be read or its consents
            cannot be relied on.
        by_note: whether it was written while the vault was locked, and nobody said by whom.
    """

    place: str
    ongoing: bool
    light: Light | None
    by_note: bool = False


@dataclass(frozen=True)
class Narrowing:
    """Which rows are wanted; an empty tuple lets all pass.

    Attributes:
        statuses: record statuses.
        urgencies: levels of urgency.
        types: incident types; one of them is enough.
    """

    statuses: tuple[str, ...] = ()
    urgencies: tuple[str, ...] = ()
    types: tuple[str, ...] = ()

    def lets(self, row: IncidentRow) -> bool:
        """Whether a row passes."""
        return (
            (not self.statuses or row.record_status in self.statuses)
            and (not self.urgencies or row.urgency in self.urgencies)
            and (not self.types or not set(self.types).isdisjoint(row.types))
        )


@dataclass(frozen=True)
class Look:
    """One record as somebody looks at it before opening it.

    Attributes:
        incident: without identities.
        missing: what must still be answered before it can be sent, in the order of the form.
        left: how much is left to do before that, as the page of the record counts it.
        lights: for each person and organisation with a part in it (pid or oid), what was said
            about being sent to the focal point; ``not-asked-too-risky`` is told apart.
        sent_on: days on which it was sealed, the last one first.
        exchanges: to whom, and what they answered; newest first.
        by_note: whether it was written while the vault was locked, and nobody said by whom.
    """

    incident: Incident
    missing: tuple[Problem, ...]
    left: int
    lights: Mapping[str, str]
    sent_on: tuple[str, ...]
    exchanges: tuple[Exchange, ...] = ()
    by_note: bool = False

    @property
    def to_ask(self) -> tuple[str, ...]:
        """Ids of those who were not asked and could be."""
        return tuple(one for one, light in self.lights.items() if light == Light.NOT_ASKED)


def look(drawer: Drawer, event_id: str, *, today: date) -> Look:
    """Open one record for looking at it.

    Raises:
        InputError: as for ``incidents.get``.
    """
    incident = drawer.incidents.get(event_id)
    sent_on = sorted((one.sealed_on for one in of_record(drawer, event_id)), reverse=True)
    private = incident.private_organisations
    lights = {str(one.pid): _told(one.consents, today) for one in incident.persons}
    lights |= {
        str(one.oid): _told(one.consents, today)
        for one in incident.organisations
        if one.oid in private
    }
    return Look(
        incident=incident,
        missing=missing_for_ready(incident, today=today),
        left=len(progress(incident, today=today).left),
        lights=lights,
        sent_on=tuple(sent_on),
        exchanges=_exchanges(drawer, event_id) if sent_on else (),
        by_note=quick_notes.is_uncertain(drawer, event_id),
    )


def _exchanges(drawer: Drawer, event_id: str) -> tuple[Exchange, ...]:
    from defender_app.report import correspondence  # noqa: PLC0415 - the list is shown without

    return correspondence.every(drawer, event_id)


def _told(consents: tuple[Consent, ...], today: date) -> str:
    risky = any(one.use == FOCAL_POINT and one.value == TOO_RISKY for one in consents)
    return TOO_RISKY if risky else str(of_person(consents, today=today))


def facts(drawer: Drawer, event_ids: Iterable[str], *, today: date) -> dict[str, RowFacts]:
    """Open some records and say what a list shows of them.

    Args:
        drawer: where they are.
        event_ids: of the rows to be shown; one that is gone meanwhile is left out.
        today: the day in force, for consents that are to be asked again.
    """
    found = {}
    for event_id in event_ids:
        try:
            incident = drawer.incidents.get(event_id)
        except InputError as error:
            if error.code != "unknown-incident":
                found[event_id] = RowFacts("", ongoing=False, light=None)
            continue
        found[event_id] = RowFacts(
            place=plain(incident.place_text),
            ongoing=is_yes(incident.ongoing),
            light=light_of(incident, today=today),
            by_note=quick_notes.is_uncertain(drawer, event_id),
        )
    return found


@dataclass(frozen=True)
class Unfinished:
    """Records that somebody began: how many, and the one that was left alone longest."""

    count: int
    oldest: IncidentRow


def unfinished(rows: Iterable[IncidentRow]) -> Unfinished | None:
    """What is still a draft among these rows, in the order of the list; None where nothing is."""
    drafts = [row for row in rows if row.record_status == "draft"]
    if not drafts:
        return None
    # Of those changed in the same second, the list has the oldest last.
    return Unfinished(len(drafts), min(reversed(drafts), key=lambda row: row.changed))


def greets(drawer: Drawer) -> bool:
    """Whether unfinished records may be mentioned: nobody said "not now" today."""
    return drawer.settings.get(_NOT_TODAY) != drawer.now().date().isoformat()


def greet_no_more_today(drawer: Drawer) -> None:
    """Do not mention unfinished records again before tomorrow."""
    drawer.settings.set(_NOT_TODAY, drawer.now().date().isoformat())


def tally(rows: Sequence[IncidentRow]) -> Mapping[str, int]:
    """How many rows there are of each record status."""
    found: dict[str, int] = {}
    for row in rows:
        found[row.record_status] = found.get(row.record_status, 0) + 1
    return found
