"""The binding to Qt is sound with the Python it runs on."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import ui

# They make one widget hold another, up to the window: what goes takes that one's parts along.
HOLDS_OTHERS = ("nextInFocusChain", "previousInFocusChain")


def test_a_call_gives_no_reference_away(qtbot: QtBot) -> None:
    """PySide6 6.12.0 did: Python 3.11 aborted after some thousand calls without a result."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("x")
    assert abs(sys.getrefcount(None) - before) < 500


def test_nothing_asks_for_the_chain_of_the_keyboard() -> None:
    """A page that had asked took the scroll bars and actions of the whole window with it."""
    folder = Path(ui.__file__).parent
    asks = [
        path.name
        for path in folder.rglob("*.py")
        if any(f".{name}(" in path.read_text(encoding="utf-8") for name in HOLDS_OTHERS)
    ]
    assert not asks
