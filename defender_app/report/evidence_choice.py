"""In which form each item of evidence leaves: a cleaned copy, unless somebody decides otherwise.

An original and its cleaned copies are one choice. Pure: it is given the items of one record.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from defender_app.errors import InputError
from defender_app.model.evidence import is_cleaned
from defender_app.report import seal_rules
from defender_app.report.refusals import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from defender_app.model.evidence import Evidence
    from defender_app.report.consent_gate import Decision

Form = Literal["cleaned", "original", "left-out"]
FORMS: Final[tuple[Form, ...]] = ("cleaned", "original", "left-out")

# Why a file stays here (codes), beside those of ``seal_rules``.
NO_FILE: Final = "no-file"
HASH_ONLY: Final = "only-its-hash"
LEFT_OUT: Final = "left-out"
COPY_INSTEAD: Final = "cleaned-instead"
NEWER_COPY: Final = "newer-copy"
ORIGINAL_INSTEAD: Final = "original-instead"
UNDECIDED: Final = "no-cleaned-copy"
# Of which not even the description leaves.
UNTOLD: Final = frozenset({LEFT_OUT, NEWER_COPY, ORIGINAL_INSTEAD})
# Of an original that leaves, or does not because somebody or the default chose so.
CHOSEN: Final = frozenset({"", LEFT_OUT, COPY_INSTEAD, UNDECIDED})
ORIGINAL: Final = "original"
NO_COPY: Final = "original-no-copy"
"""Kind of the problem where an original would leave because nothing else can."""


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """What becomes of the items of one record.

    Attributes:
        stays: eid to the code of the reason why its file stays here, "" where it leaves.
        problems: to be accepted before it is sealed.
        instead: eid of an original to the eids of its cleaned copies that leave.
    """

    stays: Mapping[str, str]
    problems: tuple[Problem, ...]
    instead: Mapping[str, tuple[str, ...]]


def check(wished: Mapping[str, str], known: AbstractSet[str]) -> None:
    """Look at what was wished for before anything is decided.

    Args:
        wished: eid to form.
        known: eids of all the records.

    Raises:
        InputError: ``seal-evidence-form``; ``seal-without``: an item that is in none of them.
    """
    if not set(wished.values()) <= set(FORMS):
        raise InputError("seal-evidence-form", forms=", ".join(FORMS))
    unknown = set(wished) - known
    if unknown:
        raise InputError("seal-without", ids=", ".join(sorted(unknown)))


def choose(  # noqa: PLR0913 - what is known of the items, and what was chosen about them
    items: Sequence[Evidence],
    decisions: Mapping[str, Decision],
    *,
    wished: Mapping[str, str],
    without: AbstractSet[str],
    accepted: AbstractSet[str],
    here: AbstractSet[str],
) -> Chosen:
    """Decide about every item of a record.

    Args:
        items: of the record.
        decisions: of the gate.
        wished: eid to form; an original that is not in it leaves as its newest cleaned copy. A
            copy that is in it was chosen by hand.
        without: left out by hand.
        accepted: eids of originals without a copy that may leave as they are.
        here: eids of the items whose bytes are in the drawer; a record that was brought from
            elsewhere may know the hash of others.
    """
    stay = {str(one.eid): _not_here(one, here) for one in items}
    stay |= dict.fromkeys(without, LEFT_OUT)
    work = _Choice(items, decisions, wished, stay, accepted)
    return Chosen(
        stays={str(one.eid): work.stays[str(one.eid)] for one in items},
        problems=tuple(work.problems()),
        instead=work.instead,
    )


def origin(item: Evidence, items: Mapping[str, Evidence]) -> str:
    """The eid of what a cleaned copy was made from in the end; of anything else its own.

    Args:
        item: one of these.
        items: by eid; a record from elsewhere may refer in circles.
    """
    first = last = str(item.eid)
    seen = {first}
    while is_cleaned(item) and (before := item.derived_from or "") in items:
        if before in seen:
            # A circle has no beginning: each counts for itself.
            return first
        item, last = items[before], before
        seen.add(last)
    return last


class _Choice:
    """Decides once, when it is made."""

    def __init__(
        self,
        items: Sequence[Evidence],
        decisions: Mapping[str, Decision],
        wished: Mapping[str, str],
        stay: Mapping[str, str],
        accepted: AbstractSet[str],
    ) -> None:
        self._items = {str(one.eid): one for one in items}
        self._wished, self._stay, self._accepted = wished, stay, accepted
        self._judged = {
            eid: seal_rules.about_evidence(one, decisions) for eid, one in self._items.items()
        }
        self.stays: dict[str, str] = {}
        self.instead: dict[str, tuple[str, ...]] = {}
        self._asked: set[str] = set()
        families: dict[str, list[str]] = {}
        for eid, item in self._items.items():
            families.setdefault(origin(item, self._items), []).append(eid)
        for first, family in families.items():
            self._decide(first, [eid for eid in family if eid != first])

    def problems(self) -> Iterator[Problem]:
        """Who is on it is confirmed for each file that leaves; why, for each original."""
        for eid in self._items:
            if self.stays[eid] not in {"", UNDECIDED}:
                continue
            _, problem = self._judged[eid]
            if problem is not None:
                yield problem
            if eid in self._asked:
                kind = NO_COPY if self._is_undecided(eid) else ORIGINAL
                code = f"{ORIGINAL}:{eid}"
                yield Problem(code=code, kind=kind, acceptable=True, where=eid)

    def _is_undecided(self, eid: str) -> bool:
        return self._wished.get(eid) != ORIGINAL

    def _decide(self, first: str, copies: Iterable[str]) -> None:
        """One original, or a copy whose original is gone, with the copies made from it."""
        wish = self._wished.get(first, "cleaned")
        by_hand = [eid for eid in copies if self._wished.get(eid, LEFT_OUT) != LEFT_OUT]
        left = self._copies(wish, list(copies), by_hand)
        self.instead[first] = left
        self.stays[first] = self._of_first(first, wish, left)

    def _copies(self, wish: str, copies: Sequence[str], by_hand: Sequence[str]) -> tuple[str, ...]:
        """Decide about the copies; gives those that leave."""
        able = [eid for eid in copies if not self._own(eid)]
        usual = able[-1:] if wish == "cleaned" and not by_hand else []
        leaving = [eid for eid in able if eid in by_hand or eid in usual]
        not_chosen = {"original": ORIGINAL_INSTEAD, LEFT_OUT: LEFT_OUT}.get(wish, NEWER_COPY)
        for eid in copies:
            self.stays[eid] = "" if eid in leaving else self._own(eid) or not_chosen
        return tuple(leaving)

    def _of_first(self, eid: str, wish: str, copies: Sequence[str]) -> str:
        own = self._own(eid)
        if own or is_cleaned(self._items[eid]):
            return own
        if wish == ORIGINAL:
            self._asked.add(eid)
            return ""
        if copies:
            return COPY_INSTEAD
        self._asked.add(eid)
        return "" if eid in self._accepted else UNDECIDED

    def _own(self, eid: str) -> str:
        """Why a file stays whatever becomes of the others of its family."""
        known = self._stay[eid]
        if known == LEFT_OUT or self._wished.get(eid) == LEFT_OUT:
            return LEFT_OUT
        # Of what shows somebody hidden less is told than of what is not here.
        return NO_FILE if known == NO_FILE else self._judged[eid][0] or known


def _not_here(item: Evidence, here: AbstractSet[str]) -> str:
    if item.eid in here:
        return ""
    return NO_FILE if item.sha256 is None else HASH_ONLY
