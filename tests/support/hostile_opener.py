"""The real worker, begun as the app begins it, in which opening was taken over."""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from defender_app.decoding import rooms, worker

    rooms.ROOMS["opening"] = "tests.support.hostile_opening"  # type: ignore[index] # only here
    worker.run()
