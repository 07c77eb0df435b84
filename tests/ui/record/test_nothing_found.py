"""A list in which nothing fits says so, and nothing can be taken from it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.fields.finder import Finder
from ui.fields.finding import Entry


def test_a_list_in_which_nothing_fits_says_so(qtbot: QtBot) -> None:
    finder = Finder((Entry("a", "Airport"),), "Where")
    qtbot.addWidget(finder)
    taken: list[str] = []
    finder.picked.connect(taken.append)
    finder.line.setText("zzz")
    assert finder.ids() == ()
    assert finder.model.index(0, 0).data() == "Nothing found"
    finder.list.clicked.emit(finder.model.index(0, 0))
    assert taken == []
    finder.line.setText("air")
    assert finder.ids() == ("a",)


def test_what_can_be_taken_as_it_is_needs_no_such_line(qtbot: QtBot) -> None:
    finder = Finder((), "Where", own=True)
    qtbot.addWidget(finder)
    finder.line.setText("zzz")
    assert finder.ids() == ("own:zzz",)
    assert finder.model.rowCount() == 1
