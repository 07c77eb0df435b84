"""A field whose answer is kept a moment after it was typed, and until it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ui import unsaved

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.focal.work import CaseWork
    from ui.workplace import Workplace

_SAVE_AFTER: Final = 700
T = TypeVar("T")


class Kept(QObject):
    """Keeps what a field says. ``saved`` once it is in the drawer.

    A text that is being typed is never replaced by one that was read from the drawer before.
    """

    saved = Signal()

    def __init__(
        self,
        place: Workplace,
        key: str,
        read: Callable[[], object],
        write: Callable[[object], CaseWork],
    ) -> None:
        """Keep a field.

        Args:
            place: the drawer, the jobs, and where it stays while it cannot be kept.
            key: whose answer it is.
            read: what the field says now; None while that is no answer.
            write: puts it into the drawer; called away from the window.
        """
        super().__init__()
        self._place, self._key, self._read, self._write = place, key, read, write
        self._known: object = None
        self._soon = QTimer(self, singleShot=True, interval=_SAVE_AFTER)
        self._soon.timeout.connect(self.flush)

    def take_up(self, known: T) -> T | None:
        """What the field should show of what the drawer says; None to leave it as it is.

        Args:
            known: as it is in the drawer.
        """
        waiting = self._place.unsaved.text(self._key)
        if self._soon.isActive() or waiting is not None:
            return None
        before, self._known = self._known, known
        return known if before != known else None

    def typed(self) -> None:
        """Something changed in the field."""
        # A timer that runs is left alone: also while typing goes on, it is kept.
        if not self._soon.isActive():
            self._soon.start()

    def flush(self) -> None:
        """Keep it now."""
        self._soon.stop()
        said = self._read()
        if said is None or said == self._known:
            return
        self._known = said
        place = self._place

        def work() -> object:
            self._write(said)
            return place.drawer.now()

        unsaved.save(place, self._key, said, work, self._done)  # type: ignore[arg-type] # a moment

    def _done(self) -> None:
        self.saved.emit()
