"""Keys for somebody who goes through many cases: one letter each, never while typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.buttons import outlined
from ui.widgets.cards import Hairline
from ui.widgets.chips import chip
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

NEXT: Final = "next"
BEFORE: Final = "before"
OPEN: Final = "open"
CHOOSE: Final = "choose"
ACKNOWLEDGE: Final = "acknowledge"
STATUS: Final = "status"
URGENCY: Final = "urgency"
NOTE: Final = "note"
SEARCH: Final = "search"
BACK: Final = "back"
HELP: Final = "help"

_LETTERS: Final = {
    Qt.Key.Key_J: NEXT,
    Qt.Key.Key_K: BEFORE,
    Qt.Key.Key_Return: OPEN,
    Qt.Key.Key_Enter: OPEN,
    Qt.Key.Key_Space: CHOOSE,
    Qt.Key.Key_A: ACKNOWLEDGE,
    Qt.Key.Key_S: STATUS,
    Qt.Key.Key_U: URGENCY,
    Qt.Key.Key_N: NOTE,
    Qt.Key.Key_Slash: SEARCH,
    Qt.Key.Key_Escape: BACK,
    Qt.Key.Key_Question: HELP,
}
WITH_A_CASE: Final = frozenset({ACKNOWLEDGE, STATUS, URGENCY, NOTE})
"""What a key does with the case where the keyboard is, or with those that are chosen."""

_PLAIN: Final = Qt.KeyboardModifier.NoModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_NARROW: Final = 420


def meant(event: QKeyEvent) -> str:
    """What a key stands for; "" where it stands for nothing.

    Some keyboards need Shift for a slash or a question mark; for letters Shift means something
    else, and so does Ctrl for all of them.
    """
    held = event.modifiers() & ~_KEYPAD
    key = Qt.Key(event.key())
    if event.text() == "?" and held in {_PLAIN, _SHIFT}:
        return HELP
    if event.text() == "/" and held in {_PLAIN, _SHIFT}:
        return SEARCH
    return _LETTERS.get(key, "") if held == _PLAIN else ""


_DOES: Final = (
    ("J ↓", QT_TRANSLATE_NOOP("Keys", "The next case")),
    ("K ↑", QT_TRANSLATE_NOOP("Keys", "The case before")),
    ("Return", QT_TRANSLATE_NOOP("Keys", "Open it")),
    ("Space", QT_TRANSLATE_NOOP("Keys", "Choose it, or take it out again")),
    ("", ""),
    ("A", QT_TRANSLATE_NOOP("Keys", "Acknowledge")),
    ("S", QT_TRANSLATE_NOOP("Keys", "Change the status")),
    ("U", QT_TRANSLATE_NOOP("Keys", "Judge how urgent it is")),
    ("N", QT_TRANSLATE_NOOP("Keys", "Write a note")),
    (
        "Ctrl+← Ctrl+→",
        QT_TRANSLATE_NOOP("Keys", "On the board: move the card to the column beside it"),
    ),
    ("", ""),
    ("/", QT_TRANSLATE_NOOP("Keys", "Search")),
    ("Esc", QT_TRANSLATE_NOOP("Keys", "Choose none, or go back")),
    ("?", QT_TRANSLATE_NOOP("Keys", "Show these keys")),
)
"""Keys as they stand on a keyboard, and what they do; an empty line divides."""


def _lines() -> tuple[tuple[tuple[str, ...], str], ...]:
    """The same in the language in force."""
    return tuple(
        (
            tuple(_named(one) for one in keys.split()),
            QCoreApplication.translate("Keys", str(does)) if does else "",
        )
        for keys, does in _DOES
    )


def _named(key: str) -> str:
    """A key that has a name, as this system calls it."""
    if key not in {"Return", "Space", "Esc"}:
        return key
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class KeysDialog(Dialog):
    """All keys on one page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(parent.window().windowTitle())
        title = self.tr("Keys for going through cases")
        self.setAccessibleName(title)
        self.setMinimumWidth(min(_NARROW, parent.window().width() - 32))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text(title, "record", wrap=True))
        column.addWidget(
            text(self.tr("They work in lists, on the board and on a case, not while typing."),
                 "quiet", wrap=True)
        )  # fmt: skip
        page = ScrollPage(gap=0)
        page.body.addLayout(self._grid(_lines()))
        page.body.addStretch(1)
        column.addWidget(page, 1)
        close = outlined(self.tr("Close"))
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.setFocus(Qt.FocusReason.OtherFocusReason)
        room = parent.window().height() - 32
        wanted = column.sizeHint().height() + page.page.sizeHint().height()
        self.resize(self.minimumWidth(), min(room, wanted))

    @staticmethod
    def _grid(lines: Iterable[tuple[tuple[str, ...], str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for place, (keys, does) in enumerate(lines):
            if not does:
                grid.addWidget(Hairline(), place, 0, 1, 3)
                continue
            for at, key in enumerate(keys):
                grid.addWidget(chip(key), place, at)
            words = text(does, "label", wrap=True)
            words.setAccessibleName(f"{does}: {', '.join(keys)}")
            grid.addWidget(words, place, 2)
        return grid


def show(parent: QWidget) -> KeysDialog:
    """Show all keys over a window."""
    dialog = KeysDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
