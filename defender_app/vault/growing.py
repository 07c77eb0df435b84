"""Growth: all four drawers get the same number of random bytes (docs/formats.md 5.1).

No other passphrase is needed, and nothing tells which drawer needed the room; that the vault grew
can be seen. A growth that is cut short leaves files of unequal length, which the next opening
fills up to the longest.
"""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from defender_app.errors import UsageError
from defender_app.files import disk_errors
from defender_app.vault import drawer_file
from defender_app.vault import folder as rules
from defender_app.vault.interrupts import all_of, deferred

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from defender_app.vault.vault import Vault

_SPARE: Final = 1 << 20
_STEPS: Final = (1, 2, 4, 8, 16, 32, 64)


@dataclass(frozen=True)
class Growth:
    """How far a vault can grow.

    Attributes:
        now: bytes of each drawer.
        quarter: the least number of bytes by which each can grow.
        most: by how many quarters the disk lets them grow.
    """

    now: int
    quarter: int
    most: int

    @property
    def offered(self) -> tuple[int, ...]:
        """Numbers of quarters worth offering, the least first; empty on a full disk."""
        return tuple(one for one in _STEPS if one <= self.most)

    @property
    def steps(self) -> tuple[int, ...]:
        """The sizes in bytes that these lead to."""
        return tuple(self.size_after(one) for one in self.offered)

    def size_after(self, quarters: int) -> int:
        """Bytes of each drawer after growing by so many quarters."""
        return self.now + quarters * self.quarter


def growth(vault: Vault) -> Growth:
    """How far this vault can grow.

    Raises:
        UsageError: ``vault-locked``. InputError: the file rules. MachineError: the disk.
    """
    ground = vault.ground
    now = max(rules.size_of(ground.folder, name) for name in rules.DRAWERS)
    quarter = ground.about.drawer_size // 4
    with disk_errors():
        free = shutil.disk_usage(ground.folder).free - _SPARE
    most = min(free // (4 * quarter), (rules.LARGEST_DRAWER - now) // quarter)
    return Growth(now, quarter, max(0, most))


def quarters_for(vault: Vault, size: int) -> int:
    """By how many quarters the vault must grow to take a file of ``size`` bytes; 0: it fits.

    Raises:
        AppError: as for ``growth``.
    """
    found = growth(vault)
    # Each row of 1 MiB takes up to a page more than it holds, and its hash; then some leeway.
    needed = size + size // 64 + 8 * rules.PAGE
    missing = needed - vault.drawer.free_bytes()
    return max(0, -(-missing // found.quarter))


def check_growth(vault: Vault, by_quarters: int) -> tuple[dict[str, int], int]:
    """Whether the vault could grow so far; gives the lengths of its drawers, and the new one.

    Raises:
        AppError: as for ``grow``.
    """
    folder, found = vault.ground.folder, growth(vault)
    size = found.size_after(by_quarters)
    if by_quarters < 1 or size > rules.LARGEST_DRAWER:
        raise UsageError("growth-size", size=size)
    lengths = {name: rules.size_of(folder, name) for name in rules.DRAWERS}
    total = sum(size - length for length in lengths.values())
    drawer_file.need_room(folder, total + _SPARE)
    return lengths, size


def grow(
    vault: Vault,
    by_quarters: int,
    progress: Callable[[int, int], bool] | None = None,
) -> int:
    """Let all four drawers grow by so many quarters of the size they had when they were made.

    A growth that fails or is cancelled is taken back.

    Args:
        vault: with the open drawer, which can use the room at once.
        by_quarters: 1 or more.
        progress: called with bytes written and bytes in all; False cancels.

    Returns:
        Bytes of each drawer now.

    Raises:
        UsageError: ``vault-locked``; ``growth-size`` (``size``): not a number of quarters, or
            more than any vault can have.
        InputError: ``cancelled``; the file rules.
        MachineError: ``disk-full`` (``needed``, ``available``); ``file-too-large``: the medium
            takes no file of that length; the disk.
    """
    ground = vault.ground
    lengths, size = check_growth(vault, by_quarters)
    total = sum(size - length for length in lengths.values())
    try:
        _extend_all(ground.folder, lengths, size, total, progress)
    except BaseException:
        with deferred():
            _take_back(ground.folder, lengths)
        raise
    with deferred():
        vault.drawer.database.number(f"max_page_count={size // rules.PAGE:d}")
    return size


def _extend_all(
    folder: Path,
    lengths: dict[str, int],
    size: int,
    total: int,
    progress: Callable[[int, int], bool] | None,
) -> None:
    done = 0

    def count(written: int) -> bool:
        nonlocal done
        done += written
        return progress is None or progress(done, total)

    order = list(lengths)
    random.SystemRandom().shuffle(order)
    for name in order:
        drawer_file.extend(folder, name, size, count)


def _take_back(folder: Path, lengths: dict[str, int]) -> None:
    """Cut the files to their former length; what cannot be cut is filled up at the next opening."""
    all_of(partial(drawer_file.cut, folder, name, length) for name, length in lengths.items())
