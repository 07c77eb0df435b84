"""From a path such as ``persons[0].consents[2].given_by`` to the question it means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import field_words, questions

if TYPE_CHECKING:
    from defender_app.model import Incident

_STEP: Final = re.compile(r"([A-Za-z_0-9-]+)(?:\[(\d+)\])?")
_ACT_FIELD: Final = re.compile(r"acts\[(\d+)\]\.fields\.([A-Za-z0-9_-]+)")
# Which struct stands behind a member; members of the incident itself have no struct before them.
_INSIDE: Final = {
    "narrative_en": "NarrativeTranslation",
    "pattern_links": "EventLink",
    "acts": "Act",
    "persons": "Person",
    "organisations": "Organisation",
    "alleged_perpetrators": "AllegedPerpetrator",
    "cooperation": "Cooperation",
    "information": "Information",
    "evidence": "Evidence",
    "authority_responses": "AuthorityResponse",
    "steps_taken": "StepTaken",
    "followup": "UnAction",
    "upr_tracking": "UprTracking",
    "treaty_body_followup": "TreatyBodyFollowUp",
    "identity": "Identity",
    "consents": "Consent",
    "responses": "ActionResponse",
    "related_sources": "RelatedSource",
    "web_capture": "WebCapture",
}
_HAPPENED: Final = QT_TRANSLATE_NOOP("Section", "What happened")
_PEOPLE: Final = QT_TRANSLATE_NOOP("Section", "People and consent")
_EVIDENCE: Final = QT_TRANSLATE_NOOP("Section", "Evidence")
_DONE: Final = QT_TRANSLATE_NOOP("Section", "What was done about it")
_ASKED: Final = QT_TRANSLATE_NOOP("Section", "What you ask for")
# The sections of the form, by member of the incident; every other one is about when and where.
_SECTIONS: Final = {
    "date_start": QT_TRANSLATE_NOOP("Section", "When and where"),
    **dict.fromkeys(
        ("acts", "title", "narrative", "narrative_language", "stated_reason", "impact"), _HAPPENED
    ),
    **dict.fromkeys(("persons", "organisations", "alleged_perpetrators"), _PEOPLE),
    "cooperation": QT_TRANSLATE_NOOP("Section", "UN cooperation"),
    **dict.fromkeys(("evidence", "information"), _EVIDENCE),
    **dict.fromkeys(("authority_responses", "steps_taken", "followup"), _DONE),
    **dict.fromkeys(("requested_action", "urgency", "urgency_because"), _ASKED),
}


def place_words(path: str, incident: Incident | None = None) -> str:
    """The question that a field path means, in the language of the window.

    Args:
        path: as the model gives it.
        incident: whose path it is; without it, a question of an act is named by its section.
    """
    in_act = _ACT_FIELD.match(path)
    if in_act is not None:
        return _question_of_act(int(in_act[1]), in_act[2], incident)
    # Paths of a report begin with the record they are in.
    steps = _STEP.findall(re.sub(r"^incidents\[\d+\]\.?", "", path))
    best, struct = "", ""
    for name, _ in steps:
        key = f"{struct}.{name}" if struct else name
        if key in questions.LABELS:
            best = key
        struct = _INSIDE.get(name, struct)
    return field_words.common_label(best) if best else ""


def part_words(path: str, incident: Incident) -> str:
    """To which part of the record a path belongs: the act, the pseudonym, or the section."""
    steps = _STEP.findall(path)
    name, number = steps[0] if steps else ("", "")
    index = int(number) if number else -1
    parts = {"acts": incident.acts, "persons": incident.persons, "organisations": ()}.get(name, ())
    if 0 <= index < len(parts):
        if name == "acts":
            return field_words.type_label(incident.acts[index].type)
        return incident.persons[index].pseudonym or _section("persons")
    return _section(name)


def _question_of_act(index: int, name: str, incident: Incident | None) -> str:
    if incident is None or index >= len(incident.acts):
        return _section("acts")
    return field_words.field_label(incident.acts[index].type, name) or _section("acts")


def _section(name: str) -> str:
    words = _SECTIONS.get(name, _SECTIONS["date_start"])
    return QCoreApplication.translate("Section", str(words))
