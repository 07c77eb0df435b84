"""Every label has the room it needs, in every language, at 100 % and at 200 %."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.measured_words import cuts
from tests.support.repository import ROOT
from tests.support.words_walked import LOOKS
from ui.i18n import languages
from ui.widgets import labels

CODES = [code for code, _ in languages.OFFERED]
# Where people are most; in the scripts that need most room, or stand the other way round.
OFTEN = (
    *("incidents", "record-act-open", "record-quick", "person", "send-3-see", "settings"),
    *("cases", "case", "first"),
)
OFTEN_IN = ("ru", "bo", "ar")


def _walked(place: Path, look: str, codes: list[str], *scenes: str) -> dict[str, Any]:
    command = [sys.executable, "-X", "utf8", "-m", "tests.support.words_walked"]
    done = subprocess.run(
        [*command, str(place), look, ",".join(codes), *scenes],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _told(found: dict[str, Any]) -> list[str]:
    return [
        f"{one['screen']}: {one['fault']}: {one['words']!r} in {one['where']}"
        for one in found["found"]
    ]


@pytest.mark.long
@pytest.mark.timeout(5400)
@pytest.mark.parametrize("look", sorted(LOOKS))
@pytest.mark.parametrize("code", CODES)
def test_all_words_of_all_screens_have_their_room(code: str, look: str, tmp_path: Path) -> None:
    found = _walked(tmp_path, look, [code])
    assert len(found["seen"]) > 150
    assert _told(found) == []


@pytest.mark.long
@pytest.mark.ci
@pytest.mark.parametrize("look", ["full", "half"])
def test_words_have_their_room_where_people_are_most(look: str, tmp_path: Path) -> None:
    found = _walked(tmp_path, look, list(OFTEN_IN), *OFTEN)
    assert len(found["seen"]) >= len(OFTEN_IN) * (len(OFTEN) + 10)
    assert _told(found) == []


def _shown(qtbot: QtBot, page: QWidget) -> list[str]:
    qtbot.addWidget(page)
    page.show()
    return [one.fault for one in cuts(page)]


def test_a_line_without_its_room_is_found(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    label = labels.text("Some words that need more room than this")
    label.setMaximumWidth(60)
    column.addWidget(label)
    assert any("too narrow" in fault for fault in _shown(qtbot, page))


def test_a_wrapped_label_that_is_too_low_is_found(qtbot: QtBot) -> None:
    page = QWidget()
    label = labels.text("Some words that need more lines than one", wrap=True)
    label.setParent(page)
    label.setGeometry(0, 0, 60, 20)
    page.resize(200, 200)
    assert any("too low" in fault for fault in _shown(qtbot, page))


def test_a_word_that_is_broken_is_found(qtbot: QtBot) -> None:
    page = QWidget()
    label = labels.text("incommunicado", wrap=True)
    label.setParent(page)
    label.setGeometry(0, 0, 40, 200)
    page.resize(200, 200)
    assert "breaks a word" in _shown(qtbot, page)


def test_a_button_outside_its_window_is_found(qtbot: QtBot) -> None:
    page = QWidget()
    page.resize(200, 100)
    button = QPushButton("Lock", page)
    button.setGeometry(150, 80, 90, 40)
    assert any("reaches" in fault for fault in _shown(qtbot, page))


def test_words_over_words_are_found(qtbot: QtBot) -> None:
    page = QWidget()
    page.resize(300, 100)
    for place, words in enumerate(("One label", "Another label")):
        label = QLabel(words, page)
        label.setGeometry(10 + 20 * place, 10, 120, 30)
    assert any("lies over" in fault for fault in _shown(qtbot, page))


def test_tabs_that_do_not_fit_are_found(qtbot: QtBot) -> None:
    page = QWidget()
    row = QHBoxLayout(page)
    bar = QTabBar()
    bar.setUsesScrollButtons(False)
    for number in range(9):
        bar.addTab(f"A view with a long name {number}")
    bar.setFixedWidth(120)
    row.addWidget(bar)
    assert _shown(qtbot, page)


def test_words_that_have_their_room_are_not_told(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(labels.text("Enough room", "heading"))
    column.addWidget(labels.text("Enough room for some more words than one", wrap=True))
    column.addWidget(QPushButton("Send"))
    page.resize(600, 200)
    assert _shown(qtbot, page) == []
