"""A copy of the folder taken while the vault was open: repaired, or refused with the reason."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from defender_app import vault
from defender_app.errors import InputError, WrongKeyError
from defender_app.vault import drawer_file, outside
from defender_app.vault.folder import DRAWERS, JOURNALS
from tests.support.interrupted import killed_in_a_save
from tests.support.repository import ROOT
from tests.support.vaults import KIB, MIB, PASSPHRASE, SECOND, incident, new_vault, opened

REASONS = {"drawer-torn", "drawer-replayed", "drawer-damaged"}
NEUTRAL = 946_684_800
COPIES = 10


def slow_copy(source: Path, target: Path, *, times: bool) -> None:
    """As a slow stick would take it: file by file in any order, piece by piece."""
    (target / "inbox").mkdir(parents=True)
    names = [path.name for path in source.iterdir() if path.is_file()]
    secrets.SystemRandom().shuffle(names)
    for name in names:
        status = (source / name).stat()
        with (source / name).open("rb") as old, (target / name).open("wb") as new:
            while piece := old.read(64 * KIB):
                new.write(piece)
                time.sleep(0)  # gives the process that saves its turn
        if times:
            os.utime(target / name, ns=(status.st_atime_ns, status.st_mtime_ns))


def outcome(folder: Path, passphrase: str = PASSPHRASE) -> str:
    """Either "whole", or the reason it was refused for; never anything in between."""
    try:
        with opened(folder, passphrase) as held:
            found = vault.check(held)
            saved = len(held.drawer.incidents.list())
            held.drawer.settings.set("goes on", saved)
            assert found == []
            return "whole"
    except InputError as error:
        return error.code


def test_every_copy_is_whole_or_refused(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=4 * MIB)
    program = [sys.executable, "-m", "tests.support.saving_all_the_time", str(folder), PASSPHRASE]
    with subprocess.Popen(
        program,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as saving:
        assert saving.stdout is not None
        for _ in range(10):
            assert saving.stdout.readline() == b"saved\n"
        for number in range(COPIES):
            copy = tmp_path / f"copy-{number}"
            slow_copy(folder, copy, times=number % 2 == 0)
            first = outcome(copy)
            assert first == "whole" or first in REASONS
            # What was refused stays refused, and what was repaired stays whole.
            assert outcome(copy) in ({"whole"} if first == "whole" else REASONS)
            shutil.rmtree(copy)
            assert saving.stdout.readline() == b"saved\n"
        saving.communicate()
    assert saving.returncode == 0
    assert outcome(folder) == "whole"


def test_a_copy_with_a_save_under_way_is_rolled_back(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", PASSPHRASE, SECOND)
    with opened(folder) as held:
        held.drawer.settings.set("kept", "before")
    killed_in_a_save(folder, PASSPHRASE)
    copy = Path(shutil.copytree(folder, tmp_path / "copy", copy_function=shutil.copyfile))
    assert not vault.inspect(copy).settled
    with opened(copy) as held:
        assert held.drawer.settings.get("kept") == "before"
        assert vault.check(held) == []
    assert vault.inspect(copy).settled


def test_what_a_copy_may_miss_is_mended(folder: Path) -> None:
    with opened(folder) as held:
        held.drawer.incidents.save(incident())
    with (folder / "keys.bin").open("r+b") as keys:
        keys.seek(4096)
        keys.write(os.urandom(4096))
    longer = MIB + MIB // 4
    with (folder / DRAWERS[2]).open("ab") as drawer:
        drawer.write(os.urandom(longer - MIB))
    (folder / JOURNALS[1]).unlink()
    (folder / JOURNALS[3]).write_bytes(bytes(512) + b"OLD PAGES" * 999)
    (folder / "inbox").rmdir()
    (folder / "lock").unlink()
    assert outcome(folder) == "whole"
    assert outside.look(folder).settled
    assert {(folder / name).stat().st_size for name in DRAWERS} == {longer}


def two_moments(tmp_path: Path) -> tuple[bytes, bytes, str, Path]:
    """The drawer of a vault as it was after one session, and after a second one."""
    folder = new_vault(tmp_path / "v")
    with opened(folder) as held:
        ids = [
            held.drawer.incidents.save(incident(narrative=f"heron {n} " * 200)).event_id
            for n in range(12)
        ]
        name = DRAWERS[held.ground.drawer]
    older = (folder / name).read_bytes()
    with opened(folder) as held:
        for event_id in ids[:7]:
            held.drawer.incidents.delete(event_id or "")
        for number in range(9):
            held.drawer.incidents.save(incident(narrative=f"wren {number} " * 300))
    return older, (folder / name).read_bytes(), name, folder


@pytest.mark.parametrize("part", [1, 4, 12, 20, 32])
@pytest.mark.parametrize("newer_first", [True, False])
def test_a_drawer_from_two_moments_is_never_taken_for_whole(
    tmp_path: Path, part: int, *, newer_first: bool
) -> None:
    older, newer, name, folder = two_moments(tmp_path)
    first, second = (newer, older) if newer_first else (older, newer)
    mixed = first[: part * 8192] + second[part * 8192 :]
    assert len(mixed) == len(newer)
    (folder / name).write_bytes(mixed)
    found = outcome(folder)
    assert found == "whole" or found in REASONS
    if found != "whole":
        with pytest.raises(InputError):  # nothing can be shown, saved or changed
            refused(folder)


def refused(folder: Path) -> None:
    with opened(folder) as held:
        _ = held.drawer


def test_the_sign_of_an_open_copy_survives_a_wrong_passphrase(folder: Path) -> None:
    with opened(folder) as held:
        held.drawer.settings.set("a", 1)
        copy = Path(shutil.copytree(folder, folder.parent / "copy"))
    times = {path.name: path.stat().st_mtime_ns for path in copy.iterdir()}
    assert not vault.inspect(copy).settled
    with pytest.raises(WrongKeyError, match="nothing-opened"):
        opened(copy, "wrong")
    assert {path.name: path.stat().st_mtime_ns for path in copy.iterdir()} == times
    assert outcome(copy) == "whole"
    assert {path.stat().st_mtime for path in copy.iterdir()} == {NEUTRAL}


def test_a_damaged_page_is_damage_and_not_a_copy(tmp_path: Path) -> None:
    _, newer, name, folder = two_moments(tmp_path)
    spoilt = bytearray(newer)
    for page in range(2, 9):
        spoilt[page * 8192 + 3000] ^= 1
    (folder / name).write_bytes(spoilt)
    assert outcome(folder) == "drawer-damaged"


def test_no_sign_of_a_copy_no_reading_of_every_page(folder: Path) -> None:
    """After a lock nothing is read but what the sums need: opening stays quick."""
    opened(folder).lock()
    assert outside.look(folder).settled
    drawer_file.neutral_times(folder)
    with opened(folder) as held:
        assert held.is_open
