"""The commands that ``README.txt`` of the demonstration shows: they run as they stand there."""

from __future__ import annotations

import importlib.metadata
import os
import shlex
import sys
import sysconfig
from pathlib import Path
from typing import Final

PROJECT: Final = "defender-app"
PACKAGE: Final = "defender_app"
AGE: Final = "age-file"
"""What a frozen program is told to be ``python -m crypto.age``."""


def program(module: str) -> str:
    """The beginning of a command line that starts a module of this installation from any folder.

    Args:
        module: ``defender_app`` or ``crypto.age``.
    """
    python = quoted(sys.executable)
    if hasattr(sys, "frozen"):
        # It is its own interpreter: see the entry point.
        return python if module == PACKAGE else f"{python} {AGE}"
    if _installed() or os.name != "posix":
        return f"{python} -I -m {module}"
    place = quoted(str(Path(__file__).resolve().parents[2]))
    return f"PYTHONPATH={place} {python} -m {module}"


def go_to(folder: Path) -> str:
    """The command that makes ``folder`` the current one."""
    return f"cd {quoted(str(folder.absolute()))}"


def _installed() -> bool:
    """Whether this Python finds the project by itself, and not because of the current folder."""
    sites = sorted({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")})
    return any(True for _ in importlib.metadata.distributions(name=PROJECT, path=sites))


def quoted(text: str) -> str:
    """A word of a command line, as the shell of this system wants it."""
    return shlex.quote(text) if os.name == "posix" else f'"{text}"'
