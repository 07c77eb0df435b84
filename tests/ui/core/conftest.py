"""Vaults that open quickly, a home of their own, and a screen that is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from defender_app.vault import Vault
from tests.support.real_screen import screen
from tests.support.window import RecordedNotify
from ui.unlock.window import FirstWindow


@pytest.fixture
def real_screen() -> Iterator[dict[str, str]]:
    """The environment in which a program sees an X11 screen of its own."""
    with screen() as environment:
        yield environment


def weak_opener(folder: Path, passphrase: str) -> Vault:
    """Opens a vault of the tests, whose passphrase costs nothing."""
    return Vault.open(folder, passphrase, allow_weak_kdf=True)


@pytest.fixture
def opener() -> Callable[[Path, str], Vault]:
    """Opens a vault of the tests."""
    return weak_opener


@pytest.fixture(autouse=True)
def _own_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the configuration of whoever runs it."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.fixture
def first(
    qtbot: QtBot, opener: Callable[[Path, str], Vault], notify: RecordedNotify
) -> Iterator[FirstWindow]:
    """The window before anything is open, in English; it talks to what records it."""
    made = FirstWindow(opener=opener)
    made._notify = notify
    qtbot.addWidget(made)
    made.change_language("en")
    yield made
    assert made.jobs.stop(10_000)
