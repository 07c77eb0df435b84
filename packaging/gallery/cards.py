"""The way to cards: pictures of them, comparing, states, and what becomes of one's own."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import msgspec
from PIL import Image

from defender_app.focal import card as cards
from defender_app.focal import (
    card_code,
    card_drawing,
    card_notes,
    contacts,
    designated,
    handover,
    known_cards,
)
from gallery import doing
from ui.desk.card_page import MyCardPage
from ui.focal_points.page import FocalPointsPage
from ui.focal_points.taking import Several

if TYPE_CHECKING:
    from gallery.worlds import World
    from ui.main_window import MainWindow


def several(window: MainWindow, world: World) -> None:
    """Two cards in one picture."""
    found = (cards.read(world.card), cards.read(world.other_card))
    page = doing.page_of(window, FocalPointsPage)
    page._came((b"", Several(found)))  # noqa: SLF001 - past the picture they would come from


def unreadable(window: MainWindow, _world: World) -> None:
    """A photograph in which no code can be read."""
    page = doing.page_of(window, FocalPointsPage)
    page.begin_adding()
    code = card_drawing.matrix(card_code.text_of_digits("1" * cards.CODE_DIGITS), "M")
    image = Image.open(io.BytesIO(card_drawing.png(code))).crop((0, 0, 90, 90))
    out = io.BytesIO()
    image.save(out, "PNG")
    page.adding.pictured.emit(out.getvalue)


def ticking(window: MainWindow, _world: World) -> None:
    """Five of the eight groups pressed."""
    page = doing.page_of(window, FocalPointsPage)
    page.details.compare_asked.emit(next(iter(page.known.values())))
    page.compare.way.tabs.setCurrentIndex(2)


def ticked(window: MainWindow, _world: World) -> None:
    """Once the groups are there."""
    page = doing.page_of(window, FocalPointsPage)
    for number in range(1, 6):
        page.compare.ticks.pills.pill(str(number)).click()
    page.compare.done.click()


def first(window: MainWindow, world: World) -> None:
    """The designated focal point."""
    drawer = world.sender.drawer
    designated.choose(drawer, contacts.every(drawer)[0].contact_id)
    doing.page_of(window, FocalPointsPage).arrive()


def second(window: MainWindow, world: World) -> None:
    """None is."""
    designated.choose(world.sender.drawer, "")
    doing.page_of(window, FocalPointsPage).arrive()


def replace(window: MainWindow, _world: World) -> None:
    """The form of a successor."""
    page = doing.page_of(window, MyCardPage)
    page.cards[0].replace.emit(page.cards[0].facts.card)


def revoke(window: MainWindow, _world: World) -> None:
    """Ending a card."""
    page = doing.page_of(window, MyCardPage)
    page.cards[0].revoke.emit(page.cards[0].facts.card)


def colleague(window: MainWindow, world: World) -> None:
    """A colleague whose person card was compared, and a label; then the way to hand it over."""
    drawer, page = world.desk.drawer, doing.page_of(window, MyCardPage)
    own = page.cards[0].facts.card
    if not handover.colleagues(drawer):
        keys = cards.new_keys()
        body = msgspec.structs.replace(
            own.body,
            role="person",
            name="Second officer",
            mechanisms=(),
            contact="",
            recipient=str(keys.identity.recipient()),
            verify_key=keys.signing.verify_key.string,
            predecessor=msgspec.UNSET,
        )
        contact = known_cards.add(drawer, cards.create(body, keys).file).contact
        code = cards.code_of(contact.held[-1].digest)
        known_cards.verify(drawer, contact.contact_id, code, how="in person", who="Desk")
    card_notes.set_label(drawer, own.digest, "for HRC 61")
    page.arrive()


def hand_over(window: MainWindow, _world: World) -> None:
    """To whom a card goes, and why."""
    page = doing.page_of(window, MyCardPage)
    page.cards[0].handed.emit(page.cards[0].facts)


def again(window: MainWindow, _world: World) -> None:
    """The card itself, as it was."""
    page = doing.page_of(window, MyCardPage)
    if page.giving is not None:
        page.giving.left.emit()
    if page.form is not None:
        page.form.left.emit()
    if page.ending is not None:
        page.ending.left.emit()
