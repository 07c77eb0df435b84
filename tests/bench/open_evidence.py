"""Opening a report with one large file, against Debian's age on the same bytes.

Ours verifies the whole container, both manifests and the signature. The peer opens a plain file.
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

from crypto.age import X25519Identity
from defender_app.report import open as open_report
from defender_app.report import sealed_file
from tests.support import line
from tests.support.measured import Measurement

MIB = 1 << 20
SIZE = 64 * MIB
DRAWER = 96 * MIB


def measure(size: int = SIZE) -> list[Measurement]:
    """CPU time of one report with ``size`` random bytes of evidence, opened."""
    with tempfile.TemporaryDirectory(prefix="seal-bench-") as folder:
        place = Path(folder)
        data = os.urandom(size)
        peer = _peer(place, data)
        vaults = line.Vaults(place, place)
        try:
            defender, desk = vaults.drawer(size=DRAWER), vaults.drawer()
            own = line.new_card(desk)
            contact = line.met(defender, own)
            value = line.incident(evidence=[{"eid": "E1", "kind": "video"}])
            event_id = line.saved(defender, value)
            item = defender.evidence.get("E1", event_id)
            defender.evidence.add(event_id, item, io.BytesIO(data))
            path = line.sealed(defender, contact, [event_id], place / "out").path

            def opened() -> None:
                with sealed_file.opened(path, [own.keys.identity]) as found:
                    open_report.read(found.bag, {own.digest: own})

            opening = _cpu(opened)
        finally:
            vaults.close()
    return [
        {
            "name": f"report: open and verify {size // MIB} MiB of evidence, CPU time",
            "value": round(opening, 3),
            "unit": "s",
            "peer": round(peer, 3),
            "ratio": round(opening / peer, 3),
            "limit": None,
        }
    ]


def _cpu(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _peer(place: Path, data: bytes) -> float:
    identity = X25519Identity.generate()
    key, plain, sealed = place / "key.txt", place / "plain", place / "plain.age"
    key.write_text(identity.to_secret_string() + "\n", encoding="ascii")
    plain.write_bytes(data)
    subprocess.run(
        ["age", "-r", str(identity.recipient()), "-o", str(sealed), str(plain)], check=True
    )
    seconds = _child(["age", "-d", "-i", str(key), "-o", str(place / "opened"), str(sealed)])
    for one in (plain, sealed, place / "opened"):
        one.unlink()
    return seconds


def _child(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
