"""Looking at a file without leaving the vault: what it is, its pages, its words.

The bytes are decoded in a process of their own (``defender_app/decoding``), a file is never
written, and the custody chain says once a day that somebody looked.
"""

from __future__ import annotations

import ctypes
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from defender_app.decoding.room import Limits, Room
from defender_app.decoding.seen import (
    BYTES_OF_PIXEL,
    ENCODINGS,
    MOST_PIXEL_BYTES,
    MOST_TEXT_BYTES,
    Drawn,
    Looked,
    Wording,
)
from defender_app.errors import InputError
from defender_app.vault.evidence import item_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.decoding.room import Answer, Source, T
    from defender_app.vault.drawer import Drawer

_LIMITS: Final = Limits(memory=2 << 30, cpu=600)
_SECONDS: Final = 60.0


@dataclass(frozen=True)
class Level:
    """A drawing at one size: where its pixels begin, and its sides."""

    start: int
    wide: int
    high: int


@dataclass(frozen=True)
class Picture:
    """A picture or a page as pixels: blue, green, red, opacity (premultiplied), a byte each.

    Attributes:
        pixels: of all levels, one after the other, rows without gaps.
        levels: the largest first.
        wide: pixels of the whole at its own size.
        high: see ``wide``.
        opaque: whether nothing shines through.
        damaged: whether a part of it could not be read.
    """

    pixels: bytearray = field(repr=False)
    levels: tuple[Level, ...]
    wide: int
    high: int
    opaque: bool
    damaged: bool

    def wipe(self) -> None:
        """Make all pixels black; nothing that shows them may be painted afterwards."""
        size = len(self.pixels)
        # In place: a second bytes object of that size would take longer than a window may wait.
        ctypes.memset((ctypes.c_char * size).from_buffer(self.pixels), 0, size)


@dataclass(frozen=True)
class Words:
    """A part of a text.

    Attributes:
        text: lines ended by line feeds; what is not seen stands as a mark.
        encoding: how it was read, one of ``ENCODINGS``.
        sure: whether that is more than a guess.
        marked: how many marks are in it.
        wrong: how many places could not be read.
    """

    text: str = field(repr=False)
    encoding: str
    sure: bool
    marked: int
    wrong: int


class Viewing:
    """One file while it is looked at. Its methods are called away from the window.

    Args:
        opening: gives the file; called once, away from the window.
    """

    def __init__(self, opening: Callable[[], Source]) -> None:
        self._opening = opening
        self._source: Source | None = None
        self._room: Room | None = None
        self._closed = False
        self._lock = threading.Lock()

    def look(self, progress: Callable[[int, int], bool] | None = None) -> Looked:
        """What it is.

        Raises:
            InputError: as for ``draw``.
            MachineError: ``decoder-not-started``.
        """
        return self._ask("look", {}, Looked, 0, progress).facts

    def draw(
        self,
        page: int,
        wide: int,
        high: int,
        progress: Callable[[int, int], bool] | None = None,
    ) -> Picture:
        """A picture, or a page of a PDF, in a size.

        Args:
            page: from 0.
            wide: pixels at most. A picture is never made larger than it is.
            high: see ``wide``.
            progress: called with (done, total) at least every 0.1 s; False cancels.

        Raises:
            InputError: ``file-broken``, ``file-encrypted``, ``evidence-too-large``,
                ``picture-too-large``, ``file-needs-too-much``, ``file-takes-too-long``,
                ``no-such-page``, ``decoder-failed``, ``cancelled``; ``blob-damaged``.
            MachineError: ``decoder-not-started``.
        """
        wanted = {"page": page, "wide": wide, "high": high}
        answer = self._ask("draw", wanted, Drawn, MOST_PIXEL_BYTES, progress)
        drawn, levels, start = answer.facts, [], 0
        for across, down in drawn.levels:
            levels.append(Level(start, across, down))
            start += across * down * BYTES_OF_PIXEL
        if start != len(answer.data):
            self.close()
            raise InputError("decoder-failed")
        return Picture(
            answer.data, tuple(levels), drawn.wide, drawn.high, drawn.opaque, drawn.damaged
        )

    def read(
        self,
        page: int,
        encoding: str = "",
        progress: Callable[[int, int], bool] | None = None,
    ) -> Words:
        """A part of a text.

        Args:
            page: the part, from 0.
            encoding: one of ``ENCODINGS``, or "" to guess.
            progress: as for ``draw``.

        Raises:
            InputError: as for ``draw``.
            MachineError: ``decoder-not-started``.
        """
        wanted = {"page": page, "encoding": encoding}
        answer = self._ask("read", wanted, Wording, MOST_TEXT_BYTES, progress)
        facts = answer.facts
        try:
            text = answer.data.decode("utf-8")
        except UnicodeDecodeError:
            text = ""
        if facts.encoding not in ENCODINGS or "\x00" in text or (answer.data and not text):
            self.close()
            raise InputError("decoder-failed")
        return Words(text, facts.encoding, facts.sure, facts.marked, facts.wrong)

    def close(self) -> None:
        """Nothing is looked at any more; ends the process, also while it works."""
        with self._lock:
            self._closed = True
            room, self._room = self._room, None
        if room is not None:
            room.close()

    def _ask(
        self,
        operation: str,
        wanted: dict[str, object] | dict[str, int] | dict[str, int | str],
        kind: type[T],
        most: int,
        progress: Callable[[int, int], bool] | None,
    ) -> Answer[T]:
        if self._source is None:
            self._source = self._opening()
        return self._opened().ask(
            operation,
            dict(wanted),
            kind,
            source=self._source,
            most=most,
            progress=progress,
            seconds=_SECONDS,
        )

    def _opened(self) -> Room:
        """The process; a new one where the last was ended by a file."""
        with self._lock:
            room = self._room
        if room is None or room.closed:
            room = Room("viewing", _LIMITS)
        with self._lock:
            self._room = room
            closed = self._closed
        if closed:
            room.close()
            raise InputError("cancelled")
        return room


def of_item(drawer: Drawer, eid: str, event_id: str) -> Viewing:
    """Look at an item of a record. Notes once a day that somebody did.

    What it does first raises ``blob-damaged``, ``evidence-without-file`` or ``unknown-evidence``.
    """

    def opening() -> Source:
        item = drawer.evidence.get(eid, event_id)
        source = drawer.evidence.open(eid, event_id)
        _note(drawer, item_of(event_id, eid), item.sha256)
        return source

    return Viewing(opening)


def _note(drawer: Drawer, item: str, sha256: str | None) -> None:
    today = drawer.now().date().isoformat()
    if any(
        one.action == "viewed" and one.when.startswith(today)
        for one in drawer.custody.entries(item)
    ):
        return
    try:
        drawer.custody.append(None, "me", "viewed", item, sha256)
    except InputError as error:
        # A full drawer still shows what it holds.
        if error.code != "drawer-full":
            raise
