"""Sealing a report with 1 GiB of evidence out of the vault, and one that is only text.

The large one is measured in seconds by the clock against copying the same bytes with ``cp`` and
then sealing the copy with Debian's ``age``, all on one disk: ours reads the drawer, checks every
row, packs, seals, and waits until the disk has all of it, which neither of the others does. They
take turns, and the middle of three rounds counts; everything was read a moment ago for all of
them. Its memory is that of a process of its own, which opens the vault and seals.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from crypto.age import X25519Identity
from defender_app import evidence_files
from defender_app.focal import contacts
from defender_app.report.seal import seal
from tests.support import line, vaults
from tests.support.measured import Measurement

MIB = 1 << 20
LARGE = 1024 * MIB
ROUNDS = 3
RATIO_LIMIT = 2.0
MEMORY_LIMIT = 200.0
TEXTS = 20
TEXT_LIMIT = 150.0
_FIRST = 16 * MIB
_REPOSITORY = Path(__file__).resolve().parents[2]
_CLEAR = Path("/proc/self/clear_refs")
_STATUS = Path("/proc/self/status")


def measure(size: int = LARGE) -> list[Measurement]:
    """Seal ``size`` random bytes of evidence, and twenty reports without any."""
    with tempfile.TemporaryDirectory(prefix="seal-bench-") as folder:
        return [*_large(Path(folder), size), _text_only(Path(folder))]


def _large(place: Path, size: int) -> list[Measurement]:
    plain = place / "plain.bin"
    with plain.open("wb") as out:
        for start in range(0, size, MIB):
            out.write(os.urandom(min(MIB, size - start)))
    facts = _filled(place, plain, size)
    identity = X25519Identity.generate()
    ours, peers, memory = [], [], []
    for turn in range(ROUNDS):
        # Whoever comes first may find a disk that still writes what the other left.
        for mine in (True, False) if turn % 2 == 0 else (False, True):
            os.sync()
            if mine:
                seconds, peak = _sealed_apart(place, facts)
                ours.append(seconds)
                memory.append(peak)
            else:
                peers.append(_copied_and_sealed(place, plain, str(identity.recipient())))
    value, peer = statistics.median(ours), statistics.median(peers)
    label = f"report: seal {size // MIB} MiB of evidence"
    return [
        {
            "name": f"{label}, against cp and age",
            "value": round(value, 3),
            "unit": "s",
            "peer": round(peer, 3),
            "ratio": round(value / peer, 3),
            "limit": RATIO_LIMIT,
        },
        {
            "name": f"{label}, peak memory",
            "value": round(max(memory), 1),
            "unit": "MiB",
            "peer": None,
            "ratio": None,
            "limit": MEMORY_LIMIT,
        },
    ]


def _filled(place: Path, plain: Path, size: int) -> dict[str, Any]:
    """A vault with one record and its film; only what is stored takes room on the disk."""
    vaults.new_vault(place / "vault", drawer_size=_FIRST)
    vaults.new_vault(place / "desk")
    for drawer in (place / "vault").glob("drawer-[0-3]"):
        os.truncate(drawer, size + size // 8 + _FIRST)
    with vaults.opened(place / "vault") as mine, vaults.opened(place / "desk") as desk:
        contact = line.met(mine.drawer, line.new_card(desk.drawer))
        event_id = line.saved(mine.drawer, line.incident())
        item = evidence_files.described(plain)
        evidence_files.take_in(mine.drawer, event_id, item, plain)
    return {"contact": contact.contact_id, "record": event_id}


def _sealed_apart(place: Path, facts: dict[str, Any]) -> tuple[float, float]:
    """Seconds and MiB of one sealing in a process of its own."""
    done = subprocess.run(
        [sys.executable, __file__, str(place), json.dumps(facts)],
        env=os.environ | {"PYTHONPATH": str(_REPOSITORY)},
        stdout=subprocess.PIPE,
        check=True,
    )
    seconds, peak = json.loads(done.stdout)
    return seconds, peak


def _seal_here(place: Path, facts: dict[str, Any]) -> tuple[float, float]:
    out = place / "out"
    out.mkdir(exist_ok=True)
    with vaults.opened(place / "vault") as vault:
        drawer = vault.drawer
        contact = contacts.get(drawer, facts["contact"])
        composition = line.composed(drawer, contact, [facts["record"]])
        if not composition.evidence:
            raise RuntimeError("the film stayed here")
        if _CLEAR.exists():
            _CLEAR.write_text("5")
        seconds = _timed(lambda: seal(drawer, composition, out))
        peak = _peak()
    for path in out.iterdir():
        path.unlink()
    return seconds, peak


def _copied_and_sealed(place: Path, plain: Path, recipient: str) -> float:
    copy, sealed = place / "copy.bin", place / "copy.age"

    def work() -> None:
        subprocess.run(["cp", str(plain), str(copy)], check=True)
        subprocess.run(["age", "-r", recipient, "-o", str(sealed), str(copy)], check=True)

    seconds = _timed(work)
    copy.unlink()
    sealed.unlink()
    return seconds


def _text_only(place: Path) -> Measurement:
    """Milliseconds of the middle one of twenty reports, the drawer being open."""
    templates = place / "text"
    templates.mkdir()
    kept = line.Vaults(templates, templates)
    try:
        defender, desk = kept.drawer(size=_FIRST), kept.drawer()
        contact = line.met(defender, line.new_card(desk))
        out = place / "texts"
        out.mkdir()
        times = []
        for _ in range(TEXTS):
            event_id = line.sample(defender, "TRN-14")
            composition = line.composed(defender, contact, [event_id])
            times.append(_timed(partial(seal, defender, composition, out)))
    finally:
        kept.close()
    return {
        "name": "report: seal text only",
        "value": round(statistics.median(times) * 1000, 1),
        "unit": "ms",
        "peer": None,
        "ratio": None,
        "limit": TEXT_LIMIT,
    }


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _peak() -> float:
    lines = _STATUS.read_text().splitlines()
    return next(int(one.split()[1]) for one in lines if one.startswith("VmHWM")) / 1024


if __name__ == "__main__":
    print(json.dumps(_seal_here(Path(sys.argv[1]), json.loads(sys.argv[2]))))
