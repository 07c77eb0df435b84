"""A drawer bound to this computer and let go again, by pressing buttons, with a real keychain."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app.errors import WrongKeyError
from defender_app.vault import Vault, recovery
from tests.support import keychain, vaults
from tests.support.window import RecordedGo, RecordedNotify
from tests.support.window_rules import window_rules
from ui.jobs import Jobs
from ui.settings.page import SAFETY, SettingsPage
from ui.vault.computer import Computer
from ui.workplace import Workplace


@pytest.fixture(autouse=True)
def _window_rules(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with window_rules(qapp, monkeypatch):
        yield


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """The keychain of the session in which the test runs."""
    with keychain.bus() as session, keychain.keyring_of(session):
        for name, value in session.variables.items():
            monkeypatch.setenv(name, value)
        yield monkeypatch


@pytest.fixture
def tested(tmp_path: Path, keyring: pytest.MonkeyPatch) -> Iterator[Vault]:
    """An open vault whose recovery words were tested."""
    assert keyring
    folder = vaults.new_vault(tmp_path / "v")
    with vaults.opened(folder) as held:
        new = recovery.prepare()
        recovery.keep(held, vaults.PASSPHRASE, new)
        recovery.test(held, new.shares[:2])
        yield held


def _page(vault: Vault, jobs: Jobs, notify: RecordedNotify, qtbot: QtBot) -> SettingsPage:
    go = RecordedGo()
    place = Workplace(vault.drawer, vault.folder, vault.training, jobs, notify, go, vault=vault)
    page = SettingsPage(place)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    page.show_part(SAFETY)
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    return page


def _press(page: SettingsPage, jobs: Jobs, qtbot: QtBot) -> None:
    page.safety.bind.click()
    dialog = next(one for one in page.findChildren(Computer) if one.isVisible())
    dialog.step.current.secret.line.setText(vaults.PASSPHRASE)
    dialog.press()
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    assert not [one for one in page.findChildren(Computer) if one.isVisible()]


def test_bound_and_let_go_again(tested: Vault, keyring: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    notify = RecordedNotify()
    jobs = Jobs(notify.problem)
    page = _page(tested, jobs, notify, qtbot)
    assert page.safety.bind.isEnabled(), page.safety.bound.reason.text()
    assert page.safety.bind.text() == "Bind it…"
    _press(page, jobs, qtbot)
    assert tested.bound
    assert page.safety.bind.text() == "Let it go…"
    assert "only on this computer" in page.safety.bound.reason.text()
    tested.lock()
    with vaults.opened(tested.folder) as here:
        _press(_page(here, jobs, notify, qtbot), jobs, qtbot)
        assert not here.bound
    keyring.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    vaults.opened(tested.folder).lock()
    assert jobs.stop(10_000)


def test_a_copy_elsewhere_opens_only_with_the_words(
    tested: Vault, keyring: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    notify = RecordedNotify()
    jobs = Jobs(notify.problem)
    _press(_page(tested, jobs, notify, qtbot), jobs, qtbot)
    tested.lock()
    keyring.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    with pytest.raises(WrongKeyError, match="nothing-opened"):
        vaults.opened(tested.folder)
    assert jobs.stop(10_000)
