"""Make the cleaned copies that a report lacks, of everything that would leave as an original."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.evidence_cleaning import copies
from defender_app.report.evidence_choice import NO_COPY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from defender_app.report.composition import Examined
    from defender_app.vault.drawer import Drawer

_SHARE: Final = 1000
"""Of a whole, so that large and small files move the same bar."""


@dataclass(frozen=True, kw_only=True)
class Item:
    """One original, with its record."""

    event_id: str
    eid: str


@dataclass(frozen=True, kw_only=True)
class Made:
    """What became of the wish.

    Attributes:
        made: (original, eid of its copy).
        failed: (original, why no copy can be made of it).
    """

    made: tuple[tuple[Item, str], ...]
    failed: tuple[tuple[Item, InputError], ...]


def missing(examined: Examined) -> tuple[Item, ...]:
    """The originals that would leave, and of which no cleaned copy can."""
    problems = (one for one in examined.problems if one.kind == NO_COPY)
    return tuple(Item(event_id=one.record, eid=one.where) for one in problems)


def make(
    drawer: Drawer,
    items: Iterable[Item],
    progress: Callable[[int, int], bool] | None = None,
) -> Made:
    """Make a copy of each; what cannot be cleaned is left as it is, and named.

    A copy keeps the list of who is on its original: who can still be recognised is asked before
    it leaves. What was made stays when a later one fails or somebody cancels.

    Args:
        drawer: where they are.
        items: of ``missing``.
        progress: (done, total); False ends it.

    Raises:
        InputError: ``cancelled``. MachineError: as ``copies.make``.
    """
    todo: Sequence[Item] = tuple(items)
    made, failed = [], []
    for number, item in enumerate(todo):

        def step(done: int, total: int, before: int = number) -> bool:
            part = _SHARE * done // total if total else 0
            return progress is None or progress(before * _SHARE + part, len(todo) * _SHARE)

        if not step(0, 1):
            raise InputError("cancelled")
        try:
            copy = copies.make(drawer, item.event_id, item.eid, progress=step)
            made.append((item, str(copy.item.eid)))
        except InputError as error:
            if error.code == "cancelled":
                raise
            failed.append((item, error))
    return Made(made=tuple(made), failed=tuple(failed))
