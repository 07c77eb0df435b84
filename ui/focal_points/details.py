"""One focal point: what its card says, how it was verified, what is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from defender_app.focal.contacts import State
from ui.focal_points import known as knowing
from ui.i18n import field_words, places
from ui.messages import contact_added_words, isolated
from ui.theme.tokens import Space
from ui.widgets.banners import Banner
from ui.widgets.buttons import Button, filled, outlined
from ui.widgets.chips import chip
from ui.widgets.labels import said, text

if TYPE_CHECKING:
    from ui.focal_points.known import Known

_LABELS = 96


class DetailsView(QWidget):
    """A card, read only; all of it was written by somebody else."""

    compare_asked = Signal(object)
    send_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self.compare: Button | None = None
        self.banner: Banner | None = None

    def show_one(self, known: Known) -> None:
        """Show this one."""
        _empty(self._column)
        self._head(known)
        self.banner = None
        if known.offered is not None:
            self._offered(known, known.offered)
        self._column.addSpacing(Space.S)
        self._column.addWidget(self._facts(known))
        self._column.addSpacing(Space.M)
        self._buttons(known)

    def _head(self, known: Known) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        tone = knowing.state_tone(known.state)
        row.addWidget(chip(knowing.state_words(known.state), tone))
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
            reason += "\n" + self.tr("It says something else about: {what}.").format(
                what=", ".join(changed)
            )
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
        """What an offered card says differently, in words."""
        names = {
            "name": self.tr("name"),
            "organisation": self.tr("organisation"),
            "mechanisms": self.tr("parts of the UN"),
            "languages": self.tr("languages"),
            "contact": self.tr("how to reach it"),
            "valid_until": self.tr("until when it is valid"),
            "recipient": self.tr("the key"),
        }
        old, new = known.untrusted, offered.untrusted
        return [
            words for member, words in names.items() if getattr(old, member) != getattr(new, member)
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
        ]
        for place, (label, words) in enumerate(row for row in rows if row[1]):
            grid.addWidget(text(label, "quiet"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said(words, "quiet", wrap=True), place, 1)
        return box

    def _compared(self, known: Known) -> str:
        words = knowing.comparison_words(known)
        if known.compared is None or not known.compared[2]:
            return words
        return self.tr("{words}, by {who}").format(words=words, who=isolated(known.compared[2]))

    def _buttons(self, known: Known) -> None:
        self.compare = None
        if known.state not in {State.UNVERIFIED, State.VERIFIED}:
            return
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        if known.state is State.UNVERIFIED:
            self.compare = filled(self.tr("Compare the digits"))
        else:
            self.compare = outlined(self.tr("Compare again"))
        self.compare.clicked.connect(lambda: self.compare_asked.emit(known))
        row.addWidget(self.compare)
        row.addStretch(1)
        self._column.addLayout(row)


def _empty(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            _empty(inner)
