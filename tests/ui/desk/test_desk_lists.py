from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app import wire
from defender_app.focal import case_index, cases, reply
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support import line
from tests.support.window import RecordedGo, arrived
from ui.desk.case_list import CASE, CaseModel, found_by, row_of
from ui.desk.cases_page import CasesPage
from ui.desk.inbox_model import InboxModel
from ui.desk.people_page import CasePeoplePage
from ui.desk.register_page import CASE_ID, LinesModel, RegisterPage
from ui.page import Page
from ui.widgets.empty import Empty
from ui.widgets.rows import ROW, Row
from ui.workplace import Workplace

Settled = Callable[[], None]
Shown = Callable[[Page], None]
HOSTILE = "a\u202egpj.\u2066exe<b>&amp;\u0000".replace("\u0000", "")


@pytest.fixture
def shown(qtbot: QtBot, settled: Settled) -> Shown:
    """Shows a page and waits until it has loaded."""

    def show(page: Page) -> None:
        arrived(page, qtbot, settled, (1076, 629))
        QApplication.processEvents()

    return show


@pytest.fixture
def case(desk: Drawer, sent: Path) -> cases.Case:
    return desk_files.take_in(desk, sent)


@pytest.fixture
def many(desk: Drawer, case: cases.Case) -> tuple[cases.Case, ...]:
    """Three hundred cases, some of them hostile."""
    statuses = ("new", "acknowledged", "needs-information", "closed")
    with desk.transaction():
        for number in range(2, 301):
            copy = msgspec.structs.replace(
                case,
                case_id=wire.new_id(),
                number=number,
                status=statuses[number % 4],
                titles=(HOSTILE if number % 7 == 0 else f"Title {number}",),
                type="from-the-future" if number % 5 == 0 else case.type,
                urgency="strange" if number % 3 == 0 else "critical",
                country="XX",
                people=("FINCH",) if number == 50 else (),
                said_by="",
            )
            cases.save(desk, copy)
    return cases.every(desk)


def test_three_hundred_cases_are_listed_filtered_and_found(
    desk_place: Workplace,
    many: tuple[cases.Case, ...],
    shown: Shown,
    go: RecordedGo,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    page = CasesPage(desk_place)
    shown(page)
    assert page.model.rowCount() == 300
    assert page.model.index(0).data(CASE).number == 300
    page.filters.pills.pill("closed").click()
    settled()
    assert page.model.rowCount() == sum(one.status == "closed" for one in many)
    assert page.filters.pills.pill("closed").count == "75"
    page.filters.pills.pill("all").click()
    settled()
    assert page.search("finch")
    QApplication.processEvents()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.search("title no-such")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert page.nothing.isVisible()
    assert page.search("westeria title 29")
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    assert page.search("")
    qtbot.waitUntil(lambda: page.model.rowCount() == 300)
    QApplication.processEvents()
    middle = page.rows.visualRect(page.model.index(1)).center()
    qtbot.mouseClick(page.rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert go.went == [("case", many[-2].case_id)]


def test_searching_on_a_case_shows_the_list_and_then_the_case_again(
    desk_place: Workplace, case: cases.Case, shown: Shown, settled: Settled
) -> None:
    page = CasesPage(desk_place, case.case_id)
    shown(page)
    page.search("stopped")
    settled()
    assert page.list_page.isVisible()
    assert page.model.rowCount() == 1
    page.search("")
    assert page.case_page is not None
    assert page.case_page.isVisible()


def test_a_damaged_case_does_not_hide_the_others(
    desk: Drawer, desk_place: Workplace, case: cases.Case, shown: Shown
) -> None:
    assert case
    desk.documents.put(cases.KIND, "ab" * 16, b"{}")
    page = CasesPage(desk_place)
    shown(page)
    assert page.model.rowCount() == 1
    assert page.list._damaged.count() == 1


def test_without_cases_it_leads_to_the_inbox(
    desk_place: Workplace, shown: Shown, go: RecordedGo
) -> None:
    for page in (CasesPage(desk_place), RegisterPage(desk_place), CasePeoplePage(desk_place)):
        shown(page)
        (empty,) = [one for one in page.findChildren(Empty) if one.isVisible()]
        empty.button.click()
    assert go.went == [("page", "inbox")] * 3


def test_rows_hold_harmless_words(desk: Drawer, case: cases.Case) -> None:
    known = case_index.row(desk, case.case_id)
    assert known is not None
    odd = msgspec.structs.replace(
        known, title=HOSTILE, said_by=HOSTILE[:60], types=("x",), urgency="y", country="ZZ"
    )
    row = row_of(odd)
    for text in (row.title, row.facts):
        assert "\u202e" not in text
    assert "<U+202E>" in row.title
    assert "<b>" in row.title
    assert row.icon == "note"
    assert row.urgency == ""
    assert row_of(msgspec.structs.replace(known, title="")).title != ""
    assert found_by(case, "westeria stopped")
    assert not found_by(case, "elsewhere")


def test_the_register_lists_what_came_and_went(
    desk: Drawer,
    desk_place: Workplace,
    case: cases.Case,
    out: Path,
    desk_vaults: line.Vaults,
    shown: Shown,
    settled: Settled,
    go: RecordedGo,
) -> None:
    register_page = RegisterPage(desk_place)
    shown(register_page)
    register_page.show_view("received")
    settled()
    page = register_page.received
    assert page.due_model.rowCount() == 1
    assert page.due_model.index(0).data(ROW).status == "Due 24 Nov 2026"
    # Only one of the two lists is there at a time, however low the window is.
    assert (page.rows.isVisible(), page.due.isVisible()) == (True, False)
    page.filters.pill("waiting").click()
    assert (page.rows.isVisible(), page.due.isVisible()) == (False, True)
    desk_vaults.clock.forward(days=4)
    page.arrive()
    settled()
    assert page.due_model.index(0).data(ROW).status == "Overdue since 24 Nov 2026"
    assert page.due_model.index(0).data(ROW).status_tone == "danger"
    reply.create(desk, case.case_id, reply.Answer(kind="received", text="Here."), out)
    page.arrive()
    settled()
    assert page.due.isHidden()
    rows = [page.model.index(n).data(ROW).status for n in range(page.model.rowCount())]
    assert rows == ["Receipt, no. 1", "Received"]
    page.order.setCurrentIndex(1)
    assert page.model.rowCount() == 2
    assert register_page.search("nothing like it")
    assert page.model.rowCount() == 0
    page.search("")
    page.rows.opened.emit(page.model.index(0))
    assert go.went == [("case", case.case_id)]


def test_people_of_the_cases(
    desk: Drawer, desk_place: Workplace, case: cases.Case, shown: Shown, go: RecordedGo
) -> None:
    same = msgspec.structs.replace(case, case_id=wire.new_id(), number=2)
    other_key = msgspec.structs.replace(case, case_id=wire.new_id(), number=3, sender="another")
    cases.save(desk, same)
    cases.save(desk, other_key)
    page = CasePeoplePage(desk_place)
    shown(page)
    assert page.model.rowCount() == 4
    ids = {page.model.index(n).data(CASE_ID) for n in range(4)}
    assert ids == {same.case_id, other_key.case_id}
    assert page.search(case.said_by.lower())
    assert page.model.rowCount() == 2
    page._open(page.model.index(0))
    assert go.went[0][0] == "case"


def test_models_keep_the_rules_of_qt(desk: Drawer, case: cases.Case) -> None:
    from defender_app.focal.batch import Row as Taken  # noqa: PLC0415 - only here

    fail = QAbstractItemModelTester.FailureReportingMode.Fatal
    taken = Taken(name="a", when=case.taken_on, outcome="opened", case_id=case.case_id)
    bad = Taken(name="b", when=case.taken_on, outcome="damaged")
    inbox, list_model, lines = InboxModel(), CaseModel(), LinesModel()
    testers = [QAbstractItemModelTester(one, fail) for one in (inbox, list_model, lines)]
    inbox.add([taken, bad])
    inbox.sift("here")
    inbox.add([bad])
    assert (inbox.rowCount(), inbox.counts()["all"]) == (1, 3)
    inbox.show_rows([taken])
    known = case_index.row(desk, case.case_id)
    assert known is not None
    list_model.show_cases([known])
    list_model.take_lights({known.case_id: "yes", "elsewhere": "no"})
    assert list_model.index(0).data(ROW).light == "yes"
    list_model.show_cases([msgspec.structs.replace(known, status="closed")])
    assert list_model.index(0).data(ROW).status == "Closed"
    lines.show_lines([(case.case_id, Row(title="t"))])
    assert lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "t"
    del testers
