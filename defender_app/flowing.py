"""Large files on their way: from what reads ahead, and to the disk while more is being made.

Whoever syncs only at the end waits for the whole file once more, at a bar that stands at its end
and that no "Cancel" reaches.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, Final

from defender_app.beside import Beside

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import Self

_STEP: Final = 32 << 20
_sync = getattr(os, "fdatasync", os.fsync)


class Flowing:
    """Passes on what is written, and has a thread send it to the disk every 32 MiB.

    A context manager: when its block ends nothing runs any more, and the file is still to be
    synced. A disk that failed says so only once: it is raised here, by the next call or at the end
    of the block.

    Args:
        out: the file.
    """

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._since = 0
        self._beside = Beside()

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
            self._beside.end()

    def write(self, data: bytes | memoryview) -> int:
        """Pass on all of ``data``.

        Raises:
            OSError: of the file; of its disk, for what was written earlier.
        """
        written = self._out.write(data)
        self._since += len(data)
        if self._since >= _STEP and self._beside.is_idle:
            self._beside.settle()
            self._since = 0
            self._out.flush()
            self._beside.begin(_sync, self._out.fileno())
        return written


@contextmanager
def ending(pieces: Iterator[bytes]) -> Iterator[Iterator[bytes]]:
    """Let what gives ``pieces`` end with the block, whatever is left of them.

    A generator that reads ahead holds a key and a few pieces until then; others need no end.
    """
    try:
        yield pieces
    finally:
        if isinstance(pieces, Generator):
            pieces.close()
