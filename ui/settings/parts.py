"""How a setting looks: a heading, a question with its reason, and the answers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.cards import Card, Hairline
from ui.widgets.check import Check
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.settings.state import State
    from ui.vault.flow import Flow
    from ui.widgets.buttons import Button
    from ui.workplace import Workplace

_COLUMN: Final = 720


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


class Deed(QWidget):
    """Something that can be done: what it is and why on the leading side, its button beside."""

    def __init__(self, title: str, reason: str, button: Button) -> None:
        super().__init__()
        self._title, self._button = title, button
        self.reason = labels.text("", "quiet", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(labels.text(title, "strong", wrap=True))
        words.addWidget(self.reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.say(reason)

    def say(self, words: str) -> None:
        """Say how it stands, or why it cannot be done."""
        self.reason.setText(words)
        self.reason.setVisible(bool(words))
        self._button.setAccessibleName(f"{self._title}: {self._button.text()}")
        self._button.setAccessibleDescription(words)


class Section(ScrollPage):
    """Groups below each other; one tab of the settings."""

    changed = Signal()
    """Something was changed: everything is read again."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(gap=Space.L)
        self.body.setContentsMargins(Space.XL, Space.S, Space.XL, Space.XL)
        self.place = place
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        middle = QWidget()
        middle.setMaximumWidth(theme.scaled(_COLUMN))
        middle.setLayout(self._column)
        # In a row: else it would be asked for its height at a width that it never has.
        row = QHBoxLayout()
        row.addWidget(middle, 1)
        row.addStretch(0)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def add(self, *groups: QWidget) -> None:
        """Add groups."""
        for group in groups:
            self._column.addWidget(group)

    def open(self, dialog: Flow) -> None:
        """Show a dialog; when it closes, everything is read again."""
        dialog.finished.connect(self.changed)
        dialog.open()

    def arrive(self) -> None:
        """The section is shown."""

    def flush(self) -> None:
        """Hand over what is still being typed."""

    def show_state(self, found: State) -> None:
        """Show what is so now."""
        raise NotImplementedError


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
        self._reason = labels.text(reason, "quiet", wrap=True)
        column.addWidget(self._reason)

    def say(self, reason: str) -> None:
        """Give another reason."""
        self._reason.setText(reason)
        self.box.setAccessibleDescription(reason)


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
