"""What others see of the program: title, icon, names of files, pictures, lists of recent files."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crypto import locked
from defender_app import options, portable
from defender_app.options import Options
from tests.support.window import arrived
from ui import capture, notify, task_bar
from ui.capture import Capture
from ui.notify import Notify
from ui.session import Session
from ui.settings.page import SettingsPage
from ui.theme import window_icons
from ui.unlock.entry import CAPTURE, Entered, habits_of
from ui.unlock.window import FirstWindow
from ui.workplace import Workplace

Settled = Callable[[], None]


@pytest.fixture
def page(place: Workplace, qtbot: QtBot, settled: Settled) -> SettingsPage:
    made = SettingsPage(place)
    arrived(made, qtbot, settled, (1076, 630))
    return made


def seen(page: SettingsPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel))


@pytest.mark.parametrize("size", [16, 24, 32, 48, 128])
def test_icons_differ_from_each_other_in_every_size(qapp: QApplication, size: int) -> None:
    del qapp
    drawn = [window_icons.drawn(name, size).toImage() for name in options.ICONS]
    pixels = {bytes(one.constBits()) for one in drawn}
    assert len(pixels) == len(options.ICONS)
    assert all(one.pixelColor(size // 2, size // 2).alpha() > 0 for one in drawn)


def test_the_choice_is_shown_beforehand_kept_and_told(
    page: SettingsPage, place: Workplace, settled: Settled
) -> None:
    told: list[Options] = []
    place.changes.options.connect(told.append)
    shown = page.general.discreet
    page.general.title.setText("Recipes")
    assert shown.preview.accessibleName() == "Recipes"
    assert re.search(r"[a-z]{12}\.age", shown.sample.text())
    before = shown.preview.grab().toImage()
    shown.icon.pill("folder").click()
    shown.names.pill("words").click()
    assert shown.preview.grab().toImage() != before
    assert re.search(r"[a-z]+(-[a-z]+){3,}\.age", shown.sample.text())
    page.flush()
    settled()
    expected = Options(window_title="Recipes", icon="folder", file_names="words")
    assert options.read(place.folder) == told[-1] == expected
    assert "The icon of the window and the kind of file names" in seen(page)


def test_where_windows_can_be_kept_out_of_pictures_there_is_a_switch_and_elsewhere_a_reason(
    place: Workplace, qtbot: QtBot, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []
    place.changes.captured.connect(told.append)
    for offered in (False, True):
        monkeypatch.setattr(capture, "is_offered", lambda offered=offered: offered)
        page = SettingsPage(place)
        arrived(page, qtbot, settled, (1076, 630))
        box = page.general.discreet.hidden.box
        assert (box.isEnabled(), box.isChecked()) == (offered, offered)
        assert ("This system has no way to do that" in seen(page)) is not offered
    box.click()
    settled()
    assert told == [True]
    assert place.drawer.settings.get(CAPTURE) is True
    box.click()
    settled()
    assert told == [True, False]
    assert place.drawer.settings.get(CAPTURE) is False


@pytest.fixture
def kept(qapp: QApplication) -> Iterator[Capture]:
    made = Capture(qapp, lambda _number, _allowed: None)
    yield made
    qapp.removeEventFilter(made)
    made.setParent(None)
    made.deleteLater()


def test_an_open_vault_wears_its_icon_and_says_whether_pictures_may_show_it(
    kept: Capture, place: Workplace, first: FirstWindow, qtbot: QtBot
) -> None:
    assert place.vault is not None
    options.change(place.folder, icon="sums")
    first.show_unlock(place.folder)
    first.settle()
    assert window_icons._worn == ["sums"]
    place.drawer.settings.set(CAPTURE, True)  # noqa: FBT003 - the value of a setting
    owner = QObject()
    session = Session(
        Entered(place.vault, habits_of(place.vault)),
        first.options,
        before=QWidget(),
        lock=lambda *_: None,
        close=lambda *_: None,
        parent=owner,
    )
    changes = session.window.place.changes
    allowed = [kept.is_allowed]
    changes.captured.emit(False)  # noqa: FBT003 - what the signal says
    assert [*allowed, kept.is_allowed] == [True, False]
    changes.options.emit(first.options._replace(icon="folder"))
    assert window_icons._worn == ["folder"]
    icon = QApplication.windowIcon().pixmap(32).toImage()
    assert icon == window_icons.icon("folder").pixmap(32).toImage()
    qtbot.waitUntil(lambda: session.window.place.jobs.idle)
    assert session.window.place.jobs.stop(10_000)
    session.window.allow_close()
    session.window.close()


def visited(notify_: Notify, folder: Path, qtbot: QtBot) -> None:
    """Choose a file in a folder, as a person does."""
    chosen: list[Path] = []
    notify_.choose_file("Which?", "", chosen.append)
    window = notify_.parent()
    assert isinstance(window, QWidget)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(QFileDialog)))
    (dialog,) = window.findChildren(QFileDialog)
    dialog.setDirectory(str(folder))
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(folder / "thing.txt"))
    dialog.accept()
    assert chosen == [folder / "thing.txt"]
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_dialogs_for_files_leave_no_list_of_folders_not_even_where_settings_cannot_be_moved(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows and macOS keep Qt's settings in a place of their own: here that is a folder."""
    folder, kept = tmp_path / "secret-folder", tmp_path / "registry"
    folder.mkdir()
    kept.mkdir()
    (folder / "thing.txt").write_text("x")
    monkeypatch.setattr("os.devnull", str(kept))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    talks = Notify(window)
    visited(talks, folder, qtbot)
    assert b"".join(one.read_bytes() for one in kept.rglob("*")).strip() == b""
    # What Qt would write if nobody removed it afterwards names no folder either.
    monkeypatch.setattr(notify, "_remove_note", lambda: None)
    visited(talks, folder, qtbot)
    left = b"".join(one.read_bytes() for one in kept.rglob("*"))
    assert b"FileDialog" in left
    assert b"secret-folder" not in left
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "/dev/null")


def test_on_windows_the_task_bar_gets_a_name_that_says_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    named: list[str] = []

    class Shell:
        @staticmethod
        def SetCurrentProcessExplicitAppUserModelID(name: Any) -> None:  # noqa: N802 - its name
            named.append(name.value)

    monkeypatch.setattr(task_bar, "_shell", Shell)
    task_bar.name_ourselves()
    assert named == ["Notebook.Window"]


def test_nothing_in_the_program_tells_the_desktop_of_files_or_shows_notices() -> None:
    """Recent files, jump lists, thumbnails and desktop notifications: there is no call for any."""
    told = re.compile(
        r"SHAddToRecentDocs\(|QSystemTrayIcon|org\.freedesktop\.Notifications|QDesktopServices|"
        r"RecentManager|recently-used|NSUserNotification|showMessage\(|\.thumbnails"
    )
    root = Path(notify.__file__).parents[1]
    found = {
        f"{path.relative_to(root)}: {match[0]}"
        for package in ("crypto", "defender_app", "ui")
        for path in (root / package).rglob("*.py")
        if (match := told.search(path.read_text("utf-8")))
    }
    assert found == set()


def test_where_no_memory_can_be_locked_it_is_said(
    page: SettingsPage, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "swap file" not in seen(page)
    monkeypatch.setattr(locked, "are_locked", lambda: False)
    page.arrive()
    settled()
    assert "swap file" in seen(page)


def test_in_a_portable_program_the_note_lies_on_the_stick_or_is_not_needed(
    vault_folder: Path,
    tmp_path: Path,
    place: Workplace,
    qtbot: QtBot,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(portable, "_folder", [str(vault_folder.parent)])
    page = SettingsPage(place)
    arrived(page, qtbot, settled, (1076, 630))
    assert page.vault.remember.box.isChecked()
    assert not page.vault.remember.box.isEnabled()
    assert "found by itself" in seen(page)
    assert "runs from its own folder" in seen(page)
    monkeypatch.setattr(portable, "_folder", [str(tmp_path / "stick")])
    page.arrive()
    settled()
    assert page.vault.remember.box.isEnabled()
    page.vault.remember.box.click()
    settled()
    assert "../vault" in (tmp_path / "stick" / "places.json").read_text()
    shutil.rmtree(tmp_path / "stick")
