"""Going through many cases: keys, filters, what is done with several, and 72 hours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crypto.minisign import SigningKey
from defender_app.focal import card_notes, case_index, cases, events, work
from defender_app.focal.cases import Case
from defender_app.vault.drawer import Drawer
from tests.support import line, many_cases
from tests.support.window import RecordedGo, RecordedNotify, arrived, words_in
from ui.desk.case_list import CASE, due_words, row_of
from ui.desk.cases_page import CasesPage
from ui.desk.triage import keys
from ui.desk.triage.bulk import Doing
from ui.desk.triage.seventy_two import SeventyTwoView, in_order, remaining
from ui.desk.why import WhyQuestion
from ui.widgets.choice import Choice
from ui.widgets.fields import LineEdit
from ui.widgets.rows import ROW
from ui.workplace import Workplace

Settled = Callable[[], None]
DAY = date(2026, 11, 2)
HOSTILE = "<b>x</b>\u202egpj\u2066 \u0f56\u0f7c\u0f51 ئۇيغۇر 中文 ไทย"


def take(desk: many_cases.Desk, number: int, **changes: Any) -> Case:
    told = many_cases.incident(number, DAY + timedelta(days=number))
    return desk.take(told, titles=(changes.pop("title", f"Title {number}"),), **changes)


@pytest.fixture
def five(desk: Drawer) -> tuple[Case, ...]:
    """Five cases; the last one is the first of the list."""
    office = many_cases.Desk(desk)
    urgencies = ("low", "critical", "normal", "high", "strange")
    found = [
        take(office, number, urgency=urgency, country="XA" if number % 2 else "")
        for number, urgency in enumerate(urgencies)
    ]
    return tuple(found)


@pytest.fixture
def page(
    desk_place: Workplace, five: tuple[Case, ...], qtbot: QtBot, settled: Settled
) -> CasesPage:
    made = CasesPage(desk_place)
    arrived(made, qtbot, settled, (1076, 629))
    assert made.model.rowCount() == len(five)
    return made


def press(qtbot: QtBot, page: CasesPage, *pressed: str | Qt.Key) -> None:
    for one in pressed:
        if isinstance(one, str):
            qtbot.keyClicks(page.rows, one)
        else:
            qtbot.keyClick(page.rows, one)


def chosen(page: CasesPage) -> tuple[str, ...]:
    return page.rows.chosen


def question(page: CasesPage) -> WhyQuestion:
    (found,) = [one for one in page.findChildren(WhyQuestion) if one.isVisible()]
    return found


def test_cases_are_gone_through_and_chosen_with_the_keyboard_alone(
    page: CasesPage, five: tuple[Case, ...], go: RecordedGo, qtbot: QtBot, settled: Settled
) -> None:
    page.rows.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.rows.current == five[4].case_id
    press(qtbot, page, "j", "j", "k")
    assert page.rows.current == five[3].case_id
    assert chosen(page) == ()
    press(qtbot, page, Qt.Key.Key_Space, "j", "j", Qt.Key.Key_Space)
    assert chosen(page) == (five[3].case_id, five[1].case_id)
    assert page.list.part.bar.isVisible()
    assert page.list.part.bar.count.text() == "2 chosen"
    press(qtbot, page, Qt.Key.Key_Space)
    assert chosen(page) == (five[3].case_id,)
    press(qtbot, page, Qt.Key.Key_Escape)
    assert chosen(page) == ()
    assert not page.list.part.bar.isVisible()
    press(qtbot, page, "a", "s", "u", "n", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    parts = ("answer:received", "answer:status", "judge", "note")
    here = five[1].case_id
    assert go.went[:5] == [*(("case", here, one) for one in parts), ("case", here)]
    assert go.went[5] == ("back",)
    press(qtbot, page, "?")
    (dialog,) = page.findChildren(keys.KeysDialog)
    assert "Judge how urgent it is" in words_in(dialog)
    dialog.accept()
    # Holding Ctrl means something else, and letters without a meaning do nothing.
    qtbot.keyClick(page.rows, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, page, "x")
    assert len(go.went) == 6
    settled()


def test_a_click_opens_and_with_ctrl_it_chooses(
    page: CasesPage, five: tuple[Case, ...], go: RecordedGo, qtbot: QtBot
) -> None:
    def click(row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        middle = page.rows.visualRect(page.model.index(row)).center()
        qtbot.mouseClick(page.rows.viewport(), Qt.MouseButton.LeftButton, held, middle)

    click(1, Qt.KeyboardModifier.ControlModifier)
    click(3, Qt.KeyboardModifier.ControlModifier)
    assert chosen(page) == (five[3].case_id, five[1].case_id)
    assert go.went == []
    page.rows.choose(())
    click(2)
    assert go.went == [("case", five[2].case_id)]
    assert chosen(page) == ()


def test_the_list_is_narrowed_down_and_put_in_order(
    page: CasesPage, five: tuple[Case, ...], settled: Settled
) -> None:
    def numbers() -> list[int]:
        settled()
        return [page.model.index(row).data(CASE).number for row in range(page.model.rowCount())]

    filters = page.filters
    filters._set("order", "urgency")
    assert numbers() == [2, 4, 3, 1, 5]
    filters._set("order", "number")
    assert numbers() == [1, 2, 3, 4, 5]
    filters.add("urgencies", "critical")
    filters.add("urgencies", "high")
    assert numbers() == [2, 4]
    assert filters.more.isVisible()
    filters.more.pill("urgencies:high").click()
    assert numbers() == [2]
    known = {entry.id for entry in filters.entries("mechanisms")}
    assert known
    filters.clear()
    assert numbers() == [1, 2, 3, 4, 5]
    mechanism = min(known)
    filters.add("mechanisms", mechanism)
    found = numbers()
    assert 0 < len(found) <= 5
    filters.add("countries", "ZZ")
    assert numbers() == []
    assert page.nothing.button.isVisible()
    page.nothing.button.click()
    assert numbers() == [1, 2, 3, 4, 5]
    menu = filters.open_menu()
    menu.close()
    popup = filters.ask("types", "What happened?")
    popup.close()
    assert five


def test_several_get_a_status_and_whoever_is_left_out_is_named(
    page: CasesPage,
    five: tuple[Case, ...],
    desk: Drawer,
    notify: RecordedNotify,
    qtbot: QtBot,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gone = msgspec.structs.replace(five[0], status="withdrawn")
    cases.save(desk, gone)
    monkeypatch.setattr(work, "is_taken_back", lambda case: case.case_id == gone.case_id)
    page.arrive()
    settled()
    page.rows.choose([five[0].case_id, five[1].case_id, five[2].case_id])
    page.rows.setFocus()
    press(qtbot, page, "s")
    asked = question(page)
    assert not asked.yes.isEnabled()
    (doing,) = asked.findChildren(Doing)
    (choice,) = asked.findChildren(Choice)
    choice._take("assessed")
    asked.why.setPlainText("Read on Monday.")
    asked.yes.click()
    settled()
    assert doing is not None
    found = [case_index.row(desk, one.case_id) for one in five[:3]]
    assert [one.status for one in found if one] == ["withdrawn", "assessed", "assessed"]
    assert work.of(desk, five[1].case_id).history[-1].why == "Read on Monday."
    assert notify.words[-1] == "Done with 2 case(s)" or "2" in notify.words[-1]
    ((said, why),) = notify.ends
    assert "1" in said
    assert "Case 1" in why
    # Those that are still chosen and shown are as they are now.
    assert page.model.index_of(five[1].case_id).data(ROW).status == "Assessed"


def test_nothing_is_done_where_nothing_could_be(
    page: CasesPage, five: tuple[Case, ...], desk: Drawer, settled: Settled, qtbot: QtBot
) -> None:
    page.rows.choose([five[0].case_id])
    bar = page.list.part.bar
    assert not bar.buttons["join"].isEnabled()
    page.window().resize(400, 300)
    qtbot.waitUntil(bar.together.isVisible)
    menu = bar.open_menu()
    assert [one.isEnabled() for one in menu.actions()].count(False) == 1
    menu.close()
    page.window().resize(1076, 629)
    qtbot.waitUntil(bar.buttons["review"].isVisible)
    bar.buttons["review"].click()
    asked = question(page)
    (field,) = [one for one in asked.findChildren(LineEdit) if one.isVisible()]
    for typed in ("soon", "2027", "31 Feb 2027", ""):
        field.setText(typed)
        assert not asked.yes.isEnabled()
    field.setText("7 Mar 2027")
    asked.yes.click()
    settled()
    assert work.of(desk, five[0].case_id).review_on == "2027-03-07"


def test_several_are_joined_only_with_a_reason_that_can_be_seen(
    page: CasesPage, five: tuple[Case, ...], desk: Drawer, settled: Settled
) -> None:
    page.rows.choose([five[0].case_id, five[1].case_id])
    page.list.part.bar.buttons["join"].click()
    asked = question(page)
    for typed in ("", "   ", "\u200b\u2060", "\u00ad"):
        asked.why.setPlainText(typed)
        assert not asked.yes.isEnabled()
    asked.why.setPlainText(HOSTILE + "\x07")
    asked.yes.click()
    settled()
    # A control character is refused, said in the dialog, and what was typed stays.
    assert asked.problem.isVisible()
    assert events.of_case(desk, five[0].case_id) is None
    asked.why.setPlainText("The same gate, \u4e2d\u6587, \u0f56\u0f7c\u0f51")
    asked.yes.click()
    settled()
    event = events.of_case(desk, five[0].case_id)
    assert event is not None
    assert set(event.case_ids) == {five[0].case_id, five[1].case_id}


def test_who_waits_for_a_receipt_and_for_how_long(
    desk: Drawer,
    desk_place: Workplace,
    five: tuple[Case, ...],
    desk_vaults: line.Vaults,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    view = SeventyTwoView(desk_place)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    view.arrive()
    settled()
    model = view.part.model
    ids = [model.index(row).data(CASE).case_id for row in range(model.rowCount())]
    # Critical and high ones first, then whoever has waited longest.
    assert ids == [five[place].case_id for place in (1, 3, 0, 2, 4)]
    assert "72" in model.index(0).data(ROW).status
    assert model.index(0).data(ROW).status_tone == "plain"
    desk_vaults.clock.forward(hours=71, minutes=20)
    view.arrive()
    settled()
    row = model.index(0).data(ROW)
    assert "40" in row.status
    assert "minute" in row.status
    assert row.status_tone == "warn"
    desk_vaults.clock.forward(minutes=41)
    view.arrive()
    settled()
    row = model.index(0).data(ROW)
    assert row.status.startswith("late since")
    assert row.status_tone == "danger"
    assert "5" in view.about.text()
    work.set_status(desk, five[0].case_id, "acknowledged")
    view.search("title")
    settled()
    assert model.rowCount() == 4
    view.search("nowhere at all")
    settled()
    assert view.empty.isVisible()


def test_a_moment_that_is_none_does_not_stop_the_list(desk: Drawer, five: tuple[Case, ...]) -> None:
    row = case_index.row(desk, five[0].case_id)
    assert row is not None
    odd = msgspec.structs.replace(row, taken_on="yesterday")
    assert in_order((odd, row)) == (row, odd)
    assert remaining(odd, desk.now())[1] == "plain"


def test_what_a_row_says_of_its_days(desk: Drawer, five: tuple[Case, ...]) -> None:
    row = case_index.row(desk, five[0].case_id)
    assert row is not None
    today = date(2026, 12, 30)
    due = msgspec.structs.replace(row, due=today.toordinal())
    assert due_words(due, today) == "due 30 Dec"
    assert due_words(due, today + timedelta(days=1)) == "late since 30 Dec"
    later = msgspec.structs.replace(row, due=(today + timedelta(days=9)).toordinal())
    assert due_words(later, today) == "due 8 Jan 2027"
    assert due_words(msgspec.structs.replace(due, status="closed"), today) == ""
    odd = msgspec.structs.replace(row, title=HOSTILE * 500, said_by=HOSTILE * 9, country="<b>")
    shown = row_of(odd, "yes", today)
    assert "\u202e" not in shown.title + shown.facts
    assert len(shown.title) < 9_000


def test_names_of_countries_kinds_and_states_find_cases_too(
    page: CasesPage, five: tuple[Case, ...], desk: Drawer, settled: Settled
) -> None:
    def found(words: str) -> set[int]:
        assert page.search(words)
        settled()
        return {page.model.index(row).data(CASE).number for row in range(page.model.rowCount())}

    work.set_status(desk, five[1].case_id, "assessed")
    assert found("westeria") == {1, 2, 3, 4}
    assert found("title westeria") == {1, 2, 3, 4}
    assert found("westeria title 3") == {3, 4}
    assert found("assessed") == {2}
    assert found("title 4") == {4, 5}
    assert found("zzz") == set()
    assert found("") == {1, 2, 3, 4, 5}


def test_of_several_cards_one_can_be_chosen(
    desk: Drawer, desk_place: Workplace, qtbot: QtBot, settled: Settled
) -> None:
    first, second = (line.new_card(desk).digest for _ in range(2))
    card_notes.set_label(desk, second, "for HRC 61")
    office = many_cases.Desk(desk, SigningKey.generate())
    take(office, 1, card=first)
    take(office, 2, card=second)
    page = CasesPage(desk_place)
    arrived(page, qtbot, settled, (540, 320))
    assert {one.id for one in page.filters.entries("cards")} == {first, second}
    assert "for HRC 61" in page.filters.label("cards", second)
    page.filters.add("cards", second)
    settled()
    assert page.model.rowCount() == 1
    # In a narrow window the views are a list to choose from, and none is out of reach.
    page.window().resize(330, 300)
    QApplication.processEvents()
    assert page.views.field.isVisible() != page.views.tabs.isVisible()
    page.views.field._take("within-72")
    settled()
    assert page.views.chosen == "within-72"
    page.show_part("list")
    assert page.views.chosen == "list"
