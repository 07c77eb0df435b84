"""Empty views: one sentence, one action, no drawing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.buttons import tonal
from ui.widgets.labels import text


class Empty(QWidget):
    """A place with nothing in it yet."""

    acted = Signal()

    def __init__(self, sentence: str, action: str | None = None, icon: str | None = None) -> None:
        """Invite the first thing.

        Args:
            sentence: What would be here.
            action: The words of the one action.
            icon: Drawn on the button.
        """
        super().__init__()
        self.sentence = text(sentence, "quiet", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = tonal(action or "", icon)
        self.button.setVisible(bool(action))
        self.button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        column.addStretch(2)
        column.addWidget(self.sentence)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
