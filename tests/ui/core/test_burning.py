"""Destroying the vault from the settings and from the lock screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from defender_app import options, remembered
from defender_app.vault import Vault
from tests.support import vaults
from tests.support.window import RecordedNotify
from ui.session import Session
from ui.settings.page import VAULT, SettingsPage
from ui.theme import theme
from ui.unlock.entry import Entered, habits_of
from ui.unlock.screen import UnlockScreen
from ui.unlock.window import FirstWindow
from ui.vault.burning import Burn

Opener = Callable[[Path, str], Vault]


class Locked:
    """Notes with what the session wants to begin again."""

    def __init__(self) -> None:
        self.came: list[tuple[str, bool]] = []

    def __call__(self, problem: str, purpose: str = "", *, gone: bool = False) -> None:
        assert not purpose
        self.came.append((problem, gone))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return vaults.new_vault(tmp_path / "to burn")


@pytest.fixture
def locked() -> Locked:
    return Locked()


@pytest.fixture
def session(folder: Path, locked: Locked, qtbot: QtBot, qapp: QApplication) -> Iterator[Session]:
    held = vaults.opened(folder)
    before = QWidget()
    before.resize(1280, 720)
    owner = QObject()
    made = Session(
        Entered(held, habits_of(held)),
        options.read(folder),
        before=before,
        lock=locked,
        close=lambda _problem: None,
        parent=owner,
    )
    qtbot.waitUntil(lambda: made.window.place.jobs.idle)
    yield made
    held.lock()
    made.window.place.jobs.stop(10_000)
    made.window.allow_close()
    made.window.close()
    made.window.deleteLater()
    theme.install(qapp, "light")


def _settings(session: Session, qtbot: QtBot) -> SettingsPage:
    session.window.navigator.page("settings")
    page = session.window.findChild(SettingsPage)
    assert page is not None
    page.show_part(VAULT)
    qtbot.waitUntil(lambda: session.window.place.jobs.idle)
    return page


def test_from_inside_it_asks_once_and_begins_anew_without_a_vault(
    session: Session, locked: Locked, folder: Path, qtbot: QtBot
) -> None:
    remembered.remember(folder)
    page = _settings(session, qtbot)
    page.vault.burn.click()
    dialog = page.findChild(Burn)
    assert dialog is not None
    dialog.press()
    assert dialog.step.understood.trouble.isVisible()
    assert folder.exists()
    dialog.step.understood.tick.setChecked(True)
    dialog.press()
    qtbot.waitUntil(lambda: bool(locked.came))
    assert locked.came == [("", True)]
    assert not folder.exists()
    assert remembered.vaults() == ()


def test_what_is_left_is_said_by_the_next_screen(
    session: Session, locked: Locked, folder: Path, qtbot: QtBot
) -> None:
    (folder / "letter.txt").write_text("mine")
    page = _settings(session, qtbot)
    page.vault.burn.click()
    dialog = page.findChild(Burn)
    assert dialog is not None
    dialog.step.understood.tick.setChecked(True)
    dialog.press()
    qtbot.waitUntil(lambda: bool(locked.came))
    assert locked.came == [("burn-folder", True)]
    assert [one.name for one in folder.iterdir()] == ["letter.txt"]


def test_the_switch_is_in_the_folder_and_opens_nothing(
    session: Session, folder: Path, qtbot: QtBot
) -> None:
    page = _settings(session, qtbot)
    assert not page.vault.burn_outside.box.isChecked()
    page.vault.burn_outside.box.click()
    qtbot.waitUntil(lambda: options.read(folder).burn_from_lock_screen)
    page.vault.burn_outside.box.click()
    qtbot.waitUntil(lambda: not options.read(folder).burn_from_lock_screen)


def test_the_lock_screen_offers_it_only_where_it_was_switched_on(
    first: FirstWindow, folder: Path, notify: RecordedNotify, qtbot: QtBot
) -> None:
    remembered.remember(folder)
    first.show_unlock(folder)
    assert isinstance(first.body, UnlockScreen)
    assert first.body.ways.burn.isHidden()
    options.change(folder, burn_from_lock_screen=True)
    first.show_unlock(folder)
    assert isinstance(first.body, UnlockScreen)
    qtbot.waitUntil(lambda: first.jobs.idle)
    assert not first.body.ways.burn.isHidden()
    notify.answer = False
    first.body.ways.burn.click()
    assert [one["danger"] for one in notify.questions] == [True]
    assert first.jobs.idle
    assert folder.exists()
    notify.answer = True
    first.body.ways.burn.click()
    qtbot.waitUntil(lambda: first.jobs.idle and not folder.exists())
    qtbot.waitUntil(lambda: first.folder is None)
    assert first.body.ways.burn.isHidden() or not isinstance(first.body, UnlockScreen)
    assert remembered.vaults() == ()


def test_a_vault_that_is_open_elsewhere_is_not_burned(
    first: FirstWindow, folder: Path, qtbot: QtBot
) -> None:
    options.change(folder, burn_from_lock_screen=True)
    first.show_unlock(folder)
    assert isinstance(first.body, UnlockScreen)
    qtbot.waitUntil(lambda: first.jobs.idle)
    with vaults.opened(folder):
        first.body.ways.burn.click()
        qtbot.waitUntil(lambda: first.jobs.idle)
        assert folder.exists()
    assert isinstance(first.body, UnlockScreen)
    assert "open in another window" in first.body.trouble.text()
