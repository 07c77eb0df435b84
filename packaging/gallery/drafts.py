"""Drafts of a case: asked for, being written on, with something that stands against them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.focal import cases
from defender_app.focal.actions import Action, Wish
from defender_app.focal.drafts import make, store
from gallery.doing import page_of
from ui.desk.cases_page import CasesPage
from ui.desk.drafts import ask, editor
from ui.desk.drafts.editor import DraftEditor
from ui.desk.drafts.summary import SummaryView

if TYPE_CHECKING:
    from gallery.worlds import World
    from ui.main_window import MainWindow

_TITLE = "Sealed, struck off, suspended"
_ADDED = (
    "\n\nThe centre was brutally raided because of its report to the Committee, on the order of"
    " Colonel Marsk, on [[which day?]]."
)


def _case(world: World) -> str:
    drawer = world.desk.drawer
    return next(one for one in world.cases if _TITLE in cases.get(drawer, one).titles)


def case(window: MainWindow, world: World) -> None:
    """The case that the drafts are about."""
    window.navigator.case(_case(world))


def asked(window: MainWindow, world: World) -> None:
    """What shall be written?"""
    ask.act(window.place, page_of(window, CasesPage), (_case(world),), lambda: None)


def opened(window: MainWindow, world: World) -> None:
    """A paragraph in the editor."""
    drawer = world.desk.drawer
    wish = Wish(action=Action.SG_UNNAMED, year=2026)
    known = store.every(drawer) or (make.make(drawer, [_case(world)], "paragraph", wish),)
    editor.open_draft(window.place, page_of(window, CasesPage), known[0].draft_id, lambda: None)


def found(window: MainWindow, _world: World) -> None:
    """Something was typed that may not leave."""
    shown = next(one for one in window.findChildren(DraftEditor) if one.isVisible())
    shown.edit.setPlainText(shown.opened.draft.text + _ADDED)
    shown._look()  # noqa: SLF001 - at once, for the picture


def summed(window: MainWindow, _world: World) -> None:
    """The cases of a year."""
    view = window.findChildren(SummaryView)[-1]
    view.year.setText("2026")
    view.look.click()
