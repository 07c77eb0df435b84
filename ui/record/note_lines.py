"""The quiet lines below a field: a sentence each, with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets import buttons, labels
from ui.widgets.cards import Glyph
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.record.notes import Note

_INKS: Final = {"plain": "ink3", "ok": "ok", "warn": "warn"}
_ICONS: Final = {"plain": "info", "ok": "check", "warn": "warning"}
_GLYPH: Final = 14


class NoteLine(QWidget):
    """One note."""

    def __init__(self, note: Note) -> None:
        super().__init__()
        self.words = labels.text(note.words, "hint", wrap=True)
        self.words.set_colour(_INKS[note.tone])
        self.links: list[buttons.Button] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        glyph = Glyph(_ICONS[note.tone], _INKS[note.tone], _GLYPH)
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.words)
        row.addLayout(column, 1)
        if note.acts:
            held = QWidget()
            flow = FlowLayout(held, gap=16, line_gap=0)
            for words, act in note.acts:
                link = buttons.link(words)
                link.set_small()
                link.setAccessibleDescription(note.words)
                link.clicked.connect(lambda _=False, act=act: act())
                flow.addWidget(link)
                self.links.append(link)
            column.addWidget(held)


class NoteLines(QWidget):
    """All notes of one field; nothing is shown while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[NoteLine] = []
        self._shown: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these; the same ones again change nothing but what their links do."""
        said = tuple((one.words, one.tone, tuple(words for words, _ in one.acts)) for one in notes)
        if said == self._shown and not any(one.acts for one in notes):
            return
        place = self._place_of_focus()
        self._shown = said
        for line in self.lines:
            line.hide()
            self._column.removeWidget(line)
            line.deleteLater()
        self.lines = [NoteLine(note) for note in notes]
        for line in self.lines:
            self._column.addWidget(line)
        self.setVisible(bool(self.lines))
        self._focus_again(place)

    def _place_of_focus(self) -> int:
        links = [link for line in self.lines for link in line.links]
        return next((place for place, one in enumerate(links) if one.hasFocus()), -1)

    def _focus_again(self, place: int) -> None:
        """Whoever pressed a link stands on the one that took its place: often "Undo"."""
        links = [link for line in self.lines for link in line.links]
        if place >= 0 and links:
            links[min(place, len(links) - 1)].setFocus()
