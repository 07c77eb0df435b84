"""Focal points: cards come in, digits are compared, odd things are stopped aloud."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import contacts, known_cards, own_cards
from defender_app.focal.contacts import State
from defender_app.focal.own_cards import OwnCard
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support.window import RecordedNotify, arrived, commit_text, words_shown
from ui.focal_points.page import FocalPointsPage
from ui.workplace import Workplace

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]


@pytest.fixture
def shown(
    training_place: Workplace, qtbot: QtBot, settled: Settled
) -> Callable[[], FocalPointsPage]:
    """Opens the page."""

    def opening() -> FocalPointsPage:
        page = FocalPointsPage(training_place)
        arrived(page, qtbot, settled, (1076, 600))
        return page

    return opening


def test_a_card_is_added_from_a_file_and_begins_unverified(
    shown: Callable[[], FocalPointsPage],
    training_place: Workplace,
    desk_card: OwnCard,
    tmp_path: Path,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
) -> None:
    page = shown()
    assert page.empty.isVisible()
    press(page.empty.button)
    path = tmp_path / "card.json"
    path.write_bytes(desk_card.card.file)
    notify.paths = [path]
    press(page.adding.choose)
    settled()
    (contact,) = contacts.every(training_place.drawer)
    assert contact.current().state(training_place.drawer.now()) is State.UNVERIFIED
    assert [one.row.status for one in page.list.picks] == ["Not compared yet"]
    assert desk_card.card.body.name in words_shown(page.right)
    assert notify.words


def test_a_card_is_added_from_pasted_text(
    shown: Callable[[], FocalPointsPage],
    training_place: Workplace,
    desk_card: OwnCard,
    press: Press,
    settled: Settled,
) -> None:
    page = shown()
    page.begin_adding()
    assert not page.adding.add.isEnabled()
    commit_text(page.adding.paste, desk_card.card.file.decode())
    press(page.adding.add)
    settled()
    assert len(contacts.every(training_place.drawer)) == 1


def test_a_card_is_added_by_dropping_it(
    shown: Callable[[], FocalPointsPage],
    training_place: Workplace,
    desk_card: OwnCard,
    tmp_path: Path,
    settled: Settled,
) -> None:
    path = tmp_path / "card.json"
    path.write_bytes(desk_card.card.file)
    page = shown()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    page.dropEvent(
        QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    settled()
    assert len(contacts.every(training_place.drawer)) == 1


def test_what_is_no_card_is_said_beside_the_field(
    shown: Callable[[], FocalPointsPage],
    training_place: Workplace,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    page = shown()
    page.begin_adding()
    qtbot.keyClicks(page.adding.paste, "hello")
    press(page.adding.add)
    settled()
    assert page.adding.field.error()
    assert contacts.every(training_place.drawer) == ()


def _typed_code(page: FocalPointsPage, code: str, qtbot: QtBot) -> None:
    page.compare.how.choose(("phone",))
    page.compare.who.setText("me")
    page.compare.code.clear()
    qtbot.keyClicks(page.compare.code, code)
    qtbot.keyClick(page.compare.code, Qt.Key.Key_Return)


def test_only_the_right_digits_verify_and_wrong_groups_are_named(
    shown: Callable[[], FocalPointsPage],
    training_place: Workplace,
    desk_card: OwnCard,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    drawer = training_place.drawer
    contact = line.met(drawer, desk_card, verified=False)
    page = shown()
    assert page.details.compare is not None
    press(page.details.compare)
    code = cards.code_of(desk_card.digest).split()
    wrong = [*code[:2], f"{(int(code[2]) + 1) % 100_000:05d}", *code[3:]]
    _typed_code(page, " ".join(wrong), qtbot)
    settled()
    assert "group 3" in page.compare.code_field.error().replace("\u2068", "").replace("\u2069", "")
    assert page.compare.digits.wrong == frozenset({3})
    assert contacts.get(drawer, contact.contact_id).current().state(drawer.now()) is (
        State.UNVERIFIED
    )
    page.compare.how.choose(("phone",))
    qtbot.keyClicks(page.compare.who, "me")
    _typed_code(page, " ".join(code), qtbot)
    settled()
    held = contacts.get(drawer, contact.contact_id).current()
    assert held.state(drawer.now()) is State.VERIFIED
    assert held.compared.how == "phone"  # type: ignore[union-attr] # it was just compared
    assert "Verified by phone" in words_shown(page.right)


def test_too_few_digits_are_counted(
    shown: Callable[[], FocalPointsPage],
    training_place: Workplace,
    desk_card: OwnCard,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    line.met(training_place.drawer, desk_card, verified=False)
    page = shown()
    assert page.details.compare is not None
    press(page.details.compare)
    _typed_code(page, "12345", qtbot)
    settled()
    assert "5" in page.compare.code_field.error()
    assert page.compare.digits.wrong == frozenset()


def test_our_digits_are_shown_large_to_read_them_out(
    shown: Callable[[], FocalPointsPage],
    training_place: Workplace,
    desk_card: OwnCard,
    press: Press,
    settled: Settled,
) -> None:
    line.met(training_place.drawer, desk_card, verified=False)
    page = shown()
    assert page.details.compare is not None
    press(page.details.compare)
    assert "".join(page.compare.digits.groups) == ""
    page.compare.way.tabs.setCurrentIndex(1)
    settled()
    assert page.compare.digits.groups == tuple(cards.code_of(desk_card.digest).split())


def test_a_known_name_with_another_key_stops_aloud(
    shown: Callable[[], FocalPointsPage],
    training_place: Workplace,
    desk: Drawer,
    desk_card: OwnCard,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    drawer = training_place.drawer
    line.met(drawer, desk_card)
    other = line.new_card(desk)
    page = shown()
    page.take(other.card.file)
    settled()
    assert page.stop.isVisible()
    assert page.stop.leave.hasFocus()
    assert not page.stop.add.isEnabled()
    press(page.stop.leave)
    assert len(contacts.every(drawer)) == 1
    page.take(other.card.file)
    settled()
    qtbot.keyClicks(page.stop.reason, "they told me in person")
    press(page.stop.add)
    settled()
    assert len(contacts.every(drawer)) == 2
    assert not page.stop.isVisible()


def test_a_successor_is_offered_and_used_after_comparing(
    shown: Callable[[], FocalPointsPage],
    training_place: Workplace,
    desk_card: OwnCard,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    drawer = training_place.drawer
    contact = line.met(drawer, desk_card)
    keys = cards.new_keys()
    old = desk_card.card.body
    import msgspec  # noqa: PLC0415 - only here

    body = msgspec.structs.replace(
        old,
        recipient=str(keys.identity.recipient()),
        verify_key=keys.signing.verify_key.string,
        predecessor=desk_card.digest,
        contact="another number",
    )
    successor = cards.create(body, keys, predecessor=desk_card.keys.signing)
    page = shown()
    page.take(successor.file)
    settled()
    assert page.details.banner is not None
    assert "how to reach it" in page.details.banner.reason.text()
    page.details.banner.button.click()
    _typed_code(page, cards.code_of(successor.digest), qtbot)
    settled()
    now = contacts.get(drawer, contact.contact_id)
    assert now.current().digest == successor.digest
    assert page.details.banner is None


def test_a_revocation_ends_a_card(
    shown: Callable[[], FocalPointsPage],
    training_place: Workplace,
    desk_card: OwnCard,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    line.met(training_place.drawer, desk_card)
    page = shown()
    page.take(cards.revoke(desk_card.digest, desk_card.keys.signing, date="2026-11-20", reason=""))
    settled()
    assert [one.row.status for one in page.list.picks] == ["Revoked"]
    assert "Revoked on 20 Nov 2026" in words_shown(page.right)
    assert notify.words == ["This card was revoked. Nothing can be sealed to it any more."]
    assert page.details.compare is None


def test_words_of_a_card_are_plain_text(
    shown: Callable[[], FocalPointsPage], training_place: Workplace, desk: Drawer
) -> None:
    wish = own_cards.NewCard(
        name="<b>Desk</b>", organisation="<img src=x>", contact="<a href=x>call</a>"
    )
    line.met(training_place.drawer, own_cards.make(desk, wish))
    page = shown()
    labels = [one for one in page.right.findChildren(QLabel) if "<" in one.text()]
    assert labels
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in labels)


def test_in_a_narrow_window_the_card_follows_the_list(
    shown: Callable[[], FocalPointsPage],
    training_place: Workplace,
    desk_card: OwnCard,
    press: Press,
) -> None:
    known_cards.add(training_place.drawer, desk_card.card.file)
    page = shown()
    page.resize(560, 280)
    QApplication.processEvents()
    assert page.list.isVisible()
    assert not page.right.isVisible()
    page.list.clicked.emit(page.list.model().index(0, 0))
    assert page.right.isVisible()
    assert not page.list.isVisible()
    press(page.back)
    assert page.list.isVisible()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_no_card_and_nothing_waits_for_it(
    shown: Callable[[], FocalPointsPage],
    tmp_path: Path,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    path = tmp_path / "card.json"
    os.mkfifo(path)
    page = shown()
    page.take_file(path)
    assert page.place.jobs.finish(5_000)
    settled()
    (error,) = notify.problems
    assert isinstance(error, InputError)
    assert error.code == "file-not-ordinary"
