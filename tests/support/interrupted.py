"""A session that is killed in the middle of a save."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.support.repository import ROOT

_KILLED = """
import os, signal, sys
from pathlib import Path
from tests.support.vaults import opened
held = opened(Path(sys.argv[1]), sys.argv[2])
database = held.drawer.database
database.run("PRAGMA cache_size = 5")
database.begin()
database.run("UPDATE documents SET body = 'changed'")
size = int(sys.argv[3])
database.run("INSERT INTO documents VALUES ('x', 'y', randomblob(?))", (size,))
os.kill(os.getpid(), signal.SIGKILL)
"""


def killed_in_a_save(folder: Path, passphrase: str, size: int = 400_000) -> None:
    """Open the drawer in a process of its own and kill that while it saves ``size`` bytes."""
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(folder), passphrase, str(size)],
        cwd=ROOT,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == -signal.SIGKILL
