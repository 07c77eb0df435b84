"""Starts Qt once, in a process of its own, to see whether it can."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from preparation.environment import Layout, clean_environment

# The offscreen platform needs fewer libraries than a real window; the X11 plugin is therefore
# loaded too, which names the missing library without needing a screen.
_SCRIPT = """
import ctypes, pathlib, sys
from PySide6 import QtWidgets
from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
if sys.platform.startswith("linux"):
    plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    ctypes.CDLL(str(pathlib.Path(plugins, "platforms", "libqxcb.so")))
"""


def why_qt_does_not_start(layout: Layout) -> str | None:
    """Return None when Qt starts, else the last line of what it said."""
    try:
        done = subprocess.run(
            [layout.python, "-I", "-c", _SCRIPT],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=clean_environment(os.environ)
            | {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:"},
            cwd=Path(layout.root.anchor),
            check=False,
            timeout=120,
        )
    except (OSError, subprocess.TimeoutExpired) as fault:
        return type(fault).__name__
    if done.returncode == 0:
        return None
    lines = done.stderr.decode("utf-8", "replace").split("\n")
    said = [line.strip() for line in lines if line.strip()]
    return said[-1] if said else f"Qt ended with exit code {done.returncode}"
