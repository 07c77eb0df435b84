"""Our side of the worker: start it, ask it, believe nothing it says that is not as agreed."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
import threading
import time
import weakref
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Generic, Protocol, Self, TypeVar

import msgspec

from defender_app.decoding import frames
from defender_app.decoding.frames import FrameError
from defender_app.decoding.pipes import GoneError, Pipes
from defender_app.decoding.refusals import CODES, LARGEST_FACT
from defender_app.errors import InputError, MachineError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")

_STARTING: Final = 60.0
_PATIENCE: Final = 5.0
_AT_ONCE: Final = 0.03
"""Seconds that a window may wait; a process that holds much needs longer to be gone."""

_KEPT: Final = ("LD_LIBRARY_PATH", "SYSTEMROOT")
_ENOUGH: Final = (frozenset({"seccomp"}), frozenset({"limits", "landlock"}))
"""Either keeps a worker from every file and program; one that has neither sees no file."""

_LARGEST_SIZE: Final = 2**63 - 1


class Source(Protocol):
    """A document that stays on our side; a ``BlobReader`` of the vault is one.

    Attributes:
        size: bytes of the whole.
    """

    @property
    def size(self) -> int:
        """Bytes of the whole."""

    def seek(self, offset: int, /) -> int:
        """Move to a place."""

    def read(self, size: int, /) -> bytes:
        """The bytes from there, fewer only at the end."""


class Bytes(io.BytesIO):
    """Bytes as a ``Source``."""

    @property
    def size(self) -> int:
        """Bytes of the whole."""
        return len(self.getbuffer())


@dataclass(frozen=True)
class Limits:
    """What a worker may use.

    Attributes:
        memory: bytes in addition to what the loaded program needs.
        cpu: seconds of work in its whole life.
    """

    memory: int = 1 << 30
    cpu: int = 60


@dataclass(frozen=True)
class Answer(Generic[T]):
    """What came of a question.

    Attributes:
        facts: as agreed.
        data: what was put out, unless it went elsewhere.
    """

    facts: T
    data: bytearray = field(repr=False)


class _Refusal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    code: str
    facts: dict[str, int] = {}


class _Nonsense(Exception):  # noqa: N818 - it never leaves this module
    """The worker said what no worker of ours says."""


_open: Final[weakref.WeakSet[Room]] = weakref.WeakSet()
_open_lock: Final = threading.Lock()


def close_all() -> None:
    """End every worker of this process, also while it is asked: nothing of a file stays there."""
    with _open_lock:
        # Another thread may begin one in this very moment.
        now = list(_open)
    for room in now:
        room.close()


class Room:
    """One worker. Used in one thread at a time; ``close`` may come from any.

    Args:
        name: one of ``rooms.ROOMS``.
        limits: what it may use.

    Raises:
        MachineError: ``decoder-not-started``; ``decoder-not-confined``: the kernel has nothing that
            keeps it from files and programs.
    """

    def __init__(self, name: str, limits: Limits | None = None) -> None:
        limits = limits or Limits()
        self._lock = threading.Lock()
        self._closed = False
        self._document: tuple[int, weakref.ref[Source] | None] = (0, None)
        ours, theirs = _alive()
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program, no shell
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=theirs,
                bufsize=0,
                close_fds=True,
                cwd=Path(sys.executable).anchor,
                env={name: os.environ[name] for name in _KEPT if name in os.environ},
            )
        except OSError:
            ours.close()
            raise MachineError("decoder-not-started") from None
        finally:
            if theirs != subprocess.DEVNULL:
                os.close(theirs)
        self._alive = ours
        with _open_lock:
            _open.add(self)
        # Whoever forgets to close it takes it along, also at the end of this process.
        self._forgotten = weakref.finalize(self, _forget, self._process, ours)
        there, back = self._process.stdin, self._process.stdout
        if there is None or back is None:
            raise MachineError("decoder-not-started")
        self._pipes = Pipes(there, back)
        self.confined = self._begin(name, limits)

    def _begin(self, name: str, limits: Limits) -> frozenset[str]:
        begin = {"room": name, "memory": limits.memory, "cpu": limits.cpu}
        self._pipes.end = time.monotonic() + _STARTING
        try:
            self._pipes.write(frames.packed(frames.BEGIN, msgspec.json.encode(begin)))
            confined = frozenset(frames.decoded(self._ready(), list[str]))
        except (GoneError, FrameError, _Nonsense, InputError):
            self.close()
            raise MachineError("decoder-not-started") from None
        if sys.platform == "linux" and not any(one <= confined for one in _ENOUGH):
            self.close()
            raise MachineError("decoder-not-confined")
        return confined

    def _ready(self) -> bytes:
        kind, payload = self._frame()
        if kind != frames.READY:
            raise _Nonsense
        return payload

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def closed(self) -> bool:
        """Whether it can be asked no more."""
        return self._closed

    @property
    def alive(self) -> bool:
        """Whether there is somebody to ask: it may have been ended while nobody asked."""
        return not self._closed and self._process.poll() is None

    def close(self) -> None:
        """End the worker at once, with everything it holds."""
        self._closed = True
        with _open_lock:
            _open.discard(self)
        self._forgotten.detach()
        self._alive.close()
        _end_soon(self._process)
        # Whoever asks right now reads from these: they find the end, and close them.
        if self._lock.acquire(blocking=False):
            _close_pipes(self._process)
            self._lock.release()

    def ask(  # noqa: PLR0913 - each bounds another thing that a worker could do to us
        self,
        operation: str,
        arguments: Mapping[str, object],
        kind: type[T],
        *,
        source: Source,
        most: int = 0,
        into: Callable[[bytes], object] | None = None,
        progress: Callable[[int, int], bool] | None = None,
        seconds: float = 30.0,
    ) -> Answer[T]:
        """Have something done with a document; called away from the window.

        Args:
            operation: one of the ``OPERATIONS`` of the room.
            arguments: plain JSON.
            kind: what the facts are decoded as, strictly: it bounds what is believed.
            source: the document; asked for again, the worker remembers what it saw of it.
            most: bytes that may be put out.
            into: takes them as they come, else they are in the answer.
            progress: called with (done, total) at least every 0.1 s; False ends the worker.
            seconds: of patience.

        Raises:
            InputError: the code of a refusal (``refusals.CODES``), after which the room lives on;
                ``file-takes-too-long``, ``cancelled``, ``decoder-failed`` (it crashed, or answered
                nonsense), or what ``source`` raises: it is closed then.
        """
        with self._lock:
            if self._closed:
                raise InputError("cancelled")
            question = _Question(self, source, most, into, progress)
            try:
                self._pipes.end, self._pipes.look = time.monotonic() + seconds, question.look
                self._say(operation, arguments, source)
                return question.answered(kind)
            except (GoneError, FrameError, _Nonsense):
                code = "cancelled" if self._closed else "decoder-failed"
                self._end()
                raise InputError(code) from None
            except _Refused as refused:
                raise InputError(refused.code, **refused.facts) from None
            except BaseException:
                self._end()
                raise

    def _end(self) -> None:
        self.close()
        _close_pipes(self._process)

    def _say(self, operation: str, arguments: Mapping[str, object], source: Source) -> None:
        number, known = self._document
        if known is None or known() is not source:
            self._document = number + 1, weakref.ref(source)
        question = {
            "operation": operation,
            "arguments": dict(arguments),
            "size": source.size,
            "document": self._document[0],
        }
        self._pipes.write(frames.packed(frames.ASK, msgspec.json.encode(question)))

    def _frame(self) -> tuple[bytes, bytes]:
        head = self._pipes.read(frames.HEAD.size)
        kind, length = frames.unpacked(head, frames.FROM_WORKER)
        return kind, self._pipes.read(length)

    def _hand_over(self, data: bytes) -> None:
        self._pipes.write(frames.packed(frames.HERE, data))


def _alive() -> tuple[io.IOBase, int]:
    """A pipe into which nobody writes: our end of it, and the end at which a worker sees us go."""
    if sys.platform == "win32":
        return io.BytesIO(), subprocess.DEVNULL
    theirs, ours = os.pipe()
    return os.fdopen(ours, "wb", buffering=0), theirs


def _forget(process: subprocess.Popen[bytes], alive: io.IOBase) -> None:
    alive.close()
    _kill(process)
    _close_pipes(process)


def _close_pipes(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()


def _end_soon(process: subprocess.Popen[bytes]) -> None:
    """End it without waiting until all of its memory was given back."""
    with contextlib.suppress(OSError):
        process.kill()
    try:
        process.wait(_AT_ONCE)
    except subprocess.TimeoutExpired:
        threading.Thread(target=_kill, args=(process,), daemon=True).start()


def _kill(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(OSError):
        process.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_PATIENCE)


class _Refused(Exception):  # noqa: N818 - it never leaves this module
    def __init__(self, code: str, facts: dict[str, int]) -> None:
        super().__init__(code)
        self.code, self.facts = code, facts


class _Question:
    """One question while it is being answered."""

    def __init__(
        self,
        room: Room,
        source: Source,
        most: int,
        into: Callable[[bytes], object] | None,
        progress: Callable[[int, int], bool] | None,
    ) -> None:
        self._room, self._source = room, source
        self._most, self._progress = most, progress
        self._data = bytearray()
        self._into = into or self._data.extend
        self._given = 0
        self._done, self._total = 0, 0

    def look(self) -> bool:
        """Tell how far it is; whether to go on."""
        if self._room.closed:
            return False
        return self._progress is None or self._progress(self._done, self._total)

    def answered(self, kind: type[T]) -> Answer[T]:
        """Serve the worker until it answers."""
        while True:
            said, payload = self._room._frame()  # noqa: SLF001 - one thing in two classes
            if said == frames.ANSWER:
                return Answer(frames.decoded(payload, kind), self._data)
            if said == frames.REFUSE:
                raise _refusal(payload)
            self._serve(said, payload)

    def _serve(self, said: bytes, payload: bytes) -> None:
        if said == frames.WANT and len(payload) == frames.RANGE.size:
            self._fetch(*frames.RANGE.unpack(payload))
        elif said == frames.MOVED and len(payload) == frames.STEP.size:
            done, total = frames.STEP.unpack(payload)
            self._done, self._total = min(done, total, _LARGEST_SIZE), min(total, _LARGEST_SIZE)
        elif said == frames.GIVE and self._given + len(payload) <= self._most:
            self._given += len(payload)
            self._into(payload)
        else:
            raise _Nonsense

    def _fetch(self, offset: int, length: int) -> None:
        if not 0 < length <= frames.LARGEST or offset + length > self._source.size:
            raise _Nonsense
        self._source.seek(offset)
        self._room._hand_over(self._source.read(length))  # noqa: SLF001 - as above


def _refusal(payload: bytes) -> _Refused:
    told = frames.decoded(payload, _Refusal)
    right = all(
        name.isidentifier() and name.isascii() and 0 <= value <= LARGEST_FACT
        for name, value in told.facts.items()
    )
    if told.code not in CODES or not right:
        raise _Nonsense
    return _Refused(told.code, told.facts)


def _command() -> list[str]:
    """The program that is a worker: this interpreter, isolated, or this frozen program."""
    if hasattr(sys, "frozen"):
        return [sys.executable, "decode-apart"]
    start = Path(__file__).with_name("start.py")
    return [sys.executable, "-I", "-B", "-X", "utf8", str(start)]
