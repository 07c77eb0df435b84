"""The title of the record, written in place, and the facts below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from defender_app.model.answers import plain
from defender_app.model.kinds import MAX_LINE
from ui.i18n import dates, field_words
from ui.record.form_notes import NamesBelow
from ui.record.note_lines import NoteLines
from ui.theme import theme
from ui.theme.tokens import Type
from ui.widgets import buttons, labels
from ui.widgets.buttons import IconButton
from ui.widgets.fields import LineEdit
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPaintEvent

    from ui.record.draft import RecordDraft
    from ui.record.version_line import VersionLine

_HEIGHT = 32
_FACTS = 4


class TitleEdit(LineEdit):
    """A line that ends with an ellipsis where its words do not fit, until somebody writes in it."""

    def _room(self) -> QRect:
        return self.contentsRect().marginsRemoved(self.textMargins()).adjusted(2, 0, -2, 0)

    def shown(self) -> str:
        """The words that can be seen."""
        if self.hasFocus():
            return self.text()
        right = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), right, self._room().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, cut where nothing would say that there are more."""
        words = self.shown()
        if words == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.colour("ink"))
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        # In another script than the window’s the ellipsis ends the words all the same.
        said = labels.isolated(words)
        painter.drawText(self._room(), align | Qt.AlignmentFlag.AlignVCenter, said)


class Heading(QWidget):
    """Title, facts, and two quiet buttons.

    Args:
        draft: the record that is being written.
        versions: the line that says what was sent.
    """

    def __init__(self, draft: RecordDraft, versions: VersionLine) -> None:
        super().__init__()
        self._draft = draft
        self.title = TitleEdit()
        self.title.setProperty("bare", "true")
        self.title.setMaxLength(MAX_LINE)
        self.title.setPlaceholderText(self.tr("A short title, in neutral words"))
        self.title.setAccessibleName(field_words.common_label("title"))
        self.title.setFont(theme.font(Type.RECORD, 600))
        self.title.setStyleSheet(f"font-size: {theme.scaled(Type.RECORD)}px; font-weight: 600;")
        # The field's own two pixels: its letters begin where the facts below do.
        self.title.setTextMargins(-2, 0, -2, 0)
        self.title.setFixedHeight(max(theme.scaled(_HEIGHT), theme.line_height(Type.RECORD)))
        self.title.textEdited.connect(self._typed)
        # What is typed before the record is there would stand in the place of its title.
        self.title.setReadOnly(not draft.is_loaded)
        self.notes = NoteLines()
        self._names = NamesBelow(draft.notes, "title", self)
        self.facts = labels.Elided("", "quiet")
        labels.mark_said(self.facts)
        self.versions = versions
        self.missing = buttons.outlined(self.tr("Before you can send"))
        self.more = IconButton("more", self.tr("More"), size=32)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self.missing)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.notes)
        column.addWidget(self.facts)
        column.addWidget(self.versions, alignment=Qt.AlignmentFlag.AlignLeft)
        draft.changed.connect(self.show_draft)
        draft.notes.changed.connect(self._show_names)
        self.show_draft()

    def show_draft(self) -> None:
        """Show the title and the facts."""
        self.title.setReadOnly(not self._draft.is_loaded)
        incident = self._draft.incident
        title = incident.title or ""
        if title != self.title.text().strip():
            self.title.setText(title)
            self.title.setCursorPosition(0)
        victims = [one for one in incident.persons if "victim" in one.roles] or incident.persons
        facts = [person.pseudonym or "" for person in victims[:2]]
        facts.append(dates.shown(plain(incident.date_start).partition("T")[0]))
        facts.append(plain(incident.place_text))
        words = [labels.isolated(fact) for fact in facts if fact]
        self.facts.setText("  ·  ".join(words[:_FACTS]))
        self._show_names()

    def show_left(self, left: int) -> None:
        """How much is missing, for the button that opens the side panel."""
        words = self.tr("%n left", "", left) if left else self.tr("All done")
        self.missing.setText(words)
        said = self.tr("Before you can send: {left}").format(left=words)
        self.missing.setAccessibleName(said)
        set_tip(self.missing, said)

    def _show_names(self) -> None:
        notes = self._names.note()
        if notes is not None:
            self.notes.show_notes(notes)

    def _typed(self, typed: str) -> None:
        self._draft.update(title=typed.strip() or None)
