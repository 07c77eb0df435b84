"""The way from the lock screen to a quick note; what it needs is loaded when somebody goes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ui.quick_notes.dialog import QuickNote
    from ui.unlock.window import FirstWindow


class NoteWay(QObject):
    """Opens the dialog over the lock screen.

    Args:
        window: with the lock screen; the owner.

    Attributes:
        note: the dialog, or None while no note is written.
    """

    stale = Signal(str, bool)
    """Something was typed that may not stay in memory: begin anew, with a code to show or "", and
    with a small window where that is said."""

    def __init__(self, window: FirstWindow) -> None:
        super().__init__(window)
        self._window = window
        self.note: QuickNote | None = None

    def write(self) -> None:
        """Write something down while the vault stays locked."""
        from ui import loading  # noqa: PLC0415 - not needed for the first painting

        # Another thread may be loading what opens vaults just now, and half of it is the same.
        names = ("ui.quick_notes.opening",)
        loading.load(names, self._window.jobs, self, self._open)

    def keep(self) -> None:
        """The process is about to end: a note that is being written is saved at once."""
        if self.note is not None:
            self.note.save_now()

    def ask_first(self) -> bool:
        """Whether words stand there that would be lost; asks what to do with them then."""
        if self.note is None or self.note.typed.is_blank:
            return False
        self.note.reject()
        return True

    def _open(self) -> None:
        from ui.quick_notes import opening  # noqa: PLC0415 - just loaded

        window = self._window
        if window.folder is None or self.note is not None:
            return
        self.note = opening.write_note(
            window,
            window.folder,
            window.jobs,
            window.notify,
            idle_minutes=window.options.idle_minutes,
            leave=self.stale.emit,
        )
        self.note.destroyed.connect(self._closed)

    def _closed(self) -> None:
        self.note = None
