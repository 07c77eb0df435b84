"""Files that had not come in when the vault was locked: noted in the drawer, told once after."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.vault.drawer import Drawer

_SETTING: Final = "not-taken-in"


def note(drawer: Drawer, files: Mapping[str, int]) -> None:
    """Remember how many files of which records did not come in, beside what is noted already.

    Args:
        drawer: open. A full one takes no note: whoever locks must not be kept from it.
        files: by event id.
    """
    told = {**_read(drawer)}
    for event_id, number in files.items():
        told[event_id] = told.get(event_id, 0) + number
    if told:
        with contextlib.suppress(InputError):
            drawer.settings.set(_SETTING, dict(told))


def take(drawer: Drawer) -> dict[str, int]:
    """What was noted, by event id of records that are here; nothing is noted any more then."""
    found = _read(drawer)
    if found:
        with contextlib.suppress(InputError):
            drawer.settings.set(_SETTING, None)
    return {
        event_id: number for event_id, number in found.items() if drawer.incidents.exists(event_id)
    }


def _read(drawer: Drawer) -> dict[str, int]:
    kept = drawer.settings.get(_SETTING)
    if not isinstance(kept, dict):
        return {}
    return {event_id: one for event_id, one in kept.items() if isinstance(one, int) and one > 0}
