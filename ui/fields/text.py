"""Words: one line, several lines, or a list with one entry a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from defender_app.model.answers import Answer
from defender_app.model.kinds import MAX_LINE
from ui.fields.editor import Editor
from ui.widgets.fields import LineEdit, PlainEdit

if TYPE_CHECKING:
    from ui.fields.editor import World
    from ui.fields.question import Question

# What a line may not hold; pasted from elsewhere it becomes a space.
_BREAKS: Final = str.maketrans(dict.fromkeys("\n\r\t\u2028\u2029\v\f", " "))


class LineEditor(Editor):
    """One line of text."""

    def __init__(self, question: Question, world: World) -> None:
        super().__init__(question, world)
        self.line = LineEdit()
        self.line.setMaxLength(MAX_LINE)
        self.line.setAccessibleName(question.label)
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self.setFocusProxy(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)

    def answer(self) -> Answer | None:
        """What is typed, without what a line may not hold."""
        text = self.line.text().translate(_BREAKS)
        return Answer(value=text) if text else None

    def set_answer(self, answer: Answer | None) -> None:
        """Show it."""
        value = answer.value if answer is not None else None
        text = "" if value is None else str(value)
        if text != self.line.text():
            self.line.setText(text)


class LongEditor(Editor):
    """Several lines, kept as written."""

    def __init__(self, question: Question, world: World) -> None:
        super().__init__(question, world)
        self.text = PlainEdit()
        self.text.setAccessibleName(question.label)
        self.text.textChanged.connect(self._typed)
        self.setFocusProxy(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        self._kept: Answer | None = None
        self._showing = False

    def answer(self) -> Answer | None:
        """What is typed; as it was, to the byte, while nothing was typed."""
        if self._kept is not None:
            return self._kept
        text = self.text.toPlainText()
        return Answer(value=text) if text else None

    def set_answer(self, answer: Answer | None) -> None:
        """Show it."""
        value = answer.value if answer is not None else None
        text = "" if value is None else str(value)
        # The widget knows one line end only: what came with others is given back as it came.
        self._showing = True
        if text.replace("\r\n", "\n") != self.text.toPlainText():
            self.text.setPlainText(text)
        self._showing = False
        self._kept = answer if text else None

    def _typed(self) -> None:
        if not self._showing:
            self._kept = None
            self.changed.emit()


class ListEditor(LongEditor):
    """A list of words, one entry a line."""

    def answer(self) -> Answer | None:
        """The lines that hold something."""
        if self._kept is not None:
            return self._kept
        lines = [line.strip() for line in self.text.toPlainText().splitlines()]
        entries = tuple(dict.fromkeys(line[:MAX_LINE] for line in lines if line))
        return Answer(value=entries) if entries else None

    def set_answer(self, answer: Answer | None) -> None:
        """Show it."""
        value = answer.value if answer is not None else None
        entries = value if isinstance(value, tuple) else (value,) if value else ()
        super().set_answer(
            Answer(value="\n".join(str(entry) for entry in entries)) if entries else None
        )
        self._kept = answer if entries else None
