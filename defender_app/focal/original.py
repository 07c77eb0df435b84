"""The sealed file of a case, given back as it came: byte for byte, told by its SHA-256.

Kept is what stands before its first chunk, and the key of the chunks; the rest is the container
that is kept anyway. A file that came in armor comes back without it: the hash was always that of
the binary file.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import msgspec

from crypto.age.again import reseal
from crypto.secret import Secret
from defender_app import files, places, wire
from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import BinaryIO

    from defender_app.focal.cases import Case
    from defender_app.focal.opening_told import Read
    from defender_app.vault.blobs import BlobReader
    from defender_app.vault.drawer import Drawer

KIND: Final = "case-sealed"


class SealedOriginal(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What makes the sealed file of a case again out of its container.

    Attributes:
        head: header and nonce of the age file. payload_key: of its chunks, 32 bytes.
    """

    head: bytes
    payload_key: bytes

    def __repr__(self) -> str:
        return "<sealed original>"


def keep(drawer: Drawer, case_id: str, read: Read) -> None:
    """Keep what is needed beside the container, in the transaction that keeps the case."""
    kept = SealedOriginal(head=read.head, payload_key=read.payload_key)
    drawer.documents.put(KIND, case_id, wire.encode_own(kept, what=KIND))


def is_kept(drawer: Drawer, case_id: str) -> bool:
    """Whether its sealed file can be given back: a case from before this was kept has none."""
    return drawer.documents.find(KIND, case_id) is not None


def rebuild(
    drawer: Drawer, case: Case, out: Path, progress: Callable[[int, int], bool] | None = None
) -> None:
    """Write the sealed file that a case came in; it gets its name only when the hash is right.

    Args:
        drawer: holds the case.
        case: which.
        out: the file; an existing one is not replaced.
        progress: called with (bytes done, of); False ends it, and nothing is left.

    Raises:
        InputError: ``original-not-kept``; ``case-damaged``, ``blob-damaged``: the drawer is
            damaged; ``cancelled``; ``inside-a-vault``; ``drawer-replayed``.
        MachineError: ``exists``, or the disk; nothing is left behind.
    """
    drawer.assure()
    body = drawer.documents.find(KIND, case.case_id)
    if body is None:
        raise InputError("original-not-kept")
    kept = wire.decode_own(body, SealedOriginal, what="case")
    path = places.outside_vaults(out)
    stored = drawer.blobs.open(case.container)
    with files.atomic_write(path, neutral_time=True, overwrite=False) as target:
        told = _Told(target)
        counted = _Counted(stored, progress)
        reseal(kept.head, Secret(kept.payload_key), counted, told)
        if (told.digest.hexdigest(), told.size) != (case.sealed_sha256, case.sealed_size):
            raise InputError("case-damaged")
        # Before the file gets its name: rather an entry too many than one too few.
        _remember(drawer, case)


def _remember(drawer: Drawer, case: Case) -> None:
    """A full drawer still gives its files back."""
    try:
        drawer.custody.append(None, "desk", "exported", f"case/{case.case_id}", case.sealed_sha256)
    except InputError as error:
        if error.code != "drawer-full":
            raise


class _Told:
    """Hashes what it writes."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self.digest = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes | memoryview, /) -> None:
        self.digest.update(data)
        self.size += len(data)
        self._target.write(data)


class _Counted:
    """Says how much of the container was read."""

    def __init__(self, stored: BlobReader, progress: Callable[[int, int], bool] | None) -> None:
        self._stored, self._progress = stored, progress
        self._done = 0

    def read(self, size: int, /) -> bytes:
        if self._progress is not None and not self._progress(self._done, self._stored.size):
            raise InputError("cancelled")
        piece = self._stored.read(size)
        self._done += len(piece)
        return piece
