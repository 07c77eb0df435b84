"""Sealing a piece while the next one comes out of the drawer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, Self

from defender_app.beside import Beside

if TYPE_CHECKING:
    from types import TracebackType

_WORTH_IT: Final = 256 * 1024
# With only one on its way, the thread would wait each time until the next one is handed to it.
_ON_THEIR_WAY: Final = 3


class _Out(Protocol):
    def write(self, data: bytes, /) -> object: ...


class Behind:
    """Passes on what is written, in order; large pieces in a thread, while up to three wait.

    A context manager: when its block ends everything was passed on. What went wrong in the thread
    is raised by the next call, or by the end of the block; after an error nothing more is passed
    on.

    Args:
        out: takes the bytes.
    """

    def __init__(self, out: _Out) -> None:
        self._out = out
        self._beside = Beside()
        self._spoilt = False

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
                self._beside.settle()
        finally:
            self._beside.end(cancel=True)

    def write(self, data: bytes) -> int:
        """Take all of ``data``.

        Raises:
            Whatever the writer below raised for an earlier piece.
        """
        small = len(data) < _WORTH_IT
        self._beside.settle(0 if small else _ON_THEIR_WAY - 1)
        if small:
            self._pass_on(data)
            return len(data)
        self._beside.begin(self._pass_on, data)
        return len(data)

    def _pass_on(self, data: bytes) -> None:
        if self._spoilt:
            return
        self._spoilt = True
        self._out.write(data)
        self._spoilt = False
