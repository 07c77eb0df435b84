"""Makes what is handed out.

    python packaging/release.py python OUT           wheel and sdist, into the folder OUT
    python packaging/release.py parts                what of others is in it, as it is shown
    python packaging/release.py bill OUT             the same for other programs, in CycloneDX
    python packaging/release.py list OUT             release.json and SHA256SUMS of what lies there
    python packaging/release.py sign OUT --key KEY   signs release.json with minisign
    python packaging/release.py pin KEY.pub          the program knows this key from now on

What is made is the same, byte for byte, on every computer and on every day; the day stands in
`defender_app/build_date.py`. KEY is the releaser's own, made with `minisign -G`.
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from releasing import bill, python_packages, signing

if TYPE_CHECKING:
    from collections.abc import Iterable


def _said(paths: Iterable[Path]) -> None:
    for path in paths:
        print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}")


def main() -> None:
    """Do one step of a release, and say what was made."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("step", choices=("python", "parts", "bill", "list", "sign", "pin"))
    parser.add_argument("path", type=Path, nargs="?", default=Path(), metavar="OUT|KEY.pub")
    parser.add_argument("--key", type=Path)
    wanted = parser.parse_args()
    match wanted.step:
        case "python":
            _said(python_packages.build(wanted.path))
        case "parts":
            bill.SHOWN.write_text(bill.shown(), encoding="utf-8")
        case "bill":
            (wanted.path / bill.BILL).write_text(bill.bill(), encoding="utf-8")
            _said([wanted.path / bill.BILL])
        case "list":
            _said(signing.describe(wanted.path))
        case "sign":
            if wanted.key is None:
                parser.error("sign needs --key")
            _said([signing.sign(wanted.path, wanted.key)])
        case _:
            print(f"pinned: {signing.pin(wanted.path)}")


if __name__ == "__main__":
    main()
