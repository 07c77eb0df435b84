"""A window on a seat of a workshop: waiting for it, and leaving it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app.vault import Vault
from ui.main_window import MainWindow

Seat = Callable[..., MainWindow]


def leave(vault: Vault, window: MainWindow) -> None:
    """Lock as the session does."""
    assert window.place.jobs.stop(20_000)
    window.allow_close()
    window.close()
    window.deleteLater()
    QApplication.processEvents()
    vault.lock()


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the window has nothing to do."""
    for _ in range(2):
        qtbot.waitUntil(lambda: window.place.jobs.idle, timeout=30_000)
        QApplication.processEvents()
