"""The workshop as it was at the start, kept beside it in one file, and the way back to that.

What differs is written over where it stands, so that nothing of a group is left in a vault; what
came since is removed. The copy is looked at as a whole before anything is touched.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import struct
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError, MachineError
from defender_app.files import atomic_write, disk_errors, fsync_folder
from defender_app.vault import folder as rules
from defender_app.vault.interrupts import deferred
from defender_app.vault.lock_file import FolderLock
from defender_app.workshop import folder as folders

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from defender_app.workshop.folder import Workshop

_BLOCK: Final = 1 << 20
_HEAD: Final = struct.Struct(">Q")
_LARGEST_LIST: Final = 16 << 20
_DIGEST: Final = 32
_MICRO: Final = 1000


class _Kept(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file: its place in the workshop (with ``/``), bytes, and times in microseconds."""

    path: str
    size: int
    mode: int
    accessed: int
    modified: int

    @property
    def rights(self) -> int:
        """What may be given: whoever made the copy could have written anything."""
        return (self.mode & 0o777) | 0o600


class _List(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the copy holds: folders with their times, and files in the order of their bytes."""

    workshop_id: str
    folders: tuple[_Kept, ...]
    files: tuple[_Kept, ...]


@dataclass(frozen=True)
class Reset:
    """What a reset did.

    Attributes:
        seconds: it took.
        removed: files and folders that came since the start.
        restored: files that were changed or gone.
        left: entries of the top folder that the workshop did not make, where they were kept.
    """

    seconds: float
    removed: int
    restored: int
    left: tuple[str, ...] = ()


def keep(workshop: Workshop) -> None:
    """Keep a copy of all that is in the folder now. Both vaults are locked.

    Raises:
        MachineError: the disk.
    """
    root = workshop.root
    with disk_errors():
        found = sorted(_walk(root))
        listed = _List(
            workshop_id=workshop.workshop_id,
            folders=tuple(_kept(root, one) for one in found if one.is_dir()),
            files=tuple(_kept(root, one) for one in found if not one.is_dir()),
        )
    head = wire.encode(listed)
    digest = hashlib.sha256(head)
    with atomic_write(root / folders.PRISTINE) as out:
        out.write(_HEAD.pack(len(head)) + head)
        for one in listed.files:
            with disk_errors(), (root / one.path).open("rb") as source:
                for block in _blocks(source, one.size):
                    digest.update(block)
                    out.write(block)
        out.write(digest.digest())
    for one in (*listed.files, *reversed(listed.folders)):
        _put_times(root / one.path, one)


def _walk(root: Path) -> Iterator[Path]:
    for entry in root.iterdir():
        if entry.name == folders.PRISTINE:
            continue
        yield entry
        if entry.is_dir() and not entry.is_symlink():
            yield from _walk(entry)


def _kept(root: Path, path: Path) -> _Kept:
    found = path.stat()
    return _Kept(
        path=path.relative_to(root).as_posix(),
        size=0 if path.is_dir() else found.st_size,
        mode=found.st_mode & 0o777,
        accessed=found.st_atime_ns // _MICRO,
        modified=found.st_mtime_ns // _MICRO,
    )


def foreign(root: Path) -> tuple[str, ...]:
    """What the workshop did not make, and a reset would remove.

    Returns:
        Names in the top folder, and real vaults, wherever they lie.

    Raises:
        InputError: ``workshop-unknown``, ``workshop-damaged``. MachineError: unreadable.
    """
    workshop = folders.at(root)
    with disk_errors(), _opened(workshop) as source:
        listed = _list(source, workshop)
        known = {one.path for one in (*listed.files, *listed.folders)} | {folders.PRISTINE}
        top = {one.name for one in root.iterdir() if one.name not in known}
        return tuple(sorted({*top, *_real_vaults(root, known)}))


def _real_vaults(root: Path, known: Collection[str]) -> Iterator[str]:
    """Vaults that are not for practice, as far as can be seen: nobody plays with those."""
    for path in _walk(root):
        name = path.relative_to(root).as_posix()
        if path.name != rules.VAULT_JSON:
            continue
        try:
            data = rules.read_named(path.parent, rules.VAULT_JSON, rules.VAULT_JSON_SIZE + 1)
            is_practice = rules.parse_vault_file(data).training
        except InputError:
            # Of ours that somebody broke we know what it was.
            is_practice = name in known
        if not is_practice:
            yield path.parent.relative_to(root).as_posix()


def reset(root: Path, *, remove_foreign: bool = False) -> Reset:
    """Make everything in the folder what it was at the start.

    Args:
        root: of a workshop; both its vaults are locked.
        remove_foreign: remove also what lies in the top folder and the workshop did not make, and
            real vaults. All else in the folders of the workshop is practice, and goes in any case.

    Raises:
        UsageError: ``vault-in-use``: a vault of the workshop is open.
        InputError: ``workshop-foreign-files`` (``files``): nothing was touched;
            ``workshop-unknown``, ``workshop-damaged``: the copy is not whole, nothing was touched.
        MachineError: the disk; another reset goes on.
    """
    began = time.monotonic()
    workshop = folders.at(root)
    strange = foreign(root)
    if strange and not remove_foreign:
        raise InputError("workshop-foreign-files", files=", ".join(strange))
    with disk_errors(), _opened(workshop) as source, _nobody_inside(workshop):
        listed = _list(source, workshop)
        _check_whole(source, listed)
        with deferred():
            removed = _remove_new(root, listed)
            restored = _restore(root, source, listed)
    return Reset(time.monotonic() - began, removed, restored)


@contextlib.contextmanager
def _nobody_inside(workshop: Workshop) -> Iterator[None]:
    """Hold the vaults that are there, so that nobody opens them meanwhile."""
    with contextlib.ExitStack() as stack:
        for place in (workshop.defender, workshop.focal_point):
            with contextlib.suppress(InputError):
                if place.is_dir():
                    lock = FolderLock(place)
                    stack.callback(lock.release)
        yield


@contextlib.contextmanager
def _opened(workshop: Workshop) -> Iterator[BinaryIO]:
    place = workshop.root / folders.PRISTINE
    if place.is_symlink() or not place.is_file():
        raise InputError("workshop-damaged", file=folders.PRISTINE)
    with place.open("rb") as source:
        yield source


def _list(source: BinaryIO, workshop: Workshop) -> _List:
    """What the copy holds; the file stands at its first byte afterwards."""
    head = source.read(_HEAD.size)
    length = _HEAD.unpack(head)[0] if len(head) == _HEAD.size else 0
    if not 0 < length <= _LARGEST_LIST:
        raise InputError("workshop-damaged", file=folders.PRISTINE)
    try:
        listed = wire.decode(source.read(length), _List, what="workshop", max_bytes=_LARGEST_LIST)
    except InputError as error:
        raise InputError("workshop-damaged", file=folders.PRISTINE) from error
    safe = all(_is_inside(one.path) and one.size >= 0 for one in (*listed.files, *listed.folders))
    if not safe or listed.workshop_id != workshop.workshop_id:
        raise InputError("workshop-damaged", file=folders.PRISTINE)
    return listed


def _is_inside(path: str) -> bool:
    """Whether a path of the copy leads into the workshop, and nowhere else."""
    parts = path.split("/")
    return all(part not in {"", ".", ".."} and not {*part} & {"\\", "\0"} for part in parts) and (
        not Path(path).is_absolute() and ":" not in parts[0]
    )


def _check_whole(source: BinaryIO, listed: _List) -> None:
    """Read the whole copy and compare its sum, before anything is touched."""
    start = source.tell()
    source.seek(_HEAD.size)
    digest = hashlib.sha256()
    for block in _blocks(source, start - _HEAD.size + sum(one.size for one in listed.files)):
        digest.update(block)
    if source.read(_DIGEST + 1) != digest.digest():
        raise InputError("workshop-damaged", file=folders.PRISTINE)
    source.seek(start)


def _blocks(source: BinaryIO, size: int) -> Iterator[bytes]:
    """``size`` bytes in pieces; fewer where the file ends."""
    while size > 0:
        block = source.read(min(_BLOCK, size))
        if not block:
            return
        size -= len(block)
        yield block


def _remove_new(root: Path, listed: _List) -> int:
    """Remove what the copy does not know, and what stands in the way of what it knows."""
    as_folder = {one.path for one in listed.folders}
    as_file = {one.path for one in listed.files}
    removed = 0
    for path in sorted(_walk(root), key=lambda one: len(one.parts), reverse=True):
        name = path.relative_to(root).as_posix()
        is_folder = path.is_dir() and not path.is_symlink()
        ordinary = is_folder or (path.is_file() and not path.is_symlink() and _is_alone(path))
        if ordinary and name in (as_folder if is_folder else as_file):
            continue
        (path.rmdir if is_folder else path.unlink)()
        removed += 1
    return removed


def _is_alone(path: Path) -> bool:
    """A second name of a file would be written over as well."""
    return path.stat().st_nlink == 1


def _restore(root: Path, source: BinaryIO, listed: _List) -> int:
    restored = 0
    for one in listed.folders:
        (root / one.path).mkdir(mode=one.rights | 0o700, exist_ok=True)
    for one in listed.files:
        restored += _restore_file(root / one.path, source, one)
    for one in (*listed.files, *reversed(listed.folders)):
        _put_times(root / one.path, one)
    for place in {(root / one.path).parent for one in listed.files}:
        fsync_folder(place)
    for one in reversed(listed.folders):
        _put_times(root / one.path, one)
    return restored


def _restore_file(path: Path, source: BinaryIO, kept: _Kept) -> bool:
    """Write over what differs; says whether anything did."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    changed = False
    with os.fdopen(os.open(path, flags, kept.rights), "r+b", buffering=0) as out:
        at = 0
        for block in _blocks(source, kept.size):
            if out.read(len(block)) != block:
                out.seek(at)
                _write_all(out, block)
                changed = True
            at += len(block)
            out.seek(at)
        if at != kept.size:
            raise MachineError("io")
        if os.fstat(out.fileno()).st_size != kept.size:
            out.truncate(kept.size)
            changed = True
        if changed:
            os.fsync(out.fileno())
    with contextlib.suppress(OSError):
        path.chmod(kept.rights)
    return changed


def _write_all(out: BinaryIO, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[out.write(view) or 0 :]


def _put_times(path: Path, kept: _Kept) -> None:
    with contextlib.suppress(OSError):
        os.utime(path, ns=(kept.accessed * _MICRO, kept.modified * _MICRO))
