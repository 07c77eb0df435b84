"""What is said where nothing is open: no settings, no check, only the folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ui.messages import isolated, message

if TYPE_CHECKING:
    from crypto.errors import CryptoError
    from defender_app.errors import AppError

GOOD: Final = frozenset({"note-kept", "workshop-reset-done"})
"""Codes of what went well: they come the same way."""


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


def tone(error: AppError | CryptoError) -> str:
    """The colour of what is said."""
    return "ok" if error.code in GOOD else "danger"


def copied_elsewhere(service: str) -> str:
    """A cloud service copies the folder."""
    words = QCoreApplication.translate(
        "UnlockScreen",
        "This folder looks like one that {service} copies elsewhere. "
        "Copies stay there, whatever you remove here.",
    )
    return words.format(service=isolated(service))


def said(error: AppError | CryptoError) -> str:
    """What happened, what was not lost, and what can be done from the first screens."""
    told = message(error)
    after = _next_steps().get(error.code, told.next)
    return " ".join(part for part in (told.what, told.lost, after) if part)
