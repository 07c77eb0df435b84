"""Says whether a wheel holds everything it should: `python packaging/check_wheel.py WHEEL`.

Every file of the three packages must be in it, data files included, and the licence; nothing else.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("crypto", "defender_app", "ui")


def expected() -> set[str]:
    """Name the files of the packages, as they stand in the repository."""
    return {
        path.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and not _is_cache(path.relative_to(ROOT))
    }


def _is_cache(path: Path) -> bool:
    """Whether a tool left it there: Python's own cache, or a folder that is hidden."""
    return any(part == "__pycache__" or part.startswith(".") for part in path.parts)


def complaints(names: set[str]) -> list[str]:
    """Compare the names in a wheel with what should be there."""
    about = {name for name in names if name.split("/")[0].endswith(".dist-info")}
    wrong = [f"missing: {name}" for name in sorted(expected() - names)]
    wrong += [f"unexpected: {name}" for name in sorted(names - about - expected())]
    if not any(name.endswith("/licenses/LICENSE") for name in about):
        wrong.append("missing: the licence")
    return wrong


def main(path: str) -> int:
    """Print what is wrong with a wheel; 1 when anything is."""
    with zipfile.ZipFile(path) as wheel:
        names = {name for name in wheel.namelist() if not name.endswith("/")}
    wrong = complaints(names)
    print("\n".join(wrong) or f"{Path(path).name}: {len(names)} files, complete")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
