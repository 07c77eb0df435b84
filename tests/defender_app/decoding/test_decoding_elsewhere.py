"""The process apart as an ordinary user and as root, and on kernels that lack what confines it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support import ordinary
from tests.support.repository import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Landlock and seccomp are Linux's")
SUPPORT = ROOT / "tests" / "support"
BY_LANDLOCK_ALONE = {"look", "memory to execute", "trace"}
"""What a file that takes the process over can still do without the filter of system calls."""


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """A folder that every user can reach; folders of tests are closed to others."""
    made = Path(tempfile.mkdtemp(prefix="elsewhere-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made)


@pytest.fixture(scope="module", params=["the present user", "an ordinary user"])
def program(request: pytest.FixtureRequest, place: Path) -> tuple[str, int]:
    """An interpreter, and who starts it."""
    if request.param == "the present user":
        return sys.executable, os.geteuid()
    if os.geteuid():
        pytest.skip("the present user is an ordinary one")
    return ordinary.interpreter(place / "venv"), ordinary.NOBODY


def _told(program: tuple[str, int], place: Path, lacking: str) -> dict[str, Any]:
    """What came of decoding a few files, on a kernel that lacks these things."""
    python, user = program
    target = place / f"vault-{user}"
    target.write_text("x")
    os.chown(target, user, -1)
    done = subprocess.run(
        [
            *(python, SUPPORT / "older_kernel.py", lacking),
            *(python, SUPPORT / "decoding_apart.py", target),
        ],
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        cwd="/",
        check=False,
        timeout=100,
        **ordinary.become(user),  # type: ignore[call-overload] # who begins it
    )
    assert done.returncode == 0, done.stderr
    # Whatever it tried, the file is there as it was.
    assert target.read_text() == "x"
    told: dict[str, Any] = json.loads(done.stdout)
    return told


ALL = {"jpeg": "yes", "heif": "yes", "pdf": "yes"}


def test_all_that_confines_takes_effect(program: tuple[str, int], place: Path) -> None:
    told = _told(program, place, "")
    assert told["confined"] == ["landlock", "limits", "seccomp"]
    assert (told["drawn"], told["worked"], told["refused"]) == (ALL, [], "")


def test_without_landlock_the_filter_and_the_limits_hold(
    program: tuple[str, int], place: Path
) -> None:
    told = _told(program, place, "landlock")
    assert told["confined"] == ["limits", "seccomp"]
    assert (told["drawn"], told["worked"], told["refused"]) == (ALL, [], "")


def test_without_the_filter_landlock_and_the_limits_hold(
    program: tuple[str, int], place: Path
) -> None:
    told = _told(program, place, "seccomp")
    assert told["confined"] == ["landlock", "limits"]
    # An ordinary user may begin nothing then; root is not held by that limit.
    is_root = program[1] == 0
    heif = "yes" if is_root else "file-needs-thread"
    assert told["drawn"] == {**ALL, "heif": heif}
    # Its child may signal it, nobody else.
    more = {"fork", "kill"} if is_root else set()
    assert set(told["worked"]) <= BY_LANDLOCK_ALONE | more
    assert told["refused"] == ""


def test_without_both_no_file_is_read(program: tuple[str, int], place: Path) -> None:
    told = _told(program, place, "landlock,seccomp")
    assert told == {"confined": [], "drawn": {}, "worked": [], "refused": "decoder-not-confined"}
