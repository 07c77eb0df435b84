"""Measures speed and memory against a peer, in one run: `python tests/bench [--json] [NAME…]`.

A benchmark is a module beside this file with `measure() -> list[dict]`. Each dict has `name`,
`value`, `unit`, and, where they make sense, `peer` (what it is compared with), `ratio` (value
divided by the peer's), `limit` (what the project aims for). Each module runs in a process of its
own, so that one does not warm up or bloat the next. Numbers are recorded, never asserted.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
COLUMNS = ("name", "value", "unit", "peer", "ratio", "limit")
ONE = "--one"

Row = dict[str, Any]


def benchmarks() -> dict[str, Path]:
    """The modules beside this file, by name."""
    return {path.stem: path for path in sorted(HERE.glob("*.py")) if path.name != "__main__.py"}


def measure_here(path: Path) -> list[Row]:
    """Import one module and let it measure. Modules without `measure` are helpers."""
    spec = importlib.util.spec_from_file_location(f"bench_{path.stem}", path)
    if spec is None or spec.loader is None:
        return []
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    measure = getattr(module, "measure", None)
    return [] if measure is None else list(measure())


def measure_apart(name: str) -> list[Row]:
    """Run one benchmark in a fresh process; a failure becomes a row that says so."""
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    done = subprocess.run(
        [sys.executable, str(HERE / "__main__.py"), ONE, name],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
        stdout=subprocess.PIPE,
        check=False,
    )
    lines = done.stdout.splitlines()
    if done.returncode != 0 or not lines:
        return [{"name": name, "value": None, "unit": f"failed with exit code {done.returncode}"}]
    rows: list[Row] = json.loads(lines[-1])
    return rows


def table(rows: list[Row]) -> str:
    """Lay the rows out in columns."""
    cells = [[_cell(row.get(column)) for column in COLUMNS] for row in rows]
    widths = [max(map(len, column)) for column in zip(COLUMNS, *cells, strict=True)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in [list(COLUMNS), *cells]
    ]
    return "\n".join(lines)


def _cell(value: object) -> str:
    if value is None:
        return ""
    return f"{value:,.3g}" if isinstance(value, float) and abs(value) < 1000 else f"{value}"


def main(arguments: list[str]) -> int:
    """Run the benchmarks named, or all. Returns 1 when one of them failed to run."""
    known = benchmarks()
    if arguments[:1] == [ONE]:
        print(json.dumps(measure_here(known[arguments[1]])))
        return 0
    parser = argparse.ArgumentParser(prog="python tests/bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"some of: {', '.join(known)}")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    chosen = parser.parse_args(arguments)
    unknown = sorted(set(chosen.names) - known.keys())
    if unknown:
        parser.error(f"there is no benchmark {', '.join(unknown)}")
    rows = [row for name in chosen.names or known for row in measure_apart(name)]
    print(json.dumps(rows, indent=2) if chosen.json else table(rows))
    return int(any(row["value"] is None for row in rows))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
