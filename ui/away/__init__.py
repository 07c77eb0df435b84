"""Notices when the computer says that nobody is there: locked, asleep, closed, or another user."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, SignalInstance


class Watch(Protocol):
    """Watches for as long as it lives; ``gone`` is emitted each time."""

    @property
    def gone(self) -> SignalInstance:
        """Nobody is there."""


def watch(parent: QObject) -> Watch:
    """Begin to watch, in the way of this system.

    Args:
        parent: the owner; the watching ends with it.

    Returns:
        The watch.
    """
    if sys.platform == "win32":
        from ui.away.windows import Messages  # noqa: PLC0415 - each system has its own

        return Messages(parent)
    if sys.platform == "darwin":
        from ui.away.macos import Looks  # noqa: PLC0415 - the same

        return Looks(parent)
    from ui.away.linux import Buses  # noqa: PLC0415 - the same

    return Buses(parent)
