"""Sealing one file for each focal point, while somebody may have gone elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from defender_app.report import sending, waiting
from defender_app.report.sending import Walk
from ui.messages import isolated, message

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.report.preparing import Prepared
    from defender_app.report.seal import Sealed
    from defender_app.report.sent import Keep
    from ui.jobs import Job, Progress
    from ui.workplace import Workplace


class Sealing(QObject):
    """Seals one file for each focal point, one after the other.

    It belongs to the window: whoever leaves the page does not stop it, and is told how it ended.

    Attributes:
        walk: what became of it so far.
    """

    ended = Signal()

    def __init__(
        self,
        place: Workplace,
        prepared: Sequence[Prepared],
        folder: Path,
        keep: Keep = "copy",
        waiting_id: str = "",
    ) -> None:
        super().__init__(place.jobs)
        self._waiting_id = waiting_id
        self.is_told = False
        self.place, self.prepared, self.folder = place, tuple(prepared), folder
        self.walk = Walk(keep=keep)
        self.error: AppError | CryptoError | None = None
        self.was_cancelled = False
        self.job: Job | None = None

    @property
    def done(self) -> list[tuple[Prepared, Sealed]]:
        """What lies in the folder; it stays when a later one is cancelled or fails."""
        return self.walk.done

    def begin(self, name: str) -> None:
        """Start; ``ended`` tells."""
        self.job = self.place.jobs.long(
            name,
            self._work,
            lambda _: self._end(),
            owner=self,
            failed=self._fail,
            cancelled=self._cancelled,
        )

    def _work(self, progress: Progress) -> None:
        self.walk = sending.send(
            self.place.drawer, self.prepared, self.folder, keep=self.walk.keep, progress=progress
        )
        if self.walk.error is not None:
            raise self.walk.error
        waiting.forget(self.place.drawer, self._waiting_id)

    def _fail(self, error: AppError | CryptoError) -> None:
        self.error = error
        self._end()

    def _cancelled(self) -> None:
        self.was_cancelled = True
        self._end()

    def _end(self) -> None:
        if self.walk.kept != "copy":
            self.place.changes.records.emit()
        self.ended.emit()
        if not self.is_told:
            self._tell()
        self.deleteLater()

    def _tell(self) -> None:
        notify, missing = self.place.notify, len(self.prepared) - len(self.done)
        if not self.done:
            if self.error is not None:
                notify.problem(self.error)
            elif self.was_cancelled:
                notify.said(self.tr("Cancelled. Nothing was sealed."))
            return
        details = [self.tr("In the folder {folder}").format(folder=isolated(str(self.folder)))]
        if missing:
            details.append(self.tr("%n file(s) were not made", "", missing))
        if self.error is not None:
            details.append(message(self.error).what)
        if self.walk.why_kept is not None:
            details.append(self.tr("Nothing was removed"))
            details.append(message(self.walk.why_kept).what)
        notify.finished(self.tr("%n file(s) sealed", "", len(self.done)), "\n".join(details))
