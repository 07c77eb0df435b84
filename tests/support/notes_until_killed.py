"""A process that takes quick notes in until it is done, or somebody kills it.

Argument: the vault.
"""

from __future__ import annotations

import sys
from pathlib import Path

from defender_app.quick_notes import switching
from tests.support.quick_notes import FIRST
from tests.support.vaults import opened


def main() -> None:
    """Say that it begins, then take them in."""
    folder = Path(sys.argv[1])
    with opened(folder, FIRST) as held:
        sys.stdout.write("begins\n")
        sys.stdout.flush()
        switching.at_unlock(held.drawer, folder)


if __name__ == "__main__":
    main()
