"""The binding to Qt is sound with the Python it runs on."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_a_call_gives_no_reference_away(qtbot: QtBot) -> None:
    """PySide6 6.12.0 did: Python 3.11 aborted after some thousand calls without a result."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("x")
    assert abs(sys.getrefcount(None) - before) < 500
