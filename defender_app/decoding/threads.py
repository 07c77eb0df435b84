"""Inside the worker: decoders that work in a thread of their own, where none may be begun."""

from __future__ import annotations

import threading
from typing import Final

from defender_app.decoding.refusals import Refused

_NEEDING: Final = frozenset({"HEIF", "AVIF"})


def look(name: str) -> None:
    """Make sure that a picture is not taken for damaged because its decoder may not work.

    Args:
        name: of its format.

    Raises:
        Refused: ``file-needs-thread``: no thread can be begun here.
    """
    if name not in _NEEDING:
        return
    one = threading.Thread(target=_nothing)
    try:
        one.start()
    except RuntimeError:
        raise Refused("file-needs-thread") from None
    one.join()


def _nothing() -> None:
    pass
