"""The page "My card": make one, hand it on, replace it, end it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from defender_app.focal import card_files, own_cards, own_changes
from ui.desk import card_view, handover_give
from ui.desk.blocks import empty
from ui.desk.card_ending import RevokeForm
from ui.desk.card_form import CardForm
from ui.desk.card_office import CardOffice
from ui.desk.card_paper import CardPaper
from ui.desk.card_view import CardView, OwnCardFacts
from ui.desk.handover_give import HandoverForm
from ui.messages import isolated
from ui.page import Page
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import outlined
from ui.widgets.labels import text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from pathlib import Path

    from defender_app.focal.card import Card
    from defender_app.focal.own_cards import NewCard
    from ui.desk.handover_give import Colleague
    from ui.workplace import Workplace

_WIDEST: Final = 680
_FILE: Final = "card.json"
_REVOCATION: Final = "card-revocation.json"
_KEY_FILE: Final = "secret-key.txt"


class MyCardPage(Page):
    """All own cards, the newest first; without one, the form."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.form: CardForm | None = None
        self.ending: RevokeForm | None = None
        self.giving: HandoverForm | None = None
        self.paper = CardPaper(place, self)
        self.office = CardOffice(place, self)
        self.office.done.connect(self._load)
        self.cards: list[CardView] = []
        self._facts: tuple[OwnCardFacts, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(22, 0, 22, 0)
        head.addWidget(text(self.tr("My card"), "page"))
        head.addStretch(1)
        self.another = outlined(self.tr("Make another card"), "plus")
        self.another.clicked.connect(lambda: self._open_form(None))
        self.another.hide()
        self.take = outlined(self.tr("Take over a card…"), "download")
        self.take.clicked.connect(self.office.take)
        self.take.hide()
        head.addWidget(self.take)
        head.addSpacing(Space.M)
        head.addWidget(self.another)
        column.addLayout(head)
        column.addSpacing(10)
        self._page = ScrollPage()
        row = QHBoxLayout()
        row.setContentsMargins(22, 0, 22, 22)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.L)
        row.addLayout(self._column, 10)
        row.addStretch(1)
        self._page.body.addLayout(row)
        self._page.body.addStretch(1)
        column.addWidget(self._page, 1)

    def arrive(self) -> None:
        """Read the cards again; a form that is being filled in stays."""
        filled_in = (self.form, self.ending, self.giving)
        if not self._facts or all(one is None for one in filled_in):
            self._load()

    def _load(self) -> None:
        drawer = self.place.drawer
        self.place.jobs.do(lambda: card_view.read(drawer), self._show, owner=self)

    def _show(self, facts: tuple[OwnCardFacts, ...]) -> None:
        if self.form is not None and not facts and not self._facts:
            return
        self._facts = facts
        if not facts:
            self._open_form(None)
            return
        self._clear()
        self.another.show()
        # A hand-over is sealed to a person card.
        self.take.setVisible(any(one.card.body.role == "person" for one in facts))
        for place, one in enumerate(facts):
            view = CardView(one, newest=place == 0)
            view.setMaximumWidth(theme.scaled(_WIDEST))
            view.export.connect(self._export)
            view.copy.connect(self._copy)
            view.printed.connect(self.paper.page)
            view.pictured.connect(self.paper.picture)
            view.business.connect(self.paper.business)
            view.replace.connect(self._open_form)
            view.revoke.connect(self._open_ending)
            view.proof.connect(self._ask_proof)
            view.secret.connect(self._ask_secret)
            view.named.connect(self.office.name)
            view.handed.connect(self._open_giving)
            view.again.connect(self.office.answer_again)
            view.forgotten.connect(self.office.forget)
            self.cards.append(view)
            self._column.addWidget(view)

    def _clear(self) -> None:
        empty(self._column)
        self.cards = []
        self.form = self.ending = self.giving = None

    def _clear_for_form(self) -> None:
        self._clear()
        self.another.hide()
        self.take.hide()

    def _open_giving(self, facts: OwnCardFacts) -> None:
        drawer = self.place.drawer

        def show(colleagues: tuple[Colleague, ...]) -> None:
            self._clear_for_form()
            form = self.giving = HandoverForm(facts.card, colleagues)
            form.setMaximumWidth(theme.scaled(_WIDEST))
            form.wanted.connect(lambda wanted: self.office.give(form, wanted))
            form.left.connect(self._leave_form)
            form.others.connect(lambda: self.place.go.page("focal-points"))
            self._column.addWidget(form)

        self.place.jobs.do(lambda: handover_give.read(drawer), show, owner=self)

    def _open_form(self, old: Card | None) -> None:
        self._clear_for_form()
        self.form = CardForm(can_leave=bool(self._facts), old=old)
        self.form.setMaximumWidth(theme.scaled(_WIDEST))
        self.form.wanted.connect(self._make)
        self.form.left.connect(self._leave_form)
        self._column.addWidget(self.form)
        self.form.name.setFocus()

    def _leave_form(self) -> None:
        self.form = self.ending = self.giving = None
        self._show(self._facts)

    def _open_ending(self, card: Card) -> None:
        self._clear_for_form()
        self.ending = RevokeForm(card)
        self.ending.setMaximumWidth(theme.scaled(_WIDEST))
        self.ending.wanted.connect(self._end)
        self.ending.left.connect(self._leave_form)
        self._column.addWidget(self.ending)
        self.ending.reason.setFocus()

    def _end(self, reason: str) -> None:
        """Ask for a place, and once more: it cannot be undone."""
        form, notify = self.ending, self.place.notify
        if form is None:
            return
        notify.ask(
            self.tr("Revoke this card for good?"),
            self.tr("Nobody who gets the file can send anything to this card again."),
            self.tr("Revoke it"),
            self.tr("Keep it"),
            danger=True,
            then=lambda: notify.save_place(
                self.tr("Where shall the revocation be put?"),
                _REVOCATION,
                lambda target: self._write_end(form, reason, target),
            ),
        )

    def _write_end(self, form: RevokeForm, reason: str, target: Path) -> None:
        drawer, digest = self.place.drawer, form.card.digest
        self.place.jobs.do(
            lambda: own_changes.revoke(drawer, digest, reason, target),
            lambda _: self._ended(target),
            owner=form,
            failed=form.say,
        )

    def _ended(self, target: Path) -> None:
        said = self.tr("The revocation lies in {file}. Give it to everybody who has the card.")
        self.place.notify.said(said.format(file=isolated(target.name)))
        self.ending = None
        self._load()

    def _make(self, wish: NewCard) -> None:
        drawer, form = self.place.drawer, self.form
        if form is None:
            return
        old = form.old
        form.make.setEnabled(False)

        def failed(error: object) -> None:
            form.make.setEnabled(True)
            form.say(error)  # type: ignore[arg-type] # one of the two error bases

        self.place.jobs.do(
            lambda: (
                (
                    own_cards.make(drawer, wish)
                    if old is None
                    else own_changes.replace(drawer, old.digest, wish)
                ).digest
            ),
            lambda _: self._made(replaced=old is not None),
            owner=form,
            failed=failed,
        )

    def _made(self, *, replaced: bool) -> None:
        self.form = None
        self.place.notify.said(
            self.tr("The new card is made. Give it to everybody who has the old one.")
            if replaced
            else self.tr("The card is made. Give it to the people who will write to you.")
        )
        self._load()

    def _export(self, card: Card) -> None:
        self.place.notify.save_place(
            self.tr("Where shall the card be put?"), _FILE, lambda target: self._write(card, target)
        )

    def _write(self, card: Card, target: Path) -> None:
        drawer = self.place.drawer
        said = self.tr("The card lies in {file}. Its digits are compared in another way.")
        self.place.jobs.do(
            lambda: card_files.write(drawer, target, card),
            lambda _: self.place.notify.said(said.format(file=isolated(target.name))),
            owner=self,
        )

    def _copy(self, card: Card) -> None:
        self.place.jobs.do(self.place.drawer.assure, lambda _: self._to_clipboard(card), owner=self)

    def _to_clipboard(self, card: Card) -> None:
        QGuiApplication.clipboard().setText(card.file.decode())
        self.place.notify.said(
            self.tr("Copied. Paste it now: the clipboard is cleared in a moment.")
        )

    def _ask_proof(self, card: Card) -> None:
        notify, drawer = self.place.notify, self.place.drawer
        said = self.tr("The card, its signature and its key lie in {folder}.")

        def write(folder: Path) -> None:
            self.place.jobs.do(
                lambda: card_files.write_for_minisign(drawer, folder, card),
                lambda _: notify.said(said.format(folder=isolated(folder.name))),
                owner=self,
            )

        notify.choose_folder(self.tr("Where shall these files be put?"), write)

    def _ask_secret(self, card: Card) -> None:
        notify = self.place.notify
        notify.ask(
            self.tr("Save the secret key of this card outside the vault?"),
            self.tr(
                "It is for other programs only, and no passphrase protects it there. Whoever gets "
                "the file reads every report sealed to this card, past and future."
            ),
            self.tr("Save the secret key"),
            self.tr("Keep it here"),
            danger=True,
            then=lambda: notify.save_place(
                self.tr("Where shall the secret key be put?"),
                _KEY_FILE,
                lambda target: self._write_secret(card.digest, target),
            ),
        )

    def _write_secret(self, digest: str, target: Path) -> None:
        drawer = self.place.drawer
        said = self.tr("The secret key lies in {file}. Remove it as soon as you can.")
        self.place.jobs.do(
            lambda: card_files.write_identity(target, own_cards.get(drawer, digest)),
            lambda _: self.place.notify.said(said.format(file=isolated(target.name))),
            owner=self,
        )
