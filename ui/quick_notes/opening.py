"""The way from the lock screen to a quick note, and back to a process that knows nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.quick_notes.dialog import QuickNote
from ui.quick_notes.watching import Watching

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.jobs import Jobs
    from ui.notify import Notify


def write_note(  # noqa: PLR0913 - what it is written with, and what comes after it
    window: QWidget,
    folder: Path,
    jobs: Jobs,
    notify: Notify,
    *,
    idle_minutes: float,
    leave: Callable[[str, bool], object],
) -> QuickNote:
    """Open the dialog over the lock screen.

    Args:
        window: with the lock screen.
        folder: the vault.
        jobs: saves.
        notify: asks.
        idle_minutes: after how many minutes nobody is there.
        leave: called with a code and whether the window shall come back small, once nothing of a
            note may stay in memory; not called where nothing was typed.
    """
    dialog = QuickNote(window, folder, jobs, notify)
    dialog.gone.connect(lambda code: leave(code, False))  # noqa: FBT003 - not small
    Watching(dialog, idle_minutes).left.connect(leave)
    dialog.open()
    return dialog
