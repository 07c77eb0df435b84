"""The one seam for talking to the person: what a page says or asks goes through here.

The main window connects the signals to its banner and its foot; tests record the calls.
"""

from __future__ import annotations

import functools
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from shiboken6 import isValid

from defender_app import portable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from ui.widgets.dialogs import Question


_QT_PROJECT: Final = "QtProject"


class Notify(QObject):
    """Talks to the person in front of a window.

    Attributes:
        problem_came: an error to show as a banner (``AppError`` or ``CryptoError``).
        several_came: a tuple of them, to show at once.
        words_came: a quiet line for the foot, already translated.
        end_came: how long work ended, in a sentence and its details, both translated.
        saved_at: the moment of the last save.
    """

    problem_came = Signal(object)
    several_came = Signal(tuple)
    words_came = Signal(str)
    end_came = Signal(str, str)
    saved_at = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._asked: dict[str, Question] = {}
        self._chooser: QFileDialog | None = None

    def problem(self, error: AppError | CryptoError) -> None:
        """Say what went wrong, what was not lost, and what to do next."""
        self.problem_came.emit(error)

    def several(self, errors: Sequence[AppError | CryptoError]) -> None:
        """Say what went wrong with several things that were done together."""
        if len(errors) == 1:
            self.problem(errors[0])
        else:
            self.several_came.emit(tuple(errors))

    def said(self, words: str) -> None:
        """Say something quietly."""
        self.words_came.emit(words)

    def finished(self, what: str, details: str) -> None:
        """Say that work is done which somebody began on another page; it stays until closed."""
        self.end_came.emit(what, details)

    def saved(self, when: datetime) -> None:
        """Everything typed so far is saved."""
        self.saved_at.emit(when)

    def ask(  # noqa: PLR0913 - a question, its reason and both answers in words
        self,
        question: str,
        reason: str,
        yes: str,
        no: str,
        *,
        danger: bool = False,
        then: Callable[[], None],
    ) -> None:
        """Ask, without stopping anything else.

        Args:
            question: the title.
            reason: why it is asked, in one or two sentences.
            yes: the verb that does it.
            no: the safe answer, which has the focus.
            danger: the answer cannot be taken back.
            then: called after ``yes`` only.
        """
        from ui.widgets.dialogs import Question  # noqa: PLC0415 - not needed to start

        before = self._asked.pop(question, None)
        if before is not None:
            # The same once more, as by a key that was pressed twice: the latest one counts.
            before.reject()
        asked = Question(self._above(), question, reason, yes, no, danger=danger)
        self._asked[question] = asked
        asked.accepted.connect(then)
        asked.finished.connect(lambda: self._answered(asked))
        asked.open()

    def _above(self) -> QWidget:
        """The window, or the dialog that lies over it."""
        return QApplication.activeModalWidget() or self._window

    def _answered(self, asked: Question) -> None:
        for question, shown in list(self._asked.items()):
            if shown is asked:
                del self._asked[question]
        asked.deleteLater()

    def choose_file(self, title: str, filters: str, then: Callable[[Path], None]) -> None:
        """Let one existing file be chosen; ``filters`` as Qt writes them."""
        self._choose(title, filters, QFileDialog.FileMode.ExistingFile, _first(then))

    def choose_files(
        self, title: str, filters: str, then: Callable[[Sequence[Path]], None]
    ) -> None:
        """Let one or more existing files be chosen."""
        self._choose(title, filters, QFileDialog.FileMode.ExistingFiles, _all(then))

    def choose_folder(self, title: str, then: Callable[[Path], None]) -> None:
        """Let a folder be chosen."""
        self._choose(title, "", QFileDialog.FileMode.Directory, _first(then))

    def save_place(self, title: str, suggested: str, then: Callable[[Path], None]) -> None:
        """Let a place for a new file be chosen; ``suggested`` is its name."""
        dialog = self._choose(title, "", QFileDialog.FileMode.AnyFile, _first(then))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(suggested)

    def _choose(
        self,
        title: str,
        filters: str,
        mode: QFileDialog.FileMode,
        then: Callable[[list[str]], None],
    ) -> QFileDialog:
        dialog = file_dialog(self._above(), title, mode)
        if filters:
            dialog.setNameFilter(filters)
        dialog.filesSelected.connect(then)
        before, self._chooser = self._chooser, dialog
        # It may have gone with what it stood above.
        if before is not None and isValid(before):
            # Asked for once more before it came: the latest one counts.
            before.reject()
        dialog.finished.connect(lambda: self._chosen(dialog))
        # Not within the press of a key: Qt goes on with that key, and it would answer.
        QTimer.singleShot(0, dialog, lambda: self._open(dialog))
        return dialog

    def _open(self, dialog: QFileDialog) -> None:
        if self._chooser is dialog:
            dialog.open()

    def _chosen(self, dialog: QFileDialog) -> None:
        if self._chooser is dialog:
            self._chooser = None
        below = dialog.parentWidget()
        # Some desktops give the keyboard to nobody once a dialog is gone.
        if below is not None and below.isVisible():
            QTimer.singleShot(0, below, below.activateWindow)


def file_dialog(window: QWidget, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
    """A dialog for files that leaves no list of visited folders behind.

    The desktop's own dialog would note them in its list of recent places, and Qt's own in a file
    of settings: that is sent where nothing can be written. Windows and macOS have their own place
    for it, which cannot be changed: there Qt finds nothing to note, and the rest is removed.
    """
    from ui.shell.frame import TRAINING, FrameOver  # noqa: PLC0415 - not needed to start
    from ui.widgets.late_enter import LateEnter  # noqa: PLC0415 - the same

    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, os.devnull)
    dialog = QFileDialog(window, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(mode)
    if mode is QFileDialog.FileMode.Directory:
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    # Of Qt's own words some have lost their translation.
    labels = (
        (QFileDialog.DialogLabel.LookIn, QCoreApplication.translate("Notify", "Look in:")),
        (QFileDialog.DialogLabel.FileType, QCoreApplication.translate("Notify", "Kind of files:")),
    )
    for label, words in labels:
        dialog.setLabelText(label, words)
    dialog.setDirectory(str(portable.start()))
    dialog.finished.connect(lambda: _take_apart(dialog))
    LateEnter(dialog)
    if window.window().property(TRAINING):
        FrameOver(dialog)
    return dialog


def _take_apart(dialog: QFileDialog) -> None:
    """Qt notes visited folders when a dialog goes: by then there are none."""
    dialog.setHistory([])
    dialog.setSidebarUrls([])
    dialog.setDirectory(str(portable.start()))
    dialog.destroyed.connect(_remove_note)
    dialog.deleteLater()


def _remove_note() -> None:
    QSettings(QSettings.Scope.UserScope, _QT_PROJECT).remove("FileDialog")


def _first(then: Callable[[Path], None]) -> Callable[[list[str]], None]:
    return functools.partial(_give_first, then)


def _all(then: Callable[[Sequence[Path]], None]) -> Callable[[list[str]], None]:
    return functools.partial(_give_all, then)


def _give_first(then: Callable[[Path], None], names: list[str]) -> None:
    if names:
        then(Path(names[0]))


def _give_all(then: Callable[[Sequence[Path]], None], names: list[str]) -> None:
    if names:
        then([Path(name) for name in names])
