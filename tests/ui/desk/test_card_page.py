from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from defender_app.focal import card as cards
from defender_app.focal import known_cards, own_cards
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support.window import RecordedNotify, arrived
from ui.desk.card_form import CardForm
from ui.desk.card_page import MyCardPage
from ui.widgets.chips import Chip
from ui.widgets.labels import Words
from ui.workplace import Workplace

Settled = Callable[[], None]


@pytest.fixture
def page(qtbot: QtBot, desk_place: Workplace, settled: Settled) -> MyCardPage:
    made = MyCardPage(desk_place)
    arrived(made, qtbot, settled, (1076, 629))
    return made


def test_a_card_is_made_shown_exported_and_taken_by_a_sender(
    page: MyCardPage,
    desk: Drawer,
    sender: Drawer,
    tmp_path: Path,
    notify: RecordedNotify,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    form = page.form
    assert form is not None
    qtbot.keyClicks(form.name, "Reprisals desk")
    qtbot.keyClicks(form.organisation, "Westeria Watch")
    form.mechanisms.field.choose("tb-cat")
    form.mechanisms.field.changed.emit()
    form.languages.choose(("en", "fr"))
    form.contact.setPlainText("Room 12")
    form.months.pill("6").click()
    qtbot.mouseClick(form.make, Qt.MouseButton.LeftButton)
    settled()
    assert page.form is None
    (view,) = page.cards
    (own,) = own_cards.every(desk)
    body = own.card.body
    assert (body.name, body.mechanisms, body.languages) == (
        "Reprisals desk", ("tb-cat",), ("en", "fr"),
    )  # fmt: skip
    shown = [one.text() for one in view.findChildren(Words)]
    assert [one for one in shown if one.isdigit()] == cards.code_of(own.digest).split()
    assert "Room 12" in shown
    target = tmp_path / "my-card.json"
    notify.paths = [target]
    view.save.click()
    settled()
    assert target.read_bytes() == own.card.file
    assert known_cards.add(sender, target.read_bytes()).contact
    notify.paths = [target]
    view.save.click()
    settled()
    assert [error.code for error in notify.problems] == ["exists"]
    view.take.click()
    settled()
    assert QGuiApplication.clipboard().text() == own.card.file.decode()
    QGuiApplication.clipboard().clear()


def test_digits_stand_where_the_line_begins_in_arabic_too(
    page: MyCardPage, desk: Drawer, settled: Settled
) -> None:
    line.new_card(desk)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.arrive()
    settled()
    (view,) = page.cards
    (digits,) = (
        one for one in view.findChildren(QWidget) if one.accessibleName() == view.facts.code
    )
    assert digits.layoutDirection() == Qt.LayoutDirection.LeftToRight
    well = digits.parentWidget()
    assert well is not None
    assert digits.geometry().center().x() > well.width() / 2


def test_what_a_card_cannot_hold_is_said_at_its_field(
    page: MyCardPage, desk: Drawer, settled: Settled, qtbot: QtBot
) -> None:
    form = page.form
    assert form is not None
    form.make.click()
    assert form._labelled["name"].error()
    assert form._labelled["organisation"].error()
    qtbot.keyClicks(form.name, "Desk")
    form.organisation.setText("a\u202eb")
    form.make.click()
    settled()
    assert own_cards.every(desk) == ()
    assert form.make.isEnabled()
    assert form._labelled["organisation"].error()
    assert form.name.text() == "Desk"


def test_several_cards_the_newest_first(
    page: MyCardPage, desk: Drawer, desk_vaults: line.Vaults, settled: Settled
) -> None:
    line.new_card(desk, "Old desk", months=1)
    desk_vaults.clock.forward(days=60)
    line.new_card(desk, "New desk")
    page.form = None
    page.arrive()
    settled()
    assert [one.facts.card.body.name for one in page.cards] == ["New desk", "Old desk"]
    states = [one.findChildren(Chip)[0].text() for one in page.cards]
    assert states[0].startswith("Valid until")
    assert states[1] == "Expired"
    page.another.click()
    form: CardForm | None = page.form
    assert form is not None
    form.leave.click()
    assert len(page.cards) == 2


def test_a_form_that_is_being_filled_in_stays(
    page: MyCardPage, settled: Settled, qtbot: QtBot
) -> None:
    assert page.form is not None
    qtbot.keyClicks(page.form.name, "Desk")
    page.arrive()
    settled()
    assert page.form.name.text() == "Desk"


def test_found_answers_become_pills_that_can_be_taken_out(page: MyCardPage) -> None:
    assert page.form is not None
    finder = page.form.mechanisms
    for one in ("tb-cat", "hrc-session", "tb-cat"):
        finder.field.choose(one)
        finder.field.changed.emit()
    assert finder.chosen == ("tb-cat", "hrc-session")
    finder._drop("tb-cat")
    assert list(finder.chosen) == ["hrc-session"]


def _press_more(page: MyCardPage, words: str) -> None:
    (view,) = page.cards
    view.more.click()
    (menu,) = [one for one in view.findChildren(QMenu) if one.isVisible()]
    next(one for one in menu.actions() if one.text() == words).trigger()
    menu.close()


@pytest.fixture
def made(page: MyCardPage, desk: Drawer, settled: Settled) -> own_cards.OwnCard:
    own = line.new_card(desk)
    page.form = None
    page.arrive()
    settled()
    return own


def test_files_prove_the_card_to_other_programs(
    page: MyCardPage,
    made: own_cards.OwnCard,
    tmp_path: Path,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    folder = tmp_path / "proof"
    folder.mkdir()
    notify.paths = [folder]
    _press_more(page, "Files to check it with minisign…")
    settled()
    names = {"card-body.json", "card-body.json.minisig", "card.pub", "card.json"}
    assert {one.name for one in folder.iterdir()} == names
    assert (folder / "card-body.json").read_bytes() == made.card.body_bytes
    (tmp_path / "somebody" / "vault").mkdir(parents=True)
    (tmp_path / "somebody" / "vault.json").touch()
    notify.paths = [tmp_path / "somebody" / "vault"]
    _press_more(page, "Files to check it with minisign…")
    settled()
    assert [one.code for one in notify.problems] == ["inside-a-vault"]


def test_the_secret_key_leaves_only_knowingly(
    page: MyCardPage,
    made: own_cards.OwnCard,
    tmp_path: Path,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    target = tmp_path / "key.txt"
    notify.answer, notify.paths = False, [target]
    _press_more(page, "Save its secret key…")
    settled()
    assert not target.exists()
    notify.answer = True
    _press_more(page, "Save its secret key…")
    settled()
    assert all(one["danger"] for one in notify.questions)
    assert made.keys.identity.to_secret_string() in target.read_text()
    assert target.stat().st_mode & 0o077 == 0
