"""Drawer files and their journals as bytes: tails, sizes, resting journals, neutral times.

Source: docs/formats.md 5.1. Every function treats all four drawers alike.
"""

from __future__ import annotations

import contextlib
import errno
import os
import random
import secrets
import shutil
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, BinaryIO, Final

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import ChaCha20

from defender_app.errors import AppError, InputError, MachineError
from defender_app.files import NEUTRAL_TIME, disk_errors
from defender_app.vault import folder as rules
from defender_app.vault.interrupts import all_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

HEAD: Final = 512
"""A journal that begins with this many zero bytes belongs to no interrupted save."""

_PIECE: Final = 1 << 20
# A journal holds each page of its drawer once, with a few bytes beside it.
_REACH: Final = 2
_PAGES_AT: Final = 16
_PAGE_SIZE_AT: Final = 24
_MAGIC: Final = bytes.fromhex("d9d505f920a163d7")


class Journal(Enum):
    """What a journal's beginning says."""

    MISSING = "missing"
    RESTING = "resting"
    UNFINISHED = "unfinished"


def random_pieces(total: int) -> Iterator[bytes]:
    """``total`` random bytes in pieces of up to 1 MiB.

    A ChaCha20 key stream under a fresh random key: as good as the system's source, and fast
    enough for gigabytes.
    """
    stream = Cipher(ChaCha20(secrets.token_bytes(32), bytes(16)), None).encryptor()
    zeros = bytes(_PIECE)
    while total > 0:
        piece = stream.update(zeros[: min(total, _PIECE)])
        total -= len(piece)
        yield piece


def need_room(folder: Path, needed: int) -> None:
    """Check that the disk has ``needed`` bytes free.

    Raises:
        MachineError: ``disk-full`` with ``needed`` and ``available``.
    """
    with disk_errors():
        available = shutil.disk_usage(folder).free
    if available < needed:
        raise MachineError("disk-full", needed=needed, available=available)


def _open(folder: Path, name: str) -> BinaryIO:
    handle = os.open(folder / name, os.O_RDWR | rules.open_flags())
    return os.fdopen(handle, "r+b", buffering=0)


def write_all(out: BinaryIO, data: bytes) -> None:
    """Write all of ``data`` where a file stands; the system may take it in parts."""
    view = memoryview(data)
    while view:
        view = view[out.write(view) :]


def extend(
    folder: Path, name: str, size: int, progress: Callable[[int], bool] | None = None
) -> None:
    """Append random bytes until the drawer is ``size`` bytes long, and sync it.

    Args:
        folder: the vault.
        name: the drawer file.
        size: the wanted length, a multiple of 8,192.
        progress: called with the number of bytes of each piece; False cancels.

    Raises:
        MachineError: disk errors. InputError: ``cancelled``.
    """
    with disk_errors(), _open(folder, name) as out:
        missing = size - out.seek(0, os.SEEK_END)
        for piece in random_pieces(missing):
            write_all(out, piece)
            if progress is not None and not progress(len(piece)):
                raise InputError("cancelled")
        if missing > 0:
            os.fsync(out.fileno())


def cut(folder: Path, name: str, size: int) -> None:
    """Take bytes that were appended away again; a drawer that is no longer than ``size`` stays.

    Raises:
        MachineError: the disk.
    """
    with disk_errors(), _open(folder, name) as out:
        if out.seek(0, os.SEEK_END) > size:
            out.truncate(size)
            os.fsync(out.fileno())


def spoil(folder: Path, name: str, size: int) -> None:
    """Overwrite the first ``size`` bytes of a drawer, or all of a shorter one, with random ones.

    Raises:
        InputError: the file rules. MachineError: the disk.
    """
    rules.check_named(folder, name)
    with disk_errors(), _open(folder, name) as out:
        length = out.seek(0, os.SEEK_END)
        out.seek(0)
        for piece in random_pieces(min(size, length)):
            write_all(out, piece)
        os.fsync(out.fileno())


def salt_of(folder: Path, name: str) -> bytes:
    """The first 16 bytes of a drawer: where SQLCipher keeps its salt."""
    return rules.read_named(folder, name, 16)


def journal_state(folder: Path, name: str) -> Journal:
    """Look at how a journal begins.

    Raises:
        InputError: the file rules. MachineError: it cannot be read.
    """
    if rules.check_named(folder, name) is None:
        return Journal.MISSING
    start = rules.read_named(folder, name, HEAD)
    return Journal.RESTING if not any(start) else Journal.UNFINISHED


def rest_journal(folder: Path, name: str, size: int) -> None:
    """Overwrite all that a journal stores and give it its resting size; make a missing one.

    Afterwards: 512 zero bytes, then random bytes, ``size`` bytes in all. Only for a journal that
    no save needs any more. A longer one may be hollow and say a length that no disk has: what is
    not stored of it, or lies where no journal of the drawer reaches, is only cut off.
    """
    if rules.check_named(folder, name) is None:
        rules.create_named(folder, name)
    drawer = rules.check_named(folder, rules.DRAWERS[rules.JOURNALS.index(name)])
    reach = max(size, 0 if drawer is None else _REACH * drawer.st_size)
    with disk_errors(), _open(folder, name) as out:
        length = out.seek(0, os.SEEK_END)
        if length > reach:
            out.truncate(reach)
        out.seek(0)
        _fill(out, size)
        _overwrite(out, size, min(length, reach))
        if length > size:
            out.truncate(size)
            os.fsync(out.fileno())


def _overwrite(out: BinaryIO, start: int, end: int) -> None:
    """Write over every byte that is stored between two places, and sync the file."""
    for first, last in _stored(out.fileno(), start, end):
        out.seek(first)
        _fill(out, last)
    os.fsync(out.fileno())


def _fill(out: BinaryIO, end: int) -> None:
    """Random bytes from where the file stands up to ``end``; zeros before the end of the head."""
    at = out.tell()
    write_all(out, bytes(max(0, min(HEAD, end) - at)))
    for piece in random_pieces(end - max(at, HEAD)):
        write_all(out, piece)


def _stored(handle: int, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where bytes of a file are stored, as (first, last); all where the system cannot tell."""
    data, hole = getattr(os, "SEEK_DATA", None), getattr(os, "SEEK_HOLE", None)
    while start < end and data is not None and hole is not None:
        try:
            first = os.lseek(handle, start, data)
            last = os.lseek(handle, first, hole)
        except OSError as error:
            if error.errno == errno.ENXIO:
                return
            break
        if first < end:
            yield first, min(last, end)
        start = last
    if start < end:
        yield start, end


def rest_journals(folder: Path, size: int, *, but: str | None = None) -> None:
    """Bring every journal to rest that no interrupted save needs, in random order.

    An odd or failing one keeps no other from being overwritten.

    Args:
        folder: the vault.
        size: their resting size in bytes.
        but: left out.

    Raises:
        InputError: the file rules. MachineError: the disk. The first error, after all the others.
    """
    _raise(all_of(partial(_rest, folder, name, size) for name in _shuffled() if name != but))


def _rest(folder: Path, name: str, size: int) -> None:
    if journal_state(folder, name) is not Journal.UNFINISHED:
        rest_journal(folder, name, size)


def any_missing(folder: Path) -> bool:
    """Whether a journal is missing, as after a roll-back, which deletes it."""
    return any(rules.check_named(folder, name) is None for name in rules.JOURNALS)


def remake_journals(folder: Path, size: int) -> None:
    """Make all four journals again, in random order: one that was made later would stand out.

    A journal that an interrupted save needs stays. Errors as for ``rest_journals``.
    """
    _raise(all_of(partial(_remake, folder, name, size) for name in _shuffled()))


def _remake(folder: Path, name: str, size: int) -> None:
    state = journal_state(folder, name)
    if state is Journal.UNFINISHED:
        return
    if state is Journal.RESTING:
        rest_journal(folder, name, size)
        with contextlib.suppress(OSError):
            (folder / name).unlink()  # Windows keeps what is open: then it is as it was
    rest_journal(folder, name, size)


def _shuffled(names: Iterable[str] = rules.JOURNALS) -> list[str]:
    order = list(names)
    random.SystemRandom().shuffle(order)
    return order


def _raise(error: AppError | None) -> None:
    if error is not None:
        raise error


def check_journal(folder: Path, name: str, smallest: int, length: int) -> None:
    """Check that rolling this journal back would do to the drawer only what a save of ours needs.

    Roll-back cuts the file to the length that the journal names, whatever it says, and deletes
    the file that a journal names at its end: no save of ours ever names one. One that is longer
    than all pages of the drawer is not ours either, and would be read for ever.

    Args:
        folder: the vault.
        name: the journal.
        smallest: the length of the drawer at creation.
        length: the present one.

    Raises:
        InputError: ``drawer-damaged``.
    """
    head = rules.read_named(folder, name, HEAD)
    if head.startswith(_MAGIC) and len(head) >= _PAGE_SIZE_AT + 4:
        pages = int.from_bytes(head[_PAGES_AT : _PAGES_AT + 4])
        page_size = int.from_bytes(head[_PAGE_SIZE_AT : _PAGE_SIZE_AT + 4])
        if page_size != rules.PAGE or not smallest <= pages * rules.PAGE <= length:
            raise InputError("drawer-damaged")
    if any(head):
        with disk_errors(), _open(folder, name) as source:
            end = source.seek(0, os.SEEK_END)
            source.seek(max(0, end - len(_MAGIC)))
            if source.read(len(_MAGIC)) == _MAGIC or end > _REACH * length:
                raise InputError("drawer-damaged")


@contextlib.contextmanager
def scrubbed_when_deleted(folder: Path, name: str) -> Iterator[None]:
    """Overwrite the bytes of an unfinished journal even though SQLite deletes it after roll-back.

    The body opens the database. A handle kept open across it reaches the deleted file, so that
    its old pages do not stay on the disk. Windows cannot delete open files: nothing is held there.
    """
    if os.name != "posix" or journal_state(folder, name) is not Journal.UNFINISHED:
        yield
        return
    with disk_errors(), _open(folder, name) as held:
        length = held.seek(0, os.SEEK_END)
        try:
            yield
        finally:
            if os.fstat(held.fileno()).st_nlink == 0:
                _overwrite(held, 0, length)


def rewrite_first_page(folder: Path, name: str) -> None:
    """Write one page of a drawer with its own bytes, so that all four were written at a lock.

    The first page: the one that every save changes.
    """
    with disk_errors(), _open(folder, name) as out:
        page = out.read(rules.PAGE)
        out.seek(0)
        write_all(out, page)
        os.fsync(out.fileno())


def neutral_times(folder: Path) -> None:
    """Give all files, notes, ``inbox/`` and the folder the time 2000-01-01T00:00:00Z.

    Raises:
        MachineError: the system refused one of them; all the others have it.
    """
    names = _shuffled(rules.NAMED - {rules.INBOX})
    inbox = folder / rules.INBOX
    targets = [folder / name for name in names]
    with contextlib.suppress(OSError):
        if inbox.is_dir() and not inbox.is_symlink():
            targets += [note for note in inbox.iterdir() if rules.NOTE_NAME.fullmatch(note.name)]
    _raise(all_of(partial(_neutral_time, target) for target in [*targets, inbox, folder]))


def _neutral_time(target: Path) -> None:
    with disk_errors():
        if os.path.lexists(target) and not target.is_symlink():
            os.utime(target, (NEUTRAL_TIME, NEUTRAL_TIME))


def touch_alike(folder: Path) -> None:
    """Give everything the neutral time and then read the beginning of each drawer and journal.

    So a session that is killed before it saved anything leaves the same times on all of them: on
    most systems a file that was read since it was written gets no new access time for a day.

    Raises:
        MachineError: the disk.
    """
    neutral_times(folder)
    for name in _shuffled((*rules.DRAWERS, *rules.JOURNALS)):
        rules.read_named(folder, name, 1)


def check_fits(pages: int, length: int) -> None:
    """Check that a database of ``pages`` pages lies within its file of ``length`` bytes.

    Raises:
        InputError: ``drawer-damaged``.
    """
    if not 0 < pages * rules.PAGE <= length:
        raise InputError("drawer-damaged")
