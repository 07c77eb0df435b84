"""Nothing is told by colour alone, and nothing moves by itself."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication

from tests.support.repository import ROOT, python_files
from ui.theme import theme
from ui.widgets import consent
from ui.widgets.rows import Row

MOVING = re.compile(
    r"\b(Q\w*Animation\w*|QTimeLine|QMovie|QScroller|setAnimated\(True|setClearButtonEnabled\(True)"
)
# Of lights, chips and marks: where a colour says something, and what says it besides.
COLOURED = re.compile(r"\"(ok|warn|danger)(_wash)?\"")
"""Tokens that mean something."""

BESIDE = {
    "ui/widgets/consent.py": "five shapes, known in black and white (tests/ui/look)",
    "ui/widgets/chips.py": "the words of the chip",
    "ui/widgets/banners.py": "its icon and its sentence",
    "ui/widgets/rows.py": "a flag and the word, “High” or “Critical”",
    "ui/widgets/buttons.py": "the verb on the button",
}
"""Shared parts that paint in such a colour, and what says the same without it."""


def test_nothing_of_ours_is_animated() -> None:
    found = [
        f"{name}: {line.strip()}"
        for name in python_files("ui")
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines()
        if MOVING.search(line)
    ]
    assert found == []


def test_what_the_desktop_would_animate_stands_still(qapp: QApplication) -> None:
    theme.install(qapp, "light")
    effects = [one for one in Qt.UIEffect if one is not Qt.UIEffect.UI_General]
    assert not [one for one in effects if QApplication.isEffectEnabled(one)]
    assert not qapp.findChildren(QAbstractAnimation)
    assert not [
        one for one in QApplication.topLevelWidgets() if one.findChildren(QAbstractAnimation)
    ]


@pytest.mark.parametrize("part", BESIDE)
def test_parts_that_use_such_a_colour_are_known(part: str) -> None:
    assert COLOURED.search((ROOT / part).read_text(encoding="utf-8")), "no longer needed here"


def test_a_row_says_its_light_and_its_urgency_in_words() -> None:
    said = Row(title="Stopped", urgency="High", status="Draft", light_words="everybody agreed")
    for words in ("High", "Draft", "everybody agreed"):
        assert words in said.words()


def test_every_light_has_a_shape_of_its_own() -> None:
    assert len(set(consent.values())) >= 5
