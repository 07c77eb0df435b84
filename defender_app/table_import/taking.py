"""Rows that are understood come into the drawer: all that were chosen, or none of them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.record_notes import open_names
from defender_app.table_import.drafts import Here

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from defender_app.table_import.drafts import Draft
    from defender_app.vault.drawer import Drawer

    Progress = Callable[[int, int], bool]

SETTING: Final = "table-import-key"
_STEP: Final = 20
_KEY_BYTES: Final = 32


@dataclass(frozen=True)
class TakenIn:
    """What came of it.

    Attributes:
        event_ids: of the new records.
        known: how many rows were here already, or stood in the table twice.
        wrong: how many rows were left out because a cell is not understood.
        names_in_text: how many of the new records hold, in a text, a name that is kept apart.
    """

    event_ids: tuple[str, ...]
    known: int
    wrong: int
    names_in_text: int


def here(drawer: Drawer) -> Here:
    """What rows are compared with."""
    taken = {one.pseudonym for one in drawer.people.list() if one.pseudonym}
    known = frozenset(row.event_id for row in drawer.incidents.list())
    return Here(key_of(drawer), known, frozenset(taken))


def key_of(drawer: Drawer) -> bytes:
    """The secret that ids of records taken in are drawn from; made on first use."""
    found = drawer.settings.get(SETTING)
    if isinstance(found, str) and found:
        return bytes.fromhex(found)
    key = secrets.token_bytes(_KEY_BYTES)
    drawer.settings.set(SETTING, key.hex())
    return key


def take_in(
    drawer: Drawer, drafts: Sequence[Draft], *, progress: Progress | None = None
) -> TakenIn:
    """Save every row that is new, as a draft; nothing at all where that fails or is stopped.

    Args:
        drawer: where to.
        drafts: as ``drafts.drafts`` gives them.
        progress: told (done, total); False stops.

    Raises:
        InputError: ``cancelled``; ``drawer-full``; as ``incidents.save``.
        MachineError: the disk.
    """
    wanted = [one for one in drafts if one.state == "new" and one.incident is not None]
    saved: list[str] = []
    telling = again = 0
    with drawer.transaction():
        for at, draft in enumerate(wanted):
            if progress is not None and at % _STEP == 0 and not progress(at, len(wanted)):
                raise InputError("cancelled")
            incident = draft.incident
            # Another window may have taken the same table in meanwhile.
            if incident is None or drawer.incidents.exists(str(incident.event_id)):
                again += 1
                continue
            drawer.incidents.save(incident)
            saved.append(str(incident.event_id))
            telling += bool(open_names(incident))
    states = [one.state for one in drafts]
    known = states.count("known") + states.count("repeated") + again
    return TakenIn(tuple(saved), known, states.count("wrong"), telling)
