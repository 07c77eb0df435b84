"""A full disk, failing writes, lost rights, a folder that goes: said, survived, nothing lost."""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from defender_app import options, vault
from defender_app.errors import AppError, MachineError, UsageError
from defender_app.model.evidence import Evidence
from defender_app.vault import drawers
from defender_app.vault import folder as rules
from tests.compat import contents
from tests.durability import meets_faults
from tests.support import external, line
from tests.support.repository import ROOT
from tests.support.vaults import MIB, PASSPHRASE, SECOND, incident, new_vault, opened

pytestmark = pytest.mark.skipif(os.name != "posix", reason="mounts, users and strace of POSIX")
NOBODY = 65_534
WRITES = "pwrite64,write,ftruncate,fsync,fdatasync"
READS = "pread64,read"
KNOWN = {
    # Here the disk is not really full: SQLite then says that the drawer is, or that a sync failed.
    "ENOSPC": {"disk-full", "drawer-full", "io", "keys-one-copy"},
    "EIO": {"io", "drawer-damaged", "keys-damaged", "keys-one-copy"},
}


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def meet(folder: Path, calls: str, error: str, first: int, last: int) -> list[list[str]]:
    """Run the program while system calls number ``first`` to ``last`` on the vault's files fail."""
    strace = external.require("strace", "it makes system calls fail")
    watched = [word for name in rules.NAMED for word in ("-P", str(folder / name))]
    fault = f"inject={calls}:error={error}:when={first}..{last}"
    command = [strace, "-f", "-qq", "-o", os.devnull, *watched, "-e", f"trace={calls}", "-e", fault]
    done = subprocess.run(
        [*command, sys.executable, str(Path(meets_faults.__file__)), str(folder)],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{calls} {error} {first}..{last}: {done.stdout} {done.stderr}"
    return [json.loads(line) for line in done.stdout.splitlines()]


def holds_what_was_said(folder: Path) -> None:
    """After the program: only its last record, with its file, and the other drawer."""
    with opened(folder) as held:
        assert vault.check(held) == []
        (row,) = held.drawer.incidents.list()
        assert row.event_id == "E3"
        full = held.drawer.incidents.get("E3", with_identities=True)
        assert full.narrative == "number 3 " * 500
        assert full.persons[0].identity is not None
        assert b"".join(held.drawer.evidence.chunks("E1", "E3")) == b"\x03" * meets_faults.SIZE
        assert len(list(held.drawer.blobs.all_ids())) == 1
    with opened(folder, SECOND) as held:
        assert vault.check(held) == []
        assert held.drawer.settings.get("other") == "kept"


def two_drawers(place: Path) -> Path:
    folder = new_vault(place / "v", PASSPHRASE, SECOND, drawer_size=2 * MIB)
    with opened(folder, SECOND) as held:
        held.drawer.settings.set("other", "kept")
    return folder


def fault(place: Path, calls: str, error: str, first: int, last: int) -> set[str]:
    folder = two_drawers(place)
    said = {code for _, code in meet(folder, calls, error, first, last)} - {"done"}
    assert said <= KNOWN[error], (calls, first, last)
    holds_what_was_said(folder)
    shutil.rmtree(folder)
    return said


@pytest.mark.long
@pytest.mark.ci
@pytest.mark.parametrize(
    ("calls", "error", "most"),
    [(WRITES, "ENOSPC", 900), (WRITES, "EIO", 900), (READS, "EIO", 600)],
)
def test_a_disk_that_fails_for_a_while_loses_nothing(
    tmp_path: Path, calls: str, error: str, most: int
) -> None:
    chance = random.Random()  # noqa: S311 - which call fails
    for _ in range(3):
        first = chance.randint(1, most)
        fault(tmp_path, calls, error, first, first + chance.randint(0, 12))


@pytest.mark.long
@pytest.mark.timeout(0)
def test_a_disk_that_fails_at_any_call_loses_nothing(tmp_path: Path) -> None:
    met: set[str] = set()
    chance = random.Random(4)  # noqa: S311 - how long it fails
    for first in range(1, 900, 6):
        met |= fault(tmp_path, WRITES, "ENOSPC", first, first + chance.randint(0, 12))
        met |= fault(tmp_path, WRITES, "EIO", first + 3, first + 3 + chance.randint(0, 12))
    assert {"drawer-full", "disk-full", "io"} <= met


@pytest.fixture
def little_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 24 MiB of its own."""
    if os.geteuid() != 0:
        external.missing("only root can mount a small disk")
    place = tmp_path / "disk"
    place.mkdir()
    mount = external.require("mount", "a small disk")
    subprocess.run([mount, "-t", "tmpfs", "-o", "size=24m", "tmpfs", place], check=True)
    try:
        yield place
    finally:
        subprocess.run([external.require("umount", "a small disk"), "-l", place], check=True)


def fill(place: Path, leave: int = 0) -> Path:
    """Take all room but some."""
    filler = place / "filler"
    free = shutil.disk_usage(place).free - leave
    filler.write_bytes(bytes(max(0, free)))
    return filler


def test_on_a_full_disk_everything_says_so_and_goes_on_later(little_disk: Path) -> None:
    folder = new_vault(little_disk / "v", drawer_size=3 * MIB)
    with opened(folder) as held:
        saved = str(held.drawer.incidents.save(incident()).event_id)
        for number in range(2):
            data = bytes([number]) * MIB
            held.drawer.evidence.add(saved, Evidence(eid=f"E{number}"), io.BytesIO(data))
    with opened(folder) as held:
        filler = fill(little_disk)
        # Within the drawer there is room: that needs none on the disk.
        held.drawer.incidents.save(incident(event_id=saved, title="saved on a full disk"))
        with pytest.raises(MachineError, match="disk-full"):
            drawers.grow(held, 1)
        with pytest.raises(MachineError, match="disk-full"):
            options.write(folder, options.read(folder))
        # Changing two MiB needs a journal longer than the one at rest.
        with pytest.raises(MachineError, match="disk-full"), held.drawer.transaction():
            held.drawer.database.run("UPDATE blob_rows SET data = zeroblob(1048576)")
        assert held.drawer.incidents.get(saved).title == "saved on a full disk"
        filler.unlink()
        drawers.grow(held, 1)
        held.drawer.incidents.save(incident(event_id=saved, title="saved with room again"))
    fill(little_disk)
    with opened(folder) as held:
        assert vault.check(held) == []
        assert held.drawer.incidents.get(saved).title == "saved with room again"


def test_a_full_disk_is_no_reason_to_refuse_a_vault(little_disk: Path) -> None:
    folder = new_vault(little_disk / "v", drawer_size=3 * MIB)
    with opened(folder) as held:
        held.drawer.settings.set("a", 1)
    fill(little_disk)
    for _ in range(2):
        with opened(folder) as held:
            held.drawer.settings.set("a", 2)
        with opened(folder) as held:
            assert held.drawer.settings.get("a") == 2


def test_journals_that_are_missing_on_a_full_disk_wait_for_room(little_disk: Path) -> None:
    folder = new_vault(little_disk / "v", drawer_size=3 * MIB)
    with opened(folder) as held:
        held.drawer.settings.set("a", 1)
    for name in rules.JOURNALS:
        (folder / name).unlink()
    filler = fill(little_disk)
    for _ in range(3):
        with pytest.raises(MachineError, match="disk-full"):
            opened(folder)
    filler.unlink()
    with opened(folder) as held:
        assert held.drawer.settings.get("a") == 1
        assert vault.check(held) == []
    assert {(folder / name).stat().st_size for name in rules.JOURNALS} == {MIB}


@pytest.mark.parametrize("name", list(contents.PASSPHRASES))
def test_an_older_vault_on_a_full_disk_opens_or_waits(little_disk: Path, name: str) -> None:
    folder = little_disk / "old"
    shutil.copytree(ROOT / "tests/compat/v1-training", folder)
    (folder / "inbox").mkdir(exist_ok=True)
    filler = fill(little_disk)
    with contextlib.suppress(MachineError):
        _look_into(folder, name)
    filler.unlink()
    known = json.loads((ROOT / "tests/compat/v1-training.json").read_text(encoding="utf-8"))
    contents.compare(_look_into(folder, name), known[name])


def _look_into(folder: Path, name: str) -> dict[str, Any]:
    with vault.Vault.open(folder, contents.PASSPHRASES[name], clock=line.Clock()) as held:
        assert vault.check(held) == []
        return contents.of(held.drawer)


def test_a_read_only_medium_is_named_before_the_passphrase(little_disk: Path) -> None:
    folder = new_vault(little_disk / "v")
    mount = external.require("mount", "a small disk")
    subprocess.run([mount, "-o", "remount,ro", little_disk], check=True)
    with pytest.raises(MachineError, match="read-only"):
        vault.Vault.open(folder, _never_asked, allow_weak_kdf=True)
    assert vault.inspect(folder).training
    subprocess.run([mount, "-o", "remount,rw", little_disk], check=True)
    with opened(folder) as held:
        assert vault.check(held) == []


def _never_asked() -> str:
    raise AssertionError("the passphrase was asked for")


AS_SOMEBODY_ELSE = """
import ctypes, json, os, sys
from pathlib import Path
from defender_app.errors import AppError
from tests.support.vaults import incident, opened
folder = Path(sys.argv[1])
os.setgid(65534); os.setuid(65534)
def step(name, do):
    try:
        do()
        said = "done"
    except AppError as error:
        said = error.code
    print(json.dumps([name, said]), flush=True)
    sys.stdin.readline()
held = []
step("open", lambda: held.append(opened(folder)))
step("save", lambda: held[0].drawer.incidents.save(incident(event_id="E1")))
step("without rights", lambda: held[0].drawer.incidents.save(incident(event_id="E2")))
step("rights again", lambda: held[0].drawer.incidents.save(incident(event_id="E3")))
step("lock", held[0].lock)
"""


def _set_rights(folder: Path, mode: int, uid: int) -> None:
    for path in [folder, *folder.iterdir()]:
        path.chmod(mode)
        os.chown(path, uid, uid)


@pytest.mark.parametrize("rights", ["owner", "mode"])
def test_rights_that_are_lost_while_open(rights: str) -> None:
    if os.geteuid() != 0:
        external.missing("only root can become somebody else")
    # Not in pytest's own folder, whose parents nobody else may enter.
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        _lose_rights(new_vault(Path(place) / "v"), rights)


def _lose_rights(folder: Path, rights: str) -> None:
    _set_rights(folder, 0o700, NOBODY)
    said = []
    with subprocess.Popen(
        [sys.executable, "-c", AS_SOMEBODY_ELSE, str(folder)],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        for line in child.stdout:
            name, code = json.loads(line)
            said.append((name, code))
            if name == "save":
                lost = (0o700, 0) if rights == "owner" else (0, NOBODY)
                _set_rights(folder, *lost)
            elif name == "without rights":
                _set_rights(folder, 0o700, NOBODY)
            child.stdin.write("\n")
            child.stdin.flush()
    assert child.returncode == 0
    outcome = dict(said)
    assert (
        outcome["open"] == outcome["save"] == outcome["rights again"] == outcome["lock"] == "done"
    )
    with opened(folder) as held:
        assert vault.check(held) == []
        kept = {row.event_id for row in held.drawer.incidents.list()}
    assert kept == {"E1", "E3"} | ({"E2"} if outcome["without rights"] == "done" else set())


@pytest.mark.parametrize("gone", ["folder", "drawers", "moved"])
def test_a_folder_that_goes_while_open_takes_nothing_for_saved(tmp_path: Path, gone: str) -> None:
    folder = new_vault(tmp_path / "v")
    held = opened(folder)
    held.drawer.incidents.save(incident(event_id="E1"))
    if gone == "moved":
        folder.rename(tmp_path / "elsewhere")
    elif gone == "folder":
        shutil.rmtree(folder)
    else:
        for name in rules.DRAWERS:
            (folder / name).unlink()
    with pytest.raises(AppError) as caught:
        held.drawer.incidents.save(incident(event_id="E2"))
    assert caught.value.code in {"vault-moved", "not-found"}
    if gone == "moved":
        (tmp_path / "elsewhere").rename(folder)
        held.drawer.incidents.save(incident(event_id="E3"))
        held.lock()
        with opened(folder) as again:
            assert {row.event_id for row in again.drawer.incidents.list()} == {"E1", "E3"}
            assert vault.check(again) == []
    else:
        with pytest.raises(AppError):
            held.lock()
        assert not held.is_open


def test_the_second_process_says_so_and_a_crash_blocks_nobody(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v")
    code = (
        "import sys; from pathlib import Path; from tests.support.vaults import *\n"
        "held = opened(Path(sys.argv[1])); held.drawer.incidents.save(incident())\n"
        "print('open', flush=True); sys.stdin.readline()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(folder)],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"open\n"
        with pytest.raises(UsageError, match="vault-in-use"):
            vault.Vault.open(folder, _never_asked, allow_weak_kdf=True)
        first.kill()
    with opened(folder) as held:
        assert len(held.drawer.incidents.list()) == 1
        assert vault.check(held) == []
