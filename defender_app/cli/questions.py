"""The question behind a field path, as a person would ask it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from defender_app.report.values import Shower
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from defender_app.model import Incident, Problem
    from defender_app.words import Words

_ANSWER: Final = re.compile(r"acts\[(\d+)\]\.fields\.([^.\[]+)")
_SOMEBODY: Final = re.compile(r"(persons|organisations)\[(\d+)\](?:\.consents\[(\d+)\])?\.")


def asked(found: Iterable[Problem], incident: Incident, words: Words) -> list[dict[str, str]]:
    """(field path, code) pairs as objects, each with its ``question``."""
    return [
        {"field": path, "code": code, "question": question(path, incident, words)}
        for path, code in found
    ]


def question(path: str, incident: Incident, words: Words) -> str:
    """The question of a type, or the label of a common field and whom it is about."""
    match = _ANSWER.match(path)
    if match and int(match[1]) < len(incident.acts):
        known = taxonomy().types.get(incident.acts[int(match[1])].type)
        field = known.field(match[2]) if known else None
        if field is not None:
            return field.label
    label = _label(path.rpartition(".")[2], words)
    whom = _whom(path, incident, words)
    return f"{label} ({whom})" if whom else label


def _label(member: str, words: Words) -> str:
    report = words.section("report")
    labels = report.get("field")
    known: Any = labels.get(member) if isinstance(labels, Mapping) else None
    headings: Any = report.get("headings")
    known = known or words.section("cli").get(f"question.{member}") or headings.get(member)
    return str(known) if isinstance(known, str) else member.replace("_", " ")


def _whom(path: str, incident: Incident, words: Words) -> str:
    match = _SOMEBODY.match(path)
    if match is None:
        return ""
    people: Any = incident.persons if match[1] == "persons" else incident.organisations
    one = people[int(match[2])]
    parts = [str(one.pseudonym or "")]
    if match[3] is not None:
        use = one.consents[int(match[3])].use
        parts.append(Shower(words, {}).common(use, "consent_use").rstrip("."))
    return ": ".join(part for part in parts if part)
