"""What stands where a file would be: that it is being opened, or why it is not shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import outlined, quiet
from ui.widgets.labels import text

_WIDEST: Final = 520


class Notice(QWidget):
    """A sentence, its reason, and a way on.

    Args:
        action: words of the button; "" for none.
    """

    def __init__(self, action: str) -> None:
        super().__init__()
        self.what = text("", "strong", wrap=True)
        self.reason = text("", "quiet", wrap=True)
        self.button = outlined(action, "export")
        inside = QWidget()
        inside.setMaximumWidth(theme.scaled(_WIDEST))
        # At the side where lines begin, whichever that is.
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inside, 1)
        row.addStretch()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, Space.L, 0, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self.what)
        column.addWidget(self.reason)
        column.addSpacing(Space.S)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def say(self, what: str, reason: str, *, may_leave: bool = False) -> None:
        """Say something else; offer the way on only where it makes sense."""
        self.button.setVisible(may_leave and bool(self.button.text()))
        self.what.setText(what)
        self.reason.setText(reason)
        self.setAccessibleName(what)
        self.setAccessibleDescription(reason)


class Busy(QWidget):
    """Something takes a moment, and can be given up."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = text(name, "quiet")
        self.cancel = quiet(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setSpacing(Space.S)
        column.addStretch(2)
        column.addWidget(self.name, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.cancel, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
