"""After unlocking: notes that waited come in, and a key that was exchanged stops everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from defender_app.quick_notes import switching
from defender_app.vault import quick_notes
from ui.messages import code_message
from ui.workshop.noting import note

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from defender_app.quick_notes.switching import Found
    from defender_app.vault.drawer import Drawer
    from ui.shell.banner_place import BannerPlace
    from ui.workplace import Workplace


def _is_needed(drawer: Drawer, folder: Path) -> bool:
    held = quick_notes.keys(drawer)
    if held is None:
        return False
    found = switching.state(drawer, folder)
    return bool(not found.on or found.alarm or found.waiting or held.removing)


class Arriving(QObject):
    """Takes in what waits; does nothing in a drawer that takes no notes in.

    Args:
        place: with the open drawer.
        banners: where it is said.
        window: over which the stop is shown; the owner.
    """

    def __init__(self, place: Workplace, banners: BannerPlace, window: QWidget) -> None:
        super().__init__(window)
        self._place, self._banners, self._window = place, banners, window

    def look(self) -> None:
        """See whether anything waits, or is wrong."""
        drawer, folder = self._place.drawer, self._place.folder
        self._place.jobs.do(lambda: _is_needed(drawer, folder), self._begin, owner=self)

    def _begin(self, needed: bool) -> None:
        if not needed:
            return
        drawer, folder = self._place.drawer, self._place.folder
        self._place.jobs.long(
            self.tr("Taking quick notes in"),
            lambda progress: switching.at_unlock(drawer, folder, progress),
            self.show_found,
            owner=self,
        )

    def show_found(self, found: Found) -> None:
        """Say what came in and what stays; that a key was exchanged is a dialog of its own."""
        if found.taken:
            note(self._place, "quick-note", self)
            self._place.changes.records.emit()
            self._say_taken(found)
        elif found.left:
            count = len(found.left)
            words = self.tr("%n quick note(s) could not be taken in.", "", count)
            self._banners.show_arrival(words, self._left(found), self.tr("Close"), tone="warn")
        if found.alarm:
            from ui.quick_notes.stop import Stop  # noqa: PLC0415 - hardly ever needed

            Stop(self._place, self._window, found.alarm).open()

    def _say_taken(self, found: Found) -> None:
        count = len(found.taken)
        words = self.tr("%n quick note(s) taken in.", "", count)
        reason = self.tr("Written while the vault was locked: the author is not certain.")
        if found.left:
            reason = f"{reason} {self._left(found)}"
        action = self.tr("Open it") if count == 1 else self.tr("Show them")
        banner = self._banners.show_arrival(words, reason, action)
        banner.acted.connect(lambda: self._open(found))

    def _left(self, found: Found) -> str:
        first, count = found.left[0], len(found.left)
        why = code_message(first.code, dict(first.facts), "input").what
        stay = self.tr("%n file(s) left in the inbox.", "", count)
        return f"{stay} {why}"

    def _open(self, found: Found) -> None:
        if len(found.taken) == 1:
            self._place.go.record(found.taken[0])
        else:
            self._place.go.page("incidents")
