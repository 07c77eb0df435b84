"""The day this program was built: a clock that stands before it is wrong.

The release sets it by hand, so that the same source gives the same package everywhere.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer

BUILT: Final = "2026-11-14"


def moment() -> datetime:
    """The beginning of that day, UTC."""
    return datetime.fromisoformat(BUILT).replace(tzinfo=UTC)


def is_before(clock: datetime) -> bool:
    """Whether a clock shows a time at which this program did not exist."""
    return clock < moment()


def clock_doubtful(drawer: Drawer) -> bool:
    """Whether the clock of this computer is wrong for sure: nobody knows what has expired then.

    What was written into the drawer before says only that it is later than that.
    """
    return is_before(drawer.clock())


def not_before(now: datetime) -> datetime:
    """``now``, but never earlier than the day this program was built."""
    return max(now, moment())
