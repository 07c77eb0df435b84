"""A whole session on a real screen with a real keychain: what it writes, shows and speaks with.

The real program, watched by strace; the person before it is a script, but for the lock key, which
comes from the screen.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage

from crypto.passphrase import KdfParameters
from defender_app import vault
from defender_app.vault import Vault, binding, recovery
from tests.support import external, keychain, line, memory, real_screen, traces, vaults
from tests.support.repository import ROOT

pytestmark = [
    pytest.mark.timeout(900),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11, strace and /proc"),
    pytest.mark.long,
    pytest.mark.ci,
]

# The weakest cost that everybody accepts: the real program has no way to ask for less.
CHEAPEST = KdfParameters(memory_kib=64 * 1024, passes=3)
DRIVER = ROOT / "tests" / "support" / "driven_window.py"
SENT = "Questioned after the side event"
MARKERS = {
    "passphrase": "six lanterns over the harbour",
    "title": "Kestrel at the turnstile",
    "story": "Zwetschgenwasser vom Nachbarn um halb drei",
    "name": "Ilvana Torrenkovich",
    "searched": "ZWETSCHgenwasser",
    "evidence": "The ferryman saw the blue car twice",
    "sent": SENT,
    "pseudonym": "HERON",
}
SECONDS = 3
"""What was copied stays so long here: the usual time is 20 s."""
MARK_OF_SECRETS = "x-kde-passwordManagerHint"
ALLOWED = {
    "/dev/null": "where Python sends what processes apart would say",
    "/proc/self/fd/": "a sealed file has no name until it is whole; this gives it one",
}
"""What may be written besides the vault and the folder that was chosen, and why."""
NO_NETWORK = re.compile(
    r"/(libQt6(Network|WebEngine|WebSockets)|libssl|libcurl|_ssl\.)[^/]*$", re.MULTILINE
)


@dataclass
class Scene:
    """What was seen of the session.

    Attributes:
        place: everything that the program was told is the person's, but for what she came with.
        trace: what strace wrote.
        maps: the files that were mapped into each process.
        shown: properties of all windows, at each look.
        clipboard: what other programs got: at once, its formats, and after its time.
        selected: what was in the primary selection while the story was selected.
    """

    place: Path
    trace: str = ""
    maps: dict[str, str] = field(default_factory=dict)
    shown: list[bytes] = field(default_factory=list)
    clipboard: list[str] = field(default_factory=list)
    selected: list[str] = field(default_factory=list)
    speaks: tuple[str, ...] = ()


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """It is played once for all tests of this module."""
    strace = external.require("strace", "it sees every file and socket of the program")
    place = tmp_path_factory.mktemp("session")
    with (
        pytest.MonkeyPatch.context() as patch,
        keychain.bus() as bus,
        keychain.keyring_of(bus),
        real_screen.screen() as environment,
    ):
        for name, value in bus.variables.items():
            patch.setenv(name, value)
        prepare(place)
        yield play(place, strace, environment | dict(bus.variables))


def prepare(place: Path) -> None:
    """A bound vault with a record that is ready, a card that was compared, and two files."""
    for name in ("home", "tmp", "out", "came-with"):
        (place / name).mkdir()
    folder = place / "vault"
    vault.create(folder, [MARKERS["passphrase"]], drawer_size=8 << 20, training=False, kdf=CHEAPEST)
    desk = vaults.new_vault(place / "came-with" / "desk", training=False)
    with Vault.open(folder, MARKERS["passphrase"]) as her, vaults.opened(desk) as other:
        line.met(her.drawer, line.new_card(other.drawer, "Reprisals desk"))
        person = line.person("P1", pseudonym=MARKERS["pseudonym"])
        line.saved(her.drawer, line.incident(title=SENT, country="CH", persons=[person]))
        new = recovery.prepare()
        recovery.keep(her, MARKERS["passphrase"], new)
        recovery.test(her, new.shares[:2])
        binding.bind(her, MARKERS["passphrase"])
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    assert image.save(str(place / "came-with" / "gate.png"))
    note = place / "came-with" / "note.txt"
    note.write_text(f"{MARKERS['evidence']}.\n" * 3, encoding="utf-8")


def play(place: Path, strace: str, environment: dict[str, str]) -> Scene:
    """The session, from the passphrase to the end."""
    home, trace = place / "home", place / "trace"
    own = {
        "HOME": str(home),
        "TMPDIR": str(place / "tmp"),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        **{f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "CACHE", "STATE")},
    }
    came = place / "came-with"
    script = {
        **{name: MARKERS[name] for name in ("passphrase", "title", "story", "name", "searched")},
        "files": [str(came / "note.txt"), str(came / "gate.png")],
        "send": SENT,
        "out": str(place / "out"),
        "copy": True,
        "clipboard": SECONDS,
        "leave": "told",
    }
    program = [sys.executable, "-X", "utf8", str(DRIVER), "drive", str(place / "vault")]
    seen = Scene(place)
    with subprocess.Popen(
        [strace, *traces.WATCH, str(trace), *program],
        env=environment | own,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            _play(seen, process, script, environment)
        finally:
            for pid in memory.session(process.pid):
                os.kill(pid, signal.SIGKILL)
    seen.trace = trace.read_text(errors="replace")
    trace.unlink()
    bus = environment["DBUS_SESSION_BUS_ADDRESS"].partition("path=")[2].partition(",")[0]
    screen = "/tmp/.X11-unix/"  # noqa: S108 - where X11 is
    # Where glibc asks for the names of users: a cache of this machine, mostly not there.
    seen.speaks = (bus, screen, f"@{screen}", "/var/run/nscd/")
    return seen


def _play(
    seen: Scene, process: subprocess.Popen[str], script: object, environment: dict[str, str]
) -> None:
    def told() -> dict[str, Any]:
        assert process.stdout is not None
        said = process.stdout.readline()
        assert said, "the window ended"
        facts: dict[str, Any] = json.loads(said)
        assert "failed" not in facts, facts["failed"]
        return facts

    def say(what: str = "") -> None:
        assert process.stdin is not None
        process.stdin.write(f"{what}\n")
        process.stdin.flush()

    say(json.dumps(script))
    assert told() == {"copied": True}
    clipboard = real_screen.Clipboard(environment)
    seen.clipboard += [clipboard.read(), clipboard.read(target="TARGETS")]
    seen.selected.append(clipboard.read("primary"))
    look(seen, environment)
    assert real_screen.soon(
        lambda: not clipboard.read(), "it is gone", lambda: process.poll() is None, SECONDS + 10
    )
    seen.clipboard.append(clipboard.read())
    say()
    ready = told()
    look(seen, environment)
    for pid, command in memory.session(process.pid).items():
        if pid != process.pid:
            maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")
            seen.maps[command if pid != ready["pid"] else "window"] = maps
    say()
    keyboard = real_screen.Keyboard(environment, lambda: process.poll() is None)
    keyboard.wait_for_window("Notebook")
    keyboard.press("ctrl+l")
    assert told()["again"]
    look(seen, environment)
    maps = Path(f"/proc/{ready['pid']}/maps").read_text(encoding="utf-8")
    seen.maps["locked window"] = maps
    os.kill(ready["pid"], signal.SIGTERM)
    assert process.wait(30) == 128 + signal.SIGTERM


def look(seen: Scene, environment: dict[str, str]) -> None:
    """Read what every program on this screen can read."""
    found = real_screen.properties(environment["DISPLAY"])
    assert any(b"Notebook" in value for _, value in found), "no window is there"
    seen.shown += [name.encode() + b"=" + value for name, value in found]


def forms() -> list[bytes]:
    """Every marker as it would be written."""
    return [form for one in MARKERS.values() for form in memory.text(one)]


def test_the_session_was_a_whole_one(scene: Scene) -> None:
    with Vault.open(scene.place / "vault", MARKERS["passphrase"]) as opened:
        rows = {row.title: row for row in opened.drawer.incidents.list()}
        assert set(rows) == {MARKERS["title"], SENT}
        kept = opened.drawer.incidents.get(rows[MARKERS["title"]].event_id)
        assert rows[SENT].record_status == "sent"
    assert kept.narrative == MARKERS["story"]
    assert len(kept.evidence) == 2
    (sealed,) = (scene.place / "out").iterdir()
    assert sealed.suffix == ".age"
    assert any("decoding/start.py" in command for command in scene.maps)


def test_it_writes_only_where_it_may(scene: Scene) -> None:
    paths = set(traces.written(scene.trace))
    inside = tuple(f"{scene.place}/{name}/" for name in ("vault", "out"))
    for one in inside:
        assert any(path.startswith(one) for path in paths), f"strace saw nothing in {one}"
    allowed = (*inside, *ALLOWED)
    assert {path for path in paths if not f"{path}/".startswith(allowed)} == set()


def test_nothing_readable_is_on_any_disk(scene: Scene) -> None:
    came = scene.place / "came-with"
    found = {
        path
        for path in scene.place.rglob("*")
        if path.is_file() and not path.is_relative_to(came)
        if any(form in path.read_bytes() for form in forms())
    }
    assert found == set()
    # Neither settings of Qt, nor caches of fonts, nor anything else.
    assert [*(scene.place / "home").rglob("*"), *(scene.place / "tmp").iterdir()] == []


def test_nothing_readable_is_on_the_screen_for_other_programs(scene: Scene) -> None:
    assert len(scene.shown) > 30
    assert [one for one in scene.shown if any(form in one for form in forms())] == []


def test_what_was_copied_is_marked_and_goes_and_what_was_selected_is_not_published(
    scene: Scene,
) -> None:
    at_once, targets, later = scene.clipboard
    assert at_once == MARKERS["story"]
    assert MARK_OF_SECRETS in targets.split()
    assert later == ""
    assert scene.selected == [""]


def test_it_speaks_with_the_screen_and_the_keychain_alone(scene: Scene) -> None:
    assert traces.families(scene.trace) == {"AF_UNIX"}
    spoken = traces.spoken_with(scene.trace)
    assert any(one.startswith(scene.speaks[0]) for one in spoken), spoken
    assert {one for one in spoken if not one.startswith(scene.speaks)} == set()


def test_no_process_has_a_network_library(scene: Scene) -> None:
    assert len(scene.maps) >= 3
    for command, maps in scene.maps.items():
        assert "libc" in maps, command
        assert NO_NETWORK.findall(maps) == [], command
