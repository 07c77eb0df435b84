"""The way to cards: pictures of them, comparing, states, and what becomes of one's own."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image

from defender_app.focal import card as cards
from defender_app.focal import card_code, card_drawing, contacts, designated
from ui.desk.card_page import MyCardPage
from ui.focal_points.page import FocalPointsPage
from ui.focal_points.taking import Several

if TYPE_CHECKING:
    from gallery.worlds import World
    from ui.main_window import MainWindow


def _points(window: MainWindow) -> FocalPointsPage:
    page = window.navigator.shown
    if not isinstance(page, FocalPointsPage):
        raise TypeError(page)
    return page


def several(window: MainWindow, world: World) -> None:
    """Two cards in one picture."""
    found = (cards.read(world.card), cards.read(world.other_card))
    page = _points(window)
    page._came((b"", Several(found)))  # noqa: SLF001 - past the picture they would come from


def unreadable(window: MainWindow, _world: World) -> None:
    """A photograph in which no code can be read."""
    page = _points(window)
    page.begin_adding()
    code = card_drawing.matrix(card_code.text_of_digits("1" * cards.CODE_DIGITS), "M")
    image = Image.open(io.BytesIO(card_drawing.png(code))).crop((0, 0, 90, 90))
    out = io.BytesIO()
    image.save(out, "PNG")
    page.adding.pictured.emit(out.getvalue)


def ticking(window: MainWindow, _world: World) -> None:
    """Five of the eight groups pressed."""
    page = _points(window)
    page.details.compare_asked.emit(next(iter(page.known.values())))
    page.compare.way.setCurrentIndex(2)


def ticked(window: MainWindow, _world: World) -> None:
    """Once the groups are there."""
    page = _points(window)
    for number in range(1, 6):
        page.compare.ticks.pills.pill(str(number)).click()
    page.compare.done.click()


def first(window: MainWindow, world: World) -> None:
    """The designated focal point."""
    drawer = world.sender.drawer
    designated.choose(drawer, contacts.every(drawer)[0].contact_id)
    _points(window).arrive()


def second(window: MainWindow, world: World) -> None:
    """None is."""
    designated.choose(world.sender.drawer, "")
    _points(window).arrive()


def replace(window: MainWindow, _world: World) -> None:
    """The form of a successor."""
    page = _mine(window)
    page.cards[0].replace.emit(page.cards[0].facts.card)


def revoke(window: MainWindow, _world: World) -> None:
    """Ending a card."""
    page = _mine(window)
    page.cards[0].revoke.emit(page.cards[0].facts.card)


def again(window: MainWindow, _world: World) -> None:
    """The card itself, as it was."""
    page = _mine(window)
    if page.form is not None:
        page.form.left.emit()
    if page.ending is not None:
        page.ending.left.emit()


def _mine(window: MainWindow) -> MyCardPage:
    page = window.navigator.shown
    if not isinstance(page, MyCardPage):
        raise TypeError(page)
    return page
