"""Sealing and opening a report with one large file, against Debian's age on the same bytes.

Ours reads the evidence out of the encrypted drawer, checks and packs it; the other way it verifies
the whole container, both manifests and the signature. The peer seals and opens a plain file.
"""

from __future__ import annotations

import io
import os
import resource
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypedDict

from crypto.age import X25519Identity
from defender_app.report import open as open_report
from defender_app.report import sealed_file
from defender_app.report.seal import seal
from tests.support import line

MIB = 1 << 20
SIZE = 64 * MIB
DRAWER = 96 * MIB


class Measurement(TypedDict):
    """One line of the report."""

    name: str
    value: float
    unit: str
    peer: float | None
    ratio: float | None
    limit: float | None


def measure(size: int = SIZE) -> list[Measurement]:
    """CPU time of one report with ``size`` random bytes of evidence, sealed and opened."""
    with tempfile.TemporaryDirectory(prefix="seal-bench-") as folder:
        place = Path(folder)
        data = os.urandom(size)
        peer_seal, peer_open = _peer(place, data)
        vaults = line.Vaults(place, place)
        try:
            defender, desk = vaults.drawer(size=DRAWER), vaults.drawer()
            own = line.new_card(desk)
            contact = line.met(defender, own)
            value = line.incident(evidence=[{"eid": "E1", "kind": "video"}])
            event_id = line.saved(defender, value)
            item = defender.evidence.get("E1", event_id)
            defender.evidence.add(event_id, item, io.BytesIO(data))
            composition = line.composed(defender, contact, [event_id])
            out = place / "out"
            out.mkdir()
            sealing = _cpu(lambda: seal(defender, composition, out))
            (path,) = out.iterdir()

            def opened() -> None:
                with sealed_file.opened(path, [own.keys.identity]) as found:
                    open_report.read(found.bag, {own.digest: own})

            opening = _cpu(opened)
        finally:
            vaults.close()
    label = f"{size // MIB} MiB of evidence, CPU time"
    return [
        _row(f"report: seal {label}", sealing, peer_seal),
        _row(f"report: open and verify {label}", opening, peer_open),
    ]


def _row(name: str, value: float, peer: float) -> Measurement:
    return {
        "name": name,
        "value": round(value, 3),
        "unit": "s",
        "peer": round(peer, 3),
        "ratio": round(value / peer, 3),
        "limit": None,
    }


def _cpu(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _peer(place: Path, data: bytes) -> tuple[float, float]:
    identity = X25519Identity.generate()
    key, plain, sealed = place / "key.txt", place / "plain", place / "plain.age"
    key.write_text(identity.to_secret_string() + "\n", encoding="ascii")
    plain.write_bytes(data)
    times = (
        _child(["age", "-r", str(identity.recipient()), "-o", str(sealed), str(plain)]),
        _child(["age", "-d", "-i", str(key), "-o", str(place / "opened"), str(sealed)]),
    )
    for one in (plain, sealed, place / "opened"):
        one.unlink()
    return times


def _child(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
