"""Two pipes to a process that is not trusted: nothing is waited for longer than was allowed."""

from __future__ import annotations

import os
import sys
import time
from typing import IO, TYPE_CHECKING, Final

from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOK_EVERY: Final = 0.1
_AT_ONCE: Final = 1 << 18


class GoneError(Exception):
    """The other side has closed its pipe, or died."""


class Pipes:
    """Writes to and reads from a worker, with a clock that may be set anew.

    Args:
        there: what the worker reads.
        back: what it writes.

    Attributes:
        end: when waiting ends, on the monotonic clock in seconds.
        look: asked at least every 0.1 s whether to go on.
    """

    def __init__(self, there: IO[bytes], back: IO[bytes]) -> None:
        self._there, self._back = there.fileno(), back.fileno()
        self.end = 0.0
        self.look: Callable[[], bool] = lambda: True
        if sys.platform != "win32":
            os.set_blocking(self._there, False)
            os.set_blocking(self._back, False)

    def write(self, data: bytes) -> None:
        """Write all of it.

        Raises:
            InputError: ``file-takes-too-long``, ``cancelled``.
            GoneError: nobody reads it any more.
        """
        left = memoryview(data)
        while left:
            self._wait(self._there, writing=True)
            try:
                left = left[os.write(self._there, left) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise GoneError from error

    def read(self, count: int) -> bytes:
        """Read so many bytes; raises as ``write``."""
        data = bytearray()
        while len(data) < count:
            self._wait(self._back, writing=False)
            try:
                piece = os.read(self._back, min(_AT_ONCE, count - len(data)))
            except BlockingIOError:
                continue
            except OSError as error:
                raise GoneError from error
            if not piece:
                raise GoneError
            data += piece
        return bytes(data)

    def _wait(self, pipe: int, *, writing: bool) -> None:
        while True:
            if time.monotonic() > self.end:
                raise InputError("file-takes-too-long")
            if not self.look():
                raise InputError("cancelled")
            if _ready(pipe, writing=writing):
                return


if sys.platform == "win32":
    import _winapi
    import msvcrt

    def _ready(pipe: int, *, writing: bool) -> bool:
        """Whether there is something to read; writing there can only be tried."""
        if writing:
            return True
        try:
            if _winapi.PeekNamedPipe(msvcrt.get_osfhandle(pipe), 0)[0]:
                return True
        except OSError:
            return True
        time.sleep(_LOOK_EVERY / 10)
        return False

else:
    import select

    def _ready(pipe: int, *, writing: bool) -> bool:
        """Wait a moment for a pipe; whether something can be done with it."""
        waiting = select.poll()
        waiting.register(pipe, select.POLLOUT if writing else select.POLLIN)
        return bool(waiting.poll(_LOOK_EVERY * 1000))
