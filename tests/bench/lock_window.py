"""From the lock to the painted unlock screen: saving, locking, and the program begun anew.

The real program in a process of its own, without a screen. Recorded; there is no peer.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from crypto.passphrase import KdfParameters
from defender_app import vault

ROUNDS = 7
PASSPHRASE = "a passphrase"

# The moment goes from the old image of the process to the new one in its environment.
SCRIPT = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from defender_app.__main__ import main
from ui import app
from ui.unlock.screen import UnlockScreen

if "LOCK_BEGUN" in os.environ:
    def painted(self, event):
        seconds = time.monotonic() - float(os.environ["LOCK_BEGUN"])
        os.write(1, f"{seconds:.6f}".encode())
        os._exit(0)
    UnlockScreen.paintEvent = painted
else:
    start = app.Defender.start
    def started(self, folder, **asked):
        start(self, folder, **asked)
        self.first.body.secret.line.setText(os.environ.pop("LOCK_WORDS"))
        self.first.body.submit()
        timer.timeout.connect(lambda: self.session and lock(self))
        timer.start(20)
    def lock(self):
        timer.stop()
        os.environ["LOCK_BEGUN"] = str(time.monotonic())
        self.session.lock()
    timer = QTimer()
    app.Defender.start = started
main()
"""


def measure(rounds: int = ROUNDS) -> list[dict[str, Any]]:
    """Unlock and lock an empty vault some times; the best counts."""
    with tempfile.TemporaryDirectory(prefix="lock-bench-") as folder:
        place, script = Path(folder) / "vault", Path(folder) / "script.py"
        script.write_text(SCRIPT, encoding="utf-8")
        cost = KdfParameters(memory_kib=64 * 1024, passes=3)
        vault.create(place, [PASSPHRASE], drawer_size=2 << 20, training=False, kdf=cost)
        best = min(_lock(script, place) for _ in range(rounds))
    return [{"name": "window: lock to painted unlock screen", "value": best, "unit": "s"}]


def _lock(script: Path, place: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", script, "window", "--vault", place],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "LOCK_WORDS": PASSPHRASE},
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
    )
    return float(done.stdout)
