"""The only place with threads: short work in order on one thread, long work on a thread each.

Results come back in the thread of the window. Whatever belongs to a widget (the work, what is
done with its result) is held and let go there too, for a widget that dies in another thread takes
the process with it.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Final, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from crypto.errors import CryptoError
from defender_app.errors import AppError, MachineError
from defender_app.speed import Speed
from ui.garbage import Garbage

Progress = Callable[[int, int], bool]
Failed = Callable[[AppError | CryptoError], None]
T = TypeVar("T")

_working: Final[set[Jobs]] = set()
"""Whose threads may still run: none of them may be the last to hold what belongs to a widget."""

SHOWN_AFTER: Final = 600
"""Milliseconds after which a long job gets a bar; a shorter one is better not seen at all."""

_LOOK_EVERY: Final = 100
_FIRST_GUESS_AFTER: Final = 1.0


_MISTAKE: Final = "mistake"


def is_mistake(error: AppError | CryptoError) -> bool:
    """Whether an error stands for a mistake of ours, which is shown in a dialog of its own."""
    return error.code == _MISTAKE


class Cancelled(Exception):  # noqa: N818 - nothing went wrong: somebody changed their mind
    """Raised by long work that was told to stop, once nothing is left of it."""


class _Ticket(NamedTuple):
    """What is known of one piece of work in the thread of the window."""

    work: Callable[..., Any]
    then: Callable[[Any], None] | None
    failed: Failed | None
    cancelled: Callable[[], None] | None
    owner: QObject
    job: Job | None = None


class _Outcome(NamedTuple):
    number: int
    result: object = None
    error: BaseException | None = None


class Job(QObject):
    """One long piece of work, as it is shown: a name, how far it is, and a way to stop it.

    Attributes:
        name: what is being done, in the language of the window.
        done: how much of ``total`` is done; both 0 until the work says so.
        total: see ``done``.
        in_bytes: whether it counts bytes, so that a speed says something.
    """

    moved = Signal()
    ended = Signal()

    def __init__(self, name: str, parent: QObject, *, in_bytes: bool = False) -> None:
        super().__init__(parent)
        self.name = name
        self.done = 0
        self.total = 0
        self.in_bytes = in_bytes
        self._speed = Speed()
        self._stop = threading.Event()
        self._begun = time.monotonic()

    def __repr__(self) -> str:
        return "<job>"

    @property
    def cancelled(self) -> bool:
        """Whether it was told to stop."""
        return self._stop.is_set()

    @property
    def seconds_left(self) -> int | None:
        """A guess from the speed so far, or None while there is nothing to guess from."""
        passed = time.monotonic() - self._begun
        if not 0 < self.done <= self.total or passed < _FIRST_GUESS_AFTER:
            return None
        return round(passed * (self.total - self.done) / self.done)

    @property
    def speed(self) -> float | None:
        """Bytes a second over the last few, or None where that cannot be said."""
        return self._speed.per_second if self.in_bytes else None

    def cancel(self) -> None:
        """Tell the work to stop at its next step."""
        self._stop.set()

    def step(self, done: int, total: int) -> bool:
        """Called by the work, in its own thread; False tells it to stop."""
        self.done, self.total = done, total
        self._speed.note(done)
        return not self._stop.is_set()


class _Way(QObject):
    """The way back from the threads.

    It has no parent: it outlives every thread that uses it, also where ``Jobs`` does not because
    its window is gone.
    """

    came_back = Signal(object)


class Jobs(QObject):
    """Runs work away from the window, and brings its results back into it.

    Args:
        problem: told of an expected error that nobody else wanted (``Notify.problem``).
        parent: the owner.

    Attributes:
        failures: how many pieces of work have failed so far, whoever was told.
    """

    shown_changed = Signal()

    def __init__(
        self, problem: Callable[[AppError | CryptoError], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.failures = 0
        self._problem = problem
        self._tickets: dict[int, _Ticket] = {}
        self._next = 0
        self._queue: deque[int] = deque()
        self._wake = threading.Condition()
        self._stopped = False
        self._worker: threading.Thread | None = None
        self._threads: dict[int, threading.Thread] = {}
        self._shown: list[Job] = []
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self._look_around)
        self._way = _Way()
        self._way.came_back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._garbage = Garbage(self)

    def do(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        *,
        owner: QObject,
        failed: Failed | None = None,
    ) -> None:
        """Run short work, after everything that was handed over before it.

        Args:
            work: called in the worker thread; touches no widget.
            then: called with the result in the thread of the window, unless ``owner`` is gone.
            owner: the widget that asks.
            failed: called with an expected error, in the same way; else ``problem`` is told. Also
                called after a mistake of ours, with an error that ``is_mistake`` knows: whatever
                was to be saved then is not saved.
        """
        if self._stopped:
            # Nothing is open any more that it could be done on.
            return
        number = self._take(_Ticket(work, then, failed, None, owner))
        with self._wake:
            self._queue.append(number)
            self._wake.notify()
        if self._worker is None:
            self._worker = threading.Thread(target=self._work_in_order, daemon=True)
            self._worker.start()

    def long(  # noqa: PLR0913 - one argument for each way it can end
        self,
        name: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None] | None = None,
        *,
        owner: QObject,
        failed: Failed | None = None,
        cancelled: Callable[[], None] | None = None,
        in_bytes: bool = False,
    ) -> Job:
        """Run long work in a thread of its own.

        Args:
            name: what is being done, in the language of the window.
            work: called with a progress function ``(done, total) -> bool``; when that says False
                it takes back what it did and raises ``Cancelled``, or ``InputError`` with the
                code ``cancelled``, or just returns.
            then: as for ``do``; not called after ``cancel``.
            owner: as for ``do``.
            failed: as for ``do``.
            cancelled: called once the work has stopped after ``cancel``.
            in_bytes: whether ``done`` and ``total`` are bytes; their speed is shown then.

        Returns:
            The job; it appears in ``shown`` after 600 ms.
        """
        job = Job(name, self, in_bytes=in_bytes)
        number = self._take(_Ticket(work, then, failed, cancelled, owner, job))
        thread = threading.Thread(target=self._work_alone, args=(number,), daemon=True)
        self._threads[number] = thread
        thread.start()
        QTimer.singleShot(SHOWN_AFTER, job, lambda: self._show(job))
        return job

    @property
    def shown(self) -> tuple[Job, ...]:
        """Long jobs that have run for so long that people should see them."""
        return tuple(self._shown)

    @property
    def idle(self) -> bool:
        """Whether nothing runs, waits, or has a result that was not delivered yet."""
        return not self._tickets

    def finish(self, milliseconds: int) -> bool:
        """Wait, in the thread of the window, until all short work is done and delivered.

        Args:
            milliseconds: how long at most.

        Returns:
            Whether it is done. Work that delivered results hand over is waited for as well.
        """
        return self._wait_until(
            lambda: not self._short_work(), time.monotonic() + milliseconds / 1000
        )

    def finish_next(self, milliseconds: int) -> bool:
        """Wait, in the thread of the window, for what was handed over first, and deliver it.

        Args:
            milliseconds: how long at most.

        Returns:
            Whether it is done, or there was nothing.
        """
        number = min(self._tickets, default=0)
        return self._wait_until(
            lambda: number not in self._tickets, time.monotonic() + milliseconds / 1000
        )

    def stop(self, milliseconds: int, *, force: bool = False) -> bool:
        """Finish short work, cancel long work, and end all threads.

        Args:
            milliseconds: how long at most.
            force: take no more work even though some has not ended in time.

        Returns:
            Whether everything ended in time. Where it did not, and without ``force``, everything
            goes on as before.
        """
        end = time.monotonic() + milliseconds / 1000
        threads = list(self._threads.values())
        for ticket in self._tickets.values():
            if ticket.job is not None:
                ticket.job.cancel()
        done = self._wait_until(lambda: not self._tickets, end)
        if not done and not force:
            return False
        with self._wake:
            self._stopped = True
            self._wake.notify_all()
        for thread in [*threads, *self._threads.values(), *filter(None, [self._worker])]:
            thread.join(max(0.0, end - time.monotonic()))
            done = done and not thread.is_alive()
        if done:
            self._garbage.stop()
            _working.discard(self)
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        return done

    def _wait_until(self, condition: Callable[[], bool], end: float) -> bool:
        while not condition():
            if time.monotonic() > end:
                return False
            with self._wake:
                self._wake.wait(0.01)
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        return True

    def _short_work(self) -> bool:
        return any(ticket.job is None for ticket in self._tickets.values())

    def _take(self, ticket: _Ticket) -> int:
        _working.add(self)
        self._next += 1
        self._tickets[self._next] = ticket
        if ticket.job is not None:
            self._look.start()
        return self._next

    def _work_in_order(self) -> None:
        while True:
            with self._wake:
                while not self._queue:
                    if self._stopped:
                        return
                    self._wake.wait()
                number = self._queue.popleft()
            self._run(number)

    def _work_alone(self, number: int) -> None:
        job = self._tickets[number].job
        if job is not None:
            self._run(number, job.step)

    def _run(self, number: int, *arguments: object) -> None:
        # No local name may outlive this call: see the top of this module.
        try:
            outcome = _Outcome(number, self._tickets[number].work(*arguments))
        except BaseException as error:  # noqa: BLE001 - handed to the thread of the window
            outcome = _Outcome(number, error=error)
        self._way.came_back.emit(outcome)
        with self._wake:
            self._wake.notify_all()

    def _deliver(self, outcome: _Outcome) -> None:
        ticket = self._tickets.pop(outcome.number)
        self._threads.pop(outcome.number, None)
        stopped = isinstance(outcome.error, Cancelled) or (
            isinstance(outcome.error, AppError) and outcome.error.code == "cancelled"
        )
        if ticket.job is not None:
            stopped = stopped or (outcome.error is None and ticket.job.cancelled)
            self._end(ticket.job)
        here = isValid(ticket.owner)
        if stopped:
            if here and ticket.cancelled is not None:
                ticket.cancelled()
        elif outcome.error is not None:
            self._fail(ticket, outcome.error, here=here)
        elif here and ticket.then is not None:
            ticket.then(outcome.result)

    def _fail(self, ticket: _Ticket, error: BaseException, *, here: bool) -> None:
        self.failures += 1
        if not isinstance(error, AppError | CryptoError):
            sys.excepthook(type(error), error, error.__traceback__)
            if here and ticket.failed is not None:
                ticket.failed(MachineError(_MISTAKE))
        elif here and ticket.failed is not None:
            ticket.failed(error)
        else:
            # Also when the page is gone: what could not be saved must be said.
            self._problem(error)

    def _show(self, job: Job) -> None:
        if job not in {ticket.job for ticket in self._tickets.values()}:
            # It ended in this very turn of the loop, and is only not deleted yet.
            return
        self._shown.append(job)
        self.shown_changed.emit()

    def _end(self, job: Job) -> None:
        job.ended.emit()
        if job in self._shown:
            self._shown.remove(job)
            self.shown_changed.emit()
        job.deleteLater()
        if not any(ticket.job for ticket in self._tickets.values()):
            self._look.stop()

    def _look_around(self) -> None:
        for job in self._shown:
            job.moved.emit()
