"""The real program on a real screen, watched from outside by somebody it does not know."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from crypto.passphrase import KdfParameters
from defender_app import vault
from defender_app.vault import Vault
from tests.support import external, steps, traces, vaults
from tests.support.hands import Hands
from tests.support.real_screen import PATIENCE, Keyboard, screen, soon
from tests.support.repository import ROOT

SitsDown = Callable[[Path | None], Hands]
PASSPHRASE = "six lanterns over the harbour"
TRIES = 5
# The weakest cost that everybody accepts: the real program has no way to ask for less.
CHEAPEST = KdfParameters(memory_kib=64 * 1024, passes=3)
TEXTS = {
    "Give it a short title": "在机场被拦下",
    "Where did it happen?": "གནམ་ཐང་།",
    "What happened, in your own words?": (
        "ئۇلار مېنىڭ ئىسمىمنى چاقىردى. 他们问：谁付的机票？ ཁོ་ཚོས་དྲིས།"
    ),
}

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 and /proc")


@dataclass
class Scene:
    """What was seen of one session.

    Attributes:
        vault: its folder.
        home: an empty folder that the program was told is its home.
        trace: what strace wrote.
        pids: of the process before and after the lock.
        maps: every file that was mapped into it.
        code: its exit code.
    """

    vault: Path
    home: Path
    trace: str
    pids: tuple[int, int]
    maps: str
    code: int


def places(hands: Hands) -> list[QPoint]:
    """Where the fields stand: a person sees that, xdotool does not.

    Found out in a window of the same size, without a screen.
    """
    hands.key(Qt.Key.Key_N, control=True)
    hands.settle()
    fields = [hands.field(name) for name in TEXTS]
    return [one.mapTo(hands.window, one.rect().center()) for one in fields]


def children(pid: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@pytest.fixture(scope="module")
def played() -> dict[str, Scene]:
    """The scene is played once for all tests of this module."""
    return {}


@pytest.fixture
def scene(
    played: dict[str, Scene],
    sits_down: SitsDown,
    tmp_path_factory: pytest.TempPathFactory,
    window_vault: Callable[[Path], Path],
    tmp_path: Path,
) -> Scene:
    if not played:
        strace = external.require("strace", "it sees every file and socket of the program")
        hands = sits_down(window_vault(tmp_path / "twin"))
        steps.unlock(hands, vaults.PASSPHRASE)
        points = places(hands)
        place = tmp_path_factory.mktemp("screen")
        with screen() as environment:
            played["scene"] = play(place, environment, strace, points)
    return played["scene"]


def write(keyboard: Keyboard, point: QPoint, text: str, folder: Path, *, anew: bool) -> None:
    """Paste a text into a field until it is saved.

    From outside nobody sees when the window is ready for it. Whoever writes in vain writes once
    more, over whatever stands there by then.
    """
    before = vaults.all_bytes(folder)
    for _ in range(TRIES):
        if anew:
            keyboard.press("ctrl+n")
        keyboard.click(point.x(), point.y())
        keyboard.press("ctrl+a")
        keyboard.paste(text)
        if soon(lambda: vaults.all_bytes(folder) != before, "it was saved", keyboard.alive, 8):
            return
    pytest.fail("nothing was ever saved")


def play(place: Path, environment: dict[str, str], strace: str, points: list[QPoint]) -> Scene:
    folder, home, trace = place / "vault", place / "home", place / "trace"
    vault.create(folder, [PASSPHRASE], drawer_size=2 << 20, training=False, kdf=CHEAPEST)
    home.mkdir()
    own = {
        "HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        **{f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "DATA", "CACHE", "STATE")},
        "XDG_RUNTIME_DIR": str(home),
    }
    program = [sys.executable, "-X", "utf8", "-m", "defender_app", "window", "--vault", str(folder)]
    process = subprocess.Popen([strace, *traces.WATCH, str(trace), *program], env=environment | own)
    keyboard = Keyboard(environment, lambda: process.poll() is None)
    try:
        keyboard.wait_for_window("Notebook")
        (pid,) = children(process.pid)
        keyboard.type(PASSPHRASE)
        keyboard.press("Return")
        keyboard.wait_for_window("Notebook")
        for place_in_order, (point, text) in enumerate(zip(points, TEXTS.values(), strict=True)):
            write(keyboard, point, text, folder, anew=place_in_order == 0)
        maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")
        keyboard.press("ctrl+l")
        keyboard.wait_for_window("Notebook")
        (after,) = children(process.pid)
        keyboard.close_window()
        code = process.wait(PATIENCE)
    finally:
        keyboard.end()
        process.kill()
        process.wait()
    return Scene(folder, home, trace.read_text(errors="replace"), (pid, after), maps, code)


@linux_only
def test_what_was_pasted_is_in_the_vault_letter_by_letter(scene: Scene) -> None:
    with Vault.open(scene.vault, PASSPHRASE) as opened:
        (row,) = opened.drawer.incidents.list()
        kept = opened.drawer.incidents.get(row.event_id)
    assert [kept.title, kept.place_text, kept.narrative] == list(TEXTS.values())
    assert scene.code == 0


@pytest.mark.long
@pytest.mark.ci
@linux_only
def test_the_lock_keeps_the_process_and_replaces_what_it_holds(scene: Scene) -> None:
    assert scene.pids[0] == scene.pids[1]
    assert len(re.findall(r"execve\(.*\"window\", \"--vault\"", scene.trace)) >= 2


@linux_only
def test_no_socket_leads_out_of_the_machine(scene: Scene) -> None:
    assert traces.families(scene.trace) == {"AF_UNIX"}
    assert "QtNetwork" not in scene.trace
    assert "libQt6Network" not in scene.trace + scene.maps


@linux_only
def test_nothing_is_written_outside_the_vault(scene: Scene) -> None:
    paths = set(traces.written(scene.trace))
    assert any(path.startswith(f"{scene.vault}/drawer-") for path in paths), "strace saw nothing"
    assert {path for path in paths if not path.startswith((str(scene.vault), "/dev/"))} == set()
    assert list(scene.home.iterdir()) == []
