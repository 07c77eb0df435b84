"""Sealed files from strangers are opened in a process apart; nothing of them is decrypted here.

The process gets the identities of the cards through its pipe, and a file as pieces of bytes; it can
open nothing itself. What it says is decoded strictly, and the container of a report is believed
only where it seals again to the very bytes that the file has.
"""

from __future__ import annotations

import contextlib
import io
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Self, TypeVar

import msgspec

from defender_app.decoding.refusals import CODES
from defender_app.decoding.room import Bytes, Limits, Room
from defender_app.errors import InputError, MachineError
from defender_app.focal.opening_check import Check, believed, document
from defender_app.focal.opening_source import FileSource, Pump
from defender_app.focal.opening_told import AT_ONCE, MOST_SAID, WHOLE, Gave, Held, Read, Ready, Sent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from defender_app.decoding.room import Answer
    from defender_app.focal.own_cards import OwnCard
    from defender_app.vault.blobs import Readable

T = TypeVar("T")

FAILED: Final = "opening-failed"
_MEMORY: Final = 1 << 30
_CPU: Final = 300
_FILES: Final = 250
_SECONDS: Final = 200.0
"""After so many files, or seconds of work, a process makes room for a fresh one."""

_PATIENCE: Final = 30.0
_PER_SECOND: Final = 8 << 20
_CPU_OF_LARGE, _PER_CPU_SECOND = 60, 20 << 20
_TOLD: Final = frozenset({"file-takes-too-long", "file-needs-too-much"})
_BROKEN: Final = CODES | {"decoder-failed"}


class _Seat:
    """A process with the keys in it."""

    def __init__(self, limits: Limits, keys: bytes) -> None:
        self.room = Room("opening", limits)
        self.keys = b""
        self.files = 0
        self.seconds = 0.0
        self.give(keys)

    def give(self, keys: bytes) -> None:
        """Let it read with these, unless it does already.

        Raises:
            MachineError: ``decoder-not-started``: it did not take them; it is ended then.
        """
        if keys == self.keys:
            return
        try:
            self.ask("keys", Ready, Bytes(keys))
        except InputError as error:
            self.room.close()
            if error.code == "cancelled":
                raise
            raise MachineError("decoder-not-started") from None
        self.keys = keys

    def ask(  # noqa: PLR0913 - as ``Room.ask``
        self,
        operation: str,
        kind: type[T],
        source: Bytes | FileSource,
        *,
        most: int = 0,
        into: Callable[[bytes], object] | None = None,
        look: Callable[[], bool] = lambda: True,
    ) -> Answer[T]:
        begun = time.monotonic()
        try:
            return self.room.ask(
                operation,
                {"most": AT_ONCE},
                kind,
                source=source,
                most=most,
                into=into,
                progress=lambda _done, _total: look(),
                seconds=_PATIENCE + source.size / _PER_SECOND,
            )
        finally:
            self.seconds += time.monotonic() - begun

    @property
    def is_fresh(self) -> bool:
        """Whether it may read one more file."""
        return self.room.alive and self.files < _FILES and self.seconds < _SECONDS


_spare: Final[list[_Seat]] = []
_spare_lock: Final = threading.Lock()


def _take_spare() -> _Seat | None:
    with _spare_lock:
        return _spare.pop() if _spare else None


def _keep_spare(seat: _Seat) -> bool:
    with _spare_lock:
        if _spare:
            return False
        _spare.append(seat)
        return True


@dataclass(repr=False)
class Opened:
    """A sealed file that was read apart; closed by whoever takes it, at the latest by its opener.

    Attributes:
        read: what it is, or why it is nothing for us.
    """

    read: Read
    _data: bytes = b""
    _source: FileSource | None = None
    _seat: _Seat | None = None
    _look: Callable[[], bool] = field(default=lambda: True)

    def __repr__(self) -> str:
        return f"<opened {self.read.kind}>"

    @property
    def at_once(self) -> bool:
        """Whether the content is here already."""
        return self._seat is None

    @property
    def weight(self) -> int:
        """Bytes that it holds here."""
        return len(self._data)

    def document(self) -> bytes:
        """The document of a notice, a hand-over or an answer, signed as was told.

        Raises:
            InputError: ``bag-…``: it is not.
        """
        return document(self.read, self._data)

    @contextlib.contextmanager
    def content(self) -> Iterator[Readable]:
        """The container of a report; a large one comes while it is read.

        Raises:
            InputError: ``opening-failed``: it is not what was said, or the process is gone;
                ``cancelled``; ``file-changed``.
        """
        seat, source = self._seat, self._source
        if seat is None or source is None:
            yield io.BytesIO(self._data)
            return
        with Pump(lambda put: self._pour(seat, source, put)) as pump:
            yield _Watched(pump, self.read)

    def _pour(self, seat: _Seat, source: FileSource, put: Callable[[bytes], None]) -> None:
        most = self.read.content_size
        try:
            seat.ask("content", Sent, source, most=most, into=put, look=self._look)
        except InputError as error:
            raise InputError(FAILED if error.code in _BROKEN else error.code) from None

    def close(self) -> None:
        """Let go of the file, and of a process that reads nothing else."""
        if self._seat is not None:
            self._seat.room.close()
        if self._source is not None:
            self._source.close()


class _Watched:
    """A large content on its way; whether it is what was said shows at its end."""

    def __init__(self, pump: Pump, read: Read) -> None:
        self._pump = pump
        self._check = Check(read)

    def read(self, size: int, /) -> bytes:
        piece = self._pump.read(size)
        if piece:
            self._check.write(piece)
        elif not self._check.holds():
            raise InputError(FAILED)
        return piece


class Opener:
    """Opens one file after the other; ``cancel`` may come from any thread.

    Args:
        own: the own cards to read with.
        replies: what opens answers to one's own reports; without a card nothing else is read.
        notes: what opens quick notes; with it nothing else is read.
        keep: whether the process waits, with these keys, for the next opener of this program.
    """

    def __init__(
        self,
        own: Sequence[OwnCard],
        *,
        replies: Sequence[str] = (),
        notes: Sequence[str] = (),
        keep: bool = False,
    ) -> None:
        held = [Held(one.card.file.decode(), one.keys.identity.to_secret_string()) for one in own]
        held += [Held("", one) for one in replies]
        held += [Held("", one, note=True) for one in notes]
        self._keys = msgspec.json.encode(held)
        self._keep = keep
        self._seat: _Seat | None = None
        self._cancelled = False

    def __repr__(self) -> str:
        return "<opener>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        seat, self._seat = self._seat, None
        if seat is not None and not (self._keep and seat.is_fresh and _keep_spare(seat)):
            seat.room.close()

    def cancel(self) -> None:
        """Read nothing any more; what is being read now ends at once."""
        self._cancelled = True

    def read(self, path: Path) -> Opened:
        """Read one sealed file.

        Raises:
            MachineError: the file cannot be read; ``decoder-not-started``,
                ``decoder-not-confined``: no file can.
            InputError: ``cancelled``; ``not-a-sealed-file``: a pipe, a socket, a device;
                ``file-changed``.
        """
        source = FileSource(path)
        large = not source.is_small
        opened: Opened | None = None
        try:
            opened = self._open_large(source) if large else self._open_small(source)
        finally:
            if opened is None or opened.at_once:
                source.close()
        return opened

    def _open_small(self, source: FileSource) -> Opened:
        seat = self._fresh()
        seat.files += 1
        opened = self._ask(seat, source)
        if opened.read.code in {FAILED, *_TOLD}:
            seat.room.close()
        return opened

    def _open_large(self, source: FileSource) -> Opened:
        cpu = _CPU_OF_LARGE + source.size // _PER_CPU_SECOND
        seat = _Seat(Limits(memory=_MEMORY, cpu=cpu), self._keys)
        try:
            opened = self._ask(seat, source)
        except BaseException:
            seat.room.close()
            raise
        if opened.read.kind in WHOLE and opened.read.content_size > AT_ONCE:
            return Opened(opened.read, b"", source, seat, self._look)
        seat.room.close()
        return opened

    def _fresh(self) -> _Seat:
        if self._seat is not None and self._seat.is_fresh:
            return self._seat
        if self._seat is not None:
            self._seat.room.close()
        seat = _take_spare() if self._keep else None
        if seat is not None and seat.is_fresh:
            seat.give(self._keys)
        else:
            if seat is not None:
                seat.room.close()
            seat = _Seat(Limits(memory=_MEMORY, cpu=_CPU), self._keys)
        self._seat = seat
        return seat

    def _look(self) -> bool:
        return not self._cancelled

    def _ask(self, seat: _Seat, source: FileSource) -> Opened:
        try:
            answer = seat.ask("open", Gave, source, most=MOST_SAID + AT_ONCE, look=self._look)
        except InputError as error:
            if error.code in _TOLD:
                return Opened(Read(kind="refused", code=error.code))
            if error.code in _BROKEN:
                return Opened(Read(kind="refused", code=FAILED))
            raise
        said, count = answer.facts.said, answer.facts.content
        found = believed(answer.data, said, count, sha256=source.sha256, most=AT_ONCE)
        if found is None:
            return Opened(Read(kind="refused", code=FAILED))
        read, content = found
        return Opened(read, content)
