"""Who and what leaves with a sealed report, and who and what stays: facts and sentences."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from defender_app.model.answers import plain
from defender_app.report.refusals import Problem, SealRefusedError
from defender_app.report.values import Shower

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident
    from defender_app.report.seal import Sealed
    from defender_app.vault.drawer import Drawer
    from defender_app.words import Words


def people(drawer: Drawer, sealed: Sealed) -> list[dict[str, str]]:
    """Everyone in a sealed report: by the pseudonym the record uses, how they leave, and why."""
    found = []
    words: dict[tuple[str, str], str] = {}
    for event_id in dict.fromkeys(event_id for event_id, _ in sealed.people):
        incident = drawer.incidents.get(event_id)
        named = [(one.pid, one.pseudonym) for one in incident.persons]
        named += [(one.oid, one.pseudonym) for one in incident.organisations]
        words |= {(event_id, str(key)): word or str(key) for key, word in named}
    for event_id, decision in sealed.people:
        found.append(
            {
                "event_id": event_id,
                "id": decision.id,
                "pseudonym": words.get((event_id, decision.id), decision.id),
                "leaves_as": decision.extent.value,
                "because": decision.because,
            }
        )
    return found


def person_words(words: Words, one: Mapping[str, str]) -> dict[str, str]:
    """The facts of the sentence about one person."""
    reason = words.section("cli").get(f"seal.why.{one['because']}", "")
    return {
        "pseudonym": one["pseudonym"],
        "leaves_as": words.cli(f"seal.leaves.{one['leaves_as']}"),
        "reason": str(reason),
    }


def stays_words(words: Words, eid: str, because: str) -> dict[str, str]:
    """The facts of the sentence about a piece of evidence that stays."""
    reason = words.section("cli").get(f"seal.stays.{because}", f"({because})")
    return {"eid": eid, "because": str(reason)}


def lines(drawer: Drawer, sealed: Sealed, words: Words) -> list[tuple[str, dict[str, str]]]:
    """(key, facts) of one sentence for each person and each piece of evidence that stays."""
    found = [("person", person_words(words, one)) for one in people(drawer, sealed)]
    found += [("left-out", stays_words(words, one.eid, one.because)) for one in sealed.left_out]
    return found


def explained(drawer: Drawer, refused: SealRefusedError, words: Words) -> SealRefusedError:
    """The same refusal, with the word for the person and the condition as it was said.

    They are for the owner of the drawer, who is at the keyboard; they never enter a report.
    """
    return SealRefusedError(tuple(_with_condition(drawer, one, words) for one in refused.problems))


def _with_condition(drawer: Drawer, problem: Problem, words: Words) -> Problem:
    if problem.kind != "conditional" or not drawer.incidents.exists(problem.record):
        return problem
    incident = drawer.incidents.get(problem.record)
    use = str(problem.facts.get("use", ""))
    pseudonym, consents = _of(incident, problem.where)
    condition = next((_condition(one, words) for one in consents if one.use == use), "")
    facts = {
        **problem.facts,
        "use_label": Shower(words, {}).common(use, "consent_use").rstrip("."),
        "who": f"{pseudonym} ({problem.where})" if pseudonym else problem.where,
        "condition": condition,
    }
    return dataclasses.replace(problem, facts=facts)


def _of(incident: Incident, key: str) -> tuple[str, tuple[Consent, ...]]:
    """The pseudonym and the consents of the person or organisation with an id."""
    for person in incident.persons:
        if person.pid == key:
            return person.pseudonym or "", person.consents
    for organisation in incident.organisations:
        if organisation.oid == key:
            return organisation.pseudonym or "", organisation.consents
    return "", ()


def _condition(consent: Consent, words: Words) -> str:
    if isinstance(consent.conditions, str) and consent.conditions:
        return words.cli("seal.condition", text=consent.conditions)
    if plain(consent.review_on):
        return words.cli("seal.ask-again", day=plain(consent.review_on))
    return ""
