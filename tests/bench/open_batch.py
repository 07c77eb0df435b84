"""A folder of 1,000 text-only sealed reports taken in: read apart, verified, stored as cases.

The samples are sealed beforehand, each many times. What is told is the time by the clock with two
cores, and the memory of both processes after a hundred files and at the end.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from defender_app import wire
from defender_app.decoding import room
from defender_app.focal import batch
from defender_app.focal.batch import Row
from defender_app.report.open import REPORT
from defender_app.training.samples import samples
from defender_app.vault.drawer import Drawer
from tests.support import forge, line, vaults
from tests.support.measured import Measurement

REPORTS = 1000
FIRST = 100
LIMIT = 20.0
LEVEL = 20.0
ROOM = 256 * vaults.MIB
_MIB = 1 << 20
_LEAVE = {"ready", "sent", "answered"}


def measure(reports: int = REPORTS) -> list[Measurement]:
    """Seal them, take them in, and look at the clock and at the memory."""
    with tempfile.TemporaryDirectory(prefix="batch-bench-") as folder:
        place = Path(folder)
        made = line.Vaults(place, place)
        try:
            defender, desk = made.drawer(size=ROOM), made.drawer(size=ROOM)
            out = _sealed(defender, desk, place, reports)
            held: list[tuple[float, float]] = []
            told: list[Row] = []

            def tell(row: Row) -> None:
                told.append(row)
                if len(told) in {FIRST, reports}:
                    held.append((_resident("self"), _worker()))

            begun = time.perf_counter()
            batch.take_in(desk, batch.find([out]), lambda _done, _of: True, tell)
            seconds = time.perf_counter() - begun
        finally:
            made.close()
    good = sum(row.outcome == "opened" for row in told)
    if good != reports:
        raise RuntimeError(f"{good} of {reports} were opened")
    return _rows(seconds, held, reports)


def _sealed(defender: Drawer, desk: Drawer, place: Path, reports: int) -> Path:
    """The practice cases, each sealed many times over as another report; gives their folder."""
    own = line.new_card(desk)
    contact = line.met(defender, own)
    first, out = place / "first", place / "sealed"
    out.mkdir()
    for one in samples():
        if one.incident.record_status in _LEAVE:
            line.sealed(defender, contact, [line.saved(defender, one.incident)], first)
    shapes = sorted(first.iterdir())
    identity = own.keys.identity

    def anew(entries: dict[str, bytes]) -> None:
        entries[REPORT] = forge.changed(entries[REPORT], report_id=wire.new_id())

    for number in range(reports):
        shape, to = shapes[number % len(shapes)], [identity.recipient()]
        forge.resealed(shape, identity, contact.signing_key(), to, out, anew)
    return out


def _rows(seconds: float, held: list[tuple[float, float]], reports: int) -> list[Measurement]:
    (here, apart), (later, apart_later) = held
    level = f"between report {FIRST} and {reports}"
    found: tuple[tuple[str, float, str, float], ...] = (
        (f"{reports} text reports taken in", seconds, "s by the clock", LIMIT),
        ("reports a second", reports / seconds, "reports/s by the clock", reports / LIMIT),
        (f"memory of the desk {level}", later - here, "MiB", LEVEL),
        (f"memory of the process apart {level}", apart_later - apart, "MiB", LEVEL),
    )
    return [
        {
            "name": f"inbox: {name}",
            "value": round(value, 2),
            "unit": unit,
            "peer": None,
            "ratio": None,
            "limit": limit,
        }
        for name, value, unit, limit in found
    ]


def _worker() -> float:
    """Resident MiB of the process that reads, or 0 where that cannot be looked up."""
    return max((_resident(str(one._process.pid)) for one in list(room._open)), default=0.0)


def _resident(process: str) -> float:
    if sys.platform != "linux":
        return 0.0
    try:
        pages = Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1]
    except OSError:
        return 0.0
    return int(pages) * 4096 / _MIB


if __name__ == "__main__":
    print(measure(int(sys.argv[1]) if sys.argv[1:] else REPORTS))
