"""Each parser takes its seeds, what broke it once, and some seconds of chance."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.all_targets import CRASHES, SEEDS, TARGETS, mutated, plain, seeds
from tests.fuzz.fuzzing import typed
from tests.support.repository import ROOT
from tests.support.slices import CI

HERE = ROOT / "tests" / "fuzz"


def _crashes() -> list[Path]:
    return sorted(path for path in CRASHES.glob("*/*") if path.is_file())


@pytest.mark.parametrize("name", TARGETS)
def test_a_parser_takes_its_seeds_and_a_little_chance(name: str) -> None:
    known = seeds(name)
    assert known
    assert len(known) <= 30 + len(list((CRASHES / name).glob("*")))
    for data in known:
        TARGETS[name].one(data)
    assert plain(name, 0.1, seed=7) > 0


@pytest.mark.parametrize("path", _crashes(), ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_broke_a_parser_once_breaks_it_no_more(path: Path) -> None:
    TARGETS[path.parent.name].one(path.read_bytes())


def test_every_target_has_seeds_and_no_seed_is_left_behind() -> None:
    assert {path.name for path in SEEDS.iterdir()} == TARGETS.keys()
    assert {path.parent.name for path in _crashes()} <= TARGETS.keys()


def test_a_mistake_of_ours_is_found_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.fuzz import all_targets  # noqa: PLC0415 - its folder is another one here
    from tests.fuzz.fuzzing import Target  # noqa: PLC0415 - as above

    def broken(data: bytes) -> None:
        if b"[" in data:
            raise KeyError(data)

    monkeypatch.setattr(all_targets, "CRASHES", tmp_path)
    monkeypatch.setitem(TARGETS, "strict-json", Target(typed(broken), dict))
    with pytest.raises(KeyError):
        plain("strict-json", 20, seed=1)
    (kept,) = (tmp_path / "strict-json").iterdir()
    assert b"[" in kept.read_bytes()


def test_chance_changes_bytes_and_repeats_itself() -> None:
    import random  # noqa: PLC0415 - only here

    one, two = ([mutated(random.Random(n), [b"seed"]) for n in range(50)] for _ in range(2))  # noqa: S311 - no secret
    assert one == two
    assert len(set(one)) > 20


@pytest.mark.skipif(
    importlib.util.find_spec("atheris") is None, reason="no wheel of atheris for this system"
)
@pytest.mark.parametrize("name", [pytest.param(name, marks=CI) for name in TARGETS])
@pytest.mark.timeout(200)
def test_five_seconds_led_by_coverage_break_nothing(name: str) -> None:
    command = [sys.executable, str(HERE), "--seconds", "5", name]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, check=False, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
