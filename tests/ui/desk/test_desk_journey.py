"""A focal point's first day, in the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app.focal import known_cards, own_cards, reply
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support import line
from tests.support.window import RecordedNotify
from ui.desk.card_page import MyCardPage
from ui.desk.cases_page import CasesPage
from ui.desk.inbox_page import InboxPage
from ui.desk.register_page import RegisterPage
from ui.main_window import MainWindow
from ui.widgets.rows import ROW

Settled = Callable[[], None]


@pytest.fixture
def window(
    qtbot: QtBot, desk: Drawer, desk_vaults: line.Vaults, notify: RecordedNotify
) -> Iterator[MainWindow]:
    vault = next(one for one in desk_vaults.opened if one.drawer is desk)
    made = MainWindow(vault, lock=lambda: None, role="receive")
    # Questions and file dialogs are answered by the test.
    object.__setattr__(made.place, "notify", notify)
    qtbot.addWidget(made)
    made.show()
    yield made
    assert made.place.jobs.stop(10_000)
    made.allow_close()


@pytest.fixture
def done(window: MainWindow, qtbot: QtBot) -> Settled:
    """Waits until the window has nothing to do."""

    def wait() -> None:
        qtbot.waitUntil(lambda: window.place.jobs.idle, timeout=20_000)
        QApplication.processEvents()

    return wait


@pytest.fixture
def card_file(
    window: MainWindow, qtbot: QtBot, done: Settled, notify: RecordedNotify, tmp_path: Path
) -> Path:
    """A card made from the empty inbox, as a file."""
    done()
    inbox = window.navigator.shown
    assert isinstance(inbox, InboxPage)
    inbox.no_card.button.click()
    done()
    page = window.navigator.shown
    assert isinstance(page, MyCardPage)
    assert page.form is not None
    qtbot.keyClicks(page.form.name, "Reprisals desk")
    qtbot.keyClicks(page.form.organisation, "Westeria Watch")
    page.form.make.click()
    done()
    path = tmp_path / "card.json"
    notify.paths = [path]
    page.cards[0].save.click()
    done()
    return path


@pytest.fixture
def sealed(card_file: Path, sender: Drawer, desk: Drawer, out: Path) -> Path:
    """A report that a defender sealed to that card."""
    (own,) = own_cards.every(desk)
    known = known_cards.add(sender, card_file.read_bytes()).contact
    assert known.held[-1].card().digest == own.digest
    return desk_files.send(sender, line.met(sender, own), out)


def test_from_the_card_to_the_receipt(
    window: MainWindow, qtbot: QtBot, sealed: Path, sender: Drawer, done: Settled,
    notify: RecordedNotify, tmp_path: Path,
) -> None:  # fmt: skip
    window.navigator.page("inbox")
    done()
    inbox = window.navigator.shown
    assert isinstance(inbox, InboxPage)
    inbox.take_in([sealed])
    done()
    assert inbox.model.index(0).data(ROW).status == "Opened"
    middle = inbox.rows.visualRect(inbox.model.index(0)).center()
    qtbot.mouseClick(inbox.rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    done()
    page = window.navigator.shown
    assert isinstance(page, CasesPage)
    assert page.case_page is not None
    assert page.case_page.view.isVisible()
    answers = tmp_path / "answers"
    answers.mkdir()
    notify.paths = [answers]
    page.case_page.view.panel.acknowledge.click()
    done()
    assert page.case_page.answering.dialog is not None
    page.case_page.answering.dialog.seal.click()
    done()
    (answer,) = answers.iterdir()
    assert reply.take_in(sender, answer).reply.status == "acknowledged"
    window.navigator.page("register")
    done()
    register = window.navigator.shown
    assert isinstance(register, RegisterPage)
    register.show_view("received")
    done()
    model = register.received.model
    rows = [model.index(n).data(ROW).status for n in range(model.rowCount())]
    assert sorted(rows) == ["Receipt, no. 1", "Received"]
    assert register.received.due.isHidden()
