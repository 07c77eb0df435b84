"""How urgent an incident is: computed from the reasons given, then confirmed by the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterable

LEVELS = ("critical", "high", "normal", "low")


def compute_urgency(because: Iterable[str]) -> str | None:
    """The highest level among the reasons (``urgency_because``); None without any known one."""
    levels = taxonomy().lists["urgency_because"].levels
    found = {levels[reason] for reason in because if reason in levels}
    return next((level for level in LEVELS if level in found), None)
