"""The licences of everything in a frozen program, for its folder ``licences``.

Imported by the spec file, in the environment of PyInstaller.
"""

from __future__ import annotations

import importlib.metadata
import re
import shutil
import subprocess
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from releasing.trimming import Entry

FOLDER: Final = "licences"
_TEXT: Final = re.compile(r"(?i)(licen[cs]e|copying|notice|authors|exception)[^/]*$|/licenses?/")
_TOOLS: Final = frozenset({"altgraph", "fonttools", "macholib", "packaging", "pefile", "pip"})
_SYSTEM: Final = ("/usr/lib/", "/lib/", "/usr/lib64/")
_DATA: Final = "DATA"


def all_of(binaries: Iterable[Entry]) -> list[Entry]:
    """Of the packages that are installed, of Python, and of libraries of the system."""
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    found = [(f"{FOLDER}/python/{python.name}", python)] if python.is_file() else []
    found += _of_packages()
    found += _of_system(one[1] for one in binaries)
    return [(place, str(path), _DATA) for place, path in sorted(set(found))]


def _of_packages() -> list[tuple[str, Path]]:
    found: list[tuple[str, Path]] = []
    for one in importlib.metadata.distributions():
        name = one.metadata["Name"].lower().replace("_", "-")
        if name in _TOOLS or name.startswith(("setuptools", "pyinstaller-hooks")):
            continue
        for file in one.files or ():
            path = Path(str(file.locate()))
            if ".dist-info" in str(file) and _TEXT.search(file.as_posix()) and path.is_file():
                inside = file.as_posix().partition(".dist-info/")[2]
                short = inside.removeprefix("licenses/").replace("/", "-")
                found.append((f"{FOLDER}/{name}/{short}", path))
    return found


def _of_system(paths: Iterable[str]) -> list[tuple[str, Path]]:
    """Debian keeps the licence of each package beside its papers."""
    dpkg = shutil.which("dpkg")
    ours = sorted({str(Path(one).resolve()) for one in paths if one.startswith(_SYSTEM)})
    found: list[tuple[str, Path]] = []
    for path in ours if dpkg else ():
        # One of these is a link to the other: the package may know it by either name.
        for name in (path, path.removeprefix("/usr")):
            words = (str(dpkg), "--search", name)
            done = subprocess.run(words, capture_output=True, text=True, check=False)
            package = done.stdout.partition(":")[0]
            text = Path("/usr/share/doc") / package / "copyright"
            if package and text.is_file():
                found.append((f"{FOLDER}/{package}/copyright", text))
                break
    return found
