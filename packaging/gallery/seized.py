"""The guide after a seizure, and the words about a drawer for show, before a picture is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.seizure import guide

if TYPE_CHECKING:
    from collections.abc import Callable

    from gallery.worlds import World
    from ui.main_window import MainWindow

    Way = Callable[[MainWindow, World], None]


def begun(window: MainWindow, world: World) -> None:
    """Somebody answered that it was gone for some hours, open."""
    drawer = world.sender.drawer
    guide.begin(drawer)
    guide.answer(drawer, how_long="hours", was="open", knows="unknown")
    guide.tick(drawer, ["device", "family", "safe"])
    window.navigator.page("seizure")


def begun_at_a_desk(window: MainWindow, world: World) -> None:
    """The same at a desk, which has cards of its own."""
    guide.begin(world.desk.drawer)
    window.navigator.page("seizure")


def step(code: str) -> Way:
    """One step of it."""

    def way(window: MainWindow, _world: World) -> None:
        page = window.navigator.shown
        if page is not None:
            page.show_part(code)

    return way
