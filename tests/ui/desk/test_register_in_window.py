"""The register in the window: deadlines, UN actions, who must be told, and the tab of a case."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from defender_app.focal import cases, register_items, un_register
from defender_app.focal.register_items import Item
from defender_app.model.answers import Answer
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support import line
from tests.support.scripts import TEXTS
from tests.support.window import RecordedGo, RecordedNotify, arrived, words_in
from ui.desk.contents import read
from ui.desk.register.item_form import ItemDialog, ResponseDialog
from ui.desk.register.lines import CASE_ID
from ui.desk.register.tell import TellQuestion
from ui.desk.register.views import DeadlinesView, ItemsView, ToldView
from ui.desk.register_page import RegisterPage
from ui.desk.unregister.tab import RegisterTab
from ui.desk.why import WhyQuestion
from ui.widgets.rows import ROW, Row
from ui.workplace import Workplace

Settled = Callable[[], None]
LETTER: dict[str, Any] = {
    "action_type": "joint-urgent-appeal",
    "date_sent_or_adopted": "2026-09-01",
    "reference": "UA XWE 1/2026",
    "addressees": ["Government <b>of</b> Westeria"],
    "summary": "a\u202egpj.exe <img src=x>",
}


@pytest.fixture
def case(desk: Drawer, sent: Path) -> cases.Case:
    return desk_files.take_in(desk, sent)


@pytest.fixture
def letter(desk: Drawer, case: cases.Case) -> Item:
    """A letter about the case, whose answer is late."""
    part = register_items.part_from_json("un-action", LETTER, training=True)
    return un_register.add(desk, register_items.of_part(part, case_ids=(case.case_id,)))


@pytest.fixture
def page(desk_place: Workplace, qtbot: QtBot, settled: Settled) -> Callable[[str], RegisterPage]:
    """Shows the page at a view, and keeps it."""
    kept = []

    def show(name: str) -> RegisterPage:
        made = RegisterPage(desk_place)
        kept.append(made)
        arrived(made, qtbot, settled, (1076, 629))
        made.show_view(name)
        settled()
        return made

    return show


def rows(view: DeadlinesView | ItemsView | ToldView) -> list[Row]:
    model = view.model
    return [model.index(n).data(ROW) for n in range(model.rowCount())]


def test_what_is_late_comes_first_and_leads_on(
    page: Callable[[str], RegisterPage],
    case: cases.Case,
    letter: Item,
    go: RecordedGo,
    settled: Settled,
) -> None:
    assert letter.number == 1
    made = page("due")
    view = made.view
    assert isinstance(view, DeadlinesView)
    found = rows(view)
    assert [one.title for one in found] == ["Answer of the Government", "Receipt for the sender"]
    assert found[0].status.startswith("21 day")
    assert "Joint urgent appeal" in found[0].facts
    assert "UA XWE 1/2026" in found[0].facts
    assert "Case 1" in found[0].facts
    view.filters.pill("late").click()
    assert len(rows(view)) == 1
    view.filters.pill("all").click()
    assert made.search("receipt")
    assert [one.title for one in rows(view)] == ["Receipt for the sender"]
    view.rows.opened.emit(view.model.index(0))
    assert go.went == [("case", case.case_id)]
    made.search("")
    view.rows.opened.emit(view.model.index(0))
    settled()
    assert view.work.sheet is not None
    said = words_in(view.work.sheet)
    for words in ("UA XWE 1/2026", "<b>of</b>", "Answer of the Government: 21 day"):
        assert words in said
    view.work.sheet.reject()


def test_a_un_action_is_added_answered_and_taken_out(
    page: Callable[[str], RegisterPage],
    desk: Drawer,
    case: cases.Case,
    notify: RecordedNotify,
    settled: Settled,
) -> None:
    view = page("un-action").view
    assert isinstance(view, ItemsView)
    assert view.empty.isVisible()
    view.add.click()
    dialog = view.work.dialog
    assert isinstance(dialog, ItemDialog)
    dialog.keep.click()
    settled()
    assert "most important" in dialog.problem.text()
    asked = dialog.form.asked
    asked["action_type"].editor.set_answer(Answer(value="joint-urgent-appeal"))
    asked["date_sent_or_adopted"].editor.set_answer(Answer(value="2026-11-01"))
    asked["summary"].editor.set_answer(Answer(value=TEXTS["bo"]))
    asked["reply_due"].editor.set_raw("some day")
    dialog.keep.click()
    assert "No answer can be read there" in dialog.problem.text()
    dialog.form.asked["reply_due"].editor.date.clear()  # type: ignore[attr-defined] # of a date
    dialog.cases.setText("seventeen")
    dialog.keep.click()
    settled()
    assert "case" in dialog.problem.text().lower()
    dialog.cases.setText(" 1 ")
    dialog.keep.click()
    settled()
    (item,) = un_register.every(desk)
    assert item.case_ids == (case.case_id,)
    assert notify.questions[-1]["question"] == "Note the status “Acted” with its cases?"
    assert cases.get(desk, case.case_id).status == "acted"
    (row,) = rows(view)
    assert row.status == "Due 31 Dec 2026"


def test_an_item_is_answered_changed_and_taken_out(
    page: Callable[[str], RegisterPage],
    desk: Drawer,
    case: cases.Case,
    letter: Item,
    settled: Settled,
) -> None:
    view = page("un-action").view
    assert isinstance(view, ItemsView)
    view.work.respond(letter)
    answer = view.work.dialog
    assert isinstance(answer, ResponseDialog)
    answer.form.asked["responder"].editor.set_answer(Answer(value="government"))
    answer.form.asked["kind"].editor.set_answer(Answer(value="remarks"))
    answer.form.asked["date"].editor.set_answer(Answer(value="2026-11-20"))
    answer.keep.click()
    settled()
    assert rows(view)[0].status_tone == "danger"
    (item,) = un_register.every(desk)
    view.work.set_done(item, "reply", done=True)
    assert isinstance(view.work.dialog, WhyQuestion)
    view.work.dialog.yes.click()
    settled()
    assert rows(view)[0].status == "Answered"

    view.work.change(item, {case.case_id: 1})
    again = view.work.dialog
    assert isinstance(again, ItemDialog)
    assert again.cases.text() == "1"
    again.form.asked["reference"].editor.set_answer(Answer(value="UA XWE 2/2026"))
    again.keep.click()
    settled()
    (item,) = un_register.every(desk)
    assert "UA XWE 2/2026" in rows(view)[0].facts
    assert len(item.responses) == 1
    view.work.remove(item)
    assert isinstance(view.work.dialog, WhyQuestion)
    assert not view.work.dialog.yes.isEnabled()
    view.work.dialog.why.setPlainText("Put in twice.")
    view.work.dialog.yes.click()
    settled()
    assert un_register.every(desk) == ()
    assert view.empty.isVisible()


def test_the_two_other_sorts_are_kept_too(
    page: Callable[[str], RegisterPage], desk: Drawer, settled: Settled
) -> None:
    made = page("upr")
    for name, field, value, words in (
        ("upr", "state", "XW", "Westeria"),
        ("treaty-body", "committee", "tb-cat", "Committee against Torture"),
    ):
        made.show_view(name)
        settled()
        view = made.view
        assert isinstance(view, ItemsView)
        view.add.click()
        dialog = view.work.dialog
        assert isinstance(dialog, ItemDialog)
        dialog.form.asked[field].editor.set_answer(Answer(value=value))
        dialog.keep.click()
        settled()
        assert words in rows(view)[0].title
    assert [one.sort for one in un_register.every(desk)] == ["upr", "treaty-body"]


def test_who_was_told_leaves_the_list(
    page: Callable[[str], RegisterPage],
    desk: Drawer,
    letter: Item,
    go: RecordedGo,
    settled: Settled,
) -> None:
    assert letter.told == ()
    view = page("told").view
    assert isinstance(view, ToldView)
    (row,) = rows(view)
    assert row.status == "since 21 Nov 2026"
    view.rows.opened.emit(view.model.index(0))
    dialog = view.work.dialog
    assert isinstance(dialog, TellQuestion)
    assert not dialog.yes.isEnabled()
    dialog.how.setText("by phone")
    dialog.day.setText("never")
    assert not dialog.yes.isEnabled()
    dialog.answer.click()
    assert go.went == [("case", letter.case_ids[0], "answer:status")]
    view.rows.opened.emit(view.model.index(0))
    dialog = view.work.dialog
    assert isinstance(dialog, TellQuestion)
    dialog.how.setText("by phone")
    dialog.day.setText("21 Nov 2026")
    dialog.yes.click()
    settled()
    assert un_register.every(desk)[0].told[0].when == "2026-11-21"
    assert view.empty.isVisible()


def test_the_tab_of_a_case_shows_what_is_about_it(
    desk: Drawer,
    desk_place: Workplace,
    case: cases.Case,
    letter: Item,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    tab = RegisterTab(desk_place)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_case(read(desk, case.case_id))
    settled()
    said = words_in(tab)
    for words in ("Joint urgent appeal", "The sender was not told of it yet.", "21 day"):
        assert words in said
    tab.work.look(letter, tab.found)
    settled()
    assert tab.work.sheet is not None
    tab.work.sheet.reject()
    tab.add.click()
    assert isinstance(tab.work.dialog, ItemDialog)
    assert tab.work.dialog.cases.text() == "1"
    tab.work.dialog.leave.click()
    with qtbot.waitSignal(tab.changed):
        tab.work.tell(letter, case.case_id, 1)
        assert isinstance(tab.work.dialog, TellQuestion)
        tab.work.dialog.how.setText("in person")
        tab.work.dialog.yes.click()
    settled()
    assert "not told" not in words_in(tab)


def test_a_case_that_is_gone_is_called_so(
    page: Callable[[str], RegisterPage],
    desk: Drawer,
    case: cases.Case,
    letter: Item,
    settled: Settled,
    desk_vaults: line.Vaults,
) -> None:
    from defender_app.focal import retention  # noqa: PLC0415 - only here

    assert desk_vaults.clock is not None
    retention.delete(desk, case.case_id, "They asked for it.")
    view = page("un-action").view
    assert isinstance(view, ItemsView)
    assert "a case that was deleted" in rows(view)[0].facts
    assert view.model.index(0).data(CASE_ID) == letter.item_id
    view.work.change(letter, {})
    dialog = view.work.dialog
    assert isinstance(dialog, ItemDialog)
    dialog.form.asked["reference"].editor.set_answer(Answer(value="x"))
    dialog.keep.click()
    settled()
    assert un_register.every(desk)[0].case_ids == (case.case_id,)
