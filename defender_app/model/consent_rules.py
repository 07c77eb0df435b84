"""What contradicts itself in the consents of a record, and what was asked of the wrong person.

Nothing here changes an answer or keeps a record from being saved: each finding is explained beside
the answer it is about. Uses imply nothing about each other, so only what cannot both be meant is
found. Source: domain rules on consent (2.4), safety rules 2, 3, 21 and 22 (docs/rules.md).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.model.answers import Answer, amount, is_yes, listed, plain
from defender_app.model.consent import ALLOWING_VALUES, ASKED_VALUES, FIXED_HOW_NAMED
from defender_app.model.consistency import readable_date
from defender_app.model.person import Identity, Organisation, Person

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from defender_app.model.answers import Text
    from defender_app.model.checks import Problem
    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident

ADULT: Final = 18
_NAMED: Final = "named"
_INITIALS: Final = "initials"
_PERPETRATOR: Final = "alleged-perpetrator"
_THE_PERSON: Final = "the-person"
_GUARDIAN: Final = "guardian"
_EARLIER: Final = "prior-instruction"
_AT_LIBERTY: Final = "at-liberty"
# HURIDOCS MT25: dead; still missing.
_GONE: Final = frozenset({"010100000000", "010300000000"})
_HELD: Final = frozenset({"020200000000"})
_NEED_CARE: Final = frozenset({"disability", "illness", "older"})
# What everybody may read once it is done, and nobody can take back.
_PUBLIC: Final = frozenset({"un-public-initials", "un-public-name", "sg-report", "media-name"})
# What a focal point would do with a report that never reaches it.
_THROUGH_FOCAL_POINT: Final = frozenset(
    {"un-confidential", "government-letter", "un-public-initials", "un-public-name", "sg-report"}
)
_FOCAL_POINT: Final = "focal-point"
# What whoever gets a report would act on, though it may not be what was meant. Missing names and
# days that were mixed up change nothing for them.
_BEFORE_SENDING: Final = frozenset(
    {"child-without-guardian", "child-not-asked", "child-disagrees", "guardian-of-an-adult"}
    | {"answered-by-somebody-gone", "answered-while-held", "represented-though-free"}
    | {"organisation-without-representative", "asked-by-who-is-blamed", "contact-not-safe"}
    | {"kept-against-their-word", "public-name-without-government-letter"}
    | {"sg-report-named-without-public-name", "publishing-not-explained"}
    | {"allowed-and-withdrawn", "yes-with-a-condition"}
)
_OF_ONE_PERSON: Final = frozenset(FIXED_HOW_NAMED) - {"un-public-initials"}
_WORTH: Final[Mapping[str | None, int]] = {"yes": 2, "conditional": 1}


def consent_remarks(incident: Incident) -> Iterator[Problem]:
    """(field path, code) of what is to be explained about the consents, in the order of the form.

    Identities are looked at where the incident has them; without them, nothing is said of what
    depends on a name.
    """
    blamed = _blamed(incident)
    for index, person in enumerate(incident.persons):
        path = f"persons[{index}]"
        yield from _of_person(person, path, is_blamed=str(person.pid) in blamed)
        yield from _of_anybody(person.consents, path, blamed)
        if person.identity is not None:
            yield from identity_remarks(person.consents, person.identity, path)
    for index, organisation in enumerate(incident.organisations):
        path = f"organisations[{index}]"
        for where, consent in _each(organisation.consents, path):
            if consent.value in ASKED_VALUES and plain(consent.given_by) == _THE_PERSON:
                yield f"{where}.given_by", "organisation-without-representative"
        yield from _of_anybody(organisation.consents, path, blamed)


def remarks_before_sending(incident: Incident) -> Iterator[Problem]:
    """Those of ``consent_remarks`` to look at again before a report is sent.

    Only of people of whom something would be sent, and each code once for each of them. None of
    them keeps a report back: what must not leave, the gate and the rules hold here anyway.
    """
    leaving = {
        f"{name}[{index}]"
        for name in ("persons", "organisations")
        for index, one in enumerate(getattr(incident, name))
        if any(c.use == _FOCAL_POINT and c.value in ALLOWING_VALUES for c in one.consents)
    }
    told: set[Problem] = set()
    for path, code in consent_remarks(incident):
        whose = path.partition(".")[0]
        if code in _BEFORE_SENDING and whose in leaving and (whose, code) not in told:
            told.add((whose, code))
            yield path, code


def identity_remarks(
    consents: tuple[Consent, ...], identity: Identity, path: str
) -> Iterator[Problem]:
    """What the answers promise and the identity store does not hold, or speaks against.

    Args:
        consents: of one person.
        identity: what is kept apart of them; an empty one where nothing is.
        path: of the person in the incident.
    """
    for where, consent in _each(consents, path):
        if consent.value not in ALLOWING_VALUES:
            continue
        if consent.use == "contact-back":
            if plain(identity.safe_to_contact) == "no":
                yield where, "contact-not-safe"
            elif not identity.contact_channel:
                yield where, "no-contact-kept"
        elif consent.use == "training-anonymised":
            continue
        elif consent.effective_how_named == _NAMED and not identity.real_name:
            yield f"{where}.how_named", "no-name-kept"
        elif consent.effective_how_named == _INITIALS and not identity.initials:
            yield f"{where}.how_named", "no-initials-kept"


def is_asked(part: Person | Organisation, incident: Incident) -> bool:
    """Whether consent is asked of somebody: not of agencies, nor of those who acted for them."""
    if isinstance(part, Person):
        return part.roles != (_PERPETRATOR,)
    return part.oid in incident.private_organisations


def is_child(person: Person | Organisation) -> bool:
    """Whether somebody is, or may be, under 18."""
    if not isinstance(person, Person):
        return False
    age = person.age_at_time
    told = (one.value for one in age.accounts) if isinstance(age, Answer) else ()
    ages = (one for one in (amount(age), *told) if isinstance(one, int | float))
    return "minor" in listed(person.vulnerability) or any(one < ADULT for one in ages)


def is_held(person: Person | Organisation) -> bool:
    """Whether somebody is deprived of liberty now."""
    if not isinstance(person, Person):
        return False
    return is_yes(person.deprived_of_liberty) or plain(person.status_now) in _HELD


def is_gone(person: Person | Organisation) -> bool:
    """Whether somebody has died or is missing."""
    return isinstance(person, Person) and plain(person.status_now) in _GONE


def _blamed(incident: Incident) -> frozenset[str]:
    refs = (one.ref for one in incident.alleged_perpetrators)
    named = {ref.person for ref in refs if ref is not None and ref.person is not None}
    own = {str(one.pid) for one in incident.persons if _PERPETRATOR in one.roles}
    return frozenset(named | own)


def _each(consents: tuple[Consent, ...], path: str) -> Iterator[tuple[str, Consent]]:
    for index, consent in enumerate(consents):
        yield f"{path}.consents[{index}]", consent


def _of_person(person: Person, path: str, *, is_blamed: bool) -> Iterator[Problem]:
    """What depends on who the person is."""
    for where, consent in _each(person.consents, path):
        if consent.value not in ASKED_VALUES:
            continue
        if consent.value in ALLOWING_VALUES:
            yield from _who_may_answer(person, consent, where)
            if person.group and consent.use in _OF_ONE_PERSON:
                yield where, "group-cannot-be-named"
            elif is_blamed and consent.effective_how_named == _NAMED:
                yield where, "perpetrator-never-named"


def _who_may_answer(person: Person, consent: Consent, where: str) -> Iterator[Problem]:
    given, by = f"{where}.given_by", plain(consent.given_by)
    earlier = plain(consent.how) == _EARLIER
    if is_child(person):
        if by != _GUARDIAN:
            yield given, "child-without-guardian"
        elif not is_yes(consent.child_agrees):
            refused = plain(consent.child_agrees) == "no"
            yield f"{where}.child_agrees", "child-disagrees" if refused else "child-not-asked"
        return
    if by == _GUARDIAN and _is_grown_up(person):
        yield given, "guardian-of-an-adult"
    elif by == _THE_PERSON and is_gone(person) and not earlier:
        yield given, "answered-by-somebody-gone"
    elif by == _THE_PERSON and is_held(person) and not earlier:
        yield given, "answered-while-held"
    elif by not in {"", _THE_PERSON, _GUARDIAN} and not earlier and _could_answer(person):
        yield given, "represented-though-free"


def _is_grown_up(person: Person) -> bool:
    age = amount(person.age_at_time)
    return age is not None and age >= ADULT and not _NEED_CARE & set(listed(person.vulnerability))


def _could_answer(person: Person) -> bool:
    """Whether somebody is surely there to be asked."""
    free = plain(person.deprived_of_liberty) == "no" and not is_held(person)
    at_liberty = plain(person.status_now) == _AT_LIBERTY
    return free and at_liberty and not person.group and not _NEED_CARE & {*_weak(person)}


def _weak(person: Person) -> tuple[str, ...]:
    return listed(person.vulnerability)


def _of_anybody(
    consents: tuple[Consent, ...], path: str, blamed: frozenset[str]
) -> Iterator[Problem]:
    """What depends on the answers alone."""
    values = {consent.use: consent.value for consent in consents}
    for where, consent in _each(consents, path):
        yield from _with_others(consent, values, where)
        yield from _in_itself(consent, where)
        yield from _asked_by(consent, where, blamed)


def _with_others(
    consent: Consent, values: Mapping[str, str | None], where: str
) -> Iterator[Problem]:
    """An answer against the others of the same person."""

    def weaker(use: str) -> bool:
        return _WORTH.get(values.get(use), 0) < _WORTH.get(consent.value, 0)

    allowed = consent.value in ALLOWING_VALUES
    if consent.use == "store" and consent.value in {"no", "withdrawn"}:
        yield where, "kept-against-their-word"
    if consent.use == "un-public-name" and weaker("government-letter"):
        yield where, "public-name-without-government-letter"
    named = consent.how_named == _NAMED
    if consent.use == "sg-report" and named and weaker("un-public-name"):
        yield where, "sg-report-named-without-public-name"
    if consent.use == "other-ngo" and allowed and not listed(consent.shared_with):
        yield f"{where}.shared_with", "shared-with-nobody"
    blocked = values.get("focal-point") in {"no", "withdrawn"}
    if consent.use in _THROUGH_FOCAL_POINT and allowed and blocked:
        yield where, "never-reaches-the-focal-point"


def _in_itself(consent: Consent, where: str) -> Iterator[Problem]:
    """An answer against its own details."""
    told = listed(consent.explained)
    if consent.value in ALLOWING_VALUES:
        if consent.use in _PUBLIC and told and "may-be-published" not in told:
            yield f"{where}.explained", "publishing-not-explained"
        if consent.withdrawn_on is not None:
            yield f"{where}.withdrawn_on", "allowed-and-withdrawn"
    if consent.value == "yes" and plain(consent.conditions).strip():
        yield f"{where}.conditions", "yes-with-a-condition"
    if _is_before(consent.review_on, consent.date):
        yield f"{where}.review_on", "review-before-answer"
    if _is_before(consent.recipients_told, consent.withdrawn_on):
        yield f"{where}.recipients_told", "told-before-withdrawn"


def _asked_by(consent: Consent, where: str, blamed: frozenset[str]) -> Iterator[Problem]:
    """Whoever is alleged to have done it can ask for no free answer."""
    for name in ("asked_by", "witness"):
        ref = getattr(consent, name)
        if ref is not None and ref.person in blamed:
            yield f"{where}.{name}", "asked-by-who-is-blamed"


def _is_before(first: Text, second: Text) -> bool:
    one, other = readable_date(first), readable_date(second)
    return one is not None and other is not None and one.is_surely_before(other)
