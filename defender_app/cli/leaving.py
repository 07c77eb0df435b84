"""Who and what leaves with a sealed report, and who and what stays: facts and sentences."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING, Final

from defender_app.model.answers import plain
from defender_app.report import whom_to_ask
from defender_app.report.refusals import Problem, SealRefusedError
from defender_app.report.values import Shower

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident
    from defender_app.model.person import Organisation, Person
    from defender_app.report.consent_gate import Decision
    from defender_app.report.seal import Sealed
    from defender_app.vault.drawer import Drawer
    from defender_app.words import Words


_ABOUT_WHO_IS_ON_IT: Final = frozenset({"rule-16", "rule-16-place", "rule-16-copy"})


def people(drawer: Drawer, everybody: Sequence[tuple[str, Decision]]) -> list[dict[str, str]]:
    """Everyone in a report: by the pseudonym the record uses, how they leave, why, whom to ask.

    Args:
        drawer: with the records still in it.
        everybody: (event id, what was decided).
    """
    found = []
    words: dict[tuple[str, str], str] = {}
    somebody: dict[tuple[str, str], Person | Organisation] = {}
    for event_id in dict.fromkeys(event_id for event_id, _ in everybody):
        incident = drawer.incidents.get(event_id)
        named = [(one.pid, one.pseudonym) for one in incident.persons]
        named += [(one.oid, one.pseudonym) for one in incident.organisations]
        somebody |= {(event_id, str(one.pid)): one for one in incident.persons}
        somebody |= {(event_id, str(one.oid)): one for one in incident.organisations}
        words |= {(event_id, str(key)): word or str(key) for key, word in named}
    for event_id, decision in everybody:
        found.append(
            {
                "event_id": event_id,
                "id": decision.id,
                "pseudonym": words.get((event_id, decision.id), decision.id),
                "leaves_as": decision.extent.value,
                "because": decision.because,
                "ask": whom_to_ask.whom(somebody[event_id, decision.id], decision),
            }
        )
    return found


def person_words(words: Words, one: Mapping[str, str]) -> dict[str, str]:
    """The facts of the sentence about one person."""
    reason = words.section("cli").get(f"seal.why.{one['because']}", "")
    ask = words.cli(f"seal.ask.{one['ask']}", who=one["pseudonym"]) if one.get("ask") else ""
    return {
        "pseudonym": one["pseudonym"],
        "leaves_as": words.cli(f"seal.leaves.{one['leaves_as']}"),
        "reason": f"{reason}{ask}",
    }


def stays_words(words: Words, eid: str, because: str) -> dict[str, str]:
    """The facts of the sentence about a piece of evidence that stays."""
    reason = words.section("cli").get(f"seal.stays.{because}", f"({because})")
    return {"eid": eid, "because": str(reason)}


def lines(drawer: Drawer, sealed: Sealed, words: Words) -> list[tuple[str, dict[str, str]]]:
    """(key, facts) of one sentence for each person and each piece of evidence that stays."""
    found = [("person", person_words(words, one)) for one in people(drawer, sealed.people)]
    found += [("left-out", stays_words(words, one.eid, one.because)) for one in sealed.left_out]
    return found


def explained(drawer: Drawer, refused: SealRefusedError, words: Words) -> SealRefusedError:
    """The same refusal, with the word for the person and the condition as it was said.

    They are for the owner of the drawer, who is at the keyboard; they never enter a report.
    """
    return SealRefusedError(tuple(_with_condition(drawer, one, words) for one in refused.problems))


def _with_condition(drawer: Drawer, problem: Problem, words: Words) -> Problem:
    if problem.excerpt is not None:
        names = ("before", "word", "after")
        said = (re.sub(r"\s+", " ", text) for text in problem.excerpt)
        around = dict(zip(names, said, strict=True))
        return dataclasses.replace(problem, facts={**problem.facts, **around})
    if not drawer.incidents.exists(problem.record):
        return problem
    incident = drawer.incidents.get(problem.record)
    if problem.kind in _ABOUT_WHO_IS_ON_IT:
        facts = {**problem.facts, "who": _shown(incident, problem.where)}
        return dataclasses.replace(problem, facts=facts)
    if problem.kind != "conditional":
        return problem
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


def _shown(incident: Incident, eid: str) -> str:
    """Who was said to be recognisable in an item, by pseudonym; "-" for nobody."""
    item = next((one for one in incident.evidence if one.eid == eid), None)
    found = [_of(incident, one.target[1])[0] or one.target[1] for one in item.shows] if item else []
    return ", ".join(found) or "-"


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
