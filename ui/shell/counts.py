"""The counts in the rail, asked for away from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.focal import case_index
from defender_app.report import sent

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.vault.drawer import Drawer


def _waiting(drawer: Drawer) -> int:
    """Reports that nobody has acknowledged yet."""
    return len(case_index.rows(drawer, case_index.CaseQuery(within_72=True)))


_COUNTERS: Final[dict[str, Callable[[Drawer], int]]] = {
    "incidents": lambda drawer: drawer.incidents.count(),
    "inbox": _waiting,
    "replies": lambda drawer: sum(len(one.replies) for one in sent.every(drawer)),
    "cases": lambda drawer: drawer.documents.count("case"),
}


def counts(drawer: Drawer, names: tuple[str, ...]) -> dict[str, int]:
    """How many there are, for those pages of the rail that show it."""
    return {name: _COUNTERS[name](drawer) for name in names if name in _COUNTERS}
