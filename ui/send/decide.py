"""The question before somebody goes on in spite of a warning: the reason is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from defender_app.model.answers import plain
from ui.i18n import dates
from ui.messages import isolated, problem_words
from ui.send import notes
from ui.widgets.buttons import link
from ui.widgets.dialogs import Question
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.tab_place import come_after

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from defender_app.model.incident import Incident
    from defender_app.report.refusals import Problem


class Decide(Question):
    """Asks for the reason; ``decided`` gives it, empty when a confirmation is taken back."""

    decided = Signal(str)
    put_off = Signal()

    def __init__(self, parent: QWidget, problem: Problem, condition: str, given: str) -> None:
        reason = problem_words(problem.kind, problem.facts)
        super().__init__(
            parent,
            notes.problem_title(problem),
            f"{reason}\n\n{condition}" if condition else reason,
            self.tr("Confirm"),
            self.tr("Take back") if given else self.tr("Not now"),
        )
        self._given = given
        self.words = LineEdit()
        self.words.setText(given)
        self.field = Labelled(
            self.tr("Why it may leave all the same"), self.words, self.tr("kept with the report")
        )
        self.insert(self.field)
        self.later = link(self.tr("Seal tomorrow"))
        self.later.setVisible(problem.kind == "rule-29")
        self.later.clicked.connect(self._later)
        self.column.insertWidget(2, self.later, alignment=Qt.AlignmentFlag.AlignLeading)
        come_after(self.yes, self.later)
        self.words.textChanged.connect(self._typed)
        self.words.returnPressed.connect(self._enter)
        self.accepted.connect(self._confirmed)
        self.no.clicked.connect(self._refused)
        self._typed(given)

    def showEvent(self, event: QShowEvent) -> None:
        """What is asked for has the keyboard."""
        super().showEvent(event)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, words: str) -> None:
        self.yes.setEnabled(bool(words.strip()))

    def _enter(self) -> None:
        if self.yes.isEnabled():
            self.accept()

    def _later(self) -> None:
        self.reject()
        self.put_off.emit()

    def _confirmed(self) -> None:
        self.decided.emit(self.words.text().strip())

    def _refused(self) -> None:
        if self._given:
            self.decided.emit("")


class DecideWord(Question):
    """Asks whether a word is the name of somebody; ``decided`` gives ``name`` or ``word``.

    Escape decides nothing.
    """

    decided = Signal(str)
    put_off = Signal()

    def __init__(self, parent: QWidget, problem: Problem) -> None:
        before, word, after = problem.excerpt or ("", "", "")
        around = isolated(" ".join(f"{before}{word}{after}".split()))
        super().__init__(
            parent,
            self.tr("Is “{word}” a name?").format(word=isolated(word)),
            f"… {around} …\n\n{problem_words(problem.kind, problem.facts)}",
            self.tr("A name: replace it"),
            self.tr("A word: leave it"),
        )
        self.accepted.connect(lambda: self.decided.emit("name"))
        self.no.clicked.connect(lambda: self.decided.emit("word"))

    def showEvent(self, event: QShowEvent) -> None:
        """The careful answer has the keyboard."""
        super().showEvent(event)
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)


def condition(incident: Incident, problem: Problem, says: str, again: str) -> str:
    """The condition as it was said, or the day to ask again.

    Args:
        incident: the record.
        problem: of kind ``conditional``.
        says: a sentence with ``{words}``.
        again: a sentence with ``{day}``.
    """
    if problem.kind != "conditional":
        return ""
    people = {str(one.pid): one.consents for one in incident.persons}
    people |= {str(one.oid): one.consents for one in incident.organisations}
    for one in people.get(problem.where, ()):
        if one.use == problem.facts.get("use"):
            if plain(one.conditions):
                return says.format(words=isolated(plain(one.conditions)))
            if plain(one.review_on):
                return again.format(day=dates.shown(plain(one.review_on)))
    return ""
