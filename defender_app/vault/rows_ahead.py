"""The rows of a blob in order, read and compared a few at a time by threads beside the caller.

Decrypting takes most of the time, page after page on one core; two connections do it on two. A
thread here waits for the drawer and hashes, nothing else; the caller may save meanwhile, or be
inside a transaction, where it reads by itself.
"""

from __future__ import annotations

import contextlib
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final

from defender_app.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from concurrent.futures import Future

    from defender_app.vault.blob_reader import BlobReader
    from defender_app.vault.onlooking import Look
    from defender_app.vault.sqlcipher import Database

    _Row = Callable[[int, Look | None], bytes]

_CONNECTIONS: Final = 2
# Rows that are read, or wait, before the one that is asked for: at most as many MiB.
_AHEAD: Final = 4
# Fewer rows are read sooner than a connection is made.
_WORTH_IT: Final = 4


def rows_ahead(
    database: Database, reader: BlobReader, *, compared: bool = True
) -> Generator[bytes, None, None]:
    """All rows of a blob, each as it was written. Close it: its connections end then.

    Args:
        database: where they are.
        reader: of the blob.
        compared: whether here, as for ``BlobReader.row``.

    Raises:
        InputError: ``blob-damaged``, ``drawer-damaged``; those of the drawer.
        UsageError: ``vault-locked``. MachineError: the disk.
    """
    with ExitStack() as stack:
        looks: list[Look] = []
        if reader.rows >= _WORTH_IT and database.others_see:
            # The connection of the drawer itself does as well.
            with contextlib.suppress(AppError):
                for _ in range(_CONNECTIONS):
                    looks.append(stack.enter_context(database.onlooker()))  # noqa: PERF401 - as many as there can be
        if looks:
            yield from _in_threads(
                database, partial(reader.row, compared=compared), reader.rows, looks
            )
        else:
            for index in range(reader.rows):
                yield reader.row(index, compared=compared)


def _in_threads(
    database: Database, row: _Row, rows: int, looks: list[Look]
) -> Generator[bytes, None, None]:
    free: SimpleQueue[Look] = SimpleQueue()
    for look in looks:
        free.put(look)

    def read(index: int) -> bytes:
        look = free.get()
        try:
            return row(index, look)
        finally:
            free.put(look)

    ahead: deque[Future[bytes]] = deque()
    pool = ThreadPoolExecutor(len(looks))
    try:
        for index in range(rows + _AHEAD):
            if index < rows:
                ahead.append(pool.submit(read, index))
            if index >= _AHEAD:
                yield _taken(database, row, index - _AHEAD, ahead.popleft())
    finally:
        # Who is writing keeps the threads from looking: to wait for them would be for ever.
        pool.shutdown(wait=database.others_see, cancel_futures=True)


def _taken(database: Database, row: _Row, index: int, read: Future[bytes]) -> bytes:
    if database.others_see or read.done():
        return read.result()
    return row(index, None)
