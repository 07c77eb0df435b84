"""What an office does with its cards: labels, hand-overs, and keys whose time is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from defender_app.focal import card_notes, handover, old_keys
from ui.messages import isolated, message
from ui.theme import theme
from ui.widgets.dialogs import Question
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.labels import mark_said, text

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.handover import HandedOver, TakenOver
    from ui.desk.card_view import OwnCardFacts
    from ui.desk.handover_give import HandoverForm, Wanted
    from ui.workplace import Workplace

_WIDE: Final = 520
_OUT: Final = 16


class LabelQuestion(Question):
    """What a card is called here; ``named`` brings it, and the dialog stays until it is kept."""

    named = Signal(str)

    def __init__(self, parent: QWidget, label: str) -> None:
        super().__init__(parent, "", "", "", "")
        self.setFixedWidth(min(theme.scaled(_WIDE), parent.window().width() - _OUT))
        self.question.setText(self.tr("What do you call this card?"))
        self.reason.setText(
            self.tr("Only you see it: among your cards, and with the cases that came to this one.")
        )
        self.yes.setText(self.tr("Keep the label"))
        self.no.setText(self.tr("Not now"))
        self.setAccessibleName(self.question.text())
        self.setAccessibleDescription(self.reason.text())
        self.field = LineEdit(self.tr("for HRC 61"))
        self.field.setText(label)
        self.field.setMaxLength(card_notes.LONGEST_LABEL)
        self.problem = text("", "sentence", wrap=True)
        self.problem.set_colour("danger")
        mark_said(self.problem)
        self.problem.hide()
        self.insert(self.problem)
        self.insert(Labelled(self.tr("Label"), self.field, self.tr("may be left out")))
        self.yes.clicked.disconnect()
        self.yes.clicked.connect(lambda: self.named.emit(self.field.text()))

    def show_problem(self, error: AppError | CryptoError) -> None:
        """It was not kept; what was typed stays."""
        why = message(error)
        self.problem.setText(" ".join(part for part in (why.what, why.next) if part))
        self.problem.show()


class CardOffice(QObject):
    """Does these things with own cards; ``done`` when something changed.

    Args:
        place: the drawer, the jobs and the ways.
        parent: of the page.
    """

    done = Signal()

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._parent = place, parent
        self.dialog: LabelQuestion | None = None

    def name(self, facts: OwnCardFacts) -> None:
        """Ask what a card is called."""
        dialog = self.dialog = LabelQuestion(self._parent, facts.note.label)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(lambda label: self._name(facts.card.digest, label))
        dialog.finished.connect(self._gone)
        dialog.open()

    def _gone(self) -> None:
        self.dialog = None

    def _name(self, digest: str, label: str) -> None:
        drawer = self._place.drawer

        def failed(error: AppError | CryptoError) -> None:
            if self.dialog is None:
                self._place.notify.problem(error)
            else:
                self.dialog.show_problem(error)

        def kept(_: object) -> None:
            if self.dialog is not None:
                self.dialog.accept()
            self.done.emit()

        self._place.jobs.do(
            lambda: card_notes.set_label(drawer, digest, label), kept, owner=self, failed=failed
        )

    def give(self, form: HandoverForm, wanted: Wanted) -> None:
        """Ask twice, then for a folder: whoever has the file and that key reads everything."""
        notify, name = self._place.notify, isolated(wanted.to.name)
        again = self.tr("Does {name} get this key?").format(name=name)
        folder = self.tr("Where shall the hand-over be put?")

        def ask_again() -> None:
            notify.ask(
                again,
                self.tr("Compare the name once more: only this person can open the file."),
                self.tr("Yes, to them"),
                self.tr("Keep it here"),
                danger=True,
                then=lambda: notify.choose_folder(folder, lambda at: self._write(form, wanted, at)),
            )

        notify.ask(
            self.tr("Hand over the secret key of this card?"),
            self.tr(
                "Whoever opens the file reads every report that was or will be sealed to this "
                "card, and answers in its name. It cannot be taken back."
            ),
            self.tr("Hand it over"),
            self.tr("Keep it here"),
            danger=True,
            then=ask_again,
        )

    def _write(self, form: HandoverForm, wanted: Wanted, folder: Path) -> None:
        drawer, digest = self._place.drawer, form.card.digest
        said = self.tr("The hand-over lies in {file}. Give it to {name}.")

        def written(made: HandedOver) -> None:
            file, name = isolated(made.path.name), isolated(wanted.to.name)
            self._place.notify.said(said.format(file=file, name=name))
            form.left.emit()
            self.done.emit()

        self._place.jobs.do(
            lambda: handover.create(
                drawer, digest, wanted.to.contact_id, folder, wanted.why, stop=wanted.stop
            ),
            written,
            owner=form,
            failed=form.say,
        )

    def take(self) -> None:
        """Ask for the file of a colleague, and take the card in it over."""
        drawer, notify = self._place.drawer, self._place.notify

        def taken(done: TakenOver) -> None:
            words = (
                self.tr("The card {name} is yours now too.")
                if done.outcome == "taken"
                else self.tr("The card {name} was here already; nothing of it is lost.")
            )
            notify.said(words.format(name=isolated(done.name)))
            self.done.emit()

        notify.choose_file(
            self.tr("Which file did the colleague give you?"),
            self.tr("Sealed files (*.age);;All files (*)"),
            lambda path: self._place.jobs.do(
                lambda: handover.take_in(drawer, path), taken, owner=self
            ),
        )

    def answer_again(self, facts: OwnCardFacts) -> None:
        """Answer with a card again that was handed over."""
        drawer, digest = self._place.drawer, facts.card.digest
        self._place.notify.ask(
            self.tr("Answer with this card here again?"),
            self.tr(
                "The colleague who got the key keeps it. If both of you answer one report, two "
                "answers may have the same number: agree who answers what."
            ),
            self.tr("Answer here again"),
            self.tr("Leave it to them"),
            then=lambda: self._place.jobs.do(
                lambda: handover.answer_again(drawer, digest),
                lambda _: self.done.emit(),
                owner=self,
            ),
        )

    def forget(self, facts: OwnCardFacts) -> None:
        """Delete a key whose time is over, after a question that says what stays."""
        old = facts.old
        if old is None:
            return
        drawer, digest, notify = self._place.drawer, facts.card.digest, self._place.notify
        stays = self.tr("%n case(s) came to it: they stay, and stay readable.", "", old.cases)
        lost = self.tr(
            "A file that was sealed to it and comes late is opened by nobody any more. Backups "
            "that were made before still hold the key."
        )
        notify.ask(
            self.tr("Delete the key of this card for good?"),
            f"{stays} {lost}",
            self.tr("Delete the key"),
            self.tr("Keep it"),
            danger=True,
            then=lambda: self._place.jobs.do(
                lambda: old_keys.forget(drawer, digest),
                lambda _: self._forgotten(),
                owner=self,
            ),
        )

    def _forgotten(self) -> None:
        self._place.notify.said(self.tr("The key is deleted."))
        self.done.emit()
