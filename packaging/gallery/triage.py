"""Scenes of a desk with many cases: choosing, the board, 72 hours, work, and what is related."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from defender_app import wire
from defender_app.focal import cases, events, work
from gallery.doing import page_of
from ui.desk.cases_page import CasesPage
from ui.desk.related.tab import RelatedTab
from ui.desk.triage import keys as desk_keys
from ui.desk.work.tab import WorkTab

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.focal.cases import Case
    from defender_app.vault.drawer import Drawer
    from gallery.worlds import World
    from ui.main_window import MainWindow

    Way = Callable[[MainWindow, World], None]

_CHOSEN = 3
_CASE = 3


def view(name: str) -> Way:
    """One of the views of the cases."""

    def way(window: MainWindow, _world: World) -> None:
        page_of(window, CasesPage).show_view(name)

    return way


def spread(_window: MainWindow, world: World) -> None:
    """The cases are in different states, as after some weeks of work."""
    drawer = world.desk.drawer
    states = ("acknowledged", "assessed", "needs-information", "action-planned", "acted")
    for place, case_id in enumerate(world.cases[1:6]):
        if cases.get(drawer, case_id).status != "withdrawn":
            work.set_status(drawer, case_id, states[place])


def chosen(window: MainWindow, _world: World) -> None:
    """Some cases chosen together."""
    page = page_of(window, CasesPage)
    found = [page.model.case_at(row) for row in range(_CHOSEN)]
    page.rows.choose([one.case_id for one in found if one is not None])


def keys(window: MainWindow, _world: World) -> None:
    """All keys on one page."""
    desk_keys.show(page_of(window, CasesPage))


def filters(window: MainWindow, _world: World) -> None:
    """The menu of filters."""
    page_of(window, CasesPage).filters.open_menu()


def judged(_window: MainWindow, world: World) -> None:
    """The desk has judged a case and coded it."""
    drawer, case_id = world.desk.drawer, world.cases[_CASE]
    work.judge_urgency(drawer, case_id, "high", "They asked about the same trip twice.")
    work.judge_violation(drawer, case_id, "likely", "Two people tell of it, and a photograph.")
    work.set_scope(drawer, case_id, ("a",))
    work.code(drawer, case_id, "tags", ("border", "first contact"))
    work.set_review(drawer, case_id, "2027-03-07")


def tab(name: str) -> Way:
    """A tab of a case, at its beginning."""

    def way(window: MainWindow, _world: World) -> None:
        page = page_of(window, CasesPage)
        if page.case_page is not None:
            page.case_page.begin(name)
            view = page.case_page.view
            view.left.verticalScrollBar().setValue(view.tabs.y() - 16)

    return way


def judging(window: MainWindow, _world: World) -> None:
    """How urgent is it."""
    page = page_of(window, CasesPage)
    if page.case_page is not None:
        for one in page.case_page.view.findChildren(WorkTab):
            one.judge_urgency()


def again(_window: MainWindow, world: World) -> None:
    """The same event told by somebody else; and one that was joined before."""
    drawer = world.desk.drawer
    case = cases.get(drawer, world.cases[_CASE])
    if cases.next_number(drawer) > len(world.cases) + 1:
        return
    second = _copy(drawer, case, "They were held at the same gate", "2")
    _copy(drawer, case, "Two phones were taken at the airport", "3")
    events.join(drawer, (case.case_id, second.case_id), "The same gate on the same evening.")


def _copy(drawer: Drawer, case: Case, title: str, key: str) -> Case:
    return cases.keep_new(
        drawer,
        msgspec.structs.replace(
            case,
            case_id=wire.new_id(),
            number=cases.next_number(drawer),
            report_id=wire.new_id(),
            sender=key * len(case.sender),
            sealed_sha256=key * 64,
            titles=(title,),
        ),
    )


def compared(window: MainWindow, world: World) -> None:
    """Two cases side by side."""
    page = page_of(window, CasesPage)
    if page.case_page is not None:
        (related,) = page.case_page.view.findChildren(RelatedTab)
        drawer = world.desk.drawer
        related.compare(cases.get(drawer, str(len(world.cases) + 2)).case_id)
