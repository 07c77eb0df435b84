"""Started by tests as a program: the real window, used by a person who is told what to do.

``python -m tests.support.seated_window window …`` is the real program with the same arguments.
Every process of it, also one that the window begins beside itself or becomes after a lock, says
that it is there on the socket that the environment names, and does what comes there: one line of
JSON for each deed, ``[who, what, words, named]``, answered by one line. Until the first deed it
loads nothing that the program does not load itself: how long that takes is measured.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier, QTimer

from defender_app.__main__ import main as program
from ui import app

SOCKET = "SEATED_WINDOW_SOCKET"
"""Of the environment: where the test listens."""
_LOOK = 10
_RESETTING = "Resetting"


class Seated:
    """Somebody at the window of this process.

    Args:
        defender: what the process shows.
    """

    def __init__(self, defender: app.Defender) -> None:
        self._defender = defender
        self._line = socket.socket(socket.AF_UNIX)
        self._line.connect(os.environ[SOCKET])
        self._say({"pid": os.getpid(), "arguments": sys.argv[1:]})
        self._heard = b""
        self._notifier = QSocketNotifier(self._line.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._hear)

    def _say(self, what: object) -> None:
        self._line.sendall(json.dumps(what).encode() + b"\n")

    def _hear(self) -> None:
        self._heard += self._line.recv(1 << 16)
        if not self._heard.endswith(b"\n"):
            return
        line, self._heard = self._heard, b""
        # A deed lets the window live on, and the next one comes after its answer.
        self._notifier.setEnabled(False)
        try:
            from tests.support import seated_deeds  # noqa: PLC0415 - see the top of this module

            self._say({"value": seated_deeds.do(self._defender, *json.loads(line))})
        except BaseException:  # noqa: BLE001 - told to the test
            self._say({"failed": traceback.format_exc()})
        self._notifier.setEnabled(True)


_seated: list[object] = []


def watch() -> None:
    """Sit down once the first screen of this process can be used."""
    start = app.Defender.start

    def started(self: app.Defender, folder: Path | None, **asked: Any) -> None:
        start(self, folder, **asked)

        def look() -> None:
            first = self.first
            body = None if first is None else first.body
            busy = type(body).__name__ == _RESETTING or not getattr(body, "_looked", True)
            if first is not None and first.isVisible() and not busy:
                timer.stop()
                _seated.append(Seated(self))

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(_LOOK)
        _seated.append(timer)

    app.Defender.start = started  # type: ignore[method-assign] # a person at the keyboard


if __name__ == "__main__":
    watch()
    sys.exit(program())
