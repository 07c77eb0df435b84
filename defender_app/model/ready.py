"""What is still missing before a record is ready to be sent, and the status that follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.model import checks
from defender_app.model.answers import counts_as_answer, listed
from defender_app.model.consent import ALLOWING_VALUES, ASKED_VALUES
from defender_app.model.consistency import representative
from defender_app.model.kinds import kinds_of
from defender_app.taxonomy import field_is_asked, taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import msgspec

    from defender_app.model.answers import Answer
    from defender_app.model.checks import Problem
    from defender_app.model.consent import Consent
    from defender_app.model.incident import Act, Incident

MISSING = "missing"
GOVERNMENT_WILL_KNOW = "government-will-know"

_ROLES_WITH_PSEUDONYM = frozenset({"victim", "victim-indirect", "source"})
# Once others may hold the record, a withdrawal is complete only when they were told.
_STATUS_WITH_RECIPIENTS = frozenset({"sent", "answered", "closed", "withdrawn"})


def missing_for_ready(incident: Incident, *, today: date) -> tuple[Problem, ...]:
    """What must still be answered; "unknown" and "prefer not to say" are answers.

    Args:
        incident: a valid incident (see :func:`defender_app.model.validate`).
        today: for rules that depend on the day; none does in this version.

    Returns:
        (field path, code) in the order of the form: ``missing``, ``other-needs-text`` (the words
        for "other"), ``not-explained`` (consent to a letter to the Government without having
        said that the Government will know).
    """
    del today
    return tuple(_missing(incident))


def unanswered(incident: Incident) -> tuple[str, ...]:
    """Paths of the questions of the acts that are asked and have no answer yet, required or not.

    For showing how complete a record is; nothing here keeps it from being ready.
    """
    return tuple(
        f"acts[{index}].fields.{field.name}"
        for index, act in enumerate(incident.acts)
        if (known := taxonomy().types.get(act.type)) is not None
        for field in known.fields
        if field_is_asked(field, act.fields) and not _given(act.fields.get(field.name))
    )


def why_not_ready(incident: Incident, *, today: date) -> tuple[Problem, ...]:
    """What keeps the record from being sent: what is missing, and that it is marked as a draft."""
    missing = missing_for_ready(incident, today=today)
    if incident.record_status == "draft":
        return (*missing, ("record_status", "marked-draft"))
    return missing


def status_after_save(incident: Incident, *, today: date) -> str:
    """The record status that saving gives.

    A draft stays a draft, ``withdrawn`` and ``closed`` are kept; anything else is ``ready``, or
    ``draft`` while something is missing. That a record was sent or answered is known to the vault
    alone and never taken from the input.
    """
    given = incident.record_status
    if given in ("draft", "withdrawn", "closed"):
        return given
    return "draft" if missing_for_ready(incident, today=today) else "ready"


def _missing(incident: Incident) -> Iterator[Problem]:
    yield from _required(incident, "")
    if not incident.acts:
        yield "acts", MISSING
    for index, act in enumerate(incident.acts):
        yield from _act_missing(act, f"acts[{index}]")
    for index, person in enumerate(incident.persons):
        yield from _required(person, f"persons[{index}]")
        yield from _consents_missing(person.consents, f"persons[{index}]", incident)
    for index, organisation in enumerate(incident.organisations):
        where = f"organisations[{index}]"
        if _ROLES_WITH_PSEUDONYM.intersection(organisation.roles) and not organisation.pseudonym:
            yield f"{where}.pseudonym", MISSING
        yield from _consents_missing(organisation.consents, where, incident)
    if not incident.cooperation:
        yield "cooperation", MISSING
    for index, cooperation in enumerate(incident.cooperation):
        yield from _required(cooperation, f"cooperation[{index}]")


def _required(struct: msgspec.Struct, path: str) -> Iterator[Problem]:
    for name, kind in kinds_of(type(struct)).items():
        if kind.ready and not counts_as_answer(getattr(struct, name)):
            yield f"{path}.{name}" if path else name, MISSING


def _act_missing(act: Act, path: str) -> Iterator[Problem]:
    known = taxonomy().types.get(act.type)
    for field in known.fields if known else ():
        answer = act.fields.get(field.name)
        where = f"{path}.fields.{checks.shown_name(field.name)}"
        if answer is not None and answer.other_without_text:
            if field.type in ("choice", "multichoice"):
                yield where, "other-needs-text"
        elif field.required and field_is_asked(field, act.fields) and not _given(answer):
            yield where, MISSING


def _given(answer: Answer | None) -> bool:
    return answer is not None and answer.counts_as_answer


def _consents_missing(
    consents: tuple[Consent, ...], path: str, incident: Incident
) -> Iterator[Problem]:
    for index, consent in enumerate(consents):
        for name, code in _consent_missing(consent, incident):
            yield f"{path}.consents[{index}].{name}", code


def _consent_missing(consent: Consent, incident: Incident) -> Iterator[Problem]:
    if consent.value not in ASKED_VALUES:
        return
    needed = ["given_by", "how", "date", "explained"]
    if consent.value == "conditional":
        needed.append("conditions")
    if representative(consent):
        needed.append("authority_basis")
    if consent.value == "withdrawn":
        needed += ["withdrawn_on", "withdrawn_how"]
        if incident.record_status in _STATUS_WITH_RECIPIENTS:
            needed.append("recipients_told")
    for name in needed:
        if not counts_as_answer(getattr(consent, name)):
            yield name, MISSING
    letter = consent.use == "government-letter" and consent.value in ALLOWING_VALUES
    if letter and GOVERNMENT_WILL_KNOW not in listed(consent.explained):
        yield "explained", "not-explained"
