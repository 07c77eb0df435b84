"""Room for evidence: by how much the vault would have to grow, and letting it grow.

All four drawers grow by the same amount, in quarters of the size they were made with, and the new
size can be seen by anybody who looks at the folder. So it is said first and never done unasked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app import evidence_files
from defender_app.errors import MachineError
from defender_app.vault import drawers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from defender_app.vault import Vault

_DRAWERS: Final = 4
# Descriptions, custody entries and what else is saved soon need a little room too.
_MARGIN: Final = 1 << 18


@dataclass(frozen=True)
class Plan:
    """What it takes for files to fit.

    Attributes:
        missing: bytes that the drawer lacks.
        now: bytes of each of the four drawers as they are.
        then: bytes of each once they have grown.
        quarters: by how many quarters of the size at creation.
    """

    missing: int
    now: int
    then: int
    quarters: int

    @property
    def on_disk(self) -> int:
        """Bytes that all four drawers together take more on the medium."""
        return _DRAWERS * (self.then - self.now)


def plan(vault: Vault, sizes: Iterable[int]) -> Plan | None:
    """By how much the vault would have to grow for files of these sizes (bytes); None: they fit.

    Raises:
        InputError: ``evidence-over-limit``: one of them is too large for any vault.
        MachineError: ``evidence-no-room`` with ``needed`` and ``available`` bytes: the disk has no
            room for a vault that could take them.
    """
    room = evidence_files.room_for(vault.drawer, sizes)
    if room.fits:
        return None
    growth = drawers.growth(vault)
    quarters = -(-(room.missing + _MARGIN) // growth.quarter)
    made = Plan(room.missing, growth.now, growth.size_after(quarters), quarters)
    if quarters > growth.most:
        available = _DRAWERS * (growth.size_after(growth.most) - growth.now)
        raise MachineError("evidence-no-room", needed=made.on_disk, available=available)
    return made


def carry_out(vault: Vault, plan: Plan, progress: Callable[[int, int], bool]) -> None:
    """Let the vault grow.

    Args:
        vault: open.
        plan: of ``plan``.
        progress: called with the bytes written so far and those there are; False cancels.

    Raises:
        InputError: ``cancelled``. MachineError: ``disk-full`` with ``needed`` and ``available``,
            ``file-too-large`` (the medium holds no file of that size).
    """
    drawers.grow(vault, plan.quarters, progress)
