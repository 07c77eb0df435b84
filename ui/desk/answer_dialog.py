"""The dialog that makes an answer file: own words, when we write again, what we will not do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor

from defender_app.focal import reply
from defender_app.focal.reply import Answer
from ui.desk import words
from ui.desk.answers import words as answer_words
from ui.i18n import dates
from ui.widgets.buttons import filled, outlined
from ui.widgets.fields import Choice, Labelled, LineEdit, PlainEdit
from ui.widgets.page_dialog import PageDialog
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from defender_app.focal.cases import Case
    from defender_app.focal.templates import Filled, Offers
    from defender_app.report.documents import CaseStatus, ReplyKind

_WIDTH: Final = 520
_DAY: Final = 10
_HIGHEST: Final = 640
_SAVE_AFTER: Final = 700


class AnswerDialog(PageDialog):
    """Asks for an answer; ``ready`` brings it, ``only_here`` a status that nobody is told."""

    ready = Signal(object)
    only_here = Signal(str)
    typed = Signal()
    """Something was typed a moment ago; ``texts`` has it."""

    def __init__(
        self,
        parent: QWidget,
        case: Case,
        kind: ReplyKind,
        *,
        beyond: tuple[bool, bool] | None,
        kept: Mapping[str, str] | None = None,
    ) -> None:
        """Prepare the dialog.

        Args:
            parent: the window.
            case: which case.
            kind: what kind of answer.
            beyond: whether anybody agreed that it is given to others, and that it is published;
                None where nothing may be sealed to this case.
            kept: what was typed here before, as ``texts`` gave it.
        """
        self._case, self._can_tell = case, beyond is not None
        self._beyond = beyond or (True, True)
        self.kind = kind
        super().__init__(parent, self._question(), self._reason(), wide=_WIDTH)
        self._fields(self.page.body)
        self._take_up(kept or {})
        self.page.body.addStretch(1)
        self._buttons()
        self._tell_changed()
        self.fit(_HIGHEST, filled=True)

    def _fields(self, body: QVBoxLayout) -> None:
        self.status = Choice(words.statuses(), name=self.tr("New status"))
        self.status.choose(self._case.status)
        self.tell = Pills(
            (
                ("tell", self.tr("Make a file for the sender")),
                ("here", self.tr("Only note it here")),
            ),
            name=self.tr("Who learns of it"),
        )
        self.tell.choose(("tell",) if self._can_tell else ("here",))
        self.tell.changed.connect(self._tell_changed)
        if self.kind == "status":
            body.addWidget(Labelled(self.tr("New status"), self.status))
        if self.kind in {"status", "closed"}:
            body.addWidget(self.tell)
        self.tell.setEnabled(self._can_tell)
        body.addWidget(self._beginnings())
        self.message = PlainEdit(lines=5)
        self.message.setPlainText(self._proposed())
        self.message.moveCursor(QTextCursor.MoveOperation.End)
        self._message = Labelled(
            self.tr("What it says"), self.message, self.tr("in words the sender reads alone")
        )
        self.again = LineEdit(self.tr("12 April 2026"))
        self._again = Labelled(self.tr("We write again by"), self.again, self.tr("may be left out"))
        self.promise = PlainEdit(lines=2)
        self.promise.setPlainText(self._promise() if self.kind == "received" else "")
        self._promised = Labelled(
            self.tr("What we will not do without asking again"),
            self.promise,
            self.tr("may be left out"),
        )
        for one in (self._message, self._again, self._promised):
            body.addWidget(one)

    def _beginnings(self) -> Labelled:
        """The choice of words to begin with, hidden until there are some."""
        self.words = Choice(name=self.tr("Words to begin with"))
        self.words.changed.connect(self._take_words)
        self._words = Labelled(self.tr("Words to begin with"), self.words)
        self._words.hide()
        self._offered: dict[str, Filled] = {}
        return self._words

    def _take_up(self, kept: Mapping[str, str]) -> None:
        """Show what was typed here before, and say when something else is."""
        self._begun = self._typed()
        self.message.setPlainText(kept.get(f"{self.kind}.message", self._begun["message"]))
        self.again.setText(kept.get(f"{self.kind}.again", self._begun["again"]))
        self.promise.setPlainText(kept.get(f"{self.kind}.promise", self._begun["promise"]))
        self.message.moveCursor(QTextCursor.MoveOperation.End)
        self._soon = QTimer(self, singleShot=True, interval=_SAVE_AFTER)
        self._soon.timeout.connect(self.typed)
        for changed in (
            self.message.textChanged,
            self.again.textChanged,
            self.promise.textChanged,
        ):
            changed.connect(self._type)

    def _type(self) -> None:
        # A timer that runs is left alone: also while typing goes on, it is kept.
        if not self._soon.isActive():
            self._soon.start()

    def _typed(self) -> dict[str, str]:
        return {
            "message": self.message.toPlainText(),
            "again": self.again.text(),
            "promise": self.promise.toPlainText(),
        }

    def texts(self) -> dict[str, str]:
        """What was typed and differs from what was proposed, by kind and field."""
        return {
            f"{self.kind}.{name}": text
            for name, text in self._typed().items()
            if text != self._begun[name]
        }

    def offer(self, found: Offers) -> None:
        """Offer words in the language of the sender; what was typed stays as it is."""
        self._offered = {one.template_id: filled for one, filled in found.every}
        self.words.set_choices(
            [(one.template_id, answer_words.called(one)) for one, _ in found.every]
        )
        self.words.choose(found.best)
        self._take_words()
        self._tell_changed()
        if self.message.toPlainText() == self._begun["message"]:
            self.message.moveCursor(QTextCursor.MoveOperation.End)
        # What is to be said comes first, not where its words come from; who writes goes on.
        if not (self.again.hasFocus() or self.promise.hasFocus()):
            self.message.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, words_: str) -> None:
        """Begin with words made for this case; what was typed before stays, and comes first."""
        typed = self.message.toPlainText()
        if typed == self._begun["message"]:
            self._begun["message"] = words_
            self.words.choose("")
            self.message.setPlainText(words_)
        elif words_ not in typed:
            self.message.setPlainText(f"{typed}\n\n{words_}")
        self.message.moveCursor(QTextCursor.MoveOperation.End)

    def _take_words(self) -> None:
        chosen = self._offered.get(self.words.chosen or "")
        if chosen is None:
            return
        hint = "" if chosen.as_wanted else self.tr("there are none in the sender’s language")
        typed = self._typed()
        if typed["message"] == self._begun["message"]:
            self._begun["message"] = chosen.text
            self.message.setPlainText(chosen.text)
        else:
            hint = self.tr("your own words stay; empty the field to begin anew")
            if not typed["message"].strip():
                self._begun["message"] = chosen.text
                self.message.setPlainText(chosen.text)
                hint = ""
        if typed["promise"] == self._begun["promise"] and self.kind == "received":
            self._begun["promise"] = chosen.promise
            self.promise.setPlainText(chosen.promise)
        self._words.set_hint(hint)

    def _buttons(self) -> None:
        self.seal = filled(self.tr("Seal the answer…"))
        self.seal.clicked.connect(self._finish)
        self.leave = outlined(self.tr("Not now"))
        self.leave.clicked.connect(self.reject)
        self.put_below(self.leave, self.seal)

    def _question(self) -> str:
        return {
            "received": self.tr("Tell {sender} that the report arrived?"),
            "needs-information": self.tr("Ask {sender} for information?"),
            "status": self.tr("Change the status of this case?"),
            "closed": self.tr("Close this case?"),
        }[self.kind].format(sender=words.sender(self._case))

    def _reason(self) -> str:
        if not self._can_tell:
            return self.tr("No answer can be sealed to this case, so it is only noted here.")
        return self.tr(
            "The answer becomes a sealed file that only {sender} can open. It names nobody outside,"
            " and has no subject line."
        ).format(sender=words.sender(self._case))

    def _proposed(self) -> str:
        return {
            "received": self.tr("Your report arrived whole and can be read."),
            "needs-information": self.tr("To go on we need to know: "),
            "status": self.tr("There is news about your report: "),
            "closed": self.tr("We have done what we could with your report and close the case."),
        }[self.kind]

    def _promise(self) -> str:
        """What may be promised without contradicting what people agreed to."""
        given, published = self._beyond
        if published:
            return ""
        if given:
            return self.tr("We will publish nothing without asking you again.")
        return self.tr("We will give it to nobody, and publish nothing, without asking you again.")

    def _told(self) -> bool:
        return self.kind not in {"status", "closed"} or "tell" in self.tell.chosen

    def _tell_changed(self) -> None:
        told = self._told()
        for one in (self._message, self._again, self._promised):
            one.setVisible(told)
        self._words.setVisible(told and bool(self._offered))
        self.seal.setText(self.tr("Seal the answer…") if told else self.tr("Note it"))
        self.seal.updateGeometry()

    def _day(self) -> str | None:
        """The day typed, empty when none, None when it is no day."""
        typed = self.again.text().strip()
        found = dates.read(typed) if typed else ""
        if found and (len(found) != _DAY or not QDate.fromString(found, "yyyy-MM-dd").isValid()):
            return None
        return found

    def _finish(self) -> None:
        status: CaseStatus = self.status.chosen or self._case.status  # type: ignore[assignment] # ids
        if not self._told():
            self.only_here.emit("closed" if self.kind == "closed" else status)
            self.accept()
            return
        if self._wrong():
            return
        answer = Answer(
            kind=self.kind,
            text=self.message.toPlainText().strip(),
            status=status if self.kind == "status" else None,
            next_contact=self._day() or "",
            not_without_consent=self.promise.toPlainText().strip(),
        )
        self.ready.emit(answer)

    def _wrong(self) -> bool:
        """Say what cannot be sealed as it is."""
        long = self.tr("At most 20,000 letters.")
        typed = self.message.toPlainText()
        problem = "" if typed.strip() else self.tr("Say something, in a sentence or two.")
        self._message.set_error(long if len(typed) > reply.LONGEST else problem)
        self._promised.set_error(long if len(self.promise.toPlainText()) > reply.LONGEST else "")
        self._again.set_error(
            self.tr("Write one day, such as 12 April 2026.") if self._day() is None else ""
        )
        fields = (self._message, self._promised, self._again)
        wrong = next((one for one in fields if one.error()), None)
        if wrong is not None:
            wrong.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return wrong is not None

    def say(self, words_: str) -> None:
        """Say why the answer could not be sealed; the dialog stays with everything typed."""
        self._message.set_error(words_)
