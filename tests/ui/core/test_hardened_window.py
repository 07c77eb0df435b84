"""The window keeps others out of its memory before anybody can type."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.repository import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = """
import ctypes, os, resource, sys
from ui.theme import icons
def told():
    said = (resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
    os.write(1, repr(said).encode())
    os._exit(0)
icons.come = told  # what the unlock screen does next after its first painting
from defender_app.__main__ import main
main(["window", "--vault", sys.argv[1]])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks the Linux kernel")
def test_after_the_first_painting_nobody_reads_our_memory(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "((0, 0), 0)"
