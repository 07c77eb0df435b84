"""How fast long work goes: over the last seconds, so that a slow stick is seen soon."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOK_BACK: Final = 5.0
_EVERY: Final = 0.2
_FIRST_AFTER: Final = 1.0


class Speed:
    """Follows a count that goes up.

    Args:
        clock: seconds that only go forward.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._points: deque[tuple[float, int]] = deque([(clock(), 0)])
        self._begun = self._points[0][0]

    def __repr__(self) -> str:
        return "<speed>"

    def note(self, done: int) -> None:
        """So much is done by now; may be called by one thread while another asks."""
        now = self._clock()
        if now - self._points[-1][0] < _EVERY:
            return
        self._points.append((now, done))
        while len(self._points) > 2 and now - self._points[1][0] > _LOOK_BACK:  # noqa: PLR2004 - two ends
            self._points.popleft()

    @property
    def per_second(self) -> float | None:
        """How much a second, or None while there is nothing to go by."""
        (start, before), (end, done) = self._points[0], self._points[-1]
        if end - self._begun < _FIRST_AFTER or end == start or done < before:
            return None
        # What has stood still for a while counts too.
        return (done - before) / max(end - start, self._clock() - start)

    def seconds_left(self, total: int) -> int | None:
        """A guess how long the rest takes, or None."""
        speed = self.per_second
        return round((total - self._points[-1][1]) / speed) if speed else None
