"""Cases that are to be looked at again, kept until another day, or deleted, in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from defender_app.focal import cases, deleted, retention, work
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support import line
from tests.support.window import RecordedGo, RecordedNotify, words_in
from ui.desk.retention import act
from ui.desk.retention.act import Deleting
from ui.desk.retention.view import ReviewDueView
from ui.widgets.rows import ROW
from ui.workplace import Workplace

Settled = Callable[[], None]


@pytest.fixture
def case(desk: Drawer, sent: Path) -> cases.Case:
    return desk_files.take_in(desk, sent)


@pytest.fixture
def view(
    desk_place: Workplace,
    case: cases.Case,
    qtbot: QtBot,
    settled: Settled,
    desk_vaults: line.Vaults,
) -> ReviewDueView:
    """A year and a day later."""
    assert case.number == 1
    desk_vaults.clock.forward(days=366)
    made = ReviewDueView(desk_place)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.arrive()
    settled()
    return made


def test_a_case_is_kept_until_another_day(
    view: ReviewDueView, desk: Drawer, case: cases.Case, settled: Settled
) -> None:
    assert view.part.model.rowCount() == 1
    assert view.part.model.index(0).data(ROW).status == "since 21 Nov 2027"
    assert not view.keep.isEnabled()
    view.part.rows.stand_on(case.case_id)
    assert view.keep.isEnabled()
    view.keep.click()
    dialog = view.dialog
    assert dialog is not None
    dialog.day.setText("1 Jan 2020")
    dialog.why.setPlainText("The appeal is open.")
    dialog.yes.click()
    settled()
    assert "not ahead" in dialog.problem.text()
    dialog.day.setText("when it is over")
    assert not dialog.yes.isEnabled()
    dialog.day.setText("29 Feb 2028")
    dialog.yes.click()
    settled()
    assert work.of(desk, case.case_id).review_on == "2028-02-29"
    assert view.empty.isVisible()


def test_after_how_long_is_set_in_the_same_place(
    view: ReviewDueView, desk: Drawer, settled: Settled
) -> None:
    assert view.months.chosen == "12"
    view.months.choose("0")
    view.months.changed.emit()
    settled()
    assert retention.months(desk) == 0
    assert view.empty.isVisible()
    retention.set_months(desk, 7)
    view.arrive()
    settled()
    assert view.months.chosen == "7"
    assert view.part.model.rowCount() == 1
    view.search("nothing like it")
    settled()
    assert view.part.model.rowCount() == 0


def test_a_case_is_deleted_from_the_list(
    view: ReviewDueView,
    desk: Drawer,
    case: cases.Case,
    settled: Settled,
    notify: RecordedNotify,
) -> None:
    view.part.rows.stand_on(case.case_id)
    view.delete.click()
    settled()
    assert view.deleting is not None
    dialog = view.deleting.dialog
    assert dialog is not None
    said = words_in(dialog)
    for words in ("Delete Case 1?", "What goes", "What was sent, as a whole", "What stays"):
        assert words in said
    assert not dialog.yes.isEnabled()
    dialog.no.click()
    assert cases.get(desk, case.case_id) == case

    view.delete.click()
    settled()
    dialog = view.deleting.dialog
    assert dialog is not None
    dialog.why.setPlainText("A year is over.")
    dialog.yes.click()
    settled()
    assert cases.every(desk) == ()
    assert deleted.every(desk)[0].why == "A year is over."
    assert "Case 1 was deleted" in notify.words[-1]
    assert view.empty.isVisible()


def test_whoever_deletes_a_case_on_its_page_is_led_to_the_list(
    desk_place: Workplace,
    desk: Drawer,
    case: cases.Case,
    go: RecordedGo,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    view = ReviewDueView(desk_place)
    qtbot.addWidget(view)
    act.act(desk_place, view, (case.case_id,), lambda: None)
    settled()
    (deleting,) = view.findChildren(Deleting)
    assert deleting.dialog is not None
    deleting.dialog.why.setPlainText("x")
    deleting.dialog.yes.click()
    settled()
    assert go.went == [("page", "cases")]
    assert cases.every(desk) == ()
