"""Writes the requirement files with hashes anew, from `pyproject.toml`.

    python packaging/lock.py             keeps the versions that still fit
    python packaging/lock.py --upgrade   takes the newest ones

Needs the program `uv` (on the PATH, or named in the variable UV). The files hold for every
operating system and every Python the project supports. They name no package index: which one is
used is the decision of whoever installs.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-header",
    "--quiet",
)

# What makes a program that needs no Python, in an environment of its own, and prepares its fonts.
FROZEN = ("pyinstaller>=6.16", "fonttools>=4.60")


def compile_lock(target: str, *arguments: str, typed: str | None = None) -> None:
    """Write one lock file; `typed` is what the compiler reads from standard input.

    Raises:
        SystemExit: the compiler failed, or named a package index.
    """
    uv = os.environ.get("UV", "uv")
    path = f"packaging/{target}"
    command = [uv, "pip", "compile", *OPTIONS, *arguments, "--output-file", path]
    subprocess.run(command, cwd=ROOT, input=typed, text=True, check=True)
    if re.search(r"https?://|file://|--(extra-)?index-url|--find-links", (ROOT / path).read_text()):
        sys.exit(f"{path} names a package index; look at the settings of uv.")


def main() -> None:
    """Write all four files, so that they agree with each other."""
    more = sys.argv[1:]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    builders = "\n".join(project["build-system"]["requires"])
    # Each file is held to those before it: the test tools must not bring other versions.
    held = ("--constraint", "packaging/requirements.txt")
    held_too = ("--constraint", "packaging/requirements-build.txt")
    plain = "--no-annotate"
    compile_lock("requirements.txt", "pyproject.toml", *more)
    compile_lock("requirements-build.txt", "-", plain, *held, *more, typed=builders)
    makers = "\n".join(FROZEN)
    compile_lock("frozen/requirements.txt", "-", plain, *held, *held_too, *more, typed=makers)
    grouped = ("pyproject.toml", "--group", "test")
    compile_lock("requirements-test.txt", *grouped, *held, *held_too, *more)


if __name__ == "__main__":
    main()
