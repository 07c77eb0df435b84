"""The two commands in a fresh clone, in a folder with a space and a non-ASCII letter."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.external import require
from tests.support.repository import ROOT

pytestmark = [pytest.mark.long, pytest.mark.timeout(5400)]


def _variables() -> dict[str, str]:
    # What this pytest was told is not meant for the one inside; and without a screen the program
    # plays its demo, while with one it would wait for somebody to close its window.
    screens = {"DISPLAY", "WAYLAND_DISPLAY"}
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTEST_") and name not in screens
    }


def _bootstrap(
    clone: Path, *arguments: str, variables: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(clone / "packaging" / "bootstrap.py"), *arguments],
        cwd=clone.parent,
        env=_variables() | dict(variables or {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def _starts(clone: Path, variables: Mapping[str, str] | None = None) -> str:
    done = _bootstrap(clone, "run", "--version", variables=variables)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("defender-app "), done.stdout
    return done.stderr


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    git = require("git", "it makes the clone")
    target = tmp_path_factory.mktemp("clone") / "dé fender test" / "main"
    command = [str(git), "clone", "--quiet", "--no-hardlinks", str(ROOT), str(target)]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    assert _starts(target) != ""
    return target


@pytest.mark.ci
def test_fresh_clone_second_run_is_silent_and_quick(clone: Path) -> None:
    begun = time.perf_counter()
    assert _starts(clone) == ""
    whole = time.perf_counter() - begun

    python = clone / ".venv" / "bin" / "python"
    begun = time.perf_counter()
    subprocess.run(
        [python, "-I", "-m", "defender_app", "--version"], check=True, capture_output=True
    )
    assert whole - (time.perf_counter() - begun) < 2


@pytest.mark.ci
def test_fresh_clone_has_a_command_that_starts(clone: Path) -> None:
    command = clone / ".venv" / "bin" / "defender-app"
    narrow = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    for variables in ({}, narrow):
        done = subprocess.run(
            [command, "--version"],
            env=_variables() | variables,
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.startswith("defender-app ")


@pytest.mark.ci
def test_fresh_clone_is_repaired(clone: Path) -> None:
    next((clone / ".venv").rglob("nacl/secret.py")).unlink()
    assert "making it anew" in _starts(clone)


@pytest.mark.ci
def test_fresh_clone_starts_in_a_misleading_environment(clone: Path) -> None:
    misleading = {
        "LC_ALL": "C",
        "PIP_REQUIRE_VIRTUALENV": "1",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONPATH": str(clone.parent),
        "PYTHONUTF8": "0",
        "VIRTUAL_ENV": "/nowhere",
    }
    assert _starts(clone, misleading) == ""


@pytest.mark.ci
def test_fresh_clone_runs_tests(clone: Path) -> None:
    done = _bootstrap(clone, "test", "-q", "tests/test_house.py", "tests/packaging")
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout


def test_fresh_clone_plays_the_demo_and_the_whole_suite(clone: Path) -> None:
    demo = _bootstrap(clone, "run")
    assert demo.returncode == 0, demo.stderr
    suite = _bootstrap(clone, "test")
    assert suite.returncode == 0, suite.stdout + suite.stderr


@pytest.mark.parametrize("seconds", [0.5, 2, 4, 6, 8, 10, 12])
@pytest.mark.parametrize("with_pip", [True, False], ids=["pip-too", "pip-survives"])
@pytest.mark.skipif(sys.platform == "win32", reason="process groups are another thing there")
def test_interrupted_set_up_repairs_itself(clone: Path, seconds: float, *, with_pip: bool) -> None:
    shutil.rmtree(clone / ".venv")
    victim = subprocess.Popen(
        [sys.executable, str(clone / "packaging" / "bootstrap.py"), "run", "--version"],
        env=_variables(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        victim.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        if with_pip:
            os.killpg(victim.pid, signal.SIGKILL)
        else:
            victim.kill()
        victim.wait()
    _starts(clone)
    assert _starts(clone) == ""
