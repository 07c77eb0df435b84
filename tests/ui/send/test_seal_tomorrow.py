"""From the warning of the night to tomorrow: put off, told at unlock, gone on with, or given up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from defender_app.report import cooling_off, sent, waiting
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support.window import RecordedNotify
from ui.send import resting
from ui.send.decide import Decide
from ui.send.page import DONE, PREVIEW, RECIPIENTS, RECORDS, SEE, SendPage
from ui.workplace import Workplace

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]
Opened = Callable[..., SendPage]


@pytest.fixture
def tomorrow(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Makes it tomorrow: the clock of every drawer goes on by 25 hours."""

    def later() -> None:
        real = Drawer.now
        monkeypatch.setattr(Drawer, "now", lambda one: real(one) + timedelta(hours=25))

    return later


def _to_the_night(page: SendPage, press: Press, settled: Settled, qtbot: QtBot) -> None:
    """Decide everything but the night, and stop at its question."""
    press(page.foot.forward)
    settled()
    assert page.stack.currentIndex() == SEE
    while True:
        problem = page.see.first_standing()
        assert problem is not None
        qtbot.keyClick(page.foot.forward, Qt.Key.Key_Space)
        settled()
        dialog = page.see.dialog
        assert isinstance(dialog, Decide)
        assert dialog.later.isVisible() is (problem.kind == "rule-29")
        if problem.kind == "rule-29":
            return
        qtbot.keyClicks(dialog.words, line.BECAUSE)
        qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
        settled()


def _put_off(page: SendPage, press: Press, settled: Settled, qtbot: QtBot) -> None:
    _to_the_night(page, press, settled, qtbot)
    assert isinstance(page.see.dialog, Decide)
    page.see.dialog.later.click()
    settled()


def test_it_rests_and_is_sealed_tomorrow(
    opened: Opened,
    training_place: Workplace,
    event_id: str,
    notify: RecordedNotify,
    folder: Path,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
    tomorrow: Callable[[], None],
) -> None:
    drawer = training_place.drawer
    page = opened(event_id)
    _put_off(page, press, settled, qtbot)
    assert page.stack.currentIndex() == RECORDS
    assert not page.plan.event_ids
    assert len(notify.words) == 1
    assert "seal it from" in notify.words[0]
    (kept,) = waiting.every(drawer)
    codes = {one.code for one in kept.decided}
    assert "rule-29" not in codes
    (block,) = page.records.resting.blocks
    assert "Can be sealed from" in block.words.text()
    tomorrow()
    page.records.load()
    settled()
    (block,) = page.records.resting.blocks
    assert "It has rested" in block.words.text()
    press(block.go_on)
    settled()
    assert page.stack.currentIndex() == RECIPIENTS
    assert page.plan.event_ids == (event_id,)
    press(page.foot.forward)
    settled()
    # Nothing that was decided yesterday is asked again, and the night is over.
    assert page.see.first_standing() is None
    press(page.foot.forward)
    settled()
    assert page.stack.currentIndex() == PREVIEW
    notify.paths = [folder]
    press(page.foot.forward)
    settled()
    assert page.stack.currentIndex() == DONE
    assert set(sent.every(drawer)[0].accepted) == codes
    assert waiting.every(drawer) == ()
    assert not notify.problems


def test_it_can_be_given_up(
    opened: Opened,
    training_place: Workplace,
    event_id: str,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    page = opened(event_id)
    _put_off(page, press, settled, qtbot)
    press(page.records.resting.blocks[0].forget)
    settled()
    assert waiting.every(training_place.drawer) == ()
    assert page.records.resting.blocks == []
    assert not page.records.resting.isVisible()
    assert training_place.drawer.incidents.exists(event_id)


def test_who_cannot_wait_says_why_as_before(
    opened: Opened,
    training_place: Workplace,
    event_id: str,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    page = opened(event_id)
    _to_the_night(page, press, settled, qtbot)
    assert isinstance(page.see.dialog, Decide)
    qtbot.keyClicks(page.see.dialog.words, line.BECAUSE)
    qtbot.keyClick(page.see.dialog.words, Qt.Key.Key_Return)
    settled()
    assert page.see.first_standing() is None
    assert waiting.every(training_place.drawer) == ()


def test_unlocking_tells_of_it_once_it_has_rested(
    opened: Opened,
    training_place: Workplace,
    event_id: str,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
    tomorrow: Callable[[], None],
) -> None:
    owner = QObject()
    resting.remind(training_place, owner)
    settled()
    page = opened(event_id)
    _put_off(page, press, settled, qtbot)
    resting.remind(training_place, owner)
    settled()
    assert notify.ends == []
    tomorrow()
    resting.remind(training_place, owner)
    settled()
    ((what, details),) = notify.ends
    assert "rested" in what
    assert "Send" in details


def test_without_the_night_nothing_waits(
    opened: Opened, training_place: Workplace, event_id: str, press: Press, settled: Settled
) -> None:
    cooling_off.switch(training_place.drawer, on=False)
    page = opened(event_id)
    press(page.foot.forward)
    settled()
    assert page.see.looked is not None
    assert all(one.kind != "rule-29" for one in page.see.looked.standing)
