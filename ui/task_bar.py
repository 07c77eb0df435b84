"""On Windows: what the task bar knows this program by, and that it keeps no list of files for it.

Under an own name that says nothing, windows of this program stand together, and not with those of
other programs of the same interpreter. Lists of recent files come about where a program, or a
file dialog of the system, reports a file (``SHAddToRecentDocs``): this program does not, and its
file dialogs are Qt's own. Source: "Application User Model IDs" in the documentation of Windows.
"""

from __future__ import annotations

import ctypes
from typing import Any, Final

NAME: Final = "Notebook.Window"


def name_ourselves() -> None:
    """Before the first window is shown."""
    _shell().SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(NAME))


def _shell() -> Any:
    return ctypes.WinDLL("shell32")  # type: ignore[attr-defined,unused-ignore] # on Windows alone
