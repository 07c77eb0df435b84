"""A session that finds a journey cut short, and one whose vault gives way to another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from defender_app import options
from defender_app.travel import journey as journeys
from defender_app.travel import packing
from defender_app.vault import Vault
from tests.support import quick_scrypt, vaults
from ui.session import Session
from ui.theme import theme
from ui.travel.flow import Resume
from ui.unlock.entry import Entered, habits_of

WORDS = "eleven boats leave the harbour at dawn"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_scrypt.install(monkeypatch)


@pytest.fixture
def held(tmp_path: Path) -> Vault:
    """A vault in which a journey was begun, and the program ended then."""
    folder = vaults.new_vault(tmp_path / "old", drawer_size=512 * vaults.KIB)
    out = tmp_path / "stick"
    out.mkdir()
    with vaults.opened(folder) as before:
        event_id = str(before.drawer.incidents.save(vaults.full_incident()).event_id)
        packing.pack(before.drawer, [event_id], out, passphrase=WORDS)
    return vaults.opened(folder)


@pytest.fixture
def begun_again() -> list[tuple[str, Path | None]]:
    """What the session wanted to begin again with."""
    return []


@pytest.fixture
def session(
    held: Vault, begun_again: list[tuple[str, Path | None]], qtbot: QtBot, qapp: QApplication
) -> Iterator[Session]:
    def lock(problem: str, *, instead: Path | None = None) -> None:
        begun_again.append((problem, instead))

    before = QWidget()
    before.resize(1280, 720)
    owner = QObject()
    made = Session(
        Entered(held, habits_of(held)),
        options.read(held.folder),
        before=before,
        lock=lock,
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


def test_the_next_unlock_asks_how_it_goes_on(session: Session, held: Vault, qtbot: QtBot) -> None:
    def asked() -> list[Resume]:
        return [one for one in session.window.findChildren(Resume) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(asked()), timeout=20_000)
    (dialog,) = asked()
    dialog.reject()
    assert journeys.begun(held.drawer) is not None, "asked again next time"


def test_the_lock_screen_of_the_new_vault_comes_next(
    session: Session,
    begun_again: list[tuple[str, Path | None]],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    session.window.place.changes.moved.emit(tmp_path / "new", "keychain")
    qtbot.waitUntil(lambda: bool(begun_again), timeout=20_000)
    assert begun_again == [("burn-keychain", tmp_path / "new")]
