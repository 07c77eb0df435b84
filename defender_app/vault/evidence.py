"""Evidence: the description of each item, and the untouched bytes of its original.

Source: docs/formats.md 5.5, domain rules 2.7. A description may wait for its file; a file, once
added, is never changed, and its size and hashes are the vault's, whatever a later save says.
"""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from defender_app.errors import InputError
from defender_app.model.evidence import Evidence
from defender_app.vault.apart import new_local_id

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from defender_app.vault.blob_reader import BlobReader
    from defender_app.vault.blobs import BlobInfo, Progress, Readable
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.sqlcipher import Row, Rows

_ME: Final = "me"
_SELECT: Final = "SELECT event_id, eid, place, blob, body FROM evidence "


def item_of(event_id: str, eid: str) -> str:
    """The custody item of a piece of evidence."""
    return f"evidence/{event_id}/{eid}"


class _Coming(NamedTuple):
    """A file whose bytes are here and that is no item's yet; ``before``: its item as it was."""

    item: Evidence
    before: Row | None
    info: BlobInfo


class EvidenceStore:
    """The evidence of all incidents of a drawer.

    ``eid`` is the id within its incident. Where two incidents use the same one, ``event_id`` must
    be given too, or InputError ``evidence-ambiguous`` is raised.
    """

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer

    def add(
        self,
        event_id: str,
        item: Evidence,
        stream: Readable,
        *,
        progress: Progress | None = None,
        actor: str = _ME,
    ) -> Evidence:
        """Take the bytes of an item in and save its description with them.

        Args:
            event_id: the incident.
            item: its description; with the ``eid`` of an item that has no file yet, the file
                becomes that item's and this description replaces the earlier one.
            stream: read in pieces of at most 1 MiB, to its end.
            progress: called with the number of bytes taken so far; False cancels.
            actor: who adds it, by pseudonym.

        Returns:
            The item with ``eid``, ``size``, ``sha256``, ``crc32`` and ``hashed_at``.

        Raises:
            InputError: as for ``add_all``. MachineError: the same.
        """
        return self.add_all(event_id, [(item, stream)], progress=progress, actor=actor)[0]

    def add_all(
        self,
        event_id: str,
        files: Iterable[tuple[Evidence, Readable]],
        *,
        progress: Progress | None = None,
        actor: str = _ME,
    ) -> tuple[Evidence, ...]:
        """Take several files in, all or none; arguments and results as for ``add``.

        The bytes come by short transactions, so that others can save meanwhile; the last one
        makes the files the items'. What was saved of a description meanwhile stays.

        Args:
            event_id: the incident.
            files: descriptions and streams; each stream is read to its end before the next pair
                is asked for.
            progress: called with the number of bytes taken of all so far; False cancels.
            actor: who adds them, by pseudonym.

        Raises:
            InputError: ``unknown-incident``, ``evidence-exists`` (it has a file), ``drawer-full``,
                ``evidence-over-limit``, ``cancelled``. Nothing is left then.
            MachineError: the disk; the same.
        """
        drawer = self._drawer
        coming: list[_Coming] = []
        with contextlib.ExitStack() as stack:
            start = 0
            for item, stream in files:
                eid = item.eid or new_local_id("e")
                before = self._waiting(event_id, eid)
                told = None if progress is None else partial(_moved, progress, start)
                info = stack.enter_context(drawer.blobs.coming(stream, progress=told))
                coming.append(_Coming(msgspec.structs.replace(item, eid=eid), before, info))
                start += info.size
            with drawer.transaction():
                drawer.incidents.touch(event_id)
                return tuple(self._settle(event_id, one, actor) for one in coming)

    def add_come(self, event_id: str, item: Evidence, info: BlobInfo, *, actor: str) -> Evidence:
        """Make bytes that came in (``Blobs.coming``) a new item's, in the transaction now running.

        Raises:
            InputError: ``unknown-incident``, ``evidence-exists``.
        """
        new = msgspec.structs.replace(item, eid=item.eid or new_local_id("e"))
        return self._settle(event_id, _Coming(new, None, info), actor)

    def _settle(self, event_id: str, come: _Coming, actor: str) -> Evidence:
        """Make a file that came in an item's, in the transaction now running."""
        drawer, before, info = self._drawer, come.before, come.info
        eid = str(come.item.eid)
        now = self._waiting(event_id, eid)
        if before is not None and now is None:
            # Somebody took the item out while its file came.
            raise InputError("cancelled")
        edited = before is not None and now is not None and now[4] != before[4]
        described = _decode(now[4]) if now is not None and edited else come.item
        full = msgspec.structs.replace(
            described,
            eid=eid,
            size=info.size,
            sha256=info.sha256,
            crc32=info.crc32,
            hashed_at=drawer.now().strftime("%Y-%m-%dT%H:%M:%S"),
        )
        place = now[2] if now is not None else self._next_place(event_id)
        self._write(event_id, full, place, int(info.blob_id, 16))
        drawer.blobs.keep(info)
        drawer.custody.append(None, actor, "added", item_of(event_id, eid), info.sha256)
        return full

    def _waiting(self, event_id: str, eid: str) -> Row | None:
        """The item that waits for its file, or None while it is not there.

        Raises:
            InputError: ``unknown-incident``, ``evidence-exists``.
        """
        if not self._drawer.incidents.exists(event_id):
            raise InputError("unknown-incident")
        row = self._find(eid, event_id)
        if row is not None and row[3] is not None:
            raise InputError("evidence-exists")
        return row

    def list(self, event_id: str) -> tuple[Evidence, ...]:
        """The items of an incident, in order, with and without files.

        Raises:
            InputError: ``record-damaged``.
        """
        return tuple(_decode(row[4]) for row in self._rows(event_id))

    def file_names(self, *, besides: str = "") -> tuple[str, ...]:
        """The original names of all files but those of one incident, each once."""
        rows = self._drawer.database.rows(
            "SELECT DISTINCT json_extract(CAST(body AS TEXT), '$.original_file_name') FROM evidence"
            " WHERE event_id != ? ORDER BY 1",
            (besides,),
        )
        # An object is an answer "not known", or one with words beside it.
        return tuple(str(name) for (name,) in rows if name and not str(name).startswith("{"))

    def get(self, eid: str, event_id: str | None = None) -> Evidence:
        """One item.

        Raises:
            InputError: ``unknown-evidence``, ``evidence-ambiguous``, ``record-damaged``.
        """
        return _decode(self._get(eid, event_id)[4])

    def owner(self, eid: str, event_id: str | None = None) -> str:
        """The incident that an item belongs to; errors as for ``get``."""
        return str(self._get(eid, event_id)[0])

    def has_file(self, eid: str, event_id: str | None = None) -> bool:
        """Whether the bytes of an item are here; errors as for ``get``."""
        return self._get(eid, event_id)[3] is not None

    def with_files(self, event_id: str) -> frozenset[str]:
        """The items of an incident whose bytes are here."""
        return frozenset(str(row[1]) for row in self._rows(event_id) if row[3] is not None)

    def open(self, eid: str, event_id: str | None = None) -> BlobReader:
        """A seekable reader of an item's bytes, every row verified.

        Raises:
            InputError: as for ``get``; ``evidence-without-file``, ``blob-damaged``.
        """
        return self._drawer.blobs.open(self._blob_of(eid, event_id))

    def chunks(
        self, eid: str, event_id: str | None = None, *, compared: bool = True
    ) -> Generator[bytes, None, None]:
        """The bytes of an item in pieces of 1 MiB; arguments as for ``Blobs.chunks``; close it.

        Raises:
            InputError: as for ``open``.
        """
        return self._drawer.blobs.chunks(self._blob_of(eid, event_id), compared=compared)

    def delete(self, eid: str, event_id: str | None = None, *, actor: str = _ME) -> None:
        """Remove an item, with its bytes; the custody entries stay, and say when.

        Raises:
            InputError: ``unknown-evidence``, ``evidence-ambiguous``.
        """
        with self._drawer.transaction():
            row = self._get(eid, event_id)
            self._drawer.incidents.touch(row[0])
            self._remove(row, actor)

    def delete_all(self, event_id: str, *, actor: str = _ME) -> None:
        """Remove all items of an incident."""
        with self._drawer.transaction():
            for row in self._rows(event_id):
                self._remove(row, actor)

    def replace(self, event_id: str, items: tuple[Evidence, ...]) -> None:
        """Make the descriptions of an incident be ``items``; called when the incident is saved.

        What an item's file says (size, hashes) stays. An item left out is removed if it has no
        file; with a file it stays until it is deleted by name.
        """
        old = {str(row[1]): row for row in self._rows(event_id)}
        for place, item in enumerate(items):
            row = old.pop(item.eid or "", None)
            blob = None if row is None else row[3]
            kept = item
            if row is not None and blob is not None:
                known = _decode(row[4])
                kept = msgspec.structs.replace(
                    item,
                    size=known.size,
                    sha256=known.sha256,
                    crc32=known.crc32,
                    hashed_at=known.hashed_at,
                )
            self._write(event_id, kept, place, blob)
        behind = len(items)
        for row in sorted(old.values(), key=lambda left: int(left[2])):
            if row[3] is None:
                self._drop(row)
            else:
                self._write(event_id, _decode(row[4]), behind, row[3])
                behind += 1

    def _write(self, event_id: str, item: Evidence, place: int, blob: int | None) -> None:
        self._drawer.database.run(
            "INSERT INTO evidence (event_id, eid, place, blob, body) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (event_id, eid) DO UPDATE SET place = excluded.place,"
            " blob = excluded.blob, body = excluded.body",
            (event_id, item.eid, place, blob, msgspec.json.encode(item)),
        )

    def _remove(self, row: Row, actor: str) -> None:
        event_id, eid, _, blob, _ = row
        self._drop(row)
        if blob is not None:
            self._drawer.blobs.delete(_blob_id(blob))
            self._drawer.custody.append(None, actor, "removed", item_of(event_id, eid))

    def _drop(self, row: Row) -> None:
        self._drawer.database.run(
            "DELETE FROM evidence WHERE event_id = ? AND eid = ?", (row[0], row[1])
        )

    def _rows(self, event_id: str) -> Rows:
        return self._drawer.database.rows(
            _SELECT + "WHERE event_id = ? ORDER BY place, eid",
            (event_id,),
        )

    def _find(self, eid: str, event_id: str | None) -> Row | None:
        rows = self._drawer.database.rows
        if event_id is None:
            found = rows(_SELECT + "WHERE eid = ?", (eid,))
        else:
            found = rows(_SELECT + "WHERE eid = ? AND event_id = ?", (eid, event_id))
        if len(found) > 1:
            raise InputError("evidence-ambiguous")
        return found[0] if found else None

    def _get(self, eid: str, event_id: str | None) -> Row:
        row = self._find(eid, event_id)
        if row is None:
            raise InputError("unknown-evidence")
        return row

    def _blob_of(self, eid: str, event_id: str | None) -> str:
        row = self._get(eid, event_id)
        if row[3] is None:
            raise InputError("evidence-without-file")
        blob_id = _blob_id(row[3])
        # The bytes that are here must be the ones that the description speaks of.
        info, item = self._drawer.blobs.info(blob_id), _decode(row[4])
        if info.sha256 != item.sha256 or item.crc32 not in {None, info.crc32}:
            raise InputError("blob-damaged")
        return blob_id

    def _next_place(self, event_id: str) -> int:
        rows = self._rows(event_id)
        return int(rows[-1][2]) + 1 if rows else 0


def _moved(progress: Progress, start: int, done: int) -> bool:
    return progress(start + done)


def _blob_id(number: int) -> str:
    return f"{number:010x}"


def _decode(body: bytes) -> Evidence:
    try:
        return msgspec.json.decode(body, type=Evidence)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise InputError("record-damaged") from None
