"""Files that become evidence, and evidence that becomes a file again.

What the command line and the window do with a file in the same way: look at it, take it in
untouched, say what is odd about it, and give it out knowingly. Source: domain rules 2.7.
"""

from __future__ import annotations

import mimetypes
import os
import unicodedata
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

import msgspec

from defender_app import places
from defender_app.errors import InputError, MachineError
from defender_app.files import atomic_write, disk_errors
from defender_app.model.evidence import Evidence
from defender_app.vault.evidence import item_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

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
        code: ``evidence-empty`` or ``evidence-twice``.
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
    """Open an ordinary file for reading.

    Raises:
        InputError: ``file-not-found``, ``file-is-a-folder``, ``file-not-ordinary``, with ``file``.
        MachineError: it cannot be read.
    """
    try:
        with disk_errors():
            return places.regular_file(path).open("rb")
    except MachineError as error:
        if error.code in _ABSENT:
            raise InputError(_ABSENT[error.code], file=file_name(path)) from None
        raise


def take_in(
    drawer: Drawer,
    event_id: str,
    item: Evidence,
    path: Path,
    *,
    progress: Callable[[int, int], bool] | None = None,
) -> Evidence:
    """Take a file in as it is; the original is only read.

    Args:
        drawer: where to.
        event_id: the incident.
        item: the description; see ``EvidenceStore.add``.
        path: the file.
        progress: called with the bytes taken so far and those there are; False cancels.

    Returns:
        The item as kept.

    Raises:
        InputError: as ``open_file`` and ``EvidenceStore.add``; ``file-changed``: somebody wrote
            into it meanwhile. Nothing is left then, and nothing begun if it cannot fit.
        MachineError: the file cannot be read, or the disk of the vault.
    """
    with closing(open_file(path)) as stream:
        size = os.fstat(stream.fileno()).st_size
        drawer.blobs.check_room(size)
        return drawer.evidence.add(
            event_id,
            item,
            _Unchanged(stream, file_name(path)),
            progress=None if progress is None else lambda done: progress(done, size),
        )


class _Unchanged:
    """Reads a file, and refuses its end when somebody changed it meanwhile."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream = stream
        self._name = name
        self._before = self._state()

    def read(self, size: int, /) -> bytes:
        with disk_errors():
            piece = self._stream.read(size)
        if not piece and self._state() != self._before:
            raise InputError("file-changed", file=self._name)
        return piece

    def _state(self) -> tuple[int, int]:
        state = os.fstat(self._stream.fileno())
        return state.st_size, state.st_mtime_ns


def notes(item: Evidence, before: Iterable[Evidence]) -> Iterator[Note]:
    """What is odd about an item just taken in, given the others of its record."""
    file, eid = str(item.original_file_name), str(item.eid)
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
        InputError: ``inside-a-vault``; ``blob-damaged``; ``cancelled``. Nothing is written then.
        MachineError: the disk.
    """
    remembered, done = True, 0
    with atomic_write(places.outside_vaults(target), overwrite=overwrite) as out:
        for piece in source.chunks:
            out.write(piece)
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
