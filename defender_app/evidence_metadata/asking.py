"""Ask what a file of the vault gives away; the file is read in the process apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.decoding.room import Limits, Room
from defender_app.errors import InputError
from defender_app.evidence_metadata.findings import GivesAway

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.decoding.room import Source
    from defender_app.vault.drawer import Drawer

_SECONDS: Final = 60.0
_LIMITS: Final = Limits(memory=1 << 30, cpu=60)
_HARMFUL: Final = frozenset({"decoder-failed", "file-takes-too-long", "file-needs-too-much"})


def of_item(
    drawer: Drawer,
    eid: str,
    event_id: str,
    progress: Callable[[int, int], bool] | None = None,
) -> GivesAway:
    """What an item of evidence gives away; called away from the window.

    Args:
        drawer: where it is.
        eid: the item.
        event_id: its record.
        progress: (done, total); False ends it.

    Raises:
        InputError: as for ``EvidenceStore.open``; ``cancelled``; ``file-broken``: nothing at all
            could be made of it; MachineError: ``decoder-not-started``.
    """
    return of_source(drawer.evidence.open(eid, event_id), progress)


def of_source(source: Source, progress: Callable[[int, int], bool] | None = None) -> GivesAway:
    """The same for any bytes.

    A file that breaks the reader of its format is looked through once more without that reader.
    """
    try:
        return _asked(source, progress, careful=False)
    except InputError as error:
        if error.code not in _HARMFUL:
            raise
    return _asked(source, progress, careful=True)


def _asked(
    source: Source, progress: Callable[[int, int], bool] | None, *, careful: bool
) -> GivesAway:
    with Room("metadata", _LIMITS) as room:
        return room.ask(
            "gives-away",
            {"careful": careful},
            GivesAway,
            source=source,
            progress=progress,
            seconds=_SECONDS,
        ).facts
