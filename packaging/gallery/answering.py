"""The way to what may be done with a case, and to answers to several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gallery import doing
from ui.desk.answers import many
from ui.desk.answers.templates_dialog import TemplatesDialog
from ui.desk.cases_page import CasesPage

if TYPE_CHECKING:
    from gallery.worlds import World
    from ui.main_window import MainWindow


def several(window: MainWindow, world: World) -> None:
    """Answers to some of the cases."""
    place = doing.page_of(window, CasesPage).place
    many.act(place, window, tuple(world.cases[:4]), lambda: None)


def words(window: MainWindow, _world: World) -> None:
    """The words for answers."""
    TemplatesDialog(doing.page_of(window, CasesPage).place, window).open()
