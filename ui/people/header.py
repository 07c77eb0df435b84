"""The head of a person's page: letter, word, title, a line of facts, and "Show name"."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.avatars import avatar
from ui.widgets.buttons import outlined
from ui.widgets.labels import Elided, mark_said, said, text
from ui.widgets.tips import set_tip

_AVATAR: Final = 48
_WORD: Final = 28


class Header(QWidget):
    """Says who is meant without the name; ``name_asked`` when somebody wants to see it."""

    name_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.avatar = avatar("", _AVATAR)
        self.word = said("", "page")
        self.title = Elided("", "body")
        self.title.set_colour("ink2")
        mark_said(self.title)
        self.name = Elided("", "strong")
        mark_said(self.name)
        self.name.hide()
        self.facts = text("", "quiet", wrap=True)
        mark_said(self.facts)
        self.button = outlined(self.tr("Show name"), "eye")
        self.button.clicked.connect(self.name_asked)
        upper = QHBoxLayout()
        upper.setSpacing(11)
        upper.addWidget(self.word, alignment=Qt.AlignmentFlag.AlignVCenter)
        upper.addWidget(self.title, 1, alignment=Qt.AlignmentFlag.AlignVCenter)
        upper.addWidget(self.name, 1, alignment=Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addLayout(upper)
        words.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(self.avatar, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignVCenter)

    def show_person(self, word: str, title: str, facts: str) -> None:
        """Show who is meant."""
        self.avatar.set_letter(word[:1])
        self.word.setText(word)
        # A line of letters without tails needs less room above the facts than the scale gives.
        tight = theme.scaled(_WORD) if word.isascii() else self.word.line_height()
        self.word.setFixedHeight(tight)
        self.title.setText(title)
        self.facts.setText(facts)

    def set_short(self, *, short: bool) -> None:
        """In a very low window the table needs the room more than the facts do."""
        self.avatar.setVisible(not short)
        self.facts.setVisible(not short)

    def show_name(self, name: str) -> None:
        """Show a name; "" when there is none."""
        self.name.setText(name or self.tr("No name is kept for this person"))
        # In place of the title, so that nothing below moves.
        self.title.hide()
        self.name.show()
        self.button.setText(self.tr("Hide name"))
        self.button.set_icon_name("eye-off")

    def hide_name(self) -> None:
        """Take the name off the screen."""
        self.name.setText("")
        set_tip(self.name, "")
        self.name.hide()
        self.title.show()
        self.button.setText(self.tr("Show name"))
        self.button.set_icon_name("eye")
