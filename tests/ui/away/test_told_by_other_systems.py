"""What Windows tells is understood; where macOS is not, nothing is asked of it."""

from __future__ import annotations

import ctypes

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.away import macos, windows

POWER, SESSION = 0x0218, 0x02B1


@pytest.mark.parametrize(
    ("message", "wparam", "absent"),
    [
        (POWER, 0x4, True),  # goes to sleep
        (POWER, 0x7, False),  # woke up
        (POWER, 0x12, False),
        (SESSION, 0x7, True),  # locked
        (SESSION, 0x8, False),  # unlocked
        (SESSION, 0x2, True),  # another user in front
        (SESSION, 0x4, True),
        (SESSION, 0x6, True),
        (SESSION, 0x1, False),
        (0x0010, 0x7, False),
    ],
)
def test_messages_of_windows(
    qapp: QApplication, message: int, wparam: int, *, absent: bool
) -> None:
    del qapp
    owner = QObject()
    watch = windows.Messages(owner)
    heard: list[bool] = []
    watch.gone.connect(lambda: heard.append(True))
    coming = windows._Message(1, message, wparam, 0)
    stops, result = watch._filter.nativeEventFilter(b"", ctypes.addressof(coming))
    assert (stops, result) == (False, 0)
    assert heard == [True] * absent


def test_without_quartz_nothing_is_looked_at(qapp: QApplication) -> None:
    del qapp
    owner = QObject()
    watch = macos.Looks(owner)
    heard: list[bool] = []
    watch.gone.connect(lambda: heard.append(True))
    watch.look()
    assert heard == []
    assert not watch._timer.isActive()
