"""Rules between several fields of an incident: dates in order, groups, consents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.model.answers import Answer, plain
from defender_app.model.consent import DEFAULT_HOW_NAMED, FIXED_HOW_NAMED
from defender_app.model.partial_date import PartialDate, date_problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.model.answers import Text
    from defender_app.model.checks import Problem
    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident
    from defender_app.model.person import Person


def consistency_problems(incident: Incident) -> Iterator[Problem]:
    """What contradicts itself in a way that nobody can have meant."""
    yield from _order(incident.date_start, incident.date_end, "date_end", "end-before-start")
    yield from _order(incident.not_before, incident.not_after, "not_after", "end-before-start")
    for index, person in enumerate(incident.persons):
        where = f"persons[{index}]"
        yield from _group_problems(person, where)
        yield from _consents_problems(person.consents, where)
    for index, organisation in enumerate(incident.organisations):
        yield from _consents_problems(organisation.consents, f"organisations[{index}]")


def readable_date(value: Text) -> PartialDate | None:
    """The date of an answer, or None where there is none that can be read."""
    text = value.value if isinstance(value, Answer) else value
    if not isinstance(text, str) or date_problem(text):
        return None
    return PartialDate.parse(text)


def _order(start: Text, end: Text, where: str, code: str) -> Iterator[Problem]:
    first, last = readable_date(start), readable_date(end)
    if first is not None and last is not None and last.is_surely_before(first):
        yield where, code


def _group_problems(person: Person, where: str) -> Iterator[Problem]:
    if not person.group:
        return
    if person.identity is not None:
        yield f"{where}.identity", "group-has-identity"
    for index, consent in enumerate(person.consents):
        # What a use fixes by definition is reduced by the gate; what was chosen must fit a group.
        chosen = consent.how_named if consent.use not in FIXED_HOW_NAMED else None
        if chosen not in (None, DEFAULT_HOW_NAMED):
            yield f"{where}.consents[{index}].how_named", "group-title-only"


def _consents_problems(consents: tuple[Consent, ...], where: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, consent in enumerate(consents):
        here = f"{where}.consents[{index}]"
        if consent.use in seen:
            yield f"{here}.use", "duplicate-use"
        seen.add(consent.use)
        fixed = FIXED_HOW_NAMED.get(consent.use)
        if fixed is not None and consent.how_named not in (None, fixed):
            yield f"{here}.how_named", "how-named-fixed"
        given, withdrawn = consent.date, consent.withdrawn_on
        yield from _order(given, withdrawn, f"{here}.withdrawn_on", "end-before-start")


def representative(consent: Consent) -> bool:
    """Whether somebody else than the person gave the consent."""
    return plain(consent.given_by) not in ("", "the-person")
