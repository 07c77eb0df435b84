"""Sealing and opening one large file: CPU time against Debian's age, and peak memory.

Both programs run as a person runs them, on the same bytes and the same X25519 key, from file to
file. Ours also synchronises its output with the disk, which the peer does not.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from crypto.age import X25519Identity

ROUNDS = 4
RATIO_LIMIT = 1.0
MEMORY_LIMIT_MIB = 150
_BLOCK = 1 << 20
# Linux counts in KiB, macOS in bytes.
_RSS_UNITS_PER_MIB = (1 << 20) if sys.platform == "darwin" else (1 << 10)
_REPOSITORY = Path(__file__).resolve().parents[2]


class Measurement(TypedDict):
    """One line of the report; ``peer`` and ``ratio`` are None where there is nothing to compare."""

    name: str
    value: float
    unit: str
    peer: float | None
    ratio: float | None
    limit: float


@dataclass(frozen=True)
class Usage:
    """What one run of a program took.

    Attributes:
        cpu_seconds: user and system time.
        peak_mib: largest resident memory in MiB.
    """

    cpu_seconds: float
    peak_mib: float


def measure(size: int = 1 << 30) -> list[Measurement]:
    """Seal and open ``size`` random bytes with both programs, in turns; the best round counts."""
    with tempfile.TemporaryDirectory(prefix="age-bench-") as folder:
        place = Path(folder)
        identity = X25519Identity.generate()
        key = place / "key.txt"
        key.write_text(identity.to_secret_string() + "\n", encoding="ascii")
        plain = place / "plain"
        _write_random(plain, size)
        seal = ["-r", str(identity.recipient()), "-o"]
        sealed, opened = place / "sealed.age", place / "opened"
        sealing = _in_turns([*seal, str(sealed), str(plain)], sealed)
        unseal = ["-d", "-i", str(key), "-o", str(opened), str(sealed)]
        return _report("seal", size, *sealing) + _report("open", size, *_in_turns(unseal, opened))


def _in_turns(arguments: Sequence[str], output: Path) -> tuple[list[Usage], list[Usage]]:
    runs: dict[str, list[Usage]] = {"ours": [], "peer": []}
    commands = {"ours": [sys.executable, "-m", "crypto.age", *arguments]}
    commands["peer"] = ["age", *arguments]
    for turn in range(ROUNDS):
        # On a virtual machine the first to fill memory pays for getting it from the host, several
        # times the work itself (measured); so each goes first in turn.
        for who in ("ours", "peer") if turn % 2 == 0 else ("peer", "ours"):
            # Removing an old file costs as much as writing one, so neither program has to.
            output.unlink(missing_ok=True)
            runs[who].append(_run(commands[who]))
    return runs["ours"], runs["peer"]


def _run(command: Sequence[str]) -> Usage:
    process = subprocess.Popen(command, cwd=_REPOSITORY, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return Usage(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / _RSS_UNITS_PER_MIB)


def _report(
    what: str, size: int, our_runs: list[Usage], peer_runs: list[Usage]
) -> list[Measurement]:
    ours = min(run.cpu_seconds for run in our_runs)
    peer = min(run.cpu_seconds for run in peer_runs)
    memory = max(run.peak_mib for run in our_runs)
    peer_memory = max(run.peak_mib for run in peer_runs)
    label = f"age: {what} {size >> 20} MiB"
    return [
        {
            "name": f"{label}, CPU time",
            "value": round(ours, 3),
            "unit": "s",
            "peer": round(peer, 3),
            "ratio": round(ours / peer, 3),
            "limit": RATIO_LIMIT,
        },
        {
            "name": f"{label}, peak memory",
            "value": round(memory, 1),
            "unit": "MiB",
            "peer": round(peer_memory, 1),
            "ratio": None,
            "limit": MEMORY_LIMIT_MIB,
        },
    ]


def _write_random(path: Path, size: int) -> None:
    with path.open("wb") as out:
        for start in range(0, size, _BLOCK):
            out.write(os.urandom(min(_BLOCK, size - start)))
