"""What was once painted over something else, cut, or squeezed to nothing at the desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app.focal.compare_cases import Side
from ui.desk.action_row import ActionRow
from ui.desk.consent_card import Matrix
from ui.desk.numbers.table import NumbersTable
from ui.desk.related.compare_view import CompareLine
from ui.shell import pages
from ui.shell.rail import Rail
from ui.theme import theme
from ui.widgets.labels import text

LOWEST_SCREEN = 360
FRAME = 8


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        ("New", "New"),
        ("Information asked for and not yet answered by anybody", "Information…"),
    ],
)
def test_a_state_stands_beside_the_words_of_an_action(qtbot: QtBot, state: str, shown: str) -> None:
    row = ActionRow("Change status", "flag", state)
    qtbot.addWidget(row)
    row.resize(256, 38)
    assert row.shown_state().startswith(shown.rstrip("…"))
    assert row.shown_state().endswith("…") == shown.endswith("…")
    row.resize(row.sizeHint().width(), 38)
    assert row.shown_state() == ""


@pytest.mark.parametrize("role", [pages.RECEIVE, "record"])
def test_every_page_of_the_rail_fits_a_low_screen(qtbot: QtBot, role: str) -> None:
    plan = pages.rail_plan(role)
    assert "focal-points" in plan.names
    marks = [plan.icon(name) for name in plan.names]
    assert len(set(marks)) == len(marks), "two pages with one picture"
    rail = Rail(plan, training=True, title="Notebook")
    qtbot.addWidget(rail)
    rail.set_narrow(narrow=True)
    assert rail.minimumSizeHint().height() <= LOWEST_SCREEN - FRAME


def test_words_without_spaces_need_no_wide_column(qtbot: QtBot) -> None:
    usual = text("Keep", "caption")
    for said in ("联合国职员，保密", "联合国报告，不写名字", "Read and keep"):
        head = text(said, "caption", wrap=True)
        qtbot.addWidget(head)
        assert Matrix._column_of(head) == Matrix._column_of(usual), said
    long = text("Donaudampfschifffahrtsgesellschaft", "caption")
    assert Matrix._column_of(long) > Matrix._column_of(usual)


def test_all_lines_of_a_comparison_begin_at_the_same_places(qtbot: QtBot) -> None:
    paths = ("Incident.country", "Incident.place_text", "Incident.narrative", "Case.sender")
    found = set()
    for path in paths:
        side = Side(
            path=path,
            form="text",
            ours=("Westeria",),
            theirs=("Westeria, in the river province",),
            state="differs",
        )
        made = CompareLine(side, ("Case 4", "Case 10"))
        qtbot.addWidget(made)
        made.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        made.resize(900, 90)
        made.show()
        QApplication.processEvents()
        found.add(tuple(part.x() for part in made._parts))
    assert len(found) == 1


def test_numbers_keep_some_rows_in_a_low_window(qtbot: QtBot) -> None:
    table = NumbersTable("Numbers")
    qtbot.addWidget(table)
    head, row = table.horizontalHeader().height(), table.verticalHeader().defaultSectionSize()
    assert table.minimumHeight() >= head + 3 * row
    narrow = theme.scaled(530)
    table.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    table.resize(narrow, table.minimumHeight())
    table.show()
    QApplication.processEvents()
    assert table.horizontalHeader().length() <= narrow
