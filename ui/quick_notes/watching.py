"""While a note is written on the lock screen: what nobody's presence means for it.

There is no open vault that could be locked. What was typed is saved as a note, and the process
begins anew, so that nothing of it stays on the screen or in memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from ui import away
from ui.idle import Idle
from ui.panic import Panic
from ui.unlock import entry

if TYPE_CHECKING:
    from ui.quick_notes.dialog import QuickNote


class Watching(QObject):
    """Watches for as long as the dialog lives.

    Args:
        dialog: in which the note is written.
        minutes: after how many without a key or a click nobody is there.
    """

    left = Signal(str, bool)
    """Everything is saved, or cannot be: a code, and whether the window shall come back small."""

    def __init__(self, dialog: QuickNote, minutes: float) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        application = QApplication.instance()
        self._idle = Idle(application, minutes, self)  # type: ignore[arg-type] # there is one by now
        self._idle.passed.connect(self.leave)
        # Which key the drawer has for it nobody knows while it is locked.
        self._panic = Panic(application, entry.PANIC_KEYS[0], self)  # type: ignore[arg-type] # the same
        self._panic.held.connect(self.vanish)
        self._away = away.watch(self)
        self._away.gone.connect(self.leave)

    def leave(self) -> None:
        """Nobody is there."""
        self._go(small=False)

    def vanish(self) -> None:
        """Nothing stays on the screen, now."""
        self._go(small=True)

    def _go(self, *, small: bool) -> None:
        for window in QApplication.topLevelWidgets():
            window.hide()
        self._dialog.save_anyhow(lambda code: self.left.emit(code, small))
