from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.window import commit_text
from ui import idle
from ui.idle import Idle


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    field = QLineEdit(made)
    QVBoxLayout(made).addWidget(field)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    field.setFocus()
    yield made
    made.hide()


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    moments = [1000.0]
    monkeypatch.setattr(idle, "_now", lambda: moments[0])
    return moments


@pytest.fixture
def watch(qapp: QApplication, window: QWidget, now: list[float]) -> Iterator[Idle]:
    del window, now
    owner = QObject()
    made = Idle(qapp, 3, owner)
    made._timer.stop()
    yield made
    made.deleteLater()


def passed(watch: Idle) -> bool:
    heard: list[int] = []
    watch.passed.connect(lambda: heard.append(1))
    watch.look()
    watch.passed.disconnect()
    return bool(heard)


def test_it_passes_after_the_minutes_and_not_before(watch: Idle, now: list[float]) -> None:
    now[0] += 179
    assert not passed(watch)
    now[0] += 1
    assert passed(watch)
    assert not passed(watch)


def test_keys_keep_it_awake(watch: Idle, now: list[float], window: QWidget, qtbot: QtBot) -> None:
    now[0] += 170
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_A)
    now[0] += 170
    assert not passed(watch)


def test_the_mouse_keeps_it_awake(
    watch: Idle, now: list[float], window: QWidget, qtbot: QtBot
) -> None:
    now[0] += 170
    qtbot.mouseMove(window.windowHandle(), window.rect().center())
    qtbot.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton)
    now[0] += 170
    assert not passed(watch)


def test_writing_with_an_input_method_keeps_it_awake(
    watch: Idle, now: list[float], window: QWidget
) -> None:
    now[0] += 170
    field = window.findChild(QLineEdit)
    assert field is not None
    commit_text(field, "报告")
    now[0] += 170
    assert not passed(watch)


def test_a_dialog_that_opens_later_is_listened_to(
    watch: Idle, now: list[float], qtbot: QtBot
) -> None:
    later = QWidget()
    qtbot.addWidget(later)
    later.show()
    later.activateWindow()
    qtbot.waitUntil(later.isActiveWindow)
    now[0] += 170
    qtbot.keyClick(later.windowHandle(), Qt.Key.Key_A)
    now[0] += 170
    assert not passed(watch)


def test_other_minutes_count_from_now(watch: Idle, now: list[float]) -> None:
    now[0] += 170
    watch.set_minutes(1)
    watch._timer.stop()
    now[0] += 59
    assert not passed(watch)
    now[0] += 1
    assert passed(watch)


def test_the_timer_really_looks(qapp: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    made = Idle(qapp, 0.001, owner)
    with qtbot.waitSignal(made.passed, timeout=2_000):
        pass


def test_what_is_being_done_puts_the_lock_off_but_not_for_ever(
    watch: Idle, now: list[float]
) -> None:
    watch.held = lambda: True
    now[0] += 180 + idle.LONGEST_HELD - 1
    assert not passed(watch)
    watch.held = lambda: False
    assert passed(watch)
    watch.held = lambda: True
    now[0] += 180 + idle.LONGEST_HELD
    assert passed(watch)
