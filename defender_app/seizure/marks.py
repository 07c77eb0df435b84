"""What was made before a device was out of sight, or while nothing was safe yet.

Whoever has a copy of the old vault and its passphrase holds the keys for answers to what was sealed
then, and opens the backups that were made to that passphrase. Source: docs/formats.md 5.8.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from defender_app import wire
from defender_app.seizure import guide

if TYPE_CHECKING:
    from datetime import datetime

    from defender_app.seizure.guide import Seizure
    from defender_app.vault.drawer import Drawer

Mark = Literal["", "before", "meanwhile"]
"""``before``: made before it was out of sight, or that day; ``meanwhile``: after, and before there
was a new vault."""


@dataclass(frozen=True, kw_only=True)
class Marked:
    """A mark with the day that it tells of.

    Attributes:
        mark: "" for what is not concerned.
        gone_on: the day on which the device was out of sight.
    """

    mark: Mark = ""
    gone_on: str = ""


def of(seizures: tuple[Seizure, ...], made_on: str) -> Marked:
    """The mark of something that was made at a time.

    Args:
        seizures: all of the drawer.
        made_on: RFC 3339, or a day; "" where nobody knows: counts as before.

    Returns:
        The one of the latest time that concerns it.
    """
    for one in sorted(seizures, key=lambda each: each.gone_on, reverse=True):
        if _day(made_on) <= one.gone_on:
            return Marked(mark="before", gone_on=one.gone_on)
        over = one.moved_on or one.ended_on
        if not over or made_on <= over:
            return Marked(mark="meanwhile", gone_on=one.gone_on)
    return Marked()


def is_after(when: datetime, begun: str) -> bool:
    """Whether a moment is not before another one, given as RFC 3339."""
    return when >= wire.from_rfc3339(begun)


def every(drawer: Drawer) -> tuple[Seizure, ...]:
    """All times, to be handed to ``of``: read once for many."""
    return guide.every(drawer)


def _day(when: str) -> str:
    """The day here of a time: somebody says on which day it happened, not at which UTC."""
    try:
        return wire.from_rfc3339(when).astimezone().date().isoformat()
    except ValueError:
        return when
