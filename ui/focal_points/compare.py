"""Compare the 40 digits of a card with the person it names: what they read is what is typed."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.errors import AppError
from defender_app.focal import card as cards
from defender_app.focal import known_cards
from ui.focal_points import known as knowing
from ui.focal_points import taking
from ui.focal_points.digits import Digits
from ui.focal_points.ticks import Ticks
from ui.messages import message
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import filled, quiet
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.labels import text
from ui.widgets.pills import Pills
from ui.widgets.views import Views

if TYPE_CHECKING:
    from pathlib import Path

    from crypto.errors import CryptoError
    from defender_app.focal.contacts import Contact
    from ui.focal_points.known import Known
    from ui.jobs import Progress
    from ui.workplace import Workplace

_WIDEST: Final = 520


class CompareView(QWidget):
    """One card: the digits as they are typed, who compared and how."""

    verified = Signal(object)
    left = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._known: Known | None = None
        self._code = ""
        self.setMaximumWidth(theme.scaled(_WIDEST))
        self.title = text("", "record", wrap=True)
        self.title.setProperty("said", True)  # noqa: FBT003 - Qt takes any value here
        self.way = Views(
            (
                ("hear", self.tr("They read, I type")),
                ("read", self.tr("I read first")),
                ("tick", self.tr("They read, I tick")),
            ),
            self.tr("Who reads"),
        )
        self.say = text("", "sentence", wrap=True)
        self.digits = Digits()
        self.ticks = Ticks()
        self.picture = quiet(self.tr("From a business card…"), "qr")
        self.code = LineEdit()
        self.code.setMaxLength(200)
        self.code_field = Labelled(self.tr("The 40 digits they read to you"), self.code)
        self.how = Pills(knowing.how_choices(), name=self.tr("How you compared"))
        self.how_field = Labelled(self.tr("How you compared"), self.how)
        self.who = LineEdit()
        self.who_field = Labelled(
            self.tr("Who compared"), self.who, self.tr("a pseudonym is enough")
        )
        self.done = filled(self.tr("Compare"))
        self.leave = quiet(self.tr("Not now"))
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.way.changed.connect(self._turned)
        self.picture.clicked.connect(self._choose_picture)
        self.how.changed.connect(lambda: self.how_field.set_error(""))
        self.who.textChanged.connect(lambda: self.who_field.set_error(""))
        self.code.textChanged.connect(self._typed)
        self.code.returnPressed.connect(self._compare)
        self.done.clicked.connect(self._compare)
        self.leave.clicked.connect(self.left)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        row = QHBoxLayout()
        row.addWidget(self.way)
        row.addStretch(1)
        digits = QHBoxLayout()
        digits.addWidget(self.digits)
        digits.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.done)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self.say)
        column.addLayout(digits)
        column.addWidget(self.ticks)
        column.addWidget(self.code_field)
        picture = QHBoxLayout()
        picture.addWidget(self.picture)
        picture.addStretch(1)
        column.addLayout(picture)
        column.addWidget(self.how_field)
        column.addWidget(self.who_field)
        column.addLayout(buttons)

    def begin(self, known: Known) -> None:
        """Compare this card; nothing of an earlier comparison stays."""
        self._known, self._code = known, ""
        name = knowing.plain_name(known)
        self.title.setText(self.tr("Compare with {name}").format(name=name))
        self.way.choose("hear")
        for field in (self.code, self.who):
            field.clear()
        self.how.choose(())
        for labelled in (self.code_field, self.how_field, self.who_field):
            labelled.set_error("")
        self.ticks.show_digits("")
        self._turned("hear")
        self.code.setFocus()

    def _turned(self, way: str) -> None:
        self.say.setText(self._advice(way))
        ticks = way == "tick"
        self.ticks.setVisible(ticks)
        self.digits.setVisible(not ticks)
        self.code_field.setVisible(not ticks)
        self.picture.setVisible(not ticks)
        if way != "hear" and not self._code and self._known is not None:
            digest = self._known.digest
            self._place.jobs.do(lambda: cards.code_of(digest), self._have_code, owner=self)
        self._show_digits()

    def _advice(self, way: str) -> str:
        if way == "read":
            return self.tr(
                "Read these digits to them. When they say that all eight groups are the same, let "
                "them read theirs to you, and type what you hear."
            )
        if way == "tick":
            return self.tr(
                "Call or meet them in a way you trust, not by the way the card came. Let them "
                "read their eight groups, and press each one that is the same here."
            )
        return self.tr(
            "Call or meet them in a way you trust, not by the way the card came. Let them "
            "read all eight groups, and type what you hear."
        )

    def _have_code(self, code: str) -> None:
        self._code = code.replace(" ", "")
        self.ticks.show_digits(self._code)
        self._show_digits()

    def _choose_picture(self) -> None:
        title = self.tr("Choose a picture of the business card")
        filters = self.tr("Pictures (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;All files (*)")
        self._place.notify.choose_file(title, filters, self.take_picture)

    def take_picture(self, path: Path) -> None:
        """Type the digits that are on a business card."""

        def work(progress: Progress) -> str:
            return taking.digits_in(taking.read(path), progress)

        self._place.jobs.long(
            self.tr("Reading the picture"), work, self._pictured, owner=self, failed=self._no_digits
        )

    def _pictured(self, digits: str) -> None:
        groups = [digits[at : at + 5] for at in range(0, len(digits), 5)]
        self.code.setText(" ".join(groups))
        self.how.choose(("printed card",))
        self.how_field.set_error("")

    def _no_digits(self, error: AppError | CryptoError) -> None:
        said = message(error)
        self.code_field.set_error(f"{said.what} {said.next}".strip())

    def _typed(self) -> None:
        self.code_field.set_error("")
        self._show_digits()

    def _show_digits(self, wrong: frozenset[int] = frozenset()) -> None:
        if self.way.chosen == "read":
            self.digits.show_digits(self._code)
        else:
            typed = "".join(str(int(one)) for one in self.code.text() if one.isdecimal())
            self.digits.show_digits(typed[: cards.CODE_DIGITS], wrong)

    def _compare(self) -> None:
        known = self._known
        if known is None:
            return
        how, who = next(iter(self.how.chosen), ""), self.who.text().strip()
        if not self._complete(how, who):
            return
        ticks = self.way.chosen == "tick"
        way: Literal["typed", "ticked"] = "ticked" if ticks else "typed"
        code = self._code if ticks else self.code.text()
        drawer, contact_id = self._place.drawer, known.contact_id
        self.done.setEnabled(False)
        self._place.jobs.do(
            lambda: known_cards.verify(drawer, contact_id, code, how=how, who=who, way=way),
            self._agrees,
            owner=self,
            failed=self._differs,
        )

    def _complete(self, how: str, who: str) -> bool:
        """Say at its field what is missing."""
        missing = self.tr("Something must stand here.")
        self.how_field.set_error("" if how else self.tr("Say how you compared."))
        self.who_field.set_error("" if who else missing)
        all_same = self.way.chosen != "tick" or self.ticks.complete
        self.ticks.set_error(
            ""
            if all_same
            else self.tr(
                "All eight groups must be the same. If one differs, this is not their card."
            )
        )
        whole = self.way.chosen == "tick" or self._whole()
        return bool(how and who and all_same and whole)

    def _whole(self) -> bool:
        try:
            cards.typed_digits(self.code.text())
        except AppError as error:
            self._no_digits(error)
            return False
        return True

    def _agrees(self, contact: Contact) -> None:
        self.done.setEnabled(True)
        self.verified.emit(contact)

    def _differs(self, error: AppError | CryptoError) -> None:
        self.done.setEnabled(True)
        said = message(error)
        self.code_field.set_error(f"{said.what} {said.next}".strip())
        wrong: set[int] = set()
        if isinstance(error, AppError) and error.code == "code-differs":
            with contextlib.suppress(ValueError):
                wrong = {int(one) for one in str(error.facts.get("groups", "")).split(",")}
        self.way.choose("hear")
        self._turned("hear")
        self._show_digits(frozenset(wrong))
        self.code.setFocus()
