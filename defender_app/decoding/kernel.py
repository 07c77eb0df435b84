"""Landlock and seccomp of Linux, spoken to directly; what a kernel does not know is left out.

Sources: landlock(7), seccomp(2), the tables of system calls of x86-64 and arm64.
"""

from __future__ import annotations

import ctypes
import functools
import os
import struct
from dataclasses import dataclass
from typing import Final

_NO_NEW_PRIVILEGES, _GET_SECCOMP = 38, 21
_RULESET, _RESTRICT = 444, 446
_ASK_VERSION: Final = 1
_MOST_ARENAS: Final = -8
# Rights on files by version of Landlock, then on TCP ports, then scopes (signals, sockets).
_FILE_RIGHTS: Final = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
_NETWORK_FROM, _NETWORK = 4, 0b11
_SCOPES_FROM, _SCOPES = 6, 0b11

_MODE_FILTER, _ALL_THREADS = 1, 1
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _IF_ANY_BIT, _GIVE = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _MACHINE, _FIRST, _THIRD = 0, 4, 16, 32
_ALLOW, _KILL, _REFUSE, _UNKNOWN = 0x7FFF0000, 0x80000000, 0x00050001, 0x00050026
_EXECUTE: Final = 4
_THREAD: Final = 0x10000
_NEWER_CLONE: Final = 435
_FOREIGN: Final = 0x40000000


@dataclass(frozen=True)
class _Calls:
    """The calls of one kind of machine.

    Attributes:
        machine: as the kernel names it in a filter.
        seccomp: number of the call that sets a filter.
        plain: what may be called with any arguments.
        mapping: what may be called unless the third argument asks for memory to execute.
        clone: what begins a thread, which a decoder of HEIF needs, or a process, which none may.
    """

    machine: int
    seccomp: int
    plain: tuple[int, ...]
    mapping: tuple[int, ...]
    clone: int


# Reading and writing of what is open, memory, the clock, waiting, the end.
_CALLS: Final = {
    "x86_64": _Calls(
        0xC000003E,
        317,
        (
            *(0, 1, 3, 5, 7, 8, 11, 12, 13, 14, 15, 24, 25, 28, 35, 39, 60, 63, 96, 99, 131, 186),
            *(201, 202, 204, 219, 228, 230, 231, 273, 309, 318, 324, 334),
        ),
        (9, 10),
        56,
    ),
    "aarch64": _Calls(
        0xC00000B7,
        277,
        (
            *(57, 62, 63, 64, 73, 80, 93, 94, 98, 99, 101, 113, 115, 123, 124, 128, 132, 134),
            *(135, 139, 160, 168, 169, 172, 178, 179, 214, 215, 216, 233, 278, 283, 293),
        ),
        (222, 226),
        220,
    ),
}


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


@functools.cache
def load() -> ctypes.CDLL:
    """The C library of this process; called while it may still be found."""
    library = ctypes.CDLL(None, use_errno=True)
    library.syscall.restype = ctypes.c_long
    library.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    if hasattr(library, "mallopt"):
        # Else the second thread that wants memory asks a file how many processors there are.
        library.mallopt(_MOST_ARENAS, 1)
    return library


def no_paths() -> bool:
    """Make every path unreachable, and TCP with it; whether the kernel could."""
    version = _call(_RULESET, None, 0, _ASK_VERSION)
    if version < 1:
        return False
    rights = max(one for since, one in _FILE_RIGHTS.items() if since <= version)
    network = _NETWORK if version >= _NETWORK_FROM else 0
    scopes = _SCOPES if version >= _SCOPES_FROM else 0
    wanted = struct.pack("=QQQ", rights, network, scopes)
    known = len(wanted) if scopes else 16 if network else 8
    ruleset = _call(_RULESET, wanted, known, 0)
    if ruleset < 0:
        return False
    done = _call(_RESTRICT, ruleset, 0) == 0
    os.close(ruleset)
    return done


def can_filter() -> bool:
    """Whether ``few_calls`` will work here."""
    known = os.uname().machine in _CALLS
    return known and int(load().prctl(_GET_SECCOMP, 0, 0, 0, 0)) >= 0


def few_calls() -> bool:
    """Refuse every call that decoding does not need, in all threads; whether the kernel could."""
    calls = _CALLS.get(os.uname().machine)
    if calls is None:
        return False
    steps = _filter(calls)
    program = _Program(len(steps) // 8, steps)
    return _call(calls.seccomp, _MODE_FILTER, _ALL_THREADS, ctypes.byref(program)) == 0


def _call(*arguments: object) -> int:
    """A system call; whole numbers are as wide as the machine's registers."""
    wide = (ctypes.c_long(one) if isinstance(one, int) else one for one in arguments)
    return int(load().syscall(*wide))


def _step(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBBI", code, yes, no, value)


def _filter(calls: _Calls) -> bytes:
    """The filter as steps of eight bytes; each jump counts the steps it leaves out."""
    steps = [
        _step(_LOAD, _MACHINE),
        _step(_IF_EQUAL, calls.machine, 1),
        _step(_GIVE, _KILL),
        _step(_LOAD, _NUMBER),
        _step(_IF_AT_LEAST, _FOREIGN, 0, 1),
        _step(_GIVE, _KILL),
    ]
    for number in calls.plain:
        steps += [_step(_IF_EQUAL, number, 0, 1), _step(_GIVE, _ALLOW)]
    for number in calls.mapping:
        steps += [
            _step(_IF_EQUAL, number, 0, 4),
            _step(_LOAD, _THIRD),
            _step(_IF_ANY_BIT, _EXECUTE, 0, 1),
            _step(_GIVE, _REFUSE),
            _step(_GIVE, _ALLOW),
        ]
    # The newer form keeps its wish where no filter sees it; without it, the older one is tried.
    steps += [
        _step(_IF_EQUAL, _NEWER_CLONE, 0, 1),
        _step(_GIVE, _UNKNOWN),
        _step(_IF_EQUAL, calls.clone, 0, 3),
        _step(_LOAD, _FIRST),
        _step(_IF_ANY_BIT, _THREAD, 0, 1),
        _step(_GIVE, _ALLOW),
    ]
    return b"".join([*steps, _step(_GIVE, _REFUSE)])
