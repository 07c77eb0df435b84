"""Practice sticks in the window, of a trainer and of a participant: made, sealed, collected."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from defender_app.vault import Vault
from defender_app.workshop import folder as folders
from defender_app.workshop import kits
from tests.support import practice_sticks
from tests.support.seating import Seat, leave, settle
from tests.support.sending_page import decide_all
from tests.support.slices import CI
from tests.support.window import RecordedNotify, words_shown
from ui.main_window import MainWindow
from ui.send.page import DONE, PREVIEW, SendPage
from ui.workshop.page import WorkshopPage
from ui.workshop.participants import ParticipantsView
from ui.workshop.sticks_table import SticksTable

pytestmark = [pytest.mark.timeout(600)]
SEALED_IN_WINDOW = 2
"""The number of the stick on which somebody seals in a window; the others are filled by script."""


@pytest.fixture
def stick_window(qtbot: QtBot) -> Iterator[Any]:
    """The window of a participant: ``stick_window(folder, notify)``."""
    opened: list[tuple[Vault, MainWindow]] = []

    def sit(stick: Path, notify: RecordedNotify) -> MainWindow:
        vault = Vault.open(stick / kits.VAULT, practice_sticks.passphrase_of(stick))
        window = MainWindow(vault, lock=lambda: None)
        object.__setattr__(window.place, "notify", notify)
        opened.append((vault, window))
        window.show()
        settle(qtbot, window)
        return window

    yield sit
    for vault, window in opened:
        leave(vault, window)


def participants(window: MainWindow, qtbot: QtBot) -> ParticipantsView:
    window.navigator.page("workshop")
    settle(qtbot, window)
    page = window.navigator.shown
    assert isinstance(page, WorkshopPage)
    page.show_part("participants")
    settle(qtbot, window)
    return page.participants


def make(view: ParticipantsView, window: MainWindow, count: int, out: Path, qtbot: QtBot) -> None:
    """Made by the button, as the trainer does."""
    notify: Any = window.place.notify
    view.count.setText(str(count))
    notify.paths = [out]
    view.make.click()
    qtbot.waitUntil(lambda: window.place.jobs.idle, timeout=300_000)
    assert not notify.problems
    assert sorted(one.name for one in out.iterdir()) == [
        f"stick-{number:02d}" for number in range(1, count + 1)
    ]


def seal_in_window(window: MainWindow, stick: Path, number: int, qtbot: QtBot) -> str:
    """A participant seals; gives what the last step before it said."""
    event_id, _ = practice_sticks.record(window.place.drawer, stick, number)
    window.navigator.send([event_id])
    settle(qtbot, window)
    page = window.navigator.shown
    assert isinstance(page, SendPage)
    notify: Any = window.place.notify
    for _ in range(2):
        page.foot.forward.click()
        settle(qtbot, window)
    decide_all(page, lambda: settle(qtbot, window), qtbot)
    page.foot.forward.click()
    settle(qtbot, window)
    assert page.stack.currentIndex() == PREVIEW
    assert page.preview.progress.isVisible()
    said = words_shown(page.preview.progress)
    assert not list((stick / folders.EXCHANGE).iterdir())
    notify.paths = [stick / folders.EXCHANGE]
    page.foot.forward.click()
    settle(qtbot, window)
    assert page.stack.currentIndex() == DONE
    return said


def rows(table: SticksTable) -> dict[str, tuple[str, ...]]:
    """What stands in the table, by the number of the stick."""
    model = table.model()
    found = {}
    for row in range(model.rowCount()):
        number, *rest = (
            str(model.index(row, column).data()) for column in range(model.columnCount())
        )
        found[number] = tuple(rest)
    return found


@pytest.mark.parametrize("count", [4, pytest.param(20, marks=CI)])
def test_who_got_how_far_in_the_window(
    count: int, sit: Seat, qtbot: QtBot, tmp_path: Path, stick_window: Any
) -> None:
    trainer = sit(folders.FOCAL_POINT, RecordedNotify())
    view = participants(trainer, qtbot)
    assert view.nothing.isVisible()
    out = tmp_path / "sticks"
    make(view, trainer, count, out, qtbot)
    for number in range(1, count):
        if number != SEALED_IN_WINDOW:
            practice_sticks.fill(out / f"stick-{number:02d}", number)
    theirs = out / f"stick-{SEALED_IN_WINDOW:02d}"
    said = seal_in_window(stick_window(theirs, RecordedNotify()), theirs, SEALED_IN_WINDOW, qtbot)
    # Nothing is told that was not shown before the file was sealed.
    assert re.search(r"Number of the stick: 2$", said, re.MULTILINE)
    assert "Record a stop at the gate in a minute: 5/5" in said
    assert practice_sticks.NAME not in said

    notify: Any = trainer.place.notify
    notify.paths = [out]
    view.collect.click()
    qtbot.waitUntil(lambda: trainer.place.jobs.idle, timeout=300_000)
    settle(qtbot, trainer)
    assert not notify.problems
    assert f"{count - 1} files opened." in notify.words[-1]
    check(view, count)
    # The same table is there when somebody comes back to the page.
    before = rows(view.table)
    trainer.navigator.page("inbox")
    settle(qtbot, trainer)
    view = participants(trainer, qtbot)
    assert rows(view.table) == before


def check(view: ParticipantsView, count: int) -> None:
    """Everybody's row, and what is said under it."""
    found = rows(view.table)
    assert list(found) == [str(number) for number in range(1, count)]
    for text in found:
        number = int(text)
        reports, _exercises, steps, wrong = found[text]
        assert reports == "1"
        assert int(steps) > 0
        assert ("nobody had compared" in wrong) is (number % 3 == 0)
        assert ("name" in wrong) is (number % 4 == 0)
    said = view.mistakes.text()
    assert "Common mistakes" in said
    uncompared = len([number for number in range(1, count) if number % 3 == 0])
    assert re.search(rf"^{uncompared} stick.*nobody had compared", said, re.MULTILINE)
    assert view.summary.text() == f"Nothing came from: {count}"
    shown = words_shown(view) + str(found)
    assert practice_sticks.NAME not in shown


def test_sticks_with_cases_of_somebodys_own(
    sit: Seat, qtbot: QtBot, tmp_path: Path, own_folder: Path
) -> None:
    trainer = sit(folders.DEFENDER, RecordedNotify())
    view = participants(trainer, qtbot)
    assert "empty" in view.cases.cases.text()
    notify: Any = trainer.place.notify
    wrong = tmp_path / "wrong"
    wrong.mkdir()
    (wrong / "case.json").write_text('{"title": "x",}')
    notify.paths = [wrong]
    qtbot.mouseClick(view.cases.own, Qt.MouseButton.LeftButton)
    settle(qtbot, trainer)
    assert "case.json" in view.cases.problems.text()
    notify.paths = [own_folder]
    qtbot.mouseClick(view.cases.own, Qt.MouseButton.LeftButton)
    settle(qtbot, trainer)
    assert not view.cases.problems.isVisible()
    assert "1 case" in view.cases.cases.text()
    out = tmp_path / "sticks"
    make(view, trainer, 1, out, qtbot)
    stick = out / "stick-01"
    with Vault.open(stick / kits.VAULT, practice_sticks.passphrase_of(stick)) as held:
        assert [row.title for row in held.drawer.incidents.list()] == ["A case of our own"]
