"""How a setting looks: a heading, a question with its reason, and the answers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.cards import Card, Hairline
from ui.widgets.check import Check

if TYPE_CHECKING:
    from collections.abc import Sequence


class Group(Card):
    """Settings that belong together."""

    def __init__(self, title: str) -> None:
        super().__init__(padding=20, gap=Space.L)
        self.body.addWidget(labels.text(title, "heading"))

    def add(self, *rows: QWidget) -> Group:
        """Add settings, a hairline between them."""
        for row in rows:
            if self.body.count() > 1:
                self.body.addWidget(Hairline())
            self.body.addWidget(row)
        return self


class Setting(QWidget):
    """One setting: what it is and why on the left, the answers below."""

    def __init__(self, title: str, reason: str, answer: QWidget | None = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(labels.text(title, "strong", wrap=True))
        self.reason = labels.text(reason, "quiet", wrap=True)
        self.reason.setVisible(bool(reason))
        column.addWidget(self.reason)
        if answer is not None:
            column.addSpacing(Space.S)
            column.addWidget(answer)
            if not answer.accessibleName():
                answer.setAccessibleName(title)
            answer.setAccessibleDescription(reason)


class Tick(QWidget):
    """A setting that is on or off, with its reason below."""

    def __init__(self, title: str, reason: str) -> None:
        super().__init__()
        self.box = Check(title)
        self.box.setAccessibleDescription(reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.box)
        column.addWidget(labels.text(reason, "quiet", wrap=True))


def points(lines: Sequence[str]) -> QWidget:
    """Sentences, each with a dot before it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.S)
    for line in lines:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        dot = labels.text("·", "quiet")
        labels.mark_said(dot)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(labels.text(line, "quiet", wrap=True), 1)
        column.addLayout(row)
    return made
