"""The field for one word of a share: it can be replaced as a whole, and never be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent

from ui.theme import theme
from ui.widgets.fields import LineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent

_RUBS_OUT: Final = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_MODIFIERS: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)
_MARK: Final = 56
"""How strongly a marked word is coloured, of 255."""


class WordLine(LineEdit):
    """The field for the next word. Nothing can be copied out of it."""

    moved = Signal(int)
    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._marked = self._is_whole = False
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setDragEnabled(False)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(
            self.inputMethodHints() | hints.ImhNoAutoUppercase | hints.ImhPreferLowercase
        )
        # Latin words and digits, in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # X11 would publish what is selected to all programs.
        self.selectionChanged.connect(self._mark_instead)
        self.textChanged.connect(lambda _: self._unmark())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter take the word; Up and Down go to another one."""
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy) or event.matches(keys.Cut):
            return
        key, typed = Qt.Key(event.key()), self.text().strip()
        if self._replaces(event, key):
            self.clear()
            if key in _RUBS_OUT:
                return
        elif key not in _MODIFIERS:
            self._unmark()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and typed:
            self.taken.emit()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Backspace and not self.text():
            self.moved.emit(-1)
        elif key != Qt.Key.Key_Space:
            super().keyPressEvent(event)

    def mark(self) -> None:
        """Let what is typed next take the place of what stands here; it can still be corrected."""
        self._marked, self._is_whole = bool(self.text()), False
        self.update()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters from an input method take the place of what is marked, too."""
        if self._marked and (event.commitString() or event.preeditString()):
            self.clear()
        super().inputMethodEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """One press goes to a letter; three mark all, as everywhere."""
        self._unmark()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is marked looks so."""
        super().paintEvent(event)
        if self._marked:
            colour = theme.colour("accent")
            colour.setAlpha(_MARK)
            QPainter(self).fillRect(self.contentsRect().adjusted(4, 4, -4, -4), colour)

    def _replaces(self, event: QKeyEvent, key: Qt.Key) -> bool:
        if not self._marked:
            return False
        if key in _RUBS_OUT:
            return self._is_whole
        letters = event.text()
        return event.matches(QKeySequence.StandardKey.Paste) or (
            bool(letters) and letters.isprintable() and not letters.isspace()
        )

    def _mark_instead(self) -> None:
        if not self.hasSelectedText():
            return
        whole = self.selectedText() == self.text()
        self.deselect()
        self._marked = self._is_whole = whole
        self.update()

    def _unmark(self) -> None:
        if self._marked:
            self._marked = self._is_whole = False
            self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """No menu: its first lines would be Cut and Copy."""
        event.accept()
