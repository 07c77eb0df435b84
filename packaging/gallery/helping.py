"""The guide: read under *Learn*, searched, and opened over a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from gallery.worlds import World
    from ui.main_window import MainWindow


def page(ident: str) -> Callable[[MainWindow, World], None]:
    """Read one page under *Learn*."""
    return lambda window, _world: _show(window, ident)


def _show(window: MainWindow, ident: str) -> None:
    shown = window.navigator.shown
    if shown is not None:
        shown.show_part(ident)


def sought(window: MainWindow, _world: World) -> None:
    """Search the guide with the field of the window."""
    window.bar.search.setText("passphrase")
    window.bar.search.returnPressed.emit()


def opened(window: MainWindow, _world: World) -> None:
    """Ask for help about the screen."""
    window.bar.help.click()
