"""The dialog that asks: a question, its reason, verbs on the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.buttons import danger as danger_button
from ui.widgets.buttons import filled, outlined
from ui.widgets.labels import text

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_WIDEST: Final = 520


class Question(QDialog):
    """Ask before something is done. `open()` it; `accepted` says yes."""

    def __init__(  # noqa: PLR0913 - a question has this many words
        self,
        parent: QWidget | None,
        question: str,
        reason: str,
        yes: str,
        no: str,
        *,
        danger: bool = False,
    ) -> None:
        """Prepare the question.

        Args:
            parent: The window it belongs to.
            question: The title, a question.
            reason: What will happen, and why that matters.
            yes: A verb.
            no: The safe answer, focused at first; Escape gives it too.
            danger: Whether it cannot be undone.
        """
        super().__init__(parent)
        self.setWindowTitle(parent.window().windowTitle() if parent is not None else "")
        self.setAccessibleName(question)
        self.setAccessibleDescription(reason)
        self.setMaximumWidth(_WIDEST)
        self.setMinimumWidth(min(_WIDEST, 400))
        self.question = text(question, "record", wrap=True)
        self.reason = text(reason, "body", wrap=True)
        self.reason.set_colour("ink2")
        self.yes = danger_button(yes) if danger else filled(yes)
        self.no = outlined(no)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        self.column.setSpacing(Space.M)
        self.column.addWidget(self.question)
        self.column.addWidget(self.reason)
        self.column.addSpacing(Space.S)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addStretch(1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        self.column.addLayout(row)

    def insert(self, widget: QWidget) -> None:
        """Put something between the reason and the buttons."""
        self.column.insertWidget(2, widget)

    def showEvent(self, event: QShowEvent) -> None:
        """The safe answer has the keyboard."""
        super().showEvent(event)
        self.no.setFocus(Qt.FocusReason.TabFocusReason)
