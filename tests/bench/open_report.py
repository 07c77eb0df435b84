"""Opening text-only sealed reports: from the file to a verified object, on one core.

The peer is our own age reader alone: what decryption costs without the container, the signature,
the schema and the checks of the report.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from crypto.age import decrypt
from defender_app.report import open as open_report
from defender_app.report import sealed_file
from tests.support import line
from tests.support.measured import Measurement

REPORTS = 20
ROUNDS = 5
PER_SECOND = 100


def measure() -> list[Measurement]:
    """Seal some reports, open them in turns with ours and with decryption only."""
    with tempfile.TemporaryDirectory(prefix="open-bench-") as folder:
        place = Path(folder)
        vaults = line.Vaults(place, place)
        try:
            defender, desk = vaults.drawer(), vaults.drawer()
            own = line.new_card(desk)
            contact = line.met(defender, own)
            event_id = line.sample(defender, "TRN-14")
            out = place / "out"
            paths = [line.sealed(defender, contact, [event_id], out).path for _ in range(REPORTS)]
        finally:
            vaults.close()
        identity, cards = own.keys.identity, {own.digest: own}

        def opened(path: Path) -> None:
            with sealed_file.opened(path, [identity]) as found:
                open_report.read(found.bag, cards)

        def decrypted(path: Path) -> None:
            decrypt(path.read_bytes(), [identity])

        ours, peer = [], []
        for _ in range(ROUNDS):
            ours.append(_rate(opened, paths))
            peer.append(_rate(decrypted, paths))
    value, other = statistics.median(ours), statistics.median(peer)
    return [
        {
            "name": "report: open to a verified object",
            "value": round(value, 1),
            "unit": "reports/s of CPU time",
            "peer": round(other, 1),
            "ratio": round(value / other, 3),
            "limit": PER_SECOND,
        }
    ]


def _rate(work: Callable[[Path], None], paths: list[Path]) -> float:
    start = time.process_time()
    for path in paths:
        work(path)
    return len(paths) / (time.process_time() - start)
