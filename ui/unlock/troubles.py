"""What is said where nothing is open: no settings, no check, only the folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.messages import message

if TYPE_CHECKING:
    from crypto.errors import CryptoError
    from defender_app.errors import AppError


def _next_steps() -> dict[str, str]:
    """The next step, for what is otherwise said with a page that cannot be reached from here."""
    translate = QCoreApplication.translate
    return {
        "drawer-damaged": translate(
            "Unlock",
            "Keep this folder. Put the whole folder back from a copy, or make a new vault and "
            "restore a backup there.",
        ),
        "drawer-torn": translate(
            "Unlock",
            "Open the vault that it was copied from, lock it, and copy the folder again. Or make "
            "a new vault and restore a backup there.",
        ),
    }


def said(error: AppError | CryptoError) -> str:
    """What happened, what was not lost, and what can be done from the first screens."""
    told = message(error)
    after = _next_steps().get(error.code, told.next)
    return " ".join(part for part in (told.what, told.lost, after) if part)
