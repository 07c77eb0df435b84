"""The ways into the guide: from a record, from Learn, from Settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.seizure import guide

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.workplace import Workplace

PAGE = "seizure"


def begin(place: Workplace, owner: QObject, event_id: str = "") -> None:
    """Begin the guide, or go on with it; what it is about is kept before anything is shown.

    Args:
        place: the drawer, the jobs and the ways.
        owner: who asks.
        event_id: the record that tells of it; one that was never saved is left out.
    """
    drawer = place.drawer

    def work() -> None:
        known = event_id if event_id and drawer.incidents.exists(event_id) else ""
        guide.begin(drawer, event_id=known)

    place.jobs.do(work, lambda _: place.go.page(PAGE), owner=owner)
