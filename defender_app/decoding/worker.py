"""The other process: it loads what it needs, gives up its rights, and only then sees a file.

Started by ``room.py`` as a script of its own, with nothing but two pipes.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING, Final, NoReturn

import msgspec

from defender_app.decoding import frames
from defender_app.decoding.confinement import confine
from defender_app.decoding.document import Document
from defender_app.decoding.refusals import CODES, Refused
from defender_app.decoding.rooms import ROOMS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.decoding.rooms import Operation

_IN: Final = 0
_OUT: Final = 1
_ALIVE: Final = 2
_MISUSED: Final = 2
_STACK: Final = 256 << 10


class Begin(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The first frame: which room, bytes of memory above what the program needs, seconds."""

    room: str
    memory: int
    cpu: int


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to do with a document of ``size`` bytes; ``document`` changes when it is another."""

    operation: str
    arguments: dict[str, object]
    size: int
    document: int


class Refusal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why nothing was done."""

    code: str
    facts: dict[str, int] = {}


class _Ask:
    """See ``rooms.Ask``."""

    def __init__(self, arguments: Mapping[str, object]) -> None:
        self.arguments = arguments

    def progress(self, done: int, total: int) -> None:
        _send(frames.MOVED, frames.STEP.pack(done, total))

    def give(self, data: bytes | bytearray | memoryview) -> None:
        view = memoryview(data).cast("B")
        for start in range(0, len(view), frames.LARGEST):
            _send(frames.GIVE, view[start : start + frames.LARGEST])


def main() -> NoReturn:
    """Answer questions until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    begin = msgspec.json.decode(_receive(frames.BEGIN), type=Begin)
    operations: Mapping[str, Operation] = importlib.import_module(ROOMS[begin.room]).OPERATIONS
    confined = confine(begin.memory, begin.cpu)
    _leave_with_them()
    _send(frames.READY, msgspec.json.encode(sorted(confined)))
    document, number = Document(0, _fetch), 0
    while True:
        question = msgspec.json.decode(_receive(frames.ASK), type=Question)
        if question.document != number:
            document, number = Document(question.size, _fetch), question.document
        _answer(operations[question.operation], document, _Ask(question.arguments))


def _answer(operation: Operation, document: Document, ask: _Ask) -> None:
    try:
        document.seek(0)
        facts = msgspec.json.encode(operation(document, ask))
    except Refused as refused:
        code = refused.code if refused.code in CODES else "file-broken"
        _send(frames.REFUSE, msgspec.json.encode(Refusal(code, refused.facts)))
    except (MemoryError, RecursionError):
        _send(frames.REFUSE, msgspec.json.encode(Refusal("file-needs-too-much")))
    except Exception:  # noqa: BLE001 - a decoder may raise anything over bytes made to hurt it
        _send(frames.REFUSE, msgspec.json.encode(Refusal("file-broken")))
    else:
        _send(frames.ANSWER, facts)


def _fetch(offset: int, length: int) -> bytes:
    _send(frames.WANT, frames.RANGE.pack(offset, length))
    data = _receive(frames.HERE)
    if len(data) != length:
        _leave()
    return data


def _send(kind: bytes, payload: bytes | memoryview) -> None:
    left = memoryview(frames.packed(kind, payload))
    while left:
        left = left[os.write(_OUT, left) :]


def _receive(kind: bytes) -> bytes:
    _, length = frames.unpacked(_exactly(frames.HEAD.size), frozenset({kind}))
    return _exactly(length)


def _exactly(count: int) -> bytes:
    data = bytearray()
    while len(data) < count:
        piece = os.read(_IN, min(count - len(data), frames.LARGEST))
        if not piece:
            _leave()
        data += piece
    return bytes(data)


def _leave_with_them() -> None:
    """Whoever began this process may be killed while it works: it ends then, and holds nothing."""
    if sys.platform == "win32":
        return

    def wait() -> None:
        # Nothing is ever written there; it ends with the other side.
        while os.read(_ALIVE, 1):
            pass
        _leave()

    threading.stack_size(_STACK)
    try:
        threading.Thread(target=wait, daemon=True).start()
    except RuntimeError:
        # Where not even a thread may be begun, the limit on seconds of work remains.
        return
    finally:
        threading.stack_size(0)


def _leave() -> NoReturn:
    """Nobody asks any more."""
    os._exit(0)


def run() -> NoReturn:
    """Be the worker; whatever goes wrong is told to nobody, and ends the process."""
    try:
        main()
    except BaseException:  # noqa: BLE001 - a traceback could hold what is in the file
        os._exit(_MISUSED)
