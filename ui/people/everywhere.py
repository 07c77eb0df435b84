"""What one person says for all of their records: everything withdrawn, everyone told.

It reaches the vault in one piece, and the records whose latest words could not be saved where
they wait. While it cannot be saved it is tried again, also once its page is gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.model.consent_changes import all_told, withdrawn
from defender_app.who_has import in_record, told_everywhere, withdraw_elsewhere
from ui import unsaved

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident
    from ui.people.facts import Known
    from ui.workplace import Workplace

    Change = Callable[[tuple[Consent, ...]], tuple[Consent, ...]]


def withdraw(
    place: Workplace, known: Known, on: str, how: str | None, then: Callable[[], None]
) -> None:
    """Withdraw everything somebody agreed to, in all of their records.

    Args:
        place: the drawer, the jobs, and what could not be saved so far.
        known: who it is, with their records.
        on: the day, as dates are kept.
        how: in which way they said it.
        then: called once it is saved.
    """
    drawer, uid = place.drawer, known.uid
    _everywhere(
        place,
        known,
        lambda given: withdrawn(given, on=on, how=how),
        (f"withdrawn:{uid}", lambda: withdraw_elsewhere(drawer, uid, besides="", on=on, how=how)),
        then,
    )


def note_told(place: Workplace, known: Known, on: str, then: Callable[[], None]) -> None:
    """Note in all records of somebody that everyone was told of what was withdrawn.

    Args:
        place: the drawer, the jobs, and what could not be saved so far.
        known: who it is, with their records.
        on: the day, as dates are kept.
        then: called once it is saved.
    """
    drawer, uid = place.drawer, known.uid
    _everywhere(
        place,
        known,
        lambda given: all_told(given, on),
        (f"told:{uid}", lambda: told_everywhere(drawer, uid, on=on)),
        then,
    )


def _everywhere(
    place: Workplace,
    known: Known,
    change: Change,
    named: tuple[str, Callable[[], int]],
    then: Callable[[], None],
) -> None:
    key, work = named
    places = frozenset((one.row.event_id, one.somebody) for one in known.records)

    def changed(incident: Incident) -> Incident:
        for who in in_record(incident, known.uid, places):
            incident = who.with_consents(incident, change)
        return incident

    def in_vault() -> datetime:
        work()
        return place.drawer.now()

    def saved() -> None:
        # A save that was on its way may have failed since, with an answer that was older.
        place.unsaved.edit(changed)
        then()

    # What is still unsaved of other records is older than this.
    place.unsaved.edit(changed)
    place.unsaved.again()
    unsaved.save(place, key, None, in_vault, saved)
