"""An ordinary user for tests that run as root, with an interpreter that such a user may start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NOBODY = 65534


def interpreter(folder: Path) -> str:
    """An interpreter with our packages that everybody may start; skips where there is none.

    Args:
        folder: for a virtual environment; the ordinary user must be able to reach it.
    """
    packages = next(path for path in sys.path if path.endswith("site-packages"))
    for path in (Path(packages), Path(__file__).resolve().parents[2]):
        if not _reachable(path):
            pytest.skip(f"other users may not read {path.name}")
    if _reachable(Path(sys.executable).resolve()):
        return sys.executable
    name = f"python3.{sys.version_info.minor}"
    other = shutil.which(name, path="/usr/bin:/usr/local/bin")
    if other is None or not _reachable(Path(other).resolve()):
        pytest.skip(f"no {name} that other users may start")
    made = subprocess.run(
        [other, "-m", "venv", "--without-pip", str(folder)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip(f"{name} makes no virtual environment")
    (own,) = folder.glob("lib/*/site-packages")
    (own / "more.pth").write_text(f"{packages}\n")
    return str(folder / "bin" / "python")


def _reachable(path: Path) -> bool:
    every = [path, *path.parents]
    return all(one.stat().st_mode & 0o005 == 0o005 for one in every)


def become(user: int) -> dict[str, object]:
    """What a process is begun with to run as another user; nothing as the present one."""
    if user == os.geteuid():
        return {}
    return {"user": user, "group": user, "extra_groups": []}
