"""The Learn pages can be read by hand and by keyboard."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.repository import ROOT
from tests.support.window import RecordedNotify
from ui.learn.page import LearnPage
from ui.learn.texts import LESSONS
from ui.learn.who import WHO
from ui.widgets.labels import Words
from ui.workplace import Workplace


def _words(page: LearnPage) -> str:
    return "\n".join(label.text() for label in page.text.findChildren(Words))


def test_every_page_can_be_read(qtbot: QtBot, place: Workplace) -> None:
    page = LearnPage(place)
    qtbot.addWidget(page)
    page.resize(1076, 630)
    page.show()
    for lesson in LESSONS:
        page.show_part(lesson.ident)
        shown = _words(page)
        for block in lesson.blocks:
            assert all(str(sentence) in shown for sentence in block.sentences)


def test_the_same_people_stand_on_the_page_and_in_the_threat_model() -> None:
    text = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
    ten = text.partition("## Ten who")[2].partition("\n## ")[0]
    assert len(re.findall(r"(?m)^\*\*(?=[A-Z])", ten)) == len(WHO.blocks) == 10


def test_where_it_is_narrow_list_and_text_follow_one_another(
    qtbot: QtBot, place: Workplace
) -> None:
    page = LearnPage(place)
    qtbot.addWidget(page)
    page.resize(560, 300)
    page.show()
    assert page.view.isVisible()
    assert not page.text.isVisible()
    page.view.opened.emit(page.view.currentIndex())
    assert page.text.isVisible()
    page.back.click()
    QApplication.processEvents()
    assert page.view.isVisible()


def test_a_practice_vault_begins_with_a_question(
    qtbot: QtBot, place: Workplace, notify: RecordedNotify
) -> None:
    page = LearnPage(place)
    qtbot.addWidget(page)
    page.show()
    wanted: list[int] = []
    place.changes.practice.connect(lambda: wanted.append(1))
    notify.answer = False
    page.practice.click()
    assert wanted == []
    notify.answer = True
    page.practice.click()
    assert wanted == [1]


def test_in_a_practice_vault_there_is_no_need_for_another(
    qtbot: QtBot, training_place: Workplace
) -> None:
    page = LearnPage(training_place)
    qtbot.addWidget(page)
    page.show()
    assert not page.practice.isVisible()
