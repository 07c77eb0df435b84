from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from defender_app import options, record_files
from defender_app.options import Options
from defender_app.vault import Vault, drawer_file
from defender_app.vault import folder as rules
from tests.support import vaults
from ui import i18n, lock
from ui.crash import Crashes
from ui.jobs import Progress
from ui.record.page import RecordPage
from ui.session import Session
from ui.theme import theme
from ui.unlock.entry import Entered, habits_of
from ui.widgets.dialogs import Question

# More than what is left in the drawer of these tests, once it is filled.
LONG = "x" * 150_000


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
    qtbot.waitUntil(lambda: session.window.place.jobs.idle, timeout=60_000)


def test_the_lock_key_locks_from_every_page(
    session: Session, ends: Ends, vault: Vault, qtbot: QtBot
) -> None:
    session.window.navigator.page("settings")
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow)
    qtbot.keyClick(session.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert ends.locked == [""]
    assert not vault.is_open


def test_the_lock_key_locks_over_a_dialog(
    session: Session, ends: Ends, vault: Vault, qtbot: QtBot
) -> None:
    dialog = Question(session.window, "Remove it?", "It goes.", "Remove", "Keep it")
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
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

    notify.ask = ask  # type: ignore[method-assign,assignment] # the person thinks about it
    session.window.flush = lambda: jobs.do(  # type: ignore[method-assign] # a page that cannot save
        lambda: vault.drawer.incidents.get("0" * 26), owner=session.window
    )
    session.lock()
    assert asked == ["Lock although something is not saved?", "Lock without saving"]
    assert (vault.is_open, ends.locked) == (True, [])
    session.lock_at_once()
    assert (vault.is_open, ends.locked) == (False, ["not-saved"])
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


def test_practising_locks_first(vault: Vault, qtbot: QtBot) -> None:
    before = QWidget()
    owner = QObject()
    wanted: list[tuple[str, str]] = []
    made = Session(
        Entered(vault, habits_of(vault)),
        Options(),
        before=before,
        lock=lambda problem, purpose="": wanted.append((problem, purpose)),
        close=lambda _problem: None,
        parent=owner,
    )
    qtbot.waitUntil(lambda: made.window.place.jobs.idle)
    made.window.place.changes.practice.emit()
    qtbot.waitUntil(lambda: wanted == [("", "train")])
    assert not vault.is_open
    made.window.allow_close()
    made.window.close()
    made.window.deleteLater()


def write_in_a_full_drawer(session: Session, qtbot: QtBot) -> RecordPage:
    """A record that was saved once, and a text for which there is no room."""
    session.window.navigator.record(None)
    page = session.window.navigator.shown
    assert isinstance(page, RecordPage)
    page.draft.update(title="Stopped at the gate")
    page.draft.flush()
    settle(session, qtbot)
    drawer = session.window.place.drawer
    drawer.documents.put("junk", "1", os.urandom(drawer.free_bytes() - 50_000))
    page.draft.update(narrative=LONG)
    page.draft.flush()
    settle(session, qtbot)
    return page


def make_room(session: Session) -> None:
    session.window.place.drawer.documents.delete("junk", "1")


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if not one.isHidden())


def questions(session: Session) -> list[Question]:
    return [one for one in session.window.findChildren(Question) if one.isVisible()]


def test_nothing_says_saved_while_something_is_not(session: Session, qtbot: QtBot) -> None:
    write_in_a_full_drawer(session, qtbot)
    window = session.window
    assert "Not saved" in words(window.foot)
    assert "Saved" not in words(window.foot)
    assert "What you typed last is not saved." in words(window.banners)
    window.banners.clear()
    window.place.notify.saved(window.place.drawer.now())
    assert "Not saved" in words(window.foot)


def test_what_failed_is_tried_again_by_itself(session: Session, vault: Vault, qtbot: QtBot) -> None:
    page = write_in_a_full_drawer(session, qtbot)
    window = session.window
    event_id = page.draft.event_id
    window.navigator.page("incidents")
    settle(session, qtbot)
    make_room(session)
    window.place.unsaved._timer.setInterval(20)
    qtbot.waitUntil(lambda: not window.place.unsaved, timeout=10_000)
    assert vault.drawer.incidents.get(event_id).narrative == LONG
    assert "Not saved" not in words(window.foot)
    assert window.banners.isHidden()


def test_leaving_the_record_does_not_lose_what_could_not_be_saved(
    session: Session, ends: Ends, qtbot: QtBot
) -> None:
    page = write_in_a_full_drawer(session, qtbot)
    event_id = page.draft.event_id
    session.window.navigator.page("incidents")
    settle(session, qtbot)
    session.window.navigator.record(event_id)
    settle(session, qtbot)
    again = session.window.navigator.shown
    assert isinstance(again, RecordPage)
    assert again is not page
    assert again.draft.incident.narrative == LONG
    assert "What you typed last is not saved." in words(session.window.banners)
    session.window.navigator.page("incidents")
    session.lock()
    assert ends.locked == []
    assert [one.question.text() for one in questions(session)] == [
        "Lock although something is not saved?"
    ]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_question_is_asked_once(session: Session, ends: Ends, qtbot: QtBot) -> None:
    write_in_a_full_drawer(session, qtbot)
    for _ in range(3):
        session.lock()
    assert len(questions(session)) == 1
    make_room(session)
    session.lock()
    assert ends.locked == [""]


def test_a_lock_without_anybody_there_hands_on_that_something_is_lost(
    session: Session, ends: Ends, vault: Vault, qtbot: QtBot
) -> None:
    write_in_a_full_drawer(session, qtbot)
    session.lock_at_once()
    assert ends.locked == ["not-saved"]
    assert not vault.is_open


@pytest.mark.qt_no_exception_capture
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_mistake_of_ours_in_a_save_is_not_taken_for_saved(
    session: Session, ends: Ends, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashes = Crashes(
        window=lambda: session.window,
        save=session.save,
        again=session.lock_at_once,
        parent=session,
    )
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    crashes.install()
    try:
        session.window.navigator.record(None)
        page = session.window.navigator.shown
        assert isinstance(page, RecordPage)
        with monkeypatch.context() as broken:
            broken.setattr(type(vault.drawer.incidents), "save", lambda *_: 1 // 0)
            page.draft.update(narrative="three pages")
            page.draft.flush()
            qtbot.waitUntil(lambda: crashes.dialog is not None)
        assert crashes.dialog is not None
        assert "may not be saved" in words(crashes.dialog)
        assert page.draft.is_dirty
        session.lock()
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
    assert ends.locked == [""]
    with Vault.open(vault.folder, vaults.PASSPHRASE, allow_weak_kdf=True) as opened:
        assert opened.drawer.incidents.get(page.draft.event_id).narrative == "three pages"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_does_not_stop_is_asked_about(
    session: Session, ends: Ends, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "_PATIENCE", 1_000)
    hold = threading.Event()

    def slow(_progress: Progress) -> None:
        hold.wait(20)

    session.window.place.jobs.long("Writing", slow, owner=session)
    session.lock()
    assert (vault.is_open, ends.locked) == (True, [])
    assert len(questions(session)) == 1
    done: list[bool] = []
    session.window.place.jobs.do(lambda: True, done.append, owner=session)
    qtbot.waitUntil(lambda: done == [True])
    session.lock_at_once()
    assert (vault.is_open, ends.locked) == (False, ["not-finished"])
    hold.set()


def test_what_was_copied_is_gone_when_the_vault_is_locked(session: Session, ends: Ends) -> None:
    session._clipboard._ours = lambda: True
    QGuiApplication.clipboard().setText("Ilva was there")
    session.close()
    assert ends.closed == [""]
    assert QGuiApplication.clipboard().text() == ""


def test_older_pages_behind_the_first_list_lead_back_to_the_lock_with_the_reason(
    tmp_path: Path, ends: Ends, qtbot: QtBot, qapp: QApplication
) -> None:
    folder = vaults.new_vault(tmp_path / "vault")
    before = {name: (folder / name).read_bytes() for name in rules.DRAWERS}
    with vaults.opened(folder) as held:
        held.drawer.documents.put("contact", "x", b"NEW CARD")
        ((root,),) = held.drawer.database.rows(
            "SELECT rootpage FROM sqlite_master WHERE name = 'documents'"
        )
    place = (int(root) - 1) * rules.PAGE
    for name in rules.DRAWERS:
        with (folder / name).open("r+b") as file:
            file.seek(place)
            file.write(before[name][place : place + rules.PAGE])
    # Whoever writes pages can write the times of a lock as well.
    drawer_file.neutral_times(folder)
    vault = vaults.opened(folder, assured=False)
    owner, window = QObject(), QWidget()
    window.show()
    made = Session(
        Entered(vault, habits_of(vault)),
        options.read(folder),
        before=window,
        lock=ends.locked.append,
        close=ends.closed.append,
        parent=owner,
    )
    drawer, out = made.window.place.drawer, tmp_path / "out"
    for work in (
        lambda: record_files.write(drawer, b"{}", out),
        lambda: out.write_bytes(drawer.documents.find("contact", "x") or b""),
    ):
        made.window.place.jobs.do(work, owner=owner, failed=lambda _: None)
    qtbot.waitUntil(lambda: bool(ends.locked))
    assert ends.locked == ["drawer-replayed"]
    assert not out.exists()
    assert not vault.is_open
    made.window.allow_close()
    made.window.close()
    made.window.deleteLater()
    theme.install(qapp, "light")


def test_absence_locks_whatever_happens(
    session: Session, ends: Ends, vault: Vault, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: hasattr(session, "_away"))
    session._away.gone.emit()
    assert ends.locked == [""]
    assert not vault.is_open
    session._away.gone.emit()
    assert ends.locked == [""]
