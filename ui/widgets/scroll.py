"""A page that scrolls when it does not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class ScrollPage(QScrollArea):
    """Put things into `body`; they take the width there is and scroll downwards."""

    def __init__(self, *, sides: int = 0, ends: int = 0, gap: int = 8) -> None:
        """Make an empty page.

        Args:
            sides: Room on the left and on the right.
            ends: Room above and below.
            gap: Room between the things in `body`.
        """
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The keyboard goes to the fields, and scrolling follows it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Asked for its own, Qt for Python would first load all kinds of widgets that it could be.
        ground = QWidget()
        ground.setAutoFillBackground(False)
        self.setViewport(ground)
        self.page = QWidget()
        self.page.setObjectName("page")
        self.page.setAutoFillBackground(False)
        self.body = QVBoxLayout(self.page)
        self.body.setContentsMargins(sides, ends, sides, ends)
        self.body.setSpacing(gap)
        self.setWidget(self.page)
        self.page.setAutoFillBackground(False)
