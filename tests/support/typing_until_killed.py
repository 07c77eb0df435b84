"""Run as a program: open a vault, type into a new record without a pause, until killed.

Usage: typing_until_killed.py <folder of the vault> <file that is made when typing begins>
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.support import vaults
from tests.support.window import RecordedGo, RecordedNotify
from ui.jobs import Jobs
from ui.record.page import RecordPage
from ui.workplace import Workplace

_EVERY = 20


def main(folder: Path, begun: Path) -> None:
    """Type one letter every 20 ms, for as long as the process lives."""
    app = QApplication([])
    notify = RecordedNotify()
    vault = vaults.opened(folder)
    jobs = Jobs(notify.problem)
    place = Workplace(vault.drawer, vault.folder, vault.training, jobs, notify, RecordedGo())
    page = RecordPage(place, None, "", "narrative")
    page.show()
    timer = QTimer(interval=_EVERY)

    def type_one() -> None:
        # The questions are made once the page stands.
        for field in page.findChildren(QPlainTextEdit)[:1]:
            QTest.keyClicks(field, "a")
            begun.touch()

    timer.timeout.connect(type_one)
    timer.start()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
