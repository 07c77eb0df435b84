from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from defender_app.errors import InputError, MachineError
from defender_app.vault import Vault, migrations
from defender_app.vault.folder import DRAWERS, KEYS, VAULT_JSON
from tests.support import vaults
from tests.support.repository import ROOT
from ui.unlock import troubles
from ui.unlock.screen import UnlockScreen
from ui.unlock.window import FirstWindow

Opener = Callable[[Path, str], Vault]
SAFE = "Nothing was changed."


@pytest.fixture
def first(qtbot: QtBot, opener: Opener) -> Iterator[FirstWindow]:
    made = FirstWindow(opener=opener)
    qtbot.addWidget(made)
    made.change_language("en")
    yield made
    assert made.jobs.stop(10_000)


def show(first: FirstWindow, folder: Path, qtbot: QtBot) -> UnlockScreen:
    first.show_unlock(folder)
    first.show()
    qtbot.waitExposed(first)
    at = first.body
    assert isinstance(at, UnlockScreen)
    qtbot.waitUntil(lambda: at._looked and first.jobs.idle)
    return at


def said_after_typing(at: UnlockScreen, qtbot: QtBot) -> str:
    assert at.secret is not None
    qtbot.keyClicks(at.secret.line, vaults.PASSPHRASE)
    qtbot.keyClick(at.secret.line, Qt.Key.Key_Return)
    qtbot.waitUntil(at.main.isEnabled, timeout=20_000)
    assert at.trouble.isVisible()
    return at.trouble.text()


def state(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}


def test_a_newer_vault_says_which_version_and_nothing_is_written(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    known = len(migrations.STEPS)
    with vaults.opened(vault_folder) as held:
        held.drawer.database.run(f"PRAGMA user_version = {known + 3}")
    before = state(vault_folder)
    said = said_after_typing(show(first, vault_folder, qtbot), qtbot)
    assert "newer version" in said
    assert f"in format {known + 3}, and this one reads up to {known}" in said
    assert SAFE in said
    assert "Use that version of the app" in said
    assert state(vault_folder) == before


@pytest.mark.parametrize(
    ("name", "part"),
    [(VAULT_JSON, "description of the vault is damaged"), (KEYS, "holds the keys is damaged")],
)
def test_damage_is_said_before_a_passphrase_is_typed(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot, name: str, part: str
) -> None:
    size = (vault_folder / name).stat().st_size
    (vault_folder / name).write_bytes(secrets.token_bytes(size))
    at = show(first, vault_folder, qtbot)
    qtbot.waitUntil(at.trouble.isVisible)
    for said in (at.trouble.text(), said_after_typing(at, qtbot)):
        assert part in said
        assert SAFE in said
        assert "copy" in said


def test_a_damaged_drawer_names_no_page_that_cannot_be_reached(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    for name in DRAWERS:
        with (vault_folder / name).open("r+b") as drawer:
            drawer.seek(16)
            drawer.write(os.urandom(200_000))
    said = said_after_typing(show(first, vault_folder, qtbot), qtbot)
    assert "damaged" in said
    assert "Settings" not in said
    assert "Keep this folder" in said


def test_a_part_that_is_missing_is_said(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    (vault_folder / DRAWERS[2]).unlink()
    at = show(first, vault_folder, qtbot)
    qtbot.waitUntil(at.trouble.isVisible)
    assert "missing" in at.trouble.text()
    assert DRAWERS[2] not in at.trouble.text()


def test_a_copy_taken_while_it_was_open_says_how_to_make_a_better_one(
    first: FirstWindow, qtbot: QtBot, vault_folder: Path
) -> None:
    first._opener = lambda _folder, _words: (_ for _ in ()).throw(InputError("drawer-torn"))
    said = said_after_typing(show(first, vault_folder, qtbot), qtbot)
    assert "copied while the vault is open" in said
    assert "copy the folder again" in said
    assert "Settings" not in said


def test_too_little_memory_is_never_a_wrong_passphrase(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    def fails(_folder: Path, _words: str) -> Vault:
        raise MachineError("kdf-memory", memory_kib=262_144)

    first._opener = fails
    said = said_after_typing(show(first, vault_folder, qtbot), qtbot)
    assert "not enough free memory" in said
    assert "says nothing about your passphrase" in said
    assert "Nothing opened" not in said


def test_a_vault_that_another_process_holds_is_said_and_opens_once_that_one_ends(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    program = (
        "import sys; from pathlib import Path; from tests.support import vaults\n"
        "held = vaults.opened(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()\n"
        "held.lock()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(vault_folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        at = show(first, vault_folder, qtbot)
        assert "open in another window" in said_after_typing(at, qtbot)
        # Killed: the lock it left behind blocks nobody.
        other.kill()
    with qtbot.waitSignal(first.entered, timeout=20_000) as entered:
        at.main.click()
    (opened,) = entered.args or [None]
    opened.vault.lock()


def test_a_stick_that_was_pulled_is_said(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    at = show(first, vault_folder, qtbot)
    shutil.move(vault_folder, vault_folder.with_name("away"))
    said = said_after_typing(at, qtbot)
    assert "no vault in this folder" in said or "plugged in" in said


@pytest.mark.parametrize("code", sorted(troubles._next_steps()))
def test_what_is_said_here_is_translated(code: str, first: FirstWindow) -> None:
    english = troubles.said(InputError(code))
    first.change_language("zh")
    assert troubles.said(InputError(code)) != english
    first.change_language("en")
