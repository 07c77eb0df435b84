"""Backups: written whole or not at all, read back, and brought back without duplicates.

Source: docs/formats.md 6.
"""

from __future__ import annotations

from defender_app.backup.agreement import Objection, objections
from defender_app.backup.entrusted import NotAgreedError, hand_back, write_entrusted
from defender_app.backup.opening import OpenedBackup, needs, opened, opens
from defender_app.backup.own import write_own
from defender_app.backup.plan import Preview, RecordNote, State, look
from defender_app.backup.restoring import Restored, restore
from defender_app.backup.writing import Progress, Written

__all__ = [
    "NotAgreedError",
    "Objection",
    "OpenedBackup",
    "Preview",
    "Progress",
    "RecordNote",
    "Restored",
    "State",
    "Written",
    "hand_back",
    "look",
    "needs",
    "objections",
    "opened",
    "opens",
    "restore",
    "write_entrusted",
    "write_own",
]
