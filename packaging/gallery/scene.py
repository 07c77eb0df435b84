"""One screen of the gallery."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from gallery.worlds import World
    from ui.main_window import MainWindow

    Way = Callable[[MainWindow, World], None]

Side = Literal["defender", "desk"]


@dataclass(frozen=True)
class Scene:
    """One screen.

    Attributes:
        name: of the picture.
        side: whose window.
        ways: lead the window to the screen, one after the other; none for the one it begins with.
        on_empty: whether it shows something in an empty vault too.
    """

    name: str
    side: Side
    ways: tuple[Way, ...] = ()
    on_empty: bool = False
