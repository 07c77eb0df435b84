"""Which page of the guide is about which screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

# Pages of the window by their name, or by their name and the part that is shown.
SCREENS: Final[Mapping[str, str]] = {
    "incidents": "incidents",
    "record": "record",
    "record/evidence": "evidence",
    "record/people": "people",
    "history": "versions",
    "people": "people",
    "send": "send",
    "replies": "replies",
    "focal-points": "focal-points",
    "inbox": "inbox",
    "cases": "cases",
    "cases/case": "case",
    "register": "register",
    "case-people": "cases",
    "my-card": "my-card",
    "seizure": "seizure",
    "workshop": "workshop",
    "learn": "start",
    "settings": "settings",
    "settings/vault": "vault",
    "settings/safety": "recovery",
    "settings/seen": "seen",
    "settings/about": "about",
}

# What stands there before a vault is open, by its class.
CLOSED: Final[Mapping[str, str]] = {
    "UnlockScreen": "unlock",
    "FirstRun": "first-run",
    "Forgotten": "unlock",
    "WorkshopStart": "workshop",
    "Resetting": "workshop",
}

# Dialogs that have a page of their own; the others are explained with the screen below them.
DIALOGS: Final[Mapping[str, str]] = {
    "Viewer": "evidence",
    "CleaningDialog": "evidence",
    "CompareDialog": "focal-points",
    "NoticesDialog": "replies",
    "DraftEditor": "drafts",
    "ExportDialog": "drafts",
    "AnswerDialog": "case",
    "TemplatesDialog": "case",
    "Prepare": "travel",
    "Resume": "travel",
    "QuickNote": "quick-notes",
    "Switch": "quick-notes",
    "Stop": "quick-notes",
    "MoveFlow": "seizure",
    "BurnOld": "seizure",
}


def page_for(screen: str, part: str = "") -> str:
    """The page about a screen, or about the part of it that is shown."""
    return SCREENS.get(f"{screen}/{part}") or SCREENS.get(screen, "start")
