from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app import portable, remembered
from defender_app.vault import Vault
from tests.support.window import RecordedNotify
from ui.unlock.known import KnownVaults
from ui.unlock.screen import UnlockScreen
from ui.unlock.window import FirstWindow

Opener = Callable[[Path, str], Vault]


def shown(first: FirstWindow, qtbot: QtBot) -> KnownVaults:
    body = first.body
    assert isinstance(body, UnlockScreen)
    qtbot.waitUntil(lambda: first.jobs.idle)
    qtbot.mouseClick(body.ways.other, Qt.MouseButton.LeftButton)
    dialog = first.findChild(KnownVaults)
    assert dialog is not None
    qtbot.waitUntil(lambda: first.jobs.idle)
    return dialog


def show(first: FirstWindow, folder: Path | None, qtbot: QtBot) -> None:
    first.show_unlock(folder)
    first.show()
    qtbot.waitExposed(first)


def test_without_a_list_the_way_leads_straight_to_the_folders(
    first: FirstWindow, vault_folder: Path, notify: RecordedNotify, qtbot: QtBot
) -> None:
    show(first, None, qtbot)
    notify.paths = [vault_folder]
    assert isinstance(first.body, UnlockScreen)
    first.body.ways.other.click()
    assert first.findChild(KnownVaults) is None
    assert first.folder == vault_folder
    assert not remembered.place().exists()


def test_a_remembered_vault_is_one_click_away(
    first: FirstWindow, vault_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    remembered.remember(vault_folder)
    remembered.remember(tmp_path / "stick" / "unplugged")
    show(first, None, qtbot)
    dialog = shown(first, qtbot)
    assert list(dialog.rows) == [tmp_path / "stick" / "unplugged", vault_folder]
    away, _ = dialog.rows[tmp_path / "stick" / "unplugged"]
    assert not away.isEnabled()
    assert "Not there now" in away.accessibleDescription()
    for way, _ in dialog.rows.values():
        assert way.isVisible()
        assert not way.visibleRegion().isEmpty()
    here, _ = dialog.rows[vault_folder]
    qtbot.mouseClick(here, Qt.MouseButton.LeftButton)
    assert first.folder == vault_folder
    assert not dialog.isVisible()


def test_a_portable_program_finds_what_lies_beside_it_and_has_nothing_to_forget(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portable, "_folder", [str(vault_folder.parent)])
    show(first, None, qtbot)
    dialog = shown(first, qtbot)
    ((folder, (way, forget)),) = dialog.rows.items()
    assert folder == vault_folder
    assert way.isEnabled()
    assert not forget.isVisible()
    assert "this stick" in dialog.reason.text()
    way.click()
    assert first.folder == vault_folder


def test_one_is_forgotten_and_with_the_last_one_the_list(
    first: FirstWindow, vault_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other"
    remembered.remember(other)
    remembered.remember(vault_folder)
    show(first, vault_folder, qtbot)
    dialog = shown(first, qtbot)
    qtbot.mouseClick(dialog.rows[other][1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: list(dialog.rows) == [vault_folder])
    assert remembered.vaults() == (vault_folder,)
    qtbot.mouseClick(dialog.rows[vault_folder][1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.rows)
    assert "any more" in dialog.reason.text()
    assert not remembered.place().exists()
    assert vault_folder.is_dir()


def test_another_folder_can_be_chosen_beside_the_list(
    first: FirstWindow, vault_folder: Path, tmp_path: Path, notify: RecordedNotify, qtbot: QtBot
) -> None:
    remembered.remember(tmp_path / "other")
    show(first, None, qtbot)
    dialog = shown(first, qtbot)
    notify.paths = [vault_folder]
    dialog.other.click()
    assert first.folder == vault_folder
    assert remembered.vaults() == (tmp_path / "other",)


def test_a_list_that_cannot_be_written_is_said(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    remembered.remember(vault_folder)
    show(first, None, qtbot)
    dialog = shown(first, qtbot)
    # A folder where the file is: it cannot be replaced by anybody, root included.
    monkeypatch.setattr(remembered, "place", lambda: vault_folder / "keys.bin" / "places.json")
    monkeypatch.setattr(remembered, "vaults", lambda: (vault_folder, vault_folder.parent))
    dialog.rows[vault_folder][1].click()
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert "as it was" in dialog.trouble.text()


def test_names_of_folders_are_shown_as_they_are(
    first: FirstWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = tmp_path / "<b>ར་ལ་ئۇ <i>"
    odd.mkdir()
    remembered.remember(odd)
    show(first, None, qtbot)
    dialog = shown(first, qtbot)
    way, _ = dialog.rows[odd]
    assert way.text() == odd.name
    dialog.cancel.click()
    assert QApplication.activeModalWidget() is None
