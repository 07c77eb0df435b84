"""Sealing a piece while the next one comes out of the drawer."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Final, Protocol, Self

if TYPE_CHECKING:
    from types import TracebackType

_WORTH_IT: Final = 256 * 1024


class _Out(Protocol):
    def write(self, data: bytes, /) -> object: ...


class Behind:
    """Passes on what is written, in order; large pieces in a thread, one at a time.

    A context manager: when its block ends everything was passed on. What went wrong in the thread
    is raised by the next call, or by the end of the block; after an error nothing more is passed
    on.

    Args:
        out: takes the bytes.
    """

    def __init__(self, out: _Out) -> None:
        self._out = out
        self._pool: ThreadPoolExecutor | None = None
        self._running: Future[object] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                self._settle()
        finally:
            if self._pool is not None:
                self._pool.shutdown()

    def write(self, data: bytes) -> int:
        """Take all of ``data``.

        Raises:
            Whatever the writer below raised for an earlier piece.
        """
        self._settle()
        if len(data) < _WORTH_IT:
            self._out.write(data)
            return len(data)
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1)
        self._running = self._pool.submit(self._out.write, data)
        return len(data)

    def _settle(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.result()
