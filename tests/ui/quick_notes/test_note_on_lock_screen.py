"""A quick note on the lock screen: nothing typed is lost, and nothing typed stays."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app import options
from defender_app.errors import MachineError
from defender_app.quick_notes import inbox, note, switching
from defender_app.vault import Vault
from defender_app.vault import folder as rules
from tests.support import vaults
from tests.support.window import RecordedNotify
from ui.app import Defender
from ui.quick_notes import draft
from ui.quick_notes.dialog import QuickNote
from ui.quick_notes.watching import Watching
from ui.unlock.screen import UnlockScreen
from ui.unlock.window import FirstWindow

TEXT = "ཁང་པ་ནས་བཟུང་། at the gate"


@pytest.fixture
def noted(vault_folder: Path) -> Path:
    """A locked vault in which quick notes are on."""
    with Vault.open(vault_folder, vaults.PASSPHRASE, allow_weak_kdf=True) as opened:
        switching.switch_on(opened.drawer, vault_folder)
    return vault_folder


@pytest.fixture
def first(
    qtbot: QtBot, notify: RecordedNotify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[FirstWindow]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    made = FirstWindow(opener=lambda *_: pytest.fail("nothing is opened"))
    made._notify = notify
    qtbot.addWidget(made)
    made.change_language("en")
    yield made
    assert made.jobs.stop(10_000)


@pytest.fixture
def came(first: FirstWindow) -> list[tuple[str, bool]]:
    """What the window wants to begin anew with."""
    found: list[tuple[str, bool]] = []
    first.notes.stale.connect(lambda code, small: found.append((code, small)))
    return found


@pytest.fixture
def dialog(noted: Path, first: FirstWindow, qtbot: QtBot) -> QuickNote:
    first.show_unlock(noted)
    first.show()
    first.notes.write()
    qtbot.waitUntil(lambda: first.notes.note is not None)
    assert first.notes.note is not None
    qtbot.waitUntil(first.notes.note.isVisible)
    return first.notes.note


def _waiting(folder: Path) -> int:
    return len(inbox.look(folder).notes)


def _read(folder: Path) -> list[str]:
    """The texts of the notes, once the vault is opened."""
    with Vault.open(folder, vaults.PASSPHRASE, allow_weak_kdf=True) as opened:
        found = switching.at_unlock(opened.drawer, folder)
        return [str(opened.drawer.incidents.get(one).narrative) for one in found.taken]


def test_the_button_is_there_only_where_notes_are_on(noted: Path, first: FirstWindow) -> None:
    first.show_unlock(noted)
    assert isinstance(first.body, UnlockScreen)
    assert not first.body.ways.note.isHidden()
    options.change(noted, quick_note_recipient="")
    first.show_unlock(noted)
    assert isinstance(first.body, UnlockScreen)
    assert first.body.ways.note.isHidden()


def test_from_the_button_to_the_inbox(
    dialog: QuickNote,
    noted: Path,
    came: list[tuple[str, bool]],
    notify: RecordedNotify,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    picture = tmp_path / "photo.jpg"
    picture.write_bytes(b"\xff\xd8x")
    notify.paths = [picture]
    dialog.drop.choose.click()
    dialog.add_files([picture])
    assert dialog.files == [picture]
    dialog.text.setPlainText(TEXT)
    dialog.keep.click()
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(draft.KEPT, False)]
    assert (dialog.text.toPlainText(), dialog.when.text(), dialog.files) == ("", "", [])
    assert not dialog.isVisible()
    assert _waiting(noted) == 1
    assert _read(noted) == [TEXT]


def test_enter_after_the_time_saves(
    dialog: QuickNote, noted: Path, came: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    dialog.text.setPlainText(TEXT)
    qtbot.keyClick(dialog.when, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(came))
    assert (came, _waiting(noted)) == ([(draft.KEPT, False)], 1)


def test_a_time_that_means_nothing_is_asked_again(
    dialog: QuickNote, noted: Path, came: list[tuple[str, bool]]
) -> None:
    dialog.text.setPlainText(TEXT)
    dialog.when.setText("some day")
    dialog.keep.click()
    assert not came
    assert _waiting(noted) == 0
    assert "2026-11-22 18:40" in dialog._when._error.text()
    assert dialog.typed.text.startswith("some day\n\n")


def test_nothing_typed_is_nothing_saved(
    dialog: QuickNote, noted: Path, came: list[tuple[str, bool]], qtbot: QtBot, first: FirstWindow
) -> None:
    dialog.keep.click()
    assert dialog.trouble.text()
    dialog.reject()
    qtbot.waitUntil(lambda: first.notes.note is None)
    assert (came, _waiting(noted)) == ([], 0)


def test_typed_words_are_not_thrown_away_without_a_question(
    dialog: QuickNote, came: list[tuple[str, bool]], notify: RecordedNotify
) -> None:
    notify.answer = False
    dialog.text.setPlainText(TEXT)
    dialog.reject()
    assert dialog.isVisible()
    assert notify.questions[0]["danger"]
    notify.answer = True
    dialog.leave.click()
    # What was typed is in memory: the process begins anew.
    assert came == [("", False)]
    assert dialog.text.toPlainText() == ""


def test_closing_the_window_asks_too(
    dialog: QuickNote, first: FirstWindow, notify: RecordedNotify
) -> None:
    notify.answer = False
    dialog.text.setPlainText(TEXT)
    event = QCloseEvent()
    first.closeEvent(event)
    assert not event.isAccepted()
    assert len(notify.questions) == 1


def test_nobody_there_saves_it(
    dialog: QuickNote, noted: Path, came: list[tuple[str, bool]], first: FirstWindow, qtbot: QtBot
) -> None:
    dialog.text.setPlainText(TEXT)
    dialog.when.setText("some day")
    (watch,) = dialog.findChildren(Watching)
    watch._idle.passed.emit()
    assert not first.isVisible()
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(draft.KEPT, False)]
    assert _read(noted) == [f"some day\n\n{TEXT}"]


def test_the_panic_key_hides_first(
    dialog: QuickNote, noted: Path, came: list[tuple[str, bool]], first: FirstWindow, qtbot: QtBot
) -> None:
    dialog.text.setPlainText(TEXT)
    (watch,) = dialog.findChildren(Watching)
    watch._panic._timer.setInterval(1)
    handle = dialog.windowHandle()
    assert handle is not None
    down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    watch._panic.eventFilter(handle, down)
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(draft.KEPT, True)]
    assert not first.isVisible()
    assert not dialog.isVisible()
    assert _waiting(noted) == 1


def test_what_cannot_be_saved_is_said(
    dialog: QuickNote, noted: Path, came: list[tuple[str, bool]], tmp_path: Path, qtbot: QtBot
) -> None:
    shutil.rmtree(noted / rules.INBOX)
    (noted / rules.INBOX).symlink_to(tmp_path)
    dialog.text.setPlainText(TEXT)
    dialog.keep.click()
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert dialog.text.toPlainText() == TEXT
    assert dialog.text.isEnabled()
    (watch,) = dialog.findChildren(Watching)
    watch.leave()
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(draft.NOT_KEPT, False)]


def test_files_that_are_gone_do_not_take_the_words_with_them(noted: Path, tmp_path: Path) -> None:
    typed = draft.Typed(TEXT, "", (tmp_path / "gone.jpg",))
    assert draft.save_anyhow(noted, typed) == draft.WITHOUT_FILES
    assert _read(noted) == [f"{TEXT}\n\ngone.jpg"]


def test_files_that_the_disk_refuses_do_not_take_the_words_with_them(
    noted: Path, tmp_path: Path
) -> None:
    never_ends = tmp_path / "loop.jpg"
    never_ends.symlink_to(never_ends)
    typed = draft.Typed(TEXT, "", (never_ends,))
    with pytest.raises(MachineError):
        draft.save(noted, typed)
    assert draft.save_anyhow(noted, typed) == draft.WITHOUT_FILES
    assert _read(noted) == [f"{TEXT}\n\nloop.jpg"]


def test_a_very_long_text_becomes_several_notes(noted: Path) -> None:
    draft.save(noted, draft.Typed("x" * note.LONGEST_TEXT + "end"))
    assert sorted(map(len, _read(noted))) == [3, note.LONGEST_TEXT]


def test_the_end_of_the_process_saves_it(
    dialog: QuickNote, noted: Path, first: FirstWindow, qapp: QApplication
) -> None:
    begun: list[tuple[object, ...]] = []
    app = Defender(qapp, first=first, again=lambda *a, **k: begun.append((*a, k)))
    dialog.text.setPlainText(TEXT)
    assert app._save()
    app._save()
    assert _waiting(noted) == 1
    small = True
    first.notes.stale.emit(draft.KEPT, small)
    assert begun == [(noted, draft.KEPT, {"small": True})]
    app.deleteLater()


def test_the_lock_screen_says_that_it_is_sealed(noted: Path, first: FirstWindow) -> None:
    from defender_app.errors import MachineError  # noqa: PLC0415 - as the app makes it

    first.show_unlock(noted)
    first.show_problem(MachineError(draft.KEPT), stays=True)
    assert isinstance(first.body, UnlockScreen)
    assert "sealed" in first.body.trouble.text()
    assert first.body.secret is not None
    first.body.secret.line.setText("x")
    assert not first.body.trouble.text()
