"""How fast work goes, and how long it still takes, by a clock that the test holds."""

from __future__ import annotations

import pytest

from defender_app.speed import Speed


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_nothing_is_said_at_first(clock: Clock) -> None:
    speed = Speed(clock)
    assert (speed.per_second, speed.seconds_left(100)) == (None, None)
    clock.now += 0.5
    speed.note(50)
    assert speed.per_second is None


def test_a_steady_speed_is_told_with_what_is_left(clock: Clock) -> None:
    speed = Speed(clock)
    for second in range(1, 11):
        clock.now += 1
        speed.note(second * 1000)
    assert speed.per_second == pytest.approx(1000)
    assert speed.seconds_left(30_000) == 20


def test_the_last_seconds_count(clock: Clock) -> None:
    speed = Speed(clock)
    done = 0
    for pace in (10_000, 100):
        for _ in range(20):
            clock.now += 1
            done += pace
            speed.note(done)
    assert speed.per_second == pytest.approx(100)


def test_what_stands_still_becomes_slower(clock: Clock) -> None:
    speed = Speed(clock)
    for second in range(1, 6):
        clock.now += 1
        speed.note(second * 1000)
    clock.now += 20
    assert speed.per_second is not None
    assert speed.per_second < 250


def test_many_small_steps_cost_little_memory(clock: Clock) -> None:
    speed = Speed(clock)
    for step in range(100_000):
        clock.now += 0.01
        speed.note(step)
    assert len(speed._points) < 50


def test_a_count_that_goes_back_has_no_speed(clock: Clock) -> None:
    speed = Speed(clock)
    clock.now += 2
    speed.note(1000)
    clock.now += 10
    speed.note(0)
    assert speed.per_second is None
