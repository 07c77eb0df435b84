"""The way to what a record says beside its answers, and to the greeting of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.incidents.page import IncidentsPage
from ui.record.page import RecordPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from gallery.worlds import World
    from ui.main_window import MainWindow

    Way = Callable[[MainWindow, World], None]


def field(name: str, path: str) -> tuple[Way, Way]:
    """A record at one of its fields."""

    def open_it(window: MainWindow, world: World) -> None:
        window.navigator.record(world.records[name], "", path)

    def again(window: MainWindow, _world: World) -> None:
        """Once everything above it stands."""
        page = window.navigator.shown
        if isinstance(page, RecordPage):
            page.go_to(path)

    return open_it, again


def greeting(window: MainWindow, world: World) -> None:
    """The first list after a vault was opened."""
    world.sender.drawer.settings.set("greeted-on", None)
    page = window.navigator.shown
    if isinstance(page, IncidentsPage):
        page.greeter = None
        page.arrive()


def greeted(window: MainWindow, world: World) -> None:
    """It was said for today: the other pictures are of a quiet list."""
    del window
    settings = world.sender.drawer.settings
    settings.set("greeted-on", world.sender.drawer.now().date().isoformat())
