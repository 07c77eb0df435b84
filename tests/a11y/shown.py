"""Started by tests as a program: shows one screen of the gallery after the other, as told.

Reads names of screens, one a line, and answers each with a line once that screen stands. Beside
the scenes of the gallery there are those before a vault is open, and those of a workshop.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from gallery import camera
from PySide6.QtWidgets import QApplication

from tests.a11y.screens import Screens
from tests.support.driven_window import line, told


def main() -> int:
    """See the top of this module."""
    app = camera.application()
    camera.dress(app, camera.LOOKS[0])
    with tempfile.TemporaryDirectory() as folder:
        screens = Screens(app, Path(folder), camera.LOOKS[0])
        name = line().strip()
        while name:
            window = screens.show(name)
            os.write(1, f"{window.windowTitle()}\n".encode())
            name = told().strip()
        screens.close()
    return 0


if __name__ == "__main__":
    assert QApplication.instance() is None
    sys.exit(main())
