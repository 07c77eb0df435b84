from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.crash import Crashes
from ui.crash_dialog import CrashDialog
from ui.jobs import Jobs

SECRET = "Ilva Torrenko was there"


@dataclass
class Scene:
    crashes: Crashes
    saved: bool = True
    saves: int = 0
    restarts: list[int] = field(default_factory=list)


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def save() -> bool:
        made.saves += 1
        return made.saved

    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    owner = QObject()
    crashes = Crashes(
        window=lambda: window, save=save, again=lambda: made.restarts.append(1), parent=owner
    )
    made = Scene(crashes)
    crashes.install()
    yield made
    sys.excepthook, threading.excepthook, sys.unraisablehook = before
    if crashes.dialog is not None:
        crashes.dialog.close()


def shown(scene: Scene, qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(lambda: scene.crashes.dialog is not None)
    dialog = scene.crashes.dialog
    assert dialog is not None
    return dialog


def open_now(scene: Scene) -> CrashDialog | None:
    return scene.crashes.dialog


def words(dialog: CrashDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def bug() -> None:
    raise ValueError(SECRET)


def test_a_bug_in_the_window_is_shown_without_its_message(
    scene: Scene, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    QTimer.singleShot(0, bug)
    dialog = shown(scene, qtbot)
    assert "ValueError" in words(dialog)
    assert "Everything you typed is saved" in words(dialog)
    assert SECRET not in words(dialog)
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert SECRET not in said.out + said.err


def test_typing_is_saved_before_anything_is_shown(scene: Scene, qtbot: QtBot) -> None:
    scene.saved = False
    QTimer.singleShot(0, bug)
    dialog = shown(scene, qtbot)
    assert scene.saves == 1
    assert "may not be saved" in words(dialog)


def test_a_bug_in_a_job_is_shown(scene: Scene, qtbot: QtBot) -> None:
    jobs = Jobs(lambda _: None)
    owner = QObject()
    jobs.do(bug, owner=owner)
    dialog = shown(scene, qtbot)
    assert "ValueError" in words(dialog)
    assert jobs.stop(5_000)


def test_a_bug_in_any_thread_is_shown(scene: Scene, qtbot: QtBot) -> None:
    thread = threading.Thread(target=bug)
    thread.start()
    thread.join()
    assert "ValueError" in words(shown(scene, qtbot))


def test_a_second_bug_does_not_cover_the_first(scene: Scene, qtbot: QtBot) -> None:
    QTimer.singleShot(0, bug)
    first = shown(scene, qtbot)
    QTimer.singleShot(0, bug)
    qtbot.waitUntil(lambda: len(scene.crashes._waiting) == 2)
    assert open_now(scene) is first
    first.on.click()
    assert open_now(scene) is None
    assert not scene.restarts


def test_a_bug_in_saving_is_shown_too(scene: Scene, qtbot: QtBot) -> None:
    def broken() -> bool:
        raise KeyError(SECRET)

    scene.crashes._save = broken
    QTimer.singleShot(0, bug)
    assert "may not be saved" in words(shown(scene, qtbot))


def test_lock_and_start_again_does_that(scene: Scene, qtbot: QtBot) -> None:
    QTimer.singleShot(0, bug)
    dialog = shown(scene, qtbot)
    assert dialog.again.isDefault()
    dialog.again.click()
    assert scene.restarts == [1]
