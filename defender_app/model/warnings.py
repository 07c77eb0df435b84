"""What a careful reader would ask about: nothing here keeps a record from being saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.model.answers import amount, is_yes, plain
from defender_app.model.consent_rules import consent_remarks
from defender_app.model.un_reference import looks_usual
from defender_app.model.urgency import compute_urgency
from defender_app.report.masking import Masker
from defender_app.report.text_rules import name_rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from defender_app.model.checks import Problem
    from defender_app.model.incident import Act, Incident

_LEAK_TYPES = frozenset({"digital-surveillance", "submission-censorship"})
_CARE_TYPES = frozenset({"denial-medical-care", "torture-ill-treatment"})
# (field of an act, answers that ask for it, types that would hold it, code)
_FOLLOW_UPS = (
    (
        "devices_searched",
        frozenset({"copied-or-imaged", "taken-out-of-sight"}),
        frozenset({"device-search-seizure"}),
        "record-device-search",
    ),
    ("health_concern", frozenset({"yes"}), _CARE_TYPES, "record-health"),
    ("this_vault_was_on_it", frozenset({"yes"}), frozenset[str](), "vault-was-on-device"),
    ("answer_would_expose_people", frozenset({"yes"}), frozenset[str](), "answer-exposes-people"),
    ("contacts_exposed", frozenset({"yes", "possibly"}), frozenset[str](), "contacts-exposed"),
    ("names_asked_about", frozenset({"yes"}), frozenset[str](), "others-asked-about"),
)


def warnings(incident: Incident) -> tuple[Problem, ...]:
    """(field path, code) pairs to show beside the fields, in the order of the form."""
    return tuple(_warnings(incident))


def names_in_text(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Which of ``names``, whole or in part, stand in ``text``: found as they are when sealing."""
    return tuple(name for name in names if Masker(name_rules(name, "")).finds(text))


def _warnings(incident: Incident) -> Iterator[Problem]:
    yield from _texts_with_names(incident)
    computed = compute_urgency(incident.urgency_because)
    if incident.urgency and computed and incident.urgency != computed:
        yield "urgency", "urgency-differs"
    if incident.date_end is not None and is_yes(incident.ongoing):
        yield "ongoing", "ended-and-ongoing"
    types = frozenset(act.type for act in incident.acts)
    for index, act in enumerate(incident.acts):
        yield from _act_follow_ups(act, f"acts[{index}]", types)
    for index, person in enumerate(incident.persons):
        if person.group and amount(person.count) is None:
            yield f"persons[{index}].count", "group-without-count"
    yield from consent_remarks(incident)
    for index, cooperation in enumerate(incident.cooperation):
        knew = plain(cooperation.how_authorities_knew) != ""
        if is_yes(cooperation.confidential_submission) and knew and not types & _LEAK_TYPES:
            yield f"cooperation[{index}].confidential_submission", "record-leak"
    for index, action in enumerate(incident.followup):
        reference = plain(action.reference)
        if reference and not looks_usual(reference):
            yield f"followup[{index}].reference", "unusual-reference"


def _texts_with_names(incident: Incident) -> Iterator[Problem]:
    identities = [person.identity for person in incident.persons]
    identities += [actor.identity for actor in incident.alleged_perpetrators]
    names = [
        name
        for identity in identities
        if identity is not None
        for name in (identity.real_name, *identity.aliases)
        if name
    ]
    texts = {
        "title": incident.title or "",
        "place_text": plain(incident.place_text),
        "narrative": plain(incident.narrative),
        "narrative_en": plain(incident.narrative_en.text) if incident.narrative_en else "",
        "stated_reason": plain(incident.stated_reason),
        "impact": plain(incident.impact),
        "conflicting_accounts": plain(incident.conflicting_accounts),
    }
    known = Masker([rule for name in names for rule in name_rules(name, "")])
    for path, text in texts.items():
        if known.finds(text):
            yield path, "contains-real-name"


def _act_follow_ups(act: Act, path: str, types: frozenset[str]) -> Iterator[Problem]:
    for name, answers, wanted, code in _FOLLOW_UPS:
        answer = act.fields.get(name)
        if answer is not None and answers.intersection(answer.chosen) and not types & wanted:
            yield f"{path}.fields.{name}", code
