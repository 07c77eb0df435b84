"""How much of a person leaves: one pure function, below everything that sends.

No consent recorded is *no*. Consent is per person and per use; no use implies another. What a
conditional answer allows, it allows for this one export, and only once a person has confirmed
that the condition is met. Source: the project's domain rules on consent, and safety rules 1 and 2
(docs/rules.md).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from defender_app.model.answers import Answer as Told
from defender_app.model.answers import plain
from defender_app.model.consent import ALLOWING_VALUES
from defender_app.model.partial_date import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet
    from datetime import date

    from defender_app.model.answers import Text
    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident

FOCAL_POINT: Final = "focal-point"
CONTACT_BACK: Final = "contact-back"
_PERPETRATOR: Final = "alleged-perpetrator"


class Extent(StrEnum):
    """What of a person leaves, from most to least."""

    NAMED = "named"
    INITIALS = "initials"
    TITLE_ONLY = "title-only"
    NOTHING = "nothing"


class Answer(StrEnum):
    """What a recorded consent is worth today."""

    YES = "yes"
    CONDITIONAL = "conditional"
    NO = "no"


@dataclass(frozen=True, kw_only=True)
class Decision:
    """What leaves of one person or organisation.

    Attributes:
        id: pid or oid.
        extent: how much.
        contact: whether the contact channel leaves.
        because: code of the reason when less than a name leaves: ``not-asked``, ``no``,
            ``withdrawn``, ``conditional``, ``review-passed``, ``group``, ``perpetrator``,
            ``how-named``, or ``""``.
        confirmable: uses whose condition the sender may confirm for this export: the contact only
            of somebody who leaves, or would.
    """

    id: str
    extent: Extent
    contact: bool
    because: str
    confirmable: tuple[str, ...] = ()


class _Consenting(Protocol):
    @property
    def consents(self) -> tuple[Consent, ...]: ...


def answer(
    consents: Iterable[Consent], use: str, *, today: date, confirmed: bool
) -> tuple[Answer, str]:
    """What the consents to one use are worth on a day.

    Args:
        consents: all consents of one person; the most restrictive of the use counts.
        use: use id.
        today: a passed day to ask again turns *yes* into *conditional*.
        confirmed: the sender has confirmed the condition for this export.

    Returns:
        The answer, and the code of the reason when it is not a plain yes.
    """
    found = [_one(consent, today) for consent in consents if consent.use == use]
    if not found:
        return Answer.NO, "not-asked"
    for worst in (Answer.NO, Answer.CONDITIONAL):
        for value, because in found:
            if value is worst:
                met = value is Answer.CONDITIONAL and confirmed
                return (Answer.YES, because) if met else (value, because)
    return Answer.YES, ""


def _one(consent: Consent, today: date) -> tuple[Answer, str]:
    if plain(consent.child_agrees) == "no":
        # A guardian answers for a child, and not against it.
        return Answer.NO, "no"
    if consent.value in ALLOWING_VALUES and consent.withdrawn_on is not None:
        # Noted both ways: what was taken back stays taken back.
        return Answer.NO, "withdrawn"
    if consent.value == "conditional":
        return Answer.CONDITIONAL, "conditional"
    if consent.value != "yes":
        return Answer.NO, str(consent.value) if isinstance(consent.value, str) else "not-asked"
    if any(_has_come(day, today) for day in _days(consent.review_on)):
        return Answer.CONDITIONAL, "review-passed"
    return Answer.YES, ""


def _days(review_on: Text) -> tuple[str, ...]:
    """Every day that was noted, whoever noted it: the first of them counts."""
    if not isinstance(review_on, Told):
        return (review_on,) if review_on else ()
    noted = (review_on.value, *(one.value for one in review_on.accounts))
    return tuple(str(day) for day in noted if day not in (None, ""))


def _has_come(day: str, today: date) -> bool:
    """Whether a day to ask again may have come: a vague one counts from its first day."""
    try:
        first = PartialDate.parse(day).earliest()
    except ValueError:
        return True
    return first is None or first <= today


def decide(
    incident: Incident, *, today: date, confirmed: AbstractSet[tuple[str, str]] = frozenset()
) -> dict[str, Decision]:
    """Decide for every person, and every organisation whose name is private, what leaves.

    Args:
        incident: the record.
        today: the day in force.
        confirmed: (pid or oid, use) pairs of conditional consents confirmed for this export.

    Returns:
        A decision for each pid and oid. Organisations that are neither a victim nor a source are
        not listed: they are agencies and bodies, which leave as they are. Where two have the same
        id, nobody can tell whom a condition was confirmed for: the more careful decision counts
        for both, without any.
    """
    decisions: dict[str, Decision] = {}
    private = incident.private_organisations
    keys = [str(one.pid) for one in incident.persons]
    keys += [str(one.oid) for one in incident.organisations if one.oid in private]
    shared = {key for key in keys if keys.count(key) > 1}
    confirmed = frozenset(pair for pair in confirmed if pair[0] not in shared)
    # Nobody alleged to have done it is ever named, whatever they said (rule 21).
    blamed = {one.ref.person for one in incident.alleged_perpetrators if one.ref is not None}
    for person in incident.persons:
        pid = str(person.pid)
        capped = ""
        if _PERPETRATOR in person.roles or pid in blamed:
            capped = "perpetrator"
        elif person.group:
            capped = "group"
        made = _decide(pid, person, today, confirmed, capped=capped)
        decisions[pid] = _for_both(decisions.get(pid), made)
    for organisation in incident.organisations:
        oid = str(organisation.oid)
        if oid in private:
            made = _decide(oid, organisation, today, confirmed)
            decisions[oid] = _for_both(decisions.get(oid), made)
    return decisions


def _for_both(one: Decision | None, other: Decision) -> Decision:
    """The more careful of two decisions about the same id."""
    if one is None:
        return other
    order = list(Extent)
    less = max((one, other), key=lambda made: order.index(made.extent))
    contact = one.contact and other.contact
    return replace(less, contact=contact, confirmable=())


def _decide(
    key: str,
    person: _Consenting,
    today: date,
    confirmed: AbstractSet[tuple[str, str]],
    *,
    capped: str = "",
) -> Decision:
    """Decide for one; ``capped`` is the code of the reason why no more than a title leaves."""

    def ask(use: str) -> tuple[Answer, str]:
        return answer(person.consents, use, today=today, confirmed=(key, use) in confirmed)

    value, because = ask(FOCAL_POINT)
    back, _ = (Answer.NO, "") if capped or value is Answer.NO else ask(CONTACT_BACK)
    open_uses = tuple(
        use
        for use, worth in ((FOCAL_POINT, value), (CONTACT_BACK, back))
        if worth is Answer.CONDITIONAL
    )
    if value is not Answer.YES:
        return Decision(
            id=key, extent=Extent.NOTHING, contact=False, because=because, confirmable=open_uses
        )
    extent = Extent.TITLE_ONLY if capped else _how_named(person.consents)
    return Decision(
        id=key,
        extent=extent,
        contact=back is Answer.YES,
        because="" if extent is Extent.NAMED else capped or "how-named",
        confirmable=open_uses,
    )


def _how_named(consents: Iterable[Consent]) -> Extent:
    """The most careful way of naming among the consents to the focal point."""
    order = [Extent.NAMED, Extent.INITIALS, Extent.TITLE_ONLY]
    named = [
        Extent(consent.how_named)
        if isinstance(consent.how_named, str) and consent.how_named in order
        else Extent.TITLE_ONLY
        for consent in consents
        if consent.use == FOCAL_POINT
    ]
    return max(named, key=order.index, default=Extent.TITLE_ONLY)
