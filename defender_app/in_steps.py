"""Much work on a drawer in many short transactions, between which others get their turn.

One transaction for all of it would keep whoever types elsewhere waiting for seconds. What is done
when somebody stops it, the room ends or the program is killed stays done, in whole steps.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from defender_app.errors import AppError, InputError
from defender_app.vault.interrupts import deferred

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from defender_app.vault.drawer import Drawer

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

STEP: Final = 0.04
"""Seconds that a step may take, in which nobody else can save."""

_MOST: Final = 50
"""Things in a step, however fast they are: its end takes its time for each of them as well."""

_PAUSE: Final = 0.004
"""Seconds of rest: a lock that is taken again at once never reaches whoever waits for it."""


@dataclass(frozen=True)
class Done(Generic[_Result]):
    """How far it came.

    Attributes:
        results: one for each thing that is done and saved, in their order.
        ended: why it ended before all were done: ``cancelled``, ``drawer-full``…; None: it did not.
    """

    results: tuple[_Result, ...]
    ended: AppError | None


def in_steps(
    drawer: Drawer,
    items: Sequence[_Item],
    work: Callable[[_Item], _Result],
    progress: Callable[[int, int], bool] | None = None,
) -> Done[_Result]:
    """Do something with each of many things and save it, a few at a time.

    Args:
        drawer: where it is saved.
        items: the things.
        work: done inside a transaction; one that fails undoes its step, and is the last.
        progress: told (done, total) before each step; False ends it, as Ctrl-C does.
    """
    done: list[_Result] = []
    ended: AppError | None = None
    try:
        while len(done) < len(items):
            if progress is not None and not progress(len(done), len(items)):
                raise InputError("cancelled")
            # Whoever stops it hears exactly what was saved.
            with deferred():
                done += _step(drawer, items, len(done), work)
            time.sleep(_PAUSE)
    except KeyboardInterrupt:
        ended = InputError("cancelled")
    except AppError as error:
        ended = error
    return Done(tuple(done), ended if len(done) < len(items) else None)


def _step(
    drawer: Drawer, items: Sequence[_Item], start: int, work: Callable[[_Item], _Result]
) -> list[_Result]:
    made: list[_Result] = []
    with drawer.transaction():
        begun = time.monotonic()
        for item in items[start : start + _MOST]:
            made.append(work(item))
            if time.monotonic() - begun > STEP:
                break
    return made
