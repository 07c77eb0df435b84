"""The panic key: held for a second it hides and locks; anything shorter does what it always did."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from defender_app import options
from defender_app.vault import Vault
from ui import panic
from ui.panic import Panic
from ui.session import Session
from ui.settings.page import SettingsPage
from ui.theme import theme
from ui.unlock import entry
from ui.unlock.entry import Entered, habits_of

KEY = Qt.Key.Key_Escape


def _send(window: QWidget, kind: QEvent.Type, key: Qt.Key = KEY, *, again: bool = False) -> None:
    """As the system sends it: to the window."""
    handle = window.windowHandle()
    assert handle is not None
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", again)
    QApplication.sendEvent(handle, event)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def watch(qapp: QApplication, window: QWidget) -> Iterator[Panic]:
    del window
    owner = QObject()
    made = Panic(qapp, "escape", owner)
    yield made
    made.deleteLater()


def _waits(watch: Panic) -> bool:
    return watch._timer.isActive()


def test_it_counts_from_down_to_up(watch: Panic, window: QWidget) -> None:
    _send(window, QEvent.Type.KeyPress)
    assert _waits(watch)
    assert watch._timer.interval() == 1_000
    for _ in range(3):
        _send(window, QEvent.Type.KeyRelease, again=True)
        _send(window, QEvent.Type.KeyPress, again=True)
    assert _waits(watch)
    _send(window, QEvent.Type.KeyRelease)
    assert not _waits(watch)


def test_other_keys_do_not_count(watch: Panic, window: QWidget) -> None:
    _send(window, QEvent.Type.KeyPress, Qt.Key.Key_F12)
    assert not _waits(watch)
    watch.set_key("f12")
    _send(window, QEvent.Type.KeyPress, Qt.Key.Key_F12)
    assert _waits(watch)
    watch.set_key("none")
    assert not _waits(watch)
    _send(window, QEvent.Type.KeyPress, Qt.Key.Key_F12)
    _send(window, QEvent.Type.KeyPress)
    assert not _waits(watch)


def test_a_dialog_that_closes_on_the_way_does_not_end_it(
    watch: Panic, window: QWidget, qtbot: QtBot
) -> None:
    dialog = QDialog(window)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    _send(dialog, QEvent.Type.KeyPress)
    assert dialog.isHidden()
    assert _waits(watch)


def test_held_it_hides_everything_and_locks_whatever_happens(
    vault: Vault, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panic, "HELD", 50)
    came: list[tuple[str, bool, bool]] = []
    owner, before = QObject(), QWidget()
    made = Session(
        Entered(vault, habits_of(vault)),
        options.read(vault.folder),
        before=before,
        lock=lambda problem, **more: came.append((problem, more == {"small": True}, seen())),
        close=lambda _problem: None,
        parent=owner,
    )

    def seen() -> bool:
        return any(one.isVisible() for one in QApplication.topLevelWidgets())

    try:
        qtbot.waitUntil(lambda: made.window.place.jobs.idle)
        made.window.activateWindow()
        made.window.navigator.page("settings")
        page = made.window.findChild(SettingsPage)
        assert page is not None
        qtbot.waitUntil(lambda: made.window.place.jobs.idle)
        assert list(page.general.panic.chosen) == ["escape"]
        page.general.panic.pill("pause").click()
        qtbot.waitUntil(lambda: habits_of(vault).panic_key == "pause")
        qtbot.waitUntil(lambda: made.window.place.jobs.idle)
        _send(made.window, QEvent.Type.KeyPress)
        assert not _waits(made._panic)
        assert seen()
        _send(made.window, QEvent.Type.KeyPress, Qt.Key.Key_Pause)
        qtbot.waitUntil(lambda: bool(came))
        assert came == [("", True, False)]
        assert not vault.is_open
    finally:
        made.window.place.jobs.stop(10_000)
        made.window.allow_close()
        made.window.close()
        made.window.deleteLater()
        theme.install(qapp, "light")


def test_every_key_that_can_be_chosen_is_known() -> None:
    assert set(panic._KEYS) == set(entry.PANIC_KEYS)


@pytest.mark.parametrize("odd", ["delete", "", 7, None, ["escape"]])
def test_an_odd_choice_counts_as_the_usual_one(vault: Vault, odd: object) -> None:
    vault.drawer.settings.set(entry.PANIC, odd)  # type: ignore[arg-type] # odd on purpose
    assert habits_of(vault).panic_key == "escape"
