"""A stick is used on two computers, and neither of them is any different afterwards."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from crypto.passphrase import KdfParameters
from defender_app import vault
from defender_app.vault import Vault
from tests.support import external, traces
from tests.support.portable_window import PASSPHRASE, STORY
from tests.support.real_screen import screen
from tests.support.repository import ROOT

pytestmark = [
    pytest.mark.long,
    pytest.mark.ci,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 and strace"),
]
# Not all that name a file: every look whether a module is there would stop the program.
CALLS = "trace=/^(open|creat|mk|rename|unlink|link|symlink|rmdir|truncate|chmod|chown|utime|futime)"
PROGRAM = ROOT / "tests" / "support" / "portable_window.py"


def everything(home: Path) -> dict[str, tuple[object, ...]]:
    """Names, kinds, contents and times of what lies in a home folder."""
    found: dict[str, tuple[object, ...]] = {}
    for path in (home, *sorted(home.rglob("*"))):
        told = path.lstat()
        data = path.read_bytes() if path.is_file() else b""
        found[str(path)] = (told.st_mode, told.st_mtime_ns, told.st_ctime_ns, data)
    return found


def computer(place: Path) -> Path:
    """The home of somebody who has used this computer for other things."""
    (place / ".config" / "fontconfig").mkdir(parents=True)
    (place / ".local" / "share").mkdir(parents=True)
    (place / ".local" / "share" / "recently-used.xbel").write_text("<xbel/>")
    (place / "letter.txt").write_text("Dear aunt")
    return place


def used(
    stick: Path, home: Path, log: Path, environment: dict[str, str]
) -> list[dict[str, object]]:
    """One session of a person with the stick at a computer; gives what was told of it."""
    strace = external.require("strace", "it sees every file that is opened")
    fonts = home.parent / "fonts.conf"
    # A computer whose list of fonts is not there yet: whoever asks first writes one.
    fonts.write_text(
        "<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir>"
        '<cachedir prefix="xdg">fontconfig</cachedir><cachedir>~/.fontconfig</cachedir>'
        "</fontconfig>"
    )
    own = {
        name: value
        for name, value in environment.items()
        if not name.startswith(("XDG_", "DBUS_", "PYTHON"))
    }
    own |= {"HOME": str(home), "FONTCONFIG_FILE": str(fonts), "PYTHONPATH": str(ROOT)}
    watch = [strace, "-f", "-qq", "--seccomp-bpf", "-s", "300", "-e", CALLS, "-o", str(log)]
    done = subprocess.run(
        # Without the flag the modules of the tests themselves might be compiled.
        [*watch, sys.executable, "-B", "-X", "utf8", str(PROGRAM), "drive", str(stick)],
        env=own,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return [json.loads(one) for one in done.stdout.splitlines()]


def test_two_computers_are_as_they_were(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "photo.txt").write_text("a photograph")
    folder = stick / "Notebook"
    cheapest = KdfParameters(memory_kib=64 * 1024, passes=3)
    vault.create(folder, [PASSPHRASE], drawer_size=2 << 20, training=False, kdf=cheapest)
    for name in ("one", "two"):
        home = computer(tmp_path / name / "home")
        before = everything(home)
        log = tmp_path / f"{name}.trace"
        with screen() as environment:
            told = used(stick, home, log, dict(environment))
        assert everything(home) == before
        assert told[0]["chosen"] == 2
        assert "leaves nothing on this computer" in str(told[0]["keychain"])
        assert told[-1]["folder"] == str(folder)
        assert told[-1]["arguments"][-2:] == ["--portable", str(stick)]  # type: ignore[index] # a list
        paths = set(traces.written(log.read_text(errors="replace")))
        assert any(path.startswith(f"{folder}/drawer-") for path in paths), "strace saw nothing"
        allowed = (str(stick), "/dev/", "/proc/self/")
        assert {path for path in paths if not path.startswith(allowed)} == set()
    with Vault.open(folder, PASSPHRASE) as opened:
        assert len(opened.drawer.incidents.list()) == 2
    left = {path.name for path in stick.iterdir()}
    assert left == {"photo.txt", "Notebook", "cache"}
    texts = b"".join(path.read_bytes() for path in stick.rglob("*") if path.is_file())
    assert STORY.encode() not in texts
    assert not re.search(rb"HERON", texts)
    assert (stick / "cache" / "fontconfig").is_dir()
