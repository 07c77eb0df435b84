"""The memory of running processes, read from outside through /proc."""

from __future__ import annotations

import contextlib
import mmap
import os
import signal
import time
from collections.abc import Iterable, Iterator, Mapping
from io import FileIO
from pathlib import Path

_UNREADABLE = ("[vvar]", "[vvar_vclock]", "[vsyscall]")
_GONE = ("Z", "X")


def of(pid: int) -> Iterator[bytes]:
    """Every part of it that can be read, each whole: a needle never lies across two of them.

    What is mapped from a file and cannot be written is what the file is, and left out.
    """
    maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as source:
        for line in maps:
            place, modes, _, _, file, *_ = line.split()
            kept = "w" in modes or file == "0"
            if modes.startswith("r") and kept and not line.endswith(_UNREADABLE):
                start, end = (int(number, 16) for number in place.split("-"))
                yield bytes(_read(source, start, end))


def _read(source: FileIO, start: int, end: int) -> bytearray:
    """One part. The kernel gives less than asked for where a page is missing."""
    found = bytearray()
    while start < end:
        try:
            source.seek(start)
            piece = source.read(end - start)
        except OSError:
            piece = b""
        # What lies before the missing page and what lies behind it do not belong together.
        found += piece or bytes(mmap.PAGESIZE)
        start += len(piece) or mmap.PAGESIZE
    return found


def copies(pids: Iterable[int], needles: Mapping[str, Iterable[bytes]]) -> dict[str, int]:
    """How often each needle stands in the memory of these processes, in any of its forms."""
    counted = dict.fromkeys(needles, 0)
    for pid in pids:
        # Held still: else what moves meanwhile could be missed in both places.
        os.kill(pid, signal.SIGSTOP)
        try:
            for part in of(pid):
                for name, forms in needles.items():
                    counted[name] += sum(part.count(form) for form in forms)
        finally:
            os.kill(pid, signal.SIGCONT)
    return counted


def text(words: str) -> list[bytes]:
    """The forms in which Python and Qt keep words."""
    return [words.encode(code) for code in ("utf-8", "utf-16-le", "utf-32-le")]


def session(leader: int) -> dict[int, str]:
    """Every process of the session that one began, by its command; none that only waits to go."""
    found: dict[int, str] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                # The name in brackets may hold anything, spaces too.
                facts = (entry / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
                if int(facts[3]) == leader and facts[0] not in _GONE:
                    command = (entry / "cmdline").read_bytes().replace(b"\0", b" ")
                    found[int(entry.name)] = command.decode(errors="replace")
    return found


def left_alone(leader: int, patience: float = 10.0) -> dict[int, str]:
    """The processes of a session once at most its leader is left, or what is left by then."""
    end = time.monotonic() + patience
    while (found := session(leader)).keys() - {leader} and time.monotonic() < end:
        time.sleep(0.02)
    return found
