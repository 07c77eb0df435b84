"""Quick notes on pictures: nothing is kept of them, for it would show on other pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crypto.age import HybridIdentity
from defender_app import options
from defender_app.quick_notes.switching import SWAPPED, Found, State
from defender_app.quick_notes.taking import STAYS, TAKEN, Row
from defender_app.record_list import RowFacts
from ui.incidents.page import IncidentsPage
from ui.quick_notes import arriving
from ui.quick_notes.stop import Stop
from ui.quick_notes.switch import Switch
from ui.record.page import RecordPage
from ui.settings.page import SAFETY, SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gallery.worlds import World
    from ui.main_window import MainWindow
    from ui.unlock.window import FirstWindow

    Way = Callable[[MainWindow, World], None]


def arrived(window: MainWindow, world: World) -> None:
    """Two notes came in, and something else lay in the inbox."""
    taken = tuple(Row("a.age", TAKEN, event_id=one) for one in list(world.records.values())[:2])
    found = Found((*taken, Row("b.age", STAYS, "sealed-damaged")))
    arriving.Arriving(window.place, window.banners, window).show_found(found)


def listed(window: MainWindow, _world: World) -> None:
    """Records from notes in the list, one of them looked at."""
    page = window.navigator.shown
    if not isinstance(page, IncidentsPage):
        raise TypeError("incidents")
    model = page.list.model
    for place in (0, 1):
        row = model.row_at(model.index(place, 0))
        if row is not None:
            facts = RowFacts("the gate", ongoing=False, light=None, by_note=True)
            model.take_facts([row.event_id], {row.event_id: facts})
    page.list.view.setCurrentIndex(model.index(0, 0))


def previewed(window: MainWindow, _world: World) -> None:
    """What the preview says of one."""
    page = window.navigator.shown
    if isinstance(page, IncidentsPage):
        page.preview.by_note.show()


def marked(window: MainWindow, _world: World) -> None:
    """The banner above a record."""
    page = window.navigator.shown
    if isinstance(page, RecordPage):
        page.by_note.show()


def stopped(window: MainWindow, _world: World) -> None:
    """The key was exchanged."""
    Stop(window.place, window, SWAPPED).open()


def asked(*, others: bool) -> Way:
    """Before they are switched on."""

    def way(window: MainWindow, _world: World) -> None:
        page = window.navigator.shown
        if not isinstance(page, SettingsPage):
            raise TypeError("settings")
        page.show_part(SAFETY)
        found = State(on=False, others=others)
        Switch(window.place, page.safety, found).open()

    return way


def offered(window: FirstWindow, folder: Path, *, on: bool) -> None:
    """The lock screen where notes can be written, or as before."""
    recipient = str(HybridIdentity.generate().recipient()) if on else ""
    options.change(folder, quick_note_recipient=recipient)
    window.show_unlock(folder)


def written(window: FirstWindow, folder: Path) -> None:
    """The dialog, filled in."""
    window.notes.write()
    if window.notes.note is None:
        return
    window.notes.note.text.setPlainText(
        "Two men at the gate asked for Heron. Grey car, no plates.\n"
        "ཁོང་ཚོས་མིང་དྲིས། They said they would come back tonight."
    )
    film = folder.parent / "gate at dusk.jpg"
    film.write_bytes(bytes(2_400_000))
    window.notes.note.add_files([film])
