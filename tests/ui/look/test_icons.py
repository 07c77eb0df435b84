"""Icons: every name draws something, in one hand, at every size."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.support.repository import ROOT
from ui.theme import icons, theme

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" '
    'stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">'
)
TYPES = [
    one["id"]
    for one in json.loads((ROOT / "defender_app/taxonomy/types.json").read_text("utf-8"))["types"]
]


def _inked(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).alpha() > 0
        for y in range(image.height())
        for x in range(image.width())
    )


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_draws_something_inside_its_square(name: str) -> None:
    for size in (14, 16, 18, 20):
        image = icons.pixmap(name, "ink2", size, 1.0).toImage()
        assert _inked(image) > size / 2
    large = icons.pixmap(name, "ink", 24, 2.0).toImage()
    corners = [(0, 0), (47, 0), (0, 47), (47, 47)]
    assert not any(large.pixelColor(x, y).alpha() for x, y in corners)


@pytest.mark.parametrize("name", [name for name in icons.names() if name != "mark"])
def test_all_icons_are_drawn_with_one_pen(name: str) -> None:
    drawing = (icons.FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert drawing.startswith(HEAD)
    assert not re.search(r"#[0-9a-fA-F]{3}|url\(|<image|<text|<script|href", drawing)


@pytest.mark.parametrize("type_id", TYPES)
def test_every_incident_type_has_an_icon(type_id: str) -> None:
    assert icons.type_icon_name(type_id) in icons.names()


def test_types_look_different_from_each_other() -> None:
    names = [icons.type_icon_name(type_id) for type_id in TYPES]
    assert len(names) == len(set(names))


def test_an_unknown_type_has_the_plain_icon() -> None:
    assert icons.type_icon_name("of-a-later-version") == "note"


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_drawn_for_the_pixels_of_the_screen(ratio: float) -> None:
    made = icons.pixmap("plane", "ink", 20, ratio)
    assert made.width() == round(20 * ratio)
    assert made.devicePixelRatio() == ratio
    assert made.deviceIndependentSize().width() == pytest.approx(20, abs=0.5)


def test_icons_take_the_colour_of_their_token(qapp: QApplication) -> None:
    made = {}
    for appearance in ("light", "dark"):
        theme.install(qapp, appearance)
        image = icons.pixmap("minus", "accent", 24, 2.0).toImage()
        made[appearance] = image.pixelColor(24, 24).name()
        assert made[appearance] == theme.colours().accent.lower()
    theme.install(qapp, "light")
    assert made["light"] != made["dark"]


@pytest.mark.parametrize("name", ["arrow-right", "chevron-left", "reply", "list"])
def test_what_points_along_the_line_mirrors(qapp: QApplication, name: str) -> None:
    plain = icons.pixmap(name, size=24).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = icons.pixmap(name, size=24).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored != plain
    assert icons.pixmap(name, size=24, mirror=True).toImage() == mirrored


@pytest.mark.parametrize("name", ["check", "clock", "search", "help", "pencil", "plane"])
def test_ticks_and_things_do_not_mirror(qapp: QApplication, name: str) -> None:
    plain = icons.pixmap(name, size=24).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    same = icons.pixmap(name, size=24).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert same == plain


def test_importing_the_theme_loads_no_svg() -> None:
    code = (
        "import sys, ui.theme.icons, ui.theme.theme, ui.theme.sheet\n"
        "loaded = {name for name in sys.modules if name.startswith('PySide6.Qt')}\n"
        "assert loaded <= {'PySide6.QtCore', 'PySide6.QtGui', 'PySide6.QtWidgets'}, loaded\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
