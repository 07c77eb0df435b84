"""Makes what is handed out.

    python packaging/release.py python OUT    wheel and sdist, into the folder OUT

What is made is the same, byte for byte, on every computer and on every day.
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from releasing import python_packages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_KINDS: Final[dict[str, Callable[[Path], Iterable[Path]]]] = {"python": python_packages.build}


def main() -> None:
    """Make one kind of packages, and say what their SHA-256 is."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kind", choices=_KINDS)
    parser.add_argument("out", type=Path, metavar="OUT")
    wanted = parser.parse_args()
    for path in _KINDS[wanted.kind](wanted.out):
        print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}")


if __name__ == "__main__":
    main()
