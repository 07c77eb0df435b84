"""The field for a passphrase: what stands in it never leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.tokens import Space, Type
from ui.widgets.buttons import IconButton
from ui.widgets.cards import Glyph
from ui.widgets.labels import Words, text
from ui.widgets.private import keep_unseen
from ui.widgets.scroll import reveal

if TYPE_CHECKING:
    from ui.widgets.keyboard import Keyboard

_HEIGHT: Final = 44
_EYE: Final = 32
_EYE_END: Final = 2
_LITTLE: Final = 2


class _Hidden(QLineEdit):
    """A line nothing can be copied, cut or dragged out of, not even while it is shown."""

    caps_seen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._is_stale = False
        self.textChanged.connect(self._is_fresh)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setDragEnabled(False)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(
            hints.ImhHiddenText
            | hints.ImhSensitiveData
            | hints.ImhNoPredictiveText
            | hints.ImhNoAutoUppercase
        )
        # X11 publishes every selection to all programs: here there is none while it can be read.
        self.selectionChanged.connect(self._deselect_shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Look where the dots came to stand: Qt knows only once they are painted."""
        super().paintEvent(event)
        if self._off_middle() != (self.textMargins().top(), self.textMargins().bottom()):
            QTimer.singleShot(0, self, self._stand_in_the_middle)

    def _off_middle(self) -> tuple[int, int]:
        """Margins above and below (one of them negative) that bring the dots back to the middle.

        Qt puts them where the letters behind them would stand: dots that hang as Tibetan does
        would tell in which script somebody types.
        """
        if self.echoMode() == QLineEdit.EchoMode.Normal:
            return 0, 0
        now = self.textMargins()
        stands = self.cursorRect().center().y() - (now.top() - now.bottom()) // 2
        off = self.height() // 2 - stands
        if abs(off) <= _LITTLE:
            return 0, 0
        return off, -off

    def _stand_in_the_middle(self) -> None:
        now, (above, below) = self.textMargins(), self._off_middle()
        self.setTextMargins(now.left(), above, now.right(), below)

    def offer_again(self) -> None:
        """Mark what stands here: what is typed next, also on the screen, takes its place."""
        self.selectAll()
        self._is_stale = self.hasSelectedText()

    def _is_fresh(self) -> None:
        self._is_stale = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Whoever presses in it wants to mend it."""
        self._is_stale = False
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """On the way to the keys on the screen Qt would forget what was marked."""
        super().focusOutEvent(event)
        if self._is_stale:
            self.selectAll()

    def _deselect_shown(self) -> None:
        if self.echoMode() == QLineEdit.EchoMode.Normal and self.hasSelectedText():
            self.deselect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and cut do nothing; a letter tells whether Caps Lock is on."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - slow to load, and not to be painted

        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy) or event.matches(keys.Cut):
            event.accept()
            return
        letter = event.text()
        if len(letter) == 1 and letter.isalpha() and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_seen.emit(letter.isupper() != shift)
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """No menu: its first line would be Copy."""
        event.accept()


class Secret(QWidget):
    """Passphrase, eye, and below what the keyboard does. Ask `words()`; never store it."""

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str = "", *, hints: bool = True, keys: bool = False) -> None:
        """Make a field.

        Args:
            name: The label, for screen readers.
            hints: Whether Caps Lock and the keyboard layout are told below.
            keys: Whether it has a button for the on-screen keyboard of its own.
        """
        super().__init__()
        self.keyboard: Keyboard | None = None
        keep_unseen(self)
        self.line = _Hidden()
        self.line.setAccessibleName(name)
        self.line.setFixedHeight(_HEIGHT)
        self.line.setObjectName("secret")
        self.keys = IconButton("keyboard", self.tr("Use the on-screen keyboard"), size=_EYE)
        self.keys.setParent(self.line)
        self.keys.setVisible(keys)
        self.keys.clicked.connect(self.turn_keyboard)
        self.eye = IconButton("eye", self.tr("Show the passphrase"), size=_EYE)
        self.eye.setParent(self.line)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show_words)
        self.caps = _Hint("caps", self.tr("Caps Lock is on"), "warn")
        self.layout_hint = _Hint("keyboard", "", "ink2")
        self._hints = hints
        self._lay_out()
        self.setFocusProxy(self.line)
        self.caps.setVisible(False)
        self.layout_hint.setVisible(hints)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self.entered)
        self.line.caps_seen.connect(self._caps)
        self.line.installEventFilter(self)
        QGuiApplication.inputMethod().localeChanged.connect(self._name_layout)
        self._name_layout()
        self._fit()
        theme.watch(self._fit)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.caps)
        row.addStretch(1)
        row.addWidget(self.layout_hint)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.line)
        column.addLayout(row)

    def _fit(self) -> None:
        self.line.setFont(theme.font(Type.HEADING))
        self._place_eye()

    def _typed(self) -> None:
        # The signal carries no words: whoever listens would keep another copy of them.
        self.changed.emit()

    def words(self) -> str:
        """What was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, also for Undo."""
        self.line.clear()
        self.eye.setChecked(False)

    def turn_keyboard(self) -> None:
        """Show the keyboard below the field, or put it away."""
        if self.keyboard is None:
            from ui.widgets.keyboard import Keyboard  # noqa: PLC0415 - only where it is wanted

            self.keyboard = Keyboard()
            self.keyboard.attach(self)
            self.keyboard.closed.connect(self.turn_keyboard)
            self.keyboard.hide()
            self._column.addWidget(self.keyboard)
        self.keyboard.setVisible(self.keyboard.isHidden())
        self.line.setFocus()
        reveal(self.keyboard, self.line)

    def set_name(self, name: str) -> None:
        """The label, for screen readers."""
        self.line.setAccessibleName(name)

    def _show_words(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.deselect()
        self.line.setEchoMode(mode)
        self.eye.set_icon_name(
            "eye-off" if shown else "eye",
            self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"),
        )

    def _caps(self, on: bool) -> None:
        self.caps.setVisible(on and self._hints)

    def _name_layout(self) -> None:
        locale = QGuiApplication.inputMethod().locale()
        name = locale.nativeLanguageName()
        if locale.language() == QLocale.Language.C or not name:
            self.layout_hint.setVisible(False)
            return
        # Qt writes "American English"; keyboards are named by language and country.
        plain = QLocale.languageToString(locale.language())
        native = name if plain not in name else plain
        land = QLocale.territoryToCode(locale.territory())
        self.layout_hint.set_words(f"{native} ({land})" if land else native)
        self.layout_hint.setVisible(self._hints)

    def _place_eye(self) -> None:
        gap = (_HEIGHT - _EYE) // 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = _EYE_END if mirrored else self.line.width() - _EYE - _EYE_END
        self.eye.move(x, gap)
        self.keys.move(x + _EYE if mirrored else x - _EYE, gap)
        room = _EYE * (1 + (not self.keys.isHidden())) + gap - 4
        now = self.line.textMargins()
        start, end = (room, 0) if mirrored else (0, room)
        self.line.setTextMargins(start, now.top(), end, now.bottom())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The eye stays at the end of the field."""
        super().resizeEvent(event)
        self._place_eye()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field got its width, or Caps Lock was pressed in it."""
        if watched is self.line and event.type() == QEvent.Type.Resize:
            self._place_eye()
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_CapsLock:
            if event.type() == QEvent.Type.KeyPress:
                self._caps(not self.caps.isVisibleTo(self))
        elif event.type() == QEvent.Type.FocusOut:
            self._caps(False)  # noqa: FBT003 - what the key does elsewhere is not known here
        return False


class _Hint(QWidget):
    """An icon and a few words below the field."""

    def __init__(self, icon: str, words: str, tone: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._words: Words = text(words, "quiet")
        self._words.set_colour(tone)
        if tone == "warn":
            self._words.set_weight(500)
        row.addWidget(Glyph(icon, tone, 16))
        row.addWidget(self._words)
        if not words:
            self._words.setProperty("said", True)  # noqa: FBT003 - Qt takes any value here

    def set_words(self, words: str) -> None:
        """Say something else."""
        self._words.setText(words)
