"""Part of an open card: what the file gives away, and the way to a copy that does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from defender_app.evidence_metadata import asking
from ui.evidence import told
from ui.evidence.world_map import WorldMap
from ui.messages import message
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import outlined, quiet
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import said, text

if TYPE_CHECKING:
    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.evidence_metadata.findings import GivesAway
    from ui.record.world import RecordWorld

_LABELS: Final = 186


class GivesAwayPart(QWidget):
    """What nobody sees in the file. ``cleaning`` asks for a cleaned copy, with the eid."""

    cleaning = Signal(str)

    def __init__(self, world: RecordWorld, eid: str) -> None:
        super().__init__()
        self._world, self._eid = world, eid
        self.given: GivesAway | None = None
        self._whole = False
        self.state = text(self.tr("Looking for hidden data…"), "quiet", wrap=True)
        self.partial = text(
            self.tr("A part could not be read: there may be more."), "hint", wrap=True
        )
        self.partial.hide()
        self.map = WorldMap()
        self.map.hide()
        self.rows = Rows()
        self.more = quiet(self.tr("Show everything"))
        self.more.clicked.connect(self._toggle)
        self.more.hide()
        self.clean = outlined(self.tr("Make a cleaned copy…"), "image")
        self.clean.clicked.connect(lambda: self.cleaning.emit(self._eid))
        doing = QWidget()
        flow = FlowLayout(doing, gap=Space.S)
        flow.addWidget(self.clean)
        flow.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(text(self.tr("What this file gives away"), "label"))
        column.addWidget(self.state)
        column.addWidget(self.map)
        column.addWidget(self.rows)
        column.addWidget(self.partial)
        column.addWidget(doing)
        self.look()

    def look(self) -> None:
        """Have the file looked through, away from the window."""
        place, eid, event_id = self._world.place, self._eid, self._world.draft.event_id
        drawer = place.drawer
        place.jobs.long(
            self.tr("Looking for hidden data"),
            lambda progress: asking.of_item(drawer, eid, event_id, progress),
            self.show_given,
            owner=self,
            failed=self._failed,
            cancelled=self._cancelled,
        )

    def show_given(self, given: GivesAway) -> None:
        """Say what was found."""
        self.given = given
        sentence, colour = told.summary(given)
        self.state.setText(sentence)
        self.state.set_colour({"ok": "ok", "warn": "warn"}.get(colour, "ink2"))
        self.map.show_places(given.places)
        self.map.setVisible(bool(given.places))
        looked = given.format not in {"unknown", "picture", "text"}
        self.partial.setVisible(not given.complete and looked)
        self.more.setVisible(bool(given.findings))
        self.clean.setVisible(given.format not in {"unknown", "text"})
        self._fill()

    def _fill(self) -> None:
        if self.given is not None:
            self.rows.show_rows(told.rows(self.given, whole=self._whole))

    def _toggle(self) -> None:
        self._whole = not self._whole
        self.more.setText(self.tr("Show less") if self._whole else self.tr("Show everything"))
        self._fill()

    def _failed(self, error: AppError | CryptoError) -> None:
        self.state.setText(message(error).what)
        self.state.set_colour("warn")

    def _cancelled(self) -> None:
        self.state.setText(self.tr("Stopped. Close and open this card to look again."))


class Rows(QWidget):
    """Label and words, line under line; the words come from the file."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)

    def show_rows(self, rows: list[tuple[str, str]]) -> None:
        """Show these instead of those before."""
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for number, (kind, words) in enumerate(rows):
            # As large as the words beside it, so that both stand on one line.
            name = text(told.label(kind), "quiet", wrap=True)
            name.set_colour("ink3")
            name.setFixedWidth(theme.scaled(_LABELS))
            value = said(words, "quiet", wrap=True)
            value.set_colour("ink")
            value.setAccessibleName(f"{told.label(kind)}: {words}")
            self._grid.addWidget(name, number, 0, top)
            self._grid.addWidget(value, number, 1, top)
        self.setVisible(bool(rows))
