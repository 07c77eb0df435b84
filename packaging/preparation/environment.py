"""Where the environment is, whether it is whole, and what is to be done when it is not.

A set-up is either complete or thrown away. The stamp is removed before anything is changed and
written last; so without a stamp that fits, nothing in `.venv` is trusted.
"""

from __future__ import annotations

import csv
import dataclasses
import enum
import hashlib
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# Variables that would send Python or pip somewhere else than into `.venv`. Those that name a
# mirror, a proxy or a certificate are the person's own business and stay.
MISLEADING = frozenset(
    {
        "PYTHONHOME",
        "PYTHONPATH",
        "PYTHONSTARTUP",
        "PYTHONUSERBASE",
        "PYTHONSAFEPATH",
        "PYTHONUTF8",
        "PYTHONCOERCECLOCALE",
        "__PYVENV_LAUNCHER__",
        "VIRTUAL_ENV",
        "PIP_CONSTRAINT",
        "PIP_DRY_RUN",
        "PIP_EDITABLE",
        "PIP_NO_DEPS",
        "PIP_PREFIX",
        "PIP_PYTHON",
        "PIP_REQUIREMENT",
        "PIP_REQUIRE_VIRTUALENV",
        "PIP_ROOT",
        "PIP_TARGET",
        "PIP_USER",
    }
)

_PROBE = (
    "import json, sys, sysconfig;"
    "print(json.dumps([sys.prefix, '%d.%d' % sys.version_info[:2], sysconfig.get_path('purelib')]))"
)


class Level(enum.Enum):
    """How much has to be there."""

    RUN = "run"
    TEST = "test"


class Step(enum.Enum):
    """One piece of work; always done in the order of this list."""

    REBUILD = "rebuild"
    REQUIREMENTS = "requirements"
    TESTS = "tests"
    PROJECT = "project"


@dataclasses.dataclass(frozen=True)
class Layout:
    """The places in one copy of the repository."""

    root: Path

    @property
    def venv(self) -> Path:
        """The environment that belongs to this copy."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The interpreter inside the environment."""
        folder, name = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
        return self.venv / folder / name

    @property
    def stamp(self) -> Path:
        """Written last: says what the environment was made from."""
        return self.venv / "set-up.json"

    @property
    def busy(self) -> Path:
        """Locked while a set-up works. Outside the environment, which may be thrown away."""
        return self.root / ".venv.lock"

    def lock(self, name: str) -> Path:
        """One of the requirement files with hashes."""
        return self.root / "packaging" / name

    @property
    def run_locks(self) -> tuple[Path, ...]:
        """What the app itself needs, and what builds it."""
        return self.lock("requirements.txt"), self.lock("requirements-build.txt")

    @property
    def test_locks(self) -> tuple[Path, ...]:
        """Everything: the app's packages, the build tool and the test tools."""
        return (self.lock("requirements-test.txt"),)


@dataclasses.dataclass(frozen=True)
class Stamp:
    """What an environment was made from. Digests are SHA-256 in hex."""

    place: str
    python: str
    requirements: str
    tests: str | None
    project: str
    installed: tuple[str, ...]
    qt: bool = False

    @classmethod
    def read(cls, path: Path) -> Stamp | None:
        """Return the stamp, or None when there is none that can be understood."""
        try:
            members = json.loads(path.read_text(encoding="utf-8"))
            members["installed"] = tuple(members["installed"])
            return cls(**members)
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def write(self, path: Path) -> None:
        """Replace the stamp in one step, so that a half-written one is never read."""
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(dataclasses.asdict(self), indent=1), encoding="utf-8")
        fresh.replace(path)


@dataclasses.dataclass(frozen=True)
class Wanted:
    """What the files of this copy ask for now."""

    place: str
    requirements: str
    tests: str
    project: str

    @classmethod
    def of(cls, layout: Layout) -> Wanted:
        """Read the lock files and the part of `pyproject.toml` that an installation depends on."""
        project = tomllib.loads((layout.root / "pyproject.toml").read_text(encoding="utf-8"))
        said = {
            "build-system": project.get("build-system"),
            "project": project.get("project"),
            "setuptools": project.get("tool", {}).get("setuptools"),
        }
        return cls(
            place=str(layout.venv),
            requirements=_digest(*(path.read_bytes() for path in layout.run_locks)),
            tests=_digest(*(path.read_bytes() for path in layout.test_locks)),
            project=_digest(json.dumps(said, sort_keys=True).encode()),
        )


@dataclasses.dataclass(frozen=True)
class Found:
    """What the interpreter of an environment says about itself."""

    prefix: Path
    python: str
    site: Path


def _digest(*parts: bytes) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8))
        digest.update(part)
    return digest.hexdigest()


def clean_environment(variables: Mapping[str, str]) -> dict[str, str]:
    """Return the variables without those that would lead Python or pip astray."""
    return {name: value for name, value in variables.items() if name.upper() not in MISLEADING}


def probe(layout: Layout) -> Found | None:
    """Start the environment's interpreter; None when it does not answer sensibly."""
    try:
        done = subprocess.run(
            [layout.python, "-I", "-c", _PROBE],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            env=clean_environment(os.environ) | {"PYTHONIOENCODING": "utf-8"},
            check=True,
            timeout=60,
        )
        prefix, python, site = json.loads(done.stdout)
        return Found(Path(prefix), python, Path(site))
    except (OSError, ValueError, subprocess.SubprocessError):
        return None


def installed(site: Path) -> tuple[str, ...]:
    """Name the packages in a `site-packages` folder, by their `.dist-info` folders."""
    return tuple(sorted(path.name for path in site.glob("*.dist-info")))


def first_damage(site: Path, names: tuple[str, ...]) -> str | None:
    """Compare the packages with the lists pip wrote when it installed them.

    Returns:
        the path of the first file that is missing or has another size, or None.
    """
    for name in names:
        record = site / name / "RECORD"
        try:
            with record.open(encoding="utf-8", newline="") as lines:
                rows = [row for row in csv.reader(lines) if len(row) == len(("path", "hash", "n"))]
        except (OSError, ValueError, csv.Error):
            return str(record)
        for path, _, size in rows:
            # Some packages bring compiled files along, and Python writes those anew.
            checked = size and not path.endswith(".pyc")
            if checked and _size(os.path.join(site, path)) != int(size):  # noqa: PTH118 - 10,000 times
                return path
    return None


def _size(path: str) -> int | None:
    try:
        return os.stat(path).st_size  # noqa: PTH116 - 10,000 times; Path costs four times as much
    except OSError:
        return None


def is_whole(layout: Layout, stamp: Stamp) -> bool:
    """Say whether everything that the stamp promises is still there, in this place."""
    found = probe(layout)
    return (
        found is not None
        and found.python == stamp.python
        and _same(found.prefix, layout.venv)
        and first_damage(found.site, stamp.installed) is None
    )


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def steps(level: Level, wanted: Wanted, stamp: Stamp | None, *, whole: bool) -> tuple[Step, ...]:
    """Decide what to do. Pure: `whole` says whether the environment fits its stamp.

    Packages are never exchanged in place, because leftovers of an older lock file could be
    imported by accident; only test tools are added, and the project itself is renewed.
    """
    tests_fit = stamp is not None and stamp.tests in {None, wanted.tests}
    if (
        stamp is None
        or not whole
        or stamp.place != wanted.place
        or stamp.requirements != wanted.requirements
        or (level is Level.TEST and not tests_fit)
    ):
        packages = Step.TESTS if level is Level.TEST else Step.REQUIREMENTS
        return Step.REBUILD, packages, Step.PROJECT
    work = []
    if level is Level.TEST and stamp.tests is None:
        work.append(Step.TESTS)
    if stamp.project != wanted.project:
        work.append(Step.PROJECT)
    return tuple(work)
