"""The files of this repository, with or without git."""

from __future__ import annotations

import functools
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOT_OURS = {
    ".git",
    ".venv",
    "node_modules",
    "build",
    "dist",
    "__pycache__",
    ".hypothesis",
    ".import_linter_cache",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
}


@functools.cache
def files() -> tuple[Path, ...]:
    """Every file that is or would be tracked, relative to the root."""
    if (ROOT / ".git").exists() and shutil.which("git") is not None:
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            check=True,
        )
        names = [Path(name) for name in listed.stdout.decode().split("\0") if name]
    else:
        names = [path.relative_to(ROOT) for path in ROOT.rglob("*")]
    return tuple(sorted({name for name in names if _is_ours(name)}))


def _is_ours(name: Path) -> bool:
    outside = NOT_OURS.isdisjoint(name.parts) and ".egg-info" not in str(name)
    return outside and (ROOT / name).is_file() and name.name != ".venv.lock"


def python_files(*folders: str) -> tuple[Path, ...]:
    """The Python files below the given folders of the root."""
    return tuple(name for name in files() if name.suffix == ".py" and name.parts[0] in set(folders))


def text_files() -> tuple[Path, ...]:
    """The files that are UTF-8 text."""
    return tuple(name for name in files() if _is_text(ROOT / name))


def _is_text(path: Path) -> bool:
    content = path.read_bytes()
    if b"\0" in content:
        return False
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
