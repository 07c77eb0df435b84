"""Calls in one thread beside the caller."""

from __future__ import annotations

import threading

import pytest

from defender_app.beside import Beside


def test_calls_are_done_in_order_and_waited_for() -> None:
    beside, done = Beside(), list[int]()
    for number in range(20):
        beside.begin(done.append, number)
    beside.settle()
    assert beside.is_idle
    beside.end()
    assert done == list(range(20))


def test_as_many_as_asked_may_be_on_their_way() -> None:
    beside, go = Beside(), threading.Event()

    def wait(_: int) -> None:
        assert go.wait(30)

    beside.begin(wait, 0)
    beside.settle(1)
    idle = [beside.is_idle]
    go.set()
    beside.settle()
    idle.append(beside.is_idle)
    assert idle == [False, True]
    beside.end()


def test_an_error_is_raised_once_by_whoever_waits() -> None:
    beside = Beside()

    def fail(words: str) -> None:
        raise ValueError(words)

    beside.begin(fail, "no number")
    with pytest.raises(ValueError, match="no number"):
        beside.settle()
    beside.settle()
    beside.end()


def test_what_had_not_begun_is_not_done_when_cancelled() -> None:
    beside, begun, go, done = Beside(), threading.Event(), threading.Event(), list[int]()

    def first(_: int) -> None:
        begun.set()
        go.wait(30)

    beside.begin(first, 0)
    beside.begin(done.append, 1)
    assert begun.wait(30)
    beside.begin(done.append, 2)
    threading.Timer(0.05, go.set).start()
    beside.end(cancel=True)
    assert done == []
