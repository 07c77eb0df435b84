"""A main window on a real vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app.vault import Vault
from ui.main_window import MainWindow

Opener = Callable[..., MainWindow]


@pytest.fixture
def locked() -> list[str]:
    """What the window asked its maker to do."""
    return []


@pytest.fixture
def show_window(qtbot: QtBot, locked: list[str]) -> Iterator[Opener]:
    """Open a main window on a vault; afterwards it is let go of."""
    made: list[MainWindow] = []

    def show(vault: Vault, **more: object) -> MainWindow:
        window = MainWindow(vault, lock=lambda: locked.append("lock"), **more)  # type: ignore[arg-type] # named by the test
        made.append(window)
        window.resize(1280, 720)
        window.show()
        qtbot.waitUntil(lambda: window.place.jobs.idle, timeout=20_000)
        return window

    yield show
    for window in made:
        assert window.place.jobs.stop(20_000)
        window.allow_close()
        window.close()
        window.deleteLater()
    QApplication.processEvents()
