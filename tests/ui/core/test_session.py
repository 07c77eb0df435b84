from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from defender_app import options
from defender_app.options import Options
from defender_app.vault import Vault
from tests.support import vaults
from ui import i18n
from ui.session import Session
from ui.theme import theme
from ui.unlock.entry import Entered, habits_of


class Ends:
    """Where a session ends, instead of in another process."""

    def __init__(self) -> None:
        self.locked: list[str] = []
        self.closed: list[str] = []


@pytest.fixture
def ends() -> Ends:
    return Ends()


@pytest.fixture
def session(vault: Vault, ends: Ends, qtbot: QtBot, qapp: QApplication) -> Iterator[Session]:
    before = QWidget()
    before.resize(1280, 720)
    before.show()
    owner = QObject()
    made = Session(
        Entered(vault, habits_of(vault)),
        options.read(vault.folder),
        before=before,
        lock=ends.locked.append,
        close=ends.closed.append,
        parent=owner,
    )
    qtbot.waitUntil(lambda: made.window.place.jobs.idle)
    yield made
    made.window.place.jobs.stop(10_000)
    made.window.allow_close()
    made.window.close()
    made.window.deleteLater()
    theme.install(qapp, "light")


def settle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.window.place.jobs.idle)


def test_the_lock_key_locks_from_every_page(
    session: Session, ends: Ends, vault: Vault, qtbot: QtBot
) -> None:
    session.window.navigator.page("settings")
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow)
    qtbot.keyClick(session.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert ends.locked == [""]
    assert not vault.is_open


def test_closing_the_window_locks_and_ends(session: Session, ends: Ends, vault: Vault) -> None:
    session.window.close()
    assert (ends.closed, ends.locked) == ([""], [])
    assert not vault.is_open


def test_what_cannot_be_saved_is_asked_about(
    session: Session, ends: Ends, vault: Vault, qtbot: QtBot
) -> None:
    asked: list[str] = []
    jobs, notify = session.window.place.jobs, session.window.place.notify

    def ask(question: str, _reason: str, yes: str, _no: str, **_more: object) -> None:
        asked.extend([question, yes])

    notify.ask = ask  # type: ignore[method-assign] # the person thinks about it
    session.window.flush = lambda: jobs.do(  # type: ignore[method-assign] # a page that cannot save
        lambda: vault.drawer.incidents.get("0" * 26), owner=session.window
    )
    session.lock()
    assert asked == ["Lock although something is not saved?", "Lock without saving"]
    assert vault.is_open
    assert not ends.locked
    session.lock_at_once()
    assert ends.locked == [""]
    assert not vault.is_open
    del qtbot


def test_a_fault_of_the_medium_is_handed_on(
    session: Session, ends: Ends, vault: Vault, tmp_path: Path
) -> None:
    moved = tmp_path / "moved"
    vault.folder.rename(moved)
    vault.folder.mkdir()
    session.lock_at_once()
    assert ends.locked == ["vault-moved"]
    assert not vault.is_open
    vault.folder.rmdir()


def test_the_language_changes_while_the_vault_is_open(
    session: Session, vault: Vault, qtbot: QtBot
) -> None:
    session.window.navigator.page("settings")
    settle(session, qtbot)
    old = session.window
    vault.drawer.settings.set("language", "zh")
    old.place.changes.window.emit()
    qtbot.waitUntil(lambda: session.window is not old)
    assert i18n.current() == "zh"
    assert session.window.navigator.here == "settings"
    assert session.window.isVisible()
    qtbot.waitUntil(lambda: not isValid(old))
    assert vault.is_open


def test_the_role_changes_the_rail(session: Session, vault: Vault, qtbot: QtBot) -> None:
    settle(session, qtbot)
    old = session.window
    assert "send" in old.rail.plan.names
    vault.drawer.settings.set("role", "receive")
    old.place.changes.window.emit()
    qtbot.waitUntil(lambda: session.window is not old)
    assert "inbox" in session.window.rail.plan.names


def test_options_hold_at_once(session: Session, qtbot: QtBot) -> None:
    changed = Options(appearance="dark", idle_minutes=10, window_title="Recipes")
    session.window.place.changes.options.emit(changed)
    assert theme.is_dark()
    assert session._idle._seconds == 600
    assert session.window.windowTitle() == "Recipes"
    shown = " ".join(one.text() for one in session.window.foot.findChildren(QLabel))
    assert "10" in shown
    session.window.place.changes.clipboard_seconds.emit(60)
    assert session._clipboard._timer.interval() == 60_000
    settle(session, qtbot)


@pytest.mark.usefixtures("qtbot")
def test_it_says_when_the_drawer_was_last_saved(vault: Vault, ends: Ends) -> None:
    vault.drawer.incidents.save(vaults.incident())
    before = QWidget()
    owner = QObject()
    made = Session(
        Entered(vault, habits_of(vault)),
        Options(),
        before=before,
        lock=ends.locked.append,
        close=ends.closed.append,
        parent=owner,
    )
    shown = " ".join(one.text() for one in made.window.foot.findChildren(QLabel))
    assert "change 1" in shown
    assert "Ilva" not in made.window.windowTitle()
    made.window.place.jobs.stop(10_000)
    made.window.allow_close()
    made.window.close()
    made.window.deleteLater()
