"""What an open practice vault listens for: the other seat's reset, and that somebody came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from defender_app.workshop import seat
from ui.workshop.noting import note
from ui.workshop.resetting import ResetWatch

if TYPE_CHECKING:
    from ui.workplace import Workplace

_LOCKED: Final = frozenset({"locked", "panic"})


class Practising(QObject):
    """While a practice vault is open.

    Args:
        place: of its window.
        parent: the owner.
    """

    reset_asked = Signal()

    def __init__(self, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._watch = ResetWatch(place, self)
        self._watch.asked.connect(self.reset_asked)
        drawer = place.drawer
        place.jobs.do(
            lambda: seat.noted(drawer), self._came_back, owner=self, failed=lambda _: None
        )

    def _came_back(self, noted: frozenset[str]) -> None:
        if noted & _LOCKED:
            note(self._place, "unlocked", self)
