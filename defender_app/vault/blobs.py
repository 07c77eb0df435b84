"""Large byte strings in 1 MiB rows: evidence, and whole containers of received reports.

SHA-256 and CRC-32 are taken while the bytes come in; every row has its own hash, checked each
time it is read. Bytes come in by short transactions under the mark "to be removed", which only
the last one takes away: others may save meanwhile, and what is broken off is swept up. Source:
docs/formats.md 5.5.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import secrets
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from defender_app.errors import InputError, MachineError, UsageError
from defender_app.vault.blob_reader import HASH, ROW, BlobReader, row_id
from defender_app.vault.digests import Digests
from defender_app.vault.rows_ahead import rows_ahead

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from defender_app.vault.drawer import Drawer
    from defender_app.vault.sqlcipher import Row

__all__ = ["LARGEST", "ROW", "BlobInfo", "BlobReader", "Blobs", "Progress", "Readable", "Room"]

Progress: TypeAlias = "Callable[[int], bool]"

LARGEST: Final = 64 << 30
"""Bytes of the largest file that is taken in: 64 GiB."""

_NUMBERS: Final = 1 << 40
# A row of 1 MiB takes 130 pages; what follows is kept free, so that a full drawer can be tidied.
_ROOM_FOR_A_ROW: Final = ROW + 16 * 8192
_RESERVE: Final = 8 * 8192
_PAGE: Final = 8192
# Pages of a full row, with its share of the pages that lead to it.
_PAGES_OF_A_ROW: Final = 131
_PURGE_ROWS: Final = 16
# Rows of one short transaction: 4 MiB take some 30 ms, during which no one else can save.
_TAKEN_AT_ONCE: Final = 4


class Readable(Protocol):
    """What evidence is read from: a binary file, or anything with ``read``."""

    def read(self, size: int, /) -> bytes:
        """Up to ``size`` bytes; none at the end."""


@dataclass(frozen=True)
class BlobInfo:
    """What is known about a blob: id, size in bytes, SHA-256 (lowercase hex), CRC-32."""

    blob_id: str
    size: int
    sha256: str
    crc32: int


@dataclass(frozen=True)
class Room:
    """Bytes that something needs in the drawer, and bytes that are there for it."""

    needed: int
    available: int

    @property
    def fits(self) -> bool:
        """Whether it can come in as the drawer is now."""
        return self.needed <= self.available

    @property
    def missing(self) -> int:
        """Bytes by which the drawer would have to grow."""
        return max(0, self.needed - self.available)


class Blobs:
    """The blobs of a drawer."""

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer
        self._coming: set[int] = set()

    def put(self, stream: Readable, *, progress: Progress | None = None) -> str:
        """Take a stream in; gives the new blob's id. Arguments and errors as for ``take``."""
        return self.take(stream, progress=progress).blob_id

    def take(self, stream: Readable, *, progress: Progress | None = None) -> BlobInfo:
        """Take a stream in, to its end, in one transaction.

        Args:
            stream: read in pieces of at most 1 MiB.
            progress: called with the number of bytes taken so far; False cancels.

        Raises:
            InputError: ``drawer-full`` (with ``available`` bytes) or ``cancelled``; nothing is
                left of the blob then.
            MachineError: the disk; the same.
        """
        with self._drawer.transaction(), self.coming(stream, progress=progress) as info:
            self.keep(info)
        return info

    @contextlib.contextmanager
    def coming(
        self, stream: Readable, *, progress: Progress | None = None, blob_id: str | None = None
    ) -> Iterator[BlobInfo]:
        """Take a stream in by short transactions; the body has all of it, and may ``keep`` it.

        A blob that is not kept when the body ends, whatever the reason, is removed again; after
        a power failure the next opening does that. Within a transaction it all belongs to that
        one. Arguments and errors as for ``take``.

        Args:
            stream: as for ``take``.
            progress: as for ``take``.
            blob_id: the id to give it, for what comes back from a backup.

        Raises:
            InputError: ``blob-exists``: the id is taken; and those of ``take``.
        """
        drawer = self._drawer
        with drawer.transaction():
            number = self._new_number() if blob_id is None else self._free_number(blob_id)
            drawer.database.run(
                "INSERT INTO blobs (no, state, size, sha256, crc32, row_hashes)"
                " VALUES (?, 1, 0, x'', 0, x'')",
                (number,),
            )
            self._coming.add(number)
        try:
            yield self._fill(number, stream, progress)
        finally:
            self._coming.discard(number)
            if not drawer.in_transaction:
                # Locked meanwhile: the next opening sweeps.
                with contextlib.suppress(UsageError):
                    self.tidy()

    def keep(self, info: BlobInfo) -> None:
        """Make a blob that came in stay, together with what else the transaction says of it."""
        self._drawer.database.run(
            "UPDATE blobs SET state = 0 WHERE no = ?", (int(info.blob_id, 16),)
        )

    def _fill(self, number: int, stream: Readable, progress: Progress | None) -> BlobInfo:
        drawer = self._drawer
        rows = enumerate(_rows_of(stream))
        with Digests() as digests:
            while some := self._read_some(rows, digests.size, progress):
                # Read outside the transaction, so that whoever waits to save gets a turn.
                digests.take([data for _, data in some])
                if digests.size > LARGEST:
                    raise InputError("evidence-over-limit", limit=LARGEST)
                with drawer.transaction():
                    for index, data in some:
                        self._need_room(len(data))
                        drawer.database.run(
                            "INSERT INTO blob_rows (id, data) VALUES (?, ?)",
                            (row_id(number, index), data),
                        )
            with drawer.transaction():
                drawer.database.run(
                    "UPDATE blobs SET size = ?, sha256 = ?, crc32 = ?, row_hashes = ? WHERE no = ?",
                    (digests.size, digests.sha256, digests.crc32, digests.rows, number),
                )
        return BlobInfo(_text(number), digests.size, digests.sha256.hex(), digests.crc32)

    @staticmethod
    def _read_some(
        rows: Iterator[tuple[int, bytes]], before: int, progress: Progress | None
    ) -> list[tuple[int, bytes]]:
        """The rows of the next short transaction, with their places.

        Raises:
            InputError: ``cancelled``.
        """
        some: list[tuple[int, bytes]] = []
        for row in itertools.islice(rows, _TAKEN_AT_ONCE):
            some.append(row)
            before += len(row[1])
            if progress is not None and not progress(before):
                raise InputError("cancelled")
        return some

    def room_for(self, sizes: Iterable[int]) -> Room:
        """What files of these sizes (bytes) take, and what there is for them."""
        needed = sum(map(_taken, sizes))
        spare = _ROOM_FOR_A_ROW - ROW if needed else 0
        return Room(needed + spare, max(0, self._drawer.free_bytes() - _RESERVE))

    def info(self, blob_id: str) -> BlobInfo:
        """Size and digests of a blob.

        Raises:
            InputError: ``unknown-blob``.
        """
        number, size, sha256, crc, _ = self._row(blob_id)
        return BlobInfo(_text(number), size, bytes(sha256).hex(), crc)

    def open(self, blob_id: str, *, coming: bool = False) -> BlobReader:
        """A seekable reader that verifies every row that it loads.

        Args:
            blob_id: which.
            coming: also one that came in just now and is not kept.

        Raises:
            InputError: ``unknown-blob``; ``blob-damaged``.
        """
        number, size, _, _, hashes = self._row(blob_id, coming=coming)
        if len(hashes) != -(-size // ROW) * HASH:
            raise InputError("blob-damaged")
        return BlobReader(self._drawer, number, size, bytes(hashes))

    def chunks(
        self, blob_id: str, *, thorough: bool = False, compared: bool = True
    ) -> Generator[bytes, None, None]:
        """The bytes in pieces of 1 MiB, each compared with the SHA-256 written down for it.

        The next pieces come from the drawer meanwhile. Close it: what reads them ends then.

        Args:
            blob_id: which.
            thorough: compare the whole too, for which the pieces speak already.
            compared: False for who compares the CRC-32 of the whole, and keeps nothing of it
                before that: sealing, whose ZIP has it. Every page is authenticated all the same.

        Raises:
            InputError: ``unknown-blob``; ``blob-damaged``: SHA-256 or CRC-32 differ.
        """
        info, reader = self.info(blob_id), self.open(blob_id)
        crc, whole = 0, hashlib.sha256()
        with contextlib.closing(
            rows_ahead(self._drawer.database, reader, compared=compared)
        ) as rows:
            for data in rows:
                if thorough:
                    crc = zlib.crc32(data, crc)
                    whole.update(data)
                yield data
        if thorough and (whole.hexdigest(), crc) != (info.sha256, info.crc32):
            raise InputError("blob-damaged")

    def all_ids(self) -> tuple[str, ...]:
        """Ids of all blobs."""
        found = self._drawer.database.rows("SELECT no FROM blobs WHERE state = 0 ORDER BY no")
        return tuple(_text(number) for (number,) in found)

    def delete(self, blob_id: str) -> None:
        """Remove a blob: gone for every reader when this is saved, row by row afterwards.

        The rows go in small transactions, because a journal keeps the old pages of each.

        Raises:
            InputError: ``unknown-blob``.
        """
        with self._drawer.transaction():
            number = self._row(blob_id)[0]
            self._drawer.database.run("UPDATE blobs SET state = 1 WHERE no = ?", (number,))
            self._drawer.after_commit(self.tidy)

    def tidy(self) -> None:
        """``purge``, after a deletion and when a drawer opens.

        A failure is no one's loss, for the blobs are gone already: the next opening tries again.
        """
        with contextlib.suppress(InputError, MachineError):
            self.purge()

    def purge(self) -> None:
        """Remove the rows that are left of deleted blobs, and of those that were never kept.

        Raises:
            InputError: ``drawer-full``. MachineError: the disk.
        """
        drawer = self._drawer
        while (number := self._to_remove()) is not None:
            first, behind = row_id(number, 0), row_id(number + 1, 0)
            with drawer.transaction():
                gone = drawer.database.run(
                    "DELETE FROM blob_rows WHERE id IN (SELECT id FROM blob_rows"
                    " WHERE id >= ? AND id < ? ORDER BY id LIMIT ?)",
                    (first, behind, _PURGE_ROWS),
                )
                if gone < _PURGE_ROWS:
                    drawer.database.run("DELETE FROM blobs WHERE no = ?", (number,))

    def _to_remove(self) -> int | None:
        found = self._drawer.database.rows("SELECT no FROM blobs WHERE state = 1")
        return next((int(number) for (number,) in found if number not in self._coming), None)

    def _row(self, blob_id: str, *, coming: bool = False) -> Row:
        try:
            number = int(blob_id, 16)
        except ValueError:
            raise InputError("unknown-blob") from None
        row = self._drawer.database.one(
            "SELECT no, size, sha256, crc32, row_hashes FROM blobs WHERE no = ? AND state <= ?",
            (number % (1 << 62), int(coming)),
        )
        if row is None or _text(row[0]) != blob_id:
            raise InputError("unknown-blob")
        return row

    def _new_number(self) -> int:
        while True:
            number = secrets.randbelow(_NUMBERS)
            if not self._drawer.database.one("SELECT 1 FROM blobs WHERE no = ?", (number,)):
                return number

    def _free_number(self, blob_id: str) -> int:
        number = int(blob_id, 16)
        taken = self._drawer.database.one("SELECT 1 FROM blobs WHERE no = ?", (number,))
        if taken or number >= _NUMBERS:
            raise InputError("blob-exists")
        return number

    def _need_room(self, size: int) -> None:
        available = self._drawer.free_bytes() - _RESERVE
        needed = size + _ROOM_FOR_A_ROW - ROW
        if available < needed:
            raise InputError("drawer-full", needed=needed, available=max(0, available))


def _taken(size: int) -> int:
    """Bytes that a file of ``size`` bytes takes in the database, at most."""
    full, rest = divmod(size, ROW)
    pages = full * _PAGES_OF_A_ROW + (-(-rest // (_PAGE - _PAGE // 64)) + 2 if rest else 0)
    return pages * _PAGE


def _text(number: int) -> str:
    return f"{number:010x}"


def _rows_of(stream: Readable) -> Iterator[bytes]:
    """Full rows of 1 MiB from a stream that may give less at a time; the last may be shorter."""
    parts: list[bytes] = []
    have = 0
    while piece := stream.read(ROW - have):
        parts.append(piece)
        have += len(piece)
        if have == ROW:
            yield b"".join(parts)
            parts, have = [], 0
    if have:
        yield b"".join(parts)
