"""What the worker gives up before it sees the first byte of a file.

Limits of the system (memory, seconds, no file may be opened or grow) and, where the kernel knows
them, Landlock (no path can be reached) and a seccomp filter (no call but those that work on memory
and on the two pipes). On Windows none of these exist; the clock of the other side is all there is.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import Final

from defender_app.hardening import forbid_looking

# Once a path cannot be reached any more, nothing can be imported.
if sys.platform != "win32":
    import resource
if sys.platform == "linux":
    from defender_app.decoding import kernel

_KIB: Final = 1024


def confine(memory: int, cpu: int) -> frozenset[str]:
    """Give up everything that decoding does not need; there is no way back.

    Args:
        memory: bytes that may be taken in addition to what the program has now.
        cpu: seconds of work in all.

    Returns:
        What took effect: ``limits``, ``landlock``, ``seccomp``.
    """
    forbid_looking()
    done = set()
    if sys.platform == "linux":
        # Each of them needs what the next one forbids.
        most = _taken() + memory
        if kernel.no_paths():
            done.add("landlock")
        # Threads count as processes here; the filter can tell them apart.
        if _limit(most, cpu, processes=kernel.can_filter()):
            done.add("limits")
        if kernel.few_calls():
            done.add("seccomp")
    elif sys.platform != "win32" and _limit(_taken() + memory, cpu, processes=False):
        done.add("limits")
    return frozenset(done)


def _limit(memory: int, cpu: int, *, processes: bool) -> bool:
    if sys.platform == "win32":
        return False
    wanted = {
        "RLIMIT_CORE": 0,
        "RLIMIT_FSIZE": 0,
        "RLIMIT_CPU": cpu,
        "RLIMIT_AS": memory,
        "RLIMIT_MEMLOCK": 0,
        "RLIMIT_NOFILE": 0,
    }
    if not processes:
        wanted["RLIMIT_NPROC"] = 0
    done = True
    for name, value in wanted.items():
        number = getattr(resource, name, None)
        if number is not None:
            try:
                # Where less is allowed already, that stays.
                hard = resource.getrlimit(number)[1]
                least = value if hard == resource.RLIM_INFINITY else min(value, hard)
                resource.setrlimit(number, (least, least))
            except (OSError, ValueError):
                done = False
    return done


def _taken() -> int:
    """Bytes of address space that the program has now."""
    with contextlib.suppress(OSError, ValueError):
        told = Path("/proc/self/statm").read_text(encoding="ascii")
        return int(told.split()[0]) * os.sysconf("SC_PAGESIZE")
    return 512 * _KIB * _KIB
