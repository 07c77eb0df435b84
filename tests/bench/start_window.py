"""From the start of the process to the first painting: the unlock screen against a bare window.

The bare window is what Qt for Python needs at least: an application, a window with one field and
one button, Fusion. Both are started as processes, in turns, and the best round of each counts;
each ends with its first painting. There is no screen, so no window system takes part.
"""

from __future__ import annotations

import os
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
import importlib.abc, importlib.machinery

class Ending(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name != "ui.unlock.window":
            return None
        sys.meta_path.remove(self)
        from PySide6.QtCore import QTimer
        from ui.unlock.screen import UnlockScreen
        def painted():
            os.write(1, b"painted")
            os._exit(0)
        UnlockScreen.paintEvent = lambda self, event: QTimer.singleShot(0, painted)
        return None

sys.meta_path.insert(0, Ending())
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
        best = dict.fromkeys(commands, float("inf"))
        for turn in range(rounds + 1):
            for name in sorted(commands, reverse=bool(turn % 2)):
                seconds = _start(commands[name])
                # The first turn reads everything from the disk.
                best[name] = min(best[name], seconds) if turn else best[name]
    return [
        {
            "name": "window: start to first painting",
            "value": best["ours"],
            "unit": "s",
            "peer": best["bare"],
            "ratio": best["ours"] / best["bare"],
            "limit": LIMIT,
        }
    ]


def _start(command: list[str]) -> float:
    begun = time.perf_counter()
    done = subprocess.run(
        command,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        check=True,
    )
    seconds = time.perf_counter() - begun
    if done.stdout != b"painted":
        msg = "the window was not painted"
        raise RuntimeError(msg)
    return seconds
