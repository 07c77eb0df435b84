"""Files on their way into the vault, whichever page they came from: the window owns them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.evidence_growth import Plan
    from defender_app.model.evidence import Evidence
    from defender_app.vault.drawer import Drawer
    from ui.evidence.importing import LookedAt, Wanted
    from ui.jobs import Job, Progress
    from ui.workplace import Workplace

    Describe = Callable[[Sequence[Wanted]], None]


@dataclass(eq=False)
class Batch:
    """Files that were chosen together.

    Attributes:
        event_id: of their record.
        number: how many were chosen.
        files: those that can be taken in, once they were looked at.
        unwanted: eids of those that somebody takes out again.
        kept: what came in.
        errors: why the others did not.
        gone: how many originals were no longer where they had been.
        dropped: whether nothing more shall come: the record was deleted, or one leaves the vault.
        stopped: whether that is because one leaves.
    """

    event_id: str
    number: int
    files: tuple[Wanted, ...] = ()
    unwanted: set[str] = field(default_factory=set)
    kept: list[Evidence] = field(default_factory=list)
    errors: list[AppError | CryptoError] = field(default_factory=list)
    gone: int = 0
    dropped: bool = False
    stopped: bool = False
    job: Job | None = None

    def __repr__(self) -> str:
        return "<batch>"

    @property
    def eids(self) -> frozenset[str]:
        """Of the items that the files become."""
        return frozenset(str(one.item.eid) for one in self.files)

    @property
    def missing(self) -> int:
        """How many did not come in."""
        return self.number - len(self.kept) - len(self.unwanted)


class Imports(QObject):
    """Takes files in, also when the page is left on which they were dropped.

    ``changed`` gives the event id of a record for which other files come now; ``ended`` a batch of
    which nothing more comes; ``done`` says that nothing is on its way any more.
    """

    changed = Signal(str)
    ended = Signal(object)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._batches: list[Batch] = []

    def __repr__(self) -> str:
        return "<imports>"

    @property
    def running(self) -> tuple[Batch, ...]:
        """What is on its way."""
        return tuple(self._batches)

    def coming(self, event_id: str) -> frozenset[str]:
        """Eids of the items of a record whose files are on their way."""
        batches = [one for one in self._batches if one.event_id == event_id]
        return frozenset[str]().union(*(one.eids - one.unwanted for one in batches))

    def add(  # noqa: PLR0913 - where they come from, and where they go
        self,
        place: Workplace,
        event_id: str,
        paths: Sequence[Path],
        describe: Describe,
        *,
        known: Evidence | None = None,
        page: QObject,
    ) -> None:
        """Take files in.

        Args:
            place: the drawer and the jobs.
            event_id: of the record.
            paths: of the files; what cannot be read is told, and does not stop the others.
            describe: puts descriptions into the record that is written on the page.
            known: the description that waits for the only file.
            page: whose ``describe`` it is; once it is gone the files come in all the same.
        """
        from ui.evidence import importing  # noqa: PLC0415 - not needed to start

        batch = Batch(event_id, len(paths))
        self._batches.append(batch)
        drawer, vault = place.drawer, place.vault
        again = partial(self.add, place, event_id, paths, describe, known=known, page=page)

        def work(progress: Progress) -> tuple[bool, LookedAt, Plan | None]:
            looked = importing.look_at(paths, known, progress)
            was_there = drawer.incidents.exists(event_id)
            return was_there, looked, importing.growth_for(vault, looked)

        batch.job = place.jobs.long(
            self.tr("Looking at %n file(s)", "", len(paths)),
            work,
            partial(self._looked, place, batch, describe, page, again),
            owner=self,
            failed=partial(self._failed, place, batch),
            cancelled=partial(self._end, place, batch),
        )

    def cancel(self, event_id: str, eid: str) -> None:
        """Somebody takes out an item whose file is on its way."""
        for batch in self._batches:
            if batch.event_id == event_id and eid in batch.eids:
                batch.unwanted.add(eid)
                if batch.job is not None and batch.eids == batch.unwanted:
                    batch.job.cancel()
        self.changed.emit(event_id)

    def drop(self, event_id: str) -> None:
        """The record is deleted: nothing more comes into it."""
        for batch in self._batches:
            if batch.event_id == event_id:
                batch.dropped = True
                if batch.job is not None:
                    batch.job.cancel()

    def stop(self) -> tuple[Batch, ...]:
        """One leaves the vault: give what had not come in yet, for ``note_missing``."""
        stopped = self.running
        for batch in stopped:
            batch.dropped = batch.stopped = True
            if batch.job is not None:
                batch.job.cancel()
        return stopped

    def _looked(  # noqa: PLR0913, PLR0917 - as above, and what was found
        self,
        place: Workplace,
        batch: Batch,
        describe: Describe,
        page: QObject,
        again: Callable[[], None],
        found: tuple[bool, LookedAt, Plan | None],
    ) -> None:
        from ui.evidence import importing, offers  # noqa: PLC0415 - not needed to start

        was_there, looked, growth = found
        batch.errors.extend(looked.errors)
        if growth is not None and not batch.dropped:
            self._end(place, batch)
            offers.grow(place, growth, again)
            return
        batch.files = looked.files
        if not batch.files or batch.dropped:
            self._end(place, batch)
            return
        if isValid(page):
            describe(batch.files)
        drawer = place.drawer
        # The descriptions are in the drawer before the bytes come: saves go in order.
        place.jobs.do(
            lambda: importing.is_ready(drawer, batch.event_id, make=not was_there),
            partial(self._take_in, place, batch),
            owner=self,
            failed=partial(self._failed, place, batch),
        )
        self.changed.emit(batch.event_id)

    def _take_in(self, place: Workplace, batch: Batch, is_ready: bool) -> None:
        from ui.evidence import importing  # noqa: PLC0415 - not needed to start

        if not is_ready or batch.dropped:
            self._end(place, batch)
            return
        drawer = place.drawer
        batch.job = place.jobs.long(
            self.tr("Taking in %n file(s)", "", len(batch.files)),
            lambda progress: importing.take_in(drawer, batch, progress),
            lambda _: self._end(place, batch),
            owner=self,
            failed=partial(self._failed, place, batch),
            cancelled=partial(self._end, place, batch),
            in_bytes=True,
        )

    def _failed(self, place: Workplace, batch: Batch, error: AppError | CryptoError) -> None:
        batch.errors.append(error)
        self._end(place, batch)

    def _end(self, place: Workplace, batch: Batch) -> None:
        self._batches.remove(batch)
        self.changed.emit(batch.event_id)
        self.ended.emit(batch)
        if batch.errors:
            place.notify.several(batch.errors)
        if batch.stopped and batch.missing > 0:
            place.notify.problem(InputError("import-stopped"))
        if batch.kept:
            place.notify.said(self._told(batch))
        if not self._batches:
            self.done.emit()

    def _told(self, batch: Batch) -> str:
        """What is said of files that came in: they were copied, not moved."""
        count = len(batch.kept)
        if batch.gone:
            return self.tr("%n file(s) taken in, untouched", "", count)
        return self.tr("%n file(s) taken in. The original(s) stay where they were.", "", count)


def note_missing(drawer: Drawer, stopped: Sequence[Batch]) -> None:
    """Note in the drawer what did not come in, once nothing runs any more."""
    from defender_app import left_out  # noqa: PLC0415 - not needed to start

    files: Counter[str] = Counter()
    for batch in stopped:
        if batch.missing > 0:
            files[batch.event_id] += batch.missing
    if files:
        left_out.note(drawer, files)


def tell_missing(place: Workplace, owner: QObject) -> None:
    """Tell once what had not come in when the vault was left the last time."""

    def work() -> tuple[str, ...]:
        from defender_app import left_out  # noqa: PLC0415 - not needed to start

        drawer = place.drawer
        titles = [drawer.incidents.get(one).title or "" for one in left_out.take(drawer)]
        return tuple(titles)

    def tell(titles: tuple[str, ...]) -> None:
        known = [title for title in titles if title]
        place.notify.several(
            [
                *(InputError("import-stopped-in", title=title) for title in known),
                *([InputError("import-stopped")] if len(known) < len(titles) else ()),
            ]
        )

    place.jobs.do(work, lambda titles: tell(titles) if titles else None, owner=owner)
