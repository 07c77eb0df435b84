"""Whether a medium can hold a file of some size: asked before the first byte is written."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING, BinaryIO, Final

from defender_app.errors import MachineError
from defender_app.files import disk_errors

if TYPE_CHECKING:
    from pathlib import Path

# What a file system wants for the directory entry and its own lists.
_BESIDE: Final = 256 * 1024


def need_room(folder: Path, size: int) -> None:
    """Refuse a folder whose medium has too little room.

    Args:
        folder: where the file shall go.
        size: its bytes.

    Raises:
        MachineError: ``medium-too-small`` with ``needed`` and ``available`` bytes.
    """
    with disk_errors():
        available = shutil.disk_usage(folder).free
    if size + _BESIDE > available:
        raise MachineError("medium-too-small", needed=size + _BESIDE, available=available)


def need_file_size(out: BinaryIO, size: int) -> None:
    """Refuse what no single file may be: 4 GiB on a FAT32 stick, the limit of this process.

    Args:
        out: the new file, still empty.
        size: what it shall have, in bytes.

    Raises:
        MachineError: ``medium-file-limit`` with ``needed`` bytes.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    limit = resource.getrlimit(resource.RLIMIT_FSIZE)[0]
    if limit != resource.RLIM_INFINITY and size > limit:
        raise MachineError("medium-file-limit", needed=size)
    try:
        # A file system refuses a position that no file of it can have; nothing is written.
        os.lseek(out.fileno(), size, os.SEEK_SET)
    except OSError:
        raise MachineError("medium-file-limit", needed=size) from None
    finally:
        os.lseek(out.fileno(), 0, os.SEEK_SET)


def forget_cached(descriptor: int) -> None:
    """Have the system read a file from the medium next time, where it lets itself be asked."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415 - not on Windows

        with disk_errors():
            fcntl.fcntl(descriptor, fcntl.F_NOCACHE, 1)
    elif hasattr(os, "posix_fadvise"):
        with disk_errors():
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
