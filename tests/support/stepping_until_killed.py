"""A child process that does the work of an act and is killed at one certain step of it.

A step is whatever reaches the disk by itself: a file that is synced, a transaction that is saved.

python -m tests.support.stepping_until_killed MODULE:ACT PLACE STATE NUMBER
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from defender_app.vault.drawer import Drawer
from tests.support.killing import act_of

DONE = "the end"


class _Steps:
    """Counts steps; kills this process right before one of them."""

    def __init__(self, last: int) -> None:
        self._left = last

    def before(self, real: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, a step of which comes first."""

        def step(*args: Any, **more: Any) -> Any:
            self._left -= 1
            if not self._left:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*args, **more)

        return step


def main(act: str, place: str, state: str, number: str) -> None:
    """Work until that step."""
    steps = _Steps(int(number))
    os.fsync = steps.before(os.fsync)
    Drawer._finish = steps.before(Drawer._finish)  # type: ignore[method-assign] # counts

    def said(what: object) -> None:
        sys.stdout.write(json.dumps(what) + "\n")
        sys.stdout.flush()

    made: Any = act_of(act)
    made.once(Path(place), json.loads(state), said)
    said(DONE)


if __name__ == "__main__":
    main(*sys.argv[1:])
