"""The main window that is made while the key is derived: never seen too early, never left over."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from defender_app import options
from defender_app.vault import Vault
from tests.support import vaults
from ui import app, i18n
from ui.app import Defender
from ui.crash import Crashes
from ui.incidents.page import IncidentsPage
from ui.main_window import MainWindow
from ui.unlock import entry
from ui.unlock.screen import UnlockScreen
from ui.unlock.window import FirstWindow
from ui.workplace import NOT_OPEN

PATIENCE = 10_000


class Derivation:
    """Opens a vault, but only when the test says that its key is derived."""

    def __init__(self, opener: Callable[[Path, str], Vault]) -> None:
        self._opener = opener
        self.done = threading.Event()

    def __call__(self, folder: Path, phrase: str) -> Vault:
        assert self.done.wait(PATIENCE / 1000)
        self.done.clear()
        return self._opener(folder, phrase)


@pytest.fixture
def derivation(opener: Callable[[Path, str], Vault]) -> Derivation:
    return Derivation(opener)


@pytest.fixture
def defender(
    derivation: Derivation,
    vault_folder: Path,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Defender]:
    options.change(vault_folder, language="en")
    monkeypatch.setattr(Crashes, "install", lambda _crashes: None)  # the runner has its own
    monkeypatch.setattr(app, "listen_to_signals", lambda *_: None)
    monkeypatch.setattr(QApplication, "exit", lambda *_: None)  # nor does it end
    made = Defender(qapp, first=FirstWindow(opener=derivation), again=lambda *_: None)
    first = made.first
    assert first is not None
    made.start(vault_folder)
    body = first.body
    assert isinstance(body, UnlockScreen)
    qtbot.waitSignal(body.painted).wait()
    qtbot.waitUntil(lambda: first.jobs.idle)
    yield made
    derivation.done.set()
    if made.session is not None:
        made.session.lock_at_once()
        made.session.window.allow_close()
        made.session.window.close()
        made.session.window.deleteLater()
    if isValid(first):
        assert first.jobs.stop(PATIENCE)
        first.close()
        first.deleteLater()
    made.deleteLater()
    i18n.install(qapp, "en")


def hidden() -> list[MainWindow]:
    """The main windows nobody sees, of which no drawer was opened yet."""
    every = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    return [one for one in every if not one.isVisible() and not one.place.is_open]


def sent(defender: Defender, words: str, qtbot: QtBot) -> MainWindow:
    """Send a passphrase; gives the window that is made then."""
    assert defender.first is not None
    body = defender.first.body
    assert isinstance(body, UnlockScreen)
    assert body.secret is not None
    body.secret.line.setText(words)
    body.submit()
    qtbot.waitUntil(lambda: len(hidden()) == 1)
    return hidden()[0]


def changed(folder: Path, **settings: str) -> None:
    with vaults.opened(folder) as held:
        for name, value in settings.items():
            held.drawer.settings.set(name, value)


def test_a_wrong_passphrase_shows_nothing_and_the_right_one_takes_it(
    defender: Defender, derivation: Derivation, qtbot: QtBot
) -> None:
    made = sent(defender, "nothing opens with this", qtbot)
    assert made.place.drawer is NOT_OPEN
    assert made.place.jobs.idle
    derivation.done.set()
    first = defender.first
    assert first is not None
    assert isinstance(first.body, UnlockScreen)
    button = first.body.main
    qtbot.waitUntil(button.isEnabled)
    assert (first.isVisible(), hidden()) == (True, [made])
    assert sent(defender, vaults.PASSPHRASE, qtbot) is made
    assert not made.isVisible()
    derivation.done.set()
    qtbot.waitUntil(lambda: defender.session is not None)
    assert defender.session is not None
    assert defender.session.window is made
    assert made.isVisible()
    assert made.place.is_open
    qtbot.waitUntil(lambda: made.place.jobs.idle)
    assert isinstance(made.navigator.shown, IncidentsPage)
    made.navigator.lock()
    assert not made.place.whole.is_open


@pytest.mark.parametrize(
    "setting", [{entry.ROLE: "receive"}, {entry.LANGUAGE: "zh"}], ids=["role", "language"]
)
def test_another_window_is_made_where_it_does_not_fit(
    setting: dict[str, str],
    defender: Defender,
    derivation: Derivation,
    vault_folder: Path,
    qtbot: QtBot,
) -> None:
    changed(vault_folder, **setting)
    made = sent(defender, vaults.PASSPHRASE, qtbot)
    derivation.done.set()
    qtbot.waitUntil(lambda: defender.session is not None)
    qtbot.waitUntil(lambda: not isValid(made))
    assert defender.session is not None
    window = defender.session.window
    assert window.isVisible()
    plan = window.rail.plan
    assert plan.first == ("inbox" if entry.ROLE in setting else "incidents")
    assert i18n.current() == setting.get(entry.LANGUAGE, "en")


@pytest.mark.parametrize(
    "leave",
    [
        lambda defender: defender.first.show_first_run(),
        lambda defender: defender.first.show_unlock(None),
        lambda defender: defender.first.change_language("en"),
        lambda defender: defender.first.close(),
        lambda defender: defender.end(0),
    ],
    ids=["first run", "another folder", "language", "close", "end"],
)
def test_it_goes_with_the_screen(
    leave: Callable[[Defender], object], defender: Defender, derivation: Derivation, qtbot: QtBot
) -> None:
    made = sent(defender, "nothing opens with this", qtbot)
    derivation.done.set()
    assert defender.first is not None
    qtbot.waitUntil(lambda: defender.first is not None and defender.first.jobs.idle)
    leave(defender)
    qtbot.waitUntil(lambda: not isValid(made))


def test_what_is_not_open_cannot_be_asked() -> None:
    with pytest.raises(RuntimeError, match="not open yet"):
        _ = NOT_OPEN.incidents
