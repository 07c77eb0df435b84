"""The operating system: which one it is, and the packages it may have to give."""

from __future__ import annotations

import functools
import importlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from preparation.environment import clean_environment
from preparation.speech import SetUpError, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# The smallest lists with which Qt was seen to work on Debian 12.
QT_LIBRARIES = (
    "libglib2.0-0",
    "libgl1",
    "libegl1",
    "libdbus-1-3",
    "libfontconfig1",
    "libxkbcommon0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
)


def is_debian(os_release: str) -> bool:
    """Say whether the text of an os-release file describes Debian or one of its children."""
    said = dict(re.findall(r'^(ID|ID_LIKE)="?([^"\n]*)"?\s*$', os_release, flags=re.MULTILINE))
    return "debian" in " ".join(said.values()).lower().split()


def apt_install_command(packages: Sequence[str], *, as_root: bool) -> str:
    """Return the line that a person can copy."""
    words = ["apt-get", "install", "--no-install-recommends", *packages]
    return shlex.join(words if as_root else ["sudo", *words])


@functools.cache
def on_debian() -> bool:
    """Say whether this machine installs programs with apt."""
    if not sys.platform.startswith("linux") or shutil.which("apt-get") is None:
        return False
    for name in ("/etc/os-release", "/usr/lib/os-release"):
        if Path(name).is_file():
            return is_debian(Path(name).read_text(encoding="utf-8", errors="replace"))
    return False


def is_root() -> bool:
    """Say whether system packages may be installed without asking for a password."""
    return sys.platform != "win32" and os.geteuid() == 0


@functools.cache
def _refresh_lists() -> bool:
    return _apt("update")


def _apt(*arguments: str) -> bool:
    options = ["-q", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]
    done = subprocess.run(
        ["apt-get", *options, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
        env=clean_environment(os.environ) | {"DEBIAN_FRONTEND": "noninteractive"},
        check=False,
    )
    return done.returncode == 0


def apt_install(packages: Sequence[str]) -> bool:
    """Install Debian packages; only for root. Says so before. Returns whether it worked."""
    say(f"Installing with apt: {' '.join(packages)}")
    _refresh_lists()
    return _apt("install", "--yes", "--no-upgrade", "--no-install-recommends", *packages)


def provide_ensurepip() -> None:
    """Debian keeps the module that puts pip into an environment in a package of its own.

    Raises:
        SetUpError: it is missing and cannot be installed from here.
    """
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if not on_debian():
        raise SetUpError(
            "This Python has no module ensurepip. Install a complete Python 3.11 or later, "
            "then start this script with it."
        )
    if is_root() and apt_install([package]):
        importlib.invalidate_caches()
        if importlib.util.find_spec("ensurepip") is not None:
            return
    command = apt_install_command([package], as_root=is_root())
    raise SetUpError(
        f"This Python cannot make environments yet. Run: {command} and then start again."
    )


def check_qt(test: Callable[[], str | None]) -> bool:
    """See whether Qt can start, and help where that is possible.

    The command line works without Qt, so nothing here stops the app.

    Args:
        test: starts Qt once; returns None, or the reason why it did not start.

    Returns:
        whether Qt starts.
    """
    reason = test()
    if reason is None:
        return True
    if on_debian() and is_root():
        if apt_install(QT_LIBRARIES):
            reason = test()
        if reason is None:
            return True
    say(f"The window cannot start on this machine yet: {reason}")
    if on_debian():
        say(f"This helps: {apt_install_command(QT_LIBRARIES, as_root=is_root())}")
    elif sys.platform.startswith("linux"):
        say("Install the package of your distribution that brings the library named above.")
    say("The command line works without it.")
    return False
