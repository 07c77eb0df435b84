"""A sender's window and a focal point's desk, both for practice."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.vault import Vault
from defender_app.vault.drawer import Drawer
from tests.support import line, vaults
from tests.support.window import arrived
from ui.send.page import SendPage
from ui.workplace import Workplace


@pytest.fixture(autouse=True)
def _let_go(qapp: QApplication) -> None:
    """Widgets of earlier tests go: a change of theme would lay out every one of them again."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def desk(window_templates: Callable[[str], Path], tmp_path: Path) -> Iterator[Drawer]:
    """The drawer of a focal point, for practice."""
    folder = shutil.copytree(window_templates("practice"), tmp_path / "desk")
    with Vault.open(folder, vaults.PASSPHRASE, allow_weak_kdf=True) as opened:
        yield opened.drawer


@pytest.fixture
def desk_card(desk: Drawer) -> OwnCard:
    """The card of that focal point."""
    return line.new_card(desk)


@pytest.fixture
def known_contact(training_place: Workplace, desk_card: OwnCard) -> Contact:
    """That focal point in the sender's drawer, compared."""
    return line.met(training_place.drawer, desk_card)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where sealed files go."""
    made = tmp_path / "out"
    made.mkdir()
    return made


@pytest.fixture
def press(qtbot: QtBot) -> Callable[[QAbstractButton], None]:
    """Press a button with the keyboard, as somebody without a mouse does."""

    def pressing(button: QAbstractButton) -> None:
        assert button.isEnabled()
        qtbot.keyClick(button, Qt.Key.Key_Space)

    return pressing


@pytest.fixture
def opened(
    training_place: Workplace, qtbot: QtBot, settled: Callable[[], None]
) -> Iterator[Callable[..., SendPage]]:
    """Opens the page of sending with some records."""
    made: list[SendPage] = []

    def opening(*event_ids: str) -> SendPage:
        page = SendPage(training_place, event_ids)
        arrived(page, qtbot, settled, (1280, 660))
        made.append(page)
        return page

    yield opening
    for page in made:
        page.bar().deleteLater()


@pytest.fixture
def event_id(training_place: Workplace, known_contact: Contact) -> str:
    """A record that somebody can send, and somebody to send it to."""
    assert known_contact
    return line.sample(training_place.drawer, "TRN-05")
