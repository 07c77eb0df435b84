"""Fields to write in, with their label above and what is wrong below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import (
    QBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme import theme
from ui.theme.tokens import Space, Type
from ui.widgets.choice import Choice
from ui.widgets.labels import mark_said, text
from ui.widgets.loose import height_of, loosen
from ui.widgets.private import PRIVATE
from ui.widgets.secret import Secret
from ui.widgets.tips import tell_cut

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

__all__ = ["Choice", "Labelled", "LineEdit", "PlainEdit", "PlainText", "Secret", "field_height"]

_FIELD: Final = 38
_AROUND_LETTERS: Final = 17
_AROUND_LINE: Final = 16
_AROUND_LINES: Final = 23
_BELOW: Final = 6
_CARET: Final = 2
_LEAST_LINES: Final = 3
_MOST_LINES: Final = 16


def field_height() -> int:
    """38; 42 where Tibetan is written, whose letters are taller."""
    return max(_FIELD, theme.line_height(Type.BODY) + _AROUND_LETTERS)


def tell_example(line: QLineEdit) -> None:
    """Tell the example of an empty field in a tip where it is cut."""
    words, margins = line.placeholderText(), line.textMargins()
    room = line.contentsRect().width() - margins.left() - margins.right() - 2 * _CARET
    shown = line.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
    tell_cut(line, words, shown)


class LineEdit(QLineEdit):
    """One line."""

    def __init__(self, placeholder: str = "", *, width: int = 0) -> None:
        """Make a field.

        Args:
            placeholder: An example, never the label.
            width: Its width where the answer is short; 0: as wide as there is room.
        """
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setInputMethodHints(PRIVATE)
        mark_said(self)
        self._fit()
        if width:
            self.setFixedWidth(theme.scaled(width))
        self.textChanged.connect(self._settle)
        theme.watch(self._fit)

    def _fit(self) -> None:
        self.setFont(theme.font(Type.BODY))
        self.setFixedHeight(field_height())
        self._settle()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """An example that is cut stands in a tip."""
        super().resizeEvent(event)
        tell_example(self)

    def _settle(self) -> None:
        """Keep tall letters in the field: Qt lifts a line with them by half of what they are more.

        Those of Tibetan would lose their vowels above the edge.
        """
        lifted = 0
        if not self.text().isascii():
            layout = QTextLayout(self.text(), self.font())
            layout.beginLayout()
            line = layout.createLine()
            layout.endLayout()
            lifted = max(0, round((line.height() - self.fontMetrics().height()) / 2))
        now = self.textMargins()
        if lifted != now.top():
            self.setTextMargins(now.left(), lifted, now.right(), -lifted)


class PlainText(QPlainTextEdit):
    """Plain text over any number of lines, pasted as such; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self._loose = loosen(self)
        self.setInputMethodHints(PRIVATE | Qt.InputMethodHint.ImhMultiLine)
        mark_said(self)
        self.setTabChangesFocus(True)
        self._dress()
        theme.watch(self._dress)

    def _dress(self) -> None:
        self.setFont(theme.font(Type.BODY))

    def insertFromMimeData(self, source: QMimeData, /) -> None:
        """What is pasted comes as plain text, without the look of where it was."""
        if source.hasText():
            plain = QMimeData()
            plain.setText(source.text())
            super().insertFromMimeData(plain)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged out goes as plain text."""
        plain = QMimeData()
        plain.setText(self.textCursor().selection().toPlainText())
        return plain

    def canInsertFromMimeData(self, source: QMimeData, /) -> bool:
        """Only text can be pasted: no pictures, no files."""
        return source.hasText() and not source.hasUrls()


class PlainEdit(PlainText):
    """Several lines of plain text. It grows with what is written."""

    left = Signal()

    def __init__(self, placeholder: str = "", *, lines: int = _LEAST_LINES) -> None:
        """Make a field.

        Args:
            placeholder: An example, never the label.
            lines: How many lines high it is while it is empty.
        """
        super().__init__()
        self._lines = lines
        self.setPlaceholderText(placeholder)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()
        theme.watch(self._grow)

    def _grow(self) -> None:
        shown = round(self.document().size().height())
        scrolls = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        hides = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(scrolls if shown > _MOST_LINES else hides)
        high, lines = height_of(self, _MOST_LINES)
        missing = max(self._lines - lines, 0)
        high += missing * theme.line_height(Type.BODY, loose=True)
        around = _AROUND_LINE if lines + missing == 1 else _AROUND_LINES
        self.setFixedHeight(max(round(high) + around, field_height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower is more lines; Qt does not say so."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def sizeHint(self) -> QSize:
        """A comfortable line, as high as it has grown."""
        return QSize(theme.scaled(320), self.height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever saves wants to know."""
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is for the page, not for the text."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)


class Labelled(QWidget):
    """A field with its label above, a hint beside the label, what is wrong below."""

    def __init__(
        self, label: str, editor: QWidget, hint: str = "", error: str = "", *, gap: int = _BELOW
    ) -> None:
        """Put a label to a field.

        Args:
            label: The question.
            editor: The field.
            hint: How to answer.
            error: What is wrong, as a sentence.
            gap: Room between the label and the field.
        """
        super().__init__()
        self.editor = editor
        self.label = text(label, "label", wrap=True)
        self.label.setBuddy(editor)
        self._hint = text(hint, "hint", wrap=True)
        self._error = text("", "hint", wrap=True)
        self._error.set_colour("danger")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(_Heading(self.label, self._hint))
        column.addWidget(editor)
        column.addWidget(self._error)
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        self.set_hint(hint)
        self.set_error(error)

    def set_hint(self, words: str) -> None:
        """Say how to answer; empty: nothing."""
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self._describe()

    def set_error(self, words: str) -> None:
        """Say what is wrong; empty: nothing is."""
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self.editor.setProperty("wrong", "true" if words else "false")
        style = self.editor.style()
        style.unpolish(self.editor)
        style.polish(self.editor)
        self.editor.update()
        self._describe()

    def error(self) -> str:
        """What is said to be wrong."""
        return self._error.text()

    def _describe(self) -> None:
        said = " ".join(filter(None, (self._hint.text(), self._error.text())))
        self.editor.setAccessibleDescription(said)


class _Heading(QWidget):
    """Label and hint on one line; the hint goes below when there is no room beside."""

    def __init__(self, label: QWidget, hint: QWidget) -> None:
        super().__init__()
        self._label, self._hint = label, hint
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(hint, 1, Qt.AlignmentFlag.AlignBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside, or below."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Without a hint the label takes the whole width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        ways, hinted = QBoxLayout.Direction, self._hint.isVisibleTo(self)
        wide = self._label.sizeHint().width() + Space.S + self._hint.sizeHint().width()
        below = hinted and wide > self.width()
        self._row.setDirection(ways.TopToBottom if below else ways.LeftToRight)
        self._row.setSpacing(2 if below else Space.S)
        self._row.setStretch(0, 0 if hinted else 1)
