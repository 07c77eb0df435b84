"""pytest-qt's robot with more patience: a busy machine is no fault of what is tested."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

PATIENCE: Final = 30_000
"""Milliseconds. Nobody waits so long where things go well; what never comes still ends the test."""


class PatientBot(QtBot):
    """Waits at least ``PATIENCE`` for a condition, and for a signal unless told how long."""

    def waitUntil(  # noqa: N802 - its name there
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE
    ) -> None:
        super().waitUntil(callback, timeout=max(timeout, PATIENCE))

    def waitSignal(  # noqa: N802 - its name there
        self, signal: Any, *, timeout: int = PATIENCE, **more: Any
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **more)
