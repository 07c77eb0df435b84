"""Notices in the window: for a person, for a record, for a lost key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from defender_app.focal import cases, contacts, intake
from defender_app.focal.contacts import Contact
from defender_app.report import sent_notices
from defender_app.report.seal import Sealed
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support.window import RecordedNotify, arrived, words_in
from ui.incidents.actions import RecordActions
from ui.notices.dialog import NoticesDialog
from ui.notices.making import Notices
from ui.people.page import PeoplePage
from ui.record.page import RecordPage
from ui.record.ways import RecordWays
from ui.workplace import Workplace

Settle = Callable[[], None]


@pytest.fixture
def view(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1076, 628)
    widget.show()
    return widget


@pytest.fixture
def making(training_place: Workplace, view: QWidget) -> Notices:
    return Notices(training_place, view)


def shown(making: Notices, settled: Settle) -> NoticesDialog:
    settled()
    assert making.dialog is not None
    return making.dialog


def test_a_record_is_taken_back_in_the_window(
    making: Notices,
    report: Sealed,
    event_id: str,
    training_place: Workplace,
    desk_drawer: Drawer,
    folder: Path,
    settled: Settle,
) -> None:
    making.for_record(event_id)
    dialog = shown(making, settled)
    (row,) = dialog.rows
    assert "Reprisals desk" in row.wanted.text()
    assert row.wanted.isChecked()
    assert "1 file" in dialog.go.text()
    dialog.words.setPlainText("It is not safe any more.")
    dialog.go.click()
    settled()
    (path,) = folder.iterdir()
    assert path.name in words_in(dialog)
    assert "lie in" in dialog.where.text() or "lies in" in dialog.where.text()
    (box,) = row.carried.values()
    assert not box.isChecked()
    assert dialog.go.isHidden()
    box.click()
    settled()
    (notice,) = sent_notices.every(training_place.drawer)
    assert notice.carried_on
    assert not box.isEnabled()
    dialog.close_button.click()
    assert intake.take_in(desk_drawer, path).outcome == "notice"
    (case,) = cases.every(desk_drawer)
    assert (case.status, case.notices[0].notice.text) == ("withdrawn", "It is not safe any more.")
    assert case.report_id == report.report_id


def test_what_was_made_before_is_said_and_not_made_again_unasked(
    making: Notices, report: Sealed, event_id: str, folder: Path, settled: Settle
) -> None:
    del report
    making.for_record(event_id)
    shown(making, settled).go.click()
    settled()
    assert making.dialog is not None
    making.dialog.reject()
    making.for_record(event_id)
    dialog = shown(making, settled)
    (row,) = dialog.rows
    assert "Made on" in words_in(row)
    assert not row.wanted.isChecked()
    assert len(row.carried) == 1
    row.wanted.click()
    folder.joinpath("second").mkdir()
    making.make_in(folder / "second")
    settled()
    assert len(row.carried) == 2
    dialog.reject()


def test_a_name_in_the_words_is_refused_and_the_words_stay(
    making: Notices, report: Sealed, event_id: str, folder: Path, settled: Settle
) -> None:
    del report
    making.for_record(event_id)
    dialog = shown(making, settled)
    dialog.words.setPlainText("NAME-P1 wants it back")
    dialog.go.click()
    settled()
    assert dialog.problem.isVisibleTo(dialog)
    assert "names nobody" in dialog.problem.text()
    assert dialog.words.toPlainText() == "NAME-P1 wants it back"
    assert list(folder.iterdir()) == []
    dialog.words.setPlainText("It is taken back.")
    making.make_in(folder)
    settled()
    assert len(list(folder.iterdir())) == 1
    assert not dialog.problem.isVisibleTo(dialog)
    dialog.reject()


def test_other_records_in_the_same_report_are_said_and_nothing_is_ticked(
    making: Notices,
    training_place: Workplace,
    known: Contact,
    event_id: str,
    tmp_path: Path,
    settled: Settle,
) -> None:
    drawer = training_place.drawer
    other = line.saved(drawer, line.incident(title="Another matter"))
    line.sealed(drawer, known, [event_id, other], tmp_path / "sealed")
    making.for_record(event_id)
    dialog = shown(making, settled)
    (row,) = dialog.rows
    assert not row.wanted.isChecked()
    assert "1 other record" in words_in(row)
    assert not dialog.go.isEnabled()
    dialog.reject()


@pytest.mark.parametrize(
    ("changes", "can_be"),
    [
        ({"compared": msgspec.UNSET}, True),
        ({"revoked_on": "2026-11-21T00:00:00Z"}, False),
    ],
)
def test_a_card_that_is_not_good_asks_for_a_reason_or_says_no(
    making: Notices,
    training_place: Workplace,
    report: Sealed,
    known: Contact,
    event_id: str,
    folder: Path,
    settled: Settle,
    changes: dict[str, object],
    *,
    can_be: bool,
) -> None:
    del report
    drawer = training_place.drawer
    held = msgspec.structs.replace(contacts.get(drawer, known.contact_id).held[-1], **changes)
    contacts.save(drawer, msgspec.structs.replace(known, held=(held,)))
    making.for_record(event_id)
    dialog = shown(making, settled)
    (row,) = dialog.rows
    assert row.can_be is can_be
    assert not dialog.go.isEnabled()
    if can_be:
        (reason,) = row._reasons.values()
        reason.setText("known by voice")
        reason.textEdited.emit("known by voice")
        assert dialog.go.isEnabled()
        dialog.go.click()
        settled()
        (notice,) = sent_notices.every(drawer)
        assert notice.accepted == {"rule-14": "known by voice"}
    else:
        assert dialog.go.isHidden()
    dialog.reject()
    del folder


def test_nothing_that_was_sent_opens_nothing(
    making: Notices, event_id: str, notify: RecordedNotify, settled: Settle
) -> None:
    making.for_record(event_id)
    settled()
    assert making.dialog is None
    assert notify.words[-1].startswith("Nothing of this record")


def test_a_person_is_withdrawn_and_the_notice_is_made(
    training_place: Workplace,
    report: Sealed,
    event_id: str,
    desk_drawer: Drawer,
    folder: Path,
    settled: Settle,
    qtbot: QtBot,
) -> None:
    del report
    drawer = training_place.drawer
    uid = drawer.people.uid_of(event_id, "P1")
    page = PeoplePage(training_place, uid)
    arrived(page, qtbot, settled, (1076, 628))
    settled()
    person = page.person
    assert person is not None
    person._withdraw_all("phone", all_records=True)
    settled()
    settled()
    dialog = person.withdrawing.notices.dialog
    assert dialog is not None
    assert "Tell those who have it" in words_in(dialog)
    dialog.go.click()
    settled()
    (path,) = folder.iterdir()
    intake.take_in(desk_drawer, path)
    (case,) = cases.every(desk_drawer)
    assert case.status == "new"
    assert case.notices[0].notice.persons == (case.people[0],)
    assert person.to_tell.isVisible()
    dialog.everyone.click()
    settled()
    settled()
    assert person.to_tell.isHidden()
    page.flush()
    settled()


def test_from_both_menus(
    training_place: Workplace,
    report: Sealed,
    event_id: str,
    view: QWidget,
    notify: RecordedNotify,
    settled: Settle,
    qtbot: QtBot,
) -> None:
    del report
    page = RecordPage(training_place, event_id)
    qtbot.addWidget(page)
    settled()
    ways = RecordWays(training_place, page.draft, page, lambda: None)
    ways._ask_withdraw()
    settled()
    assert training_place.drawer.incidents.get(event_id).record_status == "withdrawn"
    assert ways.notices is not None
    assert ways.notices.dialog is not None
    ways.notices.dialog.reject()
    page.flush()
    settled()
    actions = RecordActions(training_place, view)
    menu = actions.popup(training_place.drawer.incidents.get(event_id), view)
    (tell,) = [one for one in menu.actions() if one.text().startswith("Tell those")]
    menu.close()
    tell.trigger()
    settled()
    assert actions.notices is not None
    assert actions.notices.dialog is not None
    actions.notices.dialog.reject()
    del notify
