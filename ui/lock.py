"""Leave an open vault: everything typed is saved, the vault is locked, the process begins anew."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from defender_app.errors import AppError
from ui.imports import note_missing

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.vault import Vault
    from ui.imports import Batch
    from ui.workplace import Workplace

_PATIENCE: Final = 10_000
_NOT_SAVED: Final = "not-saved"
_NOT_FINISHED: Final = "not-finished"


class Leave(QObject):
    """The way out of one open vault.

    Args:
        vault: open.
        place: the jobs through which everything is saved, and what could not be saved so far.
        flush: has every page hand over what was typed.
        parent: the owner.
    """

    unsaved = Signal()
    """Something could not be saved, so nothing was locked; ask, and call again with ``force``."""
    unfinished = Signal()
    """Something is still being written; the same."""

    def __init__(
        self,
        vault: Vault,
        place: Workplace,
        flush: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._jobs, self._unsaved, self._imports = place.jobs, place.unsaved, place.imports
        self._flush = flush
        self._leaving = False

    def __call__(self, then: Callable[[str], object], *, force: bool = False) -> None:
        """Save, lock, and go on.

        Args:
            then: called once the vault is locked, with "" or with the code of what went wrong:
                ``not-saved``, ``not-finished``, or what locking it came up against; usually ends
                the process.
            force: lock even though something could not be saved, as nobody may be there to ask.
        """
        if self._leaving:
            return
        self._leaving = True
        saved = self._saved()
        if not saved and not force:
            self._leaving = False
            self.unsaved.emit()
            return
        coming = self._imports.stop()
        finished = self._jobs.stop(_PATIENCE, force=force)
        if not finished and not force:
            self._leaving = False
            self.unfinished.emit()
            return
        if finished:
            self._note(coming)
        problem = self._lock()
        # What is lost matters more than what else happened.
        then(_NOT_SAVED if not saved else _NOT_FINISHED if not finished else problem)

    def _note(self, coming: tuple[Batch, ...]) -> None:
        # Nothing runs any more that the drawer would have to be left to.
        with contextlib.suppress(AppError):
            note_missing(self._vault.drawer, coming)

    def _lock(self) -> str:
        # Only where a file was decoded in a process of its own: that one ends first.
        rooms = sys.modules.get("defender_app.decoding.room")
        if rooms is not None:
            rooms.close_all()
        try:
            self._vault.lock()
        except AppError as error:
            return error.code
        return ""

    def _saved(self) -> bool:
        failures = self._jobs.failures
        self._flush()
        done = self._jobs.finish(_PATIENCE)
        return done and self._jobs.failures == failures and not self._unsaved
