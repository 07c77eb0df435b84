"""What a workshop needs before anything is open: its start, its reset, and known passphrases."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from defender_app.errors import MachineError
from defender_app.workshop import folder as folders
from ui import capture
from ui.messages import isolated
from ui.unlock.screen import UnlockScreen
from ui.workshop import seats
from ui.workshop.resetting import Resetting

if TYPE_CHECKING:
    from pathlib import Path

    from ui.unlock.window import FirstWindow
    from ui.workshop.beginning import WorkshopStart


def start(window: FirstWindow) -> WorkshopStart:
    """The screen that makes a workshop."""
    # It loads all that a workshop is made of: a reset and the lock screen are quicker without it.
    from ui.workshop.beginning import WorkshopStart  # noqa: PLC0415 - see above

    window.settle()
    capture.allow(on=True)
    made = WorkshopStart(window.jobs, window.notify)
    made.left.connect(partial(window.show_first_run, "train"))
    made.seats_wanted.connect(partial(_sit, window))
    made.language_chosen.connect(window.change_language)
    return made


def _sit(window: FirstWindow, workshop: folders.Workshop, who: str) -> None:
    """One seat in this window; the other, where it is wanted, in a process of its own."""
    from ui.workshop.beginning import BOTH  # noqa: PLC0415 - whoever calls this has loaded it

    if who == BOTH:
        beside = workshop.focal_point
        window.take_half(seats.LEFT)
        window.jobs.do(partial(seats.open_beside, beside, seats.RIGHT), owner=window)
    here = workshop.focal_point if who == folders.FOCAL_POINT else workshop.defender
    window.show_chosen(here)


def reset(window: FirstWindow, folder: Path) -> Resetting:
    """The screen that brings a workshop back to its beginning."""
    window.settle()
    made = Resetting(folder, window.jobs)
    made.left.connect(partial(window.show_unlock, folder))
    made.done.connect(partial(_begun_again, window, folder))
    return made


def _begun_again(window: FirstWindow, folder: Path) -> None:
    window.show_unlock(folder)
    window.show_problem(MachineError("workshop-reset-done"))


def tell_passphrase(window: FirstWindow) -> None:
    """Say the passphrase of a vault of a workshop, which everybody knows."""
    folder, screen = window.folder, window.body
    if folder is None or not isinstance(screen, UnlockScreen):
        return

    def tell(words: str) -> None:
        if words:
            said = QCoreApplication.translate(
                "UnlockScreen", "A practice vault. Everybody knows its passphrase: {words}"
            )
            screen.subtitle.setText(said.format(words=isolated(words)))

    window.jobs.do(partial(seats.passphrase_of, folder), tell, owner=screen, failed=lambda _: None)
