"""The lock, seen from outside: the real program in a process of its own."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import pytest
from jeepney import DBusAddress, new_signal
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtGui import QColor, QImage

from crypto import keycells, passphrase
from crypto.passphrase import KdfParameters
from defender_app import vault
from defender_app.files import NEUTRAL_TIME
from defender_app.vault import Vault
from defender_app.vault import folder as rules
from tests.support import keychain, logind, memory
from tests.support.repository import ROOT
from ui.away.linux import SCREEN_SAVERS

PASSPHRASE = "six lanterns over the harbour"
TITLE = "Kestrel at the turnstile"
TYPED = "Zwetschgenwasser vom Nachbarn um halb drei"
NAME = "Ilvana Torrenkovich"
SEARCHED = "ZWETSCHgenwasser"
WITNESSED = "The ferryman saw the blue car twice"
# The weakest cost that everybody accepts: the window has no way to ask for less.
CHEAPEST = KdfParameters(memory_kib=64 * 1024, passes=3)
DRIVER = ROOT / "tests" / "support" / "driven_window.py"
WAYS = ("key", "panic", "idle", "crash", "screen", "sleep")
"""How it comes to a lock: keys, time, a mistake of ours, the screen is locked, the lid closed."""
RUNS = 100

linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="memory is read through /proc"
)


@dataclass
class Driven:
    process: subprocess.Popen[str]
    folder: Path
    key: bytes
    pixels: list[bytes]
    whole: bool

    @property
    def out(self) -> IO[str]:
        assert self.process.stdout is not None
        return self.process.stdout

    def told(self) -> dict[str, Any]:
        line = self.out.readline()
        assert line, "the window ended"
        facts: dict[str, Any] = json.loads(line)
        assert "failed" not in facts, facts["failed"]
        return facts

    def say(self, what: str = "") -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{what}\n")
        self.process.stdin.flush()

    def copies(self, pids: Mapping[int, str]) -> dict[str, int]:
        """How often what nobody may read stands in the memory of these processes."""
        needles = {
            **{one: memory.text(one) for one in (TYPED, PASSPHRASE)},
            "key": [self.key, self.key.hex().encode(), self.key.hex().upper().encode()],
        }
        if self.whole:
            needles |= {one: memory.text(one) for one in (TITLE, NAME, SEARCHED, WITNESSED)}
            needles["pixels"] = self.pixels
        return memory.copies(pids, needles)

    def narratives(self) -> list[object]:
        with Vault.open(self.folder, PASSPHRASE) as opened:
            incidents = opened.drawer.incidents
            return [incidents.get(row.event_id).narrative for row in incidents.list()]


def key_of(folder: Path) -> bytes:
    about = rules.parse_vault_file((folder / "vault.json").read_bytes())
    commitment = rules.commitment((folder / "vault.json").read_bytes())
    keys = passphrase.derive(passphrase.normalise(PASSPHRASE), about.salt_bytes, CHEAPEST, None)
    block = keycells.read_pair((folder / "keys.bin").read_bytes(), commitment)[0]
    return bytes(block.open_with_passphrase(keys).content.key.reveal())


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lock") / "vault"
    vault.create(folder, [PASSPHRASE], drawer_size=4 << 20, training=False, kdf=CHEAPEST)
    return folder


def picture(path: Path) -> list[bytes]:
    """Save a picture like no other; gives three of its rows, as decoders and Qt keep it."""
    wide, high = 60, 40
    noise = random.SystemRandom()
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    for y in range(high):
        for x in range(wide):
            image.setPixelColor(x, y, QColor(*(noise.randrange(256) for _ in range(3))))
    assert image.save(str(path))
    forms = (QImage.Format.Format_RGB32, QImage.Format.Format_RGBX8888, QImage.Format.Format_RGB888)
    kinds = [image.convertToFormat(one) for one in forms]
    lines = (one.constScanLine(row) for one in kinds for row in (10, 20, 30))
    rows = [bytes(one)[:48] for one in lines]  # type: ignore[call-overload] # memory
    # Decoders leave the fourth byte of a pixel empty.
    return rows + [bytes(0 if n % 4 == 3 else byte for n, byte in enumerate(row)) for row in rows]


@contextlib.contextmanager
def driven(
    way: str,
    template: Path,
    tmp_path: Path,
    places: Mapping[str, str] | None = None,
    *,
    whole: bool = True,
) -> Iterator[Driven]:
    """Somebody who writes a record, or a ``whole`` session of it, and then leaves."""
    folder = tmp_path / "vault"
    subprocess.run(["cp", "-a", template, folder], check=True)
    gate, note = tmp_path / "gate.png", tmp_path / "note.txt"
    pixels = picture(gate)
    note.write_text(f"{WITNESSED}.\n" * 3, encoding="utf-8")
    script: dict[str, object] = {"passphrase": PASSPHRASE, "story": TYPED, "leave": way}
    if whole:
        script |= {"title": TITLE, "name": NAME, "searched": SEARCHED, "copy": True}
        script |= {"files": [str(note), str(gate)]}
    process = subprocess.Popen(
        [sys.executable, "-X", "utf8", DRIVER, "drive", folder],
        env=os.environ
        | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), **(places or {})},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        # So that every process it begins can be found, also one that survives it.
        start_new_session=True,
    )
    with process:
        try:
            made = Driven(process, folder, key_of(folder), pixels, whole)
            made.say(json.dumps(script))
            if whole:
                assert made.told() == {"copied": True}
                made.say()
            yield made
        finally:
            process.kill()


def lock(way: str, template: Path, tmp_path: Path, *, whole: bool = True) -> None:
    leave: Callable[[Driven], None] = Driven.say
    places: dict[str, str] = {}
    with contextlib.ExitStack() as held:
        if way in {"screen", "sleep"}:
            leave, places = held.enter_context(buses(way))
            way = "told"
        window = held.enter_context(driven(way, template, tmp_path, places, whole=whole))
        look_at(window, leave)


def look_at(window: Driven, leave: Callable[[Driven], None]) -> None:
    """Read the memory of every process before the lock, which proves the eyes, and after it."""
    assert window.told() == {"ready": True, "pid": window.process.pid}
    pid = window.process.pid
    before = memory.session(pid)
    helpers = {one: command for one, command in before.items() if one != pid}
    seen = window.copies({pid: before[pid]})
    assert min(seen.values()) > 0, seen
    assert not window.whole or max(window.copies(helpers).values()) > 0
    leave(window)
    again = window.told()
    assert again["again"]
    assert again["arguments"][:3] == ["window", "--vault", str(window.folder)]
    assert window.process.poll() is None
    command = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    assert command[1:4] == [b"-X", b"utf8", str(DRIVER).encode()]
    after = memory.left_alone(pid)
    assert list(after) == [pid], after
    assert set(window.copies(after).values()) == {0}
    assert window.narratives() == [TYPED]
    window.process.terminate()
    assert window.process.wait(20) == 128 + signal.SIGTERM
    assert memory.session(pid) == {}


@contextlib.contextmanager
def buses(way: str) -> Iterator[tuple[Callable[[Driven], None], dict[str, str]]]:
    """The buses of a desktop, and how they say that nobody is there any more."""
    with keychain.bus() as session, keychain.bus() as system:
        address = session.variables["DBUS_SESSION_BUS_ADDRESS"]
        other = system.variables["DBUS_SESSION_BUS_ADDRESS"]
        with logind.on(other) as spoken:

            def leave(window: Driven) -> None:
                window.say()
                if way == "sleep":
                    assert spoken.asked.wait(20)
                    spoken.sleep(begins=True)
                    return
                with open_dbus_connection(address) as connection:
                    where = DBusAddress("/ScreenSaver", interface=SCREEN_SAVERS[0])
                    connection.send(new_signal(where, "ActiveChanged", "b", (True,)))

            yield (
                leave,
                {
                    "DBUS_SESSION_BUS_ADDRESS": address,
                    "DBUS_SYSTEM_BUS_ADDRESS": other,
                    "XDG_SESSION_ID": "2",
                },
            )


@linux_only
@pytest.mark.long
@pytest.mark.ci
@pytest.mark.parametrize("way", WAYS)
def test_after_the_lock_nothing_can_be_read_and_nothing_typed_is_lost(
    way: str, template: Path, tmp_path: Path
) -> None:
    lock(way, template, tmp_path)


@linux_only
@pytest.mark.long
@pytest.mark.parametrize("turn", range(RUNS))
def test_the_lock_holds_every_time(turn: int, template: Path, tmp_path: Path) -> None:
    """A whole session in every tenth; a text, the passphrase and the key in each."""
    lock(WAYS[turn % len(WAYS)], template, tmp_path, whole=turn % 10 == 0)


def rested(folder: Path) -> bool:
    times = {path.stat().st_mtime for path in [folder, *folder.iterdir()]}
    return times == {NEUTRAL_TIME}


@linux_only
@pytest.mark.parametrize(("way", "code"), [("close", 0), ("terminate", 128 + signal.SIGTERM)])
def test_leaving_saves_and_locks(way: str, code: int, template: Path, tmp_path: Path) -> None:
    with driven(way, template, tmp_path, whole=False) as window:
        assert window.told()["ready"]
        if way == "terminate":
            window.process.terminate()
        window.say()
        assert window.process.wait(20) == code
        assert rested(window.folder)
        assert window.narratives() == [TYPED]
