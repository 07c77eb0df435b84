"""The two seats of a workshop on one screen: each is a window and a process of its own."""

from __future__ import annotations

import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect

from defender_app.workshop import folder as folders
from ui import relaunch

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from defender_app.workshop.folder import Workshop

LEFT: Final = "left"
RIGHT: Final = "right"
HALVES: Final = (LEFT, RIGHT)


def take_half(window: QWidget, side: str) -> None:
    """Put a window on one half of its screen.

    Args:
        window: shown or not yet.
        side: ``left`` or ``right``, whatever the direction of the language.
    """
    room = window.screen().availableGeometry()
    half = room.width() // 2
    target = QRect(room.left() + (half if side == RIGHT else 0), room.top(), half, room.height())
    # What the window system puts round it; nothing while it is not shown yet.
    outer, inner = window.frameGeometry(), window.geometry()
    window.setGeometry(
        target.adjusted(
            inner.left() - outer.left(),
            inner.top() - outer.top(),
            inner.right() - outer.right(),
            inner.bottom() - outer.bottom(),
        )
    )


def open_beside(vault: Path, side: str) -> None:
    """Begin another process that shows the unlock screen of a vault on its half.

    It outlives this one: each seat is left by itself.
    """
    begun = subprocess.Popen(  # noqa: S603 - our own command
        relaunch.command(relaunch.window_arguments(vault, size=side)),
        stdin=subprocess.DEVNULL,
        close_fds=True,
        start_new_session=sys.platform != "win32",
    )
    # Somebody has to ask how it ended, or it would stay in the list of processes.
    threading.Thread(target=begun.wait, daemon=True).start()


def passphrase_of(vault: Path) -> str:
    """The passphrase of a seat, which everybody knows; "" where the vault is none of a workshop."""
    workshop = folders.of_vault(vault)
    if workshop is None:
        return ""
    return folders.PASSPHRASES[seat_of(workshop, vault)]


def seat_of(workshop: Workshop, vault: Path) -> str:
    """Which of the two seats a vault of a workshop is."""
    is_desk = vault.absolute() == workshop.focal_point.absolute()
    return folders.FOCAL_POINT if is_desk else folders.DEFENDER


def other_of(workshop: Workshop, vault: Path) -> Path:
    """The vault of the other seat."""
    is_desk = seat_of(workshop, vault) == folders.FOCAL_POINT
    return workshop.defender if is_desk else workshop.focal_point


def half_of(workshop: Workshop, vault: Path) -> str:
    """The defender sits left, the focal point right."""
    return RIGHT if seat_of(workshop, vault) == folders.FOCAL_POINT else LEFT
