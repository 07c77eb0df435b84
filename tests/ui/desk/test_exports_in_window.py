"""Exporting cases and numbers in the window: what is shown before, and what is written."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from defender_app.focal import cases, work
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support.window import RecordedNotify
from ui.desk.exports import ask, printing
from ui.desk.exports.ask import ExportDialog
from ui.desk.numbers.view import NumbersView
from ui.widgets.check import Check
from ui.workplace import Workplace

Settled = Callable[[], None]


@pytest.fixture
def case(desk: Drawer, sent: Path) -> cases.Case:
    return desk_files.take_in(desk, sent)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1280, 720)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(
    desk_place: Workplace, window: QWidget, case: cases.Case, settled: Settled
) -> ExportDialog:
    made = ExportDialog(desk_place, window, (case.case_id,))
    made.show()
    settled()
    return made


def _words(widget: QWidget) -> str:
    return " ".join(str(one.property("text") or "") for one in widget.findChildren(QWidget))


def test_what_is_in_it_is_shown_before(dialog: ExportDialog) -> None:
    assert "1 case" in _words(dialog.view)
    assert "2" in _words(dialog.view)
    assert dialog.go.isEnabled()
    assert not dialog._why.isVisible()


def test_who_is_missing_is_named_and_can_be_decided(dialog: ExportDialog, settled: Settled) -> None:
    dialog.action.choose("letter-named")
    dialog.look()
    settled()
    assert not dialog.go.isEnabled()
    shown = _words(dialog.view)
    assert "said no to the name in public UN reports" in shown
    assert "None of these cases" in shown
    boxes = dialog.view.findChildren(Check)
    met = next(box for box in boxes if "arrested" in box.text())
    met.setChecked(True)
    settled()
    assert dialog.view.met
    assert any(box.isChecked() for box in dialog.view.findChildren(Check))


def test_a_spreadsheet_is_written_and_noted(
    dialog: ExportDialog,
    desk: Drawer,
    case: cases.Case,
    notify: RecordedNotify,
    settled: Settled,
    tmp_path: Path,
) -> None:
    heard: list[bool] = []
    dialog.written.connect(lambda: heard.append(True))
    dialog.action.choose("confide")
    dialog.form.choose("xlsx")
    dialog.look()
    settled()
    target = tmp_path / "cases.xlsx"
    notify.paths = [target]
    dialog.go.click()
    settled()
    book = openpyxl.load_workbook(io.BytesIO(target.read_bytes()))
    assert str(book.worksheets[0]["A2"].value).startswith("TRAINING – Case 1")
    assert heard == [True]
    assert "cases.xlsx" in notify.words[-1]
    last = work.of(desk, case.case_id).history[-1]
    assert (last.what, last.after) == ("exported", "xlsx confide")
    assert notify.choices[-1][1] == "TRAINING-cases.xlsx"


def test_a_pdf_is_made_of_what_may_leave(
    desk_place: Workplace,
    window: QWidget,
    case: cases.Case,
    notify: RecordedNotify,
    settled: Settled,
    tmp_path: Path,
) -> None:
    printing.act(desk_place, window, (case.case_id,), lambda: None)
    settled()
    (dialog,) = window.findChildren(ExportDialog)
    assert dialog.form.chosen == "pdf"
    notify.paths = [tmp_path / "case.pdf"]
    dialog.go.click()
    settled()
    assert (tmp_path / "case.pdf").read_bytes().startswith(b"%PDF")


def test_a_place_that_cannot_be_written_to_is_said_in_the_dialog(
    dialog: ExportDialog, notify: RecordedNotify, settled: Settled, tmp_path: Path
) -> None:
    notify.paths = [tmp_path / "nowhere" / "cases.xlsx"]
    dialog.go.click()
    settled()
    assert dialog.problem.isVisible()
    assert dialog.go.isEnabled()


def test_fields_come_with_what_needs_them(dialog: ExportDialog, settled: Settled) -> None:
    for action, shown in (("other-ngo", (True, False)), ("sg-unnamed", (False, True))):
        dialog.action.choose(action)
        dialog.look()
        assert (dialog._recipient.isVisible(), dialog._year.isVisible()) == shown
        settled()
    dialog.action.choose("other-ngo")
    dialog.look()
    settled()
    assert "organisation" in _words(dialog.view)


def test_the_title_and_the_bulk_way(
    desk_place: Workplace, window: QWidget, case: cases.Case, settled: Settled
) -> None:
    assert ask.title() == "Export…"
    assert printing.title()
    ask.act(desk_place, window, (case.case_id,), lambda: None)
    settled()
    (dialog,) = window.findChildren(ExportDialog)
    dialog.leave.click()
    QApplication.processEvents()


@pytest.fixture
def numbers(desk_place: Workplace, qtbot: QtBot, case: cases.Case, settled: Settled) -> NumbersView:
    assert case.number == 1
    view = NumbersView(desk_place)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    view.arrive()
    settled()
    return view


def _cells(view: NumbersView) -> list[list[Any]]:
    model = view.table.numbers
    return [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_small_numbers_are_shown_here_and_marked(numbers: NumbersView) -> None:
    rows = _cells(numbers)
    assert rows[-1][:2] == ["Total", "1 *"]
    assert "Fewer than 5" in numbers.notes.text()
    numbers.by.choose("country")
    numbers._show()
    assert _cells(numbers)[0][0] == "Westeria"


def test_a_search_counts_only_what_it_finds(numbers: NumbersView, settled: Settled) -> None:
    numbers.search("nothing of the kind")
    settled()
    assert numbers.shown is None
    assert numbers.empty.isVisible()


def test_numbers_leave_without_the_small_ones_unless_somebody_says_why(
    numbers: NumbersView, notify: RecordedNotify, settled: Settled, tmp_path: Path
) -> None:
    numbers.export()
    dialog = numbers.dialog
    assert dialog is not None
    dialog.form.choose(("csv",))
    notify.paths = [tmp_path / "a.csv"]
    dialog.yes.click()
    settled()
    assert "<5" in (tmp_path / "a.csv").read_text("utf-8-sig")
    numbers.export()
    dialog = numbers.dialog
    assert dialog is not None
    dialog.form.choose(("csv",))
    dialog.all.setChecked(True)
    dialog.small.setChecked(True)
    assert not dialog.yes.isEnabled()
    dialog.why.setText("The office knows all of them")
    notify.paths = [tmp_path / "b.csv"]
    dialog.yes.click()
    settled()
    told = (tmp_path / "b.csv").read_text("utf-8-sig")
    assert "<5" not in told
    assert "The office knows all of them" in told
    assert "By month of receipt" in told


def test_several_cases_as_pdf_are_a_zip(
    desk_place: Workplace,
    window: QWidget,
    case: cases.Case,
    sender: Drawer,
    contact: Any,
    out: Path,
    desk: Drawer,
    notify: RecordedNotify,
    settled: Settled,
    tmp_path: Path,
) -> None:
    second = desk_files.take_in(desk, desk_files.send(sender, contact, out))
    dialog = ExportDialog(desk_place, window, (case.case_id, second.case_id), "pdf")
    settled()
    notify.paths = [tmp_path / "cases.zip"]
    dialog.go.click()
    settled()
    with zipfile.ZipFile(tmp_path / "cases.zip") as archive:
        assert archive.namelist() == ["case-0001.pdf", "case-0002.pdf"]
    dialog.deleteLater()
