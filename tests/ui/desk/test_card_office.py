"""Labels, hand-overs and old keys in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from defender_app.focal import card_notes, own_cards, own_changes
from defender_app.focal.own_cards import NewCard
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support.window import RecordedGo, RecordedNotify
from ui.desk.card_page import MyCardPage
from ui.jobs import Jobs
from ui.widgets.labels import Words
from ui.workplace import Workplace

Settled = Callable[[], None]


@pytest.fixture
def page_of(
    qtbot: QtBot,
    jobs: Jobs,
    notify: RecordedNotify,
    go: RecordedGo,
    tmp_path: Path,
    settled: Settled,
) -> Callable[[Drawer], MyCardPage]:
    """The page of any drawer, with its cards."""

    def show(drawer: Drawer) -> MyCardPage:
        page = MyCardPage(Workplace(drawer, tmp_path, drawer.training, jobs, notify, go))
        qtbot.addWidget(page)
        page.resize(1076, 629)
        page.show()
        page.arrive()
        settled()
        return page

    return show


def actions(page: MyCardPage, place: int = 0) -> dict[str, Any]:
    page.cards[place]._open_menu()
    menu = page.cards[place].findChildren(QMenu)[-1]
    return {one.text(): one for one in menu.actions() if one.text()}


def words_on(widget: QWidget) -> str:
    return " ".join(one.text() for one in widget.findChildren(Words) if one.isVisibleTo(widget))


def test_a_label_is_kept_shown_and_refused_where_it_steers(
    desk: Drawer, page_of: Callable[[Drawer], MyCardPage], settled: Settled
) -> None:
    own = line.new_card(desk)
    page = page_of(desk)
    for label in ("a\u202eb", "for HRC 61"):
        actions(page)["Label of this card…"].trigger()
        dialog = page.office.dialog
        assert dialog is not None
        dialog.field.setText(label)
        dialog.yes.click()
        settled()
        if label != "for HRC 61":
            assert dialog.problem.isVisible()
            dialog.reject()
            settled()
    assert card_notes.of(desk, own.digest).label == "for HRC 61"
    assert "for HRC 61" in words_on(page.cards[0])


def test_a_card_goes_to_a_colleague_after_two_questions_and_comes_to_their_page(
    desk: Drawer,
    sender: Drawer,
    page_of: Callable[[Drawer], MyCardPage],
    notify: RecordedNotify,
    out: Path,
    settled: Settled,
) -> None:
    own = line.new_card(desk)
    theirs = line.new_card(sender, "Second officer", role="person")
    line.met(desk, theirs)
    page = page_of(desk)
    assert not page.take.isVisible()
    actions(page)["Hand it over to a colleague…"].trigger()
    settled()
    form = page.giving
    assert form is not None
    form.give.click()
    assert form.to_field.error()
    assert form.field.error()
    form.to.choose(tuple(form._colleagues))
    form.why.setPlainText("She takes the desk over")
    form.stop.setChecked(True)
    notify.answer = False
    form.give.click()
    settled()
    assert list(out.iterdir()) == []
    notify.answer, notify.paths = True, [out]
    notify.questions.clear()
    form.give.click()
    settled()
    assert [one["danger"] for one in notify.questions] == [True, True]
    assert "Second officer" in notify.questions[1]["question"]
    (file,) = out.iterdir()
    assert page.giving is None
    shown = words_on(page.cards[0])
    assert "Second officer" in shown
    assert "nothing is answered with it here" in shown

    there = page_of(sender)
    assert "Hand it over to a colleague…" not in actions(there)
    notify.paths = [file]
    there.take.click()
    settled()
    assert notify.problems == []
    assert own.digest in {one.facts.card.digest for one in there.cards}
    notify.paths = [file.parent / "none.age"]
    there.take.click()
    settled()
    assert [one.code for one in notify.problems] == ["not-found"]
    actions(page)["Answer with it here again…"].trigger()
    settled()
    assert card_notes.of(desk, own.digest).stopped_on == ""


def test_without_a_colleague_the_form_says_how_to_get_one(
    desk: Drawer, page_of: Callable[[Drawer], MyCardPage], go: RecordedGo, settled: Settled
) -> None:
    line.new_card(desk)
    page = page_of(desk)
    actions(page)["Hand it over to a colleague…"].trigger()
    settled()
    assert page.giving is not None
    assert not page.giving.give.isVisible()
    assert "compare its digits with them" in words_on(page.giving)
    page.giving.add.click()
    assert go.went == [("page", "focal-points")]
    page.giving.leave.click()
    assert len(page.cards) == 1


def test_an_old_key_is_offered_for_deleting_when_its_time_is_over(
    desk: Drawer,
    desk_vaults: line.Vaults,
    page_of: Callable[[Drawer], MyCardPage],
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    old = line.new_card(desk)
    own_changes.replace(desk, old.digest, NewCard(name="D", organisation="W"))
    page = page_of(desk)
    assert "Delete its key…" not in actions(page, 1)
    assert "may be deleted from" in words_on(page.cards[1])
    desk_vaults.clock.forward(days=366)
    page.arrive()
    settled()
    notify.answer = False
    actions(page, 1)["Delete its key…"].trigger()
    settled()
    assert len(own_cards.every(desk)) == 2
    notify.answer = True
    actions(page, 1)["Delete its key…"].trigger()
    settled()
    assert "0 case" in notify.questions[-1]["reason"]
    assert len(own_cards.every(desk)) == len(page.cards) == 1
