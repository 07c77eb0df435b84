"""A check of everything in an open drawer: what the vault can verify, and what stands on it."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Final

from defender_app import wire
from defender_app.errors import InputError
from defender_app.files import disk_errors
from defender_app.focal import cases, deleted, events, register_items, work_kept
from defender_app.report import sent, sent_notices
from defender_app.vault import Finding, quick_notes, versions

if TYPE_CHECKING:
    from pathlib import Path

    import msgspec

    from defender_app.vault import Drawer


# What a desk adds to its cases, and what is kept of quick notes: kind of document, what it is,
# code of what cannot be read.
_WORK: Final[tuple[tuple[str, type[msgspec.Struct], str], ...]] = (
    (work_kept.KIND, work_kept.CaseWork, "case-work-damaged"),
    (events.EVENT, events.JoinedEvent, "case-event-damaged"),
    (events.PAIR, events.PairDecision, "case-pair-damaged"),
    (register_items.KIND, register_items.Item, "register-item-damaged"),
    (deleted.KIND, deleted.Deleted, "case-deleted-damaged"),
    (quick_notes.KEYS, quick_notes.Keys, "quick-notes-damaged"),
    (quick_notes.NOTE, quick_notes.Written, "quick-note-damaged"),
)


def unreadable(drawer: Drawer) -> list[Finding]:
    """Cases, the work on them, sent reports, notices and versions that cannot be read."""
    try:
        found = [Finding("case-damaged", one) for one in cases.damaged(drawer)]
        found += [Finding("sent-report-damaged", one) for one in sent.damaged(drawer)]
        found += [Finding("sent-notice-damaged", one) for one in sent_notices.damaged(drawer)]
        found += [Finding("version-damaged", one) for one in versions.damaged(drawer)]
        for kind, struct, code in _WORK:
            _, bad = wire.decode_each(drawer.documents.all(kind), struct, what=kind)
            found += [Finding(code, one) for one in bad]
    except InputError:
        # A damaged page, which the check of the pages has named.
        return []
    return found


def open_to_others(folder: Path) -> bool:
    """Whether others on this computer may enter the folder; opening the vault ends that.

    Raises:
        MachineError: the folder cannot be looked at.
    """
    if os.name != "posix":
        return False
    with disk_errors():
        return folder.is_dir() and bool(stat.S_IMODE(folder.stat().st_mode) & 0o077)
