"""Rows that are understood come into the drawer, a few at a time.

Whatever ends it before the last row, what came in stays, in whole records. The same table taken in
again brings the rest: the id of a record follows from its row.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.in_steps import in_steps
from defender_app.record_notes import open_names
from defender_app.table_import.drafts import Here

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from defender_app.errors import AppError
    from defender_app.model import Incident
    from defender_app.table_import.drafts import Draft
    from defender_app.vault.drawer import Drawer

    Progress = Callable[[int, int], bool]

SETTING: Final = "table-import-key"
_KEY_BYTES: Final = 32


@dataclass(frozen=True)
class TakenIn:
    """What came of it.

    Attributes:
        event_ids: of the new records.
        known: how many rows were here already, or stood in the table twice.
        wrong: how many rows were left out because a cell is not understood.
        names_in_text: how many of the new records hold, in a text, a name that is kept apart.
        missing: numbers of the rows that did not come in because it ended before them, as the
            spreadsheet counts.
        ended: why it ended before the last row: ``cancelled``, ``drawer-full``…; None: it did not.
    """

    event_ids: tuple[str, ...]
    known: int
    wrong: int
    names_in_text: int
    missing: tuple[int, ...] = ()
    ended: AppError | None = None


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
    """Save every row that is new, as a draft, in short steps between which others can save.

    What ends it is told in the result, with what came in until then, which stays.

    Args:
        drawer: where to.
        drafts: as ``drafts.drafts`` gives them.
        progress: told (done, total); False stops.
    """
    wanted = [(one, one.incident) for one in drafts if one.state == "new" and one.incident]

    def save(row: tuple[Draft, Incident]) -> tuple[str, bool]:
        incident = row[1]
        event_id = str(incident.event_id)
        # Another window may have taken the same table in meanwhile.
        if drawer.incidents.exists(event_id):
            return "", False
        drawer.incidents.save(incident)
        return event_id, bool(open_names(incident))

    done = in_steps(drawer, wanted, save, progress)
    saved = [one for one in done.results if one[0]]
    states = [one.state for one in drafts]
    again = len(done.results) - len(saved)
    return TakenIn(
        event_ids=tuple(event_id for event_id, _ in saved),
        known=states.count("known") + states.count("repeated") + again,
        wrong=states.count("wrong"),
        names_in_text=sum(named for _, named in saved),
        missing=tuple(draft.row for draft, _ in wanted[len(done.results) :]),
        ended=done.ended,
    )
