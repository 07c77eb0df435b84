"""Python's garbage is collected in the thread of the window, and in no other.

Python collects wherever something is allocated. In a worker that would take apart widgets that
are no longer needed, and a widget taken apart outside its own thread ends the process.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY: Final = 1_000
# Until then most of what stays is there: the pages are loaded, the first list is read.
_STAYS: Final = 3_000

_holding: set[int] = set()


class Garbage(QObject):
    """While it works, garbage is collected by a timer of the window alone.

    Args:
        parent: in the thread of the window.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        _holding.add(id(self))
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(collect)
        self._timer.start()
        # Going through what stays anyway would hold up the window again and again.
        QTimer.singleShot(_STAYS, self, self._keep)

    def _keep(self) -> None:
        if id(self) in _holding:
            gc.freeze()

    def stop(self) -> None:
        """There are no workers any more: collect as Python does."""
        self._timer.stop()
        _holding.discard(id(self))
        gc.unfreeze()
        allow()


def allow() -> None:
    """Let Python collect by itself, unless there are workers."""
    if not _holding:
        gc.enable()


def collect() -> None:
    """Collect what is due, by Python's own thresholds."""
    for generation, (count, due) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
        if count > due:
            gc.collect(generation)
