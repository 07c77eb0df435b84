"""A burn killed at any call to the system: it had not begun, or nothing ever opens again."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from crypto.secret import Secret
from defender_app import vault
from defender_app.errors import AppError
from defender_app.vault import burning, recovery
from defender_app.vault import folder as rules
from tests.support import external, vaults
from tests.support.repository import ROOT

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="strace kills at a call"),
    pytest.mark.long,
]

BURN = """
import sys
from pathlib import Path
from defender_app.vault import burning
burned = burning.burn(Path(sys.argv[1]), forget=lambda _vault_id: None)
sys.exit(0 if burned == burning.Burned((), 0) else 1)
"""
CHANGING = ("write", "fsync", "unlink", "rmdir")
"""What a burn changes anything with; a kill comes before the call does it."""
OTHERS = ("openat", "lseek", "fstat", "close", "lstat", "newfstatat", "access", "getdents64")
KILLED = -9
GIB = 1 << 30


@dataclass
class Met:
    """What kills found: how often nothing had begun, and how often nothing opened any more."""

    opened: int = 0
    burned: int = 0
    order: list[bool] = field(default_factory=list)


@dataclass(frozen=True)
class Template:
    """A vault of two drawers with recovery words, to be copied."""

    folder: Path
    words: Secret


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    folder = tmp_path_factory.mktemp("burn") / "vault"
    vaults.new_vault(folder, vaults.PASSPHRASE, vaults.SECOND, drawer_size=256 * vaults.KIB)
    with vaults.opened(folder) as held:
        held.drawer.incidents.save(vaults.full_incident())
        new = recovery.prepare(1, 1)
        recovery.keep(held, vaults.PASSPHRASE, new)
    return Template(folder, new.secret)


def opens(folder: Path, words: Secret) -> list[bool]:
    """Which of two passphrases and the recovery words open anything."""

    def recovered() -> vault.Vault:
        return vault.Vault.open_recovered(folder, words, allow_weak_kdf=True)

    ways = [lambda: vaults.opened(folder), lambda: vaults.opened(folder, vaults.SECOND), recovered]
    found = []
    for way in ways:
        try:
            way().lock()
        except AppError:
            found.append(False)
        else:
            found.append(True)
    return found


def kill_at(call: str, number: int, folder: Path) -> int:
    """Burn, killed as the ``number``-th ``call`` to a file of the vault begins; how it ended."""
    strace = external.require("strace", "it kills at a call")
    named = [folder, *(folder / name for name in sorted(rules.NAMED))]
    paths = [part for one in named for part in ("-P", str(one))]
    done = subprocess.run(
        [
            *(strace, "-qq", "-f", "-o", os.devnull, *paths, "-e", f"trace={call}"),
            *("-e", f"inject={call}:signal=SIGKILL:when={number}"),
            *(sys.executable, "-c", BURN, str(folder)),
        ],
        check=False,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    return done.returncode


def killed_at_each(calls: tuple[str, ...], template: Template, place: Path) -> Met:
    """Kill at the first, second, … of each call, until a burn comes to its end."""
    met = Met()
    for call in calls:
        ended = False
        number = 0
        while not ended:
            number += 1
            folder = place / "vault"
            shutil.copytree(template.folder, folder)
            code = kill_at(call, number, folder)
            ended = code == 0
            assert code in {0, KILLED}, (call, number, code)
            what = f"killed at {call} {number}"
            found = opens(folder, template.words) if folder.exists() else [False] * 3
            assert len(set(found)) == 1, (what, found)
            met.order.append(found[0])
            if ended:
                assert not folder.exists(), what
            elif found[0]:
                met.opened += 1
                shutil.rmtree(folder)
            else:
                met.burned += 1
                finished(folder, what)
    return met


def finished(folder: Path, what: str) -> None:
    """What is left can be burned to its end, where anything is."""
    if folder.exists() and any(folder.iterdir()):
        assert burning.is_vault(folder), what
        assert burning.burn(folder, forget=lambda _vault_id: None) == burning.Burned((), 0), what
    elif folder.exists():
        folder.rmdir()
    assert not folder.exists(), what


@pytest.mark.ci
def test_killed_at_any_change_it_had_not_begun_or_cannot_be_undone(
    template: Template, tmp_path: Path
) -> None:
    met = killed_at_each(CHANGING, template, tmp_path)
    assert met.opened >= 3
    assert met.burned >= 30


@pytest.mark.timeout(1800)
def test_killed_at_any_other_call_it_had_not_begun_or_cannot_be_undone(
    template: Template, tmp_path: Path
) -> None:
    met = killed_at_each(OTHERS, template, tmp_path)
    assert met.opened >= 3
    assert met.burned >= 30


def test_fifteen_gibibytes_burn_in_less_than_a_second(tmp_path: Path) -> None:
    """Four drawers as large as they are by default on a large disk, 3.75 GiB each."""
    folder = vaults.new_vault(tmp_path / "vault", drawer_size=256 * vaults.KIB)
    size = 15 * GIB // 4
    place = shutil.disk_usage(tmp_path)
    if place.free < 4 * size + GIB:
        external.missing("there is no room for four drawers of 3.75 GiB")
    for name in rules.DRAWERS:
        # Real blocks, as a drawer has them: a hole would cost nothing to remove.
        with (folder / name).open("r+b") as file:
            os.posix_fallocate(file.fileno(), 0, size)
    os.sync()
    begun = time.monotonic()
    burned = burning.burn(folder, forget=lambda _vault_id: None)
    took = time.monotonic() - begun
    assert burned == burning.Burned((), 0)
    assert not folder.exists()
    print(f"4 drawers of 3.75 GiB burned in {took:.2f} s")  # noqa: T201 - a number for people
    assert took < 1, f"{took:.2f} s"
