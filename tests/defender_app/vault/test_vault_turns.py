"""Turns: whoever writes is alone, lookers are together, and nobody waits for ever."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from defender_app.vault.turns import Turns

PATIENCE = 20


def test_lookers_are_together_and_a_writer_waits_for_them() -> None:
    turns, together, leave = Turns(), threading.Barrier(3), threading.Event()
    wrote = threading.Event()

    def look() -> None:
        with turns.looking():
            together.wait(PATIENCE)
            assert leave.wait(PATIENCE)
            assert not wrote.is_set()

    def write() -> None:
        together.wait(PATIENCE)
        with turns.writing():
            assert turns.mine
            wrote.set()
        assert not turns.mine

    with ThreadPoolExecutor(3) as pool:
        done = [pool.submit(work) for work in (look, look, write)]
        assert not wrote.wait(0.05)
        leave.set()
        for one in done:
            one.result(PATIENCE)
    assert wrote.is_set()


def test_who_waited_for_one_writer_looks_before_the_next() -> None:
    turns, order = Turns(), list[str]()
    waits, begun = threading.Event(), threading.Event()

    def look() -> None:
        begun.wait(PATIENCE)
        waits.set()
        with turns.looking():
            order.append("looked")

    with ThreadPoolExecutor(1) as pool:
        done = pool.submit(look)
        with turns.writing():
            begun.set()
            assert waits.wait(PATIENCE)
            while not turns.waiting:
                pass
            order.append("first")
        with turns.writing():
            order.append("second")
        done.result(PATIENCE)
    assert order == ["first", "looked", "second"]


def test_a_writer_may_begin_again_within_but_never_look() -> None:
    turns = Turns()
    seen = []
    with turns.writing():
        with turns.writing():
            seen.append(turns.mine)
        seen.append(turns.mine)
        with pytest.raises(RuntimeError, match="itself"), turns.looking():
            pass
    with turns.looking():
        seen.append(turns.mine)
    assert seen == [True, True, False]
    turns.end()
    assert repr(turns) == "<turns>"


def test_an_error_while_looking_or_writing_leaves_the_turn() -> None:
    turns = Turns()
    with pytest.raises(KeyError), turns.looking():
        raise KeyError
    with pytest.raises(KeyError), turns.writing():
        raise KeyError
    with turns.looking():
        assert not turns.mine
