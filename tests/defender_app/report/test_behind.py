"""Writing behind: in order, whole, and a fault of the thread is never lost."""

from __future__ import annotations

import contextlib
import io
import os
import threading

import pytest

from defender_app.report.behind import Behind

LARGE = 300 * 1024


def test_everything_arrives_in_order() -> None:
    pieces = [os.urandom(size) for size in (1, LARGE, 0, LARGE + 1, 5, LARGE, LARGE, 7)]
    out = io.BytesIO()
    with Behind(out) as behind:
        assert [behind.write(one) for one in pieces] == [len(one) for one in pieces]
    assert out.getvalue() == b"".join(pieces)


class _Fails:
    def __init__(self, at: int) -> None:
        self.calls, self.at = 0, at
        self.threads: set[int] = set()

    def write(self, data: bytes, /) -> object:
        self.calls += 1
        self.threads.add(threading.get_ident())
        if self.calls == self.at:
            raise OSError(28, "full")
        return len(data)


@pytest.mark.parametrize("at", [1, 2, 3, 9])
def test_a_fault_below_is_raised_by_a_later_call_or_the_end(at: int) -> None:
    out = _Fails(at)
    with pytest.raises(OSError, match="full"), Behind(out) as behind:  # noqa: PT012 - either of them
        for _ in range(at + at // 5):
            behind.write(bytes(LARGE))
    assert out.calls == at


@pytest.mark.parametrize("last", [LARGE, 5])
def test_after_a_fault_below_nothing_more_is_passed_on(last: int) -> None:
    out = _Fails(2)
    behind = Behind(out)
    with contextlib.suppress(OSError):
        for _ in range(9):
            behind.write(bytes(LARGE))
    with contextlib.suppress(OSError):
        behind.write(bytes(last))
    behind.__exit__(ValueError, None, None)
    assert out.calls == 2


def test_no_more_than_a_few_pieces_wait() -> None:
    out = _Slow()
    with Behind(out) as behind:
        for number in range(12):
            behind.write(bytes(LARGE))
            assert number + 1 - out.calls <= 4
    assert out.calls == 12


class _Slow:
    """Counts what has arrived."""

    def __init__(self) -> None:
        self.calls = 0

    def write(self, data: bytes, /) -> object:
        bytes(bytearray(data))
        self.calls += 1
        return len(data)


def test_after_a_fault_above_nothing_hangs_and_it_is_the_fault_above_that_is_told() -> None:
    out = _Fails(1)
    with pytest.raises(ValueError, match="above"), Behind(out) as behind:  # noqa: PT012 - the order
        behind.write(bytes(LARGE))
        raise ValueError("above")
    assert out.calls == 1
    assert threading.get_ident() not in out.threads


def test_what_is_small_needs_no_thread() -> None:
    out = _Fails(0)
    with Behind(out) as behind:
        behind.write(b"small")
    assert out.threads == {threading.get_ident()}
