"""Copying a sealed file to a stick: chosen, written, read back, and said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.report import sent_copies
from ui.messages import isolated, message
from ui.theme.tokens import Space
from ui.widgets.buttons import outlined
from ui.widgets.cards import Glyph
from ui.widgets.labels import mark_said, text
from ui.widgets.progress import JobBar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.report.seal import Sealed
    from defender_app.report.sent_copies import Copied
    from ui.jobs import Job, Progress
    from ui.workplace import Workplace


class Carry(QWidget):
    """A button for one file or several, its progress, and what came of it.

    Attributes:
        copied: what lies on the stick, read back and the same.
    """

    ended = Signal()

    def __init__(self, place: Workplace, files: Sequence[Sealed]) -> None:
        super().__init__()
        self._place, self._files = place, tuple(files)
        self.copied: tuple[Copied, ...] = ()
        self.job: Job | None = None
        words = self.tr("Copy to a stick…")
        if len(files) > 1:
            words = self.tr("Copy all to a stick…")
        self.button = outlined(words, "usb")
        self.button.clicked.connect(self._choose)
        self.bar = JobBar("")
        self.bar.cancelled.connect(self._cancel)
        self.bar.hide()
        self._mark = Glyph("check", "ok", 16)
        self.said = text("", "quiet", wrap=True)
        self._lay_out()
        self._tell("", good=True)
        place.jobs.shown_changed.connect(self._shown)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        told = QHBoxLayout()
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(Space.S)
        told.addWidget(self._mark)
        told.addWidget(self.said, 1)
        mark_said(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addLayout(told)

    def _choose(self) -> None:
        self._place.notify.choose_folder(self.tr("The stick, or a folder on it"), self.copy_to)

    def copy_to(self, folder: Path) -> None:
        """Copy there and read it back."""
        if self.job is not None:
            return
        self._tell("", good=True)
        self.button.setEnabled(False)
        name = self.tr("Copying and reading back %n file(s)", "", len(self._files))
        self.bar.name.setText(name)
        self.job = self._place.jobs.long(
            name,
            lambda progress: _copy(self._files, folder, progress),
            self._done,
            owner=self,
            failed=self._failed,
            cancelled=self._cancelled,
            in_bytes=True,
        )
        self.job.moved.connect(self._moved)

    def _shown(self) -> None:
        if self.job is not None and self.job in self._place.jobs.shown:
            self.bar.show()

    def _moved(self) -> None:
        job = self.job
        if job is not None:
            left = job.seconds_left
            words = "" if left is None else self.tr("%n second(s) left", "", left)
            self.bar.show_done(job.done, job.total, words)

    def _cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()

    def _end(self) -> None:
        self.job = None
        self.bar.hide()
        self.button.setEnabled(True)
        self.button.setFocus()
        self.ended.emit()

    def _done(self, copied: tuple[Copied, ...]) -> None:
        self.copied = copied
        if all(one.was_there for one in copied):
            say = self.tr("It was there already, read back and the same.")
        else:
            say = self.tr("Copied, read back, and the same.")
        folder = isolated(str(copied[0].path.parent))
        eject = self.tr("Eject the stick before you pull it out.")
        self._tell(f"{say} {folder}\n{eject}", good=True)
        self._end()

    def _failed(self, error: AppError | CryptoError) -> None:
        why = message(error)
        self._tell(" ".join(part for part in (why.what, why.reason) if part), good=False)
        self._end()

    def _cancelled(self) -> None:
        self._tell(self.tr("Cancelled. No half of a file is on the stick."), good=False)
        self._end()

    def _tell(self, words: str, *, good: bool) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self._mark.setVisible(bool(words) and good)


def _copy(files: Sequence[Sealed], folder: Path, progress: Progress) -> tuple[Copied, ...]:
    total = 2 * sum(one.size for one in files)
    before, made = 0, []
    for one in files:

        def step(done: int, _total: int, start: int = before) -> bool:
            return progress(start + done, total)

        made.append(sent_copies.copy_out(one.path, folder, one.sha256, step))
        before += 2 * one.size
    return tuple(made)
