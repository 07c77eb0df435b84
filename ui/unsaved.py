"""What was typed and could not be saved: kept, tried again, and never taken for saved."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from ui.jobs import is_mistake

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.model.incident import Incident
    from ui.workplace import Workplace

    Change = Callable[[Incident], Incident]

RETRY: Final = 5_000
"""Milliseconds between two attempts to save what could not be saved."""


class _Kept(NamedTuple):
    """One text that is not in the vault."""

    text: object
    again: Callable[[], None]
    error: AppError | CryptoError
    edit: Callable[[Change], object] | None = None

    def __repr__(self) -> str:
        return "<unsaved>"


class Unsaved(QObject):
    """Everything typed in this window that a save has failed on, whichever page it came from.

    It outlives the pages: a text stays here until it is saved, and whoever locks is told of it.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[str, _Kept] = {}
        self._trying: Counter[str] = Counter()
        self._timer = QTimer(self, interval=RETRY)
        self._timer.timeout.connect(self._by_itself)

    def __repr__(self) -> str:
        return f"<unsaved: {len(self._kept)}>"

    def __bool__(self) -> bool:
        return bool(self._kept)

    @property
    def error(self) -> AppError | CryptoError | None:
        """Why the latest of them could not be saved."""
        return next(reversed(self._kept.values())).error if self._kept else None

    def text(self, key: str) -> object | None:
        """What is kept of somebody, for example of a record; None where all of it is saved."""
        kept = self._kept.get(key)
        return kept.text if kept is not None else None

    def begin(self, key: str) -> None:
        """Somebody reads or writes this now: until ``end`` it is not tried again by itself.

        An older text would else be written over a newer one.
        """
        self._trying[key] += 1

    def end(self, key: str) -> None:
        """See ``begin``."""
        self._trying[key] = max(0, self._trying[key] - 1)

    def keep(
        self,
        key: str,
        text: object,
        again: Callable[[], None],
        error: AppError | CryptoError,
        edit: Callable[[Change], object] | None = None,
    ) -> bool:
        """A save failed.

        Args:
            key: whose text it is.
            text: all of it, as it was typed.
            again: hands it over to be saved once more.
            error: why.
            edit: of a record: changes it where it waits, and gives the text that it is then.

        Returns:
            Whether this is news, which the person should be told.
        """
        before = self._kept.pop(key, None)
        self._kept[key] = _Kept(text, again, error, edit)
        self._timer.start()
        self.changed.emit()
        return before is None or before.error.code != error.code

    def edit(self, change: Change) -> None:
        """Change every record that waits: something was said that holds for it, too."""
        for key, kept in list(self._kept.items()):
            if kept.edit is not None:
                self._kept[key] = kept._replace(text=kept.edit(change))

    def drop(self, key: str) -> None:
        """It is saved, or was deleted."""
        if self._kept.pop(key, None) is None:
            return
        if not self._kept:
            self._timer.stop()
        self.changed.emit()

    def drop_about(self, ident: str) -> None:
        """Something was deleted: nothing that was typed about it is tried again.

        Args:
            ident: its id, a part of the keys between colons.
        """
        for key in [one for one in self._kept if ident in one.split(":")]:
            self.drop(key)

    def again(self) -> None:
        """Try to save everything once more, now."""
        for key, kept in list(self._kept.items()):
            if not self._trying[key]:
                kept.again()

    def _by_itself(self) -> None:
        for key, kept in list(self._kept.items()):
            # What a mistake of ours kept from being saved would only show its dialog again.
            if not self._trying[key] and not is_mistake(kept.error):
                kept.again()


def save(
    place: Workplace,
    key: str,
    text: object,
    work: Callable[[], datetime],
    then: Callable[[], None] | None = None,
) -> None:
    """Save something typed, until it is saved.

    Args:
        place: the jobs, and where it is kept while it cannot be saved.
        key: whose text it is; what is handed over later takes the place of what was before.
        text: what was typed.
        work: writes it, and gives the moment; called away from the window.
        then: called once it is saved, whether or not the page that asked is still there.
    """
    unsaved = place.unsaved

    def saved(when: datetime) -> None:
        unsaved.end(key)
        unsaved.drop(key)
        place.notify.saved(when)
        if then is not None:
            then()

    def failed(error: AppError | CryptoError) -> None:
        unsaved.end(key)
        tell(place, unsaved.keep(key, text, again, error), error)

    def again() -> None:
        unsaved.begin(key)
        place.jobs.do(work, saved, owner=unsaved, failed=failed)

    again()


def tell(place: Workplace, is_news: bool, error: AppError | CryptoError) -> None:
    """Tell the person once; a mistake of ours has a dialog of its own."""
    if is_news and not is_mistake(error):
        place.notify.problem(error)
