"""Writes the seed files: `PYTHONPATH=. python tests/fuzz/make_seeds.py [NAME…]`.

Files that are there already stay, since what seals something makes new bytes every time.
"""

from __future__ import annotations

import sys

from tests.fuzz.all_targets import SEEDS, TARGETS


def main() -> None:
    """Write those that are missing."""
    for name in sys.argv[1:] or TARGETS:
        folder = SEEDS / name
        folder.mkdir(parents=True, exist_ok=True)
        for file, data in TARGETS[name].seeds().items():
            path = folder / file
            if not path.exists():
                path.write_bytes(data[: TARGETS[name].largest])


if __name__ == "__main__":
    main()
