"""The foot of Send: what is true now, the way back and forward, or the job that runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.buttons import filled, outlined
from ui.widgets.cards import Glyph, Hairline, Panel
from ui.widgets.labels import text
from ui.widgets.progress import JobBar

if TYPE_CHECKING:
    from ui.jobs import Job

_FOOT: Final = 64


class Foot(Panel):
    """What is true now, and the way back and forward; or the job that runs."""

    def __init__(self) -> None:
        super().__init__("surface")
        self.setFixedHeight(_FOOT + 1)
        self.words = text("", "quiet", wrap=True)
        self.back = outlined(self.tr("Back"))
        self.back.setMinimumWidth(96)
        self.forward = filled("")
        self._job = JobBar("")
        self.cancelled = self._job.cancelled
        self._plain = QWidget()
        row = QHBoxLayout(self._plain)
        row.setContentsMargins(Space.XL, 0, Space.XL, 0)
        row.setSpacing(10)
        row.addWidget(Glyph("info", "ink2", 16))
        row.addWidget(self.words, 1)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        self.body.addWidget(Hairline())
        self.body.addWidget(self._plain, 1)
        self.body.addWidget(self._job)
        self._job.setContentsMargins(Space.XL, 6, Space.XL, 6)
        self._job.hide()

    def show_step(self, said: str, forward: str, *, ready: bool, first: bool) -> None:
        """The words of a step."""
        self.words.setText(said)
        self.forward.setText(forward)
        self.forward.setEnabled(ready)
        self.back.setVisible(not first)

    def show_job(self, job: Job) -> None:
        """The files are being written."""
        self._job.name.setText(job.name)
        job.moved.connect(lambda: self._move(job))
        self._plain.hide()
        self._job.show()

    def _move(self, job: Job) -> None:
        left = job.seconds_left
        words = "" if left is None else self.tr("%n second(s) left", "", left)
        self._job.show_done(job.done, job.total, words)

    def hide_job(self) -> None:
        """They are written, or not."""
        self._job.hide()
        self._plain.show()
