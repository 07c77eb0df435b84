"""The form that makes a card: who writes to whom, for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from defender_app.focal.own_cards import NewCard
from ui import i18n
from ui.desk.finder import Finder
from ui.i18n import field_words, places
from ui.messages import message
from ui.theme.tokens import Space
from ui.widgets.buttons import filled, outlined
from ui.widgets.cards import Card
from ui.widgets.fields import Labelled, LineEdit, PlainEdit
from ui.widgets.labels import text
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.card import Card as TheCard

_MONTHS: Final = (6, 12, 18, 24)
_LONGEST: Final = 200


class CardForm(Card):
    """Asks what stands on a card; ``wanted`` brings a ``NewCard``."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, *, can_leave: bool, old: TheCard | None = None) -> None:
        """Show the form.

        Args:
            can_leave: whether there is something to go back to.
            old: the card that the new one replaces; what it says stands in the fields.
        """
        super().__init__(padding=Space.XL, gap=Space.L)
        self.old = old
        title = self.tr("Replace the card") if old is not None else self.tr("Make a card")
        self.body.addWidget(text(title, "heading"))
        intro = (
            self.tr(
                "The new card has a new key, and the old one signs it. Whoever has the old card is "
                "offered the new one, and compares its digits with you. The old card still opens "
                "files that come late, and is given to nobody any more."
            )
            if old is not None
            else self.tr(
                "People seal their files to it. It holds no secret: its key stays in this drawer."
            )
        )
        self.body.addWidget(text(intro, "quiet", wrap=True))
        self._fields()
        if old is not None:
            self._fill(old)
        self.make = filled(self.tr("Make the card"), "check")
        self.make.clicked.connect(self._finish)
        self.leave = outlined(self.tr("Not now"))
        self.leave.clicked.connect(self.left)
        self.leave.setHidden(not can_leave)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.make)
        self.body.addLayout(row)

    def _fields(self) -> None:
        self.role = Pills(
            (("focal-point", self.tr("A focal point")), ("person", self.tr("A person"))),
            name=self.tr("Whose card it is"),
        )
        self.role.choose(("focal-point",))
        self.name = LineEdit(self.tr("Reprisals desk"))
        self.organisation = LineEdit()
        labels = [(ident, label) for _, ident, label in field_words.mechanism_choices()]
        self.mechanisms = Finder(
            labels, name=self.tr("Mechanisms"), empty=self.tr("Find a UN mechanism")
        )
        self.languages = Finder(
            places.languages(), name=self.tr("Languages"), empty=self.tr("Find a language")
        )
        self.languages.choose((i18n.current().partition("_")[0],))
        self.contact = PlainEdit(lines=2)
        self.months = Pills(
            [(str(n), self.tr("%n month(s)", "", n)) for n in _MONTHS], name=self.tr("Valid for")
        )
        self.months.choose(("24",))
        self._label()

    def _label(self) -> None:
        may = self.tr("may be left out")
        self._labelled = {
            "role": Labelled(
                self.tr("Whose card it is"),
                self.role,
                self.tr("reports can be sealed to a focal point only"),
            ),
            "name": Labelled(self.tr("Name on the card"), self.name, self.tr("a desk or a person")),
            "organisation": Labelled(self.tr("Organisation"), self.organisation),
            "mechanisms": Labelled(self.tr("Mechanisms you work with"), self.mechanisms, may),
            "languages": Labelled(self.tr("Languages you read"), self.languages),
            "contact": Labelled(
                self.tr("How to reach you"),
                self.contact,
                self.tr("everybody who has the card reads it; may be left out"),
            ),
            "months": Labelled(
                self.tr("Valid for"),
                self.months,
                self.tr("the shorter, the less a stolen key opens"),
            ),
        }
        for one in self._labelled.values():
            self.body.addWidget(one)

    def _fill(self, old: TheCard) -> None:
        body = old.body
        self.role.choose((body.role,))
        self._labelled["role"].hide()
        self.name.setText(body.name)
        self.organisation.setText(body.organisation)
        self.mechanisms.choose(body.mechanisms)
        self.languages.choose(body.languages)
        self.contact.setPlainText(body.contact)

    def _finish(self) -> None:
        required = self.tr("Something must stand here.")
        long = self.tr("At most 200 letters.")
        for member, field in (("name", self.name), ("organisation", self.organisation)):
            typed = field.text().strip()
            problem = long if len(typed) > _LONGEST else ""
            self._labelled[member].set_error(problem if typed else required)
        lacks = self.tr("Choose at least one.")
        self._labelled["languages"].set_error("" if self.languages.chosen else lacks)
        wrong = next((one for one in self._labelled.values() if one.error()), None)
        if wrong is not None:
            wrong.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.wanted.emit(self.wish())

    def wish(self) -> NewCard:
        """What was typed and chosen."""
        role = next(iter(self.role.chosen), "focal-point")
        return NewCard(
            name=self.name.text(),
            organisation=self.organisation.text(),
            role=cast("Literal['focal-point', 'person']", role),
            mechanisms=self.mechanisms.chosen,
            languages=self.languages.chosen,
            contact=self.contact.toPlainText(),
            months=int(next(iter(self.months.chosen), "24")),
        )

    def say(self, error: AppError | CryptoError) -> None:
        """Say at its field what the card cannot hold."""
        found = message(error)
        member = str(error.facts.get("member", "name"))
        words = " ".join(filter(None, (found.what, found.next)))
        self._labelled.get(member, self._labelled["name"]).set_error(words)
