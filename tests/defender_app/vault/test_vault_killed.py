"""A kill at any instruction loses at most what was not yet reported as saved."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from defender_app import vault
from defender_app.errors import InputError
from defender_app.vault import drawer_file
from tests.support.repository import ROOT
from tests.support.vaults import MIB, new_vault, opened

PROGRAM = Path(__file__).with_name("saving_until_killed.py")


def kill_while(work: str, folder: Path, seconds: float) -> int:
    """Start the program, kill it after that time; gives the last number it reported."""
    with subprocess.Popen(
        [sys.executable, str(PROGRAM), work, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        killer = threading.Timer(seconds, process.send_signal, (signal.SIGKILL,))
        killer.start()
        lines = process.stdout.read().splitlines()
        killer.join()
    assert process.returncode == -signal.SIGKILL
    return int(lines[-1]) if lines else -1


def run(folder: Path, kills: int, work: str = "save") -> int:
    """Kill again and again; after each kill everything reported is there and whole."""
    hot = 0
    reported = 0
    for _ in range(kills):
        reported = max(reported, kill_while(work, folder, random.uniform(0, 0.12)))  # noqa: S311 - when, not a secret
        states = [drawer_file.journal_state(folder, f"drawer-{n}-journal") for n in range(4)]
        hot += drawer_file.Journal.UNFINISHED in states
        with opened(folder) as held:
            drawer = held.drawer
            number = drawer.settings.get("number", 0)
            assert isinstance(number, int)
            assert number >= reported
            assert vault.check(held) == []
            for row in drawer.incidents.list():
                full = drawer.incidents.get(row.event_id, with_identities=True)
                assert full.persons[0].identity is not None
        assert all(
            drawer_file.journal_state(folder, f"drawer-{n}-journal") is drawer_file.Journal.RESTING
            and (folder / f"drawer-{n}").stat().st_size == 2 * MIB
            and (folder / f"drawer-{n}-journal").stat().st_size == MIB
            for n in range(4)
        )
    return hot


def test_ten_kills_lose_nothing_that_was_reported(tmp_path: Path) -> None:
    run(new_vault(tmp_path / "v", drawer_size=2 * MIB), 10)


def test_ten_kills_while_opening_and_locking(tmp_path: Path) -> None:
    run(new_vault(tmp_path / "v", drawer_size=2 * MIB), 10, "session")


def test_a_creation_killed_half_way_is_no_vault(tmp_path: Path) -> None:
    for attempt in range(5):
        folder = tmp_path / str(attempt)
        folder.mkdir()
        done = kill_while("create", folder, random.uniform(0, 0.2))  # noqa: S311 - as above
        for made in folder.iterdir():
            if int(made.name) <= done:
                with opened(made) as held:
                    assert vault.check(held) == []
            elif not (made / "vault.json").exists():
                with pytest.raises(InputError, match=r"vault-incomplete|not-a-vault"):
                    opened(made)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_two_hundred_kills_lose_nothing_that_was_reported(tmp_path: Path) -> None:
    hot = run(new_vault(tmp_path / "v", drawer_size=2 * MIB), 200)
    assert hot > 10
