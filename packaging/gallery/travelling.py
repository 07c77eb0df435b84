"""What somebody does before a journey: each question of travel mode, filled in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from defender_app.backup import Written
from defender_app.travel.journey import NEW_VAULT, REMOVE, Journey
from gallery.safe import flow
from ui.travel.flow import Prepare, Resume
from ui.vault.backing_up import PASSPHRASE
from ui.vault.entrusting import Standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from gallery.worlds import World
    from ui.main_window import MainWindow

    Way = Callable[[MainWindow, World], None]

_STICK: Final = Path("/media/stick")
_FILE: Final = _STICK / "kwmbrtyzqa.age"
_BEGUN: Final = "2026-11-21T18:40:00Z"


def _journey(here: Literal["", "new-vault"] = "") -> Journey:
    return Journey(
        file=str(_FILE),
        event_ids=("a", "b", "c"),
        begun_on=_BEGUN,
        sha256="0" * 64,
        mark="0" * 64,
        here=here,
    )


def records(window: MainWindow, _world: World) -> None:
    """Which records leave: all but the first."""
    found = flow(window, Prepare)
    found.press()
    found.place.jobs.finish(5_000)
    pick = found.records.records.list
    pick.press(pick.picks[0].ident)


def what_opens(window: MainWindow, _world: World) -> None:
    """What shall open the file."""
    found = flow(window, Prepare)
    found.show_step(found.kind)


def objections(window: MainWindow, _world: World) -> None:
    """Who has not agreed to the person."""
    found = flow(window, Prepare)
    title = "Stopped at the gate on the way to a Council session"
    found.objections.show_found(
        [
            Standing(("a", "person", "P1"), title, "HERON", "not-asked", confirmable=False),
            Standing(("a", "person", "P2"), title, "CEDAR", "conditional", confirmable=True),
            Standing(("a", "evidence", "E1"), title, "gate.jpg", "holds-people", confirmable=False),
        ]
    )
    found.show_step(found.objections)


def written(window: MainWindow, _world: World) -> None:
    """The file is whole, and its passphrase is asked for once more."""
    found = flow(window, Prepare)
    found.written.show_result(
        Written(path=_FILE, size=4_718_592, records=3, files=7, backup_id="0" * 32), PASSPHRASE
    )
    found.show_step(found.written)


def here(window: MainWindow, _world: World) -> None:
    """What shall happen here: the safer way is chosen."""
    found = flow(window, Prepare)
    found.show_step(found.here_step)


def here_removed(window: MainWindow, world: World) -> None:
    """The same, with removal."""
    here(window, world)
    flow(window, Prepare).here_step.pills.pill(REMOVE).click()


def new_vault(window: MainWindow, _world: World) -> None:
    """The passphrase of the new vault."""
    found = flow(window, Prepare)
    found.new_vault.twice.first.line.setText("lantern river seven cups of tea")
    found.new_vault.twice.again.line.setText("lantern river seven cups of tea")
    found.show_step(found.new_vault)


def last_word(window: MainWindow, _world: World) -> None:
    """Before the old vault is destroyed."""
    found = flow(window, Prepare)
    found.last.show_what(_journey(), NEW_VAULT, _STICK / "Notebook 2")
    found.show_step(found.last)


def last_word_removing(window: MainWindow, _world: World) -> None:
    """Before records are removed."""
    found = flow(window, Prepare)
    found.last.show_what(_journey(), REMOVE, None)
    found.show_step(found.last)


def gone(window: MainWindow, _world: World) -> None:
    """The records have gone."""
    found = flow(window, Prepare)
    found.gone.show_done(_journey(), 3)
    found.show_step(found.gone)


def cut_short(window: MainWindow, _world: World) -> None:
    """A journey that was not finished, at the next unlock."""
    Resume(window.place, window, _journey("new-vault")).open()


WAYS: Final[dict[str, tuple[Way, ...]]] = {
    "1-list": (),
    "2-records": (records,),
    "3-what": (what_opens,),
    "4-objections": (objections,),
    "5-written": (written,),
    "6-here": (here,),
    "6-removed": (here_removed,),
    "7-new-vault": (new_vault,),
    "8-last": (last_word,),
    "8-removing": (last_word_removing,),
    "9-gone": (gone,),
}
"""The pictures of the dialog, by name, and the way to each."""
