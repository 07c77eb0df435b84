"""Counts that leave without pointing to anybody: small ones are hidden, and what would tell them.

Whoever reads a table may know its total from elsewhere, and anybody can read these rules: a small
count must not follow from the total, the counts that are shown, and the way in which they were
chosen. Source: the project's domain rules on statistics.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

BELOW: Final = 5
"""A count under this one is small; none is no count of anybody, and is shown."""
_TWO: Final = 2
_ORDER: Final = ("below", "at-least", "hidden", "count")


@dataclass(frozen=True)
class Shown:
    """A count as it leaves.

    Attributes:
        kind: ``count``: as it is; ``below``: some, fewer than ``value``; ``hidden``: kept back, so
            that no small one follows; at least ``value``; ``at-least``: a total, rounded down.
        value: see ``kind``.
    """

    kind: str
    value: int

    def __str__(self) -> str:
        """As it stands in a table: ``12``, ``<5``, ``≥5``."""
        return {"below": "<", "hidden": "≥", "at-least": "≥"}.get(self.kind, "") + str(self.value)


def suppressed(
    counts: Sequence[int],
    total: int,
    *,
    adds_up: bool,
    below: int = BELOW,
    also: frozenset[int] = frozenset(),
) -> tuple[tuple[Shown, ...], Shown]:
    """A row of counts and their total, as they leave.

    Args:
        counts: not negative.
        total: of what was counted.
        adds_up: whether each thing stands in exactly one of the counts; else it stands in one or
            several, and the total is smaller than their sum or equal.
        below: a count from 1 to under this is small.
        also: places of counts that are hidden whatever they are.

    Returns:
        Of each count, and of the total, what is shown.
    """
    hidden = {at for at, count in enumerate(counts) if 0 < count < below}
    more = {at for at in also if counts[at] >= below}
    chosen = 0
    # Where anything is small, one more is hidden always: hidden only where it is needed, that it
    # was needed would tell whoever knows these rules how small the others are.
    while (hidden and not more) or _follows(
        counts, total, hidden, more, adds_up=adds_up, below=below
    ):
        rest = [(count, at) for at, count in enumerate(counts) if count >= below and at not in more]
        if not rest:
            break
        more.add(min(rest)[1])
        chosen += 1
    cells = tuple(
        Shown("below", below)
        if at in hidden
        else Shown("hidden", below)
        if at in more
        else Shown("count", count)
        for at, count in enumerate(counts)
    )
    told = chosen < _TWO and not _follows(counts, total, hidden, more, adds_up=adds_up, below=below)
    if told and not 0 < total < below:
        return cells, Shown("count", total)
    return cells, _total(counts, total, hidden, more, adds_up=adds_up, below=below)


def weakest(found: Iterable[Shown]) -> Shown:
    """Of several ways in which one total is shown, the one that tells least."""
    return min(found, key=lambda one: (_ORDER.index(one.kind), one.value))


def _follows(  # noqa: PLR0913 - a row, what of it is hidden, and by which rules
    counts: Sequence[int],
    total: int,
    hidden: set[int],
    more: set[int],
    *,
    adds_up: bool,
    below: int,
) -> bool:
    """Whether somebody who knows the total can work out one of the hidden counts."""
    if not hidden:
        return False
    shown = [c for at, c in enumerate(counts) if at not in hidden | more]
    # Which one is hidden besides is no secret: the smallest that is left.
    most = min((count for count in shown if count >= below), default=total)
    # What stands in several counts makes them more together than the total, by one at least.
    left = total - sum(shown) + (not adds_up)
    small, large = len(hidden), len(more)
    # Of two that are alike the first is hidden: the one that is may be one less than what is shown.
    least = left - (small - 1) * (below - 1) - large * max(most - 1, below)
    highest = left - (small - 1) - large * below if adds_up else below - 1
    return min(below - 1, highest) <= max(1, least)


def _total(  # noqa: PLR0913 - as ``_follows``
    counts: Sequence[int],
    total: int,
    hidden: set[int],
    more: set[int],
    *,
    adds_up: bool,
    below: int,
) -> Shown:
    """A total that would still tell, or of which it would tell that so much had to be hidden."""
    if 0 < total < below:
        return Shown("below", below)
    # As much of it as is known anyway.
    shown = [c for at, c in enumerate(counts) if at not in hidden | more]
    known = sum(shown) if adds_up else max(shown, default=0)
    floor = known + len(hidden) + below * len(more) if adds_up else max(known, below)
    return Shown("at-least", min(floor, total))
