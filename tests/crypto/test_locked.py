"""Pages for keys: locked, left out of dumps, wiped; and what is done where the system refuses."""

from __future__ import annotations

import ctypes
import gc
import re
import resource
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from crypto import locked
from crypto.secret import Secret
from tests.support.repository import ROOT

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="/proc tells it")


def mapping_of(view: memoryview) -> str:
    """What the kernel says of the pages in which these bytes lie."""
    where = ctypes.addressof(ctypes.c_char.from_buffer(view))
    for part in re.split(
        r"^(?=[0-9a-f]+-[0-9a-f]+ )", Path("/proc/self/smaps").read_text(), flags=re.MULTILINE
    ):
        start, _, end = part.split(" ", 1)[0].partition("-")
        if end and int(start, 16) <= where < int(end, 16):
            return part
    raise AssertionError("nowhere")


@linux_only
def test_a_secret_lies_in_pages_that_are_locked_and_in_no_dump() -> None:
    secret = Secret(b"k" * 32)
    told = mapping_of(secret._place.view)
    flags = re.search(r"^VmFlags: (.*)$", told, re.MULTILINE)
    assert flags is not None
    # lo: locked, dd: not dumped, wf: empty in a forked process.
    assert {"lo", "dd", "wf"} <= set(flags[1].split())
    assert locked.are_locked()


def test_what_nobody_has_any_more_is_wiped_and_the_room_used_again() -> None:
    arenas = len(locked._arenas)
    for number in range(2_000):
        secret = Secret(b"%032d" % number)
        place, view = secret._place, secret._place.view
        del secret
        gc.collect(0)
        assert bytes(view) == bytes(32)
        del place, view
    assert len(locked._arenas) <= max(arenas, 1)


@pytest.mark.parametrize("size", [0, 1, 31, 32, 33, 4_096, 100_000])
def test_every_size_comes_back_as_it_was(size: int) -> None:
    values = [bytes([number]) * size for number in (7, 8, 9)]
    kept = [Secret(value) for value in values]
    del kept[1]
    kept.insert(1, Secret(values[1]))
    assert [one.reveal() for one in kept] == values
    assert [len(one) for one in kept] == [size] * 3
    assert bytes(kept[0].lend()) == values[0]
    assert kept[0].lend().readonly


def test_threads_do_not_get_the_same_room() -> None:
    wrong: list[bytes] = []

    def work(number: int) -> None:
        mine = bytes([number]) * 48
        got = (Secret(mine).reveal() for _ in range(300))
        wrong.extend(one for one in got if one != mine)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(1, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


SMALL = """
import ctypes, os, resource
from crypto import locked
from crypto.secret import Secret
resource.setrlimit(resource.RLIMIT_MEMLOCK, (0, 0))
if os.geteuid() == 0:
    os.setuid(65534)  # root may lock what it likes
kept = Secret(b"k" * 32)
print(kept.reveal() == b"k" * 32, locked.are_locked())
"""


@linux_only
def test_where_nothing_may_be_locked_keys_are_kept_all_the_same_and_it_is_said() -> None:
    assert resource.RLIMIT_MEMLOCK
    done = subprocess.run(
        [sys.executable, "-c", SMALL],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "True False\n", done.stderr


FORKED = """
import os
from crypto.secret import Secret
before = Secret(b"k" * 32)
if os.fork() == 0:
    try:
        before.reveal()
    except RuntimeError:
        print("gone", Secret(b"n" * 32).reveal() == b"n" * 32, flush=True)
    os._exit(0)
os.wait()
print(before.reveal() == b"k" * 32)
"""


@linux_only
def test_a_forked_process_has_none_of_them_and_never_takes_zeros_for_a_key() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FORKED], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout == "gone True\nTrue\n", done.stderr


class _Kernel32:
    def __init__(self) -> None:
        self.calls: list[tuple[object, object]] = []

    def VirtualLock(self, where: object, size: object) -> int:  # noqa: N802 - its name
        self.calls.append((where, size))
        return 1


def test_windows_is_asked_to_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = _Kernel32()
    windows = type("ctypes", (), {"windll": type("windll", (), {"kernel32": kernel})})
    monkeypatch.setattr(sys, "platform", "win32")
    assert locked._system(windows)(1, 2) is True
    assert kernel.calls == [(1, 2)]
