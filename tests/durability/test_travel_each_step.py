"""A journey killed right before each of its steps that reach the disk, one after the other."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.durability import kill_travel
from tests.support.repository import ROOT
from tests.support.stepping_until_killed import DONE

pytestmark = pytest.mark.skipif(os.name != "posix", reason="children are killed")
MOST = 500
# Every so manieth step in the fast slice; each begins at another one.
PACE = {"Leaves": 4, "MovesAndBurns": 11}


def _walk(name: str, place: Path, first: int, pace: int) -> int:
    """Kill at each step from the first until the work comes to its end; how many kills."""
    act = getattr(kill_travel, name)()
    state = act.prepare(place)
    for kills, number in enumerate(range(first, MOST, pace)):
        words = [f"tests.durability.kill_travel:{name}", str(place), json.dumps(state), str(number)]
        done = subprocess.run(
            [sys.executable, "-m", "tests.support.stepping_until_killed", *words],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            check=False,
        )
        said = [json.loads(one) for one in done.stdout.splitlines()]
        if DONE in said:
            return kills
        assert done.returncode == -signal.SIGKILL, said
        state = act.check(place, state, said)
    raise AssertionError("it has no end")


@pytest.mark.long
@pytest.mark.ci
@pytest.mark.parametrize("name", list(PACE))
def test_some_steps_of_a_journey(name: str, tmp_path: Path) -> None:
    assert _walk(name, tmp_path, 2, PACE[name]) > 1


@pytest.mark.long
@pytest.mark.timeout(0)
@pytest.mark.parametrize("name", list(PACE))
@pytest.mark.parametrize("finish", [False, True])
def test_each_step_of_a_journey(name: str, tmp_path: Path, finish: bool) -> None:
    """Twice: what was cut short is undone one time, and brought to its end the other."""
    assert _walk(name, tmp_path, 1 + finish, 1) > PACE[name]
