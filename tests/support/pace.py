"""How long something takes, against a fixed piece of work on the same machine at the same time.

"Quickly" in seconds means another thing on each machine, and on a busy one another thing each time.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Final

_TRIES: Final = 3
_WORDS: Final = re.compile(r"(\w)(\w+)")
_TEXT: Final = " ".join(f"word{number % 97}" for number in range(6_000))


def milestones(action: Callable[[], object], limit: float) -> float:
    """How many pieces of fixed work ``action`` costs: one is about 5 ms of one core of 2020.

    Computing of this process counts, not waiting. The least of a few tries, as soon as one is
    below ``limit``; what is slow by nature is slow each time.
    """
    least = float("inf")
    for _ in range(_TRIES):
        before = _spent(_fixed_work)
        mine = _spent(action)
        least = min(least, mine / max(before, _spent(_fixed_work)))
        if least < limit:
            break
    return least


def _spent(action: Callable[[], object]) -> float:
    begun = time.process_time()
    action()
    return max(time.process_time() - begun, 1e-6)


def _fixed_work() -> int:
    turned = _WORDS.sub(lambda found: found[2] + found[1], _TEXT)
    return len({word: place for place, word in enumerate(sorted(turned.split()))})
