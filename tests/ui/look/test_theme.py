"""Light, dark and high contrast, while the window is open."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import theme
from ui.theme.tokens import DARK, LIGHT, Type
from ui.widgets import banners, buttons, cards, chips, consent, labels, pills, progress, tabs


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.install(qapp, "light")


def _many() -> QWidget:
    page = cards.Card()
    for one in (
        labels.text("Words", "page"),
        buttons.filled("Save", "check"),
        buttons.outlined("Lock", "lock"),
        pills.Pills([("a", "Yes"), ("b", "No")]),
        chips.chip("Draft"),
        consent.ConsentShape("yes"),
        tabs.Segmented([("a", "List"), ("b", "Overview")]),
        progress.Bar(1, 2),
        banners.Banner("warn", "Something happened", "Because of this", "Do it"),
        cards.Tile("plane"),
    ):
        page.body.addWidget(one)
    return page


def test_a_change_repaints_everything_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    # Whatever other tests left.
    theme.install(qapp, "light")
    page = _many()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    # The ring round what has the keyboard comes a moment later.
    qapp.processEvents()
    parts = [page, *page.findChildren(QWidget)]
    seen = [part for part in parts if part.isVisible() and part.width() and part.height()]
    before = [part.grab().toImage() for part in seen]
    theme.install(qapp, "dark")
    after = [part.grab().toImage() for part in seen]
    same = [
        type(part).__name__
        for part, old, new in zip(seen, before, after, strict=True)
        if old == new
    ]
    assert not same
    theme.install(qapp, "light")
    assert [part.grab().toImage() for part in seen] == before


def test_the_system_is_followed_while_the_window_is_open(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.install(qapp, "system")
    for dark, tokens in ((True, DARK), (False, LIGHT)):
        # The screen-less platform has no light or dark of its own.
        monkeypatch.setattr(theme, "_system_is_dark", lambda now=dark: now)
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
        assert theme.colours() == tokens
        assert theme.is_dark() == dark
        window = QApplication.palette().window().color().name()
        assert window == tokens.paper.lower()


def test_a_chosen_appearance_stays(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    theme.install(qapp, "light")
    monkeypatch.setattr(theme, "_system_is_dark", lambda: True)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.is_dark()


def test_high_contrast_draws_edges_where_rims_were(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "_wants_contrast", lambda: True)
    theme.install(qapp, "light")
    now = theme.colours()
    assert now.rim == now.edge == LIGHT.edge
    assert now.line == now.edge
    assert now.ink3 == now.ink
    assert now.accent != LIGHT.accent


def test_watchers_die_with_their_owner(qapp: QApplication) -> None:
    heard: list[str] = []

    class Owner:
        def hear(self) -> None:
            heard.append("again")

    owner = Owner()
    theme.watch(owner.hear)
    theme.install(qapp, "dark")
    assert heard == ["again"]
    del owner
    gc.collect()
    theme.install(qapp, "light")
    assert heard == ["again"]


def test_lines_are_equally_high_in_all_scripts_but_tibetan() -> None:
    latin = theme.line_height(Type.BODY, "Words")
    assert latin == theme.line_height(Type.BODY, "文字") == theme.line_height(Type.BODY, "كلمات")
    assert theme.line_height(Type.BODY, "བོད") == round(14 * 1.8)
    assert theme.line_height(Type.BODY, "Words", loose=True) == 22


def test_tibetan_makes_the_lines_higher() -> None:
    QLocale.setDefault(QLocale("bo"))
    assert theme.line_height(Type.BODY) == 25


def test_figures_are_equally_wide_when_asked() -> None:
    assert theme.font(Type.HINT, tabular=True).featureTags()
    assert not theme.font(Type.HINT).featureTags()
