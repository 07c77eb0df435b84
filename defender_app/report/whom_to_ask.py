"""Whom to ask about somebody of whom less leaves than might: the one who can answer for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.model.answers import is_yes, plain
from defender_app.model.consent_rules import is_child
from defender_app.model.person import Person
from defender_app.report.consent_gate import CONTACT_BACK, FOCAL_POINT, Extent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.model.person import Organisation
    from defender_app.report.consent_gate import Decision

NOBODY: Final = ""
THE_PERSON: Final = "the-person"
GUARDIAN: Final = "guardian"
FAMILY: Final = "family-member"
LAWYER: Final = "lawyer"
OTHER: Final = "other-representative"
FAMILY_OR_LAWYER: Final = "family-or-lawyer"
EACH: Final = "each-of-them"
CODES: Final = (THE_PERSON, GUARDIAN, FAMILY, LAWYER, OTHER, FAMILY_OR_LAWYER, EACH)
# Where nobody is asked: it was decided here, or no answer would change it.
_NOT_ASKED: Final = frozenset({"left-out", "perpetrator"})
# HURIDOCS MT25.
_CANNOT_ANSWER: Final = frozenset({"010100000000", "010300000000"})
_HELD: Final = frozenset({"020200000000"})


def whom(one: Person | Organisation, decision: Decision) -> str:
    """Who can say more, as one of ``CODES``; "" where nobody is asked.

    Args:
        one: a person, a group or an organisation of the record.
        decision: of the gate.

    Returns:
        Whoever answered for them before; else who would have to: a guardian for a child, the
        family of somebody who died or is missing, family or lawyer of somebody who is held.
    """
    if decision.because in _NOT_ASKED or decision.extent is Extent.NAMED:
        return NOBODY
    if isinstance(one, Person) and one.group and decision.extent is not Extent.NOTHING:
        return EACH
    if any(plain(said.child_agrees) == "no" for said in one.consents if said.use == FOCAL_POINT):
        # A guardian cannot answer against a child.
        return THE_PERSON
    return next(_answered(one), "") or _would_answer(one)


def _answered(one: Person | Organisation) -> Iterator[str]:
    """Who answered: about this use first, then about being contacted, then about any other."""
    order = {FOCAL_POINT: 0, CONTACT_BACK: 1}
    for said in sorted(one.consents, key=lambda said: order.get(said.use, 2)):
        if plain(said.given_by) in CODES:
            yield plain(said.given_by)


def _would_answer(one: Person | Organisation) -> str:
    if not isinstance(one, Person):
        return OTHER
    if is_child(one):
        return GUARDIAN
    if plain(one.status_now) in _CANNOT_ANSWER:
        return FAMILY
    if is_yes(one.deprived_of_liberty) or plain(one.status_now) in _HELD:
        return FAMILY_OR_LAWYER
    return THE_PERSON
