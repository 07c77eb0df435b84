"""What only the window sees of an exercise: noted in a practice drawer, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.workshop import seat

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.workplace import Workplace


def note(place: Workplace, what: str, owner: QObject) -> None:
    """Note that something was done; nothing happens in a real vault.

    Args:
        place: of the window.
        what: of ``seat.NOTED``; what is not in it is not noted.
        owner: who asks.
    """
    if not place.training or not place.is_open or what not in seat.NOTED:
        return
    drawer = place.drawer
    # A tick that does not come is no reason to disturb anybody.
    place.jobs.do(lambda: seat.note(drawer, what), owner=owner, failed=lambda _: None)
