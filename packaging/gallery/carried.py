"""Screens of sealing: what is kept, the stick, and what rests until tomorrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app import wire
from defender_app.report import waiting
from gallery import doing
from ui.send.page import SendPage

if TYPE_CHECKING:
    from gallery.worlds import World
    from ui.main_window import MainWindow


def receipt(window: MainWindow, _world: World) -> None:
    """Only a receipt is chosen."""
    doing.page_of(window, SendPage).preview.keep.pills.pill("receipt").click()


def nothing(window: MainWindow, _world: World) -> None:
    """Nothing is chosen."""
    doing.page_of(window, SendPage).preview.keep.pills.pill("nothing").click()


def copied(window: MainWindow, world: World) -> None:
    """A sealed file lies on a stick too."""
    page = doing.page_of(window, SendPage)
    stick = world.sender.folder.parent / "stick"
    stick.mkdir(exist_ok=True)
    for carry in page.result.carried[:1]:
        carry.copy_to(stick)


def night(window: MainWindow, world: World) -> None:
    """The question of the night."""
    page = doing.page_of(window, SendPage)
    for _ in range(6):
        problem = page.see.first_standing()
        if problem is not None and problem.kind == "rule-29":
            page.see.ask(problem)
            return
        doing.decide(window, world)


def waits(window: MainWindow, world: World) -> None:
    """Somebody put a report off yesterday evening."""
    drawer = world.sender.drawer
    contact_id, _ = drawer.documents.all("contact")[0]
    waiting.put_off(
        drawer,
        waiting.Waiting(
            waiting_id=wire.new_id(),
            kept_on=wire.to_rfc3339(drawer.now()),
            event_ids=(world.records["TRN-09"],),
            contact_ids=(contact_id,),
        ),
    )
    del window
