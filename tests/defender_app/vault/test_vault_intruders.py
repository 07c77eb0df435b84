"""Signals, odd files, other folders and other processes while a vault is open or being made."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from defender_app import vault
from defender_app.errors import AppError, InputError, MachineError, UsageError
from defender_app.vault import drawer_file, interrupts, keys_file
from defender_app.vault import folder as rules
from defender_app.vault.drawer_file import Journal
from defender_app.vault.lock_file import FolderLock
from tests.support.repository import ROOT
from tests.support.vaults import KIB, MIB, SECOND, incident, new_vault, opened

NEUTRAL = 946_684_800
posix = pytest.mark.skipif(os.name != "posix", reason="signals and links of POSIX")


def journals_rest(folder: Path) -> bool:
    """Whether all four are at rest and hold nothing of a journal's structure."""
    states = {drawer_file.journal_state(folder, name) for name in rules.JOURNALS}
    data = [(folder / name).read_bytes() for name in rules.JOURNALS]
    return states == {Journal.RESTING} and all(
        len(one) == MIB and one[512:514] != b"\0\0" for one in data
    )


def alike(folder: Path) -> bool:
    paths = [folder, *folder.iterdir()]
    return all(path.stat().st_mtime == NEUTRAL for path in paths) and journals_rest(folder)


INTERRUPTED = """
import os, signal, sys
from pathlib import Path
from tests.support.vaults import incident, opened
number, at, count = int(sys.argv[2]), int(sys.argv[3]), 0
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
signal.signal(signal.SIGHUP, lambda *_: sys.exit(129))
armed = False
def hook(event, arguments):
    global count
    if armed and event in {"open", "os.utime", "os.truncate"}:
        count += 1
        if count == at:
            os.kill(os.getpid(), number)
sys.addaudithook(hook)
with opened(Path(sys.argv[1])) as held:
    held.drawer.incidents.save(incident())
    held.drawer.documents.put("k", "d", b"y" * 200_000)
    armed = True
print("locked", count)
"""


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("at", [1, 6, 12, 20])
def test_a_signal_while_locking_waits_until_all_is_alike(
    tmp_path: Path, number: signal.Signals, at: int
) -> None:
    folder = new_vault(tmp_path / "v")
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, str(folder), str(int(number)), str(at)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode in {-signal.SIGINT, 130, 143, 129}
    assert "locked" not in done.stdout
    assert alike(folder)
    with opened(folder) as held:
        assert len(held.drawer.incidents.list()) == 1


@posix
def test_a_signal_that_was_held_back_is_delivered_once_the_work_is_done() -> None:
    steps = []

    def body() -> None:
        with interrupts.deferred():
            os.kill(os.getpid(), signal.SIGINT)
            steps.append("done")

    with pytest.raises(KeyboardInterrupt):
        body()
    assert steps == ["done"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_every_step_is_taken_and_the_first_error_is_told() -> None:
    taken = []

    def fail(code: str) -> None:
        taken.append(code)
        raise InputError(code)

    steps = [lambda: fail("one"), lambda: taken.append("two"), lambda: fail("three")]
    error = interrupts.all_of(steps)
    assert isinstance(error, AppError)
    assert error.code == "one"
    assert taken == ["one", "two", "three"]


@posix
def test_a_vault_left_open_is_locked_when_the_program_ends(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.support.vaults import *\n"
        "held = opened(Path(sys.argv[1])); held.drawer.incidents.save(incident())\n"
        "raise KeyboardInterrupt\n"
    )
    subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert alike(folder)


@posix
def test_one_odd_journal_keeps_no_other_from_being_overwritten(
    tmp_path: Path,
) -> None:
    for name in rules.JOURNALS:
        folder = new_vault(tmp_path / name)
        held = opened(folder)
        held.drawer.incidents.save(incident(narrative="word " * 20_000))
        before = {one: (folder / one).read_bytes() for one in rules.JOURNALS}
        os.link(folder / name, tmp_path / f"{name}-link")
        with pytest.raises(InputError, match="vault-unsafe-file"):
            held.lock()
        assert not held.is_open
        for one in rules.JOURNALS:
            assert ((folder / one).read_bytes() == before[one]) is (one == name)
        (tmp_path / f"{name}-link").unlink()
        assert {path.stat().st_mtime for path in folder.iterdir()} == {NEUTRAL}


@posix
def test_another_folder_in_the_vaults_place_is_left_as_it_is(folder: Path, tmp_path: Path) -> None:
    held = opened(folder)
    held.drawer.incidents.save(incident())
    folder.rename(tmp_path / "moved")
    folder.mkdir()
    with pytest.raises(MachineError, match="vault-moved"):
        held.lock()
    assert list(folder.iterdir()) == []
    assert not held.is_open
    with opened(tmp_path / "moved") as again:
        assert len(again.drawer.incidents.list()) == 1
    assert journals_rest(tmp_path / "moved")


@posix
def test_deleting_the_lock_lets_nobody_in(folder: Path) -> None:
    with opened(folder) as held:
        (folder / "lock").unlink()
        with pytest.raises(UsageError, match="vault-in-use"):
            opened(folder)
        held.drawer.incidents.save(incident())
    with opened(folder) as again:
        assert vault.check(again) == []


def test_what_another_process_wrote_before_the_lock_was_ours_counts(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    c = rules.commitment((folder / "vault.json").read_bytes())
    old, _ = keys_file.read(folder, c)
    new = old.with_cell(3, 1, os.urandom(104))
    torn = bytearray((folder / "keys.bin").read_bytes())
    torn[:4096] = new.data[:2048] + old.data[2048:]
    (folder / "keys.bin").write_bytes(torn)
    real = FolderLock

    def late(place: Path) -> object:
        keys_file.write(folder, new)
        return real(place)

    monkeypatch.setattr(vault.vault, "FolderLock", late)
    with opened(folder):
        pass
    assert keys_file.read(folder, c)[0].data == new.data


def test_a_creation_that_comes_second_takes_nothing_from_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "v"
    folder.mkdir()
    real = drawer_file.need_room
    came: list[int] = []

    def first_another(place: Path, needed: int) -> None:
        if not came:
            came.append(1)
            new_vault(folder)
        real(place, needed)

    monkeypatch.setattr(drawer_file, "need_room", first_another)
    with pytest.raises(UsageError, match="folder-not-empty"):
        new_vault(folder, SECOND)
    with opened(folder) as held:
        assert vault.check(held) == []


def used_drawer(folder: Path) -> str:
    names = rules.DRAWERS
    before = [(folder / name).read_bytes() for name in names]
    with opened(folder) as held:
        held.drawer.settings.set("used", len(before))
    (found,) = [
        name for name, old in zip(names, before, strict=True) if (folder / name).read_bytes() != old
    ]
    return found


def test_a_drawer_cut_below_its_database_stays_damaged(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=256 * KIB)
    for name in rules.DRAWERS:
        drawer_file.extend(folder, name, 512 * KIB)
    used = used_drawer(folder)
    with opened(folder) as held:
        held.drawer.settings.set("big", "x" * 200_000)
    os.truncate(folder / used, 256 * KIB)
    for _ in range(3):
        with pytest.raises(InputError, match="drawer-damaged"):
            opened(folder)
        assert (folder / used).stat().st_size == 256 * KIB


@posix
def test_a_hollow_drawer_fills_no_disk(folder: Path) -> None:
    os.truncate(folder / "drawer-2", 600 * MIB)
    with pytest.raises(InputError, match="drawer-hollow"):
        opened(folder)
    assert (folder / "drawer-1").stat().st_size == MIB


@pytest.mark.parametrize("pages", [0, 3, 127, 129, 1 << 31])
def test_a_journal_that_would_change_the_drawers_length_is_refused(
    folder: Path, pages: int
) -> None:
    used = used_drawer(folder)
    head = bytes.fromhex("d9d505f920a163d7") + bytes(8)
    numbers = (pages, 512, 8192)
    head += b"".join(number.to_bytes(4) for number in numbers) + bytes(484)
    (folder / f"{used}-journal").write_bytes(head)
    data = (folder / used).read_bytes()
    with pytest.raises(InputError, match="drawer-damaged"):
        opened(folder)
    assert (folder / used).read_bytes() == data


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.support.vaults import opened
held = opened(Path(sys.argv[1]))
if sys.argv[2] == "save":
    database = held.drawer.database
    database.run("PRAGMA cache_size = 5")
    database.begin()
    database.run("INSERT INTO documents VALUES ('x', 'y', randomblob(400000))")
os.kill(os.getpid(), signal.SIGKILL)
"""


def killed(folder: Path, doing: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder), doing],
        cwd=ROOT,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == -signal.SIGKILL


@posix
def test_after_a_roll_back_all_journals_were_made_at_the_same_time(folder: Path) -> None:
    killed(folder, "save")
    before = {(folder / name).stat().st_ino for name in rules.JOURNALS}
    keep = [(folder / name).open("rb") for name in rules.JOURNALS]
    try:
        with opened(folder):
            pass
        after = {(folder / name).stat().st_ino for name in rules.JOURNALS}
    finally:
        for file in keep:
            file.close()
    assert not before & after
    assert journals_rest(folder)


@posix
def test_a_session_killed_before_it_saved_leaves_the_same_times_on_all(folder: Path) -> None:
    killed(folder, "nothing")
    for names in (rules.DRAWERS, rules.JOURNALS):
        assert {(folder / name).stat().st_mtime for name in names} == {NEUTRAL}
        read = {(folder / name).stat().st_atime for name in names}
        assert max(read) - min(read) < 1


@pytest.mark.parametrize(
    "place",
    [
        "MEGA",
        "pCloudDrive",
        "iCloudDrive",
        "Proton Drive",
        "My Drive",
        "Box",
        "kDrive",
        "Nextcloud2",
        "Library/CloudStorage/Box-Box",
        "Library/CloudStorage/GoogleDrive-someone",
        "gvfs/google-drive:host=example.org",
    ],
)
def test_folders_of_cloud_services_are_known(tmp_path: Path, place: str) -> None:
    assert rules.cloud_service(tmp_path / place / "v") is not None


@pytest.mark.parametrize("place", ["Boxes", "Box of letters", "Omega", "Mega plan", "drive"])
def test_folders_that_only_sound_alike_are_not(tmp_path: Path, place: str) -> None:
    assert rules.cloud_service(tmp_path / place / "v") is None


@posix
def test_a_copy_made_while_closed_opens_where_it_lies(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "copy")
    with opened(folder), opened(tmp_path / "copy") as other:
        assert vault.check(other) == []
