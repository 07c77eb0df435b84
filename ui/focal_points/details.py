"""One focal point: what its card says, how it was verified, what is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from defender_app.focal.contacts import State
from ui.focal_points import clock, states
from ui.focal_points import known as knowing
from ui.i18n import field_words, places
from ui.messages import contact_added_words, isolated
from ui.theme.tokens import Space
from ui.widgets.banners import Banner
from ui.widgets.buttons import Button, filled, outlined, quiet
from ui.widgets.cards import Well
from ui.widgets.chips import chip
from ui.widgets.labels import said, text

if TYPE_CHECKING:
    from defender_app.focal.card import CardBody
    from ui.focal_points.known import Known

_LABELS = 96
_WIDEST_LABEL = 150


class DetailsView(QWidget):
    """A card, read only; all of it was written by somebody else."""

    compare_asked = Signal(object)
    first_asked = Signal(str)
    """The contact that shall come first in Send, or "" for none."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self.compare: Button | None = None
        self.first: Button | None = None
        self.banner: Banner | None = None

    def show_one(self, known: Known) -> None:
        """Show this one."""
        _empty(self._column)
        self._head(known)
        self.banner = None
        self._remarks(known)
        if known.offered is not None:
            self._offered(known, known.offered)
        self._column.addSpacing(Space.S)
        self._meaning(known)
        self._column.addSpacing(Space.S)
        self._column.addWidget(self._facts(known))
        self._column.addSpacing(Space.M)
        self._buttons(known)
        self._earlier(known)

    def _remarks(self, known: Known) -> None:
        """What is odd: a clock that cannot be right, a name that could be another one."""
        if known.clock and known.state in {State.UNVERIFIED, State.VERIFIED}:
            self._column.addWidget(clock.banner(known))
        if known.remarks:
            self._column.addWidget(
                Banner(
                    "warn",
                    self.tr("Look twice at this name"),
                    self.tr("It mixes letters of several scripts that look alike."),
                )
            )

    def _meaning(self, known: Known) -> None:
        """What the state means, what can be done, what changes it."""
        found = states.meaning(known)
        well = Well(padding=Space.L, gap=Space.S)
        for label, words in (
            (self.tr("What this means"), found.means),
            (self.tr("What you can do"), found.can),
            (self.tr("What changes it"), found.changes),
        ):
            well.body.addWidget(text(label, "caption"))
            well.body.addWidget(text(words, "sentence", wrap=True))
        self._column.addWidget(well)

    def _head(self, known: Known) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        tone = knowing.state_tone(known.state)
        row.addWidget(chip(knowing.state_words(known.state), tone))
        if known.first:
            row.addWidget(chip(self.tr("First in Send"), "accent"))
        if known.untrusted.training:
            row.addWidget(chip(self.tr("Practice"), "warn"))
        if known.untrusted.role != "focal-point":
            row.addWidget(chip(self.tr("A person, no focal point")))
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(said(known.untrusted.name, "record", wrap=True))
        self._column.addWidget(said(known.untrusted.organisation, "quiet", wrap=True))

    def _offered(self, known: Known, offered: Known) -> None:
        what = "successor-offered" if offered.successor_signed else "update-offered"
        changed = self._changed(known, offered)
        reason = contact_added_words(what)
        if changed:
            reason += "\n" + "\n".join(changed)
        self.banner = Banner(
            "accent",
            self.tr("A newer card is waiting"),
            reason,
            self.tr("Compare its digits"),
        )
        self.banner.acted.connect(lambda: self.compare_asked.emit(offered))
        self._column.addSpacing(Space.S)
        self._column.addWidget(self.banner)

    def _changed(self, known: Known, offered: Known) -> list[str]:
        """What an offered card says differently: as it was, and as it would be."""
        names = {
            "name": self.tr("name"),
            "organisation": self.tr("organisation"),
            "mechanisms": self.tr("parts of the UN"),
            "languages": self.tr("languages"),
            "contact": self.tr("how to reach it"),
            "valid_until": self.tr("until when it is valid"),
            "recipient": self.tr("the key is another one"),
        }
        old, new = known.untrusted, offered.untrusted
        line = self.tr("{what}: {old} → {new}")
        return [
            words
            if member == "recipient"
            else line.format(what=words, old=_said(old, member), new=_said(new, member))
            for member, words in names.items()
            if getattr(old, member) != getattr(new, member)
        ]

    def _facts(self, known: Known) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, _LABELS)
        grid.setColumnStretch(1, 1)
        card = known.untrusted
        rows = [
            (self.tr("Compared"), self._compared(known)),
            (self.tr("Stands for"), "\n".join(map(field_words.mechanism_label, card.mechanisms))),
            (self.tr("Reads"), ", ".join(map(places.language_name, card.languages))),
            (self.tr("How to reach it"), card.contact),
            (self.tr("Valid until"), knowing.day_of(card.valid_until)),
            (self.tr("Made"), knowing.day_of(card.created)),
            (self.tr("Why it was added all the same"), known.added_because),
            (self.tr("Why it was ended, in their words"), known.revoked_because),
        ]
        for place, (label, words) in enumerate(row for row in rows if row[1]):
            named = text(label, "quiet", wrap=True)
            named.setMaximumWidth(_WIDEST_LABEL)
            grid.addWidget(named, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said(words, "quiet", wrap=True), place, 1)
        return box

    def _compared(self, known: Known) -> str:
        words = knowing.comparison_words(known)
        if known.compared is None or not known.compared[2]:
            return words
        return self.tr("{words}, by {who}").format(words=words, who=isolated(known.compared[2]))

    def _buttons(self, known: Known) -> None:
        self.compare = self.first = None
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        if known.state in {State.UNVERIFIED, State.VERIFIED}:
            row.addWidget(self._compare_button(known))
        if known.first or (known.usable and known.untrusted.role == "focal-point"):
            words = self.tr("No longer first") if known.first else self.tr("Put first in Send")
            self.first = quiet(words)
            wanted = "" if known.first else known.contact_id
            self.first.clicked.connect(lambda: self.first_asked.emit(wanted))
            row.addWidget(self.first)
        row.addStretch(1)
        self._column.addLayout(row)

    def _compare_button(self, known: Known) -> Button:
        if known.state is State.UNVERIFIED:
            self.compare = filled(self.tr("Compare the digits"))
        else:
            self.compare = outlined(self.tr("Compare again"))
        self.compare.clicked.connect(lambda: self.compare_asked.emit(known))
        return self.compare

    def _earlier(self, known: Known) -> None:
        """Cards that are no longer in use: their states, so that an old answer is understood."""
        if not known.earlier:
            return
        self._column.addSpacing(Space.M)
        self._column.addWidget(text(self.tr("Earlier cards"), "label"))
        for one in known.earlier:
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            row.addWidget(chip(knowing.state_words(one.state), knowing.state_tone(one.state)))
            days = self.tr("{name}, {start} to {end}").format(
                name=isolated(one.untrusted.name),
                start=knowing.day_of(one.untrusted.created),
                end=knowing.day_of(one.untrusted.valid_until),
            )
            row.addWidget(said(days, "quiet", wrap=True), 1)
            self._column.addLayout(row)
            self._column.addWidget(text(states.meaning(one).can, "hint", wrap=True))


def _said(body: CardBody, member: str) -> str:
    """A member of a card for a sentence: short and isolated."""
    value = getattr(body, member)
    if member == "mechanisms":
        value = ", ".join(map(field_words.mechanism_label, body.mechanisms))
    elif member == "languages":
        value = ", ".join(map(places.language_name, body.languages))
    elif member == "valid_until":
        value = knowing.day_of(body.valid_until)
    return isolated(str(value)) if value else "–"


def _empty(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            _empty(inner)
