"""Quick capture gives an answer the room it needs once it is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ui.record import rooms
from ui.record.page import RecordPage


@pytest.mark.parametrize("size", [(1216, 630), (1000, 560), (620, 560)])
def test_a_chosen_activity_and_the_list_below_it_stand_in_full(
    qtbot: QtBot, open_record: Callable[..., RecordPage], size: tuple[int, int]
) -> None:
    page = open_record(None, size=size)
    quick: Any = page.sections[rooms.QUICK]
    editor = quick.cooperation.asked["cooperation[0].mechanism"].editor
    editor.field.picked.emit("tb-ccpr")
    assert editor.pills.chosen
    pill = editor.pills.pill("tb-ccpr")
    both = (pill, editor.field)
    qtbot.waitUntil(lambda: all(one.height() >= one.sizeHint().height() for one in both))
    assert editor.pills.geometry().bottom() < editor.field.geometry().top()
    below = quick.cooperation.mapTo(quick, quick.cooperation.rect().bottomLeft())
    assert editor.field.mapTo(quick, editor.field.rect().bottomLeft()).y() <= below.y()
