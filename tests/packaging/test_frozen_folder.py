"""The program that needs no Python: what is in it, and that all of it works."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from releasing import single_file

from tests.support import external, packaged_scene, traces
from tests.support.packaged_scene import PASSPHRASE, STORY
from tests.support.real_screen import screen
from tests.support.repository import ROOT

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the folder for Linux"),
]
MOST = 190_000_000
PATH = "/usr/bin:/bin"
NOBODY = 65534
# A computer with one font of Latin letters, and no list of fonts yet.
FONTS = (
    "<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir>"
    '<cachedir prefix="xdg">fontconfig</cachedir></fontconfig>'
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = tmp_path / "home"
    made.mkdir()
    return made


def _said(program: Path, home: Path, *words: str) -> str:
    done = subprocess.run(
        [program, *words],
        env={"HOME": str(home), "PATH": PATH, "QT_QPA_PLATFORM": "offscreen"},
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_it_is_small_and_holds_nothing_that_opens_connections(built: Path) -> None:
    folder = built / "defender-app"
    found = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(path.stat().st_size for path in found) <= MOST
    names = [path.relative_to(folder).as_posix() for path in found]
    network = re.compile(r"QtNetwork|Qt6Network|_ssl\.|libssl\.|libcurl|/ssl\.py|libx265")
    assert [one for one in names if network.search(one)] == []
    assert len(list((folder / "_internal" / "fonts").glob("*.ttf"))) == 6
    for part in ("python/LICENSE.txt", "pyinstaller/COPYING.txt", "libxcb-cursor0/copyright"):
        assert (folder / "_internal" / "licences" / part).is_file()


def test_nothing_in_it_names_the_computer_it_was_made_on(built: Path) -> None:
    place = str(built).encode()
    guilty = [
        path
        for path in (built / "defender-app").rglob("*")
        if path.is_file() and (b"/folder-" in path.read_bytes() or place in path.read_bytes())
    ]
    assert guilty == []


def test_the_demo_plays_and_what_it_shows_can_be_typed(
    program: Path, home: Path, tmp_path: Path
) -> None:
    demo = tmp_path / "demo"
    _said(program, home, "demo", "--out", str(demo))
    shown = (demo / "README.txt").read_text(encoding="utf-8")
    typed = [line.strip() for line in shown.splitlines() if str(program) in line]
    assert len(typed) >= 6
    assert any(" age-file " in line for line in typed)
    for line in typed:
        done = subprocess.run(
            ["sh", "-c", line],
            cwd=demo,
            env={"HOME": str(home), "PATH": PATH},
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, (line, done.stderr)
    assert (demo / "report.zip").read_bytes().startswith(b"PK")
    assert list(home.iterdir()) == []


def test_pictures_are_opened_in_a_process_apart(program: Path, home: Path, tmp_path: Path) -> None:
    from PIL import Image  # noqa: PLC0415 - only here
    from pillow_heif import from_pillow  # noqa: PLC0415 - the same

    folder, words = tmp_path / "vault", tmp_path / "words"
    words.write_text(PASSPHRASE)
    words.chmod(0o600)
    own: tuple[str, ...] = ("--passphrase-file", str(words))
    _said(program, home, "vault", "create", str(folder), "--training", "--size", "16M", *own)
    own += ("--vault", str(folder), "--json")
    incident = ROOT / "docs" / "examples" / "incident.json"
    record = json.loads(_said(program, home, "record", "add", str(incident), *own))["event_id"]
    picture = Image.new("RGB", (64, 48), "#3d6b8c")
    from_pillow(picture).save(tmp_path / "a.heic", quality=90)
    for ending in ("avif", "webp", "tif", "jpg"):
        picture.save(tmp_path / f"a.{ending}")
    picture.save(tmp_path / "a.pdf")
    for path in sorted(tmp_path.glob("a.*")):
        added = json.loads(_said(program, home, "evidence", "add", record, str(path), *own))
        assert added, path.name
        eid = str(added["evidence"][0]["eid"])
        said = _said(program, home, "evidence", "clean", record, eid, "--nobody-shown", *own)
        assert json.loads(said), path.name


def test_the_window_opens_locks_and_leaves_nothing_behind(
    program: Path, home: Path, tmp_path: Path
) -> None:
    strace = external.require("strace", "it sees every file and socket of the program")
    fonts, trace = tmp_path / "fonts.conf", tmp_path / "trace"
    fonts.write_text(FONTS)
    stick = tmp_path / "stick"
    shutil.copytree(program.parent, stick / "defender-app", symlinks=True)
    (stick / "portable").mkdir()
    folder = packaged_scene.new_vault(stick / "portable" / "vault")
    with screen() as environment:
        own = {"HOME": str(home), "FONTCONFIG_FILE": str(fonts), "XDG_RUNTIME_DIR": str(home)}
        started = str(stick / "defender-app" / "defender-app")
        scene = packaged_scene.play(
            [strace, *traces.WATCH, str(trace), started, "window"], environment | own, folder
        )
    assert STORY in scene.kept
    assert scene.code == 0
    assert scene.pids[0] == scene.pids[1]
    assert "Network" not in scene.maps
    assert "libssl" not in scene.maps
    told = trace.read_text(errors="replace")
    assert traces.families(told) == {"AF_UNIX"}
    ours = (str(stick / "portable"), "/dev/")
    assert {path for path in traces.written(told) if not path.startswith(ours)} == set()
    assert list(home.iterdir()) == []


def test_the_single_file_runs_as_on_tails(built: Path) -> None:
    """Not root, one folder that stays, no network; a program may be started from that folder."""
    unshare = external.require("unshare", "it takes the network away")
    setpriv = external.require("setpriv", "it takes the rights of root away")
    if os.geteuid() != 0:
        external.missing("only root can take a network away for good")
    with tempfile.TemporaryDirectory(prefix="persistent-", dir="/var/tmp") as place:
        persistent, home = Path(place) / "Persistent", Path(place) / "amnesia"
        for path in (persistent, home):
            path.mkdir()
        copy = persistent / single_file.name()
        shutil.copyfile(_single_file(built), copy)
        (persistent / "portable").mkdir()
        folder = packaged_scene.new_vault(persistent / "portable" / "vault")
        for path in (Path(place), *Path(place).rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        who = (f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--no-new-privs")
        command = [unshare, "--net", setpriv, *who, "sh", str(copy), "--portable", "window"]
        with screen() as environment:
            own = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
            scene = packaged_scene.play(command, environment | own, folder)
        assert STORY in scene.kept
        assert (scene.pids[0], scene.code) == (scene.pids[1], 0)
        assert list(home.iterdir()) == []
        names = {one.name for one in persistent.iterdir()}
        assert names == {copy.name, "defender-app", "portable"}


def _single_file(built: Path) -> Path:
    made = built / single_file.name()
    return made if made.is_file() else single_file.build(built)
