"""Eight fictional cases shaped like those of public reports, as their writers tell them."""

from __future__ import annotations

from tests.support.longer_shapes import CHAIN, DISAPPEARED, RELATIVES
from tests.support.writing import UNKNOWN, Case, told

VILLAGERS = Case(
    name="villagers",
    told=told(
        "Villagers stopped on the way",
        "friends questioned",
        "before 20 May 2025",
        "a valley",
        "The bus was stopped. They were held at a school.",
        "water",
    ),
    acts=(
        (
            "friends questioned",
            {
                "who": "community",
                "count": "about 30",
                "what_happened": ("detained", "questioned"),
                "date": "before 20 May 2025",
            },
        ),
    ),
    record={"narrative_language": "en", "affected_count": "about 30"},
    people=(
        (
            "Add a group",
            {
                "descriptive_title": "around 30 villagers",
                "roles": "victim",
                "count": "about 30",
                "status_now": "at-liberty",
                "deprived_of_liberty": "no",
            },
        ),
    ),
    cooperation={
        "relation": "seeking",
        "hrc12_2": "a",
        "form": "un-visit-interlocutor",
        "date": "May 2025",
        "place": "the valley",
        "link_strength": "circumstances",
        "link_explanation": "The bus was on the way to the visiting expert.",
    },
    otherwise=(
        ("persons[0].count", "the neighbours", "at least 42", "the bus driver"),
        ("acts[0].fields.count", "the neighbours", "12", "the police"),
    ),
)

ORGANISATION = Case(
    name="organisation",
    told=told(
        "Registration refused, accreditation deferred nine times",
        "application deferred",
        "2019",
        "New York",
        "Each session there was one more question.",
        "NGO committee",
    ),
    acts=(
        (
            "application deferred",
            {
                "body": "ecosoc-ngo-committee",
                "procedure": "new-application",
                "organisation": "org:0",
                "application_date": "May 2019",
                "times_deferred": "9",
                "question_kinds": ("partners-in-country", "already-answered"),
                "answer_would_expose_people": "yes",
                "outcome": "deferred",
            },
        ),
        (
            "deregistered",
            {
                "organisation": "org:0",
                "action": "registration-refused",
                "date": "2018",
                "agency": "org:1",
                "un_activity_cited": "no",
            },
        ),
    ),
    record={"narrative_language": "en", "ongoing": "yes"},
    organisations=(
        {
            "name": "Lake Watch Westeria",
            "kind": "ngo",
            "pseudonym": "ALDER",
            "descriptive_title": "an environmental organisation",
            "roles": "victim",
        },
        {"name": "Ministry of Justice", "kind": "state-agency"},
        {"name": "Committee on NGOs", "kind": "un-body"},
    ),
    blamed=({"kind": "un-body", "ref": "org:2"},),
    cooperation={
        "relation": "seeking",
        "hrc12_2": "a",
        "form": "accreditation-application",
        "date": "2019/2024",
        "place": "New York",
        "link_strength": "timing-and-pattern",
        "link_explanation": "The questions come from the same State each time.",
    },
)

LAW = Case(
    name="law",
    told=told(
        "The law on foreign agents",
        "new law",
        "14 November 2023",
        "the parliament",
        "The law was adopted in one reading.",
        "HRC",
    ),
    acts=(
        (
            "new law",
            {
                "law_title": "Law on agents of foreign influence",
                "state": "XW",
                "status": "adopted",
                "status_date": "14 November 2023",
                "provisions": "Whoever gets money from abroad must register and label every text.",
                "how_it_affects_un_cooperation": "Reports to the UN count as influence.",
            },
        ),
    ),
    record={"narrative_language": "en"},
    blamed=({"kind": "state", "country": "XW"},),
    cooperation={
        "relation": "perceived-to-have",
        "hrc12_2": "a",
        "form": ("alternative-report", "oral-statement"),
        "date": UNKNOWN,
        "place": UNKNOWN,
        "link_strength": "stated-by-authority",
        "link_explanation": "The explanatory note names reports to the Council.",
    },
)

PHOTOGRAPHED = Case(
    name="photographed",
    told=told(
        "Photographed in the corridor",
        "photographed",
        "14 March 2025, 10:20",
        "Palais des Nations, corridor",
        "A man with the badge of an NGO took pictures of us.",
        "HRC session",
    ),
    acts=(
        (
            "photographed",
            {
                "un_site": "palais-des-nations",
                "area": "corridor",
                "start": "14 March 2025, 10:20",
                "captured": ("faces", "badge"),
                "photographer_affiliation": "gongo",
                "asked_to_stop": "yes",
                "reported_to": "un-security",
                "security_response": "took-a-report",
            },
        ),
    ),
    record={"narrative_language": "en", "time_zone": "Europe/Zurich", "country": "CH"},
    organisations=({"name": "Friends of Westeria", "kind": "gongo"},),
    people=(
        (
            "Add a person",
            {
                "descriptive_title": "women’s rights defender",
                "roles": "victim",
                "status_now": "at-liberty",
                "deprived_of_liberty": "no",
            },
        ),
    ),
    blamed=({"kind": "organisation", "ref": "org:0"},),
    cooperation={
        "relation": "cooperating",
        "hrc12_2": "a",
        "form": "attended-session",
        "date": "14 March 2025",
        "place": "Geneva",
        "link_strength": "circumstances",
        "link_explanation": "It happened on UN premises.",
    },
)

NO_LINK = Case(
    name="no-link",
    told=told(
        "Office searched at dawn",
        "raid",
        "3 February 2025, 05:30",
        "the office",
        "Twelve officers came at dawn and left with the files.",
        "",
    ),
    acts=(
        (
            "raid",
            {
                "premises": "office",
                "date": "3 February 2025, 05:30",
                "agency": "org:0",
                "warrant_shown": "no",
            },
        ),
    ),
    record={"narrative_language": "en"},
    organisations=({"name": "Town police", "kind": "state-agency"},),
    people=(
        (
            "Add a person",
            {
                "descriptive_title": "journalist",
                "roles": "victim",
                "status_now": "at-liberty",
                "deprived_of_liberty": "no",
            },
        ),
    ),
    cooperation=None,
)

CASES = (CHAIN, VILLAGERS, ORGANISATION, LAW, PHOTOGRAPHED, NO_LINK, RELATIVES, DISAPPEARED)
