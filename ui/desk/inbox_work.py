"""Taking files in, away from the window, with rows that arrive in batches."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from defender_app.errors import InputError
from defender_app.focal import batch, batch_tried

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.batch import Row
    from defender_app.focal.batch_tried import Tried
    from ui.jobs import Job
    from ui.workplace import Workplace

EVERY: Final = 120
"""Milliseconds between two batches of rows: often enough to be followed, seldom enough to draw."""


class Intake(QObject):
    """Takes one lot of files in at a time; more that are dropped meanwhile wait their turn.

    Signals: ``came`` (rows, oldest first), ``moved`` (done, of, seconds left or None),
    ``tried`` (a ``batch_tried.Tried``), ``deleted`` (files that were deleted here before, and were
    not taken in), ``ended``, ``failed`` (error; also what ended it before all files were tried).
    """

    came = Signal(object)
    moved = Signal(int, int, object)
    tried = Signal(object)
    deleted = Signal(object)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self.job: Job | None = None
        self._waiting: deque[tuple[Sequence[Path], bool]] = deque()
        self._told: deque[Row] = deque()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._drain)

    def take_in(self, dropped: Sequence[Path], *, again: bool = False) -> None:
        """Take in files and the files in folders; ``again``: also what was deleted here."""
        self._waiting.append((dropped, again))
        if self.job is None:
            self._next()

    def stop(self) -> None:
        """Stop at once; what is done stays."""
        self._waiting.clear()
        if self.job is not None:
            self.job.cancel()

    def _next(self) -> None:
        if not self._waiting:
            return
        dropped, again = self._waiting.popleft()
        work = _work(self._place, dropped, self._told, again=again)
        self._timer.start()
        self.job = self._place.jobs.long(
            self.tr("Opening sealed files"),
            work,
            lambda done: self._saved(*done),
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
            self.moved.emit(self.job.done, self.job.total, self.job.seconds_left)

    def _saved(self, when: datetime, tried: Tried) -> None:
        self._place.notify.saved(when)
        self.tried.emit(tried)
        if tried.deleted:
            self.deleted.emit(tried.deleted)
        if tried.ended is not None:
            self._fail(InputError(tried.ended.code, **tried.ended.facts))
        else:
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
    place: Workplace, dropped: Sequence[Path], told: deque[Row], *, again: bool
) -> Callable[[Callable[[int, int], bool]], tuple[datetime, Tried]]:
    """The work itself; ``told`` is shared with the window, and appending to it is atomic."""
    drawer = place.drawer

    def work(progress: Callable[[int, int], bool]) -> tuple[datetime, Tried]:
        found = batch.find(dropped)
        rows = batch.take_in(drawer, found, progress, told.append, again=again)
        return drawer.now(), batch_tried.tried(found, rows)

    return work
