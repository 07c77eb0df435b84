"""Memory above idle while a file of 4 GiB goes in and comes out.

The file is sparse, and so are the drawers where nothing was written yet, so that this takes twice
the room of the file and not five times; where the disk has less, a smaller file is used, which the
name of the line says. The process is asked for its peak (`VmHWM`), set back before each way.
"""

from __future__ import annotations

import os
import resource
import shutil
import tempfile
from pathlib import Path
from typing import TypedDict

from defender_app import evidence_files
from tests.support import vaults

MIB = 1 << 20
LARGE = 4 << 30
LESS = 512 * MIB
FIRST = 16 * MIB
LIMIT = 150.0
_CLEAR = Path("/proc/self/clear_refs")
_STATUS = Path("/proc/self/status")


class Measurement(TypedDict):
    """One line of the report."""

    name: str
    value: float
    unit: str
    limit: float


def measure() -> list[Measurement]:
    """MiB above what the process has with an open, idle vault."""
    with tempfile.TemporaryDirectory(prefix="memory-bench-") as place:
        folder = Path(place)
        size = LARGE if shutil.disk_usage(folder).free > 3 * LARGE else LESS
        source = folder / "source.bin"
        with source.open("wb") as out:
            out.truncate(size)
        vaults.new_vault(folder / "vault", drawer_size=FIRST)
        for drawer in (folder / "vault").glob("drawer-[0-3]"):
            os.truncate(drawer, size + size // 32)
        above = _way(folder, source)
    return [
        {
            "name": f"memory above idle: a file of {size / (1 << 30):.3g} GiB {way}",
            "value": round(found, 1),
            "unit": "MiB",
            "limit": LIMIT,
        }
        for way, found in above.items()
    ]


def _way(folder: Path, source: Path) -> dict[str, float]:
    with vaults.opened(folder / "vault") as vault:
        drawer = vault.drawer
        event_id = str(drawer.incidents.save(vaults.incident()).event_id)
        idle = _peak(anew=True)
        item = evidence_files.described(source)
        kept = evidence_files.take_in(drawer, event_id, item, source)
        came = _peak()
        source.unlink()
        _peak(anew=True)
        found = evidence_files.of_item(drawer, str(kept.eid), event_id)
        evidence_files.give_out(drawer, found, folder / "copy.bin")
        left = _peak()
    return {"in": came - idle, "out": left - idle}


def _peak(*, anew: bool = False) -> float:
    """MiB at most since the last time, or now; over the whole life where Linux is not there."""
    if anew and _CLEAR.exists():
        _CLEAR.write_text("5")
    if _STATUS.exists():
        lines = _STATUS.read_text().splitlines()
        return next(int(one.split()[1]) for one in lines if one.startswith("VmHWM")) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
