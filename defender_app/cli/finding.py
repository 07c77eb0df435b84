"""The one record, case or card whose id begins as somebody typed it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.vault.drawer import Drawer

SHORTEST_ID: Final = 4


def find(drawer: Drawer, beginning: str) -> str:
    """The event id that begins so.

    Args:
        drawer: where to look.
        beginning: at least four characters.

    Raises:
        InputError: ``record-unknown``, ``record-ambiguous``.
    """
    return unique(beginning, (row.event_id for row in drawer.incidents.list()), "record")


def unique(beginning: str, ids: Iterable[str], what: str) -> str:
    """The one id that is ``beginning`` or starts with it (four characters or more).

    Raises:
        InputError: ``<what>-unknown``, ``<what>-ambiguous``.
    """
    known = list(ids)
    if beginning in known:
        return beginning
    long_enough = len(beginning) >= SHORTEST_ID
    found = [one for one in known if long_enough and one.startswith(beginning)]
    if not found:
        raise InputError(f"{what}-unknown")
    if len(found) > 1:
        raise InputError(f"{what}-ambiguous")
    return found[0]
