"""Carrying a sealed file: copied to a stick, read back from it, and compared byte for byte."""

from __future__ import annotations

import hashlib
import hmac
import os
import stat
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

from defender_app import files, medium, places
from defender_app.errors import InputError, MachineError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from defender_app.report.seal import Progress

_PIECE: Final = 1 << 20
NOT_READ_BACK: Final = "copy-not-read-back"


@dataclass(frozen=True, kw_only=True)
class Copied:
    """A copy that was read back and is the same.

    Attributes:
        was_there: it lay there before, and nothing was written.
    """

    path: Path
    size: int
    was_there: bool = False


def check(path: Path, sha256: str, progress: Progress | None = None) -> int:
    """Read a file from the medium and compare it.

    Args:
        path: the sealed file.
        sha256: hex, what it must be.
        progress: called with bytes read and in all.

    Returns:
        Its bytes.

    Raises:
        MachineError: ``copy-not-read-back``: it is not what was written; it cannot be read.
        InputError: ``cancelled``.
    """
    with _opened(path) as source:
        medium.forget_cached(source.fileno())
        size = os.fstat(source.fileno()).st_size
        digest = hashlib.sha256()
        for piece in _pieces(source, 0, size, progress):
            digest.update(piece)
    if not hmac.compare_digest(digest.hexdigest(), sha256):
        raise MachineError(NOT_READ_BACK)
    return size


def hashed(path: Path) -> str:
    """SHA-256 (hex) of a file.

    Raises:
        InputError: ``sealed-missing``. MachineError: it cannot be read.
    """
    with _opened(path) as source:
        digest = hashlib.sha256()
        for piece in _pieces(source, 0, 0, None):
            digest.update(piece)
    return digest.hexdigest()


def copy_out(source: Path, folder: Path, sha256: str, progress: Progress | None = None) -> Copied:
    """Copy a sealed file under its own name, and read the copy back from the medium.

    Args:
        source: the sealed file.
        folder: where the copy goes; nothing there is ever replaced.
        sha256: hex, what the file is, as the drawer knows it.
        progress: called with bytes done, of writing and reading back together, and in all.

    Returns:
        The copy, with the neutral time.

    Raises:
        InputError: ``no-such-folder``; ``inside-a-vault``; ``sealed-changed``: the file is not
            what was sealed; ``sealed-missing``: it is not where it was; ``copy-same-place``;
            ``cancelled``. No copy is left.
        MachineError: ``medium-too-small``, ``medium-file-limit``, ``copy-not-read-back``,
            and what the medium says. No copy is left;
            something else of that name stays as it is, and is no copy (``copy-not-read-back``).
    """
    with files.disk_errors():
        if not folder.is_dir():
            raise InputError("no-such-folder")
        if source.parent.resolve() == folder.resolve():
            raise InputError("copy-same-place")
    places.outside_vaults(folder)
    target = folder / source.name
    if _is_there(target):
        return Copied(path=target, size=check(target, sha256, progress), was_there=True)
    with _opened(source) as plain:
        size = os.fstat(plain.fileno()).st_size
        medium.need_room(folder, size)
        proof = _Proof(sha256, size, progress)
        with files.atomic_write(target, neutral_time=True, overwrite=False, read_back=proof) as out:
            medium.need_file_size(out, size)
            digest = hashlib.sha256()
            for piece in _pieces(plain, 0, 2 * size, progress):
                digest.update(piece)
                out.write(piece)
            if not hmac.compare_digest(digest.hexdigest(), sha256):
                raise InputError("sealed-changed")
    return Copied(path=target, size=size)


def _is_there(target: Path) -> bool:
    with files.disk_errors():
        return os.path.lexists(target)


class _Proof:
    """Reads a copy back once every byte is on the medium."""

    def __init__(self, sha256: str, size: int, progress: Progress | None) -> None:
        self._sha256, self._size, self._progress = sha256, size, progress

    def __call__(self, out: BinaryIO) -> None:
        """Compare it.

        Raises:
            MachineError: ``copy-not-read-back``.
        """
        medium.forget_cached(out.fileno())
        digest, size = hashlib.sha256(), self._size
        # Another descriptor would do as well, but a file without a name has only this one.
        out.seek(0)
        for piece in _pieces(out, size, 2 * size, self._progress):
            digest.update(piece)
        if not hmac.compare_digest(digest.hexdigest(), self._sha256):
            raise MachineError(NOT_READ_BACK)


def _pieces(
    source: BinaryIO, before: int, total: int, progress: Progress | None
) -> Iterator[bytes]:
    done = before
    while piece := source.read(_PIECE):
        if progress is not None and not progress(done, total):
            raise InputError("cancelled")
        done += len(piece)
        yield piece


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """An ordinary file; a pipe or a device is never waited for.

    Raises:
        InputError: ``sealed-missing``.
    """
    try:
        with files.disk_errors():
            kind = path.stat().st_mode
    except MachineError as error:
        if error.code == "not-found":
            raise InputError("sealed-missing") from None
        raise
    if not stat.S_ISREG(kind):
        raise InputError("sealed-missing")
    with files.disk_errors(), path.open("rb") as source:
        yield source
