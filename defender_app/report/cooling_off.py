"""A night's sleep before what is not urgent leaves; on until somebody switches it off (rule 29)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.report.seal_rules import COOLING_OFF, HURRIED

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from defender_app.vault.drawer import Drawer

SETTING: Final = "cooling-off"


def is_on(drawer: Drawer) -> bool:
    """Whether records of this drawer rest; only a plain ``false`` that was kept ends it."""
    return drawer.settings.get(SETTING, default=True) is not False


def switch(drawer: Drawer, *, on: bool) -> None:
    """Have records rest, or not.

    Raises:
        MachineError: the drawer cannot be written.
    """
    drawer.settings.set(SETTING, None if on else False)


def over_on(drawer: Drawer, event_ids: Iterable[str]) -> datetime | None:
    """When the last of these records has rested, counted from when it was first written down.

    Args:
        drawer: holds them.
        event_ids: which records; those that are urgent need no rest.

    Returns:
        The moment, in UTC; None when nothing rests any more or nothing has to.

    Raises:
        InputError: as for ``incidents.get``.
    """
    if not is_on(drawer):
        return None
    ends = [
        drawer.incidents.entered(one) + COOLING_OFF
        for one in event_ids
        if drawer.incidents.get(one).urgency not in HURRIED
    ]
    last = max(ends, default=None)
    return last if last is not None and last > drawer.now() else None
