"""Somebody types before the page of a record stands: nothing of it is lost or goes elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget
from pytestqt.qtbot import QtBot

from defender_app.model import Incident
from ui.record import rooms
from ui.record.page import RecordPage
from ui.workplace import Workplace

Begin = Callable[[str | None], RecordPage]
TITLE = "Stopped at the gate of the old harbour"
WORD = "Stopped"


@pytest.fixture
def begin(qtbot: QtBot, training_place: Workplace) -> Begin:
    """Opens a page in a window, as its navigator does; its questions are still to be made."""
    window = QStackedWidget()
    qtbot.addWidget(window)
    window.resize(760, 600)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def opened(event_id: str | None) -> RecordPage:
        page = RecordPage(training_place, event_id)
        window.addWidget(page)
        window.setCurrentWidget(page)
        page.arrive()
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        return page

    return opened


@pytest.fixture
def make_saved(training_place: Workplace) -> Callable[[], str]:
    """Saves a record; gives its id."""

    def saved() -> str:
        record = Incident(format="defender-incident", version=1, title="The night at the airport")
        event_id = training_place.drawer.incidents.save(record).event_id
        assert event_id is not None
        return event_id

    return saved


def _type(qtbot: QtBot, page: RecordPage, words: str) -> None:
    """Press keys; each goes where the keyboard is by then."""
    for letter in words:
        there = page.focusWidget()
        assert there is not None
        qtbot.keyClicks(there, letter)


def test_a_title_begun_before_the_questions_stand_is_kept_to_its_end(
    qtbot: QtBot, begin: Begin, training_place: Workplace
) -> None:
    page = begin(None)
    assert page.section == ""
    page.heading.title.setFocus(Qt.FocusReason.MouseFocusReason)
    _type(qtbot, page, WORD)
    qtbot.waitUntil(lambda: rooms.QUICK in page.sections)
    with qtbot.waitSignal(page.draft.saved, timeout=10_000):
        _type(qtbot, page, TITLE.removeprefix(WORD))
    assert page.heading.title.text() == TITLE
    page.flush()
    qtbot.waitUntil(lambda: training_place.jobs.idle)
    assert training_place.drawer.incidents.get(page.draft.event_id).title == TITLE


def test_words_typed_before_the_first_question_stands_are_looked_for_in_it(
    qtbot: QtBot, begin: Begin
) -> None:
    page = begin(None)
    qtbot.keyClicks(page, WORD[0])
    first: Any = page.sections[rooms.QUICK]
    popup = QApplication.activePopupWidget()
    assert popup is not None
    line = popup.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, WORD[1:])
    qtbot.waitUntil(lambda: not page.opening.isHidden())
    assert line.text() == WORD
    below = first.type.mapToGlobal(first.type.rect().bottomLeft())
    assert popup.geometry().left() == below.x()
    popup.close()


def test_nobody_writes_over_a_title_that_is_not_there_yet(
    qtbot: QtBot, begin: Begin, make_saved: Callable[[], str]
) -> None:
    page = begin(make_saved())
    qtbot.keyClicks(page.heading.title, "x")
    qtbot.waitUntil(lambda: page.section != "")
    assert page.heading.title.text() == "The night at the airport"
    page.heading.title.end(False)  # noqa: FBT003 - Qt's setter
    qtbot.keyClicks(page.heading.title, "!")
    assert page.draft.incident.title == "The night at the airport!"
