"""Three fictional cases that go on for years, shaped like those of public reports."""

from __future__ import annotations

from tests.support.writing import UNKNOWN, UNSAID, Case, Part, told

LAWYER: Part = {
    "descriptive_title": "human rights lawyer",
    "roles": "victim",
    "status_now": "020200000000",
    "deprived_of_liberty": "yes",
}

CHAIN = Case(
    name="chain",
    told=told(
        "Seven acts against one lawyer",
        "invited for tea",
        "March 2024",
        "the capital",
        "It began with tea and ended with a charge.",
        "CAT",
    ),
    acts=(
        (
            "invited for tea",
            {
                "contact_mode": "phone-call",
                "start": "5 March 2024, 15:00",
                "place_type": "tea-house-or-restaurant",
                "agency": "org:0",
                "topics": ("un-submission", "un-travel"),
                "asked_about_un": "yes",
                "outcome": "released",
            },
        ),
        (
            "travel ban",
            {
                "how_learned": "at-border",
                "notified_date": "12 May 2024",
                "scope": "all-travel",
                "agency": "org:1",
                "reason_category": "national-security",
                "written_order": "no",
            },
        ),
        (
            "passport taken",
            {
                "document_type": "passport",
                "action": "confiscated",
                "action_date": "12 May 2024",
                "issuing_country": "XW",
                "agency": "org:1",
                "reason_category": "none-given",
                "returned": "no",
                "un_event_missed": "yes",
            },
        ),
        (
            "phone taken",
            {
                "devices": ("phone", "laptop"),
                "circumstance": "border",
                "date": "12 May 2024, 23:10",
                "returned": "damaged",
                "unlocked": "unlocked-by-me-under-pressure",
                "this_vault_was_on_it": "no",
                "contacts_exposed": "possibly",
            },
        ),
        (
            "nobody knows where",
            {
                "regime": "rsdl",
                "start": "about 9 July 2025",
                "last_contact": "8 July 2025, 21:40",
                "last_seen_place": "the tram stop near the office",
                "agency": "org:0",
                "whereabouts": "acknowledged-place-withheld",
                "family_notice": "oral",
                "inquiries_made": "Two lawyers asked four offices.",
            },
        ),
        (
            "beaten",
            {
                "dates_and_times": "The first three weeks, mostly at night.",
                "methods": ("sleep-deprivation", "stress-position"),
                "medical_exam": "refused",
                "complaint_made": "no-fear",
            },
        ),
        (
            "charged",
            {
                "stage": "charged",
                "offence": "“spreading rumours abroad”",
                "un_cooperation_cited": "in-charge-sheet",
            },
        ),
    ),
    record={"date_start": "5 March 2024", "ongoing": "yes", "narrative_language": "en"},
    organisations=({"name": "State Security"}, {"name": "Border Guard"}),
    people=(("Add a person", LAWYER),),
    blamed=({"kind": "agency", "unit": "Border Guard"},),
    cooperation={
        "relation": "cooperated",
        "hrc12_2": "a",
        "form": ("alternative-report", "planned-travel"),
        "date": "April 2024",
        "place": "Geneva",
        "link_strength": "documents",
        "link_explanation": "The charge sheet quotes the report to the Committee.",
    },
)

RELATIVES = Case(
    name="relatives",
    told=told(
        "The family of an exile",
        "my mother was visited",
        "June 2025",
        "a small town",
        "Two men asked my mother and the boy what I write to the UN.",
        "defenders",
    ),
    acts=(
        (
            "my mother was visited",
            {
                "relative_relation": "parent",
                "relative_country": "XW",
                "transnational": "yes",
                "forms": ("home-visit", "threat", "school-or-childcare"),
                "agency": "org:0",
                "date": "June 2025",
                "relative_consents": "not-asked-too-risky",
            },
        ),
        (
            "death threat",
            {
                "channel": "message",
                "first_date": "2 July 2025",
                "wording": "“Think of the boy.”",
                "target": "family",
                "nature": "unspecified",
                "un_mentioned": "yes",
                "immediate_danger": UNKNOWN,
            },
        ),
    ),
    record={"narrative_language": "en", "transnational": "yes"},
    organisations=({"name": "State Security", "kind": "state-agency"},),
    people=(
        (
            "Add a person",
            {
                "descriptive_title": "exiled defender",
                "roles": ("victim-indirect", "source"),
                "status_now": "at-liberty",
                "deprived_of_liberty": "no",
                "country_of_residence": "XE",
            },
        ),
        (
            "Add a person",
            {
                "descriptive_title": "mother of the defender",
                "roles": "victim",
                "status_now": "at-liberty",
                "deprived_of_liberty": "no",
            },
        ),
        (
            "Add a person",
            {
                "descriptive_title": "child of the family",
                "roles": "victim",
                "status_now": "at-liberty",
                "deprived_of_liberty": "no",
                "age_at_time": "11",
            },
        ),
    ),
    cooperation={
        "relation": "cooperated",
        "hrc12_2": "b",
        "form": "individual-complaint",
        "date": "2024",
        "place": "Geneva",
        "link_strength": "message-content",
        "link_explanation": "The message names the complaint.",
    },
)

DISAPPEARED = Case(
    name="disappeared",
    told=told(
        "Disappeared after a meeting with the Working Group",
        "vanished",
        "about 3 May 2019",
        "on the road to the coast",
        "He left the house at six and did not arrive.",
        "disappearances",
    ),
    acts=(
        (
            "vanished",
            {
                "disappeared_person": "person:0",
                "disappearance_date": "about 3 May 2019",
                "last_seen_place": "the bridge",
                "forces_believed_responsible": "Men in two cars without plates.",
                "search_steps": "Police, prosecutor, three hospitals.",
                "submitter": UNSAID,
                "family_consents_to_submission": "yes",
                "can_follow_up_with_family": "yes",
            },
        ),
    ),
    record={"narrative_language": "en", "ongoing": "yes"},
    people=(
        (
            "Add a person",
            {
                "descriptive_title": "community leader",
                "roles": "victim",
                "status_now": UNKNOWN,
                "deprived_of_liberty": UNKNOWN,
            },
        ),
    ),
    blamed=({"kind": "unknown-group", "description": "Men in two cars without plates."},),
    cooperation={
        "relation": "cooperated",
        "hrc12_2": "a",
        "form": "met-expert",
        "date": "April 2019",
        "place": "the capital",
        "link_strength": "timing-only",
        "link_explanation": "Nine days after the meeting.",
    },
    more=(
        *(
            (
                "Add an action of the UN",
                "followup",
                {
                    "action_type": kind,
                    "reference": reference,
                    "date_sent_or_adopted": when,
                    "addressees": "Westeria\nEstmark",
                },
            )
            for kind, reference, when in (
                ("joint-urgent-appeal", "XWE 6/2020", "12 June 2020"),
                ("joint-allegation-letter", "XWE 2/2021", "3 February 2021"),
                ("other-letter", "XWE 11/2023", "November 2023"),
            )
        ),
        (
            "Add an answer to it",
            "followup[0].responses",
            {"responder": "state", "date": "10 August 2020", "kind": "letter", "pages": "3"},
        ),
        (
            "Add an answer to it",
            "followup[1].responses",
            {"responder": "state", "date": "2021", "kind": "letter"},
        ),
        (
            "Add a recommendation",
            "upr_tracking",
            {
                "state": "XW",
                "cycle": "3",
                "session": "39",
                "paragraph": "136.14",
                "text": "Find out what became of the disappeared.",
                "recommending_states": ("XE",),
                "response": "noted",
            },
        ),
        (
            "Add a recommendation",
            "upr_tracking",
            {"state": "XW", "cycle": "3", "paragraph": "136.15", "response": "accepted"},
        ),
        (
            "Add a follow-up",
            "treaty_body_followup",
            {
                "committee": "tb-ced",
                "concluding_observations": "CED/C/XWE/CO/1",
                "adopted_on": "20 September 2021",
                "paragraphs_for_follow_up": "14, 20 (a), 26",
            },
        ),
    ),
)
