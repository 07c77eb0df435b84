"""What is wrong with a draft, as lines that lead to the place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.desk.blocks import empty
from ui.desk.drafts import words
from ui.theme.tokens import Radius, Space
from ui.widgets.cards import Glyph
from ui.widgets.labels import said, text
from ui.widgets.scroll import ScrollPage
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from defender_app.focal.drafts.check import Finding

_MOST: Final = 60


class Line(QPushButton):
    """One finding, over as many lines as its words need."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setProperty("kind", "row")
        self.setProperty("ring", int(Radius.ROW))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(sentence)
        self.words = said(sentence, "body", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(Glyph("chevron-right", "ink2", 16))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def heightForWidth(self, width: int) -> int:
        """Long sentences wrap."""
        return self.words.heightForWidth(width - 24) + 12

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: it is words on the panel."""


class Findings(ScrollPage):
    """A list; ``chosen`` brings the finding whose line was pressed."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=Space.S)
        self._shown: tuple[Finding, ...] | None = None
        self.lines: list[QWidget] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show these instead; nothing moves where they are the same."""
        told = tuple(found)
        if told == self._shown:
            return
        self._shown = told
        empty(self._rows)
        self.lines = []
        stops = [one for one in told if one.refuses]
        looks = [one for one in told if not one.refuses]
        if not told:
            self._rows.addWidget(text(self.tr("Nothing stands against it."), "quiet", wrap=True))
        self._group(self.tr("Has to change before it leaves"), stops)
        self._group(self.tr("Look at it again"), looks)
        keep_place(self.page)

    def _group(self, name: str, found: Sequence[Finding]) -> None:
        if not found:
            return
        self._rows.addWidget(text(name, "label", wrap=True))
        for one in found[:_MOST]:
            line = Line(words.finding(one))
            line.clicked.connect(partial(self.chosen.emit, one))
            self.lines.append(line)
            self._rows.addWidget(line)
        if len(found) > _MOST:
            more = self.tr("and %n more", "", len(found) - _MOST)
            self._rows.addWidget(text(more, "hint"))
