"""From the start of the process to the first painting: the unlock screen against a bare window.

The bare window is what Qt for Python needs at least: an application, a window with one field and
one button, Fusion. Both are started as processes, in turns, and the best round of each counts;
each ends with its first painting (ours shows its words then, and its icons a moment later). There
is no screen, so no window system takes part. Both find their modules compiled, as when installed.
The bare one loads Qt for Python as it is; ours leaves out of it what only a mistake would ask for
(``ui/quick_start.py``).
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from crypto.passphrase import KdfParameters
from defender_app import vault

ROUNDS = 9
LIMIT = 1.3

BARE = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget,
)

def painted():
    os.write(1, b"painted")
    os._exit(0)

class Middle(QWidget):
    def paintEvent(self, event):
        # Its children are painted after it, and the screen is told after that.
        QTimer.singleShot(0, painted)

app = QApplication(sys.argv[:1])
app.setStyle("Fusion")
window, middle = QMainWindow(), Middle()
column = QVBoxLayout(middle)
column.addWidget(QLineEdit())
column.addWidget(QPushButton("Open"))
window.setCentralWidget(middle)
window.resize(1280, 720)
window.show()
app.exec()
"""

# The program as it is, but its first painting ends the process.
OURS = """
import os, sys
from defender_app.__main__ import main

class Ending:
    def find_spec(name, path, target=None):
        if name != "ui.unlock.window":
            return None
        sys.meta_path.remove(Ending)
        from PySide6.QtCore import QTimer
        from ui.unlock.screen import UnlockScreen
        def painted():
            os.write(1, b"painted")
            os._exit(0)
        UnlockScreen.paintEvent = lambda self, event: QTimer.singleShot(0, painted)
        return None

sys.meta_path.insert(0, Ending)
main(["window", "--vault", sys.argv[1]])
"""


def measure(rounds: int = ROUNDS) -> list[dict[str, Any]]:
    """Start both, in turns."""
    with tempfile.TemporaryDirectory(prefix="start-bench-") as folder:
        place = Path(folder) / "vault"
        cost = KdfParameters(memory_kib=64 * 1024, passes=3)
        vault.create(place, ["a passphrase"], drawer_size=256 << 10, training=False, kdf=cost)
        commands = {
            "bare": [sys.executable, "-X", "utf8", "-c", BARE],
            "ours": [sys.executable, "-X", "utf8", "-c", OURS, str(place)],
        }
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled"),
            "PYTHONDONTWRITEBYTECODE": "",
        }
        wall = dict.fromkeys(commands, float("inf"))
        cpu = dict(wall)
        for turn in range(rounds + 1):
            for name in sorted(commands, reverse=bool(turn % 2)):
                seconds, busy = _start(commands[name], environment)
                if turn:  # the first one compiles, and reads everything from the disk
                    wall[name], cpu[name] = min(wall[name], seconds), min(cpu[name], busy)
    label = "window: start to first painting"
    return [_row(label, wall, LIMIT), _row(f"{label}, CPU time", cpu, None)]


def _row(name: str, best: dict[str, float], limit: float | None) -> dict[str, Any]:
    ours, bare = best["ours"], best["bare"]
    row = {"name": name, "value": ours, "unit": "s", "peer": bare, "ratio": ours / bare}
    return row | {"limit": limit}


def _start(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    seconds = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.stdout != b"painted":
        msg = "the window was not painted"
        raise RuntimeError(msg)
    busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, busy
