"""Work that Ctrl-C and the other signals that end a program must not cut short."""

from __future__ import annotations

import contextlib
import signal
import threading
from typing import TYPE_CHECKING, Final

from defender_app.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_NAMES: Final = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGBREAK")


@contextlib.contextmanager
def deferred() -> Iterator[None]:
    """Let the body finish; a signal that came meanwhile does its work right afterwards.

    Python runs handlers in the main thread only: in any other there is nothing to hold back.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    before = {}
    try:
        for name in _NAMES:
            number = getattr(signal, name, None)
            handler = None if number is None else signal.getsignal(number)
            if number is not None and handler not in {None, signal.SIG_IGN}:
                before[number] = handler
                signal.signal(number, lambda got, _frame: came.append(got))
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if came:
            signal.raise_signal(came[0])


def all_of(steps: Iterable[Callable[[], object]]) -> AppError | None:
    """Take every step, also after one that failed; gives the first error."""
    first: AppError | None = None
    for step in steps:
        try:
            step()
        except AppError as error:
            first = first or error
    return first
