"""A keyboard on the screen, for passphrases in scripts that this computer has no keys for.

It also keeps a passphrase from a program that notes the keys; not from one that sees the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.theme.tokens import Space
from ui.widgets.buttons import IconButton
from ui.widgets.cards import Ground
from ui.widgets.key_tables import LAYOUTS
from ui.widgets.keys import Key
from ui.widgets.labels import mark_said
from ui.widgets.views import Views

if TYPE_CHECKING:
    from ui.widgets.secret import Secret

_NARROWEST: Final = 340
_GAP: Final = 4
_WHOLE: Final = 26
_KEY: Final = 2
_LONGEST: Final = (13, 12, 12, 11)
_SPACE: Final = " "
_STEPS: Final = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class Keyboard(Ground):
    """Types into whichever of its fields had the focus last.

    Attributes:
        tabs: the scripts.
        shift: capitals, signs or stacked letters: once for one letter, twice until it is pressed
            again.
    """

    closed = Signal()
    aimed = Signal()
    """It types into another field now."""

    def __init__(self) -> None:
        super().__init__("paper", radius=10, rim="line", padding=int(Space.S), gap=_GAP)
        self.setAccessibleName(self.tr("On-screen keyboard"))
        self._fields: list[Secret] = []
        self._target: Secret | None = None
        self._layout = LAYOUTS[0]
        self._more = self._stays = False
        self._rows: list[list[Key]] = [[Key() for _ in range(most)] for most in _LONGEST]
        self.shift, self.delete, self.more, self.space = Key(), Key(), Key(), Key()
        self._current = self._rows[1][0]
        self._lay_out()
        self._label()

    def __repr__(self) -> str:
        return "<keyboard>"

    def attach(self, *fields: Secret) -> None:
        """Type into these from now on, at first into the first one."""
        for field in self._fields:
            field.line.removeEventFilter(self)
        self._fields = list(fields)
        self._target = self._fields[0] if self._fields else None
        for field in self._fields:
            field.line.installEventFilter(self)
            if field.line.hasFocus():
                self._target = field

    @property
    def target(self) -> Secret | None:
        """The field it types into."""
        return self._target

    def set_low(self, *, low: bool) -> None:
        """Take less height, on low screens."""
        for key in self.findChildren(Key):
            key.set_low(low=low)

    def choose(self, code: str) -> None:
        """Show the keys of a script; an unknown one changes nothing."""
        for layout in LAYOUTS:
            if layout.code == code:
                self._layout, self._more = layout, False
                self._set_shift(on=False)
        self.tabs.choose(self._layout.code)

    def letters(self) -> tuple[Key, ...]:
        """The letters to be seen now, row by row."""
        return tuple(key for row in self._rows for key in row if key.types)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focus from field to field, and the arrows from key to key."""
        if event.type() == QEvent.Type.FocusIn and not isinstance(watched, Key):
            for field in self._fields:
                if field.line is watched and field is not self._target:
                    self._target = field
                    self.aimed.emit()
        elif isinstance(watched, Key) and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if event.type() == QEvent.Type.KeyPress and step is not None:
                self._go(watched, *step)
                return True
        return False

    def _go(self, key: Key, down: int, right: int) -> None:
        """Give the focus to the next key; at the end of a row there is none."""
        rows = self._grid()
        at = next((number for number, row in enumerate(rows) if key in row), 0)
        row = rows[(at + down) % len(rows)]
        # Where rows differ in length, what is nearest on the screen comes next.
        middle = key.geometry().center().x()
        away = [abs(one.geometry().center().x() - middle) for one in row]
        index = rows[at].index(key) + right if right else away.index(min(away))
        if 0 <= index < len(row):
            self._reach(row[index])
            row[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _reach(self, key: Key) -> None:
        """Let Tab lead to this key, and to no other."""
        before, self._current = self._current, key
        if before is not key:
            before.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _grid(self) -> list[list[Key]]:
        rows = [[key for key in row if key.types] for row in self._rows]
        rows[-1] = [self.shift, *rows[-1], self.delete]
        return [*rows, [self.more, self.space]]

    def _type(self, words: str) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isEnabled():
            return
        if words:
            target.line.insert(words)
        else:
            target.line.backspace()

    def _press(self, key: Key) -> None:
        self._type(key.types)
        if self.shift.isChecked() and not self._stays:
            self._set_shift(on=False)

    def _press_shift(self) -> None:
        # Pressed a second time before any letter: it stays.
        if not self.shift.isChecked() and not self._stays:
            self._stays = True
            self.shift.setChecked(True)
        else:
            self._stays = False
        self._label()

    def _set_shift(self, *, on: bool) -> None:
        self.shift.setChecked(on)
        self._stays = False
        self._label()

    def _press_more(self) -> None:
        self._more = not self._more
        self._set_shift(on=False)

    def _label(self) -> None:
        page = self._layout.pages[2 * self._more + self.shift.isChecked()]
        for keys, letters in zip(self._rows, page, strict=True):
            for number, key in enumerate(keys):
                key.show_letter(letters[number] if number < len(letters) else "")
        plain = "".join(self._layout.pages[0][1][:3])
        self.more.show_action(
            plain if self._more else self._layout.more,
            name=self.tr("Back to the first letters") if self._more else self.tr("More letters"),
        )
        self._share()
        self._reach(self._current if self._current.isVisibleTo(self) else self._rows[1][0])

    def _share(self) -> None:
        """All rows are equally long, with half a key at both ends where one has fewer."""
        for keys, row in zip(self._rows, self._lines, strict=False):
            seen = sum(bool(key.types) for key in keys)
            end = (_WHOLE - _KEY * seen) // 2
            row.setStretch(0, end)
            row.setStretch(row.count() - 1, end)

    def _lay_out(self) -> None:
        choices = [(layout.code, layout.name) for layout in LAYOUTS]
        self.tabs = Views(choices, self.tr("Letters"))
        for one in (self.tabs.tabs, self.tabs.field):
            mark_said(one)
            # A click must not take the keyboard from the field that is typed in.
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.changed.connect(self.choose)
        self.close_button = IconButton("close", self.tr("Put the keyboard away"), size=32)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.closed)
        # Narrower, nobody hits a key.
        self.setMinimumWidth(_NARROWEST)
        head = QHBoxLayout()
        head.addWidget(self.tabs, 1)
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        # As on every keyboard, the first key is on the left, whatever is written with it.
        ground = QWidget()
        ground.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        rows = QVBoxLayout(ground)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_GAP)
        self._lines = [self._row(keys) for keys in self._rows]
        self._dress()
        for line in (*self._lines, self._last_row()):
            rows.addLayout(line)
        self.body.addWidget(ground)

    def _row(self, keys: list[Key]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        last = keys is self._rows[-1]
        row.addWidget(self.shift) if last else row.addStretch(1)
        for key in keys:
            key.clicked.connect(lambda _=False, key=key: self._press(key))
            key.installEventFilter(self)
            row.addWidget(key, _KEY)
        row.addWidget(self.delete) if last else row.addStretch(1)
        return row

    def _last_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self.more, 3)
        row.addWidget(self.space, 20)
        row.addStretch(3)
        return row

    def _dress(self) -> None:
        self.shift.setCheckable(True)
        self.shift.show_action("", "caps", name=self.tr("Shift"))
        self.delete.show_action("", "backspace", name=self.tr("Delete one letter"))
        self.delete.setAutoRepeat(True)
        self.space.show_action(self.tr("Space"))
        self.shift.clicked.connect(self._press_shift)
        self.delete.clicked.connect(lambda: self._type(""))
        self.more.clicked.connect(self._press_more)
        # Letters stand on it, not words.
        mark_said(self.more)
        self.space.types = _SPACE
        self.space.clicked.connect(lambda: self._press(self.space))
        for key in (self.shift, self.delete, self.more, self.space):
            key.installEventFilter(self)
