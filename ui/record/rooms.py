"""The sections of a record: which member stands in which, how far each is, and words for paths."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app.model import lens
from defender_app.model.answers import plain
from defender_app.model.incident import Incident
from defender_app.model.progress import ASK_CONSENT
from ui.i18n import field_words
from ui.messages import problem_words
from ui.widgets.labels import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable

    import msgspec

    from defender_app.model.checks import Problem

State = Literal["done", "half", "open"]

QUICK: Final = "quick"
ACTS: Final = "acts"
WHEN: Final = "when"
PEOPLE: Final = "people"
COOPERATION: Final = "cooperation"
EVIDENCE: Final = "evidence"
DONE: Final = "done"
ASK: Final = "ask"

TITLES: Final = {
    QUICK: QT_TRANSLATE_NOOP("Sections", "Quick capture"),
    ACTS: QT_TRANSLATE_NOOP("Sections", "What happened"),
    WHEN: QT_TRANSLATE_NOOP("Sections", "When and where"),
    PEOPLE: QT_TRANSLATE_NOOP("Sections", "People and consent"),
    COOPERATION: QT_TRANSLATE_NOOP("Sections", "UN cooperation"),
    EVIDENCE: QT_TRANSLATE_NOOP("Sections", "Evidence"),
    DONE: QT_TRANSLATE_NOOP("Sections", "What was done"),
    ASK: QT_TRANSLATE_NOOP("Sections", "What you ask for"),
}
MEMBERS: Final[dict[str, tuple[str, ...]]] = {
    ACTS: (
        "acts",
        "narrative",
        "narrative_language",
        "stated_reason",
        "impact",
        "affected_count",
        "conflicting_accounts",
        "narrative_en",
        "information",
    ),
    WHEN: (
        "date_start",
        "date_end",
        "ongoing",
        "time_zone",
        "country",
        "territory",
        "place_text",
        "place_kind",
        "transnational",
        "not_before",
        "not_after",
        "pattern_links",
    ),
    PEOPLE: ("persons", "organisations", "alleged_perpetrators"),
    COOPERATION: ("cooperation",),
    EVIDENCE: ("evidence",),
    DONE: (
        "authority_responses",
        "steps_taken",
        "followup",
        "upr_tracking",
        "treaty_body_followup",
    ),
    ASK: ("requested_action", "urgency_because", "urgency"),
}
# The title stands above every section.
_ABOVE: Final = frozenset({"title"})
_QUICK_FIELDS: Final = ("acts", "date_start", "narrative", "cooperation", "urgency_because")
_FIELD: Final = re.compile(r"acts\[(\d+)\]\.fields\.([^.\[]+)")
_PART: Final = re.compile(r"(\w+)\[(\d+)\](?:\.(\w+))?(?:\[(\d+)\]\.(\w+))?")
_STRUCTS: Final = {
    "persons": "Person",
    "organisations": "Organisation",
    "cooperation": "Cooperation",
    "acts": "Act",
}


class Place(NamedTuple):
    """What a line of the side panel says: the question, and where it stands."""

    words: str
    where: str


def title(section: str) -> str:
    """The name of a section."""
    return QCoreApplication.translate("Sections", str(TITLES[section]))


def section_of(path: str) -> str:
    """The section in which a field path stands."""
    first = str(lens.steps(path)[0]) if path else ""
    return next((key for key, members in MEMBERS.items() if first in members), QUICK)


def state(section: str, incident: Incident, left: Iterable[Problem]) -> State:
    """How far a section is: all of it, some of it, or nothing yet."""
    if section == QUICK:
        given = [bool(getattr(incident, name)) for name in _QUICK_FIELDS]
        given.append(bool(incident.country or incident.place_text))
        return "done" if all(given) else "half" if any(given) else "open"
    blank = Incident(format="defender-incident", version=1)
    begun = any(getattr(incident, name) != getattr(blank, name) for name in MEMBERS[section])
    missing = any(section_of(path) == section for path, _ in left if path not in _ABOVE)
    if section == EVIDENCE:
        # "Who is on it?" is open there: such a file stays here.
        unseen = (one for one in incident.evidence if one.sha256 and not plain(one.shows_confirmed))
        missing = missing or any(unseen)
    if not begun:
        return "open"
    return "half" if missing else "done"


def place_of(problem: Problem, incident: Incident) -> Place:
    """The words for something that is missing, and for where it belongs."""
    path, code = problem
    if code == ASK_CONSENT:
        name = _someone(incident, path)
        ask = QCoreApplication.translate("Sections", "Ask {name} for consent")
        until = QCoreApplication.translate("Sections", "Until then, {name} stays out")
        return Place(ask.format(name=name), until.format(name=name))
    found = _FIELD.match(path)
    if found is not None:
        act = incident.acts[int(found[1])]
        return Place(field_words.field_label(act.type, found[2]), field_words.type_label(act.type))
    found = _PART.match(path)
    if found is None:
        where = QCoreApplication.translate("Sections", "Above all sections")
        return Place(_common(path), where if path in _ABOVE else title(section_of(path)))
    list_name, member, inner = found[1], found[3], found[5]
    key = f"Consent.{inner}" if inner else f"{_STRUCTS.get(list_name, '')}.{member}"
    if key.startswith("Person.") and incident.persons[int(found[2])].group:
        key = field_words.asked_key("Group", str(member), key)
    people = list_name in ("persons", "organisations")
    where = _someone(incident, path) if people else title(section_of(path))
    return Place(_common(key), where)


def again(problem: Problem, incident: Incident) -> Place:
    """The words for an answer to look at once more, and whose it is."""
    path, code = problem
    return Place(problem_words(code), _someone(incident, path))


def _common(key: str) -> str:
    try:
        return field_words.common_label(key)
    except KeyError:
        return title(section_of(key))


def _someone(incident: Incident, path: str) -> str:
    steps = lens.steps(path)
    someone: msgspec.Struct = lens.at(incident, f"{steps[0]}[{steps[1]}]")
    pseudonym = getattr(someone, "pseudonym", None) or plain(
        getattr(someone, "descriptive_title", None)
    )
    unnamed = QCoreApplication.translate("Sections", "Somebody without a pseudonym")
    return isolated(pseudonym) if pseudonym else unnamed
