"""The names and contacts that leave, letter by letter: shown on purpose, and hidden again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import values
from ui.people.naming import SHOWN_FOR
from ui.theme.tokens import Space
from ui.widgets.buttons import outlined
from ui.widgets.cards import Well
from ui.widgets.labels import mark_said, said, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent

    from defender_app.report.documents import NamedPerson


class NamesThatLeave(QWidget):
    """``data/identities.json`` in words, as the focal point will read it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._named: tuple[NamedPerson, ...] = ()
        self.well: Well | None = None
        self.timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self.timer.timeout.connect(self.put_away)
        self.button = outlined(self.tr("Show names that leave"), "eye")
        self.button.clicked.connect(self.toggle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, Space.S, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def take(self, named: Sequence[NamedPerson]) -> None:
        """Hold these names, and show none of them yet."""
        self.put_away()
        self._named = tuple(named)
        self.setVisible(bool(named))

    def toggle(self) -> None:
        """Show the names, or hide them."""
        if self.well is None:
            self._show()
        else:
            self.put_away()

    def _show(self) -> None:
        well = self.well = Well(padding=Space.M, gap=Space.XS)
        mark_said(well)
        for one in self._named:
            well.body.addWidget(said(one.pseudonym, "caption", wrap=True))
            for line in values.struct_lines(one.identity, {}):
                well.body.addWidget(text(line.label, "hint", wrap=True))
                well.body.addWidget(said(line.value, "strong", wrap=True))
        self._column.addWidget(well)
        self.button.setText(self.tr("Hide names"))
        self.button.set_icon_name("eye-off")
        self.timer.start()
        self.changed.emit()

    def put_away(self) -> None:
        """Take the names off the screen."""
        self.timer.stop()
        well, self.well = self.well, None
        if well is not None:
            self._column.removeWidget(well)
            well.hide()
            well.deleteLater()
            self.changed.emit()
        self.button.setText(self.tr("Show names that leave"))
        self.button.set_icon_name("eye")

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes on does not come back to names on the screen."""
        super().hideEvent(event)
        self.put_away()

    def event(self, event: QEvent) -> bool:
        """They go as soon as another window comes to the front."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.put_away()
        return super().event(event)
