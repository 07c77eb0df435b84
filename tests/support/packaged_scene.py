"""Somebody uses a program that needs no Python, on a screen of its own, mostly by keyboard."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from crypto.passphrase import KdfParameters
from defender_app import vault
from defender_app.vault import Vault
from tests.support import vaults
from tests.support.real_screen import PATIENCE, Keyboard, soon

PASSPHRASE = "six lanterns over the harbour"
STORY = "They asked at the gate who had paid for the ticket"
TITLE = "Notebook"
TITLE_FIELD = (450, 96)
"""Where the title of a record is written, in a window of the usual size."""
TRIES = 5
# The weakest cost that everybody accepts: the real program has no way to ask for less.
CHEAPEST = KdfParameters(memory_kib=64 * 1024, passes=3)


@dataclass
class Scene:
    """What was seen of one session.

    Attributes:
        pids: of the process before and after the lock.
        code: its exit code.
        kept: all words of the records, as they are in the vault afterwards.
        maps: every file that was mapped into the process.
    """

    pids: tuple[int, int]
    code: int
    kept: str
    maps: str


def new_vault(folder: Path) -> Path:
    """An empty vault with one drawer."""
    vault.create(folder, [PASSPHRASE], drawer_size=2 << 20, training=False, kdf=CHEAPEST)
    return folder


def play(program: Sequence[str], environment: Mapping[str, str], folder: Path) -> Scene:
    """Unlock, write a record, lock, and leave.

    Args:
        program: what starts the window of the vault.
        environment: of the program, with a screen.
        folder: the vault, as this process sees it.
    """
    process = subprocess.Popen(program, env=dict(environment), start_new_session=True)
    keyboard = Keyboard(dict(environment), lambda: process.poll() is None)
    try:
        keyboard.wait_for_window(TITLE)
        keyboard.type(PASSPHRASE)
        keyboard.press("Return")
        keyboard.wait_for_window(TITLE)
        _write(keyboard, folder)
        before = _inner(process.pid)
        maps = Path(f"/proc/{before}/maps").read_text(encoding="utf-8")
        keyboard.press("ctrl+l")
        keyboard.wait_for_window(TITLE)
        after = _inner(process.pid)
        keyboard.close_window()
        code = process.wait(PATIENCE)
    finally:
        keyboard.end()
        process.kill()
        process.wait()
    return Scene((before, after), code, words(folder), maps)


def _inner(pid: int) -> int:
    """The program itself, where something else was told to start it (such as ``unshare``)."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    named = Path(f"/proc/{pid}/exe").readlink().name
    return pid if named == "defender-app" or not children else _inner(int(children[0]))


def _write(keyboard: Keyboard, folder: Path) -> None:
    """Begin a record and write until it is saved: from outside nobody sees when it is ready."""
    before = vaults.all_bytes(folder)
    for _ in range(TRIES):
        keyboard.press("ctrl+n")
        keyboard.click(*TITLE_FIELD)
        keyboard.press("ctrl+a")
        keyboard.paste(STORY)
        if soon(lambda: vaults.all_bytes(folder) != before, "it was saved", keyboard.alive, 8):
            return
    msg = "nothing was ever saved"
    raise AssertionError(msg)


def words(folder: Path) -> str:
    """Titles and stories of all records of a vault."""
    with Vault.open(folder, PASSPHRASE) as opened:
        rows = opened.drawer.incidents.list()
        found = [opened.drawer.incidents.get(row.event_id) for row in rows]
    return "\n".join(f"{one.title} {one.narrative}" for one in found)
