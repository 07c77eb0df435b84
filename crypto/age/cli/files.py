"""Where bytes come from and go to."""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from crypto.age.cli.arguments import STANDARD_STREAM
from crypto.age.cli.words import WRONG_USAGE, Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crypto.age.source import SupportsRead, SupportsWrite

_STDIN, _STDOUT = 0, 1
# Few large system calls take half the time of one for each chunk.
_BUFFER = 256 * 1024
# ASCII controls but for tab and line ends, and the C1 controls as UTF-8.
_TERMINAL_ORDERS = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]")


@contextmanager
def open_input(name: str) -> Iterator[SupportsRead]:
    """The named file, or standard input for ``-``."""
    if name == STANDARD_STREAM:
        with open(_STDIN, "rb", buffering=0, closefd=False) as stream:
            yield stream
    else:
        with Path(name).open("rb", buffering=0) as stream:
            yield stream


def read_small(name: str, limit: int) -> bytes:
    """At most ``limit`` + 1 bytes of a key or passphrase file, so that too much shows."""
    with open_input(name) as stream:
        data = b""
        while len(data) <= limit and (part := stream.read(limit + 1 - len(data))):
            data += part
        return data


@contextmanager
def open_output(name: str | None, *, binary: bool) -> Iterator[SupportsWrite]:
    """Where the result goes.

    A named file appears, or is replaced, only when the block ends without an exception; standard
    output, pipes and devices get what is written as it comes.

    Args:
        name: a file, ``-`` for standard output, None for standard output that was not named: then
            a terminal gets text only.
        binary: whether what will be written is certainly not text.

    Raises:
        Failure: binary data would go to a terminal.
        OSError: the output cannot be written.
    """
    if name is None or name == STANDARD_STREAM:
        guarded = name is None and sys.stdout is not None and os.isatty(_STDOUT)
        if guarded and binary:
            raise _terminal_failure()
        buffering = _BUFFER if stat.S_ISREG(os.fstat(_STDOUT).st_mode) else -1
        with open(_STDOUT, "wb", buffering=buffering, closefd=False) as out:
            yield _TerminalWriter(out) if guarded else out
    elif _is_special(name):
        with Path(name).open("wb") as out:
            yield out
    else:
        with _atomic_file(Path(os.path.realpath(name))) as out:
            yield out


def create_secret_file(name: str, data: bytes) -> None:
    """Write a new file that only its owner can read.

    Raises:
        FileExistsError: there is one already; it is left alone.
    """
    descriptor = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
    except BaseException:
        Path(name).unlink()
        raise


def silence_stdout() -> None:
    """Let the interpreter's own last flush go nowhere, after the reader of a pipe went away."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, _STDOUT)
    os.close(null)


def _is_special(name: str) -> bool:
    """Whether ``name`` exists and is neither a file nor a folder: /dev/null, a named pipe."""
    try:
        mode = Path(name).stat().st_mode
    except OSError:
        return False
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), name)
    return not stat.S_ISREG(mode)


@contextmanager
def _atomic_file(target: Path) -> Iterator[SupportsWrite]:
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(target.parent))
    descriptor, temporary = tempfile.mkstemp(dir=target.parent, prefix=".age-")
    try:
        with os.fdopen(descriptor, "wb", buffering=_BUFFER) as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        Path(temporary).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink(missing_ok=True)
        raise
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


class _TerminalWriter:
    """Passes text on, and refuses what could give orders to a terminal."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._before = b""

    def write(self, data: bytes | memoryview) -> None:
        if _TERMINAL_ORDERS.search(self._before + data):
            raise _terminal_failure()
        self._before = bytes(data[-1:])
        self._out.write(data)


def _terminal_failure() -> Failure:
    return Failure(WRONG_USAGE, "this is not text for a terminal; use -o FILE, or -o - to insist")
