"""Where no fresh process can be started, this one ends; nothing of it stays on the screen."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support.repository import ROOT

GONE = """
import os, sys
from PySide6.QtWidgets import QApplication, QLabel
from ui import relaunch

app = QApplication([])
shown = QLabel("a narrative")
shown.show()
real = os.execv

def look(*given):
    print("visible" if shown.isVisible() else "hidden", flush=True)
    real(*given)

os.execv = look
sys.executable = "/nowhere/python"
relaunch.again(None)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no exec")
def test_a_process_that_cannot_begin_again_ends() -> None:
    done = subprocess.run(
        [sys.executable, "-c", GONE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.stdout, done.returncode) == ("hidden\n", 4), done.stderr
