"""A page that scrolls when it does not fit."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

_AROUND: Final = 8
_SETTLED: Final = 250


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
        # It takes the width there is. Were it ever wider, what is in it could become narrow again
        # at that width, and Qt would fit the page to one width and the other without an end.
        self.page.setMinimumWidth(1)
        self.body = QVBoxLayout(self.page)
        self.body.setContentsMargins(sides, ends, sides, ends)
        self.body.setSpacing(gap)
        self.setWidget(self.page)
        self.page.setAutoFillBackground(False)
        self._wanted: tuple[QWidget, ...] = ()
        self._settled = QTimer(self, interval=_SETTLED)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._forget_wanted)
        self.verticalScrollBar().rangeChanged.connect(self._show_wanted)

    def reveal(self, *wanted: QWidget) -> None:
        """Scroll to something that was just put into the page, as soon as it has its place.

        Args:
            wanted: where not all of it fits, the last one is seen.
        """
        self._wanted = wanted
        self._settled.start()
        QTimer.singleShot(0, self, self._show_wanted)

    def _show_wanted(self) -> None:
        for one in self._wanted:
            if isValid(one) and one.isVisible():
                self.ensureWidgetVisible(one, 0, _AROUND)

    def _forget_wanted(self) -> None:
        self._wanted = ()


def reveal(*wanted: QWidget) -> None:
    """Scroll the page around some things to them, where there is one.

    Args:
        wanted: where not all of it fits, the last one is seen.
    """
    around = wanted[0].parentWidget()
    while around is not None and not isinstance(around, ScrollPage):
        around = around.parentWidget()
    if around is not None:
        around.reveal(*wanted)
