from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from crypto.errors import CryptoError
from defender_app.errors import AppError, InputError
from tests.support.window import RecordedNotify
from ui import garbage
from ui.jobs import Cancelled, Jobs, Progress, is_mistake


def test_short_work_is_done_in_order_away_from_the_window(
    jobs: Jobs, settled: Callable[[], None]
) -> None:
    owner = QObject()
    order: list[tuple[int, bool]] = []
    window = threading.get_ident()

    def work(number: int) -> tuple[int, bool]:
        return number, threading.get_ident() != window

    for number in range(20):
        jobs.do(partial(work, number), order.append, owner=owner)
    assert not jobs.idle
    settled()
    assert order == [(number, True) for number in range(20)]


def test_results_come_back_in_the_thread_of_the_window(
    jobs: Jobs, settled: Callable[[], None]
) -> None:
    owner = QObject()
    threads: list[int] = []
    jobs.do(lambda: None, lambda _: threads.append(threading.get_ident()), owner=owner)
    settled()
    assert threads == [threading.get_ident()]


def test_nothing_is_delivered_to_a_page_that_is_gone(
    jobs: Jobs, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    owner = QObject()
    heard: list[object] = []
    hold = threading.Event()
    jobs.do(lambda: hold.wait(5), heard.append, owner=owner)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    hold.set()
    settled()
    assert not heard


def _raise(error: BaseException) -> None:
    raise error


def test_an_expected_error_goes_to_whoever_wants_it(
    jobs: Jobs, notify: RecordedNotify, settled: Callable[[], None]
) -> None:
    owner = QObject()
    heard: list[AppError] = []
    jobs.do(lambda: _raise(InputError("drawer-full")), owner=owner, failed=heard.append)  # type: ignore[arg-type] # list of one of both
    jobs.do(lambda: _raise(InputError("io")), owner=owner)
    settled()
    assert [error.code for error in heard] == ["drawer-full"]
    assert [error.code for error in notify.problems] == ["io"]


def test_an_error_nobody_waits_for_any_more_is_still_said(
    jobs: Jobs, notify: RecordedNotify, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    owner = QObject()
    hold = threading.Event()

    def work() -> None:
        hold.wait(5)
        raise InputError("drawer-full")

    jobs.do(work, owner=owner, failed=lambda _: pytest.fail("the page is gone"))
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    hold.set()
    settled()
    assert [error.code for error in notify.problems] == ["drawer-full"]


def test_a_bug_in_work_reaches_the_hook_for_bugs(
    jobs: Jobs, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    owner = QObject()
    with qtbot.captureExceptions() as caught:
        jobs.do(lambda: _raise(ZeroDivisionError()), owner=owner)
        settled()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_whoever_had_a_mistake_of_ours_in_the_way_learns_that_nothing_was_done(
    jobs: Jobs, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    owner = QObject()
    heard: list[AppError | CryptoError] = []
    with qtbot.captureExceptions():
        jobs.do(lambda: _raise(ZeroDivisionError()), owner=owner, failed=heard.append)
        settled()
    assert [is_mistake(error) for error in heard] == [True]


def test_what_does_not_end_in_time_leaves_everything_as_it_was(
    jobs: Jobs, settled: Callable[[], None]
) -> None:
    owner = QObject()
    hold = threading.Event()
    jobs.long("Writing", lambda _: hold.wait(10), owner=owner)
    assert not jobs.stop(50)
    done: list[bool] = []
    jobs.do(lambda: True, done.append, owner=owner)
    hold.set()
    settled()
    assert done == [True]


def test_finish_waits_also_for_what_results_hand_over(jobs: Jobs) -> None:
    owner = QObject()
    done: list[str] = []
    jobs.do(
        lambda: None,
        lambda _: jobs.do(lambda: done.append("second"), owner=owner),
        owner=owner,
    )
    assert jobs.finish(5_000)
    assert done == ["second"]
    assert jobs.idle


def test_finish_gives_up_in_time(jobs: Jobs) -> None:
    owner = QObject()
    hold = threading.Event()
    jobs.do(lambda: hold.wait(5), owner=owner)
    assert not jobs.finish(50)
    hold.set()
    assert jobs.finish(5_000)


def test_long_work_is_shown_only_when_it_is_long(
    jobs: Jobs, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    owner = QObject()
    hold = threading.Event()

    def work(progress: Progress) -> str:
        progress(1, 4)
        hold.wait(10)
        return "done"

    heard: list[str] = []
    job = jobs.long("Reading", work, heard.append, owner=owner)
    assert not jobs.shown
    qtbot.waitUntil(lambda: jobs.shown == (job,), timeout=2_000)
    qtbot.waitUntil(lambda: job.seconds_left is not None, timeout=3_000)
    assert (job.name, job.done, job.total) == ("Reading", 1, 4)
    with qtbot.waitSignals([job.ended, jobs.shown_changed]):
        hold.set()
    settled()
    assert heard == ["done"]
    assert not jobs.shown


def test_a_quick_long_job_is_never_shown(jobs: Jobs, qtbot: QtBot) -> None:
    job = jobs.long("Reading", lambda _: None, owner=jobs)
    qtbot.waitUntil(lambda: jobs.idle)
    # The timer that would show it belongs to the job, and goes with it.
    qtbot.waitUntil(lambda: not isValid(job))
    assert not jobs.shown


@pytest.mark.parametrize("how", ["raises", "says so", "returns"])
def test_cancelled_work_ends_quietly(
    jobs: Jobs, notify: RecordedNotify, settled: Callable[[], None], how: str
) -> None:
    owner = QObject()
    begun = threading.Event()

    def work(progress: Progress) -> None:
        while progress(1, 10):
            begun.set()
        if how == "raises":
            raise Cancelled
        if how == "says so":
            raise InputError("cancelled")

    heard: list[str] = []
    job = jobs.long(
        "Reading",
        work,
        lambda _: heard.append("done"),
        owner=owner,
        cancelled=lambda: heard.append("cancelled"),
    )
    assert begun.wait(5)
    job.cancel()
    settled()
    assert heard == ["cancelled"]
    assert not notify.problems


def test_stop_cancels_long_work_and_finishes_short_work() -> None:
    jobs = Jobs(lambda _: None)
    owner = QObject()
    done: list[str] = []

    def work(progress: Progress) -> None:
        while progress(0, 1):
            pass
        raise Cancelled

    jobs.long("Reading", work, owner=owner)
    jobs.do(lambda: done.append("saved"), owner=owner)
    assert jobs.stop(5_000)
    assert done == ["saved"]
    assert jobs.idle


def test_garbage_is_collected_in_the_thread_of_the_window_alone(
    jobs: Jobs, settled: Callable[[], None]
) -> None:
    owner = QObject()
    threads: list[int] = []

    def note(_phase: str, _facts: dict[str, int]) -> None:
        threads.append(threading.get_ident())

    def litter() -> None:
        for _ in range(20_000):
            one: list[object] = []
            one.append(one)

    gc.callbacks.append(note)
    try:
        jobs.do(litter, owner=owner)
        settled()
        garbage.collect()
    finally:
        gc.callbacks.remove(note)
    assert set(threads) == {threading.get_ident()}


def test_threads_of_the_test_runner_collect_nothing_after_the_work_either(jobs: Jobs) -> None:
    """Qt lets go of Python while it builds a widget; another thread then took one apart."""
    owner = QObject()
    threads: list[int] = []
    jobs.do(lambda: None, owner=owner)
    assert jobs.stop(5_000)

    def note(_phase: str, _facts: dict[str, int]) -> None:
        threads.append(threading.get_ident())

    def litter() -> None:
        for _ in range(20_000):
            one: list[object] = []
            one.append(one)

    gc.callbacks.append(note)
    try:
        runner = threading.Thread(target=litter)
        runner.start()
        runner.join()
        garbage.collect()
    finally:
        gc.callbacks.remove(note)
    assert set(threads) == {threading.get_ident()}


def test_work_ends_quietly_when_its_window_is_gone(notify: RecordedNotify) -> None:
    window = QObject()
    owner = QObject()
    jobs = Jobs(notify.problem, window)
    begun, hold = threading.Event(), threading.Event()
    came: list[object] = []

    def work() -> int:
        begun.set()
        hold.wait(10)
        return 1

    jobs.do(work, came.append, owner=owner)
    assert begun.wait(10)
    delete(window)
    assert not isValid(jobs)
    worker = jobs._worker
    assert worker is not None
    hold.set()
    with jobs._wake:
        jobs._stopped = True
    worker.join(10)
    assert not worker.is_alive()
    QCoreApplication.processEvents()
    assert came == []


def test_after_the_end_nothing_is_begun_any_more(notify: RecordedNotify) -> None:
    jobs = Jobs(notify.problem)
    assert jobs.stop(10_000)
    came: list[object] = []
    jobs.do(lambda: 1, came.append, owner=jobs)
    assert jobs.idle
    assert jobs.finish(0)
    assert came == []
