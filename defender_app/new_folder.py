"""A new or empty folder for work that leaves it whole or not at all."""

from __future__ import annotations

import contextlib
import shutil
from typing import TYPE_CHECKING

from defender_app import places
from defender_app.errors import InputError
from defender_app.files import disk_errors

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path


def take(path: Path, *, busy: str) -> bool:
    """Make a folder or take an empty one; says whether it was made.

    Args:
        path: the folder; the one above it must exist.
        busy: code for one that is not empty.

    Raises:
        InputError: ``busy``, ``out-not-a-folder``, ``out-folder-missing``, ``inside-a-vault``.
        MachineError: it cannot be made.
    """
    places.outside_vaults(path)
    with disk_errors():
        if path.is_symlink() or (path.exists() and not path.is_dir()):
            raise InputError("out-not-a-folder", file=path.name)
        made = not path.exists()
        try:
            path.mkdir(mode=0o700, exist_ok=True)
        except FileNotFoundError:
            raise InputError("out-folder-missing", folder=path.absolute().parent) from None
        if any(path.iterdir()):
            raise InputError(busy, file=path.name)
    return made


@contextlib.contextmanager
def whole_or_nothing(folder: Path, names: Collection[str], *, made: bool) -> Iterator[None]:
    """Take everything away again when the work is stopped; nothing that others put there meanwhile.

    Args:
        folder: as ``take`` gave it; it was empty then.
        names: of all that the work makes in it.
        made: whether the folder goes too, if nothing of others is in it.
    """
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            for name in names:
                entry = folder / name
                if entry.is_dir() and not entry.is_symlink():
                    shutil.rmtree(entry, ignore_errors=True)
                else:
                    entry.unlink(missing_ok=True)
            if made:
                folder.rmdir()
        raise
