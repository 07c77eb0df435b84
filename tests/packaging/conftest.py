"""What is handed out, made once for all tests here."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import clones

BUILT = "DEFENDER_BUILT"
"""Names a folder in which `packaging/release.py folder` has worked already, to save its minutes."""


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the program that needs no Python lies as ``defender-app``."""
    if BUILT in os.environ:
        return Path(os.environ[BUILT])
    place = tmp_path_factory.mktemp("built")
    clone = clones.clone(place / "source")
    subprocess.run(
        (sys.executable, "packaging/release.py", "folder", str(place)), cwd=clone, check=True
    )
    return place


@pytest.fixture(scope="session")
def program(built: Path) -> Path:
    """The program that needs no Python."""
    return built / "defender-app" / "defender-app"
