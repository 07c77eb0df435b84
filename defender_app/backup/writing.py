"""Write a backup, then read it back from the medium before it gets its name."""

from __future__ import annotations

import hashlib
import io
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final, TypeAlias

from crypto.age import EncryptWriter, FileKeyIdentity, SeekableReader, sealed_size
from crypto.errors import CryptoError
from defender_app import files, medium, outside_names, places
from defender_app.backup.gather import ChangedError
from defender_app.errors import InputError, MachineError
from defender_app.flowing import Flowing
from defender_app.report import bag
from defender_app.report.behind import Behind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from crypto.age import Recipient
    from crypto.minisign import SigningKey
    from crypto.secret import Secret
    from defender_app.backup.lines import FileLine
    from defender_app.vault.drawer import Drawer

Progress: TypeAlias = "Callable[[int, int], bool]"
"""(bytes done, bytes in all) -> go on? False ends the work, and nothing is left."""

# Header with one stanza of the largest kind, and the nonce.
_HEADER: Final = 4096
_PIECE: Final = 256 * 1024


@dataclass(frozen=True, kw_only=True)
class Written:
    """A backup that lies where it was wanted, read back and compared.

    Attributes:
        path: the file. size: its bytes.
        records: how many records. files: how many files.
        backup_id: hex; also in the file.
    """

    path: Path
    size: int
    records: int
    files: int
    backup_id: str


class Steps:
    """Counts bytes for a progress bar.

    Args:
        progress: called with (done, total); False ends the work.
        total: bytes to come, of all phases.
    """

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress = progress
        self._total = max(1, total)
        self._done = 0

    def finish(self) -> None:
        """Everything is done, also what was not counted.

        Raises:
            InputError: ``cancelled``.
        """
        self(self._total)

    def __call__(self, size: int) -> None:
        """Count ``size`` bytes more.

        Raises:
            InputError: ``cancelled``.
        """
        self._done = min(self._total, self._done + size)
        if self._progress is not None and not self._progress(self._done, self._total):
            raise InputError("cancelled")


class _Watched:
    """A sink that counts."""

    def __init__(self, out: Behind, steps: Steps) -> None:
        self._out = out
        self._steps = steps

    def write(self, data: bytes) -> int:
        self._out.write(data)
        self._steps(len(data))
        return len(data)


def target(out: Path, drawer: Drawer) -> Path:
    """The file to write: a new name that says nothing in a folder, else the file that was named.

    Raises:
        InputError: ``inside-a-vault``, ``out-folder-missing``. UsageError: ``out-is-a-dash``.
    """
    places.outside_vaults(out)
    with files.disk_errors():
        if out.is_dir():
            return out / outside_names.of(drawer)
        if not out.absolute().parent.is_dir():
            raise InputError("out-folder-missing", folder=out.absolute().parent)
    return out


def line_part(path: str, make: Callable[[], Iterable[bytes]]) -> bag.Part:
    """A part that is made twice, alike: once for its hash, once to be written."""
    digest, crc, size = hashlib.sha256(), 0, 0
    for piece in make():
        digest.update(piece)
        crc = zlib.crc32(piece, crc)
        size += len(piece)
    return bag.Part(
        path=path,
        size=size,
        crc32=crc,
        sha256=digest.hexdigest(),
        chunks=lambda: iter(make()),
    )


def _is_there(drawer: Drawer, blob: str) -> bool:
    try:
        drawer.blobs.info(blob)
    except InputError:
        return False
    return True


def file_part(drawer: Drawer, file: FileLine) -> bag.Part:
    """A file of the drawer as a part."""

    def chunks() -> Iterator[bytes]:
        try:
            yield from drawer.blobs.chunks(file.blob)
        except InputError:
            if not _is_there(drawer, file.blob):
                raise ChangedError("changed") from None
            raise

    return bag.Part(
        path=file.entry, size=file.size, crc32=file.crc32, sha256=file.sha256, chunks=chunks
    )


def write(  # noqa: PLR0913 - what, with which key, to whom, where
    parts: Sequence[bag.Part],
    key: SigningKey,
    recipient: Recipient,
    path: Path,
    *,
    progress: Progress | None,
    force: bool = False,
    known: Callable[[], None] | None = None,
) -> int:
    """Write the file, read it back, give it its name.

    Args:
        parts: the ``data/`` entries.
        key: made for this file.
        recipient: who opens it.
        path: of ``target``.
        progress: bytes written and read back, of both together.
        force: replace a file of that name.
        known: called when the file is whole and only its name is missing.

    Returns:
        Its size in bytes.

    Raises:
        MachineError: ``medium-too-small``, ``medium-file-limit``, ``backup-not-read-back``, and
            those of ``files.atomic_write``. InputError: ``cancelled``; ``bag-…``.
        ChangedError: the drawer was changed meanwhile. Nothing is left in any case.
    """
    length = bag.length(bag.BACKUP, parts, key)
    size = sealed_size(length) + _HEADER
    medium.need_room(path.absolute().parent, size)
    steps = Steps(progress, 2 * length)
    proof = Proof({part.path: part.sha256 for part in parts}, steps)
    with files.atomic_write(
        path, neutral_time=True, overwrite=force, read_back=proof, before_naming=known
    ) as out:
        medium.need_file_size(out, size)
        with (
            Flowing(out) as flowing,
            EncryptWriter(flowing, [recipient], keep_file_key=True) as encrypted,
            Behind(encrypted) as behind,
        ):
            bag.write(bag.BACKUP, parts, key, _Watched(behind, steps))
        out.flush()
        proof.take(out, encrypted.file_key)
    return proof.size


class Proof:
    """Reads a file back once every byte is on the medium, and each copy that is made of it.

    Args:
        digests: SHA-256 (hex) of every entry it must hold.
        steps: told the bytes that were read back.
    """

    def __init__(self, digests: Mapping[str, str], steps: Steps) -> None:
        self.size = 0
        self._digests = digests
        self._steps = steps
        self._key: Secret | None = None

    def take(self, out: BinaryIO, key: Secret | None) -> None:
        """The file is written, with this file key."""
        self.size = out.tell()
        self._key = key

    def __call__(self, out: BinaryIO) -> None:
        """Read it back.

        Raises:
            MachineError: ``backup-not-read-back``.
        """
        medium.forget_cached(out.fileno())
        if self._key is None:
            raise MachineError("backup-not-read-back")
        with io.FileIO(out.fileno(), closefd=False) as raw:
            compare(raw, self._key, self._digests, self._steps)
        self._steps.finish()


def compare(
    raw: io.RawIOBase,
    file_key: Secret,
    digests: Mapping[str, str],
    watch: Callable[[int], None],
) -> None:
    """Read a finished file back: header, every chunk, the container, every digest as planned.

    Args:
        raw: the file, seekable, unbuffered.
        file_key: of the file.
        digests: SHA-256 (hex) of every entry it must hold.
        watch: told the bytes of each piece.

    Raises:
        MachineError: ``backup-not-read-back``: the medium gave back something else.
    """
    source = io.BufferedReader(raw, _PIECE)
    try:
        reader = SeekableReader(source, [FileKeyIdentity(file_key)])
        found = bag.read(reader, reader.size, kinds={bag.BACKUP.name: bag.BACKUP}, watch=watch)
        whole = found.digests == digests
    except InputError as error:
        if error.code == "cancelled":
            raise
        whole = False
    except CryptoError:
        whole = False
    finally:
        source.detach()
    if not whole:
        raise MachineError("backup-not-read-back")
