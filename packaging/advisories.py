"""Known weaknesses of what is locked, from files that somebody brought: no network.

    python packaging/advisories.py FILE…

Each FILE holds advisories in the OSV format: one as JSON, a list of them, or a ZIP of JSON files as
databases are handed out. Prints every one that speaks of a locked version; 1 if there are any.
"""

from __future__ import annotations

import json
import re
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from packaging.version import InvalidVersion, Version
from releasing import bill

if TYPE_CHECKING:
    from collections.abc import Iterator

_ECOSYSTEM = "PyPI"


def read(path: Path) -> Iterator[dict[str, Any]]:
    """The advisories in a file.

    Raises:
        SystemExit: it is neither JSON nor a ZIP of it.
    """
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as packed:
                for name in packed.namelist():
                    if name.endswith(".json"):
                        yield json.loads(packed.read(name))
            return
        found = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, OSError, zipfile.BadZipFile) as error:
        raise SystemExit(f"{path.name} holds no advisories: {type(error).__name__}.") from error
    yield from found if isinstance(found, list) else [found]


def concerns(advisory: dict[str, Any], name: str, version: str) -> bool:
    """Whether an advisory speaks of this version of a package."""
    if advisory.get("withdrawn"):
        return False
    for one in advisory.get("affected", ()):
        about = one.get("package", {})
        if about.get("ecosystem") != _ECOSYSTEM or _plain(about.get("name", "")) != name:
            continue
        if version in one.get("versions", ()):
            return True
        if any(_within(part.get("events", ()), version) for part in one.get("ranges", ())):
            return True
    return False


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _within(events: list[dict[str, str]], version: str) -> bool:
    """Whether a version lies between where a weakness came in and where it went."""
    inside = False
    try:
        mine = Version(version)
        for event in sorted(events, key=_at):
            (kind, given), *_ = event.items()
            there = Version(given)
            if kind == "introduced" and mine >= there:
                inside = True
            elif (kind == "fixed" and mine >= there) or (kind == "last_affected" and mine > there):
                inside = False
    except InvalidVersion:
        # Ranges of a version control system speak of commits; "versions" names the releases.
        return False
    return inside


def _at(event: dict[str, str]) -> Version:
    return Version(next(iter(event.values())))


def main(paths: list[str]) -> int:
    """Print what concerns us."""
    if not paths:
        print(__doc__)
        return 2
    found = 0
    locked = bill.parts()
    for path in map(Path, paths):
        for advisory in read(path):
            for part in locked:
                if concerns(advisory, _plain(part.name), part.version):
                    found += 1
                    said = advisory.get("id"), advisory.get("summary", "")
                    print(f"{part.name} {part.version}:", *said)
    print(f"{found} advisories speak of what is locked, of {len(locked)} packages.")
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
