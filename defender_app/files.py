"""Files outside the vault: written whole or not at all, with neutral names and times.

``vault.json``, ``keys.bin``, drawers and journals follow their own rules (docs/formats.md 5) and
never pass through here.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import stat
import string
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from defender_app.errors import MachineError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

if sys.platform != "win32":
    import fcntl

NEUTRAL_TIME: Final = 946_684_800
"""2000-01-01T00:00:00Z in seconds since the epoch: the time of every file we leave behind."""

_NAME_LENGTH: Final = 12
_NEUTRAL: Final = (NEUTRAL_TIME, NEUTRAL_TIME)
_OWN_FILES: Final = Path("/proc/self/fd")
_NO_TMPFILE: Final = frozenset(
    {errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL, errno.ENOENT, errno.ENOSYS}
)
# What a file is called until it is whole, where it has to have a name.
_UNFINISHED: Final = ".part"
_LEFT: Final = re.compile(rf"\.[a-z]{{{_NAME_LENGTH}}}\{_UNFINISHED}")
# Of ``renameat2``: paths as they are; nothing is replaced.
_HERE: Final = -100
_NOT_OVER_ANOTHER: Final = 1
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
def atomic_write(  # noqa: PLR0913 - how it shall come to be, each by its name
    path: Path,
    mode: int = 0o600,
    *,
    neutral_time: bool = False,
    overwrite: bool = True,
    read_back: Callable[[BinaryIO], None] | None = None,
    before_naming: Callable[[], None] | None = None,
) -> Iterator[BinaryIO]:
    """Write ``path`` whole or not at all.

    Yields a new binary file in the target's folder. When the body ends, it is flushed, synced,
    given ``mode`` and gets the target's name, and the folder is synced. When the body raises,
    nothing is left of it and an existing target stays as it was. Until then the file has no name
    where the system knows such files (Linux, on most of its file systems), so that even a kill
    leaves nothing behind; elsewhere it has a hidden one that ends with ``.part``, and what was
    left behind so goes with the next file that is written into the folder.

    Args:
        path: the target; its folder must exist.
        mode: permission bits of the result.
        neutral_time: give the result the time 2000-01-01T00:00:00Z.
        overwrite: replace an existing target; else a file that appeared there, at whatever
            moment, is left alone.
        read_back: called with the file once every byte is on the disk; when it raises, nothing is
            left of the file. Where the system does not let the file have a name, it is called once
            more with the copy that gets one.
        before_naming: called after that, when only the name is missing; when it raises, nothing is
            left of the file. What must be known before a file exists is saved there: syncing may
            take long, and whoever loses patience ends the program.

    Raises:
        MachineError: codes of ``machine_error``; ``exists`` without ``overwrite``.
    """
    folder = path.absolute().parent
    temporary = folder / f".{random_name()}{_UNFINISHED}"
    with disk_errors():
        _check_target(path, overwrite=overwrite)
        _remove_left(folder)
        handle, named = _new_file(folder, temporary, mode)
        try:
            with os.fdopen(handle, "w+b") as out:
                _hold(handle)
                yield out
                _finish(out, mode)
                if neutral_time:
                    os.utime(out.fileno() if os.utime in os.supports_fd else temporary, _NEUTRAL)
                (read_back or _nothing)(out)
                (before_naming or _nothing)()
                # At once under its own name where none may be replaced: no moment has two.
                done = not named and not overwrite and _linked(out, path)
                if not named and not done:
                    _name(out, temporary, mode, read_back)
                if not done and os.name == "posix":
                    # While it is held: nobody else takes it for something left behind.
                    _rename(temporary, path, overwrite=overwrite)
                    done = True
            if not done:
                _rename(temporary, path, overwrite=overwrite)
            fsync_folder(folder)
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink()


def _check_target(path: Path, *, overwrite: bool) -> None:
    if path.is_dir():
        raise MachineError("is-a-folder")
    if not overwrite and os.path.lexists(path):
        raise MachineError("exists")


def _nothing(*_: object) -> None:
    return


def _remove_left(folder: Path) -> None:
    """Remove what writers left behind who were killed; nothing that one is writing now."""
    with contextlib.suppress(OSError):
        for path in [one for one in folder.iterdir() if _LEFT.fullmatch(one.name)]:
            with contextlib.suppress(OSError):
                _remove_unheld(path)


def _remove_unheld(path: Path) -> None:
    if not stat.S_ISREG(path.lstat().st_mode):
        return
    if sys.platform == "win32":
        # It removes no file that is open.
        path.unlink()
        return
    handle = os.open(path, os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        path.unlink()
    finally:
        os.close(handle)


def _hold(handle: int) -> None:
    """Say that somebody is writing a file, as long as it is open."""
    if sys.platform != "win32":
        # Where a file system knows no locks, none can be had by whoever would remove it either.
        with contextlib.suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _new_file(folder: Path, temporary: Path, mode: int) -> tuple[int, bool]:
    """A new file: its descriptor, and whether it has the name ``temporary`` already."""
    if hasattr(os, "O_TMPFILE") and _OWN_FILES.is_dir():
        try:
            return os.open(folder, os.O_RDWR | os.O_TMPFILE | os.O_CLOEXEC, mode), False
        except OSError as error:
            if error.errno not in _NO_TMPFILE:
                raise
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.open(temporary, flags, mode), True


def _linked(out: BinaryIO, path: Path) -> bool:
    """Give a file without a name this one; False where the system does not let us.

    Raises:
        FileExistsError: there is something of that name.
    """
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        # The folder descriptor makes ``link`` follow links.
        os.link(_OWN_FILES / str(out.fileno()), path.name, src_dir_fd=folder, dst_dir_fd=folder)
    except FileExistsError:
        raise
    except OSError:
        return False
    finally:
        os.close(folder)
    return True


def _name(
    out: BinaryIO, path: Path, mode: int, read_back: Callable[[BinaryIO], None] | None
) -> None:
    """Give a file without a name this one."""
    if _linked(out, path):
        return
    # Some sandboxes forbid exactly this: a copy with a name does as well.
    times = os.fstat(out.fileno())
    with os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, mode), "w+b") as copy:
        _hold(copy.fileno())
        out.seek(0)
        shutil.copyfileobj(out, copy, 1 << 20)
        _finish(copy, mode)
        os.utime(copy.fileno(), ns=(times.st_atime_ns, times.st_mtime_ns))
        if read_back is not None:
            read_back(copy)


def _rename(temporary: Path, path: Path, *, overwrite: bool) -> None:
    """Give a finished file its name; without ``overwrite`` unless there is something of it.

    Raises:
        FileExistsError: there is.
    """
    if overwrite:
        temporary.replace(path)
    elif os.name != "posix":
        # Windows replaces nothing unless it is told to.
        temporary.rename(path)
    elif not _moved_to_new(temporary, path) and not _linked_to_new(temporary, path):
        # Neither is known here: hold the name with an empty file, then replace that.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        temporary.replace(path)


def _linked_to_new(temporary: Path, path: Path) -> bool:
    try:
        os.link(temporary, path, follow_symlinks=False)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        return False
    return True


def _moved_to_new(temporary: Path, path: Path) -> bool:
    """In one step, with no moment of two names, on sticks too; False where it cannot be had.

    Raises:
        FileExistsError: there is something of that name.
    """
    import ctypes  # noqa: PLC0415 - where no file can be without a name

    move = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if move is None:
        return False
    names = (os.fsencode(temporary.absolute()), os.fsencode(path.absolute()))
    if move(_HERE, names[0], _HERE, names[1], _NOT_OVER_ANOTHER) == 0:
        return True
    if ctypes.get_errno() == errno.EEXIST:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    return False


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
