"""The package is installed on a Debian with nothing in it, and used there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import bare_debian, packaged_scene
from tests.support.bare_debian import PERSON, Debian
from tests.support.packaged_scene import STORY
from tests.support.real_screen import screen
from tests.support.repository import ROOT

pytestmark = [pytest.mark.long, pytest.mark.timeout(5400)]
INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends")


@pytest.fixture(scope="module")
def debian(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Debian]:
    """One with the package, which was made of the folder for this."""
    place = tmp_path_factory.mktemp("bare")
    made = bare_debian.make(place / "debian")
    out = place / "out"
    out.mkdir()
    (out / "defender-app").symlink_to(built / "defender-app")
    command = (sys.executable, "packaging/release.py", "deb", str(out))
    subprocess.run(command, cwd=ROOT, check=True)
    (package,) = out.glob("*.deb")
    shutil.copyfile(package, made.root / "srv" / package.name)
    made.run("apt-get", "update", person=False)
    made.run(*INSTALL, f"/srv/{package.name}", person=False)
    yield made
    shutil.rmtree(place, ignore_errors=True)


def test_there_is_no_python_and_the_demo_plays(debian: Debian) -> None:
    for name in ("python3", "python3.11"):
        assert not (debian.root / "usr" / "bin" / name).exists()
    assert debian.run("defender-app", "--version").startswith("defender-app ")
    home = f"/home/{PERSON}"
    said = debian.run("defender-app", "demo", "--out", f"{home}/demo")
    assert "README.txt shows how to look" in said
    assert {one.name for one in debian.home.iterdir()} <= {
        "demo",
        ".bash_logout",
        ".bashrc",
        ".profile",
    }


def test_a_window_opens_there_and_locks(debian: Debian) -> None:
    folder = packaged_scene.new_vault(debian.home / "vault")
    debian.run("chown", "--recursive", PERSON, f"/home/{PERSON}/vault", person=False)
    before = set(debian.home.iterdir())
    with screen() as environment:
        inside = {"HOME": f"/home/{PERSON}", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
        command = debian.command("defender-app", "window", "--vault", f"/home/{PERSON}/vault")
        scene = packaged_scene.play(command, environment | inside, folder)
    assert STORY in scene.kept
    assert (scene.pids[0], scene.code) == (scene.pids[1], 0)
    # Where nothing was set up, the library for fonts makes its list; nothing of ours is left.
    left = {one.name for one in set(debian.home.iterdir()) - before}
    assert left <= {".cache"}
    assert {one.name for one in debian.home.glob(".cache/*")} <= {"fontconfig", "mesa_shader_cache"}


def test_it_goes_without_a_trace(debian: Debian) -> None:
    debian.run("apt-get", "purge", "--yes", "defender-app", person=False)
    found = [path for path in (debian.root / "usr").rglob("*defender*") if path.is_file()]
    assert found == []
