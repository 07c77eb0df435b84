"""Files outside the vault: written whole or not at all, with neutral names and times.

``vault.json``, ``keys.bin``, drawers and journals follow their own rules (docs/formats.md 5) and
never pass through here.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import string
from typing import TYPE_CHECKING, BinaryIO, Final

from defender_app.errors import MachineError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NEUTRAL_TIME: Final = 946_684_800
"""2000-01-01T00:00:00Z in seconds since the epoch: the time of every file we leave behind."""

_NAME_LENGTH: Final = 12
_CODES: Final = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "file-too-large",
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
    errno.EROFS: "read-only",
    errno.ENOENT: "not-found",
    errno.ENOTDIR: "not-found",
    errno.EISDIR: "is-a-folder",
    errno.EEXIST: "exists",
    errno.ENAMETOOLONG: "name-too-long",
}


def machine_error(error: OSError) -> MachineError:
    """The typed error for what the operating system said; carries no path.

    Codes: ``disk-full``, ``file-too-large``, ``no-permission``, ``read-only``, ``not-found``,
    ``is-a-folder``, ``exists``, ``name-too-long``, ``io``.
    """
    return MachineError(_CODES.get(error.errno or 0, "io"))


@contextlib.contextmanager
def disk_errors() -> Iterator[None]:
    """Turn every ``OSError`` of the body into a ``MachineError`` without its path.

    The original is not chained: its text would carry file names into logs and crash reports.
    """
    try:
        yield
    except OSError as error:
        raise machine_error(error) from None


def random_name(length: int = _NAME_LENGTH) -> str:
    """A file name that says nothing: ``length`` (10 or more) random letters a-z."""
    if length < 10:  # noqa: PLR2004 - the shortest name that two files never share
        raise ValueError("length")
    return "".join(secrets.choice(string.ascii_lowercase) for _ in range(length))


def fsync_folder(folder: Path) -> None:
    """Make new names in ``folder`` durable, where the system can (Windows cannot open folders)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def set_neutral_time(path: Path) -> None:
    """Set modification and access time of ``path`` to 2000-01-01T00:00:00Z.

    Raises:
        MachineError: when the system refuses.
    """
    with disk_errors():
        os.utime(path, (NEUTRAL_TIME, NEUTRAL_TIME))


@contextlib.contextmanager
def atomic_write(
    path: Path, mode: int = 0o600, *, neutral_time: bool = False
) -> Iterator[BinaryIO]:
    """Write ``path`` whole or not at all.

    Yields a new binary file beside the target, under a random name. When the body ends, it is
    flushed, synced, given ``mode`` and renamed over ``path``, and the folder is synced. When the
    body raises, it is removed and an existing target stays as it was.

    Args:
        path: the target; its folder must exist.
        mode: permission bits of the result.
        neutral_time: give the result the time 2000-01-01T00:00:00Z.

    Raises:
        MachineError: codes of ``machine_error``.
    """
    folder = path.absolute().parent
    temporary = folder / random_name()
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    done = False
    with disk_errors():
        if path.is_dir():
            raise MachineError("is-a-folder")
        handle = os.open(temporary, flags, mode)
        try:
            with os.fdopen(handle, "w+b") as out:
                yield out
                _finish(out, mode)
            if neutral_time:
                os.utime(temporary, (NEUTRAL_TIME, NEUTRAL_TIME))
            temporary.replace(path)
            done = True
            fsync_folder(folder)
        finally:
            if not done:
                with contextlib.suppress(OSError):
                    temporary.unlink()


def _finish(out: BinaryIO, mode: int) -> None:
    out.flush()
    if os.name == "posix":
        os.fchmod(out.fileno(), mode)  # the umask had its say when the file was made
    os.fsync(out.fileno())


def write_sealed(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` atomically, with mode 0600 and the neutral time.

    Raises:
        MachineError: codes of ``machine_error``.
    """
    with atomic_write(path, neutral_time=True) as out:
        out.write(data)
