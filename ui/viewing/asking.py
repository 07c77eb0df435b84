"""What the viewer wants of a file, asked away from the window, one thing at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from defender_app.decoding.seen import LARGEST_SIDE

if TYPE_CHECKING:
    from crypto.errors import CryptoError
    from defender_app.decoding.seen import Looked
    from defender_app.errors import AppError
    from defender_app.evidence_viewing import Picture, Viewing, Words
    from ui.jobs import Job, Jobs, Progress

FIRST_WIDTH: Final = 1200


@dataclass(frozen=True)
class Wish:
    """What is to be shown.

    Attributes:
        page: from 0.
        wide: pixels across, of a page of a PDF.
        encoding: of a text; "" to guess.
    """

    page: int = 0
    wide: int = FIRST_WIDTH
    encoding: str = ""


@dataclass(frozen=True)
class Come:
    """What came: what the file is, and what was wished of it, if that can be shown."""

    wish: Wish
    looked: Looked
    picture: Picture | None = None
    words: Words | None = None


class Asking(QObject):
    """Asks for the latest wish, and never for two at once.

    Args:
        jobs: do the work.
        viewing: the file; closed with ``close``.
        name: what is being done, in the language of the window.

    Signals:
        came: a ``Come``.
        failed: an error.
        stopped: after ``cancel``.
        busy: whether something is being done.
    """

    came = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    busy = Signal(bool)

    def __init__(self, jobs: Jobs, viewing: Viewing, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._viewing, self._name = jobs, viewing, name
        self._looked: Looked | None = None
        self._next: Wish | None = None
        self._job: Job | None = None
        self.wish = Wish()
        # Also where the page below goes without a word, and takes the dialog with it.
        self.destroyed.connect(viewing.close)

    def ask(self, wish: Wish) -> None:
        """Wish for something; what was wished before and has not begun is forgotten."""
        self.wish = wish
        if self._job is not None:
            self._next = wish
            return
        viewing, looked = self._viewing, self._looked
        self.busy.emit(True)  # noqa: FBT003 - Qt's signals have no names for what they carry
        self._job = self._jobs.long(
            self._name,
            lambda progress: _fetched(viewing, looked, wish, progress),
            self._came,
            owner=self,
            failed=self._failed,
            cancelled=self._stopped,
        )

    def cancel(self) -> None:
        """Give up what is being done; something else can be wished afterwards."""
        self._next = None
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Nothing is wished any more; the process that decodes ends."""
        self.cancel()
        self._viewing.close()

    def _done(self) -> bool:
        """Whether nothing else was wished meanwhile."""
        self._job = None
        wish, self._next = self._next, None
        if wish is not None:
            self.ask(wish)
            return False
        self.busy.emit(False)  # noqa: FBT003 - as above
        return True

    def _came(self, come: Come) -> None:
        self._looked = come.looked
        newest = self._done()
        if newest or come.wish.page == self.wish.page:
            self.came.emit(come)
        elif come.picture is not None:
            come.picture.wipe()

    def _failed(self, error: AppError | CryptoError) -> None:
        if self._done():
            self.failed.emit(error)

    def _stopped(self) -> None:
        if self._done():
            self.stopped.emit()


def _fetched(viewing: Viewing, looked: Looked | None, wish: Wish, progress: Progress) -> Come:
    """Look at the file, then at what was wished of it."""
    looked = looked or viewing.look(progress)
    if looked.kind == "text":
        words = viewing.read(wish.page, wish.encoding, progress)
        return Come(wish, looked, words=words)
    if looked.kind == "pdf":
        page = viewing.draw(wish.page, wish.wide, LARGEST_SIDE, progress)
        return Come(wish, looked, page)
    if looked.kind == "picture":
        picture = viewing.draw(wish.page, LARGEST_SIDE, LARGEST_SIDE, progress)
        return Come(wish, looked, picture)
    return Come(wish, looked)
