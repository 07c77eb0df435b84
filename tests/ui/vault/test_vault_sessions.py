"""What the dialogs about the vault do to a whole session."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from defender_app import options
from defender_app.errors import WrongKeyError
from defender_app.vault import Vault, recovery
from tests.support import vaults
from ui.jobs import Progress
from ui.session import Session
from ui.settings.page import SAFETY, SettingsPage
from ui.theme import theme
from ui.unlock.entry import REMIND, Entered, habits_of
from ui.vault.flow import Flow
from ui.vault.giving_up import GiveUp
from ui.vault.renewing import MakeRecovery

One = TypeVar("One", bound=Flow)


@pytest.fixture
def locked() -> list[str]:
    return []


@pytest.fixture
def session(two: Vault, locked: list[str], qtbot: QtBot, qapp: QApplication) -> Iterator[Session]:
    before = QWidget()
    before.show()
    owner = QObject()
    made = Session(
        Entered(two, habits_of(two)),
        options.read(two.folder),
        before=before,
        lock=locked.append,
        close=locked.append,
        parent=owner,
    )
    settle(made, qtbot)
    yield made
    made.window.place.jobs.stop(10_000)
    made.window.allow_close()
    made.window.close()
    made.window.deleteLater()
    theme.install(qapp, "light")


def settle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.window.place.jobs.idle, timeout=20_000)


def _settings(session: Session, qtbot: QtBot) -> SettingsPage:
    session.window.navigator.settings(SAFETY)
    settle(session, qtbot)
    page = session.window.navigator.shown
    assert isinstance(page, SettingsPage)
    return page


def _dialog(session: Session, kind: type[One]) -> One:
    return next(one for one in session.window.findChildren(kind) if one.isVisible())


def test_giving_up_the_drawer_ends_the_session_without_a_question(
    session: Session, two: Vault, two_drawers: Path, locked: list[str], qtbot: QtBot
) -> None:
    _settings(session, qtbot).vault.give_up.click()
    dialog = _dialog(session, GiveUp)
    dialog.step.current.secret.line.setText(vaults.PASSPHRASE)
    dialog.step.understood.tick.setChecked(True)
    dialog.press()
    qtbot.waitUntil(lambda: locked == [""], timeout=20_000)
    assert not two.is_open
    with pytest.raises(WrongKeyError):
        vaults.opened(two_drawers)
    vaults.opened(two_drawers, vaults.SECOND).lock()


def test_the_lock_key_locks_while_words_are_shown(
    session: Session, two: Vault, locked: list[str], qtbot: QtBot
) -> None:
    _settings(session, qtbot).safety.make.click()
    dialog = _dialog(session, MakeRecovery)
    dialog.kind.current.secret.line.setText(vaults.PASSPHRASE)
    dialog.press()
    settle(session, qtbot)
    assert dialog.shown is not None
    dialog.activateWindow()
    qtbot.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert locked == [""]
    assert not two.is_open


def test_long_work_is_not_cut_off_by_an_idle_minute(session: Session, qtbot: QtBot) -> None:
    jobs, gate = session.window.place.jobs, threading.Event()

    def work(_progress: Progress) -> None:
        gate.wait(20)

    held = session._idle.held
    assert held is not None
    assert not held()
    jobs.long("Writing", work, owner=session.window)
    qtbot.waitUntil(lambda: bool(jobs.shown))
    assert held()
    gate.set()
    settle(session, qtbot)
    assert not held()


def test_a_session_reminds_when_it_begins(session: Session, two: Vault, qtbot: QtBot) -> None:
    two.drawer.settings.set(REMIND, "2026-01-01")
    session.window._remind()
    settle(session, qtbot)
    banner = session.window.banners._banner
    assert banner is not None
    banner.button.click()
    settle(session, qtbot)
    page = session.window.navigator.shown
    assert isinstance(page, SettingsPage)
    assert page.tabs.tabs.currentIndex() == 2
    assert recovery.state(two.drawer) is None
