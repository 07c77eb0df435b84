"""Taking files in, away from the window, with rows that arrive in batches."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from defender_app.focal import batch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.batch import Row
    from ui.jobs import Job
    from ui.workplace import Workplace

EVERY: Final = 120
"""Milliseconds between two batches of rows: often enough to be followed, seldom enough to draw."""


class Intake(QObject):
    """Takes one lot of files in at a time; more that are dropped meanwhile wait their turn.

    Signals: ``came`` (rows, oldest first), ``moved`` (done, of), ``ended``, ``failed`` (error).
    """

    came = Signal(object)
    moved = Signal(int, int)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self.job: Job | None = None
        self._waiting: deque[Sequence[Path]] = deque()
        self._told: deque[Row] = deque()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._drain)

    def take_in(self, dropped: Sequence[Path]) -> None:
        """Take in files and the files in folders."""
        self._waiting.append(dropped)
        if self.job is None:
            self._next()

    def stop(self) -> None:
        """Stop after the file now being read; what is done stays."""
        self._waiting.clear()
        if self.job is not None:
            self.job.cancel()

    def _next(self) -> None:
        if not self._waiting:
            return
        work = _work(self._place, self._waiting.popleft(), self._told)
        self._timer.start()
        self.job = self._place.jobs.long(
            self.tr("Opening sealed files"),
            work,
            self._saved,
            owner=self,
            failed=self._fail,
            cancelled=self._end,
        )

    def _drain(self) -> None:
        rows = []
        while self._told:
            rows.append(self._told.popleft())
        if rows:
            self.came.emit(rows)
        if self.job is not None and self.job.total:
            self.moved.emit(self.job.done, self.job.total)

    def _saved(self, when: datetime) -> None:
        self._place.notify.saved(when)
        self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._drain()
        self.job = None
        self.ended.emit()
        self._next()

    def _fail(self, error: AppError | CryptoError) -> None:
        self._waiting.clear()
        self._end()
        self.failed.emit(error)


def _work(
    place: Workplace, dropped: Sequence[Path], told: deque[Row]
) -> Callable[[Callable[[int, int], bool]], datetime]:
    """The work itself; ``told`` is shared with the window, and appending to it is atomic."""
    drawer = place.drawer

    def work(progress: Callable[[int, int], bool]) -> datetime:
        batch.take_in(drawer, batch.find(dropped), progress, told.append)
        return drawer.now()

    return work
