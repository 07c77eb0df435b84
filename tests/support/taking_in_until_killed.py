"""A process that takes a folder in and writes one line for each row, until somebody kills it.

Arguments: the vault, the folder.
"""

from __future__ import annotations

import sys
from pathlib import Path

from defender_app.focal import batch
from tests.support.vaults import opened


def main() -> None:
    """Take it in."""
    with opened(Path(sys.argv[1])) as held:
        found = batch.find([Path(sys.argv[2])])

        def tell(row: batch.Row) -> None:
            sys.stdout.write(row.name + "\n")
            sys.stdout.flush()

        batch.take_in(held.drawer, found, lambda _done, _of: True, tell)


if __name__ == "__main__":
    main()
