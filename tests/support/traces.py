"""What strace wrote about a program: files it changed, and with whom it spoke."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

WATCH = ("-f", "-qq", "-y", "--seccomp-bpf", "-s", "300", "-e", "trace=%file,%net", "-o")
"""How strace is begun so that the rest of this module understands it."""

_WRITING = re.compile(
    r"O_WRONLY|O_RDWR|O_CREAT|"
    r" (mkdir|mknod|rename|link|symlink|unlink|rmdir|creat|truncate|chmod|utimens?)(at2?)?\("
)
_FAILED = re.compile(r" = -1 E")
# Also what is named from within a folder that is open: openat(5</folder>, "name", …).
_PATH = re.compile(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"([^"]*)"')
_SOCKET = re.compile(r"\bsocket(?:pair)?\((\w+),")
_SPEAKS = re.compile(r'\bconnect\(.*sun_path=(@?"[^"]*")')


def written(trace: str) -> Iterator[str]:
    """The paths that were opened for writing, made, moved or removed."""
    for line in trace.splitlines():
        if _WRITING.search(line) and not _FAILED.search(line):
            yield from (os.path.join(*one) for one in _PATH.findall(line))  # noqa: PTH118 - as text


def families(trace: str) -> set[str]:
    """The families of all sockets."""
    return set(_SOCKET.findall(trace))


def spoken_with(trace: str) -> set[str]:
    """The sockets of this machine that answered."""
    lines = (line for line in trace.splitlines() if not _FAILED.search(line))
    return {one.replace('"', "") for line in lines for one in _SPEAKS.findall(line)}
