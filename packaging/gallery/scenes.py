"""What is on each picture: which vault, and the way to the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from gallery.worlds import World
    from ui.main_window import MainWindow

Side = Literal["defender", "desk"]


@dataclass(frozen=True)
class Scene:
    """One screen.

    Attributes:
        name: of the picture.
        side: whose window.
        way: leads the window to the screen; None for the one it begins with.
        on_empty: whether it shows something in an empty vault too.
        forward: how many steps of sending to go on.
    """

    name: str
    side: Side
    way: Callable[[MainWindow, World], None] | None = None
    on_empty: bool = False
    forward: int = 0


def _page(name: str) -> Callable[[MainWindow, World], None]:
    return lambda window, _world: window.navigator.page(name)


def _record(name: str, section: str = "") -> Callable[[MainWindow, World], None]:
    return lambda window, world: window.navigator.record(world.records[name], section)


def _new_record(window: MainWindow, _world: World) -> None:
    window.navigator.record(None)


def _person(window: MainWindow, world: World) -> None:
    people = world.sender.drawer.people.list()
    heron = next((one for one in people if one.pseudonym == "HERON"), people[0])
    window.navigator.person(heron.uid)


def _send(window: MainWindow, world: World) -> None:
    window.navigator.send([world.records["TRN-13"]])


def _case(window: MainWindow, world: World) -> None:
    window.navigator.case(world.cases[3])


SCENES = (
    Scene("incidents", "defender", on_empty=True),
    Scene("record-new", "defender", _new_record, on_empty=True),
    Scene("record-acts", "defender", _record("TRN-09", "acts")),
    Scene("record-quick", "defender", _record("TRN-01", "quick")),
    Scene("record-when", "defender", _record("TRN-16", "when")),
    Scene("record-people", "defender", _record("TRN-09", "people")),
    Scene("record-cooperation", "defender", _record("TRN-16", "cooperation")),
    Scene("record-evidence", "defender", _record("TRN-16", "evidence")),
    Scene("record-done", "defender", _record("TRN-08", "done")),
    Scene("record-ask", "defender", _record("TRN-16", "ask")),
    Scene("people", "defender", _page("people"), on_empty=True),
    Scene("person", "defender", _person),
    Scene("send-1-records", "defender", _page("send"), on_empty=True),
    Scene("send-2-whom", "defender", _send),
    Scene("send-3-see", "defender", _send, forward=1),
    Scene("send-4-preview", "defender", _send, forward=2),
    Scene("replies", "defender", _page("replies"), on_empty=True),
    Scene("focal-points", "defender", _page("focal-points"), on_empty=True),
    Scene("learn", "defender", _page("learn")),
    Scene("settings", "defender", _page("settings")),
    Scene("inbox", "desk", on_empty=True),
    Scene("cases", "desk", _page("cases"), on_empty=True),
    Scene("case", "desk", _case),
    Scene("register", "desk", _page("register"), on_empty=True),
    Scene("case-people", "desk", _page("case-people"), on_empty=True),
    Scene("my-card", "desk", _page("my-card"), on_empty=True),
)
