"""Every screen with the keyboard alone, for an unsteady hand, and for eyes that see less."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.a11y import sweep
from tests.a11y.screens import EVERY
from tests.support.slices import CI

Shows = Callable[..., QWidget]

LEAST_FOR_WORDS, LEAST_FOR_LARGE, LEAST_FOR_SHAPES = 4.5, 3.0, 3.0

LEAST_ANYWAY = 24
SMALL = {
    "Another answer": "beside the question, above its field: at 32 a form would be a third longer",
    "Somebody says otherwise": "the same",
    "Remove this account": "the same",
    "SmallLink": "words inside small print, which have the height of their line",
    "Cell": "33 recovery words on one sheet, as they stand on the paper",
    "Key": "the keyboard on the screen is as large as the window allows; the real one types too",
}
"""Names or classes of what may be smaller, each with its reason; never below 24 pixels."""

NO_STOPS = {
    "_Step": "where one is among the steps; only those behind lead back, and they are stops",
    "finder": "the arrows of the line above it move in it, and Enter takes from it",
}
"""Classes or object names of what takes no keyboard, each with its reason."""

FAST = ("incidents", "case")
"""Each screen is looked at eight times: the fast slice takes two of them."""
SCREENS = [pytest.param(name, marks=CI if name in FAST else pytest.mark.long) for name in EVERY]


def _least(one: QAbstractButton) -> int:
    may_be_small = {type(one).__name__, one.accessibleName()} & SMALL.keys()
    return LEAST_ANYWAY if may_be_small else sweep.LEAST_TARGET


def _needs_no_stop(one: QWidget) -> bool:
    known = bool({type(one).__name__, one.objectName()} & NO_STOPS.keys())
    return known and one.focusPolicy() is Qt.FocusPolicy.NoFocus


def _missed(window: QWidget, reached: list[QWidget]) -> list[str]:
    """What can be used and has no stop, nor stands in a group that has one."""
    beside = {one for stop in reached for one in sweep.groups_of(stop)}
    return [
        sweep.named(one)
        for one in sweep.to_use(window)
        if one not in reached
        and one not in beside
        and not sweep.in_field(one)
        and one.focusProxy() not in reached
        and not _needs_no_stop(one)
        and not any(stop.isAncestorOf(one) for stop in reached)
    ]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize("language", ["en", "en_XB"])
def test_tab_leads_everywhere_and_out_again(name: str, language: str, show: Shows) -> None:
    window = show(name, language=language)
    reached = sweep.stops(window)
    assert reached
    assert _missed(window, reached) == []


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize("language", ["en", "en_XB"])
def test_one_stop_follows_the_other_as_one_reads(name: str, language: str, show: Shows) -> None:
    assert sweep.backwards(sweep.stops(show(name, language=language))) == []


@pytest.mark.timeout(300)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", SCREENS)
def test_one_always_sees_where_the_keyboard_is(name: str, dark: bool, show: Shows) -> None:
    window = show(name, dark=dark)
    unseen = [
        f"{found:.1f}: {sweep.named(one)}"
        for one in sweep.stops(window)
        if isinstance(one, sweep.USED) and one.isVisible()
        if (found := sweep.focus_contrast(window, one)) < LEAST_FOR_SHAPES
    ]
    assert unseen == []


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", SCREENS)
def test_whatever_can_be_pressed_is_large_enough(name: str, show: Shows) -> None:
    window = show(name)
    small = [
        f"{one.width()} by {one.height()}: {sweep.named(one)}"
        for one in sweep.to_use(window)
        if isinstance(one, QAbstractButton)
        and min(sweep.hit_area(one)) < _least(one)
        and not sweep.in_field(one)
    ]
    assert small == []


@pytest.mark.timeout(300)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", SCREENS)
def test_words_stand_out_from_what_is_behind_them(name: str, dark: bool, show: Shows) -> None:
    window = show(name, dark=dark)
    read = list(sweep.words_read(window))
    assert read
    poor = [one for one in read if one.ratio < (LEAST_FOR_LARGE if one.large else LEAST_FOR_WORDS)]
    assert poor == []


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", SCREENS)
def test_no_colour_stands_alone(name: str, show: Shows) -> None:
    assert list(sweep.only_coloured(show(name))) == []
