"""One own card: what it says, the digits two people compare, and ways to hand it on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QWidget

from defender_app import wire
from defender_app.focal import card as cards
from defender_app.focal import card_notes, old_keys, own_cards
from defender_app.focal.card_notes import CardNote
from defender_app.focal.contacts import State
from ui.desk import values, words
from ui.desk.blocks import answers
from ui.desk.values import Line
from ui.i18n import places
from ui.messages import isolated
from ui.theme.tokens import Space
from ui.widgets.buttons import icon_button, outlined
from ui.widgets.cards import Card, Well
from ui.widgets.chips import chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import mark_said, said, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.focal.card import Card as TheCard
    from defender_app.vault.drawer import Drawer

GROUPS: Final = 4
_ENDED: Final = frozenset({State.REPLACED, State.REVOKED})


@dataclass(frozen=True)
class OldFacts:
    """Of a key that will be deleted: from which day on, whether that has come, its cases."""

    due_on: str
    is_due: bool
    cases: int


@dataclass(frozen=True)
class OwnCardFacts:
    """An own card without its secret half, its 40 digits, and whether it is still good.

    Attributes:
        note: its label, and to whom its key was given.
        old: when its key may be deleted, if it will be.
    """

    card: TheCard = field(repr=False)
    code: str = field(repr=False)
    state: State
    revoked_on: str = ""
    note: CardNote = field(default_factory=lambda: CardNote(digest=""))
    old: OldFacts | None = None


def read(drawer: Drawer) -> tuple[OwnCardFacts, ...]:
    """All own cards, newest first. Takes about 0.2 s a card: look-alikes are made expensive."""
    now, notes = drawer.now(), card_notes.every(drawer)
    old = {
        one.own.digest: OldFacts(wire.to_rfc3339(one.due_on), one.is_due, one.cases)
        for one in old_keys.every(drawer)
    }
    return tuple(
        OwnCardFacts(
            one.card,
            cards.code_of(one.digest),
            one.state(now),
            one.revoked_on,
            notes.get(one.digest, CardNote(digest=one.digest)),
            old.get(one.digest),
        )
        for one in own_cards.every(drawer)
    )


class CardView(Card):
    """A card. ``export`` and ``copy`` bring its file.

    ``printed``, ``pictured`` and ``business`` bring it onto paper; ``replace`` makes its successor,
    ``revoke`` ends it. ``proof`` brings the files that other programs check it with, ``secret`` its
    secret key. The first three bring an ``OwnCardFacts``, the others the card.
    ``named``, ``handed``, ``again`` and ``forgotten`` are for its label, a hand-over, answering
    with it again and deleting its key; they bring an ``OwnCardFacts``.
    """

    printed = Signal(object)
    pictured = Signal(object)
    business = Signal(object)
    export = Signal(object)
    copy = Signal(object)
    replace = Signal(object)
    revoke = Signal(object)
    proof = Signal(object)
    secret = Signal(object)
    named = Signal(object)
    handed = Signal(object)
    again = Signal(object)
    forgotten = Signal(object)

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
        if facts.note.label:
            self.label = said(facts.note.label, "strong", wrap=True)
            self.body.addWidget(self.label)
        if facts.state in _ENDED:
            self.body.addWidget(text(self._ended(), "sentence", wrap=True))
        if facts.note.stopped_on:
            self.body.addWidget(text(self._stopped(), "sentence", wrap=True))
        if facts.old is not None:
            self.body.addWidget(text(self._old(facts.old), "hint", wrap=True))
        self.body.addWidget(self._digits())
        self.body.addWidget(answers(self._lines()))
        self.body.addLayout(self._buttons())

    def _state(self) -> QWidget:
        if self.facts.state is State.EXPIRED:
            return chip(self.tr("Expired"), "warn")
        if self.facts.state is State.REPLACED:
            return chip(self.tr("Replaced"))
        if self.facts.state is State.REVOKED:
            return chip(self.tr("Revoked"), "danger")
        until = words.day(self.facts.card.body.valid_until)
        return chip(self.tr("Valid until {day}").format(day=until), "ok", "check")

    def _ended(self) -> str:
        """What is still true of a card that nobody should get any more."""
        if self.facts.state is State.REVOKED:
            return self.tr(
                "You ended this card on {day}, for good. Everybody who has it needs the revocation "
                "file; it can be written again. The key stays here and opens files that come late."
            ).format(day=words.day(self.facts.revoked_on))
        return self.tr(
            "A newer card took its place. Give the newer one to everybody who has this one: it is "
            "offered to them, and used once they compared its digits with you. This key stays here "
            "and opens files that come late."
        )

    def _stopped(self) -> str:
        return self.tr(
            "Since {day} a colleague answers with this card, and nothing is answered with it here. "
            "What comes to it is still read."
        ).format(day=words.day(self.facts.note.stopped_on))

    def _old(self, old: OldFacts) -> str:
        day = words.day(old.due_on)
        if old.is_due:
            return self.tr(
                "Its key was kept for files that come late. That time is over since {day}: delete "
                "the key, so that nobody who gets hold of it can read old files."
            ).format(day=day)
        return self.tr(
            "Its key is kept for files that come late, and may be deleted from {day} on."
        ).format(day=day)

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
        # At the side where the line begins, which is the right one in Arabic.
        row = QHBoxLayout()
        row.addWidget(inside)
        row.addStretch(1)
        well.body.addLayout(row)
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
        if self.facts.note.received_on:
            day = words.day(self.facts.note.received_on)
            yield Line(self.tr("Taken over from a colleague"), day)
        for one in self.facts.note.handed:
            given = self.tr("{name}, {day}: {why}")
            yield Line(
                self.tr("Its key was given to"),
                given.format(name=isolated(one.name), day=words.day(one.on), why=isolated(one.why)),
            )

    def _buttons(self) -> QHBoxLayout:
        self.save = outlined(self.tr("Export the card…"), "export")
        self.save.clicked.connect(lambda: self.export.emit(self.facts.card))
        self.take = outlined(self.tr("Copy as text"), "copy")
        self.take.clicked.connect(lambda: self.copy.emit(self.facts.card))
        self.paper = outlined(self.tr("Print the card…"), "print")
        self.paper.clicked.connect(lambda: self.printed.emit(self.facts))
        ways = QWidget()
        flow = FlowLayout(ways, gap=Space.M, line_gap=Space.S)
        for one in (self.save, self.paper, self.take):
            one.setVisible(self.facts.state not in _ENDED)
            flow.addWidget(one)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(ways, 1)
        self.more = icon_button("more", self.tr("More about this card"))
        self.more.clicked.connect(self._open_menu)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        card, state = self.facts.card, self.facts.state
        if state not in _ENDED:
            picture = menu.addAction(self.tr("Picture of the QR code…"))
            picture.triggered.connect(lambda: self.pictured.emit(self.facts))
            business = menu.addAction(self.tr("Business cards with the digits…"))
            business.triggered.connect(lambda: self.business.emit(self.facts))
            menu.addAction(self.tr("Label of this card…")).triggered.connect(
                lambda: self.named.emit(self.facts)
            )
            menu.addSeparator()
            successor = menu.addAction(self.tr("Replace it by a new card…"))
            successor.triggered.connect(lambda: self.replace.emit(card))
        again = state is State.REVOKED
        ends = self.tr("Write the revocation again…") if again else self.tr("Revoke it for good…")
        menu.addAction(ends).triggered.connect(lambda: self.revoke.emit(card))
        self._add_office(menu)
        menu.addSeparator()
        menu.addAction(self.tr("Files to check it with minisign…")).triggered.connect(
            lambda: self.proof.emit(self.facts.card)
        )
        menu.addSeparator()
        menu.addAction(self.tr("Save its secret key…")).triggered.connect(
            lambda: self.secret.emit(self.facts.card)
        )
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _add_office(self, menu: QMenu) -> None:
        facts = self.facts
        if facts.card.body.role == "focal-point":
            menu.addSeparator()
            menu.addAction(self.tr("Hand it over to a colleague…")).triggered.connect(
                lambda: self.handed.emit(facts)
            )
        if facts.note.stopped_on:
            menu.addAction(self.tr("Answer with it here again…")).triggered.connect(
                lambda: self.again.emit(facts)
            )
        if facts.old is not None and facts.old.is_due:
            menu.addAction(self.tr("Delete its key…")).triggered.connect(
                lambda: self.forgotten.emit(facts)
            )
