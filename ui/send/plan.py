"""What somebody is about to send: what was chosen, decided and looked at so far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from defender_app.errors import InputError
from defender_app.report import seal as sealing
from defender_app.report.compose import Wish, agreed, examine, standing
from defender_app.report.what_leaves import paper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.report.composition import Examined
    from defender_app.report.paper import Paper
    from defender_app.report.refusals import Problem
    from defender_app.report.seal import Prepared, Sealed
    from defender_app.vault.drawer import Drawer
    from ui.jobs import Job, Progress
    from ui.workplace import Workplace

CARD = "rule-14"


@dataclass(frozen=True)
class Looked:
    """What would leave for one focal point, with one record to be shown."""

    examined: Examined
    paper: Paper
    standing: tuple[Problem, ...]


class Plan(QObject):
    """The choices of one walk through the four steps; nothing of it is kept.

    Attributes:
        event_ids, contact_ids: what and to whom.
        accepted: code to reason.
        card_reasons: contact to the reason for sealing without comparing.
        without: pids and eids that are left out.
    """

    looked = Signal(object)

    def __init__(self, place: Workplace, event_ids: Sequence[str] = ()) -> None:
        super().__init__()
        self.place = place
        self.event_ids: tuple[str, ...] = tuple(event_ids)
        self.contact_ids: tuple[str, ...] = ()
        self.accepted: dict[str, str] = {}
        self.card_reasons: dict[str, str] = {}
        self.without: tuple[str, ...] = ()
        self._words: dict[str, dict[str, str]] = {}

    def wish(self, contact_id: str) -> Wish:
        """What is wanted for one focal point."""
        accepted = dict(self.accepted)
        if self.card_reasons.get(contact_id):
            accepted[CARD] = self.card_reasons[contact_id]
        return Wish(
            contact_id=contact_id,
            event_ids=self.event_ids,
            accepted=accepted,
            without=self.without,
            words=dict(self._words.get(contact_id, {})),
        )

    def look(self, contact_id: str, event_id: str) -> None:
        """Find out what would leave; ``looked`` tells."""
        wish, drawer = self.wish(contact_id), self.place.drawer
        self.place.jobs.do(lambda: _look(drawer, wish, event_id), self._remember, owner=self)

    def _remember(self, found: Looked) -> None:
        contact = found.examined.composition.contact
        self._words[contact.contact_id] = dict(contact.pseudonyms)
        self.looked.emit(found)

    def leave_out(self, key: str) -> None:
        """Leave a person or an item out of this report."""
        self.without = tuple(dict.fromkeys((*self.without, key)))

    def put_back(self, key: str) -> None:
        """Take it in again."""
        self.without = tuple(one for one in self.without if one != key)

    def accept(self, code: str, reason: str) -> None:
        """Go on in spite of a warning, or confirm a condition; no reason takes it back."""
        self.accepted.pop(code, None)
        if reason.strip():
            self.accepted[code] = reason.strip()

    def prepare(
        self,
        then: Callable[[tuple[Prepared, ...]], None],
        failed: Callable[[AppError | CryptoError], None],
    ) -> None:
        """Make the report of every focal point, as it will be sealed."""
        drawer = self.place.drawer
        wishes = [self.wish(one) for one in self.contact_ids]
        self.place.jobs.do(
            lambda: tuple(_prepare(drawer, wish) for wish in wishes),
            then,
            owner=self,
            failed=failed,
        )


def _look(drawer: Drawer, wish: Wish, event_id: str) -> Looked:
    examined = examine(drawer, wish)
    return Looked(
        examined=examined,
        paper=paper(drawer, examined, event_id),
        standing=standing(examined.problems, wish.accepted),
    )


def _prepare(drawer: Drawer, wish: Wish) -> Prepared:
    return sealing.prepare(drawer, agreed(examine(drawer, wish)))


class Sealing(QObject):
    """Seals one file for each focal point, one after the other.

    Attributes:
        done: what lies in the folder so far; it stays when a later one is cancelled or fails.
    """

    ended = Signal()

    def __init__(self, place: Workplace, prepared: Sequence[Prepared], folder: Path) -> None:
        super().__init__()
        self.place, self.prepared, self.folder = place, tuple(prepared), folder
        self.done: list[tuple[Prepared, Sealed]] = []
        self.error: AppError | CryptoError | None = None
        self.was_cancelled = False
        self.job: Job | None = None

    def begin(self, name: str) -> None:
        """Start; ``ended`` tells."""
        self.job = self.place.jobs.long(
            name,
            self._work,
            lambda _: self.ended.emit(),
            owner=self,
            failed=self._fail,
            cancelled=self._cancelled,
        )

    def _work(self, progress: Progress) -> None:
        sizes = [sum(item.size for item in one.composition.evidence) for one in self.prepared]
        before = 0
        for one, size in zip(self.prepared, sizes, strict=True):
            if not progress(before, sum(sizes)):
                raise InputError("cancelled")

            def step(done: int, _total: int, start: int = before) -> bool:
                return progress(start + done, sum(sizes))

            sealed = sealing.seal(
                self.place.drawer, one.composition, self.folder, step, prepared=one
            )
            self.done.append((one, sealed))
            before += size

    def _fail(self, error: AppError | CryptoError) -> None:
        self.error = error
        self.ended.emit()

    def _cancelled(self) -> None:
        self.was_cancelled = True
        self.ended.emit()
