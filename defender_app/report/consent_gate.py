"""How much of a person leaves: one pure function, below everything that sends.

No consent recorded is *no*. Consent is per person and per use; no use implies another. What a
conditional answer allows, it allows for this one export, and only once a person has confirmed
that the condition is met. Source: the project's domain rules on consent, and safety rules 1 and 2
(docs/rules.md).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from defender_app.model.answers import Answer as Told
from defender_app.model.answers import listed, plain
from defender_app.model.consent import ALLOWING_VALUES, FIXED_HOW_NAMED
from defender_app.model.partial_date import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet
    from datetime import date

    from defender_app.model.answers import Text
    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident

FOCAL_POINT: Final = "focal-point"
OTHER_NGO: Final = "other-ngo"
"""To one trusted person, who is named in the consent (``shared_with``)."""
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
            ``withdrawn``, ``conditional``, ``review-passed``, ``not-shared-with`` (yes, but not to
            this recipient), ``group``, ``perpetrator``, ``how-named``, or ``""``.
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


@dataclass(frozen=True)
class _Asked:
    """What every consent is asked.

    Attributes:
        use: use id.
        names: what a consent may call the recipient; empty where the use says who it is.
        today: the day in force.
        confirmed: (pid or oid, use) of conditions that are met for this export.
    """

    use: str
    names: AbstractSet[str]
    today: date
    confirmed: AbstractSet[tuple[str, str]]

    def answer(self, key: str, person: _Consenting) -> tuple[Answer, str]:
        """What the consents of one person are worth for the use and its recipient."""
        value, because = self.about(key, person, self.use)
        if value is Answer.YES and self.use == OTHER_NGO and not self._is_named(person):
            return Answer.NO, "not-shared-with"
        return value, because

    def about(self, key: str, person: _Consenting, use: str) -> tuple[Answer, str]:
        """What they are worth for any use."""
        met = (key, use) in self.confirmed
        return answer(person.consents, use, today=self.today, confirmed=met)

    def _is_named(self, person: _Consenting) -> bool:
        given = [one for one in person.consents if one.use == self.use]
        return all(self.names & {called(name) for name in listed(one.shared_with)} for one in given)


def called(name: str) -> str:
    """A name as two people would call the same."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def decide(
    incident: Incident,
    *,
    today: date,
    confirmed: AbstractSet[tuple[str, str]] = frozenset(),
    use: str = FOCAL_POINT,
    names: AbstractSet[str] = frozenset(),
) -> dict[str, Decision]:
    """Decide for every person, and every organisation whose name is private, what leaves.

    Args:
        incident: the record.
        today: the day in force.
        confirmed: (pid or oid, use) pairs of conditional consents confirmed for this export.
        use: use id: to the focal point, or to a trusted person.
        names: for a trusted person: what a consent may call them, as of ``called``.

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
    asked = _Asked(use, names, today, confirmed)
    blamed = blamed_people(incident)
    for person in incident.persons:
        pid = str(person.pid)
        capped = ""
        if pid in blamed:
            capped = "perpetrator"
        elif person.group:
            capped = "group"
        made = _decide(pid, person, asked, capped=capped)
        decisions[pid] = _for_both(decisions.get(pid), made)
    for organisation in incident.organisations:
        oid = str(organisation.oid)
        if oid in private:
            made = _decide(oid, organisation, asked)
            decisions[oid] = _for_both(decisions.get(oid), made)
    return decisions


def blamed_people(incident: Incident) -> frozenset[str]:
    """The pids of those alleged to have done it: never named, whatever they said (rule 21)."""
    meant = {one.ref.person for one in incident.alleged_perpetrators if one.ref is not None}
    return frozenset(
        str(person.pid)
        for person in incident.persons
        if _PERPETRATOR in person.roles or str(person.pid) in meant
    )


def _for_both(one: Decision | None, other: Decision) -> Decision:
    """The more careful of two decisions about the same id."""
    if one is None:
        return other
    order = list(Extent)
    less = max((one, other), key=lambda made: order.index(made.extent))
    contact = one.contact and other.contact
    return replace(less, contact=contact, confirmable=())


def _decide(key: str, person: _Consenting, asked: _Asked, *, capped: str = "") -> Decision:
    """Decide for one; ``capped`` is the code of the reason why no more than a title leaves."""
    value, because = asked.answer(key, person)
    back, _ = (Answer.NO, "")
    if not capped and value is not Answer.NO:
        back, _ = asked.about(key, person, CONTACT_BACK)
    open_uses = tuple(
        use
        for use, worth in ((asked.use, value), (CONTACT_BACK, back))
        if worth is Answer.CONDITIONAL
    )
    if value is not Answer.YES:
        return Decision(
            id=key, extent=Extent.NOTHING, contact=False, because=because, confirmable=open_uses
        )
    extent = Extent.TITLE_ONLY if capped else _how_named(person.consents, asked.use)
    return Decision(
        id=key,
        extent=extent,
        contact=back is Answer.YES,
        because="" if extent is Extent.NAMED else capped or "how-named",
        confirmable=open_uses,
    )


def _how_named(consents: Iterable[Consent], use: str) -> Extent:
    """The most careful way of naming among the consents to the use."""
    order = [Extent.NAMED, Extent.INITIALS, Extent.TITLE_ONLY]
    named = [
        Extent(said) if isinstance(said, str) and said in order else Extent.TITLE_ONLY
        for consent in consents
        if consent.use == use
        for said in (FIXED_HOW_NAMED.get(use) or consent.how_named,)
    ]
    return max(named, key=order.index, default=Extent.TITLE_ONLY)
