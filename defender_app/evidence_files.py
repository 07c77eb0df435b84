"""Files that become evidence, and evidence that becomes a file again.

What the command line and the window do with a file in the same way: look at it, take it in
untouched, say what is odd about it, and give it out knowingly. Source: domain rules 2.7.
"""

from __future__ import annotations

import mimetypes
import os
import shutil
import stat
import unicodedata
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

import msgspec

from defender_app import places
from defender_app.errors import InputError, MachineError
from defender_app.files import atomic_write, disk_errors
from defender_app.flowing import Flowing, ending
from defender_app.model.evidence import Evidence
from defender_app.vault.blobs import LARGEST
from defender_app.vault.evidence import item_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from pathlib import Path

    from defender_app.vault.blobs import Readable, Room
    from defender_app.vault.drawer import Drawer

ME: Final = "me"
_LONGEST_NAME: Final = 255
_UNKNOWN: Final = "application/octet-stream"
_KINDS: Final = {"image": "photograph", "video": "video", "audio": "audio", "text": "document"}
_ABSENT: Final = {"not-found": "file-not-found", "is-a-folder": "file-is-a-folder"}


@dataclass(frozen=True)
class Note:
    """Something odd about a file that is kept all the same.

    Attributes:
        code: ``evidence-empty``, ``evidence-twice`` or ``original-gone``.
        file: its name.
        eid: of the item it became.
        same_as: eid of the item with the same bytes, or "".
    """

    code: str
    file: str
    eid: str
    same_as: str = ""


@dataclass(frozen=True)
class Source:
    """The bytes of something kept here; ``item`` is their custody item."""

    chunks: Iterator[bytes]
    size: int
    sha256: str
    item: str
    actor: str = ME


def file_name(path: Path) -> str:
    """The name as it came, without what could break a line or steer a terminal."""
    text = unicodedata.normalize("NFC", path.name)
    kept = "".join(
        x if unicodedata.category(x) not in {"Cc", "Cs", "Zl", "Zp"} else "_" for x in text
    )
    return kept[:_LONGEST_NAME]


def described(path: Path, known: Evidence | None = None) -> Evidence:
    """What can be said of a file from its name, put into a description or a new one."""
    media_type = mimetypes.guess_type(path.name)[0] or _UNKNOWN
    item = known or Evidence(kind=_KINDS.get(media_type.partition("/")[0], "document"))
    return msgspec.structs.replace(item, media_type=media_type, original_file_name=file_name(path))


def open_file(path: Path) -> BinaryIO:
    """Open an ordinary file for reading; where the system allows it, without a trace of that.

    A link is followed. A named pipe is never waited for, a device never touched.

    Raises:
        InputError: ``file-not-found``, ``file-is-a-folder``, ``file-not-ordinary``, with ``file``.
        MachineError: it cannot be read.
    """
    name = file_name(path)
    try:
        with disk_errors():
            handle = _opened(places.regular_file(path))
            kind = os.fstat(handle).st_mode
            if stat.S_ISREG(kind):
                return os.fdopen(handle, "rb")
            os.close(handle)
    except MachineError as error:
        if error.code in _ABSENT:
            raise InputError(_ABSENT[error.code], file=name) from None
        raise
    # It was exchanged for something else while we opened it, or is a folder.
    raise InputError("file-is-a-folder" if stat.S_ISDIR(kind) else "file-not-ordinary", file=name)


def _opened(path: Path) -> int:
    """A descriptor; the time of access stays where we may leave it as it is (our own files)."""
    names = ("O_BINARY", "O_CLOEXEC", "O_NOCTTY", "O_NONBLOCK")
    flags = os.O_RDONLY
    for name in names:
        flags |= getattr(os, name, 0)
    try:
        return os.open(path, flags | getattr(os, "O_NOATIME", 0))
    except PermissionError:
        return os.open(path, flags)


def size_of(path: Path) -> int:
    """Bytes of a file, after a look whether it can be read; raises as ``open_file``."""
    with closing(open_file(path)) as stream, disk_errors():
        return os.fstat(stream.fileno()).st_size


def room_for(drawer: Drawer, sizes: Iterable[int]) -> Room:
    """What files of these sizes (bytes) need in the drawer, and what it has for them.

    Raises:
        InputError: ``evidence-over-limit`` with ``limit``: one of them is too large for any.
    """
    wanted = tuple(sizes)
    if max(wanted, default=0) > LARGEST:
        raise InputError("evidence-over-limit", limit=LARGEST)
    return drawer.blobs.room_for(wanted)


def take_in(
    drawer: Drawer,
    event_id: str,
    item: Evidence,
    path: Path,
    *,
    progress: Callable[[int, int], bool] | None = None,
) -> Evidence:
    """Take one file in as it is; arguments, result and errors as for ``take_in_all``."""
    return take_in_all(drawer, event_id, [(item, path)], progress=progress)[0]


def take_in_all(
    drawer: Drawer,
    event_id: str,
    files: Sequence[tuple[Evidence, Path]],
    *,
    progress: Callable[[int, int], bool] | None = None,
) -> tuple[Evidence, ...]:
    """Take files in as they are, all or none; the originals are only read.

    Args:
        drawer: where to.
        event_id: the incident.
        files: descriptions (see ``EvidenceStore.add``) and where the files are.
        progress: called with the bytes taken so far and those there are; False cancels.

    Returns:
        The items as kept.

    Raises:
        InputError: as ``open_file`` and ``EvidenceStore.add_all``; ``file-changed``: somebody
            wrote into one meanwhile. Nothing is left then, and nothing begun if it cannot fit.
        MachineError: ``file-unreadable`` with ``file``: it cannot be read to its end, for example
            because the stick is gone; or the disk of the vault.
    """
    sizes = [size_of(path) for _, path in files]
    room, total = room_for(drawer, sizes), sum(sizes)
    if not room.fits:
        raise InputError("drawer-full", needed=room.needed, available=room.available)
    told = None if progress is None else lambda done: progress(done, total)
    with closing(_streams(files)) as streams:
        return drawer.evidence.add_all(event_id, streams, progress=told)


def _streams(
    files: Iterable[tuple[Evidence, Path]],
) -> Generator[tuple[Evidence, Readable], None, None]:
    for item, path in files:
        with closing(open_file(path)) as stream:
            yield item, _Unchanged(stream, file_name(path))


class _Unchanged:
    """Reads a file, and refuses its end when somebody changed it meanwhile."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream = stream
        self._name = name
        self._before = self._state()
        self._read = 0

    def read(self, size: int, /) -> bytes:
        try:
            with disk_errors():
                piece = self._stream.read(size) or b""
                state = None if piece else self._state()
        except MachineError:
            raise MachineError("file-unreadable", file=self._name) from None
        self._read += len(piece)
        if piece and not self._before[0]:
            # Files of the system that are made while one reads them say that they are empty.
            raise InputError("file-not-ordinary", file=self._name)
        short = not piece and self._read != self._before[0]
        if short or self._read > self._before[0] or state not in {None, self._before}:
            raise InputError("file-changed", file=self._name)
        return piece

    def _state(self) -> tuple[int, int, int]:
        """Size and times; the change time too, which nobody can set back."""
        state = os.fstat(self._stream.fileno())
        changed = state.st_ctime_ns if os.name == "posix" else 0
        return state.st_size, state.st_mtime_ns, changed


def still_there(path: Path, item: Evidence) -> bool:
    """Whether the original of an item just taken in is where it was, as large as it was."""
    try:
        with disk_errors():
            state = path.stat()
    except MachineError:
        return False
    return stat.S_ISREG(state.st_mode) and state.st_size == item.size


def notes(item: Evidence, before: Iterable[Evidence], path: Path | None = None) -> Iterator[Note]:
    """What is odd about an item just taken in, given the others of its record.

    Args:
        item: as kept.
        before: the other items.
        path: where the original was.
    """
    file, eid = str(item.original_file_name), str(item.eid)
    if path is not None and not still_there(path, item):
        yield Note("original-gone", file, eid)
    if item.size == 0:
        yield Note("evidence-empty", file, eid)
        return
    for one in before:
        if one.sha256 == item.sha256 and one.eid != item.eid:
            yield Note("evidence-twice", file, eid, str(one.eid))
            return


def of_item(drawer: Drawer, eid: str, event_id: str | None = None) -> Source:
    """The bytes of an item.

    Raises:
        InputError: as for ``EvidenceStore.chunks``.
    """
    item = drawer.evidence.get(eid, event_id)
    owner = drawer.evidence.owner(eid, event_id)
    chunks = drawer.evidence.chunks(eid, event_id)
    return Source(chunks, item.size or 0, item.sha256 or "", item_of(owner, eid))


def give_out(
    drawer: Drawer,
    source: Source,
    target: Path,
    *,
    overwrite: bool = False,
    progress: Callable[[int, int], bool] | None = None,
) -> bool:
    """Write the bytes out of the vault, knowingly unencrypted, and note it in the custody chain.

    Args:
        drawer: for the custody entry.
        source: what to write.
        target: the new file, outside of all vaults.
        overwrite: whether a file of that name may be replaced.
        progress: called with the bytes written so far and those there are; False cancels.

    Returns:
        Whether the custody chain could take the entry: a full drawer still gives its files back.

    Raises:
        InputError: ``inside-a-vault``; ``blob-damaged``; ``cancelled``; ``drawer-replayed``, as
            for ``Drawer.assure``. Nothing is written then.
        MachineError: ``disk-full`` with ``needed`` and ``available`` bytes, said before the first
            byte is written; the disk.
    """
    drawer.assure()
    remembered, done = True, 0
    _need_space(target, source.size)
    with atomic_write(places.outside_vaults(target), overwrite=overwrite) as out:
        with ending(source.chunks) as chunks, Flowing(out) as flowing:
            for piece in chunks:
                flowing.write(piece)
                done += len(piece)
                if progress is not None and not progress(done, source.size):
                    raise InputError("cancelled")
        # Before the file gets its name: rather an entry too many than one too few.
        try:
            drawer.custody.append(None, source.actor, "exported", source.item, source.sha256)
        except InputError as error:
            if error.code != "drawer-full":
                raise
            remembered = False
    return remembered


def _need_space(target: Path, size: int) -> None:
    """Say before minutes are spent on it that a medium cannot hold a file."""
    folder = target.absolute().parent
    if not folder.is_dir():
        # Whoever opens it says what is wrong.
        return
    with disk_errors():
        free = shutil.disk_usage(folder).free
    if free < size:
        raise MachineError("disk-full", needed=size, available=free)
