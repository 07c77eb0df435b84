"""Long work that is being done, over the foot: a name, a bar, speed, time left, *Cancel*."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import Space

if TYPE_CHECKING:
    from ui.jobs import Job, Jobs
    from ui.widgets.progress import JobBar

_MINUTE: Final = 60


class JobStrip(QWidget):
    """One bar for each long job that people should see; hidden while there is none."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._bars: dict[Job, JobBar] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XL, Space.S, Space.XL, Space.S)
        self._column.setSpacing(Space.S)
        self.hide()
        jobs.shown_changed.connect(self._follow)

    def _follow(self) -> None:
        shown = self._jobs.shown
        for job in [job for job in self._bars if job not in shown]:
            bar = self._bars.pop(job)
            self._column.removeWidget(bar)
            bar.deleteLater()
        for job in shown:
            if job not in self._bars:
                self._add(job)
        self.setVisible(bool(self._bars))

    def _add(self, job: Job) -> None:
        from ui.widgets.progress import JobBar  # noqa: PLC0415 - not needed to start

        bar = self._bars[job] = JobBar(job.name, "", self.tr("Cancel"))
        self._column.addWidget(bar)
        job.moved.connect(partial(self._move, job))
        bar.cancelled.connect(job.cancel)
        self._move(job)

    def _move(self, job: Job) -> None:
        bar = self._bars.get(job)
        if bar is not None:
            told = (self._speed(job.speed), self._left(job.seconds_left))
            bar.show_done(job.done, job.total, "  ·  ".join(one for one in told if one))

    def _speed(self, speed: float | None) -> str:
        if speed is None:
            return ""
        from ui.evidence import words  # noqa: PLC0415 - not needed to start

        return self.tr("{size} a second").format(size=words.size(round(speed)))

    def _left(self, seconds: int | None) -> str:
        if seconds is None:
            return ""
        if seconds < _MINUTE:
            return self.tr("about %n second(s) left", "", max(1, seconds))
        return self.tr("about %n minute(s) left", "", round(seconds / _MINUTE))
