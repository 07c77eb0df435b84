"""Leave an open vault: everything typed is saved, the vault is locked, the process begins anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from defender_app.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.vault import Vault
    from ui.jobs import Jobs

_PATIENCE: Final = 10_000


class Leave(QObject):
    """The way out of one open vault.

    Args:
        vault: open.
        jobs: through which everything is saved.
        flush: has every page hand over what was typed.
        parent: the owner.
    """

    unsaved = Signal()
    """Something could not be saved, so nothing was locked; ask, and call again with ``force``."""

    def __init__(
        self, vault: Vault, jobs: Jobs, flush: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._jobs = jobs
        self._flush = flush
        self._leaving = False

    def __call__(self, then: Callable[[str], object], *, force: bool = False) -> None:
        """Save, lock, and go on.

        Args:
            then: called once the vault is locked, with "" or with the code of what went wrong
                in locking it; usually ends the process.
            force: lock even though something could not be saved, as nobody may be there to ask.
        """
        if self._leaving:
            return
        self._leaving = True
        if not self._saved() and not force:
            self._leaving = False
            self.unsaved.emit()
            return
        self._jobs.stop(_PATIENCE)
        problem = ""
        try:
            self._vault.lock()
        except AppError as error:
            problem = error.code
        then(problem)

    def _saved(self) -> bool:
        failures = self._jobs.failures
        self._flush()
        return self._jobs.finish(_PATIENCE) and self._jobs.failures == failures
