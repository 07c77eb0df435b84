"""Of ``seal``: which reason was given for which focal point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from defender_app.report.compose import Composition, Problem

# About the card alone, and each contact has another one.
_OF_A_CARD: Final = "rule-14"


@dataclass(frozen=True, repr=False)
class Reasons:
    """What ``--accept`` said.

    Attributes:
        of_all: code to reason, for every focal point that asks for it.
        of_one: contact as it was typed to the same, for that one alone.
    """

    of_all: Mapping[str, str]
    of_one: Mapping[str, Mapping[str, str]]

    def __repr__(self) -> str:
        return "<reasons>"

    def of(self, contact: str) -> dict[str, str]:
        """What counts for one of them; what was said for it alone comes first."""
        return {**self.of_all, **self.of_one.get(contact, {})}

    def not_asked(self, asked: Mapping[str, Collection[str]]) -> set[str]:
        """The codes, as they were typed, that nobody asked for whom they were said to.

        Args:
            asked: contact to the codes that it asks for.
        """
        anywhere = {code for codes in asked.values() for code in codes}
        found = set(self.of_all) - anywhere
        for contact, codes in self.of_one.items():
            found |= {f"{contact}:{code}" for code in set(codes).difference(asked[contact])}
        return found

    def check_same(self, contacts: Sequence[str], made: Sequence[Composition]) -> None:
        """Refuse one reason for what is not the same at each focal point.

        Args:
            contacts: as they were typed.
            made: what leaves to each, in the same order.

        Raises:
            UsageError: ``accept-differs``.
        """
        differ = set()
        for code in self.of_all:
            meant = [
                _meant(problem, one.contact.contact_id)
                for contact, one in zip(contacts, made, strict=True)
                if code not in self.of_one.get(contact, {})
                for problem in one.problems
                if problem.code == code
            ]
            if any(one != meant[0] for one in meant):
                differ.add(code)
        if differ:
            first = min(differ)
            raise UsageError(
                "accept-differs",
                names=", ".join(sorted(differ)),
                example=f"{contacts[0]}:{first}",
            )


def of(said: Mapping[str, str], contacts: Collection[str]) -> Reasons:
    """Sort what ``--accept`` said: ``CODE``, or ``CONTACT:CODE`` for one of several.

    Args:
        said: code, as typed, to reason.
        contacts: as typed in ``--to``.
    """
    of_all: dict[str, str] = {}
    of_one: dict[str, dict[str, str]] = {}
    for code, reason in said.items():
        contact, _, rest = code.partition(":")
        if rest and contact in contacts:
            of_one.setdefault(contact, {})[rest] = reason
        else:
            of_all[code] = reason
    return Reasons(of_all, of_one)


def _meant(problem: Problem, contact_id: str) -> tuple[object, ...]:
    """What a problem is about."""
    whose = contact_id if problem.kind == _OF_A_CARD else ""
    facts = sorted((name, str(value)) for name, value in problem.facts.items())
    return (problem.kind, problem.record, problem.where, facts, problem.excerpt, whose)
