"""The lock, seen from outside: the real program in a process of its own."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import pytest

from crypto import keycells, passphrase
from crypto.passphrase import KdfParameters
from defender_app import vault
from defender_app.files import NEUTRAL_TIME
from defender_app.vault import Vault
from defender_app.vault import folder as rules
from tests.support.repository import ROOT
from tests.support.slices import every

PASSPHRASE = "six lanterns over the harbour"
TYPED = "Zwetschgenwasser vom Nachbarn um halb drei"
# The weakest cost that everybody accepts: the window has no way to ask for less.
CHEAPEST = KdfParameters(memory_kib=64 * 1024, passes=3)
DRIVER = ROOT / "tests" / "support" / "driven_window.py"

linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="memory is read through /proc"
)


@dataclass
class Driven:
    process: subprocess.Popen[str]
    folder: Path
    key: bytes

    @property
    def out(self) -> IO[str]:
        assert self.process.stdout is not None
        return self.process.stdout

    def told(self) -> dict[str, Any]:
        line = self.out.readline()
        assert line, "the window ended"
        facts: dict[str, Any] = json.loads(line)
        return facts

    def go_on(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def copies(self) -> dict[str, int]:
        """How often what nobody may read stands in the memory of the process."""
        needles = {
            "typed": [TYPED.encode(), TYPED.encode("utf-16-le")],
            "passphrase": [PASSPHRASE.encode(), PASSPHRASE.encode("utf-16-le")],
            "key": [self.key, self.key.hex().encode(), self.key.hex().upper().encode()],
        }
        counted = dict.fromkeys(needles, 0)
        for part in memory(self.process.pid):
            for name, wanted in needles.items():
                counted[name] += sum(part.count(one) for one in wanted)
        return counted

    def narratives(self) -> list[object]:
        with Vault.open(self.folder, PASSPHRASE) as opened:
            incidents = opened.drawer.incidents
            return [incidents.get(row.event_id).narrative for row in incidents.list()]


def memory(pid: int) -> Iterator[bytes]:
    maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as source:
        for line in maps:
            place, modes, *_ = line.split()
            if modes.startswith("r") and not line.endswith(("[vvar]", "[vsyscall]")):
                start, end = (int(number, 16) for number in place.split("-"))
                with contextlib.suppress(OSError):
                    source.seek(start)
                    yield source.read(end - start)


def key_of(folder: Path) -> bytes:
    about = rules.parse_vault_file((folder / "vault.json").read_bytes())
    commitment = rules.commitment((folder / "vault.json").read_bytes())
    keys = passphrase.derive(passphrase.normalise(PASSPHRASE), about.salt_bytes, CHEAPEST, None)
    block = keycells.read_pair((folder / "keys.bin").read_bytes(), commitment)[0]
    return bytes(block.open_with_passphrase(keys).content.key.reveal())


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lock") / "vault"
    vault.create(folder, [PASSPHRASE], drawer_size=2 << 20, training=False, kdf=CHEAPEST)
    return folder


@contextlib.contextmanager
def driven(scenario: str, template: Path, tmp_path: Path) -> Iterator[Driven]:
    folder = tmp_path / "vault"
    subprocess.run(["cp", "-a", template, folder], check=True)
    script = tmp_path / "script"
    script.write_text(f"{PASSPHRASE}\n{TYPED}\n", encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-X", "utf8", DRIVER, "drive", scenario, folder, script],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    with process:
        try:
            yield Driven(process, folder, key_of(folder))
        finally:
            process.kill()


def lock(scenario: str, template: Path, tmp_path: Path) -> None:
    with driven(scenario, template, tmp_path) as window:
        said = window.told()
        assert said["typed"]
        pid = said["pid"]
        assert window.process.pid == pid
        before = window.copies()
        # SQLCipher masks its key while it does not use it; what is typed stands there openly.
        assert before["typed"] > 0
        window.go_on()
        again = window.told()
        assert again == {"again": True, "arguments": ["window", "--vault", str(window.folder)]}
        assert window.process.poll() is None
        command = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        assert command[1:4] == [b"-X", b"utf8", str(DRIVER).encode()]
        assert set(window.copies().values()) == {0}
        assert window.narratives() == [TYPED]
        window.process.terminate()
        assert window.process.wait(20) == 128 + signal.SIGTERM


@linux_only
@pytest.mark.parametrize("scenario", every(3, ["lock", "idle", "crash"]))
def test_after_the_lock_nothing_can_be_read_and_nothing_typed_is_lost(
    scenario: str, template: Path, tmp_path: Path
) -> None:
    lock(scenario, template, tmp_path)


@linux_only
@pytest.mark.long
@pytest.mark.parametrize("turn", range(15))
def test_the_lock_holds_every_time(turn: int, template: Path, tmp_path: Path) -> None:
    del turn
    lock("lock", template, tmp_path)


def rested(folder: Path) -> bool:
    times = {path.stat().st_mtime for path in [folder, *folder.iterdir()]}
    return times == {NEUTRAL_TIME}


@linux_only
@pytest.mark.parametrize(("scenario", "code"), [("close", 0), ("terminate", 128 + signal.SIGTERM)])
def test_leaving_saves_and_locks(scenario: str, code: int, template: Path, tmp_path: Path) -> None:
    with driven(scenario, template, tmp_path) as window:
        assert window.told()["typed"]
        if scenario == "terminate":
            window.process.terminate()
        window.go_on()
        assert window.process.wait(20) == code
        assert rested(window.folder)
        assert window.narratives() == [TYPED]
