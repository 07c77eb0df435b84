"""A number, typed as it is said: "about 300", "at least 4", "12"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from defender_app.model import checks
from defender_app.model.answers import Answer
from ui.fields import numbers
from ui.fields.editor import Editor
from ui.theme import theme
from ui.widgets import labels
from ui.widgets.fields import LineEdit

if TYPE_CHECKING:
    from ui.fields.editor import World
    from ui.fields.question import Question

_WIDTH: Final = 110


class NumberEditor(Editor):
    """One number, its precision, and its unit beside it."""

    def __init__(self, question: Question, world: World) -> None:
        super().__init__(question, world)
        self._kept: Answer | None = None
        self.line = LineEdit()
        self.line.setAccessibleName(question.label)
        self.line.setFixedWidth(theme.scaled(_WIDTH))
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._say)
        self._unread = labels.text("", "hint", wrap=True)
        self._unread.hide()
        self.setFocusProxy(self.line)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line)
        unit = numbers.unit(question.name)
        if unit:
            row.addWidget(labels.text(unit, "quiet"))
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._unread)

    def answer(self) -> Answer | None:
        """The number that is typed, or None while it cannot be read or does not fit."""
        return self._kept

    def set_answer(self, answer: Answer | None) -> None:
        """Show a number in words."""
        if answer == self._kept and answer is not None:
            return
        value = answer.value if answer is not None else None
        known = isinstance(value, int | float)
        self._kept = answer if known else None
        if known or not self.raw():
            said = numbers.Said(value, (answer and answer.precision) or "") if known else None  # type: ignore[arg-type] # known says so
            self.line.setText(numbers.shown(said) if said is not None else "")
            self._unread.hide()

    def raw(self) -> str:
        """What is typed and is no number that fits."""
        return "" if self._kept is not None else self.line.text().strip()

    def set_raw(self, text: str) -> None:
        """Show what was typed before and is no number."""
        if text:
            self._kept = None
            self.line.setText(text)
            self._say()

    def _typed(self, text: str) -> None:
        said = numbers.read(text)
        self._kept = self._fitting(said) if said is not None else None
        if self._kept is not None or not text.strip():
            self._unread.hide()
        self.changed.emit()

    def _fitting(self, said: numbers.Said) -> Answer | None:
        question = self.question
        if question.whole and not isinstance(said.value, int):
            return None
        if checks.number_problem(said.value, maximum=question.maximum, negative=question.negative):
            return None
        precision = said.precision if question.precise else ""
        return Answer(value=said.value, precision=precision or None)

    def _say(self) -> None:
        """On leaving the field, say that it was not read."""
        words = self.tr("Not read as a number yet. It is kept as you typed it.")
        self._unread.setText(words)
        self._unread.setVisible(bool(self.raw()))
