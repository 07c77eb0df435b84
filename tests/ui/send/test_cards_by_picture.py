"""Focal points in the window: cards from pictures, the states of a card, first choice, ticking."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from defender_app.focal import card as cards
from defender_app.focal import card_code, contacts, designated, known_cards, own_changes
from defender_app.focal.contacts import State
from defender_app.focal.own_cards import NewCard, OwnCard
from defender_app.vault.drawer import Drawer
from tests.support import cards as made
from tests.support import line
from tests.support.window import RecordedNotify, arrived, commit_text, words_shown
from ui.focal_points.compare import CompareView
from ui.focal_points.page import FocalPointsPage
from ui.send.page import SendPage
from ui.send.plan import Plan
from ui.send.recipients_step import RecipientsStep
from ui.workplace import Workplace

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]


@pytest.fixture
def focal_page(training_place: Workplace, qtbot: QtBot, settled: Settled) -> FocalPointsPage:
    page = FocalPointsPage(training_place)
    arrived(page, qtbot, settled, (1076, 640))
    return page


def shown_again(page: FocalPointsPage, settled: Settled) -> str:
    page.arrive()
    settled()
    return words_shown(page.right)


def comparing(page: FocalPointsPage, press: Press, settled: Settled) -> CompareView:
    """The digits of the only card are about to be compared."""
    shown_again(page, settled)
    assert page.details.compare is not None
    press(page.details.compare)
    return page.compare


@pytest.mark.parametrize("form", ["PNG", "JPEG", "PDF", "TIFF"])
def test_a_card_is_added_from_a_picture(
    form: str,
    focal_page: FocalPointsPage,
    training_place: Workplace,
    desk_card: OwnCard,
    tmp_path: Path,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
) -> None:
    path = tmp_path / f"photo.{form.lower()}"
    path.write_bytes(made.saved(made.picture_of(desk_card.card, 6), form))
    focal_page.begin_adding()
    notify.paths = [path]
    press(focal_page.adding.choose)
    settled()
    (contact,) = contacts.every(training_place.drawer)
    assert contact.current().digest == desk_card.digest
    assert contact.current().state(training_place.drawer.now()) is State.UNVERIFIED
    assert "Not compared yet" in words_shown(focal_page.right)
    assert "Somebody may have put theirs" in words_shown(focal_page.right)


def test_pasted_pictures_and_the_text_of_a_code(
    focal_page: FocalPointsPage,
    training_place: Workplace,
    desk: Drawer,
    desk_card: OwnCard,
    press: Press,
    settled: Settled,
) -> None:
    other, third = line.new_card(desk, "Second"), line.new_card(desk, "Third")
    focal_page.begin_adding()
    as_file = QMimeData()
    as_file.setData("image/png", made.saved(made.picture_of(desk_card.card, 4)))
    assert focal_page.adding.paste.canInsertFromMimeData(as_file)
    focal_page.adding.paste.insertFromMimeData(as_file)
    settled()
    focal_page.begin_adding()
    picture = made.picture_of(other.card, 4)
    raw = picture.tobytes()
    as_pixels = QMimeData()
    as_pixels.setImageData(
        QImage(raw, picture.width, picture.height, picture.width, QImage.Format.Format_Grayscale8)
    )
    focal_page.adding.paste.insertFromMimeData(as_pixels)
    settled()
    focal_page.begin_adding()
    commit_text(focal_page.adding.paste, card_code.text_of(third.card.file))
    press(focal_page.adding.add)
    settled()
    found = {one.current().digest for one in contacts.every(training_place.drawer)}
    assert found == {desk_card.digest, other.digest, third.digest}


def test_several_cards_in_one_picture_are_chosen_from(
    focal_page: FocalPointsPage,
    training_place: Workplace,
    desk: Drawer,
    desk_card: OwnCard,
    tmp_path: Path,
    press: Press,
    settled: Settled,
) -> None:
    other = line.new_card(desk, "<b>Second</b>")
    codes = [made.picture_of(one.card, 4) for one in (desk_card, other)]
    sheet = codes[0].resize((codes[0].width + codes[1].width, codes[0].height))
    sheet.paste(255, (0, 0, *sheet.size))
    sheet.paste(codes[0], (0, 0))
    sheet.paste(codes[1], (codes[0].width, 0))
    path = tmp_path / "two.png"
    path.write_bytes(made.saved(sheet))
    focal_page.take_file(path)
    settled()
    assert focal_page.which.isVisible()
    assert contacts.every(training_place.drawer) == ()
    names = [one.text() for one in focal_page.which.buttons]
    assert any("<b>Second</b>" in one for one in names)
    press(focal_page.which.buttons[[("Second" in one) for one in names].index(True)])
    settled()
    (contact,) = contacts.every(training_place.drawer)
    assert contact.current().digest == other.digest


def test_a_code_that_is_no_card_beside_a_card_stands_in_nobodys_way(
    focal_page: FocalPointsPage,
    training_place: Workplace,
    desk_card: OwnCard,
    tmp_path: Path,
    settled: Settled,
) -> None:
    good, bad = made.picture_of(desk_card.card, 4), made.picture(card_code.text_of(b"{}"), 4)
    sheet = good.resize((good.width + bad.width, good.height))
    sheet.paste(255, (0, 0, *sheet.size))
    sheet.paste(good, (0, 0))
    sheet.paste(bad, (good.width, 0))
    path = tmp_path / "poster.png"
    path.write_bytes(made.saved(sheet))
    focal_page.take_file(path)
    settled()
    (contact,) = contacts.every(training_place.drawer)
    assert contact.current().digest == desk_card.digest


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "No QR code can be read"),
        ("HTTPS://EXAMPLE.ORG", "not that of a card"),
        ("DC1C:" + "1" * 40, "code of a business card"),
        ("DC1:AAAA", "not the text of a card"),
        ("DC1:BB8", "damaged"),
    ],
)
def test_a_picture_without_a_card_is_explained_and_changes_nothing(
    text: str,
    words: str,
    focal_page: FocalPointsPage,
    training_place: Workplace,
    tmp_path: Path,
    settled: Settled,
) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(
        made.saved(made.picture(text) if text else made.picture("A").point(lambda _: 9))
    )
    before = training_place.drawer.meta("change")
    focal_page.begin_adding()
    focal_page.take_file(path)
    settled()
    assert words in focal_page.adding.field.error()
    assert training_place.drawer.meta("change") == before


def test_a_name_of_mixed_scripts_stops_aloud_and_the_reason_is_shown(
    focal_page: FocalPointsPage,
    training_place: Workplace,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    odd = made.made(name="Re\u0440risals desk")
    focal_page.take(odd.file)
    settled()
    assert focal_page.stop.isVisible()
    assert "several scripts" in words_shown(focal_page.right)
    assert contacts.every(training_place.drawer) == ()
    qtbot.keyClicks(focal_page.stop.reason, "it stands on their door")
    press(focal_page.stop.add)
    settled()
    words = shown_again(focal_page, settled)
    assert "it stands on their door" in words
    assert "Look twice" in words


def test_first_choice_is_marked_leads_the_list_and_is_chosen_in_send(
    focal_page: FocalPointsPage,
    training_place: Workplace,
    desk: Drawer,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    drawer = training_place.drawer
    for name in ("Alpha", "Beta", "Gamma"):
        line.met(drawer, line.new_card(desk, name))
    shown_again(focal_page, settled)
    gamma = next(one for one in focal_page.known.values() if one.untrusted.name == "Gamma")
    focal_page._choose(gamma.contact_id)
    QApplication.processEvents()
    assert focal_page.details.first is not None
    press(focal_page.details.first)
    settled()
    assert designated.contact_id(drawer) == gamma.contact_id
    assert [one.row.title for one in focal_page.list.picks] == ["Gamma", "Alpha", "Beta"]
    assert focal_page.list.picks[0].row.facts.startswith("First in Send")
    plan = Plan(training_place)
    step = RecipientsStep(plan)
    qtbot.addWidget(step)
    step.load()
    settled()
    assert plan.contact_ids == (gamma.contact_id,)
    press(focal_page.details.first)
    settled()
    assert designated.contact_id(drawer) == ""


def test_ticking_needs_all_eight_groups_how_and_who(
    focal_page: FocalPointsPage,
    training_place: Workplace,
    desk_card: OwnCard,
    press: Press,
    settled: Settled,
) -> None:
    drawer = training_place.drawer
    contact = line.met(drawer, desk_card, verified=False)
    compare = comparing(focal_page, press, settled)
    compare.way.tabs.setCurrentIndex(2)
    settled()
    pills = compare.ticks.pills
    groups = cards.code_of(desk_card.digest).split()
    assert [pills.pill(str(n)).text() for n in range(1, 9)] == groups
    assert pills.layoutDirection() is Qt.LayoutDirection.LeftToRight
    for number in range(1, 8):
        pills.pill(str(number)).click()
    press(compare.done)
    settled()
    missing = (compare.how_field.error(), compare.who_field.error())
    assert all(missing)
    assert "All eight groups" in words_shown(focal_page.right)
    compare.how.choose(("in person",))
    compare.who.setText("HERON")
    press(compare.done)
    settled()
    assert contacts.get(drawer, contact.contact_id).current().state(drawer.now()) is (
        State.UNVERIFIED
    )
    pills.pill("8").click()
    press(compare.done)
    settled()
    compared = contacts.get(drawer, contact.contact_id).current().compared
    assert isinstance(compared, contacts.Comparison)
    assert (compared.how, compared.who, compared.way) == ("in person", "HERON", "ticked")


def test_the_digits_of_a_business_card_are_typed_from_its_picture(
    focal_page: FocalPointsPage,
    training_place: Workplace,
    desk_card: OwnCard,
    tmp_path: Path,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
) -> None:
    drawer = training_place.drawer
    contact = line.met(drawer, desk_card, verified=False)
    compare = comparing(focal_page, press, settled)
    wrong = tmp_path / "card.png"
    wrong.write_bytes(made.saved(made.picture_of(desk_card.card, 4)))
    notify.paths = [wrong]
    press(compare.picture)
    settled()
    # The card says nothing about itself: it would agree with whoever made it.
    assert "no 40 digits" in compare.code_field.error()
    right = tmp_path / "business.png"
    text = card_code.text_of_digits(cards.code_of(desk_card.digest))
    right.write_bytes(made.saved(made.picture(text)))
    notify.paths = [right]
    press(compare.picture)
    settled()
    assert compare.code.text() == cards.code_of(desk_card.digest)
    assert tuple(compare.how.chosen) == ("printed card",)
    compare.who.setText("me")
    press(compare.done)
    settled()
    assert contacts.get(drawer, contact.contact_id).current().state(drawer.now()) is (
        State.VERIFIED
    )


def test_an_earlier_card_and_what_an_offer_changes_are_shown(
    focal_page: FocalPointsPage,
    training_place: Workplace,
    desk: Drawer,
    desk_card: OwnCard,
    settled: Settled,
) -> None:
    drawer = training_place.drawer
    contact = line.met(drawer, desk_card)
    wish = NewCard(name="Reprisals desk", organisation="Westeria Watch", contact="Room 14")
    new = own_changes.replace(desk, desk_card.digest, wish)
    focal_page.take(new.card.file)
    settled()
    assert "Room 14" in words_shown(focal_page.right)
    assert "the key is another one" in words_shown(focal_page.right)
    code = cards.code_of(new.digest)
    known_cards.verify(drawer, contact.contact_id, code, how="phone", who="me")
    words = shown_again(focal_page, settled)
    assert "Earlier cards" in words
    assert "Replaced" in words
    assert "Answers to what you sent before are still taken in" in words


def test_a_clock_before_the_build_is_said_on_the_card(
    focal_page: FocalPointsPage,
    training_place: Workplace,
    desk_card: OwnCard,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    line.met(training_place.drawer, desk_card)
    assert "clock" not in shown_again(focal_page, settled)
    monkeypatch.setattr(training_place.drawer, "_clock", lambda: datetime(2019, 5, 4, tzinfo=UTC))
    words = shown_again(focal_page, settled)
    assert "The clock of this computer is wrong" in words
    assert "4 May 2019" in words


@pytest.mark.parametrize("state", list(State))
def test_every_state_says_what_it_means_in_three_sentences(state: State) -> None:
    from ui.focal_points import states  # noqa: PLC0415 - only here

    found = states._STATES[state]()
    assert all(one.endswith(".") for one in found)
    assert len(set(found)) == 3


def test_a_wrong_clock_is_asked_about_in_send_and_the_answer_is_needed(
    training_place: Workplace,
    desk_card: OwnCard,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drawer = training_place.drawer
    contact = line.met(drawer, desk_card)
    record = line.saved(drawer, line.incident(urgency="high"))
    monkeypatch.setattr(drawer, "_clock", lambda: datetime(2019, 5, 4, tzinfo=UTC))
    page = SendPage(training_place, (record,))
    arrived(page, qtbot, settled, (1280, 660))
    question = page.recipients.panel.clock
    assert page.plan.contact_ids == (contact.contact_id,)
    assert question.isVisible()
    assert not page.recipients.ready()
    assert "clock is wrong" in page.recipients.said()
    qtbot.keyClicks(question.reason, "I looked at a calendar")
    assert page.recipients.ready()
    assert page.plan.accepted(contact.contact_id)["clock-before-build"] == "I looked at a calendar"
    press(page.foot.forward)
    settled()
    assert page.see.looked is not None
    assert "clock-before-build" not in {one.code for one in page.see.looked.standing}
    question.reason.clear()
    question.reasoned.emit("")
    assert not page.recipients.ready()
    page.bar().deleteLater()
