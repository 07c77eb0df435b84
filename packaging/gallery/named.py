"""A word that may be a name, and an official whose name stays, on the page before sealing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from defender_app.model.person import AllegedPerpetrator, Identity
from gallery import doing
from ui.send.page import SendPage

if TYPE_CHECKING:
    from gallery.worlds import World
    from ui.main_window import MainWindow

_RECORD = "TRN-18"
_BEGIN = "They asked Li where the papers were."


def send(window: MainWindow, world: World) -> None:
    """A record with a name of two letters in the text, and a named official."""
    drawer = window.place.drawer
    incident = drawer.incidents.get(world.records[_RECORD], with_identities=True)
    if str(incident.narrative).startswith(_BEGIN):
        window.navigator.send([world.records[_RECORD]])
        return
    first, *others = incident.persons
    first = msgspec.structs.replace(first, identity=Identity(real_name="Ann Li"))
    official = AllegedPerpetrator(
        kind="individual",
        unit="border police",
        may_be_coerced="no",
        identity=Identity(real_name="Goran Uzbrek"),
    )
    drawer.incidents.save(
        msgspec.structs.replace(
            incident,
            persons=(first, *others),
            narrative=f"{_BEGIN} {incident.narrative}",
            alleged_perpetrators=(official,),
        )
    )
    window.navigator.send([world.records[_RECORD]])


def question(window: MainWindow, _world: World) -> None:
    """Whether the word is a name is asked."""
    see = doing.page_of(window, SendPage).see
    if see.looked is None:
        raise LookupError
    see.ask(next(one for one in see.looked.standing if one.excerpt is not None))


def official(window: MainWindow, _world: World) -> None:
    """Where the paper says that the agency leaves and the name stays."""
    page = doing.page_of(window, SendPage)
    for note in page.see.paper.notes:
        if note.told.about.startswith("alleged"):
            page.see.paper.area.ensureWidgetVisible(note)
