"""The runner of the benchmarks; the numbers themselves are never asserted."""

from __future__ import annotations

import json
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.repository import ROOT

RUNNER = ROOT / "tests" / "bench"


@pytest.fixture
def bench(tmp_path: Path) -> Path:
    (tmp_path / "tests" / "bench").mkdir(parents=True)
    runner = tmp_path / "tests" / "bench" / "__main__.py"
    runner.write_bytes((RUNNER / "__main__.py").read_bytes())
    (runner.parent / "good.py").write_text(
        "def measure():\n    print('noise')\n"
        "    return [{'name': 'sum', 'value': 1.5, 'unit': 's', 'peer': 'age', 'ratio': 0.5}]\n"
    )
    (runner.parent / "bad.py").write_text("def measure():\n    raise SystemExit(7)\n")
    (runner.parent / "helper.py").write_text("VALUE = 1\n")
    return runner.parent


def _run(bench: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, bench, *arguments], capture_output=True, text=True, check=False
    )


def test_each_benchmark_runs_apart_and_a_failure_is_shown(bench: Path) -> None:
    done = _run(bench, "--json")
    assert done.returncode == 1
    rows = {row["name"]: row for row in json.loads(done.stdout)}
    assert rows.keys() == {"sum", "bad"}
    assert rows["sum"]["ratio"] == 0.5
    assert rows["bad"]["value"] is None
    assert "7" in rows["bad"]["unit"]


def test_the_table_and_a_choice(bench: Path) -> None:
    done = _run(bench, "good")
    assert done.returncode == 0
    head, line = done.stdout.splitlines()
    assert head.split() == ["name", "value", "unit", "peer", "ratio", "limit"]
    assert line.split() == ["sum", "1.5", "s", "age", "0.5"]


def test_an_unknown_name_is_wrong_usage(bench: Path) -> None:
    assert _run(bench, "no-such").returncode == 2


def test_the_benchmarks_of_this_repository_are_found() -> None:
    known = runpy.run_path(str(RUNNER / "__main__.py"))["benchmarks"]()
    assert set(known) == {path.stem for path in RUNNER.glob("*.py")} - {"__main__"}
