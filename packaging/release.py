"""Makes what is handed out.

    python packaging/release.py python OUT           wheel and sdist, into the folder OUT
    python packaging/release.py folder OUT           one folder that needs no Python, by PyInstaller
    python packaging/release.py deb OUT              of that folder: the package for Debian
    python packaging/release.py run OUT              of that folder: one file for any Linux
    python packaging/release.py installer OUT        on Windows or macOS: the installer
    python packaging/release.py sizes OUT            what is large in it, into docs/packages.md
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
from typing import TYPE_CHECKING, Final

from releasing import (
    bill,
    debian,
    frozen,
    installers,
    python_packages,
    signing,
    single_file,
    sizes,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


def _said(paths: Iterable[Path]) -> None:
    for path in paths:
        print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}")


def _bill(out: Path) -> Path:
    (out / bill.BILL).write_text(bill.bill(), encoding="utf-8")
    return out / bill.BILL


STEPS: Final[Mapping[str, Callable[[argparse.Namespace], object]]] = {
    "python": lambda wanted: _said(python_packages.build(wanted.path)),
    "folder": lambda wanted: print(frozen.build(wanted.path, wanted.environment)),
    "deb": lambda wanted: _said([debian.build(wanted.path)]),
    "run": lambda wanted: _said([single_file.build(wanted.path)]),
    "installer": lambda wanted: _said(installers.build(wanted.path)),
    "sizes": lambda wanted: sizes.write(frozen.made(wanted.path)),
    "parts": lambda _: bill.SHOWN.write_text(bill.shown(), encoding="utf-8"),
    "bill": lambda wanted: _said([_bill(wanted.path)]),
    "list": lambda wanted: _said(signing.describe(wanted.path)),
    "sign": lambda wanted: _said([signing.sign(wanted.path, wanted.key)]),
    "pin": lambda wanted: print(f"pinned: {signing.pin(wanted.path)}"),
}


def main() -> None:
    """Do one step of a release, and say what was made."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("step", choices=STEPS)
    parser.add_argument("path", type=Path, nargs="?", default=Path(), metavar="OUT|KEY.pub")
    parser.add_argument("--key", type=Path)
    parser.add_argument("--environment", type=Path, help="of PyInstaller, kept for another time")
    wanted = parser.parse_args()
    if wanted.step == "sign" and wanted.key is None:
        parser.error("sign needs --key")
    STEPS[wanted.step](wanted)


if __name__ == "__main__":
    main()
