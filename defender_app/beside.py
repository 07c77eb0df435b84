"""Calls in one thread beside the caller, in order: for what waits for a disk, or only computes."""

from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

T = TypeVar("T")


class Beside:
    """The thread begins with the first call, and is gone after ``end``."""

    def __init__(self) -> None:
        self._pool: ThreadPoolExecutor | None = None
        self._running: deque[Future[None]] = deque()

    def __repr__(self) -> str:
        return "<beside>"

    @property
    def is_idle(self) -> bool:
        """Whether everything begun so far is done."""
        return all(one.done() for one in self._running)

    def begin(self, work: Callable[[T], None], about: T) -> None:
        """Have this done after what was begun before."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1)
        self._running.append(self._pool.submit(work, about))

    def settle(self, left: int = 0) -> None:
        """Wait until no more than ``left`` calls are not done.

        Raises:
            Whatever one of them raised that was waited for; each error once.
        """
        while len(self._running) > left:
            self._running.popleft().result()

    def end(self, *, cancel: bool = False) -> None:
        """Wait for the thread; ``cancel``: what it has not begun is not done any more."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=cancel)
