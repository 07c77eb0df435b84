"""Every step before a vault is open: nothing in it that nobody can translate."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from defender_app import remembered
from tests.support.pseudo import untranslated
from tests.support.window import RecordedNotify
from ui import i18n
from ui.first_run.flow import FirstRun
from ui.i18n import pseudo
from ui.jobs import Jobs
from ui.unlock.forgotten import Forgotten
from ui.unlock.known import KnownVaults
from ui.unlock.screen import UnlockScreen

WORDS = "breeches clash humid rhyme illusive saddle"


@pytest.fixture(autouse=True, params=sorted(pseudo.CODES))
def _marked(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    i18n.install(qapp, request.param)
    yield
    i18n.install(qapp, i18n.FALLBACK)


def test_every_step_of_the_first_run(
    jobs: Jobs,
    notify: RecordedNotify,
    qtbot: QtBot,
    tmp_path: Path,
    settled: Callable[[], None],
) -> None:
    run = FirstRun(jobs, notify)
    qtbot.addWidget(run)
    run.plan.place = tmp_path
    run.plan.size = "text"
    run.show()
    for step in run.steps:
        if step is run.passphrase:
            twice = run.passphrase.twice
            twice._draw()
            twice.show_keyboard()
            twice.first.line.setText(" cafe\u0301 michael ")
            qtbot.waitUntil(lambda twice=twice: twice.is_judged)  # type: ignore[misc] # bound here
            settled()
            assert twice.notice.isVisible()
            assert untranslated(run) == []
            run.forward()
            assert twice.trouble.isVisible()
            twice.first.line.setText(WORDS)
            twice.again.line.setText(WORDS)
        elif step is run.drawers:
            run.drawers.pills.choose(["2"])
            run.forward()
            assert untranslated(run) == []
            run.drawers.secrets[0].first.line.setText(WORDS)
            run.drawers.secrets[0].again.line.setText(WORDS)
            run.forward()
            assert run.drawers.secrets[0].trouble.isVisible()
            assert untranslated(run) == []
            run.backward()
            run.drawers.pills.choose(["1"])
        elif step is run.recovery:
            run.recovery.pills.choose(["later"])
            run.recovery.pills.changed.emit()
            run.forward()
            assert untranslated(run) == []
            run.recovery.pills.choose(["now"])
            run.recovery.pills.changed.emit()
        settled()
        assert untranslated(run) == []
        if step is not run.papers:
            run.forward()
            settled()
    assert run.here is run.papers


def test_every_step_without_the_passphrase(
    vault_folder: Path, jobs: Jobs, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    screen = Forgotten(vault_folder, jobs)
    qtbot.addWidget(screen)
    screen.show()
    for index in range(4):
        screen._show(index)
        settled()
        assert untranslated(screen) == []


def test_the_keyboard_of_the_unlock_screen(
    vault_folder: Path, jobs: Jobs, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    screen = UnlockScreen(vault_folder, jobs, title=f"{pseudo.OPEN}x{pseudo.CLOSE}")
    qtbot.addWidget(screen)
    screen.show()
    screen.turn_keyboard()
    settled()
    assert untranslated(screen) == []


def test_the_list_of_vaults(
    vault_folder: Path,
    jobs: Jobs,
    qtbot: QtBot,
    tmp_path: Path,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    remembered.remember(vault_folder)
    remembered.remember(tmp_path / "away")
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = KnownVaults(parent, jobs)
    dialog.open()
    settled()
    assert len(dialog.rows) == 2
    assert untranslated(dialog) == []
    dialog.reject()
