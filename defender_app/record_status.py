"""Ending a record and taking it up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from defender_app.report import sent

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer


def take_up_again(drawer: Drawer, event_id: str) -> str:
    """Make a closed or withdrawn record a living one again.

    Returns:
        Its status: ``answered`` or ``sent`` where it left this vault, else what its answers give.

    Raises:
        InputError: as for ``incidents.get`` and ``incidents.save``.
    """
    with drawer.transaction():
        reports = sent.of_record(drawer, event_id)
        if reports:
            status = "answered" if any(report.replies for report in reports) else "sent"
            drawer.incidents.set_status(event_id, status)
            return status
        living = msgspec.structs.replace(drawer.incidents.get(event_id), record_status=None)
        return drawer.incidents.save(living).record_status or ""
