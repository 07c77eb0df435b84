"""A room whose operations do what a decoder taken over by a file would try."""

from __future__ import annotations

import contextlib
import ctypes
import mmap
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from defender_app.decoding import frames
from defender_app.decoding.document import Document
from defender_app.decoding.rooms import Ask

if TYPE_CHECKING:
    from defender_app.decoding.rooms import Operation

PIECE: Final = 1 << 20


def _allowed(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except (OSError, RuntimeError):
        return False
    return True


def _try(document: Document, ask: Ask) -> dict[str, bool]:
    """Everything that must not work, and whether it did."""
    del document
    path = str(ask.arguments.get("path"))
    child = ctypes.CDLL(None, use_errno=True)
    attempts: dict[str, Callable[[], object]] = {
        "read": lambda: os.open(path, os.O_RDONLY),
        "write": lambda: os.open(path + ".new", os.O_WRONLY | os.O_CREAT),
        "list": lambda: list(Path("/").iterdir()),
        "look": lambda: Path(path).stat(),
        "remove": lambda: Path(path).unlink(),
        "socket": lambda: socket.socket(socket.AF_INET),
        "local socket": lambda: socket.socket(socket.AF_UNIX),
        "fork": os.fork,
        "begin": lambda: os.execv("/bin/true", ["true"]),  # noqa: S606 - it must not work
        "kill": lambda: os.kill(os.getppid(), 0),
        "pipe": os.pipe,
        "memory to execute": lambda: mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC),
        "trace": lambda: _raise(child.ptrace(0, 0, 0, 0)),
        "link": lambda: Path(path + ".link").symlink_to("a"),
        "import": lambda: _import("wave"),
        "more files": _limit,
    }
    return {name: _allowed(attempt) for name, attempt in attempts.items()}


def _raise(result: int) -> None:
    if result < 0:
        raise OSError


def _import(name: str) -> None:
    try:
        __import__(name)
    except ImportError:
        raise OSError from None


def _limit() -> None:
    import resource  # noqa: PLC0415 - the worker has loaded it

    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    except ValueError:
        raise OSError from None


def _hang(document: Document, ask: Ask) -> None:
    del document, ask
    while True:
        time.sleep(0.01)


def _spin(document: Document, ask: Ask) -> None:
    del document, ask
    while True:
        pass


def _deaf(document: Document, ask: Ask) -> None:
    """Wants a great deal, and never reads what it gets."""
    del document, ask
    os.write(1, frames.packed(frames.WANT, frames.RANGE.pack(0, PIECE)))
    while True:
        time.sleep(0.01)


def _eat(document: Document, ask: Ask) -> int:
    del document, ask
    kept = []
    while True:
        kept.append(bytearray(64 << 20))


def _eat_slowly(document: Document, ask: Ask) -> None:
    del document, ask
    kept = []
    while True:
        with contextlib.suppress(MemoryError):
            kept.append(bytearray(16 << 20))
        time.sleep(0.005)


def _crash(document: Document, ask: Ask) -> None:
    del document, ask
    ctypes.string_at(0)


def _leave(document: Document, ask: Ask) -> None:
    del document, ask
    os._exit(0)


def _recurse(document: Document, ask: Ask) -> None:
    _recurse(document, ask)


def _raise_odd(document: Document, ask: Ask) -> None:
    del document, ask
    raise Exception("secret words of a file")  # noqa: TRY002 - as a decoder may


def _raw(document: Document, ask: Ask) -> None:
    """Says whatever bytes it is told to say."""
    del document
    os.write(1, bytes.fromhex(str(ask.arguments["hex"])))
    time.sleep(60)


def _give(document: Document, ask: Ask) -> dict[str, int]:
    del document
    count = ask.arguments["bytes"]
    assert isinstance(count, int)
    for _ in range(count // PIECE):
        ask.give(bytes(PIECE))
    return {"bytes": count}


def _answer(document: Document, ask: Ask) -> object:
    del document
    return ask.arguments["answer"]


def _sum(document: Document, ask: Ask) -> dict[str, int]:
    """Reads a few places, so that a long document need not come whole."""
    ask.progress(1, 2)
    found = {}
    for place in (0, document.size // 2, document.size - 10):
        document.seek(place)
        found[str(place)] = len(document.read(10) or b"")
    return found


def _count(document: Document, ask: Ask) -> dict[str, int]:
    """Reads all of it."""
    done = 0
    while piece := document.read(PIECE):
        done += len(piece)
        ask.progress(done, document.size)
    return {"bytes": done}


def _threads(document: Document, ask: Ask) -> dict[str, bool]:
    del document, ask
    thread = threading.Thread(target=signal.getsignal, args=(signal.SIGINT,))
    thread.start()
    thread.join()
    return {"ran": True}


OPERATIONS: Final[Mapping[str, Operation]] = {
    "try": _try,
    "hang": _hang,
    "spin": _spin,
    "deaf": _deaf,
    "eat": _eat,
    "eat slowly": _eat_slowly,
    "crash": _crash,
    "leave": _leave,
    "recurse": _recurse,
    "raise": _raise_odd,
    "raw": _raw,
    "give": _give,
    "answer": _answer,
    "sum": _sum,
    "count": _count,
    "threads": _threads,
}
