"""Installers for Windows and macOS: `python packaging/release.py installer OUT`, on that system.

Neither was run yet: there was no such system to try it on. See docs/packages.md.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import defender_app
from releasing import frozen, source

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT: Final = source.ROOT / "packaging" / "windows" / "defender.iss"
APP: Final = "Defender.app"


def command(out: Path, system: str = sys.platform) -> list[str]:
    """What makes the installer of a system from what lies in ``out``.

    Raises:
        SystemExit: this is neither system, or nothing was made for it yet.
    """
    version = defender_app.__version__
    if system == "win32":
        defined = (f"/DVersion={version}", f"/DFolder={frozen.made(out, '.exe').resolve()}")
        return ["iscc", "/Qp", *defined, f"/O{out.resolve()}", str(SCRIPT)]
    if system == "darwin":
        if not (out / APP).is_dir():
            raise SystemExit(f"There is no {APP} in {out}: make it first.")
        image = out / f"defender-{version}-macos.dmg"
        named = ("-volname", "Notebook", "-srcfolder", str(out / APP))
        return ["hdiutil", "create", *named, "-format", "UDZO", "-ov", str(image)]
    raise SystemExit("Installers are made on Windows and on macOS; here it is deb and run.")


def build(out: Path) -> list[Path]:
    """Make it.

    Raises:
        SystemExit: as for ``command``; or the program that makes it is missing, or failed.
    """
    before = set(out.iterdir())
    words = command(out)
    program = shutil.which(words[0])
    if program is None:
        raise SystemExit(f"The program {words[0]} is not there.")
    if subprocess.run([program, *words[1:]], check=False).returncode:
        raise SystemExit("The installer was not made.")
    return sorted(one for one in set(out.iterdir()) - before if one.is_file())
