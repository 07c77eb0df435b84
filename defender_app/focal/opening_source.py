"""Between a file and the process that reads it: its bytes there, a large content back."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import threading
from collections import deque
from typing import TYPE_CHECKING, Final, Self

from crypto.age.header import VERSION_PREFIX
from defender_app.errors import InputError
from defender_app.files import disk_errors
from defender_app.report import sealed_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import BinaryIO

SMALL: Final = 16 << 20
"""Bytes up to which a file is read at once: nobody can change it any more then."""

_MOST_WAITING: Final = 8
_LOOK_EVERY: Final = 0.1


class FileSource:
    """A file of a stranger as a ``Source`` of the process apart.

    Args:
        path: the file; a link is followed.

    Raises:
        InputError: ``not-a-sealed-file``: a pipe, a socket, a device.
        MachineError: it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        with disk_errors():
            self._raw = _opened(path)
            try:
                self.size = os.fstat(self._raw.fileno()).st_size
                self._data = self._raw.read(SMALL + 1) if self.size <= SMALL else b""
            except BaseException:
                self._raw.close()
                raise
        if self.size <= SMALL:
            # It may have grown meanwhile: what was read is what it is now.
            self.size = len(self._data)
        self._name, self._place = path.name, 0

    @property
    def is_small(self) -> bool:
        """Whether it was read at once."""
        return self.size <= SMALL and len(self._data) == self.size

    @property
    def sha256(self) -> str:
        """Of a small file without armor, hex; else empty: only who reads it can tell."""
        if not self.is_small or not self._data.startswith(VERSION_PREFIX):
            return ""
        return hashlib.sha256(self._data).hexdigest()

    def seek(self, offset: int, /) -> int:
        """Move to a place."""
        self._place = offset
        return offset

    def read(self, size: int, /) -> bytes:
        """The bytes from there.

        Raises:
            InputError: ``file-changed``: there are fewer now than there were.
            MachineError: the disk.
        """
        if self.is_small:
            data = self._data[self._place : self._place + size]
        else:
            with disk_errors():
                self._raw.seek(self._place)
                data = self._raw.read(size)
        if len(data) < min(size, self.size - self._place):
            raise InputError("file-changed", file=self._name)
        self._place += len(data)
        return data

    def close(self) -> None:
        """Let the file go."""
        self._data = b""
        self._raw.close()


def _opened(path: Path) -> BinaryIO:
    sealed_file.regular(path)
    # Not waited for, if it became a pipe in this very moment.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags | getattr(os, "O_CLOEXEC", 0))
    mode = os.fstat(handle).st_mode
    if not stat.S_ISREG(mode):
        os.close(handle)
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, "")
        raise InputError("not-a-sealed-file", why="not-a-file")
    return os.fdopen(handle, "rb")


class Pump:
    """Bytes that one thread puts out and another reads, with at most 8 pieces between them.

    Args:
        work: called in a thread of its own with the function that takes the pieces; what it raises
            is raised by ``read``.
    """

    def __init__(self, work: Callable[[Callable[[bytes], None]], None]) -> None:
        self._work = work
        self._turn = threading.Condition()
        self._pieces: deque[bytes] = deque()
        self._ended = False
        self._closed = False
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._turn:
            self._closed = True
            self._pieces.clear()
            self._turn.notify_all()
        self._thread.join()

    def _run(self) -> None:
        try:
            self._work(self._put)
        except BaseException as error:  # noqa: BLE001 - raised again where it is read
            self._error = error
        with self._turn:
            self._ended = True
            self._turn.notify_all()

    def _put(self, piece: bytes) -> None:
        with self._turn:
            while len(self._pieces) >= _MOST_WAITING and not self._closed:
                self._turn.wait()
            if self._closed:
                raise InputError("cancelled")
            self._pieces.append(piece)
            self._turn.notify_all()

    def read(self, size: int, /) -> bytes:
        """Up to ``size`` bytes; none at the end.

        Raises:
            What the work raised.
        """
        with self._turn:
            while not self._pieces and not self._ended:
                self._turn.wait(_LOOK_EVERY)
            if not self._pieces:
                if self._error is not None:
                    raise self._error
                return b""
            piece = self._pieces.popleft()
            if len(piece) > size:
                self._pieces.appendleft(piece[size:])
                piece = piece[:size]
            self._turn.notify_all()
            return piece
