"""The editor of a draft: the text, beside it what stands against it, below it the ways out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from defender_app.focal.drafts import check, compose, store
from ui import unsaved
from ui.desk.drafts import words
from ui.desk.drafts.findings import Findings
from ui.desk.drafts.leaving import Leaving
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import filled, outlined, quiet
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import PlainText
from ui.widgets.labels import text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.drafts.check import Finding, Rules
    from defender_app.focal.drafts.store import Draft
    from defender_app.vault.drawer import Drawer
    from ui.workplace import Workplace

_SIZE: Final = QSize(940, 660)
_LEAST_HIGH: Final = 56
_LEAST: Final = QSize(320, 240)
_BESIDE: Final = 300
_NARROW: Final = 700
_LOOK_AFTER: Final = 250
_SAVE_AFTER: Final = 700
_MOST_MARKED: Final = 200


@dataclass(frozen=True)
class Opened:
    """A draft with what it is held to, read in one go."""

    draft: Draft
    rules: Rules
    found: tuple[Finding, ...]


def read(drawer: Drawer, draft_id: str) -> Opened:
    """Read a draft.

    Raises:
        InputError: as for ``store.get`` and ``check.rules``.
    """
    draft = store.get(drawer, draft_id)
    rules = check.rules(drawer, draft)
    return Opened(draft, rules, check.of_text(draft.text, rules))


def open_draft(place: Workplace, parent: QWidget, draft_id: str, done: Callable[[], None]) -> None:
    """Read a draft and open it; ``done`` is called once the editor is closed."""

    def show(opened: Opened) -> None:
        editor = DraftEditor(place, parent, opened)
        editor.finished.connect(lambda _: done())
        editor.finished.connect(editor.deleteLater)
        editor.open()

    place.jobs.do(lambda: read(place.drawer, draft_id), show, owner=parent)


class DraftEditor(Dialog):
    """One draft. ``removed`` says that it is gone."""

    removed = Signal()

    def __init__(self, place: Workplace, parent: QWidget, opened: Opened) -> None:
        super().__init__(parent)
        self.place, self.opened = place, opened
        self.draft_id = opened.draft.draft_id
        self.found: tuple[Finding, ...] = opened.found
        self._looking = False
        self.setWindowTitle(parent.window().windowTitle())
        name = words.kind(opened.draft.kind)
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text(name, "record", wrap=True))
        column.addWidget(text(words.action(opened.draft.action), "quiet", wrap=True))
        self._body(column)
        self._foot(column)
        self._timers()
        kept = place.unsaved.text(f"draft:{self.draft_id}")
        self._saved = kept if isinstance(kept, str) else opened.draft.text
        self.edit.setPlainText(self._saved)
        self.edit.textChanged.connect(self._typed)
        self.finished.connect(lambda _: self.flush())
        room = parent.window().size() - QSize(48, 48)
        self.resize(_SIZE.boundedTo(room.expandedTo(_LEAST)))
        self._show(self.found)

    def _body(self, column: QVBoxLayout) -> None:
        self.edit = PlainText()
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setAccessibleName(self.tr("The text"))
        self.list = Findings()
        self.list.chosen.connect(self.go_to)
        for part in (self.edit, self.list):
            part.setMinimumHeight(theme.scaled(_LEAST_HIGH))
        self._side = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side.setSpacing(Space.L)
        self._side.addWidget(self.edit, 3)
        self._side.addWidget(self.list, 2)
        column.addLayout(self._side, 1)

    def _foot(self, column: QVBoxLayout) -> None:
        self.count = text("", "hint", wrap=True)
        self.remove = quiet(self.tr("Remove…"))
        self.remove.clicked.connect(self._ask_to_remove)
        self.close_it = outlined(self.tr("Close"))
        self.close_it.clicked.connect(self.accept)
        self.give = filled(self.tr("Save as a file…"))
        self.give.clicked.connect(self._leave)
        self.leaving = Leaving(self.place, self)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.count, 1)
        for one in (self.remove, self.close_it, self.give):
            row.addWidget(one)
        column.addLayout(row)

    def _timers(self) -> None:
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._soon.timeout.connect(self._look)
        self._save = QTimer(self, singleShot=True, interval=_SAVE_AFTER)
        self._save.timeout.connect(self.flush)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other, or below where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(_NARROW)
        directions = QBoxLayout.Direction
        self._side.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self.list.setMaximumWidth(16_777_215 if narrow else theme.scaled(_BESIDE))

    def _typed(self) -> None:
        # Timers that run are left alone: also while typing goes on, it is looked at and saved.
        for timer in (self._soon, self._save):
            if not timer.isActive():
                timer.start()

    def _look(self) -> None:
        if self._looking:
            # One at a time: a long text takes longer to look at than to type on.
            self._soon.start()
            return
        self._looking = True
        typed, rules = self.edit.toPlainText(), self.opened.rules
        self.place.jobs.do(
            lambda: check.of_text(store.normal(typed), rules),
            partial(self._looked, typed),
            owner=self,
            failed=self._not_looked,
        )

    def _not_looked(self, error: AppError | CryptoError) -> None:
        self._looking = False
        self.place.notify.problem(error)

    def _looked(self, typed: str, found: tuple[Finding, ...]) -> None:
        self._looking = False
        # What was typed meanwhile is looked at next.
        if typed == self.edit.toPlainText():
            self._show(found)

    def _show(self, found: Sequence[Finding]) -> None:
        self.found = tuple(found)
        self.list.show_findings(self.found)
        self._mark()
        many = compose.count_words(self.edit.toPlainText())
        self.count.setText(self.tr("%n word(s)", "", many))

    def _mark(self) -> None:
        """A line under every place that something was found at."""
        marks = []
        typed = self.edit.toPlainText()
        for one in self.found[:_MOST_MARKED]:
            if one.end <= one.start:
                continue
            mark = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(theme.colour("danger" if one.refuses else "warn"))
            if one.code == "missing-fact":
                look.setBackground(theme.colour("warn_wash"))
            mark.format = look
            mark.cursor = self._cursor(typed, one)
            marks.append(mark)
        self.edit.setExtraSelections(marks)

    def _cursor(self, typed: str, one: Finding) -> QTextCursor:
        cursor = QTextCursor(self.edit.document())
        cursor.setPosition(_units(typed, one.start))
        cursor.setPosition(_units(typed, one.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def go_to(self, one: Finding) -> None:
        """Choose the words that a finding is about."""
        self.edit.setTextCursor(self._cursor(self.edit.toPlainText(), one))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Hand the text over to be saved."""
        self._save.stop()
        typed = self.edit.toPlainText()
        if typed == self._saved:
            return
        self._saved = typed
        drawer, draft_id = self.place.drawer, self.draft_id
        key = f"draft:{draft_id}"
        unsaved.save(self.place, key, typed, lambda: _write(drawer, draft_id, typed))

    def _leave(self) -> None:
        self.flush()
        self.leaving.ask(self.opened.draft, stops=any(one.refuses for one in self.found))

    def _ask_to_remove(self) -> None:
        self.place.notify.ask(
            self.tr("Remove this draft?"),
            self.tr("The text goes. The cases it is about stay as they are."),
            self.tr("Remove it"),
            self.tr("Keep it"),
            danger=True,
            then=self._remove,
        )

    def _remove(self) -> None:
        self._save.stop()
        self._saved = self.edit.toPlainText()
        drawer, draft_id = self.place.drawer, self.draft_id
        self.place.jobs.do(lambda: store.remove(drawer, draft_id), self._gone, owner=self)

    def _gone(self, _: None) -> None:
        self.removed.emit()
        self.accept()


def _units(typed: str, place: int) -> int:
    """A place in a text as Qt counts it: letters beyond the first plane are two."""
    return len(typed[:place].encode("utf-16-le", "surrogatepass")) // 2


def _write(drawer: Drawer, draft_id: str, typed: str) -> datetime:
    """Save, and give the moment of it."""
    store.change(drawer, draft_id, typed)
    return drawer.now()
