"""What somebody is about to send: what was chosen, decided and looked at so far."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from defender_app.errors import InputError
from defender_app.report import seal as sealing
from defender_app.report.compose import SealRefusedError, Wish, agreed, examine, prefixes, standing
from defender_app.report.what_leaves import paper
from ui.messages import isolated, message

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

CARD: Final = "rule-14"
_UNKNOWN: Final = "seal-without"


@dataclass(frozen=True, repr=False)
class Looked:
    """What would leave for one focal point, with one record to be shown.

    Attributes:
        wish: what it answers to.
    """

    wish: Wish
    examined: Examined
    paper: Paper
    standing: tuple[Problem, ...]


@dataclass(frozen=True)
class Refused:
    """Why nothing is prepared, and for which focal point."""

    contact_id: str
    error: SealRefusedError


class Plan(QObject):
    """The choices of one walk through the four steps; nothing of it is kept.

    What was decided counts for one focal point and one record alone, and is forgotten with the
    choice of either.

    Attributes:
        card_reasons: contact to the reason for sealing without comparing.
    """

    looked = Signal(object)
    unseen = Signal()

    def __init__(self, place: Workplace, event_ids: Sequence[str] = ()) -> None:
        super().__init__()
        self.place = place
        self.card_reasons: dict[str, str] = {}
        self._event_ids: tuple[str, ...] = tuple(dict.fromkeys(event_ids))
        self._contact_ids: tuple[str, ...] = ()
        self._accepted: dict[tuple[str, str, str], str] = {}
        self._without: tuple[tuple[str, str], ...] = ()
        self._words: dict[str, dict[str, str]] = {}
        self._good: dict[str, Wish] = {}

    @property
    def event_ids(self) -> tuple[str, ...]:
        """Which records."""
        return self._event_ids

    @event_ids.setter
    def event_ids(self, chosen: Sequence[str]) -> None:
        self._event_ids = tuple(dict.fromkeys(chosen))
        self._without = tuple(one for one in self._without if one[0] in chosen)
        self._forget_reasons()

    @property
    def contact_ids(self) -> tuple[str, ...]:
        """To whom."""
        return self._contact_ids

    @contact_ids.setter
    def contact_ids(self, chosen: Sequence[str]) -> None:
        self._contact_ids = tuple(chosen)
        self.card_reasons = {one: why for one, why in self.card_reasons.items() if one in chosen}
        self._forget_reasons()

    @property
    def without(self) -> tuple[str, ...]:
        """Pids and eids of these records that are left out."""
        return tuple(dict.fromkeys(key for _, key in self._without))

    def _forget_reasons(self) -> None:
        contacts, records = self._contact_ids, self._event_ids
        self._accepted = {
            (contact, record, code): reason
            for (contact, record, code), reason in self._accepted.items()
            if contact in contacts and record in records
        }

    def begin_again(self) -> None:
        """Nothing is chosen, decided or looked at any more."""
        self.event_ids = self.contact_ids = ()
        self._words.clear()
        self._good.clear()

    def accepted(self, contact_id: str) -> dict[str, str]:
        """Code to reason, for one focal point, with the codes as they are for these records."""
        begins = prefixes(self._event_ids)
        found = {
            begins[record] + code: reason
            for (contact, record, code), reason in self._accepted.items()
            if contact == contact_id and record in begins
        }
        if self.card_reasons.get(contact_id):
            found[CARD] = self.card_reasons[contact_id]
        return found

    def wish(self, contact_id: str) -> Wish:
        """What is wanted for one focal point."""
        return Wish(
            contact_id=contact_id,
            event_ids=self._event_ids,
            accepted=self.accepted(contact_id),
            without=self.without,
            words=dict(self._words.get(contact_id, {})),
        )

    def look(self, contact_id: str, event_id: str) -> None:
        """Find out what would leave; ``looked`` tells, or ``unseen`` when that failed."""
        wish, drawer = self.wish(contact_id), self.place.drawer
        self.place.jobs.do(
            lambda: _look(drawer, wish, event_id),
            self._remember,
            owner=self,
            failed=lambda error: self._not_seen(error, contact_id, event_id),
        )

    def _remember(self, found: Looked) -> None:
        contact = found.examined.composition.contact
        self._words[contact.contact_id] = dict(contact.pseudonyms)
        if _wordless(found.wish) != _wordless(self.wish(contact.contact_id)):
            # Something was decided meanwhile: the look at that is on its way.
            return
        self._good.pop(contact.contact_id, None)
        if not found.standing:
            self._good[contact.contact_id] = _wordless(found.wish)
        self.looked.emit(found)

    def _not_seen(self, error: AppError | CryptoError, contact_id: str, event_id: str) -> None:
        gone = str(error.facts.get("ids", "")).split(", ") if error.code == _UNKNOWN else []
        left = tuple(one for one in self._without if one[1] not in gone)
        if left != self._without:
            # Whoever was left out is not in the record any more.
            self._without = left
            self.look(contact_id, event_id)
            return
        self._good.pop(contact_id, None)
        self.unseen.emit()
        self.place.notify.problem(error)

    def forget_looks(self) -> None:
        """What was looked at may be something else by now."""
        self._good.clear()

    def waiting(self) -> tuple[str, ...]:
        """The focal points nobody has looked at as it stands now, with nothing against sealing."""
        return tuple(
            one for one in self._contact_ids if self._good.get(one) != _wordless(self.wish(one))
        )

    def leave_out(self, event_id: str, key: str) -> None:
        """Leave a person or an item of a record out of this report."""
        self._without = tuple(dict.fromkeys((*self._without, (event_id, key))))

    def put_back(self, key: str) -> None:
        """Take it in again."""
        self._without = tuple(one for one in self._without if one[1] != key)

    def accept(self, contact_id: str, problem: Problem, reason: str) -> None:
        """Go on in spite of a warning, or confirm a condition; no reason takes it back.

        Args:
            contact_id: for whom; it says nothing about any other.
            problem: of one of the chosen records.
            reason: in somebody's own words.
        """
        begins = prefixes(self._event_ids).get(problem.record)
        if begins is None or contact_id not in self._contact_ids:
            return
        key = (contact_id, problem.record, problem.code.removeprefix(begins))
        self._accepted.pop(key, None)
        if reason.strip():
            self._accepted[key] = reason.strip()

    def prepare(
        self,
        then: Callable[[tuple[Prepared, ...] | Refused], None],
        failed: Callable[[AppError | CryptoError], None],
    ) -> None:
        """Make the report of every focal point, as it will be sealed."""
        drawer = self.place.drawer
        wishes = [self.wish(one) for one in self._contact_ids]
        self.place.jobs.do(lambda: _prepare(drawer, wishes), then, owner=self, failed=failed)


def _wordless(wish: Wish) -> Wish:
    """A wish without the words that looking itself makes."""
    return replace(wish, words={})


def _look(drawer: Drawer, wish: Wish, event_id: str) -> Looked:
    examined = examine(drawer, wish)
    return Looked(
        wish=wish,
        examined=examined,
        paper=paper(drawer, examined, event_id),
        standing=standing(examined.problems, wish.accepted),
    )


def _prepare(drawer: Drawer, wishes: Sequence[Wish]) -> tuple[Prepared, ...] | Refused:
    made = []
    for wish in wishes:
        try:
            made.append(sealing.prepare(drawer, agreed(examine(drawer, wish))))
        except SealRefusedError as error:
            return Refused(wish.contact_id, error)
    return tuple(made)


class Sealing(QObject):
    """Seals one file for each focal point, one after the other.

    It belongs to the window: whoever leaves the page does not stop it, and is told how it ended.

    Attributes:
        done: what lies in the folder so far; it stays when a later one is cancelled or fails.
        is_told: somebody who listens to ``ended`` has shown the result.
    """

    ended = Signal()

    def __init__(self, place: Workplace, prepared: Sequence[Prepared], folder: Path) -> None:
        super().__init__(place.jobs)
        self.is_told = False
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
            lambda _: self._end(),
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
        self._end()

    def _cancelled(self) -> None:
        self.was_cancelled = True
        self._end()

    def _end(self) -> None:
        self.ended.emit()
        if not self.is_told:
            self._tell()
        self.deleteLater()

    def _tell(self) -> None:
        notify, missing = self.place.notify, len(self.prepared) - len(self.done)
        if not self.done:
            if self.error is not None:
                notify.problem(self.error)
            elif self.was_cancelled:
                notify.said(self.tr("Cancelled. Nothing was sealed."))
            return
        details = [self.tr("In the folder {folder}").format(folder=isolated(str(self.folder)))]
        if missing:
            details.append(self.tr("%n file(s) were not made", "", missing))
        if self.error is not None:
            details.append(message(self.error).what)
        notify.finished(self.tr("%n file(s) sealed", "", len(self.done)), "\n".join(details))
