"""The tab "Related": candidates, comparing, deciding; and the event of a case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from crypto.minisign import SigningKey
from defender_app.focal import cases, events, work
from defender_app.focal.cases import Case
from defender_app.model.person import Identity
from defender_app.training.samples import samples
from defender_app.vault.drawer import Drawer
from tests.support import many_cases
from tests.support.window import RecordedGo, words_in
from ui.desk.case_page import CasePage
from ui.desk.related import words as related
from ui.desk.related.compare_view import CompareDialog
from ui.desk.related.tab import RelatedTab
from ui.widgets.buttons import Button

Settled = Callable[[], None]
Opened = Callable[[Case], CasePage]
DAY = date(2026, 11, 2)
NAME = "Ilva Torrenko"


@pytest.fixture
def three(desk: Drawer) -> tuple[Case, ...]:
    """The same event told by two sources, and another one."""
    told = samples()[0].incident
    names = [(str(told.persons[0].pid), Identity(real_name=NAME))]
    first = many_cases.Desk(desk).take(told, names=names)
    second = many_cases.Desk(desk, SigningKey.generate()).take(told, names=names)
    other = many_cases.Desk(desk, SigningKey.generate())
    third = other.take(many_cases.incident(7, DAY + timedelta(days=200)))
    return first, second, third


@pytest.fixture
def page(opened: Opened, three: tuple[Case, ...]) -> CasePage:
    return opened(three[0])


def shown(page: CasePage, settled: Settled) -> RelatedTab:
    page.begin("related")
    settled()
    (tab,) = page.view.findChildren(RelatedTab)
    return tab


def compared(tab: RelatedTab, case: Case, settled: Settled) -> CompareDialog:
    tab.compare(case.case_id)
    settled()
    assert tab.dialog is not None
    return tab.dialog


def test_two_cases_are_compared_and_joined_with_a_reason(
    page: CasePage,
    three: tuple[Case, ...],
    desk: Drawer,
    settled: Settled,
    go: RecordedGo,
) -> None:
    tab = shown(page, settled)
    ids = [one.case_id for one, _ in tab._found.others]
    assert ids[0] == three[1].case_id
    assert "a name" in words_in(tab)
    assert NAME not in words_in(tab)
    dialog = compared(tab, three[1], settled)
    said = words_in(dialog)
    # Names are shown under People, on purpose, and nowhere else.
    assert NAME not in said
    assert "A name is the same in both." in said
    states = {line.state for line in dialog.lines}
    assert "agrees" in states
    dialog.pills.pill("differs").click()
    assert {line.state for line in dialog.lines} == {"differs"}
    dialog.pills.pill("all").click()
    dialog.same.click()
    asked = tab.deciding.dialog
    assert asked is not None
    assert not asked.yes.isEnabled()
    asked.why.setPlainText("The same gate, the same hour.")
    asked.yes.click()
    settled()
    event = events.of_case(desk, three[0].case_id)
    assert event is not None
    assert set(event.case_ids) == {three[0].case_id, three[1].case_id}
    assert tab.dialog is None
    links = [one.text() for one in page.view.findChildren(Button) if one.kind == "link"]
    assert any(f"cases {three[0].number}" in one for one in links)
    assert "The same gate, the same hour." in words_in(tab)
    assert "different keys" in words_in(tab)
    assert three[1].case_id not in {one.case_id for one, _ in tab._found.others}
    # Both stay cases of their own.
    assert len(cases.every(desk)) == 3
    dialog = compared(tab, three[1], settled)
    assert not dialog.same.isVisible()
    dialog.other.click()
    assert go.went == [("case", three[1].case_id)]


def test_a_case_is_taken_out_of_its_event_again(
    page: CasePage, three: tuple[Case, ...], desk: Drawer, settled: Settled
) -> None:
    events.join(desk, (three[0].case_id, three[1].case_id), "One gate.")
    page.load()
    tab = shown(page, settled)
    row = next(one for one in tab._found.members if one.case_id == three[0].case_id)
    tab._leave(row)
    asked = tab.deciding.dialog
    assert asked is not None
    asked.why.setPlainText("Another evening.")
    asked.yes.click()
    settled()
    assert events.of_case(desk, three[0].case_id) is None
    assert work.of(desk, three[0].case_id).history[-1].why == "Another evening."
    assert not tab._found.members
    # Decided before, it is a candidate like any other.
    assert tab._found.others


def test_what_is_decided_is_marked_and_not_asked_again(
    page: CasePage, three: tuple[Case, ...], desk: Drawer, settled: Settled
) -> None:
    tab = shown(page, settled)
    tab.decide(three[1].case_id, "different")
    asked = tab.deciding.dialog
    assert asked is not None
    asked.why.setPlainText("Ten months between them.")
    asked.yes.click()
    settled()
    assert events.decided(desk, three[0].case_id, three[1].case_id) is not None
    assert "Another event" in words_in(tab)
    assert tab._found.others[-1][0].decided == "different"


def test_a_decision_that_cannot_be_kept_stays_in_the_dialog(
    page: CasePage, three: tuple[Case, ...], desk: Drawer, settled: Settled
) -> None:
    events.join(desk, (three[0].case_id, three[1].case_id), "One gate.")
    tab = shown(page, settled)
    # Somebody else joined them meanwhile: they leave first.
    tab.decide(three[1].case_id, "different")
    asked = tab.deciding.dialog
    assert asked is not None
    asked.why.setPlainText("Not the same.")
    asked.yes.click()
    settled()
    assert asked.isVisible()
    assert asked.problem.isVisible()
    asked.reject()


def test_lines_stand_below_each_other_where_there_is_little_room(
    page: CasePage, three: tuple[Case, ...], settled: Settled, qtbot: QtBot
) -> None:
    dialog = compared(shown(page, settled), three[1], settled)
    dialog.resize(900, 600)
    qtbot.waitUntil(lambda: dialog.lines[0]._stacked is False)
    dialog.resize(360, 300)
    qtbot.waitUntil(lambda: dialog.lines[0]._stacked is True)
    assert dialog.page.page.width() <= dialog.width()
    dialog.reject()


def test_everything_has_words() -> None:
    from defender_app.focal import candidates, compare_cases  # noqa: PLC0415 - only here

    for kind in candidates.WEIGHTS:
        assert kind in related._REASONS
    for line in compare_cases._LINES:
        assert "." not in related.label(line.path)
    hostile = compare_cases.Side(
        path="Incident.place_text",
        form="text",
        ours=("\u202eevil", "b" * 9_000),
        theirs=(),
        state="only-ours",
    )
    mine, other = related.shown(hostile)
    assert "\u202e" not in mine
    assert len(mine) <= 4_000
    assert other == ""
