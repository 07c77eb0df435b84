"""Screens of the vault that need somebody, or a computer, to be in a certain way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.evidence_growth import Plan
from ui.evidence import offers
from ui.incidents.page import IncidentsPage
from ui.unlock.known import KnownVaults, Place
from ui.vault.backing_up import MakeBackup
from ui.vault.changing import ChangePassphrase
from ui.vault.computer import Computer
from ui.vault.entrusting import Standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from gallery.worlds import World
    from ui.main_window import MainWindow

    Way = Callable[[MainWindow, World], None]

_MIB = 1 << 20
_AIRPORT = "Stopped at the airport"
# Record with kind and part, title, who, why.
_IN_THE_WAY = (
    (("E1", "person", "P1"), _AIRPORT, "HERON", "no"),
    (("E1", "person", "P2"), _AIRPORT, "MARTIN", "conditional"),
    (("E2", "evidence", "X1"), "Two men at the door", "", "not-looked-at"),
)


def computer(*, is_bound: bool) -> Way:
    """The dialog that binds a drawer to this computer, or frees it."""

    def way(window: MainWindow, _world: World) -> None:
        Computer(window.place, window, is_bound=is_bound).open()

    return way


def drawn(window: MainWindow, _world: World) -> None:
    """Six words drawn by lot for a new passphrase."""
    window.findChildren(ChangePassphrase)[-1].step.new.draw_link.click()


def objections(window: MainWindow, _world: World) -> None:
    """Who has not agreed to somebody who shall carry a backup."""
    found = window.findChildren(MakeBackup)[-1]
    found.objections.show_found([_standing(*one) for one in _IN_THE_WAY])
    found.show_step(found.objections)


def growth(window: MainWindow, _world: World) -> None:
    """What is said before a file that does not fit."""
    plan = Plan(missing=412 * _MIB, now=256 * _MIB, then=768 * _MIB, quarters=8)
    offers.grow(window.place, plan, lambda: None)


def narrowed(window: MainWindow, _world: World) -> None:
    """A list narrowed down, so that each of it can be taken back."""
    shown = window.navigator.shown
    if isinstance(shown, IncidentsPage):
        shown.list.filters.sought.add("types", "exit-ban")
        shown.list.filters.sought.set_evidence(wanted=True)


def known(window: MainWindow, world: World) -> None:
    """The vaults this computer was asked to remember."""
    dialog = KnownVaults(window, window.place.jobs)
    dialog.open()
    folder = world.sender.folder
    places = (
        Place(folder.with_name("notes"), here=True),
        Place(folder.with_name("stick"), here=False),
    )
    window.place.jobs.do(lambda: places, dialog._show, owner=dialog)  # noqa: SLF001 - not this computer's


def _standing(key: tuple[str, str, str], title: str, who: str, because: str) -> Standing:
    return Standing(key, title, who, because, confirmable=because == "conditional")
