"""What somebody should be reminded of when they open a vault. Knows no widget."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, Literal

from defender_app.vault import recovery
from ui.unlock.entry import REMIND

if TYPE_CHECKING:
    from defender_app.vault import Drawer

Reminder = Literal["", "test", "try", "unsure", "make"]

_WEEK: Final = 7

SECTION: Final = "safety"
"""The view of the settings in which it is done."""


def due(drawer: Drawer) -> Reminder:
    """What is due: something about the recovery words, or nothing.

    ``test`` them again; ``try`` those never tested; find out which ones open, ``unsure``; ``make``
    some.

    Somebody who said "later" is reminded after a week; a day that cannot be read counts as long
    ago. Whoever never said so is left alone.

    Raises:
        AppError: the drawer cannot be read.
    """
    known = recovery.state(drawer)
    if known is not None:
        if known.uncertain:
            return "unsure"
        words: Reminder = "try" if known.tested_on is None else "test"
        return words if known.due else ""
    since = drawer.settings.get(REMIND)
    if not isinstance(since, str):
        return ""
    return "make" if _days(since, drawer) >= _WEEK else ""


def take(drawer: Drawer) -> Reminder:
    """The same, and the week begins anew for words that are still to be made."""
    found = due(drawer)
    if found == "make":
        drawer.settings.set(REMIND, drawer.now().date().isoformat())
    return found


def _days(since: str, drawer: Drawer) -> int:
    try:
        return (drawer.now().date() - date.fromisoformat(since[:10])).days
    except ValueError:
        return _WEEK
