"""What somebody is about to send: what was chosen, decided and looked at so far."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Signal

from defender_app import wire
from defender_app.report import before_sending, keeping
from defender_app.report.compose import SealRefusedError, Wish, agreed, examine, prefixes, standing
from defender_app.report.preparing import prepare
from defender_app.report.waiting import Decided, Part, Waiting
from defender_app.report.what_leaves import paper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.report.before_sending import Said
    from defender_app.report.composition import Examined
    from defender_app.report.evidence_choice import Form
    from defender_app.report.keeping import Ahead
    from defender_app.report.paper import Paper
    from defender_app.report.preparing import Prepared
    from defender_app.report.refusals import Problem
    from defender_app.vault.drawer import Drawer
    from ui.workplace import Workplace

CARD: Final = "rule-14"
CLOCK: Final = "clock-before-build"
NIGHT: Final = "rule-29"
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


@dataclass(frozen=True, repr=False)
class Ready:
    """The reports as they will be sealed, with all that is said beside them.

    Attributes:
        prepared: one for each focal point.
        sizes: bytes of each sealed file.
        said: the rules shown before each sending.
        ahead: what would be gone where no copy is kept.
    """

    prepared: tuple[Prepared, ...]
    sizes: tuple[int, ...]
    said: tuple[Said, ...]
    ahead: Ahead


@dataclass(frozen=True)
class Refused:
    """Why nothing is prepared, and for which focal point."""

    contact_id: str
    error: SealRefusedError


@dataclass(frozen=True, repr=False)
class _Said:
    """Why something may leave all the same, and what that was said about."""

    reason: str
    about: str


class Plan(QObject):
    """The choices of one walk through the four steps; nothing of it is kept.

    What was decided counts for one focal point and one record alone, and is forgotten with the
    choice of either.

    Attributes:
        card_reasons: contact to the reason for sealing without comparing.
        clock_reasons: contact to why its card holds still, where the clock cannot tell.
        corrects: contact to the report of theirs that is corrected; "" for a new one.
        with_times: the history of the files tells times, not only days.
        waiting_id: of what rested until now, or "".
    """

    looked = Signal(object)
    unseen = Signal()

    def __init__(self, place: Workplace, event_ids: Sequence[str] = ()) -> None:
        super().__init__()
        self.place = place
        self.card_reasons: dict[str, str] = {}
        self.clock_reasons: dict[str, str] = {}
        self.corrects: dict[str, str] = {}
        self.with_times = False
        self._one_time = False
        self.waiting_id = ""
        self._event_ids: tuple[str, ...] = tuple(dict.fromkeys(event_ids))
        self._contact_ids: tuple[str, ...] = ()
        self._accepted: dict[tuple[str, str, str], _Said] = {}
        self._without: tuple[tuple[str, str], ...] = ()
        self._forms: dict[tuple[str, str], Form] = {}
        self._words: dict[str, dict[str, str]] = {}
        self._good: dict[str, Wish] = {}

    @property
    def event_ids(self) -> tuple[str, ...]:
        """Which records."""
        return self._event_ids

    @event_ids.setter
    def event_ids(self, chosen: Sequence[str]) -> None:
        if tuple(dict.fromkeys(chosen)) != self._event_ids:
            self.corrects = {}
        self._event_ids = tuple(dict.fromkeys(chosen))
        self._without = tuple(one for one in self._without if one[0] in chosen)
        self._forms = {one: form for one, form in self._forms.items() if one[0] in chosen}
        self._forget_reasons()

    @property
    def contact_ids(self) -> tuple[str, ...]:
        """To whom."""
        return self._contact_ids

    @contact_ids.setter
    def contact_ids(self, chosen: Sequence[str]) -> None:
        self._contact_ids = tuple(chosen)
        self.card_reasons = {one: why for one, why in self.card_reasons.items() if one in chosen}
        self.clock_reasons = {one: why for one, why in self.clock_reasons.items() if one in chosen}
        self._forget_reasons()

    @property
    def one_time(self) -> bool:
        """Whether each report gets a key and words for people of its own."""
        return self._one_time

    @one_time.setter
    def one_time(self, wanted: bool) -> None:
        if wanted != self._one_time:
            self._one_time = wanted
            # Words that go with the one are not for the other.
            self._words.clear()
            self._good.clear()

    @property
    def without(self) -> tuple[str, ...]:
        """What is left out, each of its record."""
        return tuple(f"{record}/{key}" for record, key in self._without)

    def _forget_reasons(self) -> None:
        contacts, records = self._contact_ids, self._event_ids
        self._accepted = {
            (contact, record, code): said
            for (contact, record, code), said in self._accepted.items()
            if contact in contacts and record in records
        }

    def begin_again(self) -> None:
        """Nothing is chosen, decided or looked at any more."""
        self.event_ids = self.contact_ids = ()
        self._one_time = self.with_times = False
        self.waiting_id = ""
        self._words.clear()
        self._good.clear()

    def accepted(self, contact_id: str) -> dict[str, str]:
        """Code to reason, for one focal point, with the codes as they are for these records."""
        begins = prefixes(self._event_ids)
        found = {
            begins[record] + code: said.reason
            for (contact, record, code), said in self._accepted.items()
            if contact == contact_id and record in begins
        }
        if self.card_reasons.get(contact_id):
            found[CARD] = self.card_reasons[contact_id]
        if self.clock_reasons.get(contact_id):
            found[CLOCK] = self.clock_reasons[contact_id]
        return found

    def to_wait(self, drawer: Drawer) -> Waiting:
        """All of it, for tomorrow; a reason for not waiting is none of it."""
        return Waiting(
            waiting_id=wire.new_id(),
            kept_on=wire.to_rfc3339(drawer.now()),
            event_ids=self._event_ids,
            contact_ids=self._contact_ids,
            decided=tuple(
                Decided(
                    contact_id=contact,
                    event_id=record,
                    code=code,
                    reason=said.reason,
                    about=said.about,
                )
                for (contact, record, code), said in self._accepted.items()
                if code != NIGHT
            ),
            card_reasons=dict(self.card_reasons),
            left_out=tuple(
                Part(event_id=record, id=key, form="left-out") for record, key in self._without
            ),
            forms=tuple(
                Part(event_id=record, id=eid, form=form)
                for (record, eid), form in self._forms.items()
            ),
            one_time=self._one_time,
            corrects=dict(self.corrects),
            with_times=self.with_times,
        )

    def take_up(self, waiting: Waiting) -> None:
        """What was chosen and decided before it rested."""
        self.begin_again()
        self._event_ids, self._contact_ids = waiting.event_ids, waiting.contact_ids
        self._accepted = {
            (one.contact_id, one.event_id, one.code): _Said(one.reason, one.about)
            for one in waiting.decided
        }
        self.card_reasons = dict(waiting.card_reasons)
        self._without = tuple((one.event_id, one.id) for one in waiting.left_out)
        self._forms = {(one.event_id, one.id): cast("Form", one.form) for one in waiting.forms}
        self._one_time, self.with_times = waiting.one_time, waiting.with_times
        self.corrects = dict(waiting.corrects)
        self.waiting_id = waiting.waiting_id

    def _about(self, contact_id: str) -> dict[str, str]:
        """Code to what it was decided about, with the codes of ``accepted``."""
        begins = prefixes(self._event_ids)
        return {
            begins[record] + code: said.about
            for (contact, record, code), said in self._accepted.items()
            if contact == contact_id and record in begins
        }

    def wish(self, contact_id: str) -> Wish:
        """What is wanted for one focal point."""
        return Wish(
            contact_id=contact_id,
            event_ids=self._event_ids,
            accepted=self.accepted(contact_id),
            without=self.without,
            words=dict(self._words.get(contact_id, {})),
            not_words=frozenset(
                word
                for other in self._contact_ids
                if other != contact_id
                for word in self._words.get(other, {}).values()
            ),
            one_time=self._one_time and not self.corrects.get(contact_id),
            refers_to=self.corrects.get(contact_id, ""),
            evidence={f"{record}/{eid}": form for (record, eid), form in self._forms.items()},
            with_times=self.with_times,
            about=self._about(contact_id),
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
        composition = found.examined.composition
        contact = composition.contact
        self._words[contact.contact_id] = dict(composition.words)
        if _wordless(found.wish) != _wordless(self.wish(contact.contact_id)):
            # Something was decided meanwhile: the look at that is on its way.
            return
        self._good.pop(contact.contact_id, None)
        if not found.standing:
            self._good[contact.contact_id] = _wordless(found.wish)
        self.looked.emit(found)

    def _not_seen(self, error: AppError | CryptoError, contact_id: str, event_id: str) -> None:
        gone = str(error.facts.get("ids", "")).split(", ") if error.code == _UNKNOWN else []
        left = tuple(one for one in self._without if "/".join(one) not in gone)
        forms = {one: form for one, form in self._forms.items() if "/".join(one) not in gone}
        if (left, forms) != (self._without, self._forms):
            # Whoever was left out is not in the record any more.
            self._without, self._forms = left, forms
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

    def correct(self, contact_id: str, report_id: str) -> None:
        """Send it as a correction of a report, or, with "", as a new one."""
        if self.corrects.get(contact_id, "") != report_id:
            self._words.pop(contact_id, None)
            self._good.pop(contact_id, None)
        self.corrects[contact_id] = report_id

    def leave_out(self, event_id: str, key: str) -> None:
        """Leave a person or an item of a record out of this report."""
        self._without = tuple(dict.fromkeys((*self._without, (event_id, key))))

    def put_back(self, event_id: str, key: str) -> None:
        """Take it in again."""
        self._without = tuple(one for one in self._without if one != (event_id, key))
        if self._forms.get((event_id, key)) == "left-out":
            del self._forms[event_id, key]

    def choose_form(self, event_id: str, eid: str, form: Form) -> None:
        """Let a file leave in another form, for every focal point; why is asked for an original."""
        self.put_back(event_id, eid)
        self._forms[event_id, eid] = form

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
            self._accepted[key] = _Said(reason.strip(), problem.about)

    def prepare(
        self,
        then: Callable[[Ready | Refused], None],
        failed: Callable[[AppError | CryptoError], None],
    ) -> None:
        """Make the report of every focal point, as it will be sealed."""
        drawer = self.place.drawer
        wishes = [self.wish(one) for one in self._contact_ids]
        self.place.jobs.do(lambda: _prepare(drawer, wishes), then, owner=self, failed=failed)


def _wordless(wish: Wish) -> Wish:
    """A wish without the words that looking itself makes."""
    return replace(wish, words={}, not_words=frozenset())


def _look(drawer: Drawer, wish: Wish, event_id: str) -> Looked:
    examined = examine(drawer, wish)
    return Looked(
        wish=wish,
        examined=examined,
        paper=paper(drawer, examined, event_id),
        standing=standing(examined.problems, examined.composition.accepted),
    )


def _prepare(drawer: Drawer, wishes: Sequence[Wish]) -> Ready | Refused:
    made = []
    for wish in wishes:
        try:
            made.append(prepare(drawer, agreed(examine(drawer, wish))))
        except SealRefusedError as error:
            return Refused(wish.contact_id, error)
    compositions = [one.composition for one in made]
    return Ready(
        prepared=tuple(made),
        sizes=tuple(one.sealed_size() for one in made),
        said=before_sending.said(drawer, compositions),
        ahead=keeping.ahead(drawer, compositions),
    )
