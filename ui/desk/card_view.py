"""One own card: what it says, the digits two people compare, and ways to hand it on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QWidget

from defender_app.focal import card as cards
from defender_app.focal import own_cards
from ui.desk import values, words
from ui.desk.blocks import answers
from ui.desk.values import Line
from ui.i18n import places
from ui.theme.tokens import Space
from ui.widgets.buttons import icon_button, outlined
from ui.widgets.cards import Card, Well
from ui.widgets.chips import chip
from ui.widgets.labels import mark_said, said, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.focal.card import Card as TheCard
    from defender_app.vault.drawer import Drawer

GROUPS: Final = 4


@dataclass(frozen=True)
class OwnCardFacts:
    """An own card without its secret half, its 40 digits, and whether it is still good."""

    card: TheCard = field(repr=False)
    code: str = field(repr=False)
    expired: bool


def read(drawer: Drawer) -> tuple[OwnCardFacts, ...]:
    """All own cards, newest first. Takes about 0.2 s a card: look-alikes are made expensive."""
    now = drawer.now()
    return tuple(
        OwnCardFacts(one.card, cards.code_of(one.digest), one.card.expired(now))
        for one in own_cards.every(drawer)
    )


class CardView(Card):
    """A card. ``export`` and ``copy`` bring its file.

    ``proof`` brings the files that other programs check it with, ``secret`` its secret key.
    """

    export = Signal(object)
    copy = Signal(object)
    proof = Signal(object)
    secret = Signal(object)

    def __init__(self, facts: OwnCardFacts, *, newest: bool) -> None:
        super().__init__(padding=Space.XL, gap=Space.M)
        self.facts = facts
        body = facts.card.body
        self.setAccessibleName(body.name)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(said(body.name, "record" if newest else "strong", wrap=True), 1)
        head.addWidget(self._state(), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(said(body.organisation, "quiet", wrap=True))
        self.body.addWidget(self._digits())
        self.body.addWidget(answers(self._lines()))
        self.body.addLayout(self._buttons())

    def _state(self) -> QWidget:
        if self.facts.expired:
            return chip(self.tr("Expired"), "warn")
        until = words.day(self.facts.card.body.valid_until)
        return chip(self.tr("Valid until {day}").format(day=until), "ok", "check")

    def _digits(self) -> QWidget:
        """The eight groups: left to right in every script, as they are read aloud."""
        well = Well(padding=Space.L, gap=Space.S)
        well.body.addWidget(text(self.tr("The 40 digits of this card"), "caption"))
        inside = QWidget()
        inside.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        inside.setAccessibleName(self.facts.code)
        mark_said(inside)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        for place, group in enumerate(self.facts.code.split()):
            grid.addWidget(said(group, "first"), place // GROUPS, place % GROUPS)
        grid.setColumnStretch(GROUPS, 1)
        well.body.addWidget(inside)
        advice = self.tr(
            "Whoever gets the card compares all eight groups with you, by voice or face to face."
        )
        well.body.addWidget(text(advice, "hint", wrap=True))
        return well

    def _lines(self) -> Iterator[Line]:
        body = self.facts.card.body
        role = {
            "focal-point": self.tr("A focal point"),
            "person": self.tr("A person"),
        }[body.role]
        yield Line(self.tr("Whose card it is"), role)
        if body.mechanisms:
            names = ", ".join(values.mechanism(one) for one in body.mechanisms)
            yield Line(self.tr("Mechanisms"), names)
        languages = ", ".join(places.language_name(one) for one in body.languages)
        yield Line(self.tr("Languages"), languages)
        if body.contact:
            yield Line(self.tr("How to reach you"), body.contact)
        yield Line(self.tr("Made"), words.day(body.created))
        yield Line(self.tr("Valid until"), words.day(body.valid_until))

    def _buttons(self) -> QHBoxLayout:
        self.save = outlined(self.tr("Export the card…"), "export")
        self.save.clicked.connect(lambda: self.export.emit(self.facts.card))
        self.take = outlined(self.tr("Copy as text"), "copy")
        self.take.clicked.connect(lambda: self.copy.emit(self.facts.card))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.save)
        row.addWidget(self.take)
        row.addStretch(1)
        self.more = icon_button("more", self.tr("More about this card"))
        self.more.clicked.connect(self._open_menu)
        row.addWidget(self.more)
        return row

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Files to check it with minisign…")).triggered.connect(
            lambda: self.proof.emit(self.facts.card)
        )
        menu.addSeparator()
        menu.addAction(self.tr("Save its secret key…")).triggered.connect(
            lambda: self.secret.emit(self.facts.card)
        )
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
