"""Why a file was not taken in: each thing that does not fit, with its place and what would fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.messages import hint_words, message, place_words, problem_words
from ui.theme.tokens import Space
from ui.widgets.dialogs import Question
from ui.widgets.labels import said, text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from defender_app.errors import ValidationError
    from defender_app.model import Problem

_HIGHEST: Final = 280


class Refused(Question):
    """Says what does not fit. There is nothing to decide."""

    def __init__(self, parent: QWidget, error: ValidationError) -> None:
        why = message(error)
        super().__init__(
            parent,
            why.what,
            " ".join(
                filter(
                    None, (why.lost, self.tr("Change these places in the file, then try again."))
                )
            ),
            "",
            self.tr("Close"),
        )
        self.yes.hide()
        self.lines: list[str] = []
        page = ScrollPage(gap=Space.S)
        for problem in error.problems:
            page.body.addWidget(self._line(problem, error))
        page.body.addStretch(1)
        page.setFixedHeight(min(_HIGHEST, page.page.sizeHint().height() + Space.L))
        page.setAccessibleName(self.tr("What does not fit"))
        self.insert(page)

    def _line(self, problem: Problem, error: ValidationError) -> QWidget:
        path, code = problem
        sentence = problem_words(code)
        hint = error.hints.get(problem)
        more = hint_words(*hint) if hint is not None else ""
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text(place_words(path) or self.tr("The whole file"), "strong", wrap=True))
        column.addWidget(text(" ".join(filter(None, (sentence, more))), "sentence", wrap=True))
        column.addWidget(said(path, "hint", wrap=True))
        self.lines.append(f"{path}: {sentence} {more}".strip())
        return line
