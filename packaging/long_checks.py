"""Checks that take minutes: `python packaging/long_checks.py [--list] [--fast] [NAME…]`.

They are ordinary tests with the mark `long`, which the suite leaves out. NAME picks those whose
name contains it; those of NAMED are known by a word each: `--list memory`. `--fast` takes the slice
that every run of .ci/run can afford, two at a time: those that are marked `ci` as well. `--kills N`
says how often those of tests/durability kill a process: 500 when left out, 10000 before a release.
To add one, write a test where it belongs and mark it:

    @pytest.mark.long
    @pytest.mark.timeout(1800)
    def test_a_vault_survives_being_killed(...): ...
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAMED = {
    "memory": ("test_lock",),
    "session": ("test_whole_session", "test_window_screen"),
    "no-network": ("test_without_a_network",),
    "burn": ("test_burn_killed", "test_raw_image"),
    "kills": ("test_killed_anywhere",),
    "unlock-time": ("test_vault_same_time",),
}
"""What would catch a lie of the program, by the modules of its tests."""
PATIENCE = "900"
"""Seconds for one check of the slice that names no time of its own."""


def pytest_arguments(names: list[str], *, fast: bool, listing: bool) -> list[str]:
    """Translate the options into those of pytest."""
    arguments = ["-m", "long and ci" if fast else "long", "-p", "no:randomly"]
    if names:
        wanted = [one for name in names for one in NAMED.get(name, (name.replace("-", "_"),))]
        arguments += ["-k", " or ".join(wanted)]
    if listing:
        return [*arguments, "--collect-only", "-q"]
    # What is in one file may share a vault or a screen. In full, each check has the machine alone.
    together = ["-n", "2", "--dist", "loadfile", "--timeout", PATIENCE] if fast else []
    return [*arguments, *together, "--durations=0", "-v"]


def main() -> int:
    """Run the checks. Returns the exit code of pytest."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--list", action="store_true", help="only say which there are")
    parser.add_argument("--fast", action="store_true", help="only those marked ci")
    parser.add_argument("--kills", type=int, default=500, metavar="N", help="kills in all")
    chosen = parser.parse_args()
    arguments = pytest_arguments(chosen.names, fast=chosen.fast, listing=chosen.list)
    command = [sys.executable, "-m", "pytest", *arguments]
    given = {**os.environ, "DEFENDER_KILLS": str(chosen.kills)}
    return subprocess.run(command, cwd=ROOT, check=False, env=given).returncode


if __name__ == "__main__":
    sys.exit(main())
