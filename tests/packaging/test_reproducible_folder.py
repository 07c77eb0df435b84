"""The program that needs no Python is the same, byte for byte, wherever and whenever it is made."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import clones

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the package for Debian"),
]


def _made(folder: Path, zone: str, umask: int) -> dict[str, tuple[int, float, str]]:
    out = folder.parent / f"out of {folder.name}"
    for step in ("folder", "deb"):
        subprocess.run(
            (sys.executable, "packaging/release.py", step, str(out)),
            cwd=folder,
            env=os.environ | {"TZ": zone, "SOURCE_DATE_EPOCH": "1", "PYTHONHASHSEED": "7"},
            umask=umask,
            check=True,
        )
    found: dict[str, tuple[int, float, str]] = {}
    for path in sorted(out.rglob("*")):
        told = path.lstat()
        is_link = path.is_symlink()
        data = str(path.readlink()).encode() if is_link else b""
        if path.is_file() and not is_link:
            data = path.read_bytes()
        is_package = path.suffix == ".deb"
        name = path.relative_to(out).as_posix()
        when = 0 if is_package else told.st_mtime
        found[name] = (0 if is_package else told.st_mode, when, hashlib.sha256(data).hexdigest())
    return found


def test_folder_and_package_are_the_same_from_two_folders_at_two_times(tmp_path: Path) -> None:
    here = _made(clones.clone(tmp_path / "here"), "UTC", 0o022)
    there = _made(clones.clone(tmp_path / "there é 中"), "Asia/Kathmandu", 0o077)
    differ = {name for name in here.keys() | there.keys() if here.get(name) != there.get(name)}
    assert differ == set()
    assert any(name.endswith(".deb") for name in here)
