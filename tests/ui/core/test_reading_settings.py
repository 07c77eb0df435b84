"""Text size and spacing: chosen, in force at once, kept in the drawer, gone with the lock."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app.vault import Vault
from tests.support.window import arrived
from ui import i18n
from ui.settings.page import SettingsPage
from ui.theme import theme
from ui.theme.tokens import Type
from ui.unlock import entry
from ui.workplace import Workplace

Settled = Callable[[], None]


@pytest.fixture(autouse=True)
def _as_usual() -> Iterator[None]:
    yield
    theme.suit(100, wider=False)


@pytest.fixture
def page(place: Workplace, qtbot: QtBot, settled: Settled) -> SettingsPage:
    made = SettingsPage(place)
    arrived(made, qtbot, settled, (1076, 630))
    return made


def test_a_size_and_a_spacing_are_kept_in_the_drawer_and_the_window_is_made_anew(
    page: SettingsPage, place: Workplace, vault: Vault, settled: Settled, qtbot: QtBot
) -> None:
    before = (place.folder / "options.json").read_bytes()
    assert page.general.text_size.chosen == ("100",)
    assert page.general.spacing.chosen == ("normal",)
    with qtbot.waitSignal(place.changes.window):
        page.general.text_size.pill("150").click()
    settled()
    with qtbot.waitSignal(place.changes.window):
        page.general.spacing.pill("wider").click()
    settled()
    habits = entry.habits_of(vault)
    assert (habits.text_size, habits.wider) == (150, True)
    assert (place.folder / "options.json").read_bytes() == before
    page.arrive()
    settled()
    assert page.general.text_size.chosen == ("150",)
    assert page.general.spacing.chosen == ("wider",)


@pytest.mark.parametrize("odd", [0, 99, 1000, "150", True, None])
def test_what_is_odd_in_the_drawer_is_the_usual_size(vault: Vault, odd: object) -> None:
    vault.drawer.settings.set(entry.TEXT_SIZE, odd)  # type: ignore[arg-type] # odd on purpose
    vault.drawer.settings.set(entry.WIDER, "yes")
    habits = entry.habits_of(vault)
    assert (habits.text_size, habits.wider) == (100, False)


@pytest.mark.parametrize("percent", entry.TEXT_SIZES)
def test_letters_grow_by_as_much_as_was_chosen(qapp: QApplication, percent: int) -> None:
    before = theme.font(Type.BODY).pixelSize()
    theme.suit(percent, wider=False)
    assert theme.font(Type.BODY).pixelSize() == pytest.approx(before * percent / 100, abs=1)
    assert qapp.font().pixelSize() == theme.font(Type.BODY).pixelSize()


def test_wider_is_as_wide_as_the_criterion_asks() -> None:
    theme.suit(100, wider=True)
    made = theme.font(Type.BODY)
    pixels = made.pixelSize()
    assert made.letterSpacingType() is QFont.SpacingType.AbsoluteSpacing
    assert made.letterSpacing() == pytest.approx(0.12 * pixels, abs=0.02)
    assert made.wordSpacing() == pytest.approx(0.16 * pixels, abs=0.02)
    assert theme.line_height(Type.BODY) >= 1.5 * pixels
    theme.suit(100, wider=False)
    usual = theme.font(Type.BODY)
    assert (usual.letterSpacing(), usual.wordSpacing()) == (0, 0)


@pytest.mark.parametrize("language", ["ar", "ug", "bo"])
def test_joined_letters_stay_joined(qapp: QApplication, language: str) -> None:
    i18n.install(qapp, language)
    theme.suit(100, wider=True)
    made = theme.font(Type.BODY)
    assert made.letterSpacing() == 0
    assert made.wordSpacing() > 0
