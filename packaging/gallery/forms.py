"""In which form files leave, on the page that shows what they will see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gallery import doing
from ui.send.page import SendPage

if TYPE_CHECKING:
    from gallery.worlds import World
    from ui.main_window import MainWindow
    from ui.send.fates import Fate
    from ui.send.see_step import SeeStep


def _see(window: MainWindow) -> SeeStep:
    return doing.page_of(window, SendPage).see


def send(window: MainWindow, world: World) -> None:
    """A record with pictures of which no copies were made."""
    window.navigator.send([world.records["TRN-16"]])


def item(window: MainWindow, _world: World) -> None:
    """The first file that may leave, and where it stands on the paper."""
    _row(_see(window)).click()


def _row(see: SeeStep) -> Fate:
    if see.looked is None:
        raise LookupError("nothing was looked at")
    key = next(item.eid for item in see.looked.paper.items if item.choice)
    return next(row for row in see.fates.rows if row.key == key)


def menu(window: MainWindow, _world: World) -> None:
    """Its choice, open."""
    see = _see(window)
    if see.looked is None:
        raise LookupError("nothing was looked at")
    row = _row(see)
    one = next(item for item in see.looked.paper.items if item.eid == row.key)
    see.fates.open_menu(one, row.action or row)


def copies(window: MainWindow, _world: World) -> None:
    """A cleaned copy of everything."""
    link = _see(window).fates.clean_all
    if link is not None:
        link.click()


def ask(window: MainWindow, _world: World) -> None:
    """Who is on a copy is asked."""
    see = _see(window)
    problems = see.looked.standing if see.looked is not None else ()
    for problem in problems:
        if problem.kind.startswith("rule-16"):
            see.ask(problem)
            return
