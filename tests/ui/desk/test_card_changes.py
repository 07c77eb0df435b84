"""My card in the window: on paper, as a picture, replaced, ended; and read back by others."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from defender_app.focal import card as cards
from defender_app.focal import card_pictures, known_cards, own_cards, revocations
from defender_app.focal.contacts import State
from defender_app.focal.own_cards import NewCard
from defender_app.vault.drawer import Drawer
from tests.support import cards as made
from tests.support import line
from tests.support.window import RecordedNotify
from ui.desk import card_view
from ui.desk.card_page import MyCardPage
from ui.desk.card_paper import CardPaper
from ui.widgets.chips import Chip
from ui.workplace import Workplace

Settled = Callable[[], None]


@pytest.fixture
def card_page(qtbot: QtBot, desk_place: Workplace) -> MyCardPage:
    made_page = MyCardPage(desk_place)
    qtbot.addWidget(made_page)
    made_page.resize(1076, 629)
    made_page.show()
    return made_page


def arrived(page: MyCardPage, settled: Settled) -> MyCardPage:
    page.arrive()
    settled()
    return page


def words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def actions(page: MyCardPage, place: int = 0) -> dict[str, object]:
    page.cards[place]._open_menu()
    menu = page.cards[place].findChildren(QMenu)[-1]
    return {one.text(): one for one in menu.actions() if one.text()}


@pytest.mark.parametrize("script", made.NAMES)
def test_a_printed_card_is_read_back_in_any_script(
    script: str, desk: Drawer, desk_place: Workplace, card_page: MyCardPage
) -> None:
    name, organisation = made.NAMES[script]
    own_cards.make(desk, NewCard(name=name, organisation=organisation, contact=f"{name} 7"))
    (facts,) = card_view.read(desk)
    from ui.paper import card as paper  # noqa: PLC0415 - as the page does

    on_paper = CardPaper(desk_place, card_page)._on_paper(facts)
    page = paper.page(on_paper)
    assert card_pictures.given(page).files == (facts.card.file,)
    text = words_of(page)
    for group in facts.code.split():
        assert group in text
    assert "TRAINING" in text
    sheet = paper.business_cards(on_paper)
    given = card_pictures.given(sheet)
    assert given.files == ()
    assert given.digits == (facts.code.replace(" ", ""),)
    for data in (page, sheet):
        assert len(pypdfium2.PdfDocument(data)) == 1
        assert b"Qt " not in data
        dates = {found[1] for found in re.finditer(rb"Date \(([^)]*)\)", data)}
        assert dates <= {b"D:20000101000000Z", b""}
    assert paper.page(on_paper) == page


def test_page_sheet_and_picture_go_where_the_person_says(
    card_page: MyCardPage,
    desk: Drawer,
    tmp_path: Path,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    own = line.new_card(desk)
    arrived(card_page, settled)
    places = {name: tmp_path / name for name in ("page.pdf", "sheet.pdf", "code.png")}
    notify.paths = [places["page.pdf"]]
    card_page.cards[0].paper.click()
    settled()
    found = actions(card_page)
    notify.paths = [places["sheet.pdf"]]
    found["Business cards with the digits…"].trigger()  # type: ignore[attr-defined] # a QAction
    settled()
    notify.paths = [places["code.png"]]
    found["Picture of the QR code…"].trigger()  # type: ignore[attr-defined] # a QAction
    settled()
    assert notify.problems == []
    assert card_pictures.given(places["page.pdf"].read_bytes()).files == (own.card.file,)
    assert card_pictures.given(places["code.png"].read_bytes()).files == (own.card.file,)
    assert {one.stat().st_mtime for one in places.values()} == {946_684_800.0}
    notify.paths = [places["page.pdf"]]
    card_page.cards[0].paper.click()
    settled()
    assert [one.code for one in notify.problems] == ["exists"]


def test_a_card_too_long_for_a_code_is_printed_without_one_and_said(
    desk: Drawer,
    desk_place: Workplace,
    card_page: MyCardPage,
    tmp_path: Path,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    letters = "".join(chr(0x4E00 + 37 * at % 20_000) for at in range(900))
    own_cards.make(desk, NewCard(name="长", organisation="长", contact=letters))
    arrived(card_page, settled)
    from ui.paper import card as paper  # noqa: PLC0415 - as the page does

    on_paper = CardPaper(desk_place, card_page)._on_paper(card_page.cards[0].facts)
    assert on_paper.matrix is None
    assert "too long" in on_paper.code_caption
    assert len(pypdfium2.PdfDocument(paper.page(on_paper))) == 1
    notify.paths = [tmp_path / "code.png"]
    actions(card_page)["Picture of the QR code…"].trigger()  # type: ignore[attr-defined] # a QAction
    settled()
    assert [one.code for one in notify.problems] == ["card-too-long-for-picture"]
    assert not (tmp_path / "code.png").exists()


def test_a_card_is_replaced_and_its_successor_offered_to_a_sender(
    card_page: MyCardPage, desk: Drawer, sender: Drawer, settled: Settled
) -> None:
    old = line.new_card(desk, contact="Room 12")
    contact = line.met(sender, old)
    arrived(card_page, settled)
    actions(card_page)["Replace it by a new card…"].trigger()  # type: ignore[attr-defined] # a QAction
    form = card_page.form
    assert form is not None
    assert (form.name.text(), form.contact.toPlainText()) == ("Reprisals desk", "Room 12")
    form.contact.setPlainText("Room 14")
    form.make.click()
    settled()
    assert [one.facts.state for one in card_page.cards] == [State.VERIFIED, State.REPLACED]
    assert [one.paper.isVisible() for one in card_page.cards] == [True, False]
    chips = [one.text() for one in card_page.cards[1].findChildren(Chip)]
    assert chips == ["Replaced"]
    assert "Replace it by a new card…" not in actions(card_page, 1)
    new = own_cards.every(desk)[0]
    added = known_cards.add(sender, new.card.file)
    assert (added.what, added.contact.contact_id) == ("successor-offered", contact.contact_id)


def test_a_card_is_revoked_after_a_question_and_the_file_is_believed(
    card_page: MyCardPage,
    desk: Drawer,
    sender: Drawer,
    tmp_path: Path,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    own = line.new_card(desk)
    line.met(sender, own)
    arrived(card_page, settled)
    target = tmp_path / "revocation.json"
    actions(card_page)["Revoke it for good…"].trigger()  # type: ignore[attr-defined] # a QAction
    assert card_page.ending is not None
    card_page.ending.reason.setPlainText("Taken at the border")
    notify.answer = False
    card_page.ending.end.click()
    settled()
    assert not target.exists()
    assert own_cards.get(desk, own.digest).revoked_on == ""
    notify.answer, notify.paths = True, [target]
    card_page.ending.end.click()
    settled()
    assert notify.questions[-1]["danger"]
    assert [one.facts.state for one in card_page.cards] == [State.REVOKED]
    ended = revocations.add_revocation(sender, target.read_bytes())
    assert ended is not None
    assert ended.held[0].revoked_because == "Taken at the border"
    found = actions(card_page)
    assert "Write the revocation again…" in found
    assert "Picture of the QR code…" not in found


def test_a_reason_that_cannot_be_used_stays_in_the_field(
    card_page: MyCardPage,
    desk: Drawer,
    tmp_path: Path,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    own = line.new_card(desk)
    arrived(card_page, settled)
    actions(card_page)["Revoke it for good…"].trigger()  # type: ignore[attr-defined] # a QAction
    assert card_page.ending is not None
    card_page.ending.reason.setPlainText("x" * 2_001)
    notify.paths = [tmp_path / "r.json"]
    card_page.ending.end.click()
    settled()
    assert "2,000 characters" in card_page.ending.field.error()
    assert own_cards.get(desk, own.digest).revoked_on == ""
    card_page.ending.leave.click()
    settled()
    assert len(card_page.cards) == 1


def test_names_that_look_like_markup_are_printed_as_they_are(
    desk: Drawer, desk_place: Workplace, card_page: MyCardPage
) -> None:
    own_cards.make(desk, NewCard(name="<b>Desk</b> & co", organisation="<img src=x>"))
    (facts,) = card_view.read(desk)
    from ui.paper import card as paper  # noqa: PLC0415 - as the page does

    text = words_of(paper.page(CardPaper(desk_place, card_page)._on_paper(facts)))
    assert "<b>Desk</b> & co" in text
    assert cards.code_of(facts.card.digest)[:5] in text
