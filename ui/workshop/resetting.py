"""The reset of a workshop: both windows lock, and everything is as it was at the start."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from defender_app.errors import InputError, UsageError
from defender_app.files import disk_errors
from defender_app.workshop import folder as folders
from defender_app.workshop import snapshot
from ui.theme.tokens import Space
from ui.unlock.sheet import Sheet
from ui.widgets import labels

if TYPE_CHECKING:
    from pathlib import Path

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.workshop.snapshot import Reset
    from ui.jobs import Jobs, Progress
    from ui.workplace import Workplace

ASKED: Final = ".lock-for-reset"
"""Lies in the folder of a workshop while one window asks the other to lock; says nothing else."""

_PATIENCE: Final = 8.0
_AGAIN: Final = 0.1
_LOOK: Final = 200
_IN_USE: Final = "vault-in-use"


def reset(root: Path, progress: Progress, *, patience: float = _PATIENCE) -> Reset:
    """Ask the other window to lock, wait for that, and reset.

    Args:
        root: of the workshop.
        progress: False ends the waiting.
        patience: how many seconds the other window has.

    Raises:
        As ``snapshot.reset``; nothing was touched then.
    """
    asks = root / ASKED
    end = time.monotonic() + patience
    with disk_errors():
        asks.touch(mode=0o600)
    try:
        while True:
            try:
                return snapshot.reset(root, remove_foreign=True)
            except UsageError as error:
                if error.code != _IN_USE or time.monotonic() > end:
                    raise
            if not progress(0, 0):
                raise InputError("cancelled")
            time.sleep(_AGAIN)
    finally:
        with contextlib.suppress(OSError):
            asks.unlink(missing_ok=True)


def ask_to_lock(vault: Path) -> None:
    """Ask the other window to lock while this one does: it has then locked when it is waited for.

    Args:
        vault: of this window. What cannot be written now is asked for again by ``reset``.
    """
    workshop = folders.of_vault(vault)
    if workshop is not None:
        with contextlib.suppress(OSError):
            (workshop.root / ASKED).touch(mode=0o600)


class ResetWatch(QObject):
    """Looks whether the other seat of the workshop wants to begin again.

    Args:
        place: of an open vault.
        parent: the owner.
    """

    asked = Signal()

    def __init__(self, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._since = time.time()
        self._root: Path | None = None
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self._look)
        folder = place.folder
        if place.training:
            place.jobs.do(
                lambda: folders.of_vault(folder), self._found, owner=self, failed=lambda _: None
            )

    def _found(self, workshop: folders.Workshop | None) -> None:
        if workshop is not None:
            self._root = workshop.root
            self._timer.start()

    def _look(self) -> None:
        with contextlib.suppress(OSError):
            # One that lay here before is left of something that was cut short.
            if self._root is not None and (self._root / ASKED).stat().st_mtime >= self._since:
                self._timer.stop()
                self.asked.emit()


class Resetting(Sheet):
    """Says what is done, and what could not be.

    Args:
        folder: a vault of the workshop, locked.
        jobs: does it.
    """

    done = Signal()

    def __init__(self, folder: Path, jobs: Jobs) -> None:
        super().__init__(jobs, "")
        self._bar.setAccessibleName(self.tr("Beginning again"))
        self._folder = folder
        step = labels.text(self.tr("The workshop begins again"), "page", wrap=True)
        self._stack.add(step)
        self.back.clicked.connect(self._back)
        self.next.clicked.connect(self.begin)
        self.next.setText(self.tr("Try again"))
        self.foot.language.hide()
        self._card.body.setSpacing(Space.M)
        self.begin()

    def __repr__(self) -> str:
        return "<resetting>"

    def begin(self) -> None:
        """Do it."""
        if self._job is not None:
            return
        folder = self._folder

        def work(progress: Progress) -> Reset:
            workshop = folders.of_vault(folder)
            if workshop is None:
                raise InputError("workshop-unknown", folder=folder.parent.name)
            return reset(workshop.root, progress)

        self._busy(busy=True)
        self._job = self._jobs.long(
            self.tr("Beginning again"),
            work,
            lambda _: self._ended(),
            owner=self,
            failed=self._failed,
            cancelled=self.left.emit,
        )
        self._jobs.shown_changed.connect(self._show_bar)

    def leave(self) -> None:
        """Another screen takes the place of this one."""
        if self._job is not None:
            self._job.cancel()

    def _ended(self) -> None:
        self._job = None
        self.done.emit()

    def _failed(self, error: AppError | CryptoError) -> None:
        self._job = None
        self._busy(busy=False)
        if error.code == _IN_USE:
            self._say(
                self.tr(
                    "The other window is still open. Nothing was touched. Lock it, then try again."
                )
            )
        else:
            self.show_problem(error)

    def _back(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.left.emit()

    def _busy(self, *, busy: bool) -> None:
        self.next.setVisible(not busy)
        self.back.setText(self.tr("Cancel") if busy else self.tr("Back"))
        self._say(self.tr("Both vaults become what they were…") if busy else "", tone="ink2")
