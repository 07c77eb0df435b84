"""The dialog in which a quick note is written while the vault stays locked."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.errors import AppError, InputError
from defender_app.quick_notes import times
from ui.evidence.drop import DropPlace
from ui.i18n import dates
from ui.quick_notes import draft
from ui.quick_notes.draft import Typed
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets import buttons, labels
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import Labelled, LineEdit, PlainEdit
from ui.widgets.progress import JobBar
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from crypto.errors import CryptoError
    from ui.jobs import Job, Jobs, Progress
    from ui.notify import Notify

_WIDTH: Final = 560
_HIGHEST: Final = 640
_AROUND: Final = 48
_LINES: Final = 6
_WHEN: Final = 240
_TRADITIONAL: Final = QLocale.DataSizeFormat.DataSizeTraditionalFormat


class QuickNote(Dialog):
    """Text, time, photos and files; *Save* seals them. It never opens anything.

    Args:
        parent: the window.
        folder: the vault.
        jobs: saves away from the window.
        notify: asks for files, and what to do with words that are not saved.

    Attributes:
        text: what happened. when: the time. files: those added so far.
    """

    gone = Signal(str)
    """It is saved, or thrown away on purpose: nothing of it may stay in memory. A code, or ""."""

    def __init__(self, parent: QWidget, folder: Path, jobs: Jobs, notify: Notify) -> None:
        super().__init__(parent)
        self._folder, self._jobs, self._notify = folder, jobs, notify
        self._job: Job | None = None
        self._ended = False
        self.files: list[Path] = []
        self.setWindowTitle(parent.window().windowTitle())
        self.setFixedWidth(theme.scaled(_WIDTH))
        title = self.tr("Quick note")
        self.setAccessibleName(title)
        self.text = PlainEdit(lines=_LINES)
        self.when = LineEdit(width=_WHEN)
        self.when.setText(times.shown_now(_now()))
        self._when = Labelled(
            self.tr("When"), self.when, self.tr("Change it if it happened earlier, or empty it")
        )
        self.drop = DropPlace()
        self.drop.dropped.connect(self.add_files)
        self.drop.choose.clicked.connect(self._choose)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        self.trouble = labels.text("", "label", wrap=True)
        self.trouble.set_colour("danger")
        self.trouble.hide()
        self.bar = JobBar(self.tr("Saving"))
        self.bar.hide()
        self.bar.cancelled.connect(self._stop)
        self._lay_out(title)
        jobs.shown_changed.connect(self._show_bar)
        self.finished.connect(self.deleteLater)

    def __repr__(self) -> str:
        return "<quick note>"

    @property
    def typed(self) -> Typed:
        """What stands in it now; a time that cannot be read stands above the text, as typed."""
        text = self.text.toPlainText()
        try:
            return Typed(text, self._read_when(), tuple(self.files))
        except InputError:
            text = f"{self.when.text().strip()}\n\n{text}" if text.strip() else text
            return Typed(text, "", tuple(self.files))

    def _read_when(self) -> str:
        return times.read(self.when.text(), _now(), dates.hear)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Have these files go with the note."""
        self.files += [path for path in paths if path not in self.files]
        self._show_files()

    def save(self) -> None:
        """Seal it into the inbox; what is wrong is said here, and nothing of it is lost."""
        if self._job is not None or self._ended:
            return
        self._say("")
        self._when.set_error("")
        typed, folder = self.typed, self._folder
        if typed.is_blank:
            self._say(self.tr("Type something first, or add a file."))
            return
        try:
            self._read_when()
        except InputError:
            self._when.set_error(
                self.tr("This can mean several times, or none. Write it like 2026-11-22 18:40.")
            )
            self.when.setFocus()
            return

        def work(progress: Progress) -> None:
            draft.save(folder, typed, progress)

        self._job = self._jobs.long(
            self.tr("Saving the note"),
            work,
            lambda _: self._end(draft.KEPT),
            owner=self,
            failed=self._failed,
            cancelled=lambda: self._busy(None),
            in_bytes=True,
        )
        self._job.moved.connect(self._moved)
        self._busy(self._job)

    def save_anyhow(self, then: Callable[[str], None]) -> None:
        """Nobody may be there: save what can be saved, and say with which code it ended.

        What is being saved already is waited for; a blank one just ends.
        """
        if self._ended:
            return
        typed, folder = self.typed, self._folder
        if self._job is not None:
            # It ends by itself, and says so.
            return
        if typed.is_blank:
            self._ended = True
            then("")
            return
        self._ended = True
        self._jobs.do(
            partial(draft.save_anyhow, folder, typed),
            then,
            owner=self._jobs,
            failed=lambda _: then(draft.NOT_KEPT),
        )

    def save_now(self) -> None:
        """The process is about to end: save at once, in this thread."""
        if self._ended or self._job is not None or self.typed.is_blank:
            return
        self._ended = True
        try:
            draft.save_anyhow(self._folder, self.typed)
        except AppError:
            return

    def reject(self) -> None:
        """Nothing typed is thrown away without a question."""
        if self._job is not None:
            self._stop()
            return
        if self.typed.is_blank or self._ended:
            super().reject()
            return
        self._notify.ask(
            self.tr("Throw this note away?"),
            self.tr("It was not saved. Nobody can bring it back."),
            self.tr("Throw it away"),
            self.tr("Keep writing"),
            danger=True,
            then=lambda: self._end(""),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """One can write at once."""
        super().showEvent(event)
        self._fit()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is shown needs more room now, or less."""
        if watched is self._page.page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return False

    def _end(self, code: str) -> None:
        self._ended = True
        self._job = None
        self.text.clear()
        self.when.clear()
        self.files = []
        self.hide()
        self.gone.emit(code)

    def _failed(self, error: AppError | CryptoError) -> None:
        from ui.messages import message  # noqa: PLC0415 - only after a fault

        self._busy(None)
        said = message(error)
        self._say(" ".join(part for part in (said.what, said.lost, said.next) if part))
        self._fit()

    def _busy(self, job: Job | None) -> None:
        self._job = job
        for one in (self.text, self.when, self.drop, self.keep, self._held):
            one.setEnabled(job is None)
        self.keep.setText(self.tr("Save the note") if job is None else self.tr("Saving…"))
        if job is None:
            self.bar.hide()
            self.text.setFocus()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_bar(self) -> None:
        if self._job is not None and self._job in self._jobs.shown:
            self._moved()
            self.bar.show()
            self._fit()

    def _moved(self) -> None:
        if self._job is not None:
            self.bar.show_done(self._job.done, self._job.total, "")

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.setAccessibleDescription(words)

    def _choose(self) -> None:
        self._notify.choose_files(self.tr("Photos and files for the note"), "", self.add_files)

    def _remove(self, path: Path) -> None:
        self.files = [one for one in self.files if one != path]
        self._show_files()
        self.drop.choose.setFocus()

    def _show_files(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            row = item.widget() if item is not None else None
            if row is not None:
                row.hide()
                row.deleteLater()
        for path in self.files:
            row = _FileRow(path)
            row.remove.clicked.connect(partial(self._take_out, path))
            self._rows.addWidget(row)
            row.show()
        self._held.setVisible(bool(self.files))
        self._fit()

    def _take_out(self, path: Path, *_: Any) -> None:
        self._remove(path)

    def _lay_out(self, title: str) -> None:
        page = self._page = ScrollPage(gap=0)
        page.body.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.S)
        page.body.setSpacing(Space.M)
        page.body.addWidget(labels.text(title, "record"))
        reason = labels.text(
            self.tr(
                "It is sealed when you save it. Nothing on this computer can read it, not even "
                "you, until the vault is opened."
            ),
            "body",
            wrap=True,
        )
        reason.set_colour("ink2")
        page.body.addWidget(reason)
        page.body.addWidget(Labelled(self.tr("What happened"), self.text))
        page.body.addWidget(self._when)
        page.body.addWidget(self.drop)
        self._held = QWidget()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._held.setLayout(self._rows)
        self._held.hide()
        page.body.addWidget(self._held)
        page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        page.page.installEventFilter(self)
        column.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        self.leave = buttons.outlined(self.tr("Cancel"))
        self.leave.clicked.connect(self.reject)
        self.keep = buttons.filled(self.tr("Save the note"))
        self.keep.clicked.connect(self.save)
        # Enter in the line of the time; else Qt would choose a button by itself.
        self.keep.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.keep)
        self._bottom = QVBoxLayout()
        self._bottom.setContentsMargins(Space.XL, Space.M, Space.XL, Space.XL)
        self._bottom.setSpacing(Space.M)
        for one in (self.trouble, self.bar):
            self._bottom.addWidget(one)
        self._bottom.addLayout(row)
        return self._bottom

    def _fit(self) -> None:
        """As high as what is shown, within the screen."""
        edge = self.contentsMargins()
        inner = self.width() - edge.left() - edge.right()
        self._bottom.invalidate()
        foot = self._bottom.totalHeightForWidth(inner)
        foot = foot if foot > 0 else self._bottom.totalSizeHint().height()
        high = self._page.body.totalHeightForWidth(inner)
        high = high if high > 0 else self._page.body.totalSizeHint().height()
        most = self.screen().availableGeometry().height() - _AROUND
        # A scroll bar takes width, for which lines may wrap that would not without it.
        hidden = self._page.verticalScrollBar().maximum() if self.isVisible() else 0
        whole = max(high + foot + edge.top() + edge.bottom(), self.height() + hidden)
        self.resize(self.width(), min(whole, theme.scaled(_HIGHEST), most))


class _FileRow(QWidget):
    """One file that goes with the note."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        name = labels.Elided(path.name, "body")
        labels.mark_said(name)
        try:
            kept = QLocale().formattedDataSize(path.stat().st_size, 1, _TRADITIONAL)
            size = labels.own_way(kept)
        except OSError:
            size = ""
        self.remove = buttons.icon_button("close", self.tr("Take it out"))
        named = self.tr("Take out {name}").format(name=labels.isolated(path.name))
        self.remove.setAccessibleName(named)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(name, 1)
        row.addWidget(labels.said(size, "quiet"))
        row.addWidget(self.remove)


def _now() -> dt.datetime:
    return dt.datetime.now().astimezone().replace(tzinfo=None)
