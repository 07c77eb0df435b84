"""From the list to a judgement and back in the whole window, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app.focal import case_index, own_notes, work
from tests.support import many_cases, vaults
from ui.desk.cases_page import CasesPage
from ui.desk.own_file_view import OwnFileView
from ui.desk.work.judge_dialog import JudgeQuestion
from ui.main_window import MainWindow


def test_a_case_is_judged_and_noted_with_the_keyboard_alone(tmp_path: Path, qtbot: QtBot) -> None:
    folder = vaults.new_vault(tmp_path / "desk", drawer_size=2 * vaults.MIB)
    with vaults.opened(folder) as vault:
        office = many_cases.Desk(vault.drawer)
        for number in range(3):
            office.take(many_cases.incident(number, date(2026, 11, 2)))
        window = MainWindow(vault, lock=lambda: None, role="receive")
        qtbot.addWidget(window)
        window.show()
        jobs = window.place.jobs

        def wait(until: Callable[[], object]) -> None:
            qtbot.waitUntil(lambda: bool(jobs.idle and until()), timeout=20_000)

        window.navigator.page("cases")
        listed = window.navigator.shown
        assert isinstance(listed, CasesPage)
        wait(lambda: listed.model.rowCount() == 3)
        listed.rows.setFocus(Qt.FocusReason.TabFocusReason)
        listed.rows.stand_on(listed.rows.cases.case_at(1).case_id)  # type: ignore[union-attr] # there
        case_id = listed.rows.current
        qtbot.keyClicks(listed.rows, "/")
        assert window.bar.search.hasFocus() or QApplication.activeWindow() is None
        qtbot.keyClicks(listed.rows, "u")
        wait(lambda: window.findChildren(JudgeQuestion))
        (asked,) = window.findChildren(JudgeQuestion)
        asked.pills.pill("critical").click()
        qtbot.keyClicks(asked.why, "They came back.")
        qtbot.keyClick(asked.yes, Qt.Key.Key_Return)
        wait(lambda: work.of(vault.drawer, case_id).history)
        page = window.navigator.shown
        assert isinstance(page, CasesPage)
        row = case_index.row(vault.drawer, case_id)
        assert row is not None
        assert row.urgency == "critical"
        qtbot.keyClicks(page, "n")
        (ours,) = page.findChildren(OwnFileView)
        # Letters that are typed into a field mean nothing but themselves.
        qtbot.keyClicks(ours.notes, "a s u n / ?")
        assert page.case_page is not None
        assert page.case_page.answering.dialog is None
        qtbot.keyClick(page, Qt.Key.Key_Escape)
        assert window.navigator.shown is listed
        wait(lambda: own_notes.read(vault.drawer, case_id) == "a s u n / ?")
        wait(lambda: listed.rows.current == case_id)
        window.flush()
        assert jobs.stop(10_000)
        window.allow_close()
        window.close()
