"""Watching a folder: a look every five seconds, away from the window, and a line that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from defender_app.focal import watching
from defender_app.focal.watching import Watch
from ui.i18n import locale
from ui.messages.safe import isolated
from ui.widgets.buttons import quiet
from ui.widgets.labels import text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.batch_tried import Tried
    from defender_app.focal.watching import Looked, Watched
    from ui.workplace import Workplace


class Watching(QObject):
    """The folder of this desk, while the vault is open.

    Signals: ``ready`` (paths that came to rest), ``changed`` (what the line says).

    Args:
        place: the workplace of the page.
        busy: whether files are being taken in: nothing is looked for then.
        parent: the page.
    """

    ready = Signal(object)
    changed = Signal()

    def __init__(self, place: Workplace, busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._busy = place, busy
        self._watch: Watch | None = None
        self._looking = False
        self.missing = self.crowded = False
        self.timer = QTimer(self, interval=watching.EVERY * 1000)
        self.timer.timeout.connect(self.look)

    @property
    def on(self) -> bool:
        """Whether a folder is watched now."""
        return self._watch is not None

    @property
    def name(self) -> str:
        """The name of the folder, from outside; or empty."""
        return "" if self._watch is None else self._watch.folder.name

    def begin_again(self) -> None:
        """After the vault was opened: the folder that was watched is watched again."""
        drawer = self._place.drawer
        self._place.jobs.do(lambda: watching.of(drawer), self._begun, owner=self)

    def choose(self, folder: Path) -> None:
        """Watch this folder from now on."""
        drawer = self._place.drawer
        self._place.jobs.do(lambda: watching.begin(drawer, folder), self._begun, owner=self)

    def stop(self) -> None:
        """Watch no more."""
        if self._watch is None:
            return
        drawer = self._place.drawer
        self._begun(None)
        self._place.jobs.do(lambda: watching.stop(drawer), owner=self)

    def _begun(self, watched: Watched | None) -> None:
        self._watch = Watch(watched) if watched is not None and watched.on else None
        self.missing = self.crowded = False
        if self._watch is None:
            self.timer.stop()
        else:
            self.timer.start()
        self.changed.emit()
        self.look()

    def look(self) -> None:
        """Look now, unless that is being done or files are coming in."""
        watch = self._watch
        if watch is None or self._looking or self._busy():
            return
        self._looking = True
        self._place.jobs.do(
            watch.look, lambda found: self._looked(watch, found), owner=self, failed=self._failed
        )

    def _looked(self, watch: Watch, found: Looked) -> None:
        self._looking = False
        if watch is not self._watch:
            return
        if (found.missing, found.crowded) != (self.missing, self.crowded):
            self.missing, self.crowded = found.missing, found.crowded
            self.changed.emit()
        if found.ready and not self._busy():
            self.ready.emit(found.ready)

    def _failed(self, error: AppError | CryptoError) -> None:
        self._looking = False
        self.stop()
        self._place.notify.problem(error)

    def tried(self, files: Tried) -> None:
        """These were tried: remember them."""
        watch, drawer = self._watch, self._place.drawer
        if watch is not None and (files.done or files.again):
            self._place.jobs.do(lambda: watch.tried(drawer, files.done, files.again), owner=self)


class WatchLine(QWidget):
    """Says which folder is watched, with a way to stop; hidden while none is."""

    def __init__(self, of: Watching) -> None:
        super().__init__()
        self._of = of
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 2, 14, 2)
        row.setSpacing(12)
        self.words = text("", "hint", wrap=True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.stop = quiet(self.tr("Stop watching"))
        self.stop.clicked.connect(of.stop)
        row.addWidget(self.words, 1)
        row.addWidget(self.stop)
        of.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Say what is so now."""
        self.setVisible(self._of.on)
        if not self._of.on:
            return
        name = isolated(self._of.name)
        missing = self.tr("The folder “{name}” is not there now. It is looked for again.")
        there = self.tr("Watching the folder “{name}”: what is put there is taken in by itself.")
        crowded = self.tr(
            "More than {count} files are in the folder “{name}”. The others are not taken in. Move "
            "those that were to another folder."
        )
        said = missing if self._of.missing else crowded if self._of.crowded else there
        count = locale().toString(watching.MOST_KNOWN)
        self.words.setText(said.format(name=name, count=count))
