"""A Debian with nothing in it, to install a package there: a folder, made by debootstrap.

Where Debian's packages come from is asked of this machine's own apt, and written nowhere.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support import external

RELEASE = "bookworm"
PERSON = "wanda"
_ASKED = "$(REPO_URI) $(CODENAME)"
_TARGETS = ("apt-get", "indextargets", "--format", _ASKED, "Created-By: Packages")


@dataclass(frozen=True)
class Debian:
    """One of them.

    Attributes:
        root: the folder.
    """

    root: Path

    @property
    def home(self) -> Path:
        """The home folder of the one person in it, from outside."""
        return self.root / "home" / PERSON

    def command(self, *words: str, person: bool = True) -> list[str]:
        """What carries out a command inside, as the person or as root."""
        who = ("--userspec", f"{PERSON}:{PERSON}") if person else ()
        return ["chroot", *who, str(self.root), *words]

    def run(
        self, *words: str, person: bool = True, environment: Mapping[str, str] | None = None
    ) -> str:
        """Carry out a command inside; gives what it wrote."""
        own = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": f"/home/{PERSON}", "LC_ALL": "C"}
        done = subprocess.run(
            self.command(*words, person=person),
            env={**own, "DEBIAN_FRONTEND": "noninteractive", **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        return done.stdout


def make(root: Path) -> Debian:
    """Make one; without it, or without the rights for it, the test is skipped."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        external.missing("only root can make another Debian in a folder")
    debootstrap = external.require("debootstrap", "it makes a bare Debian")
    listed = subprocess.run(_TARGETS, capture_output=True, text=True, check=False).stdout
    pairs = [line.split() for line in listed.splitlines()]
    places = [place for place, name in pairs if name == RELEASE]
    if not places:
        external.missing(f"apt here knows no packages of Debian {RELEASE}")
    done = subprocess.run(
        (debootstrap, "--variant=minbase", RELEASE, str(root), places[0]),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.fail(done.stdout + done.stderr, pytrace=False)
    _speak_as_here(root)
    made = Debian(root)
    made.run("useradd", "--create-home", "--shell", "/bin/sh", PERSON, person=False)
    return made


def _speak_as_here(root: Path) -> None:
    """How this machine reaches the packages: its settings of apt, and whom it trusts."""
    for name in ("apt/apt.conf", "apt/apt.conf.d", "resolv.conf", "ssl/certs"):
        here, there = Path("/etc") / name, root / "etc" / name
        if here.is_dir():
            shutil.copytree(here, there, symlinks=True, dirs_exist_ok=True)
        elif here.is_file():
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(here, there)
