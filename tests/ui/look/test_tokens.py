"""The numbers of the look: contrast, and that there is one place for them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.repository import ROOT, python_files
from ui.theme.tokens import DARK, LIGHT, Colours

# Token: contrast on surface, light and dark.
TABLE = {
    "edge": (3.5, 4.1),
    "ink": (15.5, 12.9),
    "ink2": (7.3, 8.0),
    "ink3": (5.3, 5.7),
    "accent": (7.3, 8.3),
    "ok": (6.0, 8.2),
    "warn": (6.3, 8.5),
    "danger": (6.8, 7.8),
}
GROUNDS = ("paper", "surface", "sunken", "fill", "hover")
LEAST_FOR_WORDS = 4.5
LEAST_FOR_SHAPES = 3.0


def _light_of(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((_light_of(one), _light_of(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("token", TABLE)
def test_contrast_is_what_the_table_says(token: str) -> None:
    for theme, expected in zip((LIGHT, DARK), TABLE[token], strict=True):
        measured = contrast(getattr(theme, token), theme.surface)
        assert measured == pytest.approx(expected, abs=0.06)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_words_can_be_read_on_every_ground(theme: Colours) -> None:
    pairs = [(ink, ground) for ink in ("ink", "ink2", "ink3") for ground in GROUNDS]
    pairs += [(tone, f"{tone}_wash") for tone in ("ok", "warn", "danger")]
    pairs += [("accent", "wash"), ("accent", "wash_pressed"), ("ink", "wash"), ("ink2", "wash")]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("surface", "danger")]
    poor = {
        (ink, ground): contrast(getattr(theme, ink), getattr(theme, ground))
        for ink, ground in pairs
        if contrast(getattr(theme, ink), getattr(theme, ground)) < LEAST_FOR_WORDS
    }
    assert not poor


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_fields_and_focus_are_seen_on_every_ground(theme: Colours) -> None:
    for ground in ("paper", "surface"):
        for shape in ("edge", "accent"):
            measured = contrast(getattr(theme, shape), getattr(theme, ground))
            assert measured >= LEAST_FOR_SHAPES


def test_colours_are_numbers_in_one_place_only() -> None:
    written = re.compile(r"#[0-9A-Fa-f]{6}\b")
    here = Path("ui/theme/tokens.py")
    elsewhere = [
        name.as_posix()
        for name in python_files("ui")
        if name != here and written.search((ROOT / name).read_text(encoding="utf-8"))
    ]
    assert not elsewhere
