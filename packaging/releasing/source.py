"""The source as it is packed: the files of the project, with one time and one mode."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from defender_app import build_date

ROOT: Final = Path(__file__).resolve().parents[2]
_FILE: Final = 0o644
_PROGRAM: Final = 0o755


def epoch() -> int:
    """Seconds since 1970 that every packed file gets: the day that the release names."""
    return int(datetime.fromisoformat(build_date.BUILT).replace(tzinfo=UTC).timestamp())


def files(root: Path = ROOT) -> list[Path]:
    """Paths below ``root`` of everything that belongs to the project, sorted.

    Raises:
        SystemExit: this is no clone, and nothing says which files belong to it.
    """
    command = ("git", "-C", str(root), "ls-files", "-z")
    listed = subprocess.run(command, capture_output=True, check=False)
    if listed.returncode:
        raise SystemExit("Packages are made from a clone; this folder is none.")
    names = listed.stdout.decode("utf-8").split("\0")
    return sorted(Path(name) for name in names if name and (root / name).is_file())


def copy_to(target: Path, root: Path = ROOT) -> Path:
    """Copy the project's files into a new folder; modes and times are the same everywhere."""
    for path in files(root):
        copy = target / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / path, copy)
        is_program = os.access(root / path, os.X_OK)
        copy.chmod(_PROGRAM if is_program else _FILE)
        os.utime(copy, (epoch(), epoch()))
    return target


def environment() -> dict[str, str]:
    """What a build sees: nothing of who builds, where, or when."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return {
        **kept,
        "SOURCE_DATE_EPOCH": str(epoch()),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
