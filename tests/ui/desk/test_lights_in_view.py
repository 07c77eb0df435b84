"""Lights of the cases in view are asked once at a time, and again after a fault."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from defender_app.errors import MachineError
from defender_app.focal import case_lights
from defender_app.vault.drawer import Drawer
from tests.support.window import RecordedNotify
from ui.desk.triage.lights import Lights
from ui.workplace import Workplace


def test_after_a_fault_they_are_asked_again(
    desk_place: Workplace,
    notify: RecordedNotify,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    asked: list[tuple[str, ...]] = []

    def lights(_drawer: Drawer, wanted: tuple[str, ...]) -> dict[str, str]:
        asked.append(wanted)
        if len(asked) == 1:
            raise MachineError("disk-full")
        return dict.fromkeys(wanted, "yes")

    monkeypatch.setattr(case_lights, "lights", lights)
    view, came = QWidget(), list[dict[str, str]]()
    qtbot.addWidget(view)
    wanted = ["a", "b"]

    def take(found: dict[str, str]) -> None:
        came.append(found)
        wanted.clear()

    made = Lights(desk_place, lambda: wanted, view)
    made.came.connect(take)
    made._ask()
    made._ask()
    settled()
    assert asked == [("a", "b")]
    assert [one.code for one in notify.problems] == ["disk-full"]
    made._ask()
    settled()
    assert asked == [("a", "b")] * 2
    assert came == [{"a": "yes", "b": "yes"}]
