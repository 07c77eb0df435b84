"""Shapes of consent: each is known without its colour."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.theme import theme
from ui.theme.theme import Appearance
from ui.widgets import consent

SAME = {"conditional", "some"}
DIFFERENT_PIXELS = 20


def _grey(value: str, edge: int) -> list[bool]:
    """Which pixels are dark when the shape is printed in grey, each on its own middle grey."""
    image = QImage(edge, edge, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    consent.paint_consent(painter, QRectF(0, 0, edge, edge), value)
    painter.end()
    levels = [image.pixelColor(x, y).lightness() for y in range(edge) for x in range(edge)]
    middle = (min(levels) + max(levels)) / 2
    return [level < middle for level in levels]


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("edge", [14, 16, 32])
def test_shapes_differ_in_black_and_white(
    qapp: QApplication, appearance: Appearance, edge: int
) -> None:
    theme.install(qapp, appearance)
    shapes = {value: _grey(value, edge) for value in consent.values()}
    theme.install(qapp, "light")
    least = DIFFERENT_PIXELS * (edge / 16) ** 2 / 4
    for one, other in combinations(shapes, 2):
        if {one, other} == SAME:
            assert shapes[one] == shapes[other]
            continue
        differing = sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True))
        assert differing > least, (one, other)


def test_no_is_not_red() -> None:
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    consent.paint_consent(painter, QRectF(0, 0, 16, 16), "no")
    painter.end()
    assert image.pixelColor(8, 4).name() == theme.colours().ink2.lower()


def test_an_unknown_answer_counts_as_not_asked() -> None:
    assert _grey("of-a-later-version", 16) == _grey("not-asked", 16)
