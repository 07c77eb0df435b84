"""Independent programs and packages that interoperability tests need."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
INTEROP = REPOSITORY / "tests" / "interop"
NODE_MODULES = INTEROP / "node_modules"


def missing(why: str) -> NoReturn:
    """Skip the test with the reason; fail it where everything must be there (CI)."""
    if os.environ.get("DEFENDER_REQUIRE_ALL") == "1":
        pytest.fail(why, pytrace=False)
    pytest.skip(why)


def require(program_or_path: str | Path, why: str) -> str:
    """The path of a program (a name) or of a file or folder (a Path), or the test is skipped."""
    if isinstance(program_or_path, Path):
        found = str(program_or_path) if program_or_path.exists() else None
    else:
        found = shutil.which(program_or_path)
    if found is None:
        missing(f"{program_or_path} is not there: {why}")
    return found


def require_npm(package: str) -> str:
    """The path of node, if the npm package of tests/interop/package.json is installed."""
    require(NODE_MODULES / package, "run npm ci in tests/interop")
    return require("node", "the npm packages need it")
