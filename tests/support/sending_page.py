"""What somebody does on the page of sending, with the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support import line
from ui.send.decide import Decide
from ui.send.page import SendPage


def decide_all(page: SendPage, settled: Callable[[], None], qtbot: QtBot) -> None:
    """Confirm whatever asks for a reason, one after the other."""
    while page.see.looked is not None and page.see.looked.standing:
        before = len(page.see.looked.standing)
        qtbot.keyClick(page.foot.forward, Qt.Key.Key_Space)
        settled()
        dialog = page.see.dialog
        assert isinstance(dialog, Decide)
        assert dialog.focusWidget() is dialog.words
        qtbot.keyClicks(dialog.words, line.BECAUSE)
        qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
        settled()
        # One more Enter goes on; it does not close the page.
        assert page.focusWidget() is page.foot.forward
        assert page.see.looked is not None
        assert len(page.see.looked.standing) == before - 1
