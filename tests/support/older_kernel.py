"""Begins a program as if on a kernel that lacks something: its calls are unknown there.

Arguments: what is lacking, with commas between (``landlock``, ``seccomp``, ``network``, or
nothing); then the program and its arguments. The filter stays with everything that it begins.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys

_LOAD, _IF_EQUAL, _GIVE = 0x20, 0x15, 0x06
_NUMBER, _FIRST = 0, 16
_ALLOW, _UNKNOWN, _WRONG, _NO_FAMILY = 0x7FFF0000, 0x00050026, 0x00050016, 0x00050061
_LANDLOCK = (444, 445, 446)
# (seccomp, prctl) by machine, as in defender_app/decoding/kernel.py.
_SECCOMP = {"x86_64": (317, 157), "aarch64": (277, 167)}
_SOCKET = {"x86_64": 41, "aarch64": 198}
_AF_UNIX = 1
_ASK, _SET = 21, 22
_NO_NEW_PRIVILEGES = 38


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def _step(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBBI", code, yes, no, value)


def steps(lacking: frozenset[str]) -> bytes:
    """The filter."""
    made = [_step(_LOAD, _NUMBER)]
    if "landlock" in lacking:
        for number in _LANDLOCK:
            made += [_step(_IF_EQUAL, number, 0, 1), _step(_GIVE, _UNKNOWN)]
    if "seccomp" in lacking:
        call, control = _SECCOMP[os.uname().machine]
        made += [_step(_IF_EQUAL, call, 0, 1), _step(_GIVE, _UNKNOWN)]
        made += [_step(_IF_EQUAL, control, 0, 4), _step(_LOAD, _FIRST)]
        made += [_step(_IF_EQUAL, _ASK, 1, 0), _step(_IF_EQUAL, _SET, 0, 1)]
        made += [_step(_GIVE, _WRONG)]
    if "network" in lacking:
        made += [_step(_LOAD, _NUMBER), _step(_IF_EQUAL, _SOCKET[os.uname().machine], 0, 3)]
        made += [_step(_LOAD, _FIRST), _step(_IF_EQUAL, _AF_UNIX, 1, 0), _step(_GIVE, _NO_FAMILY)]
    return b"".join([*made, _step(_GIVE, _ALLOW)])


def main() -> None:
    """Set the filter, and become the program."""
    lacking = frozenset(sys.argv[1].split(",")) - {""}
    library = ctypes.CDLL(None, use_errno=True)
    if library.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno())
    if lacking:
        data = steps(lacking)
        program = _Program(len(data) // 8, data)
        if library.prctl(_SET, 2, ctypes.byref(program), 0, 0):
            raise OSError(ctypes.get_errno())
    os.execv(sys.argv[2], sys.argv[2:])  # noqa: S606 - what the test gives


if __name__ == "__main__":
    main()
