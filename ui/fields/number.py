"""A number, typed as it is said: "about 300", "at least 4", "12"; and what others say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.model import checks
from defender_app.model.answers import Account, Answer
from defender_app.spoken.counts import Count, HeardCount
from ui.fields import numbers
from ui.fields.accounts import Accounts
from ui.fields.editor import Editor
from ui.fields.heard import HeardLine
from ui.theme import theme
from ui.widgets import labels
from ui.widgets.fields import LineEdit

if TYPE_CHECKING:
    from ui.fields.editor import World
    from ui.fields.question import Question

_WIDTH: Final = 110
# Between what is unread of the answer and of each account.
_SPLIT: Final = "\n"


class NumberEditor(Editor):
    """One number, its precision, its unit, and other accounts of it below.

    What is no number for sure is asked ("dozens"), and else kept as it was typed.
    """

    raw_beside = True

    def __init__(self, question: Question, world: World) -> None:
        super().__init__(question, world)
        self._kept: Answer | None = None
        self._heard = HeardCount()
        self.line = LineEdit()
        self.line.setAccessibleName(question.label)
        self.line.setFixedWidth(theme.scaled(_WIDTH))
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._left)
        self.below = HeardLine(question.label)
        self.below.chosen.connect(self._choose)
        self.accounts = Accounts(question, self._read, _shown)
        self.accounts.changed.connect(self._told)
        self.setFocusProxy(self.line)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line)
        unit = numbers.unit(question.name)
        if unit:
            row.addWidget(labels.text(unit, "quiet"))
        row.addWidget(self.accounts.by, 1)
        row.addWidget(self.accounts.add)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._row)
        layout.addWidget(self.below)
        layout.addWidget(self.accounts)

    def limit_width(self, width: int) -> None:
        """Only the lines are narrow; the sentence below them needs room."""
        self._row.setMaximumWidth(width)
        self.accounts.setMaximumWidth(width)

    def answer(self) -> Answer | None:
        """The number that is typed, or None while it cannot be read or does not fit."""
        return self._kept

    def set_answer(self, answer: Answer | None) -> None:
        """Show a number in words, and what others say of it."""
        if answer == self._kept and answer is not None:
            return
        value = answer.value if answer is not None else None
        self._kept = answer if isinstance(value, int | float) else None
        if self._kept is not None or not self.raw():
            said = Count(value, (answer and answer.precision) or "") if self._kept else None  # type: ignore[arg-type] # known says so
            self.line.setText(numbers.shown(said) if said is not None else "")
            self.below.say("")
        self.accounts.show_accounts(self._kept)

    def raw(self) -> str:
        """What is typed and is no number that fits, here and in the accounts."""
        own = "" if self._kept is not None else self.line.text().strip()
        others = self.accounts.raw(whole=self._kept is None)
        return _SPLIT.join((own, *others)) if own or others else ""

    def set_raw(self, text: str) -> None:
        """Show what was typed before and is no number."""
        if not text or text == self.raw():
            return
        own, *others = text.split(_SPLIT)
        self.accounts.set_raw(others)
        if own:
            self._kept = None
            self.line.setText(own)
            self._heard = self._hear(own)
            self._ask()

    def _hear(self, text: str) -> HeardCount:
        question = self.question
        whole = question.whole or not numbers.has_unit(question.name)
        return numbers.hear(text, whole=whole, unit_of=question.name)

    def _read(self, text: str) -> Account | None:
        """The number that stands in the line of an account."""
        said = self._hear(text).taken
        if said is None or not self._fits(said):
            return None
        return Account(value=said.value, precision=said.precision or None)

    def _typed(self, text: str) -> None:
        self._heard = self._hear(text)
        said = self._heard.taken
        self._take(said if said is not None and self._fits(said) else None)
        if self._heard.why:
            self._ask()
        else:
            self.below.say("")
        self.changed.emit()

    def _take(self, said: Count | None) -> None:
        if said is None:
            self._kept = None
            return
        precision = said.precision if self.question.precise else ""
        by, others = self.accounts.told()
        self._kept = Answer(
            value=said.value, precision=precision or None, by=by or None, accounts=others
        )
        self.accounts.offer(True)  # noqa: FBT003 - a state

    def _told(self) -> None:
        """Somebody's account changed."""
        if self._kept is not None:
            kept = Count(self._kept.value, self._kept.precision or "")  # type: ignore[arg-type] # a number
            self._take(kept)
        self.changed.emit()

    def _fits(self, said: Count) -> bool:
        question = self.question
        if question.whole and not isinstance(said.value, int):
            return False
        problem = checks.number_problem(
            said.value, maximum=question.maximum, negative=question.negative
        )
        return problem is None

    def _left(self) -> None:
        """On leaving the field, say how it was read, or ask."""
        said = self._heard.taken
        if self._kept is None:
            self._ask()
        elif said is not None and said.precision and not self.question.precise:
            words = self.tr("Kept as {number}: this field knows no “about”.")
            self.below.say(words.format(number=numbers.shown(Count(said.value))))

    def _ask(self) -> None:
        fitting = [said for said in self._heard.counts if self._fits(said)]
        if self._heard.why and fitting:
            offers = [
                (f"{one.value}{_SPLIT}{one.precision}", numbers.shown(one)) for one in fitting
            ]
            self.below.say(numbers.question(self._heard), offers)
            return
        unread = self.tr("Not read as a number yet. It is kept as you typed it.")
        self.below.say(unread if self.line.text().strip() else "")

    def _choose(self, chosen: str) -> None:
        """One of the numbers that it can be was chosen."""
        said = next(one for one in self._heard.counts if _key(one) == chosen)
        self._take(said)
        self._heard = HeardCount()
        self.line.setText(numbers.shown(said))
        self.below.say("")
        self.line.setFocus()
        self.changed.emit()


def _shown(account: Account) -> str:
    value = account.value
    if isinstance(value, str):
        return value
    return numbers.shown(Count(value, account.precision or ""))


def _key(said: Count) -> str:
    return f"{said.value}{_SPLIT}{said.precision}"
