"""Which key presses may be shown to a room, and how they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.shell.frame import TRAINING
from ui.widgets.private import UNSEEN

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_MODIFIERS: Final = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_unknown,
    }
)


def may_show(widget: QWidget | None) -> bool:
    """Whether keys that go to a widget may be shown: never those of a secret or of a name.

    Args:
        widget: has the keyboard; None where nothing has.
    """
    if widget is None or not widget.window().property(TRAINING):
        return False
    step: QWidget | None = widget
    while step is not None:
        hidden = isinstance(step, QLineEdit) and step.echoMode() != QLineEdit.EchoMode.Normal
        sensitive = step.inputMethodHints() & Qt.InputMethodHint.ImhHiddenText
        if hidden or sensitive or step.property(UNSEEN):
            return False
        # A dialog over a window is not in it.
        step = None if step.isWindow() else step.parentWidget()
    return True


def named(event: QKeyEvent) -> str:
    """A key press as people write it, with what is held; "" for a key that is only held."""
    key = Qt.Key(event.key())
    if key in _MODIFIERS or not event.key():
        return ""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key == Qt.Key.Key_Space:
        name = QCoreApplication.translate("Presenter", "Space")
    elif (
        event.text().isprintable()
        and event.text()
        and held
        in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        }
    ):
        # The letter says already that Shift was held.
        return event.text()
    else:
        name = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.NativeText)
    words = {
        Qt.KeyboardModifier.ControlModifier: QCoreApplication.translate("Presenter", "Ctrl"),
        Qt.KeyboardModifier.AltModifier: QCoreApplication.translate("Presenter", "Alt"),
        Qt.KeyboardModifier.ShiftModifier: QCoreApplication.translate("Presenter", "Shift"),
        Qt.KeyboardModifier.MetaModifier: QCoreApplication.translate("Presenter", "Meta"),
    }
    return " + ".join([*(word for one, word in words.items() if held & one), name])
