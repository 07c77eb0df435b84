"""Several records chosen: what can be done with all of them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.buttons import filled, quiet
from ui.widgets.cards import Panel

if TYPE_CHECKING:
    from collections.abc import Sequence


class Many(Panel):
    """How many are chosen, their titles, and *Send*."""

    send_asked = Signal()
    none_asked = Signal()

    def __init__(self) -> None:
        super().__init__("surface", padding=Space.XXL, gap=Space.M)
        self.heading = labels.text("", "record")
        self.titles = labels.said("", "sentence", wrap=True)
        self.send = filled("")
        self.none = quiet(self.tr("Choose none"))
        self.body.addWidget(self.heading)
        self.body.addWidget(self.titles)
        self.body.addSpacing(Space.S)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.send)
        row.addWidget(self.none)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.send.clicked.connect(self.send_asked)
        self.none.clicked.connect(self.none_asked)

    def show_titles(self, titles: Sequence[str]) -> None:
        """Name the first of those chosen."""
        count = len(titles)
        self.heading.setText(self.tr("%n record(s) chosen", "", count))
        shown = [labels.isolated(one) for one in titles[:8]]
        if count > len(shown):
            shown.append(self.tr("and %n more", "", count - len(shown)))
        self.titles.setText("\n".join(shown))
        self.send.setText(self.tr("Send %n record(s)…", "", count))
        self.send.updateGeometry()
