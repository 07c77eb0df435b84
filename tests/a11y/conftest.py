"""Screens of the program, one after the other, in the process of the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from gallery import camera
from gallery.camera import Look
from PySide6.QtWidgets import QApplication, QWidget

from tests.a11y.screens import Screens
from tests.support.window_rules import window_rules
from ui import i18n
from ui.theme import theme

Shows = Callable[..., QWidget]
_open: dict[Look, Screens] = {}


@pytest.fixture(scope="module")
def _screens(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[Look], Screens]]:
    """One set of vaults for each look, used by all tests of a module."""

    def of(look: Look) -> Screens:
        if look not in _open:
            _open[look] = Screens(qapp, tmp_path_factory.mktemp(look.name), look)
        return _open[look]

    yield of
    for one in _open.values():
        one.close()
    _open.clear()


@pytest.fixture
def show(
    qapp: QApplication,
    _screens: Callable[[Look], Screens],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Shows]:
    """Shows a screen in a look; gives the window that stands before everything else."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    with window_rules(qapp, monkeypatch):
        shown: list[Screens] = []

        def screen(name: str, *, dark: bool = False, language: str = "en") -> QWidget:
            look = Look(f"{language}-{'dark' if dark else 'light'}", dark=dark, language=language)
            camera.dress(qapp, look)
            shown.append(_screens(look))
            return shown[-1].show(name)

        yield screen
        for one in shown:
            one.put_away()
        i18n.install(qapp, i18n.FALLBACK)
        theme.install(qapp, "light")
