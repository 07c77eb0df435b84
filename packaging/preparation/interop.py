"""Independent programs that the interoperability tests compare the app with."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from preparation import system
from preparation.environment import Layout, clean_environment
from preparation.speech import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# Program -> Debian package.
PROGRAMS = {
    "age": "age",
    "minisign": "minisign",
    "strace": "strace",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "xclip": "xclip",
    "unzip": "unzip",
    "exiftool": "libimage-exiftool-perl",
    "chromium": "chromium",
    "fc-list": "fontconfig",
    "dbus-daemon": "dbus-daemon",
    "gnome-keyring-daemon": "gnome-keyring",
    "man": "man-db",
    "appstreamcli": "appstream",
    "debootstrap": "debootstrap",
    "strip": "binutils",
    "node": "nodejs",
    "npm": "npm",
}

# Language -> Debian package with letters for it: pages are printed in these scripts.
FONTS = {
    "bo": "fonts-noto-core",
    "ug": "fonts-noto-core",
    "ar": "fonts-noto-core",
    "zh": "fonts-droid-fallback",
}


def missing_programs(has: Callable[[str], bool]) -> tuple[str, ...]:
    """Name the programs that are not there, in the order of `PROGRAMS`."""
    return tuple(name for name in PROGRAMS if not has(name))


def debian_packages(missing: tuple[str, ...]) -> tuple[str, ...]:
    """Name the Debian packages that bring the missing programs.

    A Node.js from elsewhere is left alone: Debian's would take its place.
    """
    foreign_node = "node" not in missing
    return tuple(PROGRAMS[name] for name in missing if not (name == "npm" and foreign_node))


def font_packages(has: Callable[[str], bool]) -> tuple[str, ...]:
    """Name the Debian packages with the fonts for languages that have none."""
    return tuple(dict.fromkeys(FONTS[language] for language in FONTS if not has(language)))


def provide(layout: Layout) -> None:
    """Install what is missing where that is possible, and say what the tests will skip."""
    missing, packages = _missing()
    if packages and system.on_debian() and system.is_root():
        system.apt_install(packages)
        missing, packages = _missing()
    if missing or packages:
        said = ", ".join((*missing, *(one for one in packages if one.startswith("fonts-"))))
        say(f"Tests that need these programs are skipped: {said}")
        if packages and system.on_debian():
            line = system.apt_install_command(packages, as_root=system.is_root())
            say(f"This installs them: {line}")
    _provide_node_modules(layout.root / "tests" / "interop")


def _missing() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The programs that are not there, and every Debian package that is wanted."""
    missing = missing_programs(_has)
    return missing, (*debian_packages(missing), *font_packages(_has_font))


def _has(name: str) -> bool:
    return shutil.which(name) is not None


def _has_font(language: str) -> bool:
    program = shutil.which("fc-list")
    if program is None:
        return False
    done = subprocess.run(
        [program, f":lang={language}", "family"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return bool(done.stdout.strip())


def node_modules_key(folder: Path) -> str | None:
    """Digest of what `npm ci` works from; None when there is nothing to install."""
    try:
        parts = [(folder / name).read_bytes() for name in ("package.json", "package-lock.json")]
    except OSError:
        return None
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _provide_node_modules(folder: Path) -> None:
    key = node_modules_key(folder)
    stamp = folder / "node_modules" / ".set-up"
    if key is None or (stamp.is_file() and stamp.read_text(encoding="ascii") == key):
        return
    npm = shutil.which("npm")
    if npm is None:
        say("There is no npm here: tests against the JavaScript implementation are skipped.")
        return
    say("Installing the independent implementation of age for the tests, with npm …")
    done = subprocess.run(
        # No package may run a program of its own while it is installed.
        [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
        env=clean_environment(os.environ),
        check=False,
    )
    if done.returncode == 0:
        stamp.write_text(key, encoding="ascii")
    else:
        say("npm did not succeed: tests against the JavaScript implementation are skipped.")
