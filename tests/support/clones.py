"""The files of this repository as somebody else would have them."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.support.repository import ROOT, files


def clone(folder: Path) -> Path:
    """Copy the files as they are now, committed or not, into a repository of their own."""
    for path in files():
        if (ROOT / path).is_file():
            copy = folder / path
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes((ROOT / path).read_bytes())
            copy.chmod((ROOT / path).stat().st_mode & 0o777)
    for words in (("init", "-q"), ("add", "-A")):
        subprocess.run(("git", "-C", str(folder), *words), check=True)
    return folder
