"""A tick that something is understood, without which a dialog does not go on."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.check import Check


class Understood(QWidget):
    """The tick, and below it what is missing as long as it is.

    Args:
        words: what is understood.
    """

    def __init__(self, words: str) -> None:
        super().__init__()
        self.tick = Check(words)
        self.trouble = labels.text("", "label", wrap=True)
        self.trouble.set_colour("danger")
        self.trouble.hide()
        self.tick.toggled.connect(self.trouble.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.tick)
        column.addWidget(self.trouble)

    def is_said(self) -> bool:
        """Whether it is ticked; says so where it is not."""
        if not self.tick.isChecked():
            self.trouble.setText(self.tr("Tick the line above first, so that this is no surprise."))
            self.trouble.show()
        return self.tick.isChecked()
