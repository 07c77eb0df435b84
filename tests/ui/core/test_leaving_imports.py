"""Files that are coming in when one leaves the vault, or changes the language."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from defender_app import evidence_files, left_out, options
from defender_app.vault import Vault
from tests.support import vaults
from tests.support.vaults import incident
from ui.evidence.section import EvidenceSection
from ui.session import Session
from ui.unlock.entry import Entered, habits_of
from ui.widgets.dialogs import Question

Begin = Callable[[Vault], Session]


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A medium that gives nothing until it is set."""
    gate = threading.Event()
    read = evidence_files._Unchanged.read

    def slowly(source: evidence_files._Unchanged, size: int) -> bytes:
        gate.wait(20)
        return read(source, size)

    monkeypatch.setattr(evidence_files._Unchanged, "read", slowly)
    yield gate
    gate.set()


@pytest.fixture
def ended() -> list[str]:
    """With which code a session ended."""
    return []


@pytest.fixture
def begin(ended: list[str], qtbot: QtBot) -> Iterator[Begin]:
    made: list[Session] = []
    owner = QObject()

    def begun(vault: Vault) -> Session:
        before = QWidget()
        before.show()
        session = Session(
            Entered(vault, habits_of(vault)),
            options.read(vault.folder),
            before=before,
            lock=ended.append,
            close=ended.append,
            parent=owner,
        )
        qtbot.waitUntil(lambda: session.window.place.jobs.idle)
        made.append(session)
        return session

    yield begun
    for session in made:
        session.window.place.jobs.stop(10_000)
        session.window.allow_close()
        session.window.close()
        session.window.deleteLater()


@pytest.fixture
def coming(
    begin: Begin, vault: Vault, qtbot: QtBot, tmp_path: Path, slow: threading.Event
) -> Session:
    """A session with a file on its way."""
    del slow
    vault.drawer.incidents.save(incident(event_id="E1", title="At the gate"))
    session = begin(vault)
    session.window.navigator.record("E1", "evidence")
    page = session.window.navigator.shown
    assert page is not None
    qtbot.waitUntil(lambda: page.findChild(EvidenceSection) is not None)
    path = tmp_path / "gate.bin"
    path.write_bytes(os.urandom(100_000))
    page.findChild(EvidenceSection).add_files([path])  # type: ignore[union-attr] # waited for
    qtbot.waitUntil(lambda: bool(session.window.place.imports.coming("E1")))
    return session


def test_nobody_there_waits_for_a_file_that_comes_in(
    coming: Session, ended: list[str], slow: threading.Event, qtbot: QtBot, vault: Vault
) -> None:
    idle = coming._idle
    idle.set_minutes(0)
    idle.look()
    assert ended == []
    slow.set()
    qtbot.waitUntil(lambda: ended == [""], timeout=10_000)
    with vaults.opened(vault.folder) as again:
        assert [one.sha256 is not None for one in again.drawer.evidence.list("E1")] == [True]


def test_what_a_lock_cut_off_is_told_at_the_next_one(
    coming: Session,
    ended: list[str],
    slow: threading.Event,
    vault: Vault,
    begin: Begin,
    qtbot: QtBot,
) -> None:
    threading.Timer(0.2, slow.set).start()
    coming.lock()
    assert ended == [""]
    with vaults.opened(vault.folder) as again:
        session = begin(again)
        banner = session.window.banners._banner
        assert banner is not None
        assert "At the gate" in banner.bold.text()
        assert again.drawer.evidence.list("E1") == ()
        assert left_out.take(again.drawer) == {}
        session.window.place.jobs.stop(10_000)
    del qtbot


def test_another_language_waits_for_files_unless_somebody_says_now(
    coming: Session, slow: threading.Event, qtbot: QtBot, vault: Vault
) -> None:
    old = coming.window
    old.place.changes.window.emit()
    qtbot.waitUntil(lambda: bool(old.findChildren(Question)))
    (asked,) = old.findChildren(Question)
    asked.no.click()
    assert coming.window is old
    slow.set()
    qtbot.waitUntil(lambda: coming.window is not old, timeout=10_000)
    assert [one.sha256 is not None for one in vault.drawer.evidence.list("E1")] == [True]
    assert left_out.take(vault.drawer) == {}


def test_another_language_at_once_tells_what_did_not_come(
    coming: Session, slow: threading.Event, qtbot: QtBot, vault: Vault
) -> None:
    old = coming.window
    old.place.changes.window.emit()
    qtbot.waitUntil(lambda: bool(old.findChildren(Question)))
    (asked,) = old.findChildren(Question)
    threading.Timer(0.2, slow.set).start()
    asked.yes.click()
    qtbot.waitUntil(lambda: coming.window is not old, timeout=10_000)
    qtbot.waitUntil(lambda: coming.window.banners._banner is not None, timeout=10_000)
    assert vault.drawer.evidence.list("E1") == ()
