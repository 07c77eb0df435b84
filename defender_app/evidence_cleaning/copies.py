"""A cleaned copy of an item of evidence, as an item of its own beside the original."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import evidence_files
from defender_app.decoding.room import Bytes, Limits, Room
from defender_app.errors import InputError
from defender_app.evidence_cleaning.movie import ranges
from defender_app.evidence_cleaning.plan import LOST, Cleaned
from defender_app.evidence_metadata import asking
from defender_app.model.answers import ABSENT, listed
from defender_app.model.evidence import Evidence
from defender_app.vault.evidence import item_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from defender_app.decoding.room import Source
    from defender_app.evidence_cleaning.plan import Box
    from defender_app.model.answers import Ref
    from defender_app.vault.drawer import Drawer

_LARGEST: Final = 512 << 20
_LIMITS: Final = Limits(memory=3 << 30, cpu=1800)
_SECONDS: Final = 1800.0
_ME: Final = "me"
PLACE: Final = "location data"
"""What of ``contains`` is no longer true of a copy."""

_BYTES: Final = 16


@dataclass(frozen=True)
class Recognised:
    """Who and what can still be recognised in the copy, as somebody said who looked at it.

    Attributes:
        shows: persons and organisations.
        contains: choices of the list ``contains``.
        confirmed: whether that is everybody.
    """

    shows: tuple[Ref, ...] = ()
    contains: tuple[str, ...] = ()
    confirmed: bool = False


@dataclass(frozen=True)
class Copy:
    """What was made.

    Attributes:
        item: the new item, as kept.
        lost: codes of ``plan.LOST``: what of the original is not in it.
    """

    item: Evidence
    lost: tuple[str, ...]


def make(  # noqa: PLR0913 - what to copy, what to cover, who is still on it
    drawer: Drawer,
    event_id: str,
    eid: str,
    *,
    boxes: Sequence[Box] = (),
    recognised: Recognised | None = None,
    progress: Callable[[int, int], bool] | None = None,
) -> Copy:
    """Make a cleaned copy and keep it; the original is only read. Called away from the window.

    Args:
        drawer: where both are.
        event_id: the record.
        eid: of the original.
        boxes: what to cover; pictures and PDF only.
        recognised: asked of a person before; None: nobody was asked yet.
        progress: (done, total); False ends it, and nothing is left.

    Raises:
        InputError: ``copy-…``, ``file-…`` of the process apart; ``copy-not-clean``: something
            hidden would still be in it; ``drawer-full``, with the ``size`` of the copy in bytes
            where a larger drawer would take it; ``cancelled``; as ``EvidenceStore.open``.
        MachineError: ``decoder-not-started``; the disk.
    """
    original = drawer.evidence.get(eid, event_id)
    source = drawer.evidence.open(eid, event_id)
    made, copy = _made(source, boxes, progress)
    _check(copy)
    room = evidence_files.room_for(drawer, [copy.size])
    if not room.fits:
        facts = {"needed": room.needed, "available": room.available, "size": copy.size}
        raise InputError("drawer-full", **facts)
    item = _described(drawer, event_id, original, made, recognised)
    copy.seek(0)
    total = copy.size
    told = None if progress is None else lambda done: progress(done, total)
    kept = drawer.evidence.add(event_id, item, copy, progress=told)
    _note(drawer, event_id, original, kept, confirmed=bool(recognised and recognised.confirmed))
    return Copy(kept, tuple(one for one in made.lost if one in LOST))


def _made(
    source: Source, boxes: Sequence[Box], progress: Callable[[int, int], bool] | None
) -> tuple[Cleaned, _Stitched]:
    with Room("cleaning", _LIMITS) as room:
        answer = room.ask(
            "clean",
            {"boxes": msgspec.to_builtins(list(boxes))},
            Cleaned,
            source=source,
            most=_LARGEST,
            progress=progress,
            seconds=_SECONDS,
        )
    made, data = answer.facts, answer.data
    if made.covered != len(boxes) or not data:
        raise InputError("decoder-failed")
    if made.head < 0:
        return made, _Stitched(bytes(data), source, [])
    rest = data[made.head :]
    if len(rest) % _BYTES or made.head > len(data):
        raise InputError("decoder-failed")
    try:
        return made, _Stitched(bytes(data[: made.head]), source, ranges(bytes(rest), source.size))
    except ValueError:
        raise InputError("decoder-failed") from None


def _check(copy: _Stitched) -> None:
    """Look at the copy as at any file from outside: what it tells must be nothing.

    Raises:
        InputError: ``copy-not-clean``.
    """
    found = asking.of_source(copy)
    if found.findings or not found.complete or found.format == "unknown":
        raise InputError("copy-not-clean")


def _described(
    drawer: Drawer,
    event_id: str,
    original: Evidence,
    made: Cleaned,
    recognised: Recognised | None,
) -> Evidence:
    """The description of a copy: not the words about the original, which may tell too much."""
    others = drawer.evidence.list(event_id)
    number = 1 + sum(one.derived_from is not None for one in others)
    taken = {one.original_file_name for one in others}
    while f"cleaned-{number}.{made.extension}" in taken:
        number += 1
    changes = ["metadata-removed"]
    changes += ["covered"] if made.covered else []
    changes += ["converted"] if made.converted else []
    contains = tuple(one for one in listed(original.contains) if one != PLACE)
    shows, confirmed = original.shows, None
    if recognised is not None:
        contains, shows = recognised.contains, recognised.shows or ABSENT
        confirmed = drawer.now().date().isoformat() if recognised.confirmed else None
    return Evidence(
        kind=original.kind,
        original_file_name=f"cleaned-{number}.{made.extension}",
        media_type=made.media_type,
        metadata_kept="no",
        contains=contains or ABSENT,
        shows=shows,
        shows_confirmed=confirmed,
        derived_from=original.eid,
        changes=tuple(changes),
    )


def _note(
    drawer: Drawer, event_id: str, original: Evidence, copy: Evidence, *, confirmed: bool
) -> None:
    with drawer.transaction():
        item = item_of(event_id, str(original.eid))
        drawer.custody.append(None, _ME, "copied", item, original.sha256)
        if confirmed:
            item = item_of(event_id, str(copy.eid))
            drawer.custody.append(None, _ME, "shows-confirmed", item, copy.sha256)


class _Stitched:
    """The bytes of a copy: a beginning that was made, then ranges of the original.

    Attributes:
        size: bytes of the whole.
    """

    def __init__(self, head: bytes, source: Source, kept: Sequence[tuple[int, int]]) -> None:
        self._head, self._source = Bytes(head), source
        self._parts: list[tuple[int, int, int]] = []
        place = len(head)
        for start, length in kept:
            self._parts.append((place, start, length))
            place += length
        self.size: Final = place
        self._place = 0

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move to a place; gives the new position in bytes."""
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self.size}[whence]
        self._place = start + offset
        return self._place

    def read(self, size: int, /) -> bytes:
        """The bytes from there, fewer only at the end."""
        out = bytearray()
        while len(out) < size and self._place < self.size:
            piece = self._piece(size - len(out))
            out += piece
            self._place += len(piece)
        return bytes(out)

    def _piece(self, most: int) -> bytes:
        if self._place < self._head.size:
            self._head.seek(self._place)
            return self._head.read(most)
        place, start, length = self._parts[self._part()]
        inside = self._place - place
        self._source.seek(start + inside)
        return self._source.read(min(most, length - inside))

    def _part(self) -> int:
        low, high = 0, len(self._parts) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (
                (middle, high) if self._parts[middle][0] <= self._place else (low, middle - 1)
            )
        return low
