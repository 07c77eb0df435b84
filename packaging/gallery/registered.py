"""Scenes of the register of a desk: what the UN did, what is late, and how long a case is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from defender_app.focal import register_items, un_register, work
from gallery.doing import page_of
from ui.desk.cases_page import CasesPage
from ui.desk.register_page import RegisterPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from gallery.worlds import World
    from ui.desk.register.views import ItemsView, RegisterView
    from ui.desk.retention.view import ReviewDueView
    from ui.main_window import MainWindow

    Way = Callable[[MainWindow, World], None]

_LATE = 2
_ITEMS: tuple[tuple[register_items.Sort, dict[str, object], tuple[int, ...]], ...] = (
    (
        "un-action",
        {
            "action_type": "joint-urgent-appeal",
            "mechanism": ["sp-sr-hrd", "sp-wgad"],
            "date_sent_or_adopted": "2026-08-18",
            "reference": "UA XES 4/2026",
            "addressees": ["Government of Estmark"],
            "our_contribution": "we-submitted",
            "summary": "Asks where the three people are held, and on what legal basis.",
        },
        (0, 3),
    ),
    (
        "un-action",
        {
            "action_type": "joint-allegation-letter",
            "mechanism": ["sp-sr-hrd"],
            "date_sent_or_adopted": "2026-10-02",
            "reference": "AL XWE 2/2026",
            "addressees": ["Government of Westeria"],
        },
        (1,),
    ),
    (
        "un-action",
        {
            "action_type": "press-release",
            "mechanism": ["sp-sr-assembly"],
            "date_sent_or_adopted": "2026-11-03",
            "date_published": "2026-11-03",
        },
        (1, 2),
    ),
    (
        "upr",
        {
            "state": "XW",
            "cycle": 4,
            "session": "47",
            "review_date": "2024-05-14",
            "paragraph": "114.22",
            "text": "Protect human rights defenders who speak with the United Nations.",
        },
        (),
    ),
    (
        "treaty-body",
        {
            "committee": "tb-cat",
            "concluding_observations": "CAT/C/XES/CO/3",
            "adopted_on": "2025-11-20",
            "paragraphs_for_follow_up": "12, 14 and 30",
        },
        (4,),
    ),
)


def filled(_window: MainWindow, world: World) -> None:
    """The register after some months of work."""
    drawer = world.desk.drawer
    if un_register.every(drawer) or not world.cases:
        return
    for sort, value, about in _ITEMS:
        part = register_items.part_from_json(sort, value, training=True)  # type: ignore[arg-type] # plain values
        ids = tuple(world.cases[one] for one in about if one < len(world.cases))
        un_register.add(drawer, register_items.of_part(part, case_ids=ids))


def register(window: MainWindow, _world: World) -> None:
    """The page."""
    window.navigator.page("register")


def view(name: str) -> Way:
    """One of its views."""

    def way(window: MainWindow, _world: World) -> None:
        page_of(window, RegisterPage).show_view(name)

    return way


def adding(window: MainWindow, _world: World) -> None:
    """A UN action is added."""
    shown = cast("ItemsView", page_of(window, RegisterPage).view)
    shown.add.click()


def looking(window: MainWindow, _world: World) -> None:
    """An item as it stands."""
    shown = cast("RegisterView", page_of(window, RegisterPage).view)
    shown.rows.opened.emit(shown.model.index(0))


def reviewed(_window: MainWindow, world: World) -> None:
    """Some cases are to be looked at again."""
    for case_id in world.cases[: _LATE + 1]:
        work.set_review(world.desk.drawer, case_id, "2026-11-01")


def deleting(window: MainWindow, world: World) -> None:
    """One of them is to be deleted."""
    shown = cast("ReviewDueView", page_of(window, CasesPage).view)
    shown.part.rows.stand_on(world.cases[0])
    shown.delete.click()
