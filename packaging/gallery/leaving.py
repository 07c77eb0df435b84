"""The way to what leaves a desk in the clear: exports and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gallery import doing
from ui.desk.cases_page import CasesPage
from ui.desk.exports import ask
from ui.desk.exports.ask import ExportDialog

if TYPE_CHECKING:
    from gallery.worlds import World
    from ui.main_window import MainWindow


def several(window: MainWindow, world: World) -> None:
    """An export of some of the cases."""
    place = doing.page_of(window, CasesPage).place
    ask.act(place, window, tuple(world.cases[:5]), lambda: None)


def by_name(window: MainWindow, world: World) -> None:
    """The same, for a letter with names: most of them are left out."""
    several(window, world)
    dialog = window.findChildren(ExportDialog)[-1]
    dialog.action.choose("letter-named")
    dialog.look()


def numbers(window: MainWindow, _world: World) -> None:
    """The counts."""
    doing.page_of(window, CasesPage).show_view("numbers")
